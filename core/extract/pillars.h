#pragma once

#include "core/extract/candidate.h"

namespace pledge::extract {

/// The pillar of each number and initiative, by the words of its quote and those near it. A sum for a whole programme
/// has none, and neither have facts of the world. Expects standings to be decided.
void decidePillars(const Document& document, const Order& order, std::vector<Candidate>& all);

} // namespace pledge::extract
