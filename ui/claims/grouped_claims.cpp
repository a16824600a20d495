#include "ui/claims/grouped_claims.h"

#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QSize>
#include <algorithm>
#include <utility>

namespace pledge::ui {

GroupedClaims::GroupedClaims(ClaimsModel* claims, QObject* parent) : QAbstractTableModel(parent), claims_(claims) {}

void GroupedClaims::show(std::vector<int> claims, const ClaimGroups& groups, GroupBy by) {
    beginResetModel();
    if (by != by_) closed_.clear();
    order_ = std::move(claims);
    groups_ = groups;
    by_ = by;
    part();
    endResetModel();
}

/// Within a group claims stand in the order of all.
void GroupedClaims::part() {
    rows_.clear();
    below_.assign(static_cast<std::size_t>(groups_.titles.size()), {});
    if (by_ == GroupBy::nothing) return;
    for (const int claim : order_) below_[static_cast<std::size_t>(groupOf(claim))].push_back(claim);
    for (std::size_t group = 0; group < below_.size(); ++group) {
        if (below_[group].empty()) continue;
        const int g = static_cast<int>(group);
        rows_.push_back({g, -1});
        if (closed_.contains(groups_.titles[g])) continue;
        for (const int claim : below_[group]) rows_.push_back({g, claim});
    }
}

void GroupedClaims::setOpen(int row, bool open) {
    if (!isHeading(row) || isOpen(row) == open) return;
    const int group = at(row).group;
    const auto& below = below_[static_cast<std::size_t>(group)];
    const int last = row + static_cast<int>(below.size());
    const auto from = rows_.begin() + row + 1;
    if (open) {
        beginInsertRows({}, row + 1, last);
        std::vector<Row> more;
        for (const int claim : below) more.push_back({group, claim});
        rows_.insert(from, more.begin(), more.end());
        endInsertRows();
        closed_.erase(groups_.titles[group]);
    } else {
        beginRemoveRows({}, row + 1, last);
        rows_.erase(from, from + static_cast<std::ptrdiff_t>(below.size()));
        endRemoveRows();
        closed_.insert(groups_.titles[group]);
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int GroupedClaims::headingOf(int row) const {
    if (by_ == GroupBy::nothing) return -1;
    while (!isHeading(row)) --row;
    return row;
}

QString GroupedClaims::titleOf(int row) const { return at(row).group < 0 ? QString() : groups_.titles[at(row).group]; }

QString GroupedClaims::titleOfClaim(int claim) const {
    return by_ == GroupBy::nothing ? QString() : groups_.titles[groupOf(claim)];
}

int GroupedClaims::rowOf(int claim) const {
    if (claim < 0) return -1;
    if (by_ == GroupBy::nothing) {
        const auto it = std::find(order_.begin(), order_.end(), claim);
        return it == order_.end() ? -1 : static_cast<int>(it - order_.begin());
    }
    const auto it = std::find_if(rows_.begin(), rows_.end(), [claim](const Row& r) { return r.claim == claim; });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

void GroupedClaims::reveal(int claim) {
    if (by_ == GroupBy::nothing || claim < 0) return;
    const int group = groupOf(claim);
    const auto& below = below_[static_cast<std::size_t>(group)];
    if (std::find(below.begin(), below.end(), claim) == below.end()) return;
    if (const int heading = headingRow(group); heading >= 0) setOpen(heading, true);
}

int GroupedClaims::headingRow(int group) const {
    const auto it = std::find_if(rows_.begin(), rows_.end(), [group](const Row& r) { return r.group == group; });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

std::vector<int> GroupedClaims::claimsBelow(int heading) const {
    return below_[static_cast<std::size_t>(at(heading).group)];
}

int GroupedClaims::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(by_ == GroupBy::nothing ? order_.size() : rows_.size());
}

int GroupedClaims::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ClaimsModel::ColumnCount;
}

QVariant GroupedClaims::headingData(int row, const QModelIndex& index, int role) const {
    const QString count = claimsCounted(static_cast<qsizetype>(claimsBelow(row).size()));
    const QString title = titleOf(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() != 0) return {};
        return (isOpen(row) ? QStringLiteral("▾  ") : QStringLiteral("▸  ")) + title + QStringLiteral("   ·   ") +
               count;
    case Qt::AccessibleTextRole:
        return isOpen(row) ? tr("%1, %2, open").arg(title, count) : tr("%1, %2, closed").arg(title, count);
    case Qt::ToolTipRole: return title;
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case Qt::BackgroundRole: return Theme::of(QGuiApplication::palette()).background;
    // A heading stands across all columns: no column needs to be as wide.
    case Qt::SizeHintRole: return QSize(0, 0);
    default: return {};
    }
}

QVariant GroupedClaims::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (isHeading(index.row())) return headingData(index.row(), index, role);
    if (role == Qt::FontRole || role == Qt::BackgroundRole) return {}; // headings alone have them
    return claims_->index(at(index.row()).claim, index.column()).data(role);
}

QVariant GroupedClaims::headerData(int section, Qt::Orientation orientation, int role) const {
    // A row's head is out of sight; assistive technology counts by it.
    return orientation == Qt::Horizontal ? claims_->headerData(section, orientation, role)
                                         : QAbstractTableModel::headerData(section, orientation, role);
}

void GroupedClaims::sort(int column, Qt::SortOrder order) {
    if (column == column_ && order == sortOrder_) return;
    column_ = column, sortOrder_ = order;
    Q_EMIT orderWanted();
}

void GroupedClaims::reorder(std::vector<int> claims) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row> rows;
    for (const QModelIndex& i : before) rows.push_back(at(i.row()));
    order_ = std::move(claims);
    part();
    // Those of one row stand together, and there are few: the chosen row and the current one.
    QModelIndexList after;
    int last = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i] != rows[i - 1])
            last = rows[i].claim < 0 ? headingRow(rows[i].group) : rowOf(rows[i].claim);
        after.append(last < 0 ? QModelIndex() : index(last, before[static_cast<qsizetype>(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace pledge::ui
