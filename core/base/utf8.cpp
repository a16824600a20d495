#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace pledge::base {
namespace {

/// Whether a code point is the same in NFC whatever stands beside it, and changes nothing that stands before it: those
/// of commonest use, not all of them.
bool isPlain(char32_t c) {
    return c < 0x300 || (c >= 0x388 && c < 0x483) || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2002 && c < 0x20D0) ||
           (c >= 0x212C && c < 0x2329) || (c >= 0x232B && c < 0x2ADC) || (c >= 0x2E00 && c < 0x302A) ||
           (c >= 0x3030 && c < 0x3099) || (c >= 0x309B && c < 0xA66E) || (c >= 0xAC00 && c < 0xD7A4) ||
           (c >= 0xFE00 && c < 0xFE20) || (c >= 0xFE30 && c < 0xFFF0) || (c >= 0x1F000 && c < 0x1FB00);
}

/// The start of the first code point that is not plain, or rather of the plain one before it, with which it may
/// combine.
std::size_t firstBeyondPlain(std::string_view utf8) {
    std::size_t before = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        if (static_cast<uint8_t>(utf8[at]) < 0x80) {
            at += asciiRun(utf8, at);
            before = at - 1;
            continue;
        }
        const std::size_t from = at;
        if (!isPlain(nextWideCodePoint(utf8, at))) return before;
        before = from;
    }
    return utf8.size();
}

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

/// Whether three bytes are one code point of those that Japanese is made of: its first byte alone allows any others.
bool isPlainTriple(const uint8_t* s) {
    return s[0] > 0xE0 && s[0] < 0xED && (s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80;
}

} // namespace

std::size_t asciiRun(std::string_view bytes, std::size_t at) {
    const std::size_t from = at;
    constexpr std::uint64_t high = 0x8080808080808080ULL;
    for (; at + 32 <= bytes.size(); at += 32) {
        std::uint64_t words[4];
        std::memcpy(words, bytes.data() + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & high) break;
    }
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (word & high) break;
    }
    while (at < bytes.size() && static_cast<uint8_t>(bytes[at]) < 0x80) ++at;
    return at - from;
}

bool isUtf8(std::string_view bytes) {
    const auto* s = reinterpret_cast<const uint8_t*>(bytes.data());
    const std::size_t n = bytes.size();
    for (std::size_t i = 0; i < n;) {
        if (s[i] < 0x80) {
            i += asciiRun(bytes, i);
            continue;
        }
        while (i + 3 <= n && isPlainTriple(s + i)) i += 3;
        if (i == n || s[i] < 0x80) continue;
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

char32_t nextWideCodePoint(std::string_view utf8, std::size_t& at) {
    const auto* s = reinterpret_cast<const uint8_t*>(utf8.data());
    if (at + 3 <= utf8.size() && isPlainTriple(s + at)) {
        const uint8_t* from = s + at;
        at += 3;
        return (from[0] & 0x0FU) << 12 | (from[1] & 0x3FU) << 6 | (from[2] & 0x3FU);
    }
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
    // Eight bytes at a time: the bytes that go on with a code point have the bit 0x80 and not 0x40.
    constexpr std::uint64_t each = 0x0101010101010101ULL;
    std::size_t inner = 0, at = 0;
    for (; at + 8 <= utf8.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, utf8.data() + at, 8);
        inner += ((((word >> 7) & ~(word >> 6)) & each) * each) >> 56;
    }
    for (; at < utf8.size(); ++at) inner += (static_cast<uint8_t>(utf8[at]) & 0xC0) == 0x80;
    return utf8.size() - inner;
}

bool isNfc(std::string_view utf8) {
    const std::size_t doubtful = firstBeyondPlain(utf8);
    if (doubtful == utf8.size()) return true;
    UErrorCode status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFCInstance(status);
    const std::string_view rest = utf8.substr(doubtful);
    return form->isNormalizedUTF8({rest.data(), static_cast<int32_t>(rest.size())}, status) && U_SUCCESS(status);
}

std::string toNfc(std::string_view utf8) {
    if (isNfc(utf8)) return std::string(utf8);
    UErrorCode status = U_ZERO_ERROR;
    return normalized(utf8, icu::Normalizer2::getNFCInstance(status));
}

std::string toNfkc(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    return normalized(utf8, icu::Normalizer2::getNFKCInstance(status));
}

std::string withoutAccents(std::string_view utf8) {
    // Of the letters behind these none has such marks: most names are in ASCII or in Japanese.
    constexpr char32_t firstAccent = 0x80, lastAccent = 0x2BFF;
    bool any = false;
    for (std::size_t at = 0; at < utf8.size() && !any;) {
        const char32_t c = nextCodePoint(utf8, at);
        any = c >= firstAccent && c <= lastAccent;
    }
    if (!any) return std::string(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const std::string parted = normalized(utf8, icu::Normalizer2::getNFDInstance(status));
    std::string out;
    for (std::size_t at = 0; at < parted.size();) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(parted, at);
        if (c < 0x300 || c > 0x36F) out.append(parted, start, at - start);
    }
    return toNfc(out);
}

namespace {

std::string lowerAscii(std::string_view ascii) {
    std::string out(ascii.size(), '\0');
    std::transform(ascii.begin(), ascii.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

} // namespace

std::string foldCase(std::string_view utf8) {
    if (asciiRun(utf8, 0) == utf8.size()) return lowerAscii(utf8);
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8Fold(0, {utf8.data(), static_cast<int32_t>(utf8.size())}, sink, nullptr, status);
    return out;
}

std::string toLower(std::string_view utf8) {
    if (asciiRun(utf8, 0) == utf8.size()) return lowerAscii(utf8);
    std::string out;
    UErrorCode status = U_ZERO_ERROR;
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8ToLower("en", 0, {utf8.data(), static_cast<int32_t>(utf8.size())}, sink, nullptr, status);
    return out;
}

namespace classes {
namespace {

bool isJapaneseScript(char32_t c) {
    if (c < 0x2E80) return false;
    if (c == 0x30FC) return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

std::uint8_t lookUp(char32_t c) {
    const auto u = static_cast<UChar32>(c);
    return static_cast<std::uint8_t>((u_isalpha(u) ? letter : 0) | (u_isupper(u) || u_istitle(u) ? upper : 0) |
                                     (u_islower(u) ? lower : 0) | (u_isdigit(u) ? digit : 0) |
                                     (u_isUWhiteSpace(u) ? space : 0) | (isJapaneseScript(c) ? japanese : 0) | known);
}

} // namespace

std::uint8_t ofWide(char32_t c) {
    // Looked up once a code point of the basic plane. Two threads that do it at the same time write the same.
    static std::array<std::atomic<std::uint8_t>, 0x10000> table;
    if (c >= table.size()) return lookUp(c);
    std::uint8_t found = table[c].load(std::memory_order_relaxed);
    if (!found) table[c].store(found = lookUp(c), std::memory_order_relaxed);
    return found;
}

} // namespace classes

CodePointIndex::CodePointIndex(std::string_view utf8) : text_(utf8) {
    ascii_ = asciiRun(utf8, 0) == utf8.size();
    if (ascii_) {
        codePoints_ = utf8.size();
        return;
    }
    points_.reserve(utf8.size() / stride + 2);
    for (std::size_t i = 0; i < utf8.size(); i += stride) {
        points_.push_back(codePoints_);
        codePoints_ += countCodePoints(utf8.substr(i, stride));
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
