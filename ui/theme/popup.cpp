#include "ui/theme/popup.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QListView>
#include <QWidget>

namespace pledge::ui {

bool leaves(const QWidget& popup, const QWidget& field, QObject* watched, const QEvent& event) {
    if (event.type() == QEvent::MouseButtonPress) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        return widget && widget->window() == popup.window() && widget != &popup && widget != &field &&
               !popup.isAncestorOf(widget) && !field.isAncestorOf(widget);
    }
    if (watched != &field || event.type() != QEvent::FocusOut) return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
}

void tellCurrent(QListView* list) {
    const QModelIndex now = list->currentIndex();
    if (!now.isValid() || !QAccessible::isActive()) return;
    QAccessibleEvent event(list, QAccessible::Focus);
    event.setChild(now.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace pledge::ui
