#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// Whether two names may be of one company or office: one holds the other ("Acme", "Acme Energy"), is its initials, or
/// sounds like it in the other script.
bool mayBeOne(std::string_view a, std::string_view b);

/// Whether two names cannot be of one: of one script, or of two where the Japanese one is in katakana, but for
/// what kind of company it is, and sounds like no word of the other. Other Han characters may be a translation.
bool cannotBeOne(std::string_view a, std::string_view b);

/// The names that either list has for itself.
struct Strangers {
    std::vector<std::string> a, b;
};
/// Each name stands for at most one that only sounds like it, so that two names are not both the same third one.
Strangers strangersOf(const std::vector<std::string>& a, const std::vector<std::string>& b);

} // namespace pledge::reconcile
