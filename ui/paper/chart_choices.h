#pragma once

#include "ui/document/filter.h"
#include "ui/pillars/pillars_place.h"
#include "ui/timeline/timeline_layout.h"

#include <QPageSize>
#include <optional>

namespace pledge::ui {

/// What of a chart is drawn, and how it is told: what the screen shows of it.
struct ChartChoices {
    Criteria criteria = {};
    TimelineOptions timeline = {};
    bool ofAll = false;                    ///< the timeline is that of all announcements in one
    std::optional<TimeWindow> window = {}; ///< the part of time that the timeline shows; nothing: all of it
    PillarsOptions pillars = {};
    PillarsPlace place = {};                     ///< in the pillars
    QPageSize::PageSizeId paper = QPageSize::A4; ///< of a PDF
};

} // namespace pledge::ui
