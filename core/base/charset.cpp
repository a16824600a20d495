#include "core/base/charset.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace pledge::base {
namespace {

struct Closer {
    void operator()(UConverter* c) const { ucnv_close(c); }
    void operator()(UCharsetDetector* d) const { ucsdet_close(d); }
};
using Converter = std::unique_ptr<UConverter, Closer>;

struct Mark {
    std::string_view bytes;
    const char* charset;
};

// UTF-32's little-endian mark begins with that of UTF-16, so it stands first.
constexpr std::array<Mark, 5> marks{{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                     {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                     {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                     {{"\xFF\xFE", 2}, "UTF-16LE"},
                                     {{"\xFE\xFF", 2}, "UTF-16BE"}}};

Converter opened(const char* charset) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(charset, &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Converts in pieces, so that the memory is that of the result and no more.
std::optional<std::string> converted(std::string_view bytes, const char* charset) {
    const Converter from = opened(charset);
    const Converter to = opened("UTF-8");
    if (!from || !to) return std::nullopt;
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    std::array<UChar, 4096> pivot{};
    UChar *pivotRead = pivot.data(), *pivotWrite = pivot.data();
    const char* source = bytes.data();
    for (bool first = true;; first = false) {
        std::array<char, 16384> piece{};
        char* target = piece.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source, bytes.data() + bytes.size(),
                       pivot.data(), &pivotRead, &pivotWrite, pivot.data() + pivot.size(), first, true, &status);
        out.append(piece.data(), static_cast<std::size_t>(target - piece.data()));
        if (status == U_BUFFER_OVERFLOW_ERROR) continue;
        if (U_FAILURE(status)) return std::nullopt;
        return out;
    }
}

std::size_t countReplacements(std::string_view utf8) {
    constexpr std::string_view sign = "\xEF\xBF\xBD";
    std::size_t n = 0;
    for (auto at = utf8.find(sign); at != std::string_view::npos; at = utf8.find(sign, at + sign.size())) ++n;
    return n;
}

std::optional<Decoded> decodedAs(std::string_view bytes, const char* charset, bool guessed) {
    auto utf8 = converted(bytes, charset);
    if (!utf8) return std::nullopt;
    const std::size_t replaced = countReplacements(*utf8);
    return Decoded{{}, std::move(utf8), charset, guessed, replaced};
}

/// UTF-8 with few broken bytes: more than twenty good sequences beyond ASCII for each bad byte.
bool isNearlyUtf8(std::string_view bytes) {
    std::size_t good = 0, bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t from = at;
        const char32_t c = nextCodePoint(bytes, at);
        if (c < 0x80) continue;
        const bool broken = c == U'\uFFFD' && bytes.substr(from, at - from) != "\xEF\xBF\xBD";
        ++(broken ? bad : good);
    }
    return bad > 0 && good >= 20 * bad;
}

bool isWestern(std::string_view charset) {
    static constexpr std::array<std::string_view, 6> names{"ISO-8859-1",   "ISO-8859-2",   "ISO-8859-9",
                                                           "windows-1250", "windows-1252", "windows-1254"};
    return std::find(names.begin(), names.end(), charset) != names.end();
}

/// UTF-16 without a mark: in Latin text every second byte is NUL.
const char* utf16Without(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
    const std::size_t half = head.size() / 2;
    if (zeros[1] > half * 3 / 5 && zeros[0] <= half / 20) return "UTF-16LE";
    if (zeros[0] > half * 3 / 5 && zeros[1] <= half / 20) return "UTF-16BE";
    return nullptr;
}

std::string guess(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Closer> detector(ucsdet_open(&status));
    const std::string_view head = bytes.substr(0, 1 << 18);
    ucsdet_setText(detector.get(), head.data(), static_cast<int32_t>(head.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match) return "windows-1252";
    const std::string name = ucsdet_getName(match, &status);
    const int32_t confidence = ucsdet_getConfidence(match, &status);
    if (U_FAILURE(status) || name == "ISO-8859-1" || name.starts_with("UTF-") || confidence < 10) return "windows-1252";
    return confidence < 40 && isWestern(name) ? "windows-1252" : name;
}

} // namespace

std::optional<Decoded> decode(std::string_view bytes) {
    for (const Mark& mark : marks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        const std::string_view marked = bytes.substr(mark.bytes.size());
        if (mark.charset == std::string_view("UTF-8") && isUtf8(marked)) return Decoded{marked, {}, "UTF-8", false, 0};
        return decodedAs(marked, mark.charset, false);
    }
    if (const char* wide = utf16Without(bytes)) return decodedAs(bytes, wide, true);
    if (isUtf8(bytes)) return Decoded{bytes, {}, "UTF-8", false, 0};
    if (isNearlyUtf8(bytes)) return decodedAs(bytes, "UTF-8", true);
    return decodedAs(bytes, guess(bytes).c_str(), true);
}

} // namespace pledge::base
