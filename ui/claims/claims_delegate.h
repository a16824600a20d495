#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <utility>

namespace pledge::ui {

/// Paints the cells of a table of many rows: a line of words each, shortened where it is too long. Words are laid out
/// once for as long as they stand in sight now and then, not at every step of scrolling as the common delegate does.
class ClaimsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ClaimsDelegate(QObject* parent) : QStyledItemDelegate(parent), words_(8000) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Laid {
        QStaticText words;
        double down; ///< how many pixels lower than others its letters stand
    };
    const Laid& laidOut(const QString& text, int width, const QFont& font) const;

    using Key = std::pair<QString, int>; ///< the words and their room
    mutable QFont font_;                 ///< of all that is kept
    mutable QCache<Key, Laid> words_;
};

} // namespace pledge::ui
