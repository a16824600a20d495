#pragma once

#include <cstddef>

namespace bench {

/// Frames of the timeline of all announcements beside those of the bare bins, at two sizes.
void timeline(std::size_t commitments);
/// Frames of scrolling over a coverage beside those of a bare matrix, at two sizes.
void coverage(std::size_t rows, std::size_t columns);
/// How long a table of claims takes to show and to sort, and frames of scrolling beside those of bare words.
void claims(std::size_t count);

/// How soon the window shows a workspace of so many claims, and whether it is ever held while somebody uses it for so
/// many seconds; false where our code holds it for over 100 ms.
bool window(std::size_t claims, int seconds);

} // namespace bench
