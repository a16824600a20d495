#pragma once

#include <cstddef>
#include <vector>

namespace pledge::bench {

/// For corpora of these sizes (1,000 and 10,000 articles where none is named): the time of extracting claims against
/// that from claims to facets, one thread, of processor time; the peak of memory; how right the grouping is.
void reconciling(std::vector<std::size_t> sizes);

/// What it costs to import one more article, finding brought up to date, into workspaces of 100 to 10,000.
void increments();

} // namespace pledge::bench
