#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::base {

/// Whether `bytes` is well-formed UTF-8 (no overlong forms, no surrogates).
bool isUtf8(std::string_view bytes);

/// The same where the first byte is not ASCII.
char32_t nextWideCodePoint(std::string_view utf8, std::size_t& at);
/// The code point that starts at byte `at` of valid UTF-8; `at` moves behind it. U+FFFD and one byte on malformed
/// input.
inline char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte >= 0x80) return nextWideCodePoint(utf8, at);
    ++at;
    return byte;
}
/// The code point that ends before byte `at` (> 0) of valid UTF-8; `at` moves to its start.
char32_t previousCodePoint(std::string_view utf8, std::size_t& at);
void appendCodePoint(std::string& to, char32_t c);
std::size_t countCodePoints(std::string_view utf8);

/// How many bytes from `at` on are ASCII.
std::size_t asciiRun(std::string_view bytes, std::size_t at);

/// Whether valid UTF-8 is in NFC already.
bool isNfc(std::string_view utf8);
/// Unicode normalisation forms of valid UTF-8.
std::string toNfc(std::string_view utf8);
std::string toNfkc(std::string_view utf8);
/// A text in NFC with its letters without the marks that European spellings put on them (U+0300 to U+036F), in NFC:
/// "Évora" is "Evora", kana and Hangul stay as they are.
std::string withoutAccents(std::string_view utf8);

/// Full case folding (Unicode, not the locale's).
std::string foldCase(std::string_view utf8);
/// Lower case in English's rules; for display, not for comparing.
std::string toLower(std::string_view utf8);

/// Classes of code points: Unicode's general categories, white space, and scripts.
namespace classes {
enum : std::uint8_t { letter = 1, upper = 2, lower = 4, digit = 8, space = 16, japanese = 32, known = 128 };

constexpr std::uint8_t ofAscii(unsigned c) {
    if (c >= 'A' && c <= 'Z') return letter | upper;
    if (c >= 'a' && c <= 'z') return letter | lower;
    if (c >= '0' && c <= '9') return digit;
    return (c >= 9 && c <= 13) || c == ' ' ? space : 0;
}
struct Ascii {
    std::uint8_t of[128];
    constexpr Ascii() : of{} {
        for (unsigned c = 0; c < 128; ++c) of[c] = ofAscii(c);
    }
};
inline constexpr Ascii ascii;

/// Of a code point beyond ASCII.
std::uint8_t ofWide(char32_t c);
inline std::uint8_t of(char32_t c) { return c < 0x80 ? ascii.of[c] : ofWide(c); }
} // namespace classes

inline bool isLetter(char32_t c) { return classes::of(c) & classes::letter; }
inline bool isUpper(char32_t c) { return classes::of(c) & classes::upper; }
inline bool isLower(char32_t c) { return classes::of(c) & classes::lower; }
inline bool isDigit(char32_t c) { return classes::of(c) & classes::digit; }
/// White space in Unicode's sense, no-break and ideographic spaces among it.
inline bool isSpace(char32_t c) { return classes::of(c) & classes::space; }
/// Han, Hiragana or Katakana, the prolonged sound mark too.
inline bool isJapanese(char32_t c) { return c >= 0x2E80 && classes::ofWide(c) & classes::japanese; }

/// Byte offsets and code point offsets of one text, in both directions, in O(log n) after an O(n) start.
/// Refers to the text: the text must outlive it.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view utf8);

    std::size_t toCodePoint(std::size_t byte) const;
    std::size_t toByte(std::size_t codePoint) const;
    Span toCodePoints(Span bytes) const { return {toCodePoint(bytes.start), toCodePoint(bytes.end)}; }
    Span toBytes(Span codePoints) const { return {toByte(codePoints.start), toByte(codePoints.end)}; }
    std::size_t codePoints() const { return codePoints_; }

private:
    static constexpr std::size_t stride = 128;
    std::string_view text_;
    bool ascii_ = true;
    std::size_t codePoints_ = 0;
    std::vector<std::size_t> points_; ///< the code points before byte stride * i
};

} // namespace pledge::base
