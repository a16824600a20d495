#pragma once

#include <cstddef>
#include <vector>

namespace pledge::ui {

/// What the flow must know of a block: its pieces (lines, or one picture) from top to bottom.
struct FlowBlock {
    double before = 0;          ///< space above it, but at the top of a page
    std::vector<double> pieces; ///< their heights
    bool keepWithNext = false;  ///< a heading: never the last on a page
    bool newPage = false;
};

/// A run of pieces of one block on one page.
struct FlowPlace {
    std::size_t block = 0;
    std::size_t from = 0; ///< pieces [from, to)
    std::size_t to = 0;
    std::size_t page = 0;
    double y = 0;
    bool operator==(const FlowPlace&) const = default;
};

/// Flows blocks over pages of that height. A block of up to three pieces stays whole; a longer one leaves at least two
/// pieces on either side of a break. What is taller than a page starts one and runs over.
std::vector<FlowPlace> flow(const std::vector<FlowBlock>& blocks, double pageHeight);

} // namespace pledge::ui
