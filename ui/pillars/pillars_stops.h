#pragma once

#include "ui/document/chart_part.h"
#include "ui/pillars/pillars_layout.h"

#include <string>
#include <vector>

namespace pledge::ui {

// What the keyboard walks and a pointer rests on, in words.

/// All that the keyboard walks, in its order: rows with their commitments, or the items of a list.
std::vector<PillarTarget> stopsOf(const PillarsModel& model);
/// What leads up again: the crumbs but the last, where one stands.
std::vector<PillarTarget> waysUp(const PillarsModel& model);
/// A stop, or a way up, as assistive technology is told of it, without its place.
ChartPart partOf(const PillarsModel& model, const PillarTarget& stop);
/// What a part stands for.
PillarTarget stopOf(const ChartPart& part);
/// The commitment of a target where it is told; null where it is none, or is not there.
const PillarEntry* entryAt(const PillarsModel& model, const PillarTarget& target);
/// More of what lies there, in lines; empty where there is nothing to say.
QString tipOf(const PillarsModel& model, const PillarTarget& target);

} // namespace pledge::ui
