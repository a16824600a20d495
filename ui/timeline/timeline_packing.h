#pragma once

#include "ui/timeline/timeline_layout.h"

#include <vector>

namespace pledge::ui {

/// Items side by side, none touching another. Vertical positions count from the row's top.
struct PackedRow {
    double height = 0;
    std::vector<PlacedItem> items;
};

/// The items of one lane in rows, conflicts first.
struct LanePacking {
    std::vector<PackedRow> rows;
    std::vector<std::size_t> unplaced; ///< items that even a row of their own cannot show
    double gap = 0;

    double height() const;
    void dropLastRow();
};

/// Packs what is in the layout's window; what is wholly outside of it is in neither list.
LanePacking packLane(const TimelineLane& lane, const TimelineLayout& layout, const TextMetrics& metrics);

} // namespace pledge::ui
