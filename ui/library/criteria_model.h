#pragma once

#include "ui/document/filter_index.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The values of one aspect that can be filtered by, each with how many commitments would be shown if it were chosen. A
/// row that is part of the filter has a tick; one that would show nothing is quiet.
class CriteriaModel : public QAbstractListModel {
    Q_OBJECT
public:
    CriteriaModel(Aspect aspect, QObject* parent) : QAbstractListModel(parent), aspect_(aspect) {}

    Aspect aspect() const { return aspect_; }
    /// Takes the counts of its own aspect.
    void show(SnapshotPtr snapshot, const std::vector<FilterIndex::Count>& counts, const Criteria& criteria);
    /// The values that are part of the filter, in one line; empty where none is.
    QString chosen() const;
    /// `criteria` with that row put in, or taken out where it was in.
    Criteria toggled(const Criteria& criteria, int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Aspect aspect_;
    SnapshotPtr snapshot_;
    std::vector<FilterIndex::Count> rows_;
    Criteria criteria_;
};

} // namespace pledge::ui
