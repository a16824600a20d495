#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

namespace pledge::ui {

class DiscrepanciesModel;
class Notice;

/// The inbox of conflicts of the chosen announcement, worst first.
class DiscrepanciesView : public QWidget {
    Q_OBJECT
public:
    DiscrepanciesView(Selection* selection, Filter* filter, QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    /// Chooses the conflict that many rows further on (-1: the one before), going round.
    void step(int rows);
    /// Chooses the next conflict that waits for a judgement, going round; stays where there is none but the chosen.
    void stepToOpen();
    /// False where no conflict is listed.
    bool focusList();

Q_SIGNALS:
    void compareWanted(); ///< Return or a double click: show the sentences side by side

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setupList();
    void fitHeader();
    void showChoice();
    void refresh();
    void showSelection();
    void showEmpty();
    void chooseRow(int row);

    Selection* selection_;
    Filter* filter_;
    SnapshotPtr snapshot_;
    DiscrepanciesModel* model_;
    QListView* list_;
    QBoxLayout* top_;
    QLabel* heading_;
    QLabel* summary_;
    QStackedWidget* pages_;
    Notice* notice_;
    std::string shown_;
};

} // namespace pledge::ui
