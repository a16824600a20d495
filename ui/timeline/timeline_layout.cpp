#include "ui/timeline/timeline_layout.h"

#include "ui/document/values.h"
#include "ui/timeline/timeline_packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pledge::ui {
namespace {

using model::Day;
using model::fromSerial;
using model::toSerial;

struct Frame {
    double line;   ///< the height of a line of text
    double gutter; ///< where lanes have their names
    double top;    ///< of the lanes, below the axis
    double bottom; ///< of the lanes, above the announcement's label
};

Frame frameFor(const TimelineModel& model, const QSizeF& size, const TextMetrics& metrics) {
    Frame f{};
    f.line = metrics.height();
    double widest = 0;
    for (const TimelineLane& lane : model.lanes) widest = std::max(widest, metrics.width(lane.title, TextRole::strong));
    const double more = metrics.width(QStringLiteral("+99"), TextRole::strong);
    f.gutter = std::min(widest + more + f.line * 1.8, size.width() * 0.3);
    f.top = std::min(f.line * 1.9, size.height());
    f.bottom = std::max(f.top, size.height() - f.line * 1.5);
    return f;
}

// ---- the axis

/// Steps of the axis in months, finest first.
constexpr int steps[] = {1, 3, 12, 24, 60, 120, 240, 600, 1200};

QString tickText(Day d, int step) {
    if (step >= 12 || d.month == 1) return shownYear(d.year);
    return step >= 3 ? shownQuarter((d.month + 2) / 3) : shownMonth(d.month);
}

int stepFor(const TimelineLayout& l, const TextMetrics& metrics) {
    const double room = metrics.width(shownYear(2000), TextRole::quiet) + metrics.height() * 1.2;
    for (const int step : steps)
        if (l.plot.width() * step * 30.4 / l.window.length() >= room) return step;
    return 1200;
}

void layOutAxis(TimelineLayout& l, const TextMetrics& metrics) {
    if (l.window.length() <= 0 || l.plot.width() < metrics.height() * 3) return;
    const int step = stepFor(l, metrics);
    const int from = fromSerial(static_cast<long>(l.window.from)).year;
    int month = (from * 12) / step * step;
    double free = 0;
    for (;; month += step) {
        const Day d{month / 12, month % 12 + 1, 1};
        const auto day = static_cast<double>(toSerial(d));
        if (day > l.window.to) break;
        if (day < l.window.from) continue;
        PlacedTick tick;
        tick.x = l.xOf(day);
        const QString text = tickText(d, step);
        const double w = metrics.width(text, TextRole::quiet);
        const QRectF box(std::clamp(tick.x - w / 2, l.plot.left(), l.plot.right() - w), metrics.height() * 0.45, w,
                         metrics.height());
        tick.labelled = box.left() >= free;
        if (tick.labelled) {
            tick.label = {text, box, TextRole::quiet, PlacedText::Ink::quiet};
            free = box.right() + metrics.height() * 0.5;
        }
        l.ticks.push_back(std::move(tick));
    }
}

void layOutAnnounced(TimelineLayout& l, const TimelineModel& model, const Frame& f, const TextMetrics& metrics) {
    if (!model.announced || l.window.length() <= 0) return;
    const double left = l.xOf(static_cast<double>(model.announced->first));
    const double right = l.xOf(static_cast<double>(model.announced->last + (model.announced->exact() ? 0 : 1)));
    if (right < l.plot.left() || left > l.plot.right()) return;
    const double from = std::max(left, l.plot.left());
    l.announced = QRectF(QPointF(from, f.top - f.line * 0.3),
                         QPointF(std::min(std::max(right, from), l.plot.right()), f.bottom + f.line * 0.25));
    const QString text = elided(model.announcedText, l.size.width(), TextRole::quiet, metrics);
    const double w = metrics.width(text, TextRole::quiet);
    const double x = std::max(0.0, std::min(from + f.line * 0.25, l.size.width() - w));
    if (f.bottom + f.line * 1.35 <= l.size.height() + 0.01 && !text.isEmpty())
        l.announcedLabel = {text, QRectF(x, f.bottom + f.line * 0.25, w, f.line), TextRole::quiet,
                            PlacedText::Ink::quiet};
}

// ---- the lanes

double laneHeight(const LanePacking& p, const Frame& f, Density density) {
    return std::max(p.height(), f.line) + f.line * (density == Density::airy ? 0.9 : 0.45);
}

double allLanes(const std::vector<LanePacking>& lanes, const Frame& f, Density density) {
    return std::accumulate(lanes.begin(), lanes.end(), 0.0,
                           [&](double sum, const LanePacking& p) { return sum + laneHeight(p, f, density); });
}

/// Takes rows from the tallest lanes until all fit; what stood there joins its lane's count.
void dropRows(std::vector<LanePacking>& lanes, const Frame& f, Density density) {
    while (allLanes(lanes, f, density) > f.bottom - f.top) {
        const auto tallest =
            std::max_element(lanes.begin(), lanes.end(),
                             [](const LanePacking& a, const LanePacking& b) { return a.height() < b.height(); });
        if (tallest == lanes.end() || tallest->rows.empty()) return;
        tallest->dropRow();
    }
}

void placeTitle(PlacedLane& lane, const QString& title, const Frame& f, const TextMetrics& metrics) {
    const double pad = f.line * 0.45;
    if (lane.rect.height() < f.line) return;
    const double y = lane.rect.height() < f.line * 1.9 ? lane.rect.center().y() - f.line / 2 : lane.rect.top() + pad;
    const QString more = lane.unplaced.empty() ? QString() : QStringLiteral("+%1").arg(lane.unplaced.size());
    const double moreWidth = metrics.width(more, TextRole::strong);
    const double left = f.line * 0.75;
    const double room = f.gutter - left - pad - (more.isEmpty() ? 0 : moreWidth + pad);
    const QString text = elided(title, room, TextRole::strong, metrics);
    lane.title = {text, QRectF(left, y, metrics.width(text, TextRole::strong), f.line), TextRole::strong,
                  PlacedText::Ink::ink};
    if (more.isEmpty() || moreWidth > f.gutter) return;
    lane.more = {more, QRectF(f.gutter - pad - moreWidth, y, moreWidth, f.line), TextRole::strong,
                 PlacedText::Ink::quiet};
}

/// Moves a packed item from its row's own coordinates to its place.
void settle(PlacedItem& item, double y) {
    item.body.translate(0, y);
    item.bounds.translate(0, y);
    item.whiskerY += y;
    for (PlacedText& t : item.texts) t.box.translate(0, y);
}

std::vector<LanePacking> packAll(const TimelineModel& model, const TimelineLayout& l, const TextMetrics& metrics,
                                 Density density) {
    std::vector<LanePacking> packed;
    for (const TimelineLane& lane : model.lanes) packed.push_back(packLane(lane, l, metrics, density));
    return packed;
}

void layOutLanes(TimelineLayout& l, const TimelineModel& model, const Frame& f, const TextMetrics& metrics) {
    Density density = Density::airy;
    std::vector<LanePacking> packed = packAll(model, l, metrics, density);
    if (allLanes(packed, f, density) > f.bottom - f.top) {
        density = Density::dense;
        packed = packAll(model, l, metrics, density);
        dropRows(packed, f, density);
    }
    const double total = allLanes(packed, f, density);
    const double room = f.bottom - f.top;
    const double scale = total > room ? room / total : 1;
    const double slack = std::max(0.0, room - total) / static_cast<double>(std::max<std::size_t>(1, packed.size()));
    double y = f.top;
    for (std::size_t i = 0; i < packed.size(); ++i) {
        PlacedLane lane;
        lane.rect = QRectF(0, y, l.size.width(), laneHeight(packed[i], f, density) * scale + slack);
        lane.unplaced = packed[i].unplaced;
        placeTitle(lane, model.lanes[i].title, f, metrics);
        double rowY = y + (lane.rect.height() - packed[i].height()) / 2;
        for (PackedRow& row : packed[i].rows) {
            for (PlacedItem& item : row.items) {
                item.lane = i;
                settle(item, rowY);
                l.items.push_back(std::move(item));
            }
            rowY += row.height + packed[i].gap;
        }
        y += lane.rect.height();
        l.lanes.push_back(std::move(lane));
    }
}

TimelineLayout emptyLayout(const QSizeF& size, const TimeWindow& window, const Frame& f) {
    TimelineLayout l;
    l.size = size;
    l.window = window;
    const double right = std::max(f.gutter, size.width() - f.line * 0.75);
    l.plot = QRectF(QPointF(f.gutter, f.top), QPointF(right, f.bottom));
    return l;
}

} // namespace

double TimelineLayout::xOf(double day) const {
    return window.length() <= 0 ? plot.left() : plot.left() + (day - window.from) / window.length() * plot.width();
}

double TimelineLayout::dayAt(double x) const {
    return plot.width() <= 0 ? window.from : window.from + (x - plot.left()) / plot.width() * window.length();
}

std::optional<std::size_t> TimelineLayout::itemAt(const QPointF& at) const {
    for (std::size_t i = items.size(); i-- > 0;)
        if (items[i].bounds.contains(at)) return i;
    return std::nullopt;
}

std::optional<std::size_t> TimelineLayout::moreAt(const QPointF& at) const {
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (!lanes[i].unplaced.empty() && lanes[i].rect.contains(at) && at.x() <= plot.left()) return i;
    return std::nullopt;
}

TimeWindow fitWindow(const TimelineModel& model) {
    const auto all = model.extent();
    if (!all) return {0, 0};
    const Day first = fromSerial(all->first);
    const Day last = fromSerial(all->last);
    const auto from = static_cast<double>(toSerial({first.year, 1, 1}));
    auto to = static_cast<double>(toSerial({last.year + 1, 1, 1}));
    to = std::max(to, from + 3 * 365.25);
    const double margin = (to - from) * 0.03;
    return {from - margin, to + margin};
}

TimelineLayout layOutTimeline(const TimelineModel& model, const QSizeF& size, const TimeWindow& window,
                              const TextMetrics& metrics) {
    const Frame f = frameFor(model, size, metrics);
    TimelineLayout l = emptyLayout(size, window, f);
    layOutAxis(l, metrics);
    layOutLanes(l, model, f, metrics);
    layOutAnnounced(l, model, f, metrics);
    return l;
}

double naturalHeight(const TimelineModel& model, double width, const TimeWindow& window, const TextMetrics& metrics) {
    const QSizeF size(width, 1e6);
    const Frame f = frameFor(model, size, metrics);
    const auto packed = packAll(model, emptyLayout(size, window, f), metrics, Density::airy);
    return std::ceil(f.top + f.line * 1.5 + allLanes(packed, f, Density::airy));
}

} // namespace pledge::ui
