#include "ui/library/criteria_model.h"

#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <algorithm>

namespace pledge::ui {
namespace {

/// What the filter holds although nothing there has it, so that it can be taken out where it was put in.
std::vector<FilterIndex::Count> withoutCommitments(Aspect aspect, const Criteria& criteria,
                                                   const std::vector<FilterIndex::Count>& there) {
    std::vector<FilterIndex::Count> out;
    for (const AspectValue& v : valuesIn(criteria))
        if (v.aspect == aspect &&
            std::none_of(there.begin(), there.end(), [&](const FilterIndex::Count& c) { return c.value == v; }))
            out.push_back({v, 0});
    return out;
}

} // namespace

void CriteriaModel::show(SnapshotPtr snapshot, const std::vector<FilterIndex::Count>& counts,
                         const Criteria& criteria) {
    std::vector<FilterIndex::Count> rows;
    for (const FilterIndex::Count& c : counts)
        if (c.value.aspect == aspect_) rows.push_back(c);
    for (FilterIndex::Count& gone : withoutCommitments(aspect_, criteria, rows)) rows.push_back(std::move(gone));
    const bool same =
        std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                   [](const FilterIndex::Count& a, const FilterIndex::Count& b) { return a.value == b.value; });
    if (!same) beginResetModel();
    snapshot_ = std::move(snapshot);
    rows_ = std::move(rows);
    criteria_ = criteria;
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString CriteriaModel::chosen() const {
    QStringList words;
    for (const FilterIndex::Count& row : rows_)
        if (isIn(criteria_, row.value)) words.append(wordOf(row.value, *snapshot_));
    return listed(words);
}

int CriteriaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FilterIndex::Count& row = rows_[static_cast<std::size_t>(index.row())];
    const bool in = isIn(criteria_, row.value);
    const QString name = wordOf(row.value, *snapshot_);
    switch (role) {
    case Qt::DisplayRole: return in ? name + QStringLiteral("  ✓") : name;
    case SwatchRole:
        return aspect_ == Aspect::pillar ? QVariant(Theme::of(QGuiApplication::palette()).pillar(row.value.value))
                                         : QVariant();
    case BadgeRole: return QString::number(row.count);
    case DimRole: return row.count == 0;
    case IdRole: return text(row.value.value);
    case Qt::ToolTipRole:
        if (row.count == 0 && !in) return tr("%1: no commitment has it under the other filters.").arg(name);
        return in ? tr("%1: in the filter. Click to take it out.").arg(name) : tr("%1: click to show these.").arg(name);
    case Qt::AccessibleTextRole:
        return (in ? tr("%1, %2, in the filter") : QStringLiteral("%1, %2"))
            .arg(name, commitmentsCounted(static_cast<qsizetype>(row.count)));
    default: return {};
    }
}

Criteria CriteriaModel::toggled(const Criteria& criteria, int row) const {
    return ui::toggled(criteria, rows_.at(static_cast<std::size_t>(row)).value);
}

} // namespace pledge::ui
