#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The conflicts of an announcement (of all where its id is empty), worst first, a card each. A judgement moves none of
/// them: while the same conflicts are shown, they keep their order.
class DiscrepanciesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1 }; ///< a model::FacetState as int
    using QAbstractListModel::QAbstractListModel;

    void show(SnapshotPtr snapshot, const std::string& announcement, const Criteria& criteria);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOf(const std::string& facet) const; ///< -1 where it is not there
    bool isJudged(int row) const;              ///< and nothing behind it changed since
    /// "3 open · 0 judged".
    QString summary() const;

private:
    using Rows = std::vector<model::Snapshot::FacetPlace>;
    bool bringIntoOrder(Rows& rows) const;

    SnapshotPtr snapshot_;
    Rows rows_;
    std::string announcement_;
    Criteria criteria_;
    bool several_ = false; ///< of several announcements: each card says which
};

} // namespace pledge::ui
