#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QStackedLayout;
class QVBoxLayout;

namespace pledge::ui {

class AnnouncementsModel;
class CriteriaModel;
class Notice;
class SourcesModel;

/// The left pane: announcements, the sources of the chosen one, and what to filter by.
class LibraryView : public QWidget {
    Q_OBJECT
public:
    LibraryView(Selection* selection, Filter* filter, QWidget* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void focusAnnouncements();
    /// The context menus of the lists.
    void addActions(const QList<QAction*>& ofAnnouncement, const QList<QAction*>& ofSource);

Q_SIGNALS:
    void importWanted(); ///< the next step of an empty library

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QListView* addList(QVBoxLayout* lines, const QString& heading, const QString& name, QAbstractItemModel* model,
                       int stretch);
    void setupLists();
    void connectLists();
    void showSelection();
    void showFilter();
    void fitToRows(QListView* list) const;

    Selection* selection_;
    Filter* filter_;
    SnapshotPtr snapshot_;
    std::string shownAnnouncement_;
    AnnouncementsModel* announcements_;
    SourcesModel* sources_;
    CriteriaModel* pillars_;
    CriteriaModel* verdicts_;
    QListView* announcementList_ = nullptr;
    QListView* sourceList_ = nullptr;
    QListView* pillarList_ = nullptr;
    QListView* verdictList_ = nullptr;
    QStackedLayout* pages_;
};

} // namespace pledge::ui
