#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"

namespace pledge::reconcile {

/// Finds the numbers of one source that its own words set against each other, and notes in each mention its rivals: a
/// plan that was changed ("raised to 22 billion from the 18 billion announced in June"), two speakers who tell one
/// thing otherwise ("the company says 150 permanent jobs, the minister 250"), one sentence that stands twice with
/// different numbers. A part and its whole, two steps, two places, two dates are never rivals.
void findRivals(const Input& input, Passage& passage, Voice& voice);

} // namespace pledge::reconcile
