#include "ui/library/announcements_model.h"

#include "ui/document/filter.h"
#include "ui/document/notes.h"
#include "ui/document/wording.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <algorithm>

namespace pledge::ui {
namespace {

int openConflictsOf(const model::Announcement& announcement, const FacetStates& states) {
    int open = 0;
    for (const model::Commitment& c : announcement.commitments)
        for (const model::Facet& f : c.facets) open += f.verdict == model::Verdict::conflict && !isJudged(f, states);
    return open;
}

QString detailOf(const model::Source& source) {
    QStringList parts{originOf(source)};
    for (const std::string& note : source.article.notes) parts.append(noteOf(note));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void AnnouncementsModel::setSnapshot(SnapshotPtr snapshot) {
    beginResetModel();
    snapshot_ = std::move(snapshot);
    openConflicts_.clear();
    passing_.clear();
    rows_.clear();
    const FacetStates states = statesIn(*snapshot_);
    for (const model::Announcement& a : snapshot_->finding.announcements) {
        rows_.push_back(openConflicts_.size());
        openConflicts_.push_back(openConflictsOf(a, states));
    }
    endResetModel();
}

void AnnouncementsModel::setFilter(std::vector<std::size_t> passing, const std::string& chosen) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < openConflicts_.size(); ++i)
        if (passing.empty() || passing[i] > 0 || snapshot_->finding.announcements[i].id == chosen) rows.push_back(i);
    const bool same = rows == rows_;
    if (!same) beginResetModel();
    passing_ = std::move(passing);
    rows_ = std::move(rows);
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int AnnouncementsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

/// The headline, and under a filter how much of it is shown.
QString AnnouncementsModel::detailOf(std::size_t announcement) const {
    const model::Announcement& a = snapshot_->finding.announcements[announcement];
    if (passing_.empty()) return headlineOf(a);
    if (passing_[announcement] == 0) return tr("Nothing of it passes the filter.");
    return tr("%1 of %n commitment(s) · %2", nullptr, static_cast<int>(a.commitments.size()))
        .arg(passing_[announcement])
        .arg(headlineOf(a));
}

QVariant AnnouncementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const std::size_t at = rows_[static_cast<std::size_t>(index.row())];
    const model::Announcement& a = snapshot_->finding.announcements[at];
    const int open = openConflicts_[at];
    switch (role) {
    case Qt::DisplayRole: return nameOf(a);
    case DetailRole: return detailOf(at);
    case DimRole: return !passing_.empty() && passing_[at] == 0;
    case BadgeRole: return open ? QStringLiteral("%1 ≠").arg(open) : QString();
    case BadgeColourRole: return Theme::of(QGuiApplication::palette()).conflict;
    case IdRole: return text(a.id);
    case Qt::ToolTipRole: return text(a.title);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(nameOf(a), detailOf(at), tr("%n open discrepancy(s)", nullptr, open));
    default: return {};
    }
}

int AnnouncementsModel::rowOf(const std::string& id) const {
    const auto it = std::find_if(rows_.begin(), rows_.end(),
                                 [&](std::size_t i) { return snapshot_->finding.announcements[i].id == id; });
    return it == rows_.end() ? -1 : static_cast<int>(it - rows_.begin());
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
