#include "ui/claims/claims_delegate.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pledge::ui {
namespace {

constexpr int margin = 6; // pixels left and right of the words, as the style sheet gives to other tables

} // namespace

const QStaticText& ClaimsDelegate::laidOut(const QString& text, int width, const QFont& font) const {
    if (font != font_) words_.clear(), font_ = font;
    const Key key(text, width);
    if (const QStaticText* known = words_.object(key)) return *known;
    auto* made = new QStaticText(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->setPerformanceHint(QStaticText::AggressiveCaching);
    made->prepare({}, font);
    words_.insert(key, made);
    return *made;
}

void ClaimsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.tint(theme.accent, theme.dark ? 0.22 : 0.10)); // as lists have it
    else if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid())
        painter->fillRect(option.rect, qvariant_cast<QBrush>(ground));
    const QString text = index.data().toString();
    const int room = option.rect.width() - 2 * margin;
    if (text.isEmpty() || room <= 0) return;
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? qvariant_cast<QColor>(ink) : theme.ink);
    const QPoint corner(option.rect.left() + margin,
                        option.rect.top() + (option.rect.height() - option.fontMetrics.height()) / 2);
    if (const QVariant font = index.data(Qt::FontRole); font.isValid()) { // few rows have one of their own
        painter->setFont(qvariant_cast<QFont>(font));
        painter->drawText(QRect(corner, QSize(room, option.fontMetrics.height())),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, room));
        return;
    }
    if (painter->font() != option.font) painter->setFont(option.font);
    painter->drawStaticText(corner, laidOut(text, room, option.font));
}

} // namespace pledge::ui
