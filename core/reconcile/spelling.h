#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// What the consonants of a name sound like, so that a name and its rendering in kana come near each other: "Kioxia"
/// and キオクシア are both "KKS". Vowels, h, w and y go; voiced and unvoiced, l and r, m and n are one.
std::string soundOf(std::string_view name);

/// Whether a name in Latin letters and one in Japanese may be of one company, person or place: by their consonants, or
/// as kanji are read (蒼月半導体, "Aozuki Semiconductor"). A short form matches a long one ("Zafirah",
/// ザフィーラ・コンピュート). False where both are of one script.
bool soundAlike(std::string_view a, std::string_view b);

/// How a name sounds, made once where it is held against many.
struct Sounds {
    bool japanese = false; ///< has Japanese letters
    std::string whole;     ///< `soundOf` the name
    char firstVowel = 0;
    std::vector<std::string> forms;    ///< of the name and its short forms
    std::vector<std::uint64_t> counts; ///< of each form how often each sound stands in it, a byte a sound
    std::string kanji;                 ///< a Japanese name that begins with kanji, as it is
    std::string settled;               ///< the key that the name carries, where an analyst settled it
    std::vector<std::string> words;    ///< the first word of a Latin name, and the first two as one, as kanji are read
};
Sounds soundsOf(std::string_view name);
bool soundAlike(const Sounds& a, const Sounds& b);
/// What most pairs of names that sound alike have in common: their consonants, r left out. Empty for names of fewer
/// than two.
std::vector<std::string> soundKeysOf(const Sounds& sounds);

/// Whether a name has Japanese letters.
bool isJapaneseName(std::string_view name);

} // namespace pledge::reconcile
