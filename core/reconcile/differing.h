#pragma once

#include "core/reconcile/promises.h"

namespace pledge::reconcile {

/// Marks the promise that is the sum of the whole programme: what headlines say, else the largest that a source
/// promises.
void markTotals(std::vector<Promise>& promises, const Event& event);

/// Joins promises whose numbers differ but which must be one: no source tells both, they are about the same, and
/// neither has a better partner. This is where conflicts of numbers come from, so every doubt keeps them apart. `all`
/// are the mentions that the promises were made from.
void joinDiffering(std::vector<Promise>& promises, const std::vector<const Mention*>& all, const Event& event);

} // namespace pledge::reconcile
