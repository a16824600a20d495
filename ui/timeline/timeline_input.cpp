// What the timeline does by keys, mouse, wheel and fingers.

#include "ui/timeline/timeline_view.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace pledge::ui {

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
    const bool clickable = item || fold || layout_.elsewhereAt(event->position()) || layout_.moreAt(event->position());
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
    else if (layout_.elsewhereAt(event->position()))
        zoomToFit();
    else if (const auto lane = layout_.moreAt(event->position()))
        openMore(*lane);
    else if (const auto place = foldAt(event->position()))
        openFold(place->lane, *foldOf(place));
}

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

bool TimelineView::pinch(QGestureEvent* event) {
    const auto* pinch = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture));
    if (!pinch || pinch->scaleFactor() <= 0) return false;
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(1 / pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()).x());
    event->accept(Qt::PinchGesture);
    return true;
}

bool TimelineView::event(QEvent* event) {
    // 0 judges elsewhere; here it shows all of the time.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool own = key->key() == Qt::Key_0 && (key->modifiers() & ~Qt::KeypadModifier) == 0;
        if (own) {
            event->accept();
            return true;
        }
    }
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
