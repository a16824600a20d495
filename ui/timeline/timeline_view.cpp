#include "ui/timeline/timeline_view.h"

#include "ui/document/choices.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/timeline/timeline_painter.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QLocale>
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

constexpr double closest = 10; ///< days
constexpr double farthest = 365.25 * 400;
constexpr std::size_t mostListed = 40; ///< commitments in a menu

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
    grabGesture(Qt::PinchGesture);
    reload();
}

TimelineView::Content TimelineView::build(const model::Snapshot&, const std::string& announcement,
                                          const Criteria& criteria) {
    const Stocked now{snapshot(), ofAll_ ? std::string() : announcement, options_};
    const bool another = now.announcement != stocked_.announcement || !stocked_.snapshot;
    if (now != stocked_) {
        stocked_ = now;
        // Without an announcement there is nothing of which all could be shown.
        stock_ = announcement.empty() ? TimelineStock() : TimelineStock(now.snapshot, now.announcement, options_);
    }
    stock_.keep(criteria);
    stock_.choose(chosen());
    if (fitted_ || another)
        zoomToFit();
    else
        relayout();
    return {model_.announcement, model_.shown(), model_.hidden, timelineSummary(model_)};
}

std::vector<ChartPart> TimelineView::parts() const {
    std::map<std::pair<std::size_t, std::size_t>, QRect> places; // of lane and item
    for (const PlacedItem& p : layout_.items) places[{p.lane, p.item}] = p.bounds.toAlignedRect();
    std::vector<ChartPart> all;
    for (std::size_t lane = 0; lane < model_.lanes.size(); ++lane) {
        for (std::size_t i = 0; i < model_.lanes[lane].items.size(); ++i) {
            const TimelineItem& item = model_.lanes[lane].items[i];
            QString name = headed(model_.lanes[lane].title, item.title);
            for (const QString& more : {item.detail, item.mark})
                if (!more.isEmpty()) name += QStringLiteral(", ") + more;
            all.push_back({item.commitment, item.facet, name, item.tip, places[{lane, i}]});
        }
        if (!layout_.lanes[lane].crowd) continue;
        for (const PlacedFold& fold : layout_.lanes[lane].crowd->folds)
            all.push_back({{}, {}, tellFold(lane, fold), tr("Looks closer."), fold.box.toAlignedRect()});
    }
    if (all.empty()) return all; // all is filtered out, and nothing drawn
    // Reports change with what is chosen, and stand in each commitment's own words: the list must not change with them.
    for (const PlacedMark& mark : layout_.marks)
        if (mark.kind == PlacedMark::Kind::announced)
            all.push_back(
                {{}, {}, tellMark(mark), tr("When it was made known, not when it is due."), mark.box.toAlignedRect()});
    return all;
}

void TimelineView::take(const ChartPart& part) {
    if (!part.commitment.empty() && ofAll_)
        return choose(chooseFacet(*snapshot(), part.facet.empty() ? part.commitment : part.facet), part.description);
    if (!part.commitment.empty()) return ChartView::take(part);
    fold_ = foldAt(QRectF(part.place).center());
    if (const PlacedFold* fold = foldOf(fold_)) openFold(fold_->lane, *fold);
}

void TimelineView::tell(LaneBy lanes, bool ofAll) {
    ofAll |= lanes == LaneBy::announcement;
    if (lanes == options_.lanes && ofAll == ofAll_) return;
    options_.lanes = lanes;
    ofAll_ = ofAll;
    lane_ = 0;
    reload();
    Q_EMIT toldOtherwise();
}

void TimelineView::setToday(long day) {
    options_.today = day;
    reload();
}

void TimelineView::relayout() {
    if (!metrics_) metrics_ = std::make_unique<RememberedTextMetrics>(font());
    model_ = stock_.inView(window_, mostTold(height(), *metrics_));
    layout_ = layOutTimeline(model_, size(), window_, *metrics_);
    touched();
}

void TimelineView::zoomToFit() {
    fitted_ = true;
    window_ = fitWindow(stock_.extent());
    relayout();
}

void TimelineView::lookAt(const TimeWindow& window) {
    const double length = std::clamp(window.length(), closest, farthest);
    const double middle = (window.from + window.to) / 2;
    window_ = {middle - length / 2, middle + length / 2};
    fitted_ = false;
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
    const TimeWindow all = fitWindow(stock_.extent());
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

void TimelineView::choose(TimelineItem item, std::size_t lane) {
    lane_ = lane;
    fold_.reset();
    if (ofAll_)
        choose(chooseFacet(*snapshot(), item.facet.empty() ? item.commitment : item.facet), item.tip);
    else
        choose(item.commitment, item.facet, item.tip);
}

void TimelineView::chooseAt(const QPointF& at) {
    if (const auto i = layout_.itemAt(at))
        choose(model_.lanes[layout_.items[*i].lane].items[layout_.items[*i].item], layout_.items[*i].lane);
}

/// What is chosen elsewhere comes into view.
void TimelineView::revealChosen() {
    const std::string now = chosen();
    if (now != chosenBefore_) {
        chosenBefore_ = now;
        stock_.choose(now);
        relayout();
    }
    if (now.empty() || placedIndexOf(now)) return;
    const auto all = stock_.extentOf(now);
    if (!all) return;
    if (static_cast<double>(all->last) < window_.from || static_cast<double>(all->first) > window_.to)
        panBy(static_cast<double>(all->first + all->last) / 2 - (window_.from + window_.to) / 2);
}

void TimelineView::openList(std::size_t lane, const std::vector<TimelineItem>& items, std::size_t all,
                            const QPointF& at) {
    QMenu menu(this);
    for (const TimelineItem& item : items) {
        QAction* action = menu.addAction(item.mark.isEmpty() ? item.title : item.title + QLatin1Char(' ') + item.mark);
        connect(action, &QAction::triggered, this, [this, item, lane] { choose(item, lane); });
    }
    if (all > items.size()) {
        const auto others = static_cast<int>(all - items.size());
        menu.addAction(tr("%n more: narrow the filter, or look closer", nullptr, others))->setEnabled(false);
    }
    menu.exec(mapToGlobal(at.toPoint()));
}

void TimelineView::openMore(std::size_t lane) {
    const PlacedLane& placed = layout_.lanes[lane];
    std::vector<TimelineItem> items;
    for (const std::size_t i : placed.unplaced)
        if (items.size() < mostListed) items.push_back(model_.lanes[lane].items[i]);
    for (TimelineItem& item : stock_.undated(lane, placed.untold > 0 ? mostListed - items.size() : 0))
        items.push_back(std::move(item));
    openList(lane, items, placed.unplaced.size() + placed.untold, {placed.rect.left() + 8, placed.rect.center().y()});
}

/// Looks closer, where that shows more; else lists what is there.
void TimelineView::openFold(std::size_t lane, const PlacedFold& fold) {
    const auto length = static_cast<double>(fold.last + 1 - fold.first);
    if (length >= closest && length < window_.length() * 0.95)
        return lookAt(
            {static_cast<double>(fold.first) - length * 0.02, static_cast<double>(fold.last + 1) + length * 0.02});
    openList(lane, stock_.within(lane, fold.first, fold.last, mostListed), fold.count.may, fold.box.bottomLeft());
}

std::optional<TimelineView::FoldPlace> TimelineView::foldAt(const QPointF& at) const {
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i)
        if (const PlacedFold* fold = layout_.foldAt(at); fold && layout_.lanes[i].rect.contains(at))
            return FoldPlace{i, fold->first};
    return std::nullopt;
}

const PlacedFold* TimelineView::foldOf(const std::optional<FoldPlace>& place) const {
    if (!place || place->lane >= layout_.lanes.size() || !layout_.lanes[place->lane].crowd) return nullptr;
    for (const PlacedFold& fold : layout_.lanes[place->lane].crowd->folds)
        if (fold.first == place->first) return &fold;
    return nullptr;
}

QString TimelineView::tellFold(std::size_t lane, const PlacedFold& fold) const {
    return tr("%1, %2: %3, on %4 of which sources disagree")
        .arg(model_.lanes[lane].title, shownSpan(fold.first, fold.last),
             commitmentsCounted(static_cast<qsizetype>(fold.count.may)), QLocale().toString(fold.count.conflict));
}

/// Left and right by time of the first thing seen, up and down by lane; over stretches told by their number as well.
void TimelineView::walk(int key) {
    struct Stop {
        QPointF centre;
        std::optional<std::size_t> item; ///< placed; or a fold
        FoldPlace fold;
    };
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < layout_.items.size(); ++i) stops.push_back({layout_.items[i].body.center(), i, {}});
    for (std::size_t lane = 0; lane < layout_.lanes.size(); ++lane)
        if (layout_.lanes[lane].crowd)
            for (const PlacedFold& f : layout_.lanes[lane].crowd->folds)
                stops.push_back({f.box.center(), std::nullopt, {lane, f.first}});
    const auto chosenItem = placedIndexOf(chosen());
    const PlacedFold* fold = foldOf(fold_);
    std::optional<QPointF> from;
    if (fold)
        from = fold->box.center();
    else if (chosenItem)
        from = layout_.items[*chosenItem].body.center();
    const Stop* best = nullptr;
    double least = 1e18;
    for (const Stop& stop : stops) {
        const QPointF d = from ? stop.centre - *from : stop.centre;
        const double side = key == Qt::Key_Left || key == Qt::Key_Right ? d.x() : d.y();
        const double across = key == Qt::Key_Left || key == Qt::Key_Right ? d.y() : d.x();
        const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
        if (from && (forward ? side <= 0.5 : side >= -0.5)) continue;
        const double distance = std::abs(side) + 3 * std::abs(across);
        if (distance < least) least = distance, best = &stop;
    }
    if (!best) return;
    if (!best->item) {
        fold_ = best->fold;
        if (const PlacedFold* now = foldOf(fold_)) setAccessibleDescription(tellFold(fold_->lane, *now));
        return update();
    }
    const PlacedItem& placed = layout_.items[*best->item];
    choose(model_.lanes[placed.lane].items[placed.item], placed.lane);
}

void TimelineView::paintChart(QPainter& painter) {
    paintTimeline(painter, layout_, model_, theme(), font(), {chosen(), hovered_, foldOf(fold_), brushed()});
}

/// What is being brushed, else what the filter keeps of time.
std::optional<TimeWindow> TimelineView::brushed() const {
    if (brush_)
        return TimeWindow{layout_.dayAt(std::min(brush_->first, brush_->second)),
                          layout_.dayAt(std::max(brush_->first, brush_->second))};
    const auto& during = filter().criteria().during;
    if (!during) return std::nullopt;
    return TimeWindow{static_cast<double>(during->first), static_cast<double>(during->last + 1)};
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
    brush_.reset();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) brush_ = {event->position().x(), event->position().x()};
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (pressed_ && layout_.plot.width() > 0) {
        const double dx = event->position().x() - pressed_->x();
        if (!dragged_ && std::abs(dx) < 4) return;
        dragged_ = true;
        if (brush_) {
            brush_->second = event->position().x();
            return update();
        }
        setCursor(Qt::ClosedHandCursor);
        pressed_ = event->position();
        panBy(-dx / layout_.plot.width() * window_.length());
        return;
    }
    const TimelineItem* item = itemAt(event->position());
    const auto fold = item ? std::nullopt : foldAt(event->position());
    const bool clickable = item || fold || layout_.moreAt(event->position());
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::string now = item ? item->commitment : std::string();
    if (now == hovered_ && fold == fold_) return;
    hovered_ = now;
    fold_ = fold;
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const bool clicked = pressed_ && !dragged_;
    pressed_.reset();
    setCursor(Qt::ArrowCursor);
    if (const auto brush = std::exchange(brush_, std::nullopt); brush && !clicked)
        return keepTime({layout_.dayAt(std::min(brush->first, brush->second)),
                         layout_.dayAt(std::max(brush->first, brush->second))});
    if (!clicked) return;
    if (itemAt(event->position()))
        chooseAt(event->position());
    else if (const auto lane = layout_.moreAt(event->position()))
        openMore(*lane);
    else if (const auto place = foldAt(event->position()))
        openFold(place->lane, *foldOf(place));
}

void TimelineView::keepTime(const TimeWindow& window) {
    Criteria criteria = filter().criteria();
    criteria.during = DaySpan{static_cast<long>(std::floor(window.from)), static_cast<long>(std::floor(window.to))};
    fitted_ = false; // what is left must not jump to another place
    filter().set(criteria);
}

void TimelineView::keepTimeInView() { keepTime({std::max(window_.from, fitWindow(stock_.extent()).from), window_.to}); }

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const TimelineItem* item = itemAt(event->position())) Q_EMIT activated(item->commitment);
}

void TimelineView::leaveEvent(QEvent*) {
    hovered_.clear();
    fold_.reset();
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PlacedFold* fold = foldOf(fold_)) return openFold(fold_->lane, *fold);
        ChartView::keyPressEvent(event);
        break;
    default: ChartView::keyPressEvent(event);
    }
}

/// What was made known there, a line each.
QString TimelineView::tellMark(const PlacedMark& mark) const {
    if (mark.of.empty()) return model_.announcedText;
    const bool announced = mark.kind == PlacedMark::Kind::announced;
    QStringList told;
    for (const std::size_t i : mark.of) {
        if (told.size() == 12) {
            told << tr("%n more", "days", static_cast<int>(mark.of.size()) - 12);
            break;
        }
        told << (announced ? (*model_.announcements)[i] : model_.reports[i]).tip;
    }
    return told.join(QLatin1Char('\n'));
}

QString TimelineView::tipAt(const QPointF& at) const {
    if (const TimelineItem* item = itemAt(at)) return item->tip;
    if (const PlacedMark* mark = layout_.markAt(at)) return tellMark(*mark);
    const auto place = foldAt(at);
    if (!place) return {};
    return tellFold(place->lane, *foldOf(place)) + QLatin1Char('\n') + tr("Click to look closer.");
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) metrics_.reset();
    ChartView::changeEvent(event);
}

bool TimelineView::pinch(QGestureEvent* event) {
    const auto* pinch = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture));
    if (!pinch || pinch->scaleFactor() <= 0) return false;
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(1 / pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()).x());
    event->accept(Qt::PinchGesture);
    return true;
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::Gesture) return pinch(static_cast<QGestureEvent*>(event));
    // Touchpads of some platforms tell of two fingers themselves.
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) zoomBy(1 / (1 + native->value()), native->position().x());
        return native->gestureType() == Qt::ZoomNativeGesture;
    }
    return ChartView::event(event);
}

} // namespace pledge::ui
