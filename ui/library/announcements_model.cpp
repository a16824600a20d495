#include "ui/library/announcements_model.h"

#include "ui/document/choices.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <algorithm>

namespace pledge::ui {
namespace {

int openConflictsOf(const model::Snapshot& snapshot, const std::string& announcement) {
    const auto all = discrepancies(snapshot, announcement, {});
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto& place) {
        return snapshot.stateOf(place.facet->id) != model::FacetState::judged;
    }));
}

QString detailOf(const model::Source& source) {
    QStringList parts{originOf(source)};
    for (const std::string& note : source.article.notes) parts.append(text(note));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void AnnouncementsModel::setSnapshot(SnapshotPtr snapshot) {
    beginResetModel();
    snapshot_ = std::move(snapshot);
    openConflicts_.clear();
    for (const model::Announcement& a : snapshot_->finding.announcements)
        openConflicts_.push_back(openConflictsOf(*snapshot_, a.id));
    endResetModel();
}

int AnnouncementsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !snapshot_ ? 0 : static_cast<int>(snapshot_->finding.announcements.size());
}

QVariant AnnouncementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const model::Announcement& a = snapshot_->finding.announcements[row];
    const int open = openConflicts_[row];
    switch (role) {
    case Qt::DisplayRole: return nameOf(a);
    case DetailRole: return headlineOf(a);
    case BadgeRole: return open ? QStringLiteral("%1 ≠").arg(open) : QString();
    case BadgeColourRole: return Theme::of(QGuiApplication::palette()).conflict;
    case IdRole: return text(a.id);
    case Qt::ToolTipRole: return text(a.title);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(nameOf(a), headlineOf(a), tr("%n open discrepancy(s)", nullptr, open));
    default: return {};
    }
}

int AnnouncementsModel::rowOf(const std::string& id) const {
    if (!snapshot_) return -1;
    const auto& all = snapshot_->finding.announcements;
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == id; });
    return it == all.end() ? -1 : static_cast<int>(it - all.begin());
}

void SourcesModel::setSnapshot(SnapshotPtr snapshot, const std::string& announcement) {
    beginResetModel();
    snapshot_ = std::move(snapshot);
    rows_.clear();
    const model::Announcement* a = snapshot_->announcement(announcement);
    for (const model::Source& s : snapshot_->sources)
        if (!a || std::find(a->sources.begin(), a->sources.end(), s.id) != a->sources.end()) rows_.push_back(&s);
    endResetModel();
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const model::Source& s = *rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return titleOf(s);
    case DetailRole: return detailOf(s);
    case MarkRole: return text(s.letter);
    case IdRole: return text(s.id);
    case Qt::ToolTipRole: return text(s.article.file);
    case Qt::AccessibleTextRole: return tr("Source %1, %2, %3").arg(text(s.letter), titleOf(s), detailOf(s));
    default: return {};
    }
}

int SourcesModel::rowOf(const std::string& id) const {
    const auto it = std::find_if(rows_.begin(), rows_.end(), [&](const model::Source* s) { return s->id == id; });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
}

} // namespace pledge::ui
