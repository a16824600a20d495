#include "ui/library/library_view.h"

#include "ui/document/choices.h"
#include "ui/document/filter_index.h"
#include "ui/library/announcements_model.h"
#include "ui/library/criteria_model.h"
#include "ui/library/section.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/choosing.h"
#include "ui/theme/notice.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace pledge::ui {
namespace {

const QString foldedKey = QStringLiteral("library/folded");

/// Those that are asked for less often are folded until somebody unfolds them.
QStringList foldedAspects() {
    QStringList folded;
    for (const Aspect a : {Aspect::kind, Aspect::difference, Aspect::standing, Aspect::source})
        folded.append(text(name(a)));
    return QSettings().value(foldedKey, folded).toStringList();
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(library)
};

QString filterName(Aspect aspect) {
    switch (aspect) {
    case Aspect::pillar: return Words::tr("Filter by pillar");
    case Aspect::verdict: return Words::tr("Filter by verdict");
    case Aspect::kind: return Words::tr("Filter by kind");
    case Aspect::difference: return Words::tr("Filter by difference");
    case Aspect::state: return Words::tr("Filter by state of conflicts");
    case Aspect::standing: return Words::tr("Filter by standing");
    case Aspect::source: return Words::tr("Filter by source");
    }
    return {};
}

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
    index_ = std::make_unique<FilterIndex>(snapshot_);
    announcements_ = new AnnouncementsModel(this);
    sources_ = new SourcesModel(this);
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

LibraryView::~LibraryView() = default;

QListView* LibraryView::makeList(const QString& name, QAbstractItemModel* model) {
    auto* list = new QListView(this);
    list->setModel(model);
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true); // rows are laid out anew where the width changes, too
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->installEventFilter(this);
    return list;
}

QLabel* LibraryView::addHeading(QVBoxLayout* lines, const QString& heading, QListView* list) {
    auto* label = makeLabel(heading, "heading", false, this);
    label->setIndent(12);
    label->setBuddy(list);
    lines->addSpacing(12);
    lines->addWidget(label);
    lines->addSpacing(4);
    return label;
}

void LibraryView::addSection(QVBoxLayout* lines, Aspect aspect) {
    auto* model = new CriteriaModel(aspect, this);
    QListView* list = makeList(filterName(aspect), model);
    list->setItemDelegate(new CardDelegate(CardDelegate::Form::compact, this));
    shortenWhereMany(list);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* section = new Section(wordOf(aspect), list, this);
    section->fold(foldedAspects().contains(text(name(aspect))));
    lines->addSpacing(4);
    lines->addWidget(section);
    sections_.emplace_back(model, section);
    const auto toggle = [this, model](const QModelIndex& index) {
        filter_->set(model->toggled(filter_->criteria(), index.row()));
    };
    connect(list, &QListView::clicked, this, toggle);
    connect(list, &QListView::activated, this, toggle);
    connect(section, &Section::foldedByUser, this, [this, list] {
        keepFolded();
        fitToRows(list);
    });
}

void LibraryView::keepFolded() const {
    QStringList folded;
    for (const auto& [model, section] : sections_)
        if (section->isFolded()) folded.append(text(name(model->aspect())));
    QSettings().setValue(foldedKey, folded);
}

void LibraryView::setupLists() {
    auto* page = new QWidget(this);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(0);
    announcementList_ = makeList(tr("Announcements"), announcements_);
    announcementList_->setItemDelegate(new CardDelegate(CardDelegate::Form::card, this));
    shortenWhereMany(announcementList_);
    announcementHeading_ = addHeading(lines, tr("ANNOUNCEMENTS"), announcementList_);
    lines->addWidget(announcementList_, 300);
    sourceList_ = makeList(tr("Sources"), sources_);
    sourceList_->setItemDelegate(new CardDelegate(CardDelegate::Form::row, this));
    shortenWhereMany(sourceList_);
    addHeading(lines, tr("SOURCES"), sourceList_);
    lines->addWidget(sourceList_, 400);
    lines->addSpacing(4);
    for (const Aspect aspect : allAspects) addSection(lines, aspect);
    lines->addStretch(1); // what is left where all rows are in sight
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
    connect(selection_, &Selection::changed, this, &LibraryView::showSelection);
    connect(filter_, &Filter::changed, this, &LibraryView::showFilter);
}

void LibraryView::setSnapshot(SnapshotPtr snapshot) {
    snapshot_ = std::move(snapshot);
    makeIndex();
    {
        const QSignalBlocker quiet(announcementList_->selectionModel());
        announcements_->setSnapshot(snapshot_);
    }
    shownAnnouncement_ = "\n"; // none has this id, so that the lists below are filled again
    pages_->setCurrentIndex(snapshot_->sources.empty() ? 1 : 0);
    showFilter();
}

/// Of many claims on a thread: until it is there, all announcements are listed, and the facets stand as they stood.
void LibraryView::makeIndex() {
    preparing_.forget();
    index_.reset();
    if (snapshot_->claims.size() <= claimsAtOnce) {
        index_ = std::make_unique<FilterIndex>(snapshot_);
        return;
    }
    preparing_.ask([this, snapshot = snapshot_, criteria = filter_->criteria()]() -> Latest::Then {
        auto index = std::make_shared<std::unique_ptr<FilterIndex>>(std::make_unique<FilterIndex>(snapshot));
        (*index)->takeHaystacks(FilterIndex::haystacksOf(*snapshot)); // so that the first letter of a search finds them
        (*index)->set(criteria);
        return [this, index] {
            index_ = std::move(*index);
            showFilter();
        };
    });
}

void LibraryView::showSelection() {
    const Chosen& chosen = selection_->chosen();
    if (chosen.announcement != shownAnnouncement_) {
        shownAnnouncement_ = chosen.announcement;
        const QSignalBlocker quiet(sourceList_->selectionModel());
        sources_->setSnapshot(snapshot_, chosen.announcement);
        fitToRows(sourceList_);
        showAnnouncements(); // the chosen one is always among them
        showCounts();
    }
    mark(announcementList_, announcements_->rowOf(chosen.announcement));
    mark(sourceList_, sources_->rowOf(chosen.source));
}

void LibraryView::showFilter() {
    if (index_) index_->set(filter_->criteria());
    if (selection_->chosen().announcement == shownAnnouncement_) {
        showAnnouncements();
        showCounts();
    }
    showSelection();
}

void LibraryView::showAnnouncements() {
    std::vector<std::size_t> passing;
    const std::size_t all = snapshot_->finding.announcements.size();
    if (index_ && !filter_->criteria().empty())
        for (std::size_t i = 0; i < all; ++i) passing.push_back(index_->passing(i));
    const auto some = std::count_if(passing.begin(), passing.end(), [](std::size_t n) { return n > 0; });
    announcementHeading_->setText(passing.empty() ? tr("ANNOUNCEMENTS")
                                                  : tr("ANNOUNCEMENTS · %1 of %2").arg(some).arg(all));
    const QSignalBlocker quiet(announcementList_->selectionModel());
    announcements_->setFilter(std::move(passing), selection_->chosen().announcement);
    fitToRows(announcementList_);
}

void LibraryView::showCounts() {
    if (!index_) return;
    const auto& all = snapshot_->finding.announcements;
    const auto chosen =
        std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == selection_->chosen().announcement; });
    const auto counts = index_->counts(
        chosen == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(chosen - all.begin())));
    for (const auto& [model, section] : sections_) {
        model->show(snapshot_, counts, filter_->criteria());
        section->setVisible(model->rowCount() > 0);
        section->setChosen(model->chosen());
        fitToRows(section->list());
    }
}

/// As high as its rows; announcements and sources, which may be many, scroll instead: from four whole rows on where one
/// chooses what all else shows, from two or three on of sources.
void LibraryView::fitToRows(QListView* list) const {
    const bool scrolls = list == announcementList_ || list == sourceList_;
    const int enough = scrolls ? list->fontMetrics().height() * 60 : QWIDGETSIZE_MAX;
    const int lines = list == announcementList_ ? 12 : 8;
    const int least = scrolls ? list->fontMetrics().height() * lines : QWIDGETSIZE_MAX;
    int height = 4;
    int minimum = height;
    for (int row = 0; row < list->model()->rowCount() && height < enough; ++row) {
        height += list->sizeHintForRow(row);
        if (minimum < least) minimum = height;
    }
    list->setMaximumHeight(height);
    list->setMinimumHeight(minimum);
}

void LibraryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Titles wrap anew.
    for (QListView* list : {announcementList_, sourceList_}) fitToRows(list);
    for (const auto& [model, section] : sections_) fitToRows(section->list());
}

/// A bar that scrolls a list, or all of them, makes rows narrower and so higher. Never at once, nor where it goes
/// again: rows that grow lower for lack of a bar would call for none, grow higher, call for one, and so on.
bool LibraryView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const auto* resized = static_cast<QResizeEvent*>(event);
        auto* list = qobject_cast<QListView*>(watched->parent());
        if (list && resized->size().width() < resized->oldSize().width())
            QMetaObject::invokeMethod(
                this, [this, list] { fitToRows(list); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryView::addActions(const QList<QAction*>& ofAnnouncement, const QList<QAction*>& ofSource) {
    announcementList_->addActions(ofAnnouncement);
    sourceList_->addActions(ofSource);
    for (QListView* list : {announcementList_, sourceList_}) list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LibraryView::focusAnnouncements() { announcementList_->setFocus(Qt::ShortcutFocusReason); }

} // namespace pledge::ui
