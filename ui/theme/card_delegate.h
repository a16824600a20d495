#pragma once

#include <QString>
#include <QStyledItemDelegate>
#include <memory>

class QFontMetrics;
class QListView;

namespace pledge::ui {

/// What a model gives a CardDelegate beside DisplayRole (the first line).
enum CardRole {
    DetailRole = Qt::UserRole + 100, ///< the quieter lines below; they wrap
    MarkRole,                        ///< a letter, sign or word before the first line
    MarkColourRole,                  ///< QColor: the mark stands on its tint; without it the mark has a thin frame
    BadgeRole,                       ///< at the right end of the first line
    BadgeColourRole,
    SwatchRole, ///< QColor: a small square before the first line
    IdRole,     ///< the id of what the row shows
    DimRole,    ///< bool: the first line is as quiet as the others
    LastCardRole = DimRole,
};

/// Paints a row as a card: mark, bold first line, badge, quieter lines. The chosen card has a frame.
class CardDelegate : public QStyledItemDelegate {
public:
    enum class Form {
        card,    ///< with space around and a frame
        row,     ///< a thin line below, first line plain
        compact, ///< one line
    };
    CardDelegate(Form form, QObject* parent);
    ~CardDelegate() override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Metrics;
    struct Known;
    const Metrics& metricsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    Form form_;
    std::unique_ptr<Known> known_; ///< lists ask for a card several times before they paint it
};

/// The quieter lines with what keeps facts between dots whole where they wrap, a date or a count in any language: a dot
/// ends its line, and a fact that is wider than `room` pixels wraps as other words do.
QString withWholeFacts(const QString& text, const QFontMetrics& metrics, int room);

/// From so many rows on, cards of the list are all as high as one with a line of each, and words are shortened to it:
/// to measure thousands of cards would hold the window up. To be called once the list has its model.
void shortenWhereMany(QListView* list);
constexpr int manyCards = 200;

} // namespace pledge::ui
