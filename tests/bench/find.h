#pragma once

#include <cstddef>
#include <vector>

namespace pledge::bench {

/// What a keystroke of the search costs in workspaces of so many claims (10,000 and 100,000 where none is named), and,
/// where the window is built, a keystroke of the filter and a count of all facets.
void finding(std::vector<std::size_t> sizes);

} // namespace pledge::bench
