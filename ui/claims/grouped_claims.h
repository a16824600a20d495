#pragma once

#include "ui/claims/claims_groups.h"
#include "ui/claims/claims_model.h"

#include <QAbstractTableModel>
#include <set>
#include <vector>

namespace pledge::ui {

/// The rows of the table: the filtered claims, in groups with a heading each where it is asked to group them. A closed
/// group is its heading alone. Groups without a claim that passes are not there.
class GroupedClaims : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GroupedClaims(FilteredClaims* claims, QObject* parent = nullptr);

    /// Takes up what passes now, in groups. Open and closed groups stay so while the grouping stays.
    void show(const ClaimGroups& groups, GroupBy by);
    GroupBy groupBy() const { return by_; }

    bool isHeading(int row) const { return at(row).claim < 0; }
    bool isOpen(int row) const { return !closed_.contains(titleOf(row)); }
    /// Opens or closes the group of a heading.
    void setOpen(int row, bool open);
    /// The heading above a row, the row itself where it is one; -1 without groups.
    int headingOf(int row) const;
    /// The title of the group that a row belongs to; empty without groups.
    QString titleOf(int row) const;

    /// The title of the group of a row of the filtered model; empty without groups.
    QString titleOfClaim(int claim) const;
    /// Where a row of the filtered model stands; -1 for -1, or where its group is closed.
    int rowOf(int claim) const;
    /// Opens the group of a row of the filtered model.
    void reveal(int claim);
    /// All rows of the group of a heading, in the filtered model, closed or not.
    std::vector<int> claimsBelow(int heading) const;
    /// The row of the filtered model; -1 of a heading.
    int claimRow(int row) const { return at(row).claim; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        int group = -1;
        int claim = -1; ///< row of the filtered model
    };
    const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    void part();
    int groupOfFiltered(int claim) const;
    QVariant headingData(int row, const QModelIndex& index, int role) const;

    FilteredClaims* claims_;
    ClaimGroups groups_;
    GroupBy by_ = GroupBy::nothing;
    std::vector<std::vector<int>> below_; ///< by group: rows of the filtered model
    std::vector<Row> rows_;
    std::set<QString> closed_; ///< titles
};

} // namespace pledge::ui
