#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::base {

/// Whether `bytes` is well-formed UTF-8 (no overlong forms, no surrogates).
bool isUtf8(std::string_view bytes);

/// The code point that starts at byte `at` of valid UTF-8; `at` moves behind it. U+FFFD and one byte on malformed input.
char32_t nextCodePoint(std::string_view utf8, std::size_t& at);
/// The code point that ends before byte `at` (> 0) of valid UTF-8; `at` moves to its start.
char32_t previousCodePoint(std::string_view utf8, std::size_t& at);
void appendCodePoint(std::string& to, char32_t c);
std::size_t countCodePoints(std::string_view utf8);

/// Unicode normalisation forms of valid UTF-8.
std::string toNfc(std::string_view utf8);
std::string toNfkc(std::string_view utf8);

/// Full case folding (Unicode, not the locale's).
std::string foldCase(std::string_view utf8);
/// Lower case in English's rules; for display, not for comparing.
std::string toLower(std::string_view utf8);

/// Classes of code points (Unicode general categories).
bool isLetter(char32_t c);
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isDigit(char32_t c);
/// White space in Unicode's sense, no-break and ideographic spaces among it.
bool isSpace(char32_t c);
/// Han, Hiragana or Katakana, the prolonged sound mark too.
bool isJapanese(char32_t c);

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
