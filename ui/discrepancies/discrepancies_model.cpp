#include "ui/discrepancies/discrepancies_model.h"

#include "ui/document/choices.h"
#include "ui/document/labels.h"
#include "ui/document/reasons.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <algorithm>
#include <utility>

namespace pledge::ui {
namespace {

QString titleOf(const model::Snapshot::FacetPlace& place) {
    return headed(wordOf(place.facet->facet), labelOf(*place.commitment));
}

} // namespace

/// The order shown now, where `rows` are the same conflicts; false where they are others.
bool DiscrepanciesModel::bringIntoOrder(Rows& rows) const {
    if (rows.empty() || rows.size() != rows_.size()) return false;
    const auto isNew = [this](const auto& place) { return rowOf(place.facet->id) < 0; };
    if (std::any_of(rows.begin(), rows.end(), isNew)) return false;
    std::sort(rows.begin(), rows.end(),
              [this](const auto& x, const auto& y) { return rowOf(x.facet->id) < rowOf(y.facet->id); });
    return true;
}

void DiscrepanciesModel::show(SnapshotPtr snapshot, const std::string& announcement, const Criteria& criteria) {
    Rows rows = discrepancies(*snapshot, announcement, criteria);
    const bool stays = announcement == announcement_ && criteria == criteria_ && bringIntoOrder(rows);
    if (!stays) beginResetModel();
    const SnapshotPtr before = std::exchange(snapshot_, std::move(snapshot)); // the rows point into it
    announcement_ = announcement;
    criteria_ = criteria;
    several_ = announcement.empty() && snapshot_->finding.announcements.size() > 1;
    rows_ = std::move(rows);
    if (stays)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

int DiscrepanciesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant DiscrepanciesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& place = rows_[static_cast<std::size_t>(index.row())];
    const model::FacetState state = snapshot_->stateOf(place.facet->id);
    const Theme& theme = Theme::of(QGuiApplication::palette());
    QString detail = readingsLine(*snapshot_, *place.facet);
    if (place.facet->type && isTelling(*place.facet->type))
        detail = wordOf(*place.facet->type) + QStringLiteral(" · ") + detail;
    if (several_) detail = nameOf(*place.announcement) + QStringLiteral(" · ") + detail;
    if (state == model::FacetState::stale)
        detail += QLatin1Char('\n') + tr("Judged before something behind it changed");
    switch (role) {
    case Qt::DisplayRole: return titleOf(place);
    case DetailRole: return detail;
    case MarkRole: return QStringLiteral("≠ ") + wordOf(place.facet->severity);
    case MarkColourRole: return state == model::FacetState::judged ? theme.muted : theme.conflict;
    case BadgeRole: return signOf(state);
    case BadgeColourRole: return state == model::FacetState::judged ? theme.agree : theme.conflict;
    case StateRole: return static_cast<int>(state);
    case IdRole: return text(place.facet->id);
    case Qt::ToolTipRole: return reasonOf(*place.facet, place.announcement->announced);
    case Qt::AccessibleTextRole:
        return tr("%1 conflict, %2, %3, %4").arg(wordOf(place.facet->severity), titleOf(place), detail, wordOf(state));
    default: return {};
    }
}

int DiscrepanciesModel::rowOf(const std::string& facet) const {
    const auto it =
        std::find_if(rows_.begin(), rows_.end(), [&](const auto& place) { return place.facet->id == facet; });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

bool DiscrepanciesModel::isJudged(int row) const {
    return snapshot_->stateOf(rows_[static_cast<std::size_t>(row)].facet->id) == model::FacetState::judged;
}

QString DiscrepanciesModel::summary() const {
    int judged = 0;
    for (int row = 0; row < rowCount(); ++row) judged += isJudged(row);
    return tr("%1 open · %2 judged").arg(rowCount() - judged).arg(judged);
}

} // namespace pledge::ui
