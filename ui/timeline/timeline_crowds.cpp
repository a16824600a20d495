#include "ui/timeline/timeline_parts.h"

#include "ui/timeline/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pledge::ui {
namespace {

void placeScale(PlacedLane& lane, const TimelineFrame& f, const TextMetrics& metrics) {
    double y = lane.title.box.bottom();
    for (const PlacedText* above : {&lane.more, &lane.before, &lane.after})
        if (!above->text.isEmpty()) y = std::max(y, above->box.bottom());
    const double room = f.gutter - lane.title.box.left() - f.line * 0.45;
    if (lane.title.text.isEmpty() || y + f.line * 1.2 > lane.rect.bottom()) return;
    const QString words = TimelineWords::tr("up to %1 at once").arg(number(lane.crowd->most));
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

} // namespace

void placeCrowd(PlacedLane& lane, const TimelineLayout& l, const CrowdLane& members, double top, const TimelineFrame& f,
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

} // namespace pledge::ui
