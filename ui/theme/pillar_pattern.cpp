#include "ui/theme/pillar_pattern.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>

namespace pledge::ui {
namespace {

/// Diagonals from lower left to upper right, cut to the rectangle.
void stripes(QPainter& painter, const QRectF& r, const QColor& colour) {
    constexpr double step = 5;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap));
    for (double x = r.left() + step / 2; x < r.right() + r.height(); x += step) {
        const double down = std::max(0.0, x - r.right());
        const double up = std::min(r.height(), x - r.left());
        if (up > down) painter.drawLine(QLineF(x - down, r.top() + down, x - up, r.top() + up));
    }
}

void dots(QPainter& painter, const QRectF& r, const QColor& colour) {
    constexpr double step = 5;
    constexpr double size = 2.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (double y = r.top() + step / 2; y + size <= r.bottom(); y += step)
        for (double x = r.left() + step / 2; x + size <= r.right(); x += step)
            painter.drawRect(QRectF(x, y, size, size));
}

} // namespace

void fillPillar(QPainter& painter, const QRectF& rect, std::string_view pillar, const Theme& theme) {
    painter.save();
    const QColor colour = theme.pillar(pillar);
    const bool outlined = pillar.empty();
    painter.fillRect(rect, outlined ? theme.tint(colour, 0.12) : colour);
    if (pillar == "trust") stripes(painter, rect, theme.panel);
    if (pillar == "talent") dots(painter, rect, theme.panel);
    if (outlined && rect.width() > 4) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

} // namespace pledge::ui
