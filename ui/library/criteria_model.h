#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// What can be filtered by, with how many commitments of the chosen announcement have it: the pillars, or the verdicts.
/// A row that is part of the filter has a tick.
class CriteriaModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Of { pillars, verdicts };
    CriteriaModel(Of of, QObject* parent) : QAbstractListModel(parent), of_(of) {}

    void setSnapshot(SnapshotPtr snapshot, const std::string& announcement);
    void setCriteria(const Criteria& criteria);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// `criteria` with that row put in, or taken out where it was in.
    Criteria toggled(const Criteria& criteria, int row) const;

private:
    struct Row {
        std::string pillar;
        model::Verdict verdict = model::Verdict::conflict;
        int count = 0;
    };
    bool isIn(const Criteria& criteria, const Row& row) const;
    void addPillars(const model::Announcement& announcement);
    void addVerdicts(const model::Announcement& announcement);

    Of of_;
    std::vector<Row> rows_;
    Criteria criteria_;
};

} // namespace pledge::ui
