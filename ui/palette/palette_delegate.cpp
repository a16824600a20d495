#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

constexpr int margin = 12;

/// One line in which the letters at `places` are bold; it ends in an ellipsis where it is wider than `room`. Gives its
/// width.
int drawTitle(QPainter& painter, const QRect& room, const QString& title, const QList<int>& places) {
    QFont strong = painter.font();
    strong.setBold(true);
    const auto layoutOf = [&](QTextLayout& layout, const QString& text) {
        QList<QTextLayout::FormatRange> formats;
        for (const int at : places) {
            if (at >= text.size()) break;
            QTextLayout::FormatRange range;
            range.start = at;
            range.length = 1;
            range.format.setFont(strong);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setNumColumns(static_cast<int>(text.size()));
        layout.endLayout();
        return static_cast<int>(line.naturalTextWidth()) + 1;
    };
    QString shown = title;
    QTextLayout layout(shown, painter.font());
    int width = layoutOf(layout, shown);
    if (width > room.width()) {
        // Bold letters are wider than the metrics say: leave them room.
        const int bold = width - painter.fontMetrics().horizontalAdvance(title);
        shown = painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width() - std::max(0, bold));
        layout.setText(shown);
        width = layoutOf(layout, shown);
    }
    const QRect line(room.x(), room.y(), room.width(), room.height());
    layout.draw(&painter, QPointF(line.x(), line.center().y() - layout.boundingRect().height() / 2 + 0.5));
    return std::min(width, room.width());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() * 2 - 2};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString beside = index.data(enabled ? PaletteModel::PathRole : PaletteModel::WhyRole).toString();
    painter->save();
    if (chosen) {
        painter->fillRect(option.rect, theme.tint(theme.accent, theme.dark ? 0.22 : 0.10));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(option.font);
    painter->setPen(theme.muted);
    if (!keys.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, keys);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(keys) - margin);
    }
    painter->setPen(enabled ? theme.ink : theme.muted);
    QRect titleRoom = room;
    const int wanted = painter->fontMetrics().horizontalAdvance(beside) + margin;
    titleRoom.setWidth(std::max(room.width() - wanted, room.width() * 3 / 5));
    const int width = drawTitle(*painter, titleRoom, index.data().toString(),
                                index.data(PaletteModel::PlacesRole).value<QList<int>>());
    room.setLeft(room.left() + width + margin);
    QFont quiet = option.font;
    quiet.setItalic(!enabled);
    quiet.setPointSizeF(option.font.pointSizeF() * 0.93);
    painter->setFont(quiet);
    painter->setPen(theme.muted);
    painter->drawText(room, Qt::AlignVCenter, painter->fontMetrics().elidedText(beside, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace pledge::ui
