#pragma once

#include <QStyledItemDelegate>

namespace pledge::ui {

/// What of a sentence is shown where it is longer than the room: `text` with its marks (start, length), begun a little
/// before the first mark and cut at the ends with an ellipsis. Pure but for the font's metrics.
struct Excerpt {
    QString text;
    QList<int> marks;
    bool operator==(const Excerpt&) const = default;
};
Excerpt excerptOf(const QString& sentence, const QList<int>& marks, const QFont& font, int room);

/// Paints a row of SearchModel: headings with their number; hits with the letter of their source, the sentence with
/// what was found bold and in colour, and the quieter line below.
class SearchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pledge::ui
