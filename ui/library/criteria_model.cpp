#include "ui/library/criteria_model.h"

#include "core/model/taxonomy.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <algorithm>

namespace pledge::ui {
namespace {

/// Adds the value where it is not in the set, takes it out where it is.
template<class Set, class T>
void toggle(Set& set, const T& value) {
    if (!set.insert(value).second) set.erase(value);
}

} // namespace

void CriteriaModel::setSnapshot(SnapshotPtr snapshot, const std::string& announcement) {
    beginResetModel();
    rows_.clear();
    for (const model::Announcement& a : snapshot->finding.announcements) {
        if (!announcement.empty() && a.id != announcement) continue;
        of_ == Of::pillars ? addPillars(a) : addVerdicts(a);
    }
    endResetModel();
}

void CriteriaModel::addPillars(const model::Announcement& announcement) {
    // In the order of the taxonomy, then as they come; without a pillar last.
    const auto place = [](const Row& r) { return model::taxonomy().place(r.pillar); };
    for (const model::Commitment& c : announcement.commitments) {
        const auto it = std::find_if(rows_.begin(), rows_.end(), [&](const Row& r) { return r.pillar == c.pillar; });
        if (it != rows_.end())
            ++it->count;
        else
            rows_.push_back({c.pillar, {}, 1});
    }
    std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) { return place(a) < place(b); });
}

void CriteriaModel::addVerdicts(const model::Announcement& announcement) {
    using model::Verdict;
    if (rows_.empty())
        for (const Verdict v : {Verdict::conflict, Verdict::compatible, Verdict::agree, Verdict::single})
            rows_.push_back({{}, v, 0});
    for (Row& row : rows_)
        for (const model::Commitment& c : announcement.commitments)
            row.count += std::any_of(c.facets.begin(), c.facets.end(),
                                     [&](const model::Facet& f) { return f.verdict == row.verdict; });
}

void CriteriaModel::setCriteria(const Criteria& criteria) {
    criteria_ = criteria;
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CriteriaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

bool CriteriaModel::isIn(const Criteria& criteria, const Row& row) const {
    return of_ == Of::pillars ? criteria.pillars.contains(row.pillar) : criteria.verdicts.contains(row.verdict);
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const bool pillars = of_ == Of::pillars;
    const bool in = isIn(criteria_, row);
    const QString name =
        pillars ? pillarWord(row.pillar) : text(model::sign(row.verdict)) + QStringLiteral("  ") + wordOf(row.verdict);
    switch (role) {
    case Qt::DisplayRole: return in ? name + QStringLiteral("  ✓") : name;
    case SwatchRole: return pillars ? QVariant(theme.pillar(row.pillar)) : QVariant();
    case BadgeRole: return QString::number(row.count);
    case IdRole: return pillars ? text(row.pillar) : text(model::name(row.verdict));
    case Qt::ToolTipRole:
        return in ? tr("Shown alone. Click to show the others too.") : tr("Click to show only these.");
    case Qt::AccessibleTextRole:
        return (in ? tr("%1, %2, in the filter") : QStringLiteral("%1, %2"))
            .arg(pillars ? pillarWord(row.pillar) : wordOf(row.verdict), commitmentsCounted(row.count));
    default: return {};
    }
}

Criteria CriteriaModel::toggled(const Criteria& criteria, int row) const {
    Criteria out = criteria;
    const Row& r = rows_.at(static_cast<std::size_t>(row));
    if (of_ == Of::pillars)
        toggle(out.pillars, r.pillar);
    else
        toggle(out.verdicts, r.verdict);
    return out;
}

} // namespace pledge::ui
