#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The announcements of a snapshot, a card each.
class AnnouncementsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(SnapshotPtr snapshot);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOf(const std::string& id) const; ///< -1 where it is not there

private:
    SnapshotPtr snapshot_;
    std::vector<int> openConflicts_; ///< by row
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
