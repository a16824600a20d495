#pragma once

#include "ui/pillars/pillars_model.h"

namespace pledge::ui {

/// Fills the items below a row or a commitment of a model that has its rows, and the way down to `wanted` or to the
/// nearest place above it that is there.
void makeList(PillarsModel& model, const model::Snapshot& snapshot, const PillarsPlace& wanted);

} // namespace pledge::ui
