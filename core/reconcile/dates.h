#pragma once

#include "core/reconcile/facets.h"
#include "core/reconcile/sayings.h"

#include <vector>

namespace pledge::reconcile {

/// The dates of one role that a promise has: those that its numbers are tied to and, of deadlines, the milestones that
/// belong to it.
std::vector<Saying> datesOf(const Promise& promise, const Surrounding& surrounding, model::WhenRole role);

} // namespace pledge::reconcile
