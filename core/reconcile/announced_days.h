#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"

#include <set>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// The dates of which the text says that something was announced or said on them. Those of earlier pledges, deadlines,
/// ceremonies and meetings are none; what was merely said counts where the investor (a key) or "the company" said it,
/// and nothing was announced; neither are dates in sentences about another place (`elsewhere`, by where they begin).
std::vector<AnnouncedDay> announcedDays(const Input& input, Passage& passage, const std::string& investor,
                                        const std::set<std::size_t>& elsewhere);

} // namespace pledge::reconcile
