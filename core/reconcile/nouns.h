#pragma once

#include <string>
#include <string_view>

namespace pledge::reconcile {

// What a number is of, in the words of its sentence, for labels. Empty where the words do not say it plainly.

/// Of a share: "of Nikkei firms" in "94 percent of Nikkei firms use it", "(water use)" in "cut its water use by 35
/// percent".
std::string wholeOf(std::string_view before, std::string_view after);

/// Of a sum: "research grant" behind "a $1 million", "scholarships" in front of "worth €12 million".
std::string sumNounOf(std::string_view before, std::string_view after);

} // namespace pledge::reconcile
