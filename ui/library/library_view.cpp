#include "ui/library/library_view.h"

#include "ui/document/choices.h"
#include "ui/library/announcements_model.h"
#include "ui/library/criteria_model.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/choosing.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

std::string idOf(const QModelIndex& index) { return index.data(IdRole).toString().toStdString(); }

void mark(QListView* list, int row) {
    const QModelIndex index = row < 0 ? QModelIndex() : list->model()->index(row, 0);
    const QSignalBlocker quiet(list->selectionModel());
    list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) list->scrollTo(index);
    list->viewport()->update();
}

} // namespace

LibraryView::LibraryView(Selection* selection, Filter* filter, QWidget* parent)
    : QWidget(parent), selection_(selection), filter_(filter), snapshot_(std::make_shared<model::Snapshot>()) {
    setObjectName(QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Library"));
    announcements_ = new AnnouncementsModel(this);
    sources_ = new SourcesModel(this);
    pillars_ = new CriteriaModel(CriteriaModel::Of::pillars, this);
    verdicts_ = new CriteriaModel(CriteriaModel::Of::verdicts, this);
    pages_ = new QStackedLayout(this);
    setupLists();
    auto* empty = new Notice(this);
    empty->say(tr("No articles yet"), tr("Drop files or a folder anywhere in the window, or import them."),
               tr("Import files…"));
    connect(empty, &Notice::stepTaken, this, &LibraryView::importWanted);
    pages_->addWidget(empty);
    pages_->setCurrentIndex(1);
    connectLists();
}

QListView* LibraryView::addList(QVBoxLayout* lines, const QString& heading, const QString& name,
                                QAbstractItemModel* model, int stretch) {
    auto* label = makeLabel(heading, "heading", false, this);
    label->setIndent(12);
    lines->addSpacing(12);
    auto* list = new QListView(this);
    list->setModel(model);
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true); // rows are laid out anew where the width changes, too
    list->setFrameShape(QFrame::NoFrame);
    label->setBuddy(list);
    lines->addWidget(label);
    lines->addSpacing(4);
    lines->addWidget(list, stretch);
    return list;
}

void LibraryView::setupLists() {
    auto* page = new QWidget(this);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(0);
    announcementList_ = addList(lines, tr("ANNOUNCEMENTS"), tr("Announcements"), announcements_, 3);
    announcementList_->setItemDelegate(new CardDelegate(CardDelegate::Form::card, this));
    sourceList_ = addList(lines, tr("SOURCES"), tr("Sources"), sources_, 4);
    sourceList_->setItemDelegate(new CardDelegate(CardDelegate::Form::row, this));
    pillarList_ = addList(lines, tr("PILLAR"), tr("Filter by pillar"), pillars_, 0);
    verdictList_ = addList(lines, tr("VERDICT"), tr("Filter by verdict"), verdicts_, 0);
    for (QListView* list : {pillarList_, verdictList_}) {
        list->setItemDelegate(new CardDelegate(CardDelegate::Form::compact, this));
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    lines->addStretch(1);
    page->setObjectName(QStringLiteral("pane"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its lists take it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pages_->addWidget(scroll);
}

void LibraryView::connectLists() {
    const auto connectList = [this](QListView* list, auto act) {
        onChosen(list, this, act);
        connect(list, &QListView::clicked, this, act);
    };
    connectList(announcementList_,
                [this](const QModelIndex& index) { selection_->choose(chooseAnnouncement(idOf(index))); });
    connectList(sourceList_, [this](const QModelIndex& index) {
        selection_->choose(chooseSource(*snapshot_, idOf(index), selection_->chosen()));
    });
    for (const auto& [list, model] : {std::pair(pillarList_, pillars_), std::pair(verdictList_, verdicts_)}) {
        const auto toggle = [this, m = model](const QModelIndex& index) {
            filter_->set(m->toggled(filter_->criteria(), index.row()));
        };
        connect(list, &QListView::clicked, this, toggle);
        connect(list, &QListView::activated, this, toggle);
    }
    connect(selection_, &Selection::changed, this, &LibraryView::showSelection);
    connect(filter_, &Filter::changed, this, &LibraryView::showFilter);
}

void LibraryView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    {
        const QSignalBlocker quiet(announcementList_->selectionModel());
        announcements_->setSnapshot(snapshot_);
    }
    shownAnnouncement_ = "\n"; // none has this id, so that the lists below are filled again
    pages_->setCurrentIndex(snapshot_->sources.empty() ? 1 : 0);
    showSelection();
}

void LibraryView::showSelection() {
    const Chosen& chosen = selection_->chosen();
    if (chosen.announcement != shownAnnouncement_) {
        shownAnnouncement_ = chosen.announcement;
        const QSignalBlocker quiet(sourceList_->selectionModel());
        sources_->setSnapshot(snapshot_, chosen.announcement);
        pillars_->setSnapshot(snapshot_, chosen.announcement);
        verdicts_->setSnapshot(snapshot_, chosen.announcement);
        for (QListView* list : {announcementList_, sourceList_, pillarList_, verdictList_}) fitToRows(list);
    }
    mark(announcementList_, announcements_->rowOf(chosen.announcement));
    mark(sourceList_, sources_->rowOf(chosen.source));
}

void LibraryView::showFilter() {
    pillars_->setCriteria(filter_->criteria());
    verdicts_->setCriteria(filter_->criteria());
}

void LibraryView::fitToRows(QListView* list) const {
    int height = 4;
    for (int row = 0; row < list->model()->rowCount(); ++row) height += list->sizeHintForRow(row);
    list->setMaximumHeight(height);
    const bool scrolls = list == announcementList_ || list == sourceList_;
    list->setMinimumHeight(scrolls ? std::min(height, list->fontMetrics().height() * 8) : height);
}

void LibraryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Titles wrap anew.
    for (QListView* list : {announcementList_, sourceList_, pillarList_, verdictList_}) fitToRows(list);
}

void LibraryView::addActions(const QList<QAction*>& ofAnnouncement, const QList<QAction*>& ofSource) {
    announcementList_->addActions(ofAnnouncement);
    sourceList_->addActions(ofSource);
    for (QListView* list : {announcementList_, sourceList_}) list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LibraryView::focusAnnouncements() { announcementList_->setFocus(Qt::ShortcutFocusReason); }

} // namespace pledge::ui
