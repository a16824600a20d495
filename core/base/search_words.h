#pragma once

#include "core/base/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace pledge::base {

// The words of a text as search compares them. They are folded: NFKC and Unicode's case folding, Latin and Greek
// letters without their marks ("Tårnvik" is "tarnvik", "ｅ" is "e"). Every ideograph, kana and Hangul syllable is a
// word of its own, and so is every letter of the other scripts that put no blanks between words, so that one character
// finds. What is no letter, digit or mark parts words.

/// The words with a blank between each two. The same text gives the same words in every version of the program that
/// makes the same version of workspaces: an index is taken out again by them.
std::string searchText(std::string_view utf8);

struct SearchWord {
    std::string word;
    Span bytes;         ///< of the text; of a sign that stands for several words ("㍿") they all have the same
    bool alone = false; ///< a word for being a character of such a script: no beginning of a longer one
};
std::vector<SearchWord> searchWords(std::string_view utf8);

} // namespace pledge::base
