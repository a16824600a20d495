#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/latest.h"
#include "ui/document/selection.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pledge::ui {

class ClaimsModel;
class GroupedClaims;
class Notice;
class StillComboBox;

/// The table twin of it all: every claim with its source, value and rule.
class ClaimsView : public QWidget {
    Q_OBJECT
public:
    ClaimsView(Selection* selection, Filter* filter, QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    /// The chosen rows, or the whole table where none is, as lines of tab-separated values with the headings of the
    /// columns in sight; a chosen heading stands for its group. Grouped by announcement or commitment, that stands in
    /// a column of its own, first.
    QString asTsv() const;
    /// More for the context menu of the table, part by part.
    void addClaimActions(const QList<QList<QAction*>>& parts);

Q_SIGNALS:
    void compareWanted(); ///< Return or a double click: show the claim in its article
    void importWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setupTop();
    void setupTable();
    void setupColumns();
    void showColumns();
    void keepColumns() const;
    void spanHeadings();
    bool toggleGroup(const QModelIndex& index);
    bool groupKey(int key);
    std::vector<int> chosenClaims() const;
    void fitColumns();
    void setupActions();
    void refresh();
    void arrange();
    void firstFit();
    void showSelection();
    void showState();

    Selection* selection_;
    Filter* filter_;
    SnapshotPtr snapshot_; ///< of which rows are wanted; those in the table may still be of the last one
    Latest arranging_;
    bool stale_ = true; ///< other claims are wanted than those in the table, or in other groups
    ClaimsModel* claims_;
    GroupedClaims* grouped_;
    QTableView* table_;
    QCheckBox* everything_;
    StillComboBox* groupBy_;
    QPushButton* columns_;
    QMenu* columnMenu_;
    QWidget* top_;
    QLabel* count_;
    QStackedWidget* pages_;
    Notice* notice_;
    std::string shown_;
    int valueWidth_ = 0; ///< what the longest value and time would take
    int whenWidth_ = 0;
};

} // namespace pledge::ui
