#include "ui/claims/claims_delegate.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

constexpr int margin = 6; // pixels left and right of the words, as the style sheet gives to other tables

/// By how many pixels the letters of a script that comes from a font of its own push the line down: all cells of a row
/// are to stand on one line.
double pushedDown(const QString& text, const QFont& font) {
    constexpr char16_t firstOfEastAsia = 0x2e80;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstOfEastAsia; })) return 0;
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::round(line.ascent() - QFontMetricsF(font).ascent());
}

} // namespace

const ClaimsDelegate::Laid& ClaimsDelegate::laidOut(const QString& text, int width, const QFont& font) const {
    if (font != font_) words_.clear(), font_ = font;
    const Key key(text, width);
    if (const Laid* known = words_.object(key)) return *known;
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    auto* made = new Laid{QStaticText(shown), pushedDown(shown, font)};
    made->words.setTextFormat(Qt::PlainText);
    made->words.setPerformanceHint(QStaticText::AggressiveCaching);
    made->words.prepare({}, font);
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
    const Laid& laid = laidOut(text, room, option.font);
    painter->drawStaticText(QPointF(corner) - QPointF(0, laid.down), laid.words);
}

} // namespace pledge::ui
