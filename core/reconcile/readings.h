#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// A name in Latin letters as readings of kanji are held against it: small letters, voiced and unvoiced consonants one,
/// long vowels short, doubled letters single ("Aozuki" is "aosuki").
std::string foldedReading(std::string_view latin);

/// Whether a name in kanji may be read as the first word, or the first two, of a Latin one (蒼月半導体, "Aozuki
/// Semiconductor"). `latin` are those words, folded. One kanji alone counts only where no other stands behind it (森トラスト).
bool readsAs(std::string_view japanese, const std::vector<std::string>& latin);

/// The consonants that the first two kanji of a name may be read with; empty where it does not begin with two.
std::vector<std::string> readingKeysOf(std::string_view japanese);

/// The same of a Latin name, folded: the consonants that it begins with, two to four.
std::vector<std::string> consonantKeysOf(std::string_view folded);

} // namespace pledge::reconcile
