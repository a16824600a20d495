#pragma once

#include "ui/document/document.h"
#include "ui/search/search_engine.h"

#include <QAbstractListModel>

namespace pledge::ui {

/// The answer as rows: for each kind that has hits a heading with their number, then the hits, then, where more were
/// counted than read, a row that asks for more.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FormRole = Qt::UserRole + 1, ///< Form
        MarksRole,  ///< QList<int>: start and length of each mark in the sentence, one behind the other
        LetterRole, ///< of the source; empty where it has none
        DetailRole, ///< the quieter line: what it is and where it is from
    };
    enum class Form { heading, hit, more };
    using QAbstractListModel::QAbstractListModel;

    void show(const SearchAnswer& answer, SnapshotPtr snapshot);
    void clear();
    /// How many there are of all kinds.
    std::size_t total() const { return total_; }
    Form formOf(int row) const { return rows_[static_cast<std::size_t>(row)].form; }
    /// The hit of a row that is one.
    const model::Hit& hit(int row) const;
    /// The next row from `row` on in a direction that can be chosen; -1 where there is none.
    int step(int row, int direction) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Form form = Form::hit;
        std::size_t kind = 0; ///< in `kinds_`
        std::size_t hit = 0;  ///< in its hits
    };
    QString headingOf(const model::HitsOfKind& kind) const;
    QString sentenceOf(const Row& row) const;
    QString detailOf(const model::Hit& hit) const;

    SnapshotPtr snapshot_;
    std::vector<model::HitsOfKind> kinds_;
    std::vector<Row> rows_;
    std::size_t total_ = 0;
};

} // namespace pledge::ui
