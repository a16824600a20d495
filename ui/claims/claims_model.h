#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <set>
#include <unordered_map>

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
    enum Role { SortRole = Qt::UserRole + 1 }; ///< what a column is sorted by
    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(SnapshotPtr snapshot);
    const model::Claim& claimAt(int row) const { return snapshot_->claims[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& claim) const; ///< -1 where it is not there
    static QString keyOf(int column);          ///< its name in settings, the same in every language

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const model::Claim& claim, int column) const;
    QVariant sortKey(const model::Claim& claim, int column) const;

    SnapshotPtr snapshot_;
};

/// The claims of the chosen announcement's sources (of all where it is empty) that pass the filter: those behind a
/// commitment that passes, and others whose own pillar and words do.
class FilteredClaims : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FilteredClaims(ClaimsModel* claims, QObject* parent = nullptr);

    void show(SnapshotPtr snapshot, const std::string& announcement, const Criteria& criteria);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void sift(const model::Snapshot& snapshot, const Criteria& criteria);

    ClaimsModel* claims_;
    bool all_ = true;
    bool filtered_ = false;
    std::set<std::string> sources_;
    std::unordered_map<std::string, bool> passing_; ///< of claims in sight, where there is a filter
};

} // namespace pledge::ui
