#include "ui/discrepancies/discrepancies_model.h"

#include "ui/document/choices.h"
#include "ui/document/labels.h"
#include "ui/document/notes.h"
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
    std::vector<LeftJudgement> left = leftJudgements(*snapshot, announcement, criteria);
    const bool stays = announcement == announcement_ && criteria == criteria_ && left.size() == left_.size() &&
                       bringIntoOrder(rows);
    if (!stays) beginResetModel();
    const SnapshotPtr before = std::exchange(snapshot_, std::move(snapshot)); // the rows point into it
    announcement_ = announcement;
    criteria_ = criteria;
    several_ = announcement.empty() && snapshot_->finding.announcements.size() > 1;
    rows_ = std::move(rows);
    left_ = std::move(left);
    if (stays)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

int DiscrepanciesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size() + left_.size());
}

QVariant DiscrepanciesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    return row < rows_.size() ? conflict(rows_[row], role) : leftOver(left_[row - rows_.size()], role);
}

QVariant DiscrepanciesModel::conflict(const model::Snapshot::FacetPlace& place, int role) const {
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

QVariant DiscrepanciesModel::leftOver(const LeftJudgement& left, int role) const {
    const model::Annotation& a = *left.judgement;
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const QString title = left.place.facet ? titleOf(left.place) : tr("A judgement without a place");
    const QString mark = left.place.facet ? tr("no conflict now") : tr("lost");
    QString detail = tr("Judged: %1 · %2", "what, by whom").arg(judgementLine(*snapshot_, a), text(a.by));
    if (several_ && left.place.announcement) detail = nameOf(*left.place.announcement) + QStringLiteral(" · ") + detail;
    detail += QLatin1Char('\n') + staleOf(a.staleReason);
    switch (role) {
    case Qt::DisplayRole: return title;
    case DetailRole: return detail;
    case MarkRole: return mark;
    case BadgeRole: return signOf(model::FacetState::stale);
    case BadgeColourRole: return theme.conflict;
    case StateRole: return static_cast<int>(model::FacetState::stale);
    case IdRole: return text(a.targetId);
    case Qt::ToolTipRole: return detail;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(mark, title, detail);
    default: return {};
    }
}

int DiscrepanciesModel::rowOf(const std::string& facet) const {
    if (facet.empty()) return -1;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].facet->id == facet) return static_cast<int>(i);
    for (std::size_t i = 0; i < left_.size(); ++i)
        if (left_[i].judgement->targetId == facet) return static_cast<int>(rows_.size() + i);
    return -1;
}

bool DiscrepanciesModel::isJudged(int row) const {
    return isConflict(row) &&
           snapshot_->stateOf(rows_[static_cast<std::size_t>(row)].facet->id) == model::FacetState::judged;
}

QString DiscrepanciesModel::summary() const {
    const int conflicts = static_cast<int>(rows_.size());
    int judged = 0;
    for (int row = 0; row < conflicts; ++row) judged += isJudged(row);
    const QString all = tr("%1 open · %2 judged").arg(conflicts - judged).arg(judged);
    return left_.empty() ? all : all + tr(" · %n judged before", nullptr, static_cast<int>(left_.size()));
}

} // namespace pledge::ui
