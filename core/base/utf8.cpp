#include "core/base/utf8.h"

#include <algorithm>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace pledge::base {
namespace {

std::string normalized(std::string_view utf8, const icu::Normalizer2* form) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece piece(utf8.data(), static_cast<int32_t>(utf8.size()));
    if (form->isNormalizedUTF8(piece, status) && U_SUCCESS(status)) return std::string(utf8);
    status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<int32_t>(utf8.size()));
    form->normalizeUTF8(0, piece, sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(utf8);
}

} // namespace

bool isUtf8(std::string_view bytes) {
    const auto* s = reinterpret_cast<const uint8_t*>(bytes.data());
    const std::size_t n = bytes.size();
    for (std::size_t i = 0; i < n;) {
        if (s[i] < 0x80) {
            ++i;
            continue;
        }
        const uint8_t lead = s[i];
        const int more = lead >= 0xC2 && lead <= 0xDF   ? 1
                         : lead >= 0xE0 && lead <= 0xEF ? 2
                         : lead >= 0xF0 && lead <= 0xF4 ? 3
                                                        : 0;
        if (more == 0 || i + static_cast<std::size_t>(more) >= n) return false;
        const uint8_t second = s[i + 1];
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F))
            return false;
        for (int k = 1; k <= more; ++k)
            if ((s[i + static_cast<std::size_t>(k)] & 0xC0) != 0x80) return false;
        i += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
    const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
    if (s[at] < 0x80) return s[at++];
    // ICU counts in 32 bits: look at no more than the longest sequence.
    const auto length = static_cast<int32_t>(std::min<std::size_t>(utf8.size() - at, 4));
    int32_t i = 0;
    UChar32 c = 0;
    const uint8_t* from = s + at;
    U8_NEXT_OR_FFFD(from, i, length, c);
    at += static_cast<std::size_t>(i);
    return static_cast<char32_t>(c);
}

char32_t previousCodePoint(std::string_view utf8, std::size_t& at) {
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (static_cast<uint8_t>(utf8[start]) & 0xC0) == 0x80) --start;
    std::size_t end = start;
    const char32_t c = nextCodePoint(utf8, end);
    if (end != at) return --at, U'\uFFFD';
    at = start;
    return c;
}

void appendCodePoint(std::string& to, char32_t c) {
    char bytes[4];
    int32_t n = 0;
    U8_APPEND_UNSAFE(bytes, n, static_cast<UChar32>(c));
    to.append(bytes, static_cast<std::size_t>(n));
}

std::size_t countCodePoints(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char b) { return (static_cast<uint8_t>(b) & 0xC0) != 0x80; }));
}

std::string toNfc(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    return normalized(utf8, icu::Normalizer2::getNFCInstance(status));
}

std::string toNfkc(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    return normalized(utf8, icu::Normalizer2::getNFKCInstance(status));
}

std::string foldCase(std::string_view utf8) {
    std::string out;
    if (std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; })) {
        out.resize(utf8.size());
        std::transform(utf8.begin(), utf8.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return out;
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8Fold(0, {utf8.data(), static_cast<int32_t>(utf8.size())}, sink, nullptr, status);
    return out;
}

std::string toLower(std::string_view utf8) {
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8ToLower("en", 0, {utf8.data(), static_cast<int32_t>(utf8.size())}, sink, nullptr, status);
    return out;
}

bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool isUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c)); }
bool isLower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool isSpace(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)); }

bool isJapanese(char32_t c) {
    if (c < 0x2E80) return false;
    if (c == 0x30FC) return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

CodePointIndex::CodePointIndex(std::string_view utf8) : text_(utf8) {
    ascii_ = std::all_of(utf8.begin(), utf8.end(), [](char b) { return static_cast<uint8_t>(b) < 0x80; });
    if (ascii_) {
        codePoints_ = utf8.size();
        return;
    }
    points_.reserve(utf8.size() / stride + 2);
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (i % stride == 0) points_.push_back(codePoints_);
        codePoints_ += (static_cast<uint8_t>(utf8[i]) & 0xC0) != 0x80;
    }
}

std::size_t CodePointIndex::toCodePoint(std::size_t byte) const {
    if (byte >= text_.size()) return codePoints_;
    if (ascii_) return byte;
    const std::size_t block = byte / stride;
    return points_[block] + countCodePoints(text_.substr(block * stride, byte - block * stride));
}

std::size_t CodePointIndex::toByte(std::size_t codePoint) const {
    if (codePoint >= codePoints_) return text_.size();
    if (ascii_) return codePoint;
    // The last block with at most `codePoint` points before it, then on to the byte where that point starts.
    const auto block =
        static_cast<std::size_t>(std::upper_bound(points_.begin(), points_.end(), codePoint) - points_.begin()) - 1;
    std::size_t seen = points_[block];
    std::size_t byte = block * stride;
    for (;; ++byte) {
        if ((static_cast<uint8_t>(text_[byte]) & 0xC0) == 0x80) continue;
        if (seen == codePoint) return byte;
        ++seen;
    }
}

} // namespace pledge::base
