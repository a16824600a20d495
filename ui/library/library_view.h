#pragma once

#include "ui/document/aspects.h"
#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/document/latest.h"
#include "ui/document/selection.h"

#include <QWidget>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class QAbstractItemModel;
class QLabel;
class QListView;
class QStackedLayout;
class QVBoxLayout;

namespace pledge::ui {

class AnnouncementsModel;
class CriteriaModel;
class FilterIndex;
class Notice;
class Section;
class SourcesModel;

/// The left pane: announcements, the sources of the chosen one, and what to filter by, in sections that fold.
class LibraryView : public QWidget {
    Q_OBJECT
public:
    LibraryView(Selection* selection, Filter* filter, QWidget* parent = nullptr);
    ~LibraryView() override;

    void setSnapshot(SnapshotPtr snapshot);
    void focusAnnouncements();
    /// The context menus of the lists.
    void addActions(const QList<QAction*>& ofAnnouncement, const QList<QAction*>& ofSource);

Q_SIGNALS:
    void importWanted(); ///< the next step of an empty library

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListView* makeList(const QString& name, QAbstractItemModel* model);
    QLabel* addHeading(QVBoxLayout* lines, const QString& heading, QListView* list);
    void addSection(QVBoxLayout* lines, Aspect aspect);
    void setupLists();
    void connectLists();
    void showSelection();
    void makeIndex();
    void showFilter();
    void showAnnouncements();
    void showCounts();
    void keepFolded() const;
    void fitToRows(QListView* list) const;

    Selection* selection_;
    Filter* filter_;
    SnapshotPtr snapshot_;
    std::unique_ptr<FilterIndex> index_; ///< none while one of many claims is made
    Latest preparing_;
    std::string shownAnnouncement_;
    AnnouncementsModel* announcements_;
    SourcesModel* sources_;
    QListView* announcementList_ = nullptr;
    QListView* sourceList_ = nullptr;
    QLabel* announcementHeading_ = nullptr;
    std::vector<std::pair<CriteriaModel*, Section*>> sections_; ///< one an aspect
    QStackedLayout* pages_;
};

} // namespace pledge::ui
