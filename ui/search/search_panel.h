#pragma once

#include "ui/document/document.h"
#include "ui/search/search_engine.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace pledge::ui {

class SearchModel;

/// The results below a search field, above the views: they come while somebody types, and go with Escape, with the
/// focus, with a click elsewhere, or when one is chosen. Down and Up choose, Return opens what is chosen; where nothing
/// is, the field keeps Return for itself.
class SearchPanel : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive the panel.
    SearchPanel(QLineEdit* field, QWidget* window);

    /// What is searched: the file, and what ids in it lead to. Asks again where results are in sight.
    void setWorkspace(const QString& path, SnapshotPtr snapshot);

    SearchModel* model() const { return model_; }
    QListView* list() const { return list_; }
    /// The sentence in place of results; empty where there are some.
    QString said() const;

Q_SIGNALS:
    void hitChosen(const pledge::model::Hit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void take(const SearchAnswer& answer);
    enum class State { searching, found, nothing, failed };
    void show(State state, const QString& words = {});
    void dismiss();
    void open(int row);
    void step(int direction);
    void place();
    void tellChosen();
    bool press(int key);

    QLineEdit* field_;
    QString path_;
    SnapshotPtr snapshot_;
    SearchEngine engine_;
    SearchModel* model_;
    QListView* list_;
    QLabel* message_;
    QPushButton* clear_;
    QLabel* hint_;
    QTimer slow_;      ///< until it is told that the search takes its time
    std::size_t most_; ///< hits of each kind
    QString shownFor_; ///< the words that the list answers
};

} // namespace pledge::ui
