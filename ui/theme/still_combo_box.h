#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace pledge::ui {

/// A combo box that the wheel scrolls past: turning over it must not change what is chosen. What is too long for it
/// ends in an ellipsis.
class StillComboBox : public QComboBox {
public:
    explicit StillComboBox(QWidget* parent = nullptr) : QComboBox(parent) {
        setProperty("look", QStringLiteral("still"));
    }

    /// What is chosen with it, for assistive technology: of the box and of its list.
    void setName(const QString& name) {
        setAccessibleName(name);
        view()->setAccessibleName(name);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 4);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
        const QRectF arrow(width() - 17, height() / 2.0 - 2, 8, 4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).muted, 1.5));
        painter.drawPolyline(QPolygonF{arrow.topLeft(), {arrow.center().x(), arrow.bottom()}, arrow.topRight()});
    }
};

} // namespace pledge::ui
