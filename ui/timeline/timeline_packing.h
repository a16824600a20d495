#pragma once

#include "ui/timeline/timeline_layout.h"

#include <vector>

namespace pledge::ui {

/// Items side by side, none touching another. Vertical positions count from the row's top.
struct PackedRow {
    double height = 0;
    bool conflict = false; ///< one of its items is in conflict
    bool promise = false;  ///< one of its items is promised or talked about, not only earlier, denied or context
    std::vector<PlacedItem> items;
};

/// The items of one lane in rows, conflicts first.
struct LanePacking {
    std::vector<PackedRow> rows;
    std::vector<std::size_t> unplaced; ///< items that even a row of their own cannot show
    double gap = 0;
    double crowd = 0; ///< the least height of what is told by its number, below the rows; 0 where nothing is

    double height() const;
    /// Takes out the last row without a promise or conflict, else the last without a conflict, else the last; its items
    /// are unplaced from then on.
    void dropRow();
};

/// How much air there is between rows.
enum class Density { airy, dense };

/// Packs what is in the layout's window; what is wholly outside of it is in neither list.
LanePacking packLane(const TimelineLane& lane, const TimelineLayout& layout, const TextMetrics& metrics,
                     Density density);

} // namespace pledge::ui
