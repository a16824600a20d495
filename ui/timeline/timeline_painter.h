#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_layout.h"

#include <QFont>
#include <optional>
#include <string>

class QPainter;

namespace pledge::ui {

/// What of a timeline is chosen or under the pointer: ids of commitments, empty for none; a fold of the layout, or
/// null.
struct TimelineMarks {
    std::string selected;
    std::string hovered;
    const PlacedFold* fold = nullptr;
    std::optional<TimeWindow> brush = {};
};

/// Paints a layout from (0, 0). `base` is the font that the layout was measured with. The same for screen and paper.
void paintTimeline(QPainter& painter, const TimelineLayout& layout, const TimelineModel& model, const Theme& theme,
                   const QFont& base, const TimelineMarks& marks = {});

} // namespace pledge::ui
