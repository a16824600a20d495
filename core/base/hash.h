#pragma once

#include <string>
#include <string_view>

namespace pledge::base {

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// A short id: the prefix, a hyphen, and the first 12 digits of the SHA-256 of `evidence` ("s-0123456789ab").
std::string shortId(std::string_view prefix, std::string_view evidence);

} // namespace pledge::base
