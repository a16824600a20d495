#include "ui/compare/ribbons.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace pledge::ui {

Ribbons::Ribbons(QWidget* parent) : QWidget(parent) { setFixedWidth(30); }

void Ribbons::setTies(std::vector<Tie> ties) {
    if (ties == ties_) return;
    ties_ = std::move(ties);
    QStringList tips;
    for (const Tie& t : ties_) tips.append(t.tip);
    setToolTip(tips.join(QLatin1Char('\n')));
    setAccessibleDescription(tips.join(QStringLiteral("; ")));
    update();
}

void Ribbons::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(QRect(0, 0, 1, height()), theme.line);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    const double w = width();
    const auto in = [&](double y) { return std::clamp(y, 2.0, height() - 2.0); };
    for (const Tie& t : ties_) {
        const QColor colour = theme.verdict(t.verdict);
        QPainterPath ribbon(QPointF(0, in(t.leftTop)));
        ribbon.cubicTo(w / 2, in(t.leftTop), w / 2, in(t.rightTop), w, in(t.rightTop));
        ribbon.lineTo(w, in(t.rightBottom));
        ribbon.cubicTo(w / 2, in(t.rightBottom), w / 2, in(t.leftBottom), 0, in(t.leftBottom));
        ribbon.closeSubpath();
        painter.fillPath(ribbon, theme.tint(colour, theme.dark ? 0.3 : 0.18));
        painter.setPen(QPen(colour, t.verdict == model::Verdict::conflict ? 1.5 : 0.8));
        painter.drawPath(ribbon);
        const double middle = (in(t.leftTop) + in(t.leftBottom) + in(t.rightTop) + in(t.rightBottom)) / 4;
        const double room = painter.fontMetrics().height();
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.drawText(QRectF(0, std::clamp(middle - room / 2, 0.0, height() - room), w, room), Qt::AlignCenter,
                         text(model::sign(t.verdict)));
    }
}

} // namespace pledge::ui
