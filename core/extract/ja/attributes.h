#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/text.h"

namespace pledge::extract::ja {

// The parts of decideAttributes(), in their order.

/// How sure one number or undertaking is.
void decideStanding(const Text& text, Candidate& c);
/// Which date each number and undertaking has, and in which role; may turn a promise that lies back into achieved.
void decideWhen(const Text& text, std::vector<Candidate>& all);
/// Which pillar each number and undertaking belongs to.
void decidePillars(const Text& text, std::vector<Candidate>& all);

} // namespace pledge::extract::ja
