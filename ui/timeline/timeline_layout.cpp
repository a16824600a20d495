#include "ui/timeline/timeline_layout.h"

#include "ui/timeline/timeline_packing.h"
#include "ui/timeline/timeline_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pledge::ui {
namespace {

using model::Day;
using model::fromSerial;
using model::toSerial;

using Frame = TimelineFrame;

Frame frameFor(const TimelineModel& model, const QSizeF& size, const TextMetrics& metrics) {
    Frame f{};
    f.line = metrics.height();
    double widest = 0;
    std::size_t most = 99;
    for (const TimelineLane& lane : model.lanes) {
        widest = std::max(widest, metrics.width(lane.title, TextRole::strong));
        most = std::max(most, lane.undated);
    }
    const double more = metrics.width(QLatin1Char('+') + number(most), TextRole::strong);
    f.gutter = std::min(widest + more + f.line * 1.8, size.width() * 0.3);
    f.top = std::min(f.line * 1.9, size.height());
    const double foot = footHeight(model, size.height(), f.line);
    f.reports = foot > f.line * 2;
    f.bottom = std::max(f.top, size.height() - foot);
    return f;
}

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
        // Of what is counted only the row of what is chosen can go, and that goes last.
        const auto spare = [](const LanePacking& p) { return p.rows.empty() ? 0 : p.crowd > 0 ? 1 : 1 + p.height(); };
        const auto tallest =
            std::max_element(lanes.begin(), lanes.end(),
                             [&](const LanePacking& a, const LanePacking& b) { return spare(a) < spare(b); });
        if (tallest == lanes.end() || tallest->rows.empty()) return;
        tallest->dropRow();
    }
}

/// The title, and what is not told beside it; where the title then has not enough room, below it.
void placeTitle(PlacedLane& lane, const QString& title, const Frame& f, const TextMetrics& metrics) {
    const double pad = f.line * 0.45;
    if (lane.rect.height() < f.line) return;
    const std::size_t others = lane.unplaced.size() + lane.untold;
    const QString more = others == 0 ? QString() : QLatin1Char('+') + number(others);
    const double moreWidth = metrics.width(more, TextRole::strong);
    const double left = f.line * 0.75;
    const double room = f.gutter - left - pad;
    const double beside = room - (more.isEmpty() ? 0 : moreWidth + pad);
    const bool below =
        metrics.width(title, TextRole::strong) > beside && !more.isEmpty() && lane.rect.height() >= f.line * 2 + pad;
    const double lines = below ? 2 : 1;
    const double y = lane.rect.height() < f.line * lines + 2 * pad ? lane.rect.center().y() - f.line * lines / 2
                                                                   : lane.rect.top() + pad;
    const QString text = elided(title, below ? room : beside, TextRole::strong, metrics);
    lane.title = {text, QRectF(left, y, metrics.width(text, TextRole::strong), f.line), TextRole::strong,
                  PlacedText::Ink::ink};
    if (more.isEmpty() || moreWidth > f.gutter - pad) return;
    const double x = below ? std::min(left, f.gutter - pad - moreWidth) : f.gutter - pad - moreWidth;
    lane.more = {more, QRectF(x, below ? y + f.line : y, moreWidth, f.line), TextRole::strong, PlacedText::Ink::quiet};
}

/// Below the title how many stand before and after the time in view, where a line is left for it.
void placeElsewhere(PlacedLane& lane, const TimelineLane& told, const Frame& f, const TextMetrics& metrics) {
    const double y = std::max(lane.title.box.bottom(), lane.more.box.bottom());
    if (lane.title.text.isEmpty() || y + f.line > lane.rect.bottom()) return;
    double x = f.line * 0.75;
    const auto place = [&](PlacedText& text, const QString& words) {
        const double width = metrics.width(words, TextRole::quiet);
        if (x + width > f.gutter - f.line * 0.45) return;
        text = {words, QRectF(x, y, width, f.line), TextRole::quiet, PlacedText::Ink::quiet};
        x += width + f.line * 0.75;
    };
    if (told.before > 0) place(lane.before, QStringLiteral("◂ ") + number(told.before));
    if (told.after > 0) place(lane.after, number(told.after) + QStringLiteral(" ▸"));
    const bool both = told.before > 0 && told.after > 0;
    if (!both || (!lane.before.text.isEmpty() && !lane.after.text.isEmpty())) return;
    // One alone would say that there is nothing on the other side.
    lane.before = lane.after = {};
    x = f.line * 0.75;
    place(lane.before, QStringLiteral("◂ ") + number(told.before + told.after) + QStringLiteral(" ▸"));
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
        lane.untold = model.lanes[i].undated;
        placeTitle(lane, model.lanes[i].title, f, metrics);
        placeElsewhere(lane, model.lanes[i], f, metrics);
        const bool crowded = packed[i].crowd > 0;
        double rowY = crowded ? y + f.line * 0.2 : y + (lane.rect.height() - packed[i].height()) / 2;
        for (PackedRow& row : packed[i].rows) {
            for (PlacedItem& item : row.items) {
                item.lane = i;
                settle(item, rowY);
                l.items.push_back(std::move(item));
            }
            rowY += row.height + packed[i].gap;
        }
        if (crowded) placeCrowd(lane, l, *model.lanes[i].crowd, rowY, f, metrics);
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

std::optional<std::size_t> TimelineLayout::elsewhereAt(const QPointF& at) const {
    const auto told = [&](const PlacedText& count) { return !count.text.isEmpty() && count.box.contains(at); };
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (told(lanes[i].before) || told(lanes[i].after)) return i;
    return std::nullopt;
}

std::optional<std::size_t> TimelineLayout::moreAt(const QPointF& at) const {
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (!lanes[i].more.text.isEmpty() && lanes[i].rect.contains(at) && at.x() <= plot.left()) return i;
    return std::nullopt;
}

const PlacedFold* TimelineLayout::foldAt(const QPointF& at) const {
    for (const PlacedLane& lane : lanes)
        if (lane.crowd && lane.rect.contains(at))
            for (const PlacedFold& fold : lane.crowd->folds)
                if (fold.box.contains(at)) return &fold;
    return nullptr;
}

std::size_t mostTold(double height, const TextMetrics& metrics) {
    const double rows = height / std::max(1.0, metrics.height());
    return std::max<std::size_t>(40, static_cast<std::size_t>(2 * rows));
}

TimeWindow fitWindow(const TimelineModel& model) { return fitWindow(model.extent()); }

TimeWindow fitWindow(const std::optional<TimeExtent>& all) {
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
    layOutFoot(l, model, f, metrics);
    return l;
}

double naturalHeight(const TimelineModel& model, double width, const TimeWindow& window, const TextMetrics& metrics) {
    const QSizeF size(width, 1e6);
    const Frame f = frameFor(model, size, metrics);
    const auto packed = packAll(model, emptyLayout(size, window, f), metrics, Density::airy);
    return std::ceil(f.top + size.height() - f.bottom + allLanes(packed, f, Density::airy));
}

} // namespace pledge::ui
