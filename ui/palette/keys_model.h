#pragma once

#include "ui/palette/commands.h"

#include <QAbstractTableModel>

namespace pledge::ui {

/// The keys of commands as a table: command, where it stands, keys. Entries without keys are left out. A filter keeps
/// the rows that hold each of its words, in any column.
class KeysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { command, where, keys, columns };
    KeysModel(const std::vector<PaletteEntry>& entries, QObject* parent);

    void setFilter(const QString& words);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PaletteEntry> all_;
    std::vector<std::size_t> rows_;
};

} // namespace pledge::ui
