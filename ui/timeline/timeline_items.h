#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"
#include "ui/timeline/timeline_model.h"

#include <optional>

namespace pledge::ui {

/// A commitment as the timeline tells it, in all its words; `today` is days since 1970-01-01, for what is overdue.
TimelineItem timelineItem(const model::Commitment& commitment, const model::Snapshot& snapshot,
                          const std::optional<TimeExtent>& announced, const std::optional<long>& today,
                          const FacetStates& states);

} // namespace pledge::ui
