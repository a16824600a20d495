#include "ui/theme/check_box.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace pledge::ui {

void paintCheckBox(QPainter& painter, const QRectF& rect, QStyle::State state, const Theme& theme) {
    const double side = std::floor(std::min(rect.width(), rect.height())) - 1;
    const QPointF corner(std::floor(rect.center().x() - side / 2) + 0.5,
                         std::floor(rect.center().y() - side / 2) + 0.5);
    const QRectF box(corner, QSizeF(side, side));
    const auto at = [&](double x, double y) { return corner + QPointF(x, y) * side; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ? theme.accent : theme.muted, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(box, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(state & QStyle::State_Enabled ? theme.ink : theme.muted, side * 0.15, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    if (state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.27)}));
    else if (state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

} // namespace pledge::ui
