#pragma once

#include "core/report/buffer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::report {

/// Compact JSON written straight into a buffer, byte for byte what `print(Json)` gives: for the one output that is
/// large. Keys and commas are the caller's.
class Direct {
public:
    explicit Direct(Buffer& to) : to_(to) {}

    /// JSON as it stands.
    template<std::size_t N>
    Direct& raw(const char (&json)[N]) {
        return to_.literal(json), *this;
    }
    Direct& whole(std::size_t n);
    /// Whole numbers without a fraction or an exponent, as far as a double holds them exactly.
    Direct& number(double v);
    Direct& string(std::string_view s);
    /// The same without the quotation marks, of valid UTF-8: for texts that are written piece by piece.
    Direct& inside(std::string_view utf8);
    Direct& strings(const std::vector<std::string>& list);
    Direct& null() { return raw("null"); }
    Direct& stringOrNull(std::string_view s) { return s.empty() ? null() : string(s); }
    Direct& stringsOrNull(const std::vector<std::string>& list) { return list.empty() ? null() : strings(list); }
    /// A name of the contract, which needs no escape.
    Direct& name(std::string_view n) {
        to_.append('"');
        to_.append(n);
        return raw("\"");
    }

private:
    Buffer& to_;
};

/// The string with what is no UTF-8 in it replaced by U+FFFD, as `print` does it.
std::string repaired(std::string_view s);

} // namespace pledge::report
