#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace pledge::ui {

/// The only row of what was newly selected, as its first cell; none where it is not one row.
inline QModelIndex onlyRow(const QItemSelection& added) {
    const bool one = added.size() == 1 && added.first().isValid() && added.first().height() == 1;
    return one ? QModelIndex(added.first().topLeft()) : QModelIndex();
}

/// Calls `act` with the index that is chosen in a view: by a key or a click, or by assistive technology, which selects
/// a row and does no more. To come to a list by Tab chooses nothing, though its first row becomes the current one.
/// The view must have its model.
template<typename Act>
void onChosen(QAbstractItemView* view, QObject* context, Act act) {
    QItemSelectionModel* selection = view->selectionModel();
    // A key selects, then makes it the current one; a click the other way round.
    QObject::connect(selection, &QItemSelectionModel::currentChanged, context,
                     [selection, act](const QModelIndex& index) {
                         if (index.isValid() && selection->isSelected(index)) act(index);
                     });
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, context,
                     [selection, act](const QItemSelection& added) {
                         const QModelIndex row = onlyRow(added);
                         if (row.isValid() && row.row() == selection->currentIndex().row()) act(row);
                     });
    // What is only selected becomes the current one when it is clear that nobody else makes it so.
    QObject::connect(
        selection, &QItemSelectionModel::selectionChanged, context,
        [selection](const QItemSelection& added) {
            const QModelIndex row = onlyRow(added);
            if (row.isValid() && selection->isSelected(row) && row.row() != selection->currentIndex().row())
                selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        },
        Qt::QueuedConnection);
}

} // namespace pledge::ui
