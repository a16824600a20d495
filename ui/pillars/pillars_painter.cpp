#include "ui/pillars/pillars_painter.h"

#include "ui/theme/pillar_pattern.h"

#include <QPainter>
#include <algorithm>

namespace pledge::ui {
namespace {

using Look = PillarPiece::Look;

double strength(Look look) {
    switch (look) {
    case Look::agree: return 1;
    case Look::compatible: return 0.55;
    case Look::single: return 0.3;
    default: return 0.12;
    }
}

void frame(QPainter& p, const QRectF& r, const QColor& colour, Qt::PenStyle style = Qt::SolidLine) {
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour, 1.2, style));
    p.drawRect(r.adjusted(0.6, 0.6, -0.6, -0.6));
}

/// Diagonals from upper left to lower right, cut to the rectangle: other than a pillar's.
void hatch(QPainter& p, const QRectF& r, const QColor& colour) {
    constexpr double step = 5;
    p.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    for (double x = r.left() - r.height() + step / 2; x < r.right(); x += step) {
        const double from = std::max(0.0, r.left() - x);
        const double to = std::min(r.height(), r.right() - x);
        if (to > from) p.drawLine(QLineF(x + from, r.top() + from, x + to, r.top() + to));
    }
}

void paintPiece(QPainter& p, const PillarPiece& piece, const Theme& theme) {
    const QRectF& r = piece.rect;
    const QColor colour = theme.pillar(piece.pillar);
    switch (piece.look) {
    case Look::agree:
    case Look::compatible:
    case Look::single:
    case Look::conflict: {
        const QRectF apart = r.adjusted(0, 0, -1.5, 0);
        p.fillRect(apart, theme.tint(colour, strength(piece.look)));
        return frame(p, apart, piece.look == Look::conflict ? theme.conflict : colour);
    }
    case Look::counted: {
        const QRectF apart = r.adjusted(0, 0, -1.5, 0);
        p.fillRect(apart, theme.tint(colour, 0.12));
        fillPillar(p, QRectF(apart.topLeft(), QSizeF(std::min(r.height() * 0.45, apart.width()), r.height())),
                   piece.pillar, theme);
        return frame(p, apart, colour, piece.pillar.empty() ? Qt::DashLine : Qt::SolidLine);
    }
    case Look::allocated:
    case Look::swatch:
        fillPillar(p, r, piece.pillar, theme);
        if (!piece.pillar.empty()) frame(p, r, colour);
        return;
    case Look::unallocated: p.fillRect(r, theme.background); return frame(p, r, theme.muted, Qt::DashLine);
    case Look::range: {
        const QColor open = piece.conflict ? theme.conflict : colour;
        p.fillRect(r, theme.panel);
        hatch(p, r, open);
        return frame(p, r, open);
    }
    case Look::part:
        p.fillRect(r, theme.panel);
        fillPillar(p, r.adjusted(0.5, 0, -0.5, 0), piece.pillar, theme);
        return frame(p, r, colour);
    }
}

QColor inkOf(const PillarText& t, const Theme& theme) {
    switch (t.colour) {
    case PillarText::Ink::ink: return theme.ink;
    case PillarText::Ink::quiet: return theme.muted;
    case PillarText::Ink::conflict: return theme.conflict;
    case PillarText::Ink::onSolid: return theme.panel;
    case PillarText::Ink::link: return theme.accent;
    }
    return theme.ink;
}

void outline(QPainter& p, const QRectF& r, const Theme& theme, Qt::PenStyle style) {
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme.accent, 1.6, style));
    p.drawRoundedRect(r, 3, 3);
}

void paintMarked(QPainter& p, const PillarsLayout& layout, const Theme& theme, const PillarsMarked& marked) {
    if (!marked.commitment.empty()) {
        for (const PillarPiece& piece : layout.pieces)
            if (piece.commitment == marked.commitment && piece.look != Look::swatch)
                outline(p, piece.rect.adjusted(-2, -2, 2, 2), theme, Qt::DashLine);
        for (const PillarTarget& t : layout.targetsOf(marked.commitment))
            outline(p, layout.placeOf(t).adjusted(-3, 0, 3, 0), theme, Qt::DashLine);
    }
    if (marked.current.kind == PillarTarget::Kind::none) return;
    if (const QRectF at = layout.placeOf(marked.current); !at.isEmpty())
        outline(p, at.adjusted(-3, 0, 3, 0), theme, Qt::SolidLine);
}

} // namespace

void paintPillars(QPainter& painter, const PillarsLayout& layout, const Theme& theme, const QFont& base,
                  const PillarsMarked& marked) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), layout.size), theme.panel);
    painter.setPen(QPen(theme.grid(), 1));
    painter.drawLines(QList<QLineF>(layout.rules.begin(), layout.rules.end()));
    for (const PillarPiece& piece : layout.pieces) paintPiece(painter, piece, theme);
    painter.setPen(QPen(theme.conflict, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(QList<QLineF>(layout.ticks.begin(), layout.ticks.end()));
    for (const PillarText& t : layout.texts) {
        painter.setFont(fontFor(t.role, base));
        painter.setPen(inkOf(t, theme));
        painter.drawText(t.box.adjusted(0, 0, 1, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, t.text);
    }
    paintMarked(painter, layout, theme, marked);
    painter.restore();
}

} // namespace pledge::ui
