#pragma once

#include "core/model/edtf.h"
#include "core/model/snapshot.h"

#include <cstddef>
#include <vector>

namespace pledge::pipeline {

/// What a workspace would have told on a day.
struct KnownBy {
    /// Of the sources published by then alone, reconciled anew; groups that stay have the ids that they have today.
    /// What analysts judged and noted is left out, for nobody had; what they said of what belongs together holds.
    model::Snapshot snapshot;
    std::size_t later = 0;   ///< sources that were published after it
    std::size_t undated = 0; ///< sources of which nobody knows when; they are left out
};

/// Costs as much as reconciling these sources. A source of which only a month or a year is known counts from the last
/// day of it.
KnownBy knownBy(const model::Snapshot& whole, model::Day day);

/// The days on which more becomes known: those on which sources were published, in order, each once.
std::vector<model::Day> daysOfNews(const model::Snapshot& whole);

} // namespace pledge::pipeline
