#pragma once

#include <string>
#include <string_view>

namespace pledge::store {

/// zlib's format, as source_bytes.deflate holds it.
std::string deflated(std::string_view bytes);
/// The `size` bytes that were deflated. Throws Damaged where `data` does not hold exactly so many.
std::string inflated(std::string_view data, std::size_t size);

} // namespace pledge::store
