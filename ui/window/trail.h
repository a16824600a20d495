#pragma once

#include "ui/document/document.h"
#include "ui/document/history.h"

#include <QObject>
#include <QTimer>

class QAction;
class QTabWidget;

namespace pledge::ui {

/// Follows where the user is in the window, and goes back and forward: by actions, and by the side buttons of a mouse.
/// What one act changes at once, such as what is chosen and the tab, is one step.
class Trail : public QObject {
    Q_OBJECT
public:
    /// All must outlive the trail. Tabs are known by the object names of their pages.
    Trail(Document& document, Selection& selection, Filter& filter, QTabWidget& tabs, QObject* parent);

    QAction* back() const { return back_; }
    QAction* forward() const { return forward_; }
    /// Begins anew at where the user is.
    void restart();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void record();
    void go(int direction);
    void showState();
    Place here() const;
    bool exists(const Place& place) const;

    Document& document_;
    Selection& selection_;
    Filter& filter_;
    QTabWidget& tabs_;
    History history_;
    QString workspace_; ///< whose places they are
    QTimer soon_;       ///< records when the act is done
    QAction* back_;
    QAction* forward_;
};

} // namespace pledge::ui
