#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::base {

/// Bytes read as text.
struct Decoded {
    std::string_view bytes;               ///< where they are valid UTF-8 as they stand: they, without a byte order mark
    std::optional<std::string> converted; ///< where they are not
    std::string charset;                  ///< as the IANA names it: "UTF-8", "Shift_JIS", "windows-1252"
    bool guessed = false;                 ///< neither a byte order mark nor well-formed UTF-8 said so
    std::size_t replaced = 0;             ///< bytes that meant nothing in that charset and became U+FFFD

    /// Valid UTF-8 without a byte order mark.
    std::string_view utf8() const { return converted ? std::string_view(*converted) : bytes; }
};

/// Reads bytes of an unknown charset: by their byte order mark, as UTF-8 where they are well formed, or nearly (a few
/// broken bytes in much UTF-8), else as ICU's detector guesses, with windows-1252 for ISO-8859-1 and for weak guesses
/// of its relatives, as the WHATWG has it. Nothing where no charset fits. The result refers to the bytes.
std::optional<Decoded> decode(std::string_view bytes);

} // namespace pledge::base
