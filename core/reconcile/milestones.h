#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"
#include "core/reconcile/promises.h"

#include <map>
#include <vector>

namespace pledge::reconcile {

/// Finds the dates on which the main thing of a source's event starts, is complete or runs in full. Dates of phases, of
/// parts, of what stands beside it, of works and of ceremonies are none of them; nor is a step for which the source
/// gives two dates.
void findMilestones(const Input& input, Passage& passage, Voice& voice);

/// A milestone as one source tells it.
struct Told {
    std::size_t voice = 0;
    const Milestone* milestone = nullptr;
};

/// To which promise of an event the milestones belong that at least two sources tell, or one with two days: that which most of them tie to
/// the step's date, else the first. By the promise's place in `promises`.
std::map<std::size_t, std::vector<Told>> homesOfMilestones(const std::vector<Promise>& promises, const Event& event);

} // namespace pledge::reconcile
