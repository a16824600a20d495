#pragma once

#include <compare>
#include <cstddef>

namespace pledge::base {

/// A half-open range [start, end). Which unit it counts (bytes, code points) is said where it is used.
struct Span {
    std::size_t start = 0;
    std::size_t end = 0;

    std::size_t length() const { return end - start; }
    bool empty() const { return end <= start; }
    bool contains(std::size_t at) const { return start <= at && at < end; }
    bool holds(const Span& o) const { return start <= o.start && o.end <= end; }
    bool overlaps(const Span& o) const { return start < o.end && o.start < end; }
    auto operator<=>(const Span&) const = default;
};

} // namespace pledge::base
