#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pledge::base {

/// SHA-256 as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// A short id: the prefix, a hyphen, and the first 12 digits of the SHA-256 of `evidence` ("s-0123456789ab").
std::string shortId(std::string_view prefix, std::string_view evidence);

/// A number of 64 bits for tables in memory: quick, and no more. Never stored.
std::uint64_t quickHash(std::string_view bytes);

} // namespace pledge::base
