#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace pledge::base {

/// One file of resources/, embedded at build time.
struct Resource {
    std::string_view name; ///< its path below resources/, such as "knowledge/en/numbers.txt"
    std::string_view bytes;
};

/// All embedded files, sorted by name.
std::span<const Resource> resources();

/// The bytes of the embedded file of that name; nothing where there is none.
std::optional<std::string_view> resource(std::string_view name);

} // namespace pledge::base
