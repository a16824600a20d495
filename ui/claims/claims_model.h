#pragma once

#include "ui/document/document.h"

#include <QAbstractTableModel>
#include <string>

namespace pledge::ui {

/// All claims of a snapshot, a row each.
class ClaimsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        SourceColumn,
        KindColumn,
        QuoteColumn,
        ValueColumn,
        WhenColumn,
        StandingColumn,
        PillarColumn,
        RuleColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(SnapshotPtr snapshot);
    const SnapshotPtr& snapshot() const { return snapshot_; }
    const model::Claim& claimAt(int row) const { return snapshot_->claims[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& claim) const; ///< -1 where it is not there
    static QString keyOf(int column);          ///< its name in settings, the same in every language
    /// What a cell says.
    static QString cell(const model::Snapshot& snapshot, const model::Claim& claim, int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SnapshotPtr snapshot_;
};

} // namespace pledge::ui
