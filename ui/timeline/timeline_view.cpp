#include "ui/timeline/timeline_view.h"

#include "ui/timeline/timeline_painter.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace pledge::ui {
namespace {

constexpr double closest = 60; ///< days
constexpr double farthest = 365.25 * 400;

} // namespace

TimelineView::TimelineView(Document& document, Selection& selection, Filter& filter, QWidget* parent)
    : ChartView({.id = QStringLiteral("Timeline"),
                 .name = tr("Timeline"),
                 .emptyTitle = tr("No promises yet"),
                 .emptyDetail = tr("What articles promise, and for when, stands here once they are in."),
                 .lines = 24,
                 .leastLines = 11},
                document, selection, filter, parent) {
    setMouseTracking(true);
    reload();
}

TimelineView::Content TimelineView::build(const model::Snapshot& snapshot, const std::string& announcement,
                                          const Criteria& criteria) {
    const std::string before = model_.announcement;
    model_ = timelineModel(snapshot, announcement, criteria, options_);
    if (fitted_ || model_.announcement != before)
        zoomToFit();
    else
        relayout();
    return {model_.announcement, model_.shown(), model_.hidden, timelineSummary(model_)};
}

std::vector<ChartPart> TimelineView::parts() const {
    std::map<std::pair<std::size_t, std::size_t>, QRect> places; // of lane and item
    for (const PlacedItem& p : layout_.items) places[{p.lane, p.item}] = p.bounds.toAlignedRect();
    std::vector<ChartPart> all;
    for (std::size_t lane = 0; lane < model_.lanes.size(); ++lane)
        for (std::size_t i = 0; i < model_.lanes[lane].items.size(); ++i) {
            const TimelineItem& item = model_.lanes[lane].items[i];
            QString name = model_.lanes[lane].title + QStringLiteral(": ") + item.title;
            for (const QString& more : {item.detail, item.mark})
                if (!more.isEmpty()) name += QStringLiteral(", ") + more;
            all.push_back({item.commitment, item.facet, name, item.tip, places[{lane, i}]});
        }
    return all;
}

void TimelineView::setLanes(LaneBy lanes) {
    if (lanes == options_.lanes) return;
    options_.lanes = lanes;
    lane_ = 0;
    reload();
}

void TimelineView::setToday(long day) {
    options_.today = day;
    reload();
}

void TimelineView::relayout() {
    layout_ = layOutTimeline(model_, size(), window_, FontTextMetrics(font()));
    touched();
}

void TimelineView::zoomToFit() {
    fitted_ = true;
    window_ = fitWindow(model_);
    relayout();
}

void TimelineView::zoomBy(double factor, double x) {
    if (window_.length() <= 0) return;
    const double length = std::clamp(window_.length() * factor, closest, farthest);
    const double fixed = layout_.dayAt(std::clamp(x, layout_.plot.left(), layout_.plot.right()));
    const double share = (fixed - window_.from) / window_.length();
    window_ = {fixed - share * length, fixed + (1 - share) * length};
    fitted_ = false;
    relayout();
}

/// The middle of the window stays within what there is to see.
void TimelineView::panBy(double days) {
    const TimeWindow all = fitWindow(model_);
    const double half = window_.length() / 2;
    const double middle = std::clamp(window_.from + half + days, all.from, std::max(all.from, all.to));
    window_ = {middle - half, middle + half};
    fitted_ = false;
    relayout();
}

const TimelineItem* TimelineView::itemAt(const QPointF& at) const {
    const auto i = layout_.itemAt(at);
    return i ? &model_.lanes[layout_.items[*i].lane].items[layout_.items[*i].item] : nullptr;
}

std::optional<std::size_t> TimelineView::placedIndexOf(const std::string& commitment) const {
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < layout_.items.size(); ++i) {
        if (model_.lanes[layout_.items[i].lane].items[layout_.items[i].item].commitment != commitment) continue;
        if (layout_.items[i].lane == lane_) return i;
        if (!first) first = i;
    }
    return first;
}

void TimelineView::choose(const TimelineItem& item, std::size_t lane) {
    lane_ = lane;
    choose(item.commitment, item.facet, item.tip);
}

void TimelineView::chooseAt(const QPointF& at) {
    if (const auto i = layout_.itemAt(at))
        choose(model_.lanes[layout_.items[*i].lane].items[layout_.items[*i].item], layout_.items[*i].lane);
}

/// What is chosen elsewhere comes into view.
void TimelineView::revealChosen() {
    const std::string& now = chosen();
    if (now.empty() || placedIndexOf(now)) return;
    for (const TimelineLane& lane : model_.lanes)
        for (const TimelineItem& item : lane.items) {
            if (item.commitment != now || (!item.when && item.ends.empty())) continue;
            const long first = item.when ? item.when->first : item.ends.front().first;
            const long last = item.ends.empty() ? item.when->last : item.ends.back().day;
            if (static_cast<double>(last) < window_.from || static_cast<double>(first) > window_.to)
                panBy(static_cast<double>(first + last) / 2 - (window_.from + window_.to) / 2);
            return;
        }
}

void TimelineView::openMore(std::size_t lane) {
    QMenu menu(this);
    for (const std::size_t i : layout_.lanes[lane].unplaced) {
        const TimelineItem item = model_.lanes[lane].items[i];
        QAction* action = menu.addAction(item.mark.isEmpty() ? item.title : item.title + QLatin1Char(' ') + item.mark);
        connect(action, &QAction::triggered, this, [this, item, lane] { choose(item, lane); });
    }
    const PlacedLane& placed = layout_.lanes[lane];
    menu.exec(mapToGlobal(QPointF(placed.rect.left() + 8, placed.rect.center().y()).toPoint()));
}

/// Left and right by time of the first thing seen, up and down by lane.
void TimelineView::walk(int key) {
    if (layout_.items.empty()) return;
    const auto at = placedIndexOf(chosen());
    const auto centre = [&](std::size_t i) { return layout_.items[i].body.center(); };
    std::optional<std::size_t> best;
    double least = 1e18;
    for (std::size_t i = 0; i < layout_.items.size(); ++i) {
        if (at && i == *at) continue;
        const QPointF d = at ? centre(i) - centre(*at) : centre(i);
        const double side = key == Qt::Key_Left || key == Qt::Key_Right ? d.x() : d.y();
        const double across = key == Qt::Key_Left || key == Qt::Key_Right ? d.y() : d.x();
        const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
        if (at && (forward ? side <= 0.5 : side >= -0.5)) continue;
        const double distance = std::abs(side) + 3 * std::abs(across);
        if (distance < least) least = distance, best = i;
    }
    if (!best) return;
    const PlacedItem& placed = layout_.items[*best];
    choose(model_.lanes[placed.lane].items[placed.item], placed.lane);
}

void TimelineView::paintChart(QPainter& painter) {
    paintTimeline(painter, layout_, model_, theme(), font(), {chosen(), hovered_});
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers().testFlag(Qt::ShiftModifier))
        panBy(-(turned.x() ? turned.x() : turned.y()) / 1200.0 * window_.length());
    else
        zoomBy(std::pow(0.8, turned.y() / 120.0), event->position().x());
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::RightButton) chooseAt(event->position()); // the menu that follows is about it
    if (event->button() != Qt::LeftButton) return;
    pressed_ = event->position();
    dragged_ = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (pressed_ && layout_.plot.width() > 0) {
        const double dx = event->position().x() - pressed_->x();
        if (!dragged_ && std::abs(dx) < 4) return;
        dragged_ = true;
        setCursor(Qt::ClosedHandCursor);
        pressed_ = event->position();
        panBy(-dx / layout_.plot.width() * window_.length());
        return;
    }
    const TimelineItem* item = itemAt(event->position());
    const bool clickable = item || layout_.moreAt(event->position());
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::string now = item ? item->commitment : std::string();
    if (now == hovered_) return;
    hovered_ = now;
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool clicked = pressed_ && !dragged_;
    pressed_.reset();
    setCursor(Qt::ArrowCursor);
    if (!clicked) return;
    if (itemAt(event->position()))
        chooseAt(event->position());
    else if (const auto lane = layout_.moreAt(event->position()))
        openMore(*lane);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const TimelineItem* item = itemAt(event->position())) Q_EMIT activated(item->commitment);
}

void TimelineView::leaveEvent(QEvent*) {
    hovered_.clear();
    update();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: walk(event->key()); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: zoomToFit(); break;
    case Qt::Key_PageUp: panBy(-window_.length() / 2); break;
    case Qt::Key_PageDown: panBy(window_.length() / 2); break;
    default: ChartView::keyPressEvent(event);
    }
}

QString TimelineView::tipAt(const QPointF& at) const {
    const TimelineItem* item = itemAt(at);
    return item ? item->tip : QString();
}

} // namespace pledge::ui
