#pragma once

#include "ui/theme/text_metrics.h"
#include "ui/timeline/timeline_model.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <vector>

namespace pledge::ui {

/// The part of time that is in view, in days since 1970-01-01.
struct TimeWindow {
    double from = 0;
    double to = 1;
    double length() const { return to - from; }
    bool operator==(const TimeWindow&) const = default;
};

/// A piece of text at its place. `box` is as wide as the text and one line high.
struct PlacedText {
    enum class Ink { ink, quiet, conflict };
    QString text;
    QRectF box;
    TextRole role = TextRole::label;
    Ink colour = Ink::ink;
};

/// Where an item stands and how it is drawn.
struct PlacedItem {
    enum class Shape { bar, dot, whisker, undated };
    std::size_t lane = 0;
    std::size_t item = 0; ///< of the lane's items in the model
    Shape shape = Shape::bar;
    QRectF body;          ///< bar, dot's square, or the band under a whisker
    double solidLeft = 0; ///< of a bar: where the fade in ends and the fade out begins
    double solidRight = 0;
    bool cutLeft = false; ///< it goes on outside the view
    bool cutRight = false;
    std::vector<double> caps; ///< of a whisker: x of each reading, left to right
    double whiskerY = 0;
    std::vector<PlacedText> texts;
    QRectF bounds; ///< all of it: what a click hits and the selection outlines
};

/// A stretch of time in which many stand, told by their number.
struct PlacedFold {
    QRectF box;
    long first = 0; ///< its days, both inclusive
    long last = 0;
    CrowdCount count;
    PlacedText label; ///< "1,240"; empty where it found no room
    PlacedText mark;  ///< "≠ 12" right of it; empty where nobody disagrees, or without room
};

/// A lane of too many to be told one by one: how many there are at each time.
struct PlacedCrowd {
    QRectF area;                     ///< of the picture; `most` are as high as it is
    std::vector<CrowdCount> columns; ///< from left to right, of equal width
    std::uint32_t most = 0;
    std::vector<PlacedFold> folds;
    PlacedText scale; ///< "up to 312 at once", below the lane's title; empty without room
};

struct PlacedLane {
    QRectF rect;
    PlacedText title;
    std::vector<std::size_t> unplaced; ///< items of the model that found no room
    std::size_t untold = 0;            ///< how many there are besides that are not even items
    PlacedText more;                   ///< "+3" for both, else empty
    PlacedText before, after;          ///< "◂ 3", "4 ▸": what the time in view does not reach; else empty
    std::optional<PlacedCrowd> crowd;
};

struct PlacedTick {
    double x = 0;
    long day = 0;
    bool labelled = false;
    PlacedText label;
};

/// Below the lanes, when something was made known: a diamond for an announcement, letters in a frame for reports.
struct PlacedMark {
    enum class Kind { announced, reported };
    Kind kind = Kind::announced;
    QRectF box;                  ///< the diamond's square, or the frame
    std::vector<double> days;    ///< of reports: x of each
    bool exact = true;           ///< all days are known; else the outline is broken
    PlacedText label;            ///< right of the diamond, or in the frame; empty without room
    std::vector<std::size_t> of; ///< of the model's announcements or reports; empty for the announcement shown
};

/// All positions of a timeline, in the units of the rectangle that it was made for.
struct TimelineLayout {
    QSizeF size;
    QRectF plot; ///< where time runs
    TimeWindow window;
    std::vector<PlacedTick> ticks;
    std::vector<PlacedLane> lanes;
    std::vector<PlacedItem> items;
    std::optional<QRectF> announced; ///< from the axis to its label; as wide as its uncertainty, at least a hair
    PlacedText announcedLabel;
    std::vector<PlacedMark> marks;      ///< from left to right, announcements first
    std::vector<PlacedText> footTitles; ///< left of the marks: what each line of them is

    double xOf(double day) const;
    double dayAt(double x) const;
    /// The topmost item there, or nothing.
    std::optional<std::size_t> itemAt(const QPointF& at) const;
    /// The lane whose "+n" is there, or nothing.
    std::optional<std::size_t> moreAt(const QPointF& at) const;
    /// The lane of which a count there tells how much lies before or after the time in view, or nothing.
    std::optional<std::size_t> elsewhereAt(const QPointF& at) const;
    /// The stretch that is told by its number there, or null.
    const PlacedFold* foldAt(const QPointF& at) const;
    /// The mark there, or null.
    const PlacedMark* markAt(const QPointF& at) const;
};

/// The window that shows all of it with a margin on both sides, in whole years.
TimeWindow fitWindow(const TimelineModel& model);
TimeWindow fitWindow(const std::optional<TimeExtent>& all);

/// How many items of a lane may be told one by one in a picture of that height before they are counted.
std::size_t mostTold(double height, const TextMetrics& metrics);

/// Lays out without overlap: labels stand in their bar, beside it, shortened, or give way to their lane's count. No
/// text leaves the rectangle.
TimelineLayout layOutTimeline(const TimelineModel& model, const QSizeF& size, const TimeWindow& window,
                              const TextMetrics& metrics);

/// The height at which every item has its row.
double naturalHeight(const TimelineModel& model, double width, const TimeWindow& window, const TextMetrics& metrics);

} // namespace pledge::ui
