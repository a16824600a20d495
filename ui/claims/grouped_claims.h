#pragma once

#include "ui/claims/claims_groups.h"
#include "ui/claims/claims_model.h"

#include <QAbstractTableModel>
#include <set>
#include <vector>

namespace pledge::ui {

/// The rows of the table: claims that pass, in groups with a heading each where it is asked to group them. A closed
/// group is its heading alone. Groups without a claim that passes are not there. A claim is told by its place in the
/// snapshot.
class GroupedClaims : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GroupedClaims(ClaimsModel* claims, QObject* parent = nullptr);

    /// Takes up what passes now, in order and in groups (those of all claims). Open and closed groups stay so while the
    /// grouping stays.
    void show(std::vector<int> claims, const ClaimGroups& groups, GroupBy by);
    /// The same claims in another order: what is chosen stays with its claim.
    void reorder(std::vector<int> claims);
    GroupBy groupBy() const { return by_; }
    /// The claims that pass, in groups or not, closed or not.
    std::size_t passing() const { return order_.size(); }
    int sortColumn() const { return column_; }
    Qt::SortOrder sortOrder() const { return sortOrder_; }

    bool isHeading(int row) const { return at(row).claim < 0; }
    bool isOpen(int row) const { return !closed_.contains(titleOf(row)); }
    /// Opens or closes the group of a heading.
    void setOpen(int row, bool open);
    /// The heading above a row, the row itself where it is one; -1 without groups.
    int headingOf(int row) const;
    /// The title of the group that a row belongs to; empty without groups.
    QString titleOf(int row) const;

    /// The title of a claim's group; empty without groups.
    QString titleOfClaim(int claim) const;
    /// Where a claim stands; -1 for -1, where it does not pass, or where its group is closed.
    int rowOf(int claim) const;
    /// Opens the group of a claim that passes.
    void reveal(int claim);
    /// All claims of the group of a heading, closed or not.
    std::vector<int> claimsBelow(int heading) const;
    /// -1 of a heading.
    int claimOf(int row) const { return at(row).claim; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Asks for another order: `orderWanted`, then `reorder`.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void orderWanted();

private:
    struct Row {
        int group = -1;
        int claim = -1;
        bool operator==(const Row&) const = default;
    };
    Row at(int row) const {
        const auto place = static_cast<std::size_t>(row);
        return by_ == GroupBy::nothing ? Row{-1, order_[place]} : rows_[place];
    }
    void part();
    int groupOf(int claim) const { return groups_.groupOf[static_cast<std::size_t>(claim)]; }
    int headingRow(int group) const; ///< -1 where none of it passes
    QVariant headingData(int row, const QModelIndex& index, int role) const;

    ClaimsModel* claims_;
    std::vector<int> order_;
    ClaimGroups groups_;
    GroupBy by_ = GroupBy::nothing;
    int column_ = ClaimsModel::SourceColumn;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    std::vector<std::vector<int>> below_; ///< claims by group
    std::vector<Row> rows_;               ///< empty without groups: then the order is all
    std::set<QString> closed_;            ///< titles
};

} // namespace pledge::ui
