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

/// Level lines, upright ones, or both.
void lines(QPainter& painter, const QRectF& r, const QColor& colour, bool level, bool upright) {
    constexpr double step = 5;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap));
    if (level)
        for (double y = r.top() + step / 2; y < r.bottom() - 1; y += step)
            painter.drawLine(QLineF(r.left(), y, r.right(), y));
    if (upright)
        for (double x = r.left() + step / 2; x < r.right() - 1; x += step)
            painter.drawLine(QLineF(x, r.top(), x, r.bottom()));
}

} // namespace

void fillLook(QPainter& painter, const QRectF& rect, std::size_t look, const Theme& theme) {
    painter.save();
    painter.fillRect(rect, theme.looks.at(look));
    switch (look) {
    case 0: break;
    case 1: stripes(painter, rect, theme.panel); break;
    case 2: dots(painter, rect, theme.panel); break;
    case 3: lines(painter, rect, theme.panel, true, false); break;
    case 4: lines(painter, rect, theme.panel, false, true); break;
    default: lines(painter, rect, theme.panel, true, true);
    }
    painter.restore();
}

void fillPillar(QPainter& painter, const QRectF& rect, std::string_view pillar, const Theme& theme) {
    if (const model::Pillar* known = model::taxonomy().find(pillar)) return fillLook(painter, rect, known->look, theme);
    painter.save();
    const QColor colour = theme.pillar(pillar);
    const bool outlined = pillar.empty();
    painter.fillRect(rect, outlined ? theme.tint(colour, 0.12) : colour);
    if (outlined && rect.width() > 4) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

} // namespace pledge::ui
