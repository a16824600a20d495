#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The announcements of a snapshot, a card each. Under a filter those with a commitment that passes, and the chosen
/// one.
class AnnouncementsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(SnapshotPtr snapshot);
    /// `passing`: of each announcement how many commitments pass; empty where there is no filter. `chosen`: an id.
    void setFilter(std::vector<std::size_t> passing, const std::string& chosen);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOf(const std::string& id) const; ///< -1 where it is not there

private:
    QString detailOf(std::size_t announcement) const;

    SnapshotPtr snapshot_;
    std::vector<int> openConflicts_; ///< by announcement
    std::vector<std::size_t> passing_;
    std::vector<std::size_t> rows_; ///< announcements, by their position
};

/// The sources of one announcement, a row each; of all where none is chosen.
class SourcesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(SnapshotPtr snapshot, const std::string& announcement);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOf(const std::string& id) const;

private:
    SnapshotPtr snapshot_;
    std::vector<const model::Source*> rows_;
};

} // namespace pledge::ui
