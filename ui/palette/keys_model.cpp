#include "ui/palette/keys_model.h"

#include <QStringList>
#include <algorithm>

namespace pledge::ui {

KeysModel::KeysModel(const std::vector<PaletteEntry>& entries, QObject* parent) : QAbstractTableModel(parent) {
    for (const PaletteEntry& e : entries)
        if (!e.keys.isEmpty()) all_.push_back(e);
    setFilter({});
}

void KeysModel::setFilter(const QString& words) {
    beginResetModel();
    rows_.clear();
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const QString row = all_[i].title + QLatin1Char('\n') + all_[i].path + QLatin1Char('\n') + all_[i].keys;
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString& word) { return row.contains(word, Qt::CaseInsensitive); });
        if (fits) rows_.push_back(i);
    }
    endResetModel();
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const PaletteEntry& e = all_[rows_[static_cast<std::size_t>(index.row())]];
    if (index.column() == command) return e.title;
    return index.column() == where ? e.path : e.keys;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == command) return tr("Command");
    return section == where ? tr("Where") : tr("Keys");
}

} // namespace pledge::ui
