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

struct PlacedLane {
    QRectF rect;
    PlacedText title;
    std::vector<std::size_t> unplaced; ///< items of the model that found no room
    PlacedText more;                   ///< "+3" for them, else empty
};

struct PlacedTick {
    double x = 0;
    bool labelled = false;
    PlacedText label;
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

    double xOf(double day) const;
    double dayAt(double x) const;
    /// The topmost item there, or nothing.
    std::optional<std::size_t> itemAt(const QPointF& at) const;
    /// The lane whose "+n" is there, or nothing.
    std::optional<std::size_t> moreAt(const QPointF& at) const;
};

/// The window that shows all of it with a margin on both sides, in whole years.
TimeWindow fitWindow(const TimelineModel& model);

/// Lays out without overlap: labels stand in their bar, beside it, shortened, or give way to their lane's count. No
/// text leaves the rectangle.
TimelineLayout layOutTimeline(const TimelineModel& model, const QSizeF& size, const TimeWindow& window,
                              const TextMetrics& metrics);

/// The height at which every item has its row.
double naturalHeight(const TimelineModel& model, double width, const TimeWindow& window, const TextMetrics& metrics);

} // namespace pledge::ui
