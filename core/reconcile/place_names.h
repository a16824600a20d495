#pragma once

#include <string>
#include <string_view>

namespace pledge::reconcile {

/// What the names of one place have in common, in English and Japanese ("Japan", 日本; "Fukuoka prefecture", 福岡県):
/// the key of its English name. Of places that no list knows, the key of the name itself.
std::string placeKey(std::string_view name);

/// The key of the country of a place that the lists know as a part of one; else the key itself.
std::string countryOf(const std::string& placeKey);

} // namespace pledge::reconcile
