#include "ui/timeline/timeline_layout.h"

#include "ui/document/values.h"
#include "ui/timeline/timeline_packing.h"
#include "ui/timeline/timeline_parts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

using model::Day;
using model::fromSerial;
using model::toSerial;

QString number(std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); }

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

// ---- the axis

/// How far apart ticks are: so many months, or where that is 0 so many days.
struct Step {
    int months = 0;
    int days = 0;
    double length() const { return months > 0 ? months * 30.4 : days; }
};

/// Finest first.
constexpr Step steps[] = {{0, 1},  {0, 7},   {1, 0},   {3, 0},   {12, 0},  {24, 0},
                          {60, 0}, {120, 0}, {240, 0}, {600, 0}, {1200, 0}};

/// `year`: whether it says its year although its step does not ask for that.
QString tickText(long day, const Step& step, bool year) {
    const Day d = fromSerial(day);
    if (step.months == 0)
        return QLocale().toString(QDate(d.year, d.month, d.day),
                                  year ? Words::tr("d MMM yyyy", "a day on the axis, with its year")
                                       : Words::tr("d MMM", "a day on the axis"));
    if (step.months >= 12 || d.month == 1) return shownYear(d.year);
    const QString part = step.months >= 3 ? shownQuarter((d.month + 2) / 3) : shownMonth(d.month);
    return year ? Words::tr("%1 %2", "quarter or month, year").arg(part, shownYear(d.year)) : part;
}

Step stepFor(const TimelineLayout& l, const TextMetrics& metrics) {
    for (const Step& step : steps) {
        constexpr long longest = 20452; // 30 December 2025: of each step the longest words
        const double widest = std::max(metrics.width(shownYear(2000), TextRole::quiet),
                                       metrics.width(tickText(longest, step, false), TextRole::quiet));
        const double room = widest + metrics.height() * 1.2;
        if (l.plot.width() * step.length() / l.window.length() >= room) return step;
    }
    return {1200, 0};
}

/// The days of the ticks in view, one before it with them.
std::vector<long> tickDays(const TimelineLayout& l, const Step& step) {
    std::vector<long> days;
    const auto from = static_cast<long>(std::floor(l.window.from));
    if (step.months == 0) {
        constexpr long monday = 4; // 1970-01-05
        long day = from - ((from - monday) % step.days + step.days) % step.days;
        for (; static_cast<double>(day) <= l.window.to; day += step.days) days.push_back(day);
        return days;
    }
    for (int month = (fromSerial(from).year * 12) / step.months * step.months;; month += step.months) {
        const long day = toSerial({month / 12, month % 12 + 1, 1});
        if (static_cast<double>(day) > l.window.to) return days;
        days.push_back(day);
    }
}

void layOutAxis(TimelineLayout& l, const TextMetrics& metrics) {
    if (l.window.length() <= 0 || l.plot.width() < metrics.height() * 3) return;
    const Step step = stepFor(l, metrics);
    double free = 0;
    bool first = true;
    for (const long day : tickDays(l, step)) {
        if (static_cast<double>(day) < l.window.from) continue;
        PlacedTick tick;
        tick.x = l.xOf(static_cast<double>(day));
        tick.day = day;
        // Somewhere it must be said which year it is.
        const QString text = tickText(day, step, first);
        const double w = metrics.width(text, TextRole::quiet);
        const QRectF box(std::clamp(tick.x - w / 2, l.plot.left(), std::max(l.plot.left(), l.plot.right() - w)),
                         metrics.height() * 0.45, w, metrics.height());
        tick.labelled = box.left() >= free && box.right() <= l.plot.right() + 0.01;
        if (tick.labelled) {
            tick.label = {text, box, TextRole::quiet, PlacedText::Ink::quiet};
            free = box.right() + metrics.height() * 0.5;
            first = false;
        }
        l.ticks.push_back(std::move(tick));
    }
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

void placeScale(PlacedLane& lane, const Frame& f, const TextMetrics& metrics) {
    const double y = std::max(lane.title.box.bottom(), lane.more.text.isEmpty() ? 0 : lane.more.box.bottom());
    const double room = f.gutter - lane.title.box.left() - f.line * 0.45;
    if (lane.title.text.isEmpty() || y + f.line * 1.2 > lane.rect.bottom()) return;
    const QString words = Words::tr("up to %1 at once").arg(number(lane.crowd->most));
    const QString cut = elided(words, room, TextRole::quiet, metrics);
    lane.crowd->scale = {cut, QRectF(lane.title.box.left(), y, metrics.width(cut, TextRole::quiet), f.line),
                         TextRole::quiet, PlacedText::Ink::quiet};
}

/// The stretches between years that have their number on the axis, as many as have room for what is in them.
std::vector<PlacedFold> foldsOf(const TimelineLayout& l, const CrowdLane& crowd, double y, const TextMetrics& metrics) {
    const double least = metrics.width(number(crowd.size()), TextRole::label) + metrics.height() * 0.6;
    std::vector<long> bounds{static_cast<long>(std::floor(l.window.from))};
    for (const PlacedTick& t : l.ticks)
        if (t.labelled && t.x - std::max(l.plot.left(), l.xOf(static_cast<double>(bounds.back()))) >= least)
            bounds.push_back(t.day);
    const auto end = static_cast<long>(std::ceil(l.window.to));
    if (bounds.size() > 1 && l.plot.right() - l.xOf(static_cast<double>(bounds.back())) < least) bounds.pop_back();
    bounds.push_back(end);
    std::vector<PlacedFold> folds;
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        PlacedFold fold;
        fold.first = bounds[i], fold.last = bounds[i + 1] - 1;
        fold.count = crowd.count(static_cast<std::int32_t>(fold.first), static_cast<std::int32_t>(fold.last));
        if (fold.count.may == 0) continue;
        const double left = std::max(l.plot.left(), l.xOf(static_cast<double>(fold.first)));
        const double right = std::min(l.plot.right(), l.xOf(static_cast<double>(fold.last + 1)));
        fold.box = QRectF(left, y, right - left, metrics.height());
        const double gap = metrics.height() * 0.3;
        const QString text = number(fold.count.may);
        const double w = metrics.width(text, TextRole::label);
        if (w + gap <= fold.box.width())
            fold.label = {text, QRectF(left + gap, y, w, metrics.height()), TextRole::label, PlacedText::Ink::ink};
        const QString mark = QStringLiteral("≠ ") + number(fold.count.conflict);
        const double markWidth = metrics.width(mark, TextRole::strong);
        if (fold.count.conflict > 0 && w + markWidth + 3 * gap <= fold.box.width())
            fold.mark = {mark, QRectF(left + w + 2 * gap, y, markWidth, metrics.height()), TextRole::strong,
                         PlacedText::Ink::conflict};
        folds.push_back(std::move(fold));
    }
    return folds;
}

/// What is counted takes all of the lane below its rows.
void placeCrowd(PlacedLane& lane, const TimelineLayout& l, const CrowdLane& members, double top, const Frame& f,
                const TextMetrics& metrics) {
    PlacedCrowd crowd;
    const double bottom = lane.rect.bottom() - f.line * 0.2;
    crowd.folds = foldsOf(l, members, top, metrics);
    crowd.area = QRectF(QPointF(l.plot.left(), std::min(bottom, top + f.line)), QPointF(l.plot.right(), bottom));
    crowd.columns = members.columns(l.window.from, l.window.to,
                                    static_cast<std::size_t>(std::max(1.0, std::round(crowd.area.width()))));
    for (const CrowdCount& c : crowd.columns) crowd.most = std::max(crowd.most, c.may);
    for (PlacedFold& fold : crowd.folds) {
        fold.box.setBottom(bottom);
        if (bottom - top < f.line) fold.label = fold.mark = {}; // a lane pressed together
    }
    lane.crowd = std::move(crowd);
    placeScale(lane, f, metrics);
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
