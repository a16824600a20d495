#pragma once

#include "ui/timeline/timeline_layout.h"

#include <QLocale>
#include <QString>

namespace pledge::ui {

// What the pieces of the layout share.

/// Where lanes begin and end, in the layout's units.
struct TimelineFrame {
    double line = 0;      ///< the height of a line of text
    double gutter = 0;    ///< where lanes have their names
    double top = 0;       ///< of the lanes, below the axis
    double bottom = 0;    ///< of the lanes, above the foot
    bool reports = false; ///< the foot has a line for days of report
};

inline QString number(std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

/// Its ticks and their labels, as many as have room.
void layOutAxis(TimelineLayout& layout, const TextMetrics& metrics);

/// What is counted in a lane takes all of it below its rows, which end at `top`.
void placeCrowd(PlacedLane& lane, const TimelineLayout& layout, const CrowdLane& members, double top,
                const TimelineFrame& frame, const TextMetrics& metrics);

/// How high the foot is: a line for what was announced and, where there is height for it, one for what was reported.
double footHeight(const TimelineModel& model, double height, double line);

/// Below the lanes: when it was announced, and when the sources reported it.
void layOutFoot(TimelineLayout& layout, const TimelineModel& model, const TimelineFrame& frame,
                const TextMetrics& metrics);

} // namespace pledge::ui
