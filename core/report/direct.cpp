#include "core/report/direct.h"

#include "core/base/utf8.h"
#include "core/report/json.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace pledge::report {
namespace {

constexpr bool isEscaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

/// The first byte from `at` on that does not stand for itself, eight bytes at a time; the size where there is none.
std::size_t nextEscaped(std::string_view s, std::size_t at) {
    constexpr std::uint64_t ones = 0x0101010101010101u, tops = ones << 7;
    const auto has = [](std::uint64_t eight, char c) {
        const std::uint64_t zero = eight ^ (ones * static_cast<unsigned char>(c));
        return (zero - ones) & ~zero;
    };
    for (; at + 8 <= s.size(); at += 8) {
        std::uint64_t eight;
        std::memcpy(&eight, s.data() + at, sizeof eight);
        // The lowest hit is a true one; those above it may be borrowed.
        const std::uint64_t hits = (((eight - ones * 0x20) & ~eight) | has(eight, '"') | has(eight, '\\')) & tops;
        if (hits == 0) continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(hits)) / 8;
        break;
    }
    while (at < s.size() && !isEscaped(s[at])) ++at;
    return at;
}

void escape(Buffer& to, char c) {
    switch (c) {
    case '"': to.literal("\\\""); return;
    case '\\': to.literal("\\\\"); return;
    case '\b': to.literal("\\b"); return;
    case '\f': to.literal("\\f"); return;
    case '\n': to.literal("\\n"); return;
    case '\r': to.literal("\\r"); return;
    case '\t': to.literal("\\t"); return;
    default: break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    to.literal("\\u00");
    to.append(digits[byte >> 4]);
    to.append(digits[byte & 15]);
}

} // namespace

Direct& Direct::whole(std::size_t n) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
    to_.append({digits, static_cast<std::size_t>(end - digits)});
    return *this;
}

Direct& Direct::number(double v) {
    constexpr double exact = 9007199254740992.0; // 2^53
    char digits[64];
    char* end = digits;
    if (std::trunc(v) == v && std::abs(v) <= exact)
        end = std::to_chars(digits, digits + sizeof digits, static_cast<std::int64_t>(v)).ptr;
    else if (std::isfinite(v))
        end = nlohmann::detail::to_chars(digits, digits + sizeof digits, v);
    else
        return null();
    to_.append({digits, static_cast<std::size_t>(end - digits)});
    return *this;
}

Direct& Direct::inside(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t plain = nextEscaped(utf8, at);
        to_.append({utf8.data() + at, plain - at});
        at = plain;
        if (at < utf8.size()) escape(to_, utf8[at++]);
    }
    return *this;
}

Direct& Direct::string(std::string_view s) {
    to_.append('"');
    base::isUtf8(s) ? inside(s) : inside(repaired(s));
    to_.append('"');
    return *this;
}

Direct& Direct::strings(const std::vector<std::string>& list) {
    to_.append('[');
    for (const std::string& s : list) {
        if (&s != list.data()) to_.append(',');
        string(s);
    }
    to_.append(']');
    return *this;
}

std::string repaired(std::string_view s) {
    return Json::parse(Json(s).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

} // namespace pledge::report
