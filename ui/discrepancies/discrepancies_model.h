#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/judgements.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The conflicts of an announcement (of all where its id is empty), worst first, a card each; then the judgements behind
/// which there is no conflict any more. A judgement moves none of them: while the same conflicts are shown, they keep
/// their order.
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
    bool isConflict(int row) const { return static_cast<std::size_t>(row) < rows_.size(); }
    /// "3 open · 0 judged", "3 open · 0 judged · 1 judged before".
    QString summary() const;

private:
    using Rows = std::vector<model::Snapshot::FacetPlace>;
    bool bringIntoOrder(Rows& rows) const;
    QVariant conflict(const model::Snapshot::FacetPlace& place, int role) const;
    QVariant leftOver(const LeftJudgement& left, int role) const;

    SnapshotPtr snapshot_;
    Rows rows_;
    std::vector<LeftJudgement> left_; ///< behind the conflicts
    std::string announcement_;
    Criteria criteria_;
    bool several_ = false; ///< of several announcements: each card says which
};

} // namespace pledge::ui
