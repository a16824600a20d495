#pragma once

#include <string_view>

namespace pledge::base {

/// Words of everyday and of learned English, no names, in lower case and in all their forms ("foundry", "foundries"):
/// sorted by bytes, each between line ends. From the word lists of Debian's wamerican-large and wbritish-large.
std::string_view englishWords();

/// Whether `lower`, in lower case, is one of them. Costs some twenty comparisons.
bool isEnglishWord(std::string_view lower);

} // namespace pledge::base
