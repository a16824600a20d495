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

void counted(QPainter& p, const PillarPiece& piece, const Theme& theme) {
    const QColor colour = theme.pillar(piece.pillar);
    const QRectF r = piece.rect.adjusted(0, 0, -1.5, 0);
    p.fillRect(r, theme.tint(colour, strength(piece.look)));
    const bool conflict = piece.look == Look::conflict;
    p.setPen(QPen(conflict ? theme.conflict : colour, 1.2));
    p.setBrush(Qt::NoBrush);
    p.drawRect(r.adjusted(0.6, 0.6, -0.6, -0.6));
}

void sum(QPainter& p, const PillarPiece& piece, const Theme& theme) {
    const QRectF& r = piece.rect;
    if (piece.look == Look::allocated) fillPillar(p, r, piece.pillar, theme);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(piece.look == Look::allocated ? theme.pillar(piece.pillar) : theme.muted, 1.2,
                  piece.look == Look::allocated ? Qt::SolidLine : Qt::DashLine));
    if (piece.look == Look::unallocated) p.fillRect(r, theme.background);
    p.drawRect(r.adjusted(0.6, 0.6, -0.6, -0.6));
    if (piece.certain >= r.right()) return;
    const QRectF open(QPointF(piece.certain, r.top() + 2), r.bottomRight() - QPointF(2, 2));
    p.fillRect(open, theme.tint(theme.conflict, 0.15));
    p.setPen(QPen(theme.conflict, 2, Qt::SolidLine, Qt::FlatCap));
    p.drawLine(QLineF(open.left(), r.top(), open.left(), r.bottom()));
    p.drawLine(QLineF(r.right() - 1, r.top(), r.right() - 1, r.bottom()));
}

QColor inkOf(const PillarText& t, const Theme& theme) {
    switch (t.colour) {
    case PillarText::Ink::ink: return theme.ink;
    case PillarText::Ink::quiet: return theme.muted;
    case PillarText::Ink::conflict: return theme.conflict;
    case PillarText::Ink::onSolid: return theme.panel;
    }
    return theme.ink;
}

void outline(QPainter& p, const QRectF& r, const Theme& theme) {
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme.accent, 1.6, Qt::DashLine));
    p.drawRoundedRect(r, 3, 3);
}

} // namespace

void paintPillars(QPainter& painter, const PillarsLayout& layout, const Theme& theme, const QFont& base,
                  const std::string& selected) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), layout.size), theme.panel);
    for (const PillarPiece& piece : layout.pieces) {
        if (piece.look == Look::allocated || piece.look == Look::unallocated)
            sum(painter, piece, theme);
        else
            counted(painter, piece, theme);
    }
    for (const PillarText& t : layout.texts) {
        painter.setFont(fontFor(t.role, base));
        painter.setPen(inkOf(t, theme));
        painter.drawText(t.box.adjusted(0, 0, 1, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, t.text);
    }
    if (!selected.empty()) {
        for (const PillarPiece& piece : layout.pieces)
            if (std::find(piece.commitments.begin(), piece.commitments.end(), selected) != piece.commitments.end())
                outline(painter, piece.rect.adjusted(-2, -2, 1, 2), theme);
        for (const PillarText& t : layout.texts)
            if (t.commitment == selected) outline(painter, t.box.adjusted(-3, -1, 3, 1), theme);
    }
    painter.restore();
}

} // namespace pledge::ui
