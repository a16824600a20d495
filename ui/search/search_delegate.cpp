#include "ui/search/search_delegate.h"

#include "ui/search/search_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

constexpr int margin = 12;
const QChar ellipsis(0x2026);

using Form = SearchModel::Form;

Form formOf(const QModelIndex& index) { return static_cast<Form>(index.data(SearchModel::FormRole).toInt()); }

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QFont bold(const QFont& font) {
    QFont strong = font;
    strong.setBold(true);
    return strong;
}

/// How wide the first `length` letters from `from` on are; marks are bold.
int widthOf(const QString& text, const QList<int>& marks, const QFont& font) {
    const QFontMetrics plain(font), strong(bold(font));
    int width = plain.horizontalAdvance(text);
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        const QString part = text.mid(marks[i], marks[i + 1]);
        width += strong.horizontalAdvance(part) - plain.horizontalAdvance(part);
    }
    return width;
}

void drawSentence(QPainter& painter, const QRect& room, const Excerpt& excerpt, const QColor& colour) {
    QTextLayout layout(excerpt.text, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < excerpt.marks.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = excerpt.marks[i];
        range.length = excerpt.marks[i + 1];
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(colour);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(excerpt.text.size()));
    layout.endLayout();
    layout.draw(&painter, QPointF(room.x(), room.y()));
}

void paintHeading(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const Theme& theme) {
    painter.setFont(bold(smaller(option.font)));
    painter.setPen(theme.muted);
    const QRect room = rect.adjusted(margin, 0, -margin, -3);
    painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft, index.data().toString().toUpper());
    painter.drawText(room, Qt::AlignBottom | Qt::AlignRight, index.data(SearchModel::DetailRole).toString());
}

} // namespace

Excerpt excerptOf(const QString& sentence, const QList<int>& marks, const QFont& font, int room) {
    Excerpt whole{sentence, marks};
    if (widthOf(sentence, marks, font) <= room || room <= 0) return whole;
    // A third of the room may stand before the first mark; from the start of a word, where there is one.
    const QFontMetrics metrics(font);
    int from = 0;
    if (!marks.isEmpty()) {
        const QString before = sentence.left(marks.front());
        const QString end = marks[0] > 0 ? metrics.elidedText(before, Qt::ElideLeft, room / 3) : QString();
        from = static_cast<int>(before.size() - std::max<qsizetype>(0, end.size() - 1));
        if (end == before) from = 0;
        const auto space = sentence.indexOf(QLatin1Char(' '), from);
        if (from > 0 && space >= 0 && space < marks.front()) from = static_cast<int>(space) + 1;
    }
    Excerpt out;
    const int lead = from > 0 ? 1 : 0;
    if (lead) out.text = ellipsis;
    qsizetype to = sentence.size();
    const auto fits = [&](qsizetype end) {
        QList<int> shown;
        for (qsizetype i = 0; i + 1 < marks.size(); i += 2)
            if (marks[i] < end)
                shown << marks[i] - from + lead << static_cast<int>(std::min<qsizetype>(marks[i + 1], end - marks[i]));
        out.marks = shown;
        out.text = (lead ? QString(ellipsis) : QString()) + sentence.mid(from, end - from) +
                   (end < sentence.size() ? QString(ellipsis) : QString());
        return widthOf(out.text, out.marks, font) <= room;
    };
    if (fits(to)) return out;
    qsizetype least = from;
    while (least + 1 < to) { // the longest that fits lies between them
        const qsizetype middle = (least + to) / 2;
        (fits(middle) ? least : to) = middle;
    }
    fits(least);
    return out;
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    switch (formOf(index)) {
    case Form::heading: return {0, line + 12};
    case Form::more: return {0, line + 8};
    case Form::hit: break;
    }
    const bool second = !index.data(SearchModel::DetailRole).toString().isEmpty();
    return {0, 8 + line + (second ? QFontMetrics(smaller(option.font)).height() : 0)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (formOf(index) == Form::heading) {
        paintHeading(*painter, option.rect, option, index, theme);
        return painter->restore();
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme.tint(theme.accent, theme.dark ? 0.22 : 0.10));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    const int line = option.fontMetrics.height();
    QRect room = option.rect.adjusted(margin, 4, -margin, -4);
    if (const QString letter = index.data(SearchModel::LetterRole).toString(); !letter.isEmpty()) {
        painter->setFont(smaller(option.font));
        const QRectF box(room.x(), room.y(), std::max(line, painter->fontMetrics().horizontalAdvance(letter) + 8),
                         line);
        painter->setPen(theme.muted);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setPen(theme.ink);
        painter->drawText(box, Qt::AlignCenter, letter);
    }
    room.setLeft(room.left() + line + margin); // also where there is none, so that sentences stand in line
    painter->setFont(option.font);
    painter->setPen(formOf(index) == Form::more ? theme.accent : theme.ink);
    const auto marks = index.data(SearchModel::MarksRole).value<QList<int>>();
    drawSentence(*painter, room, excerptOf(index.data().toString(), marks, option.font, room.width()), theme.accent);
    painter->setFont(smaller(option.font));
    painter->setPen(theme.muted);
    const QString detail = index.data(SearchModel::DetailRole).toString();
    painter->drawText(room.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace pledge::ui
