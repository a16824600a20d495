#pragma once

#include <QStyledItemDelegate>

namespace pledge::ui {

/// Paints a row of the palette: the title with the typed letters bold, the menus that hold it, its keys at the right
/// end. What cannot be run is paler and says why in place of its menus. The chosen row has a tint and a bar at its left
/// edge.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace pledge::ui
