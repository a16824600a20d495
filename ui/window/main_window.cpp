#include "ui/window/main_window.h"

#include "ui/claims/claims_view.h"
#include "ui/compare/compare_view.h"
#include "ui/coverage/coverage_view.h"
#include "ui/details/details_view.h"
#include "ui/details/judgement_panel.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/document/choices.h"
#include "ui/group/group_acts.h"
#include "ui/library/library_view.h"
#include "ui/pillars/pillars_view.h"
#include "ui/preferences/appearance.h"
#include "ui/preferences/preferences.h"
#include "ui/search/search_panel.h"
#include "ui/theme/notice.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/filter_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/replay_bar.h"
#include "ui/window/trail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pledge::ui {
namespace {

/// Scrolls whatever holds the widget, from within outwards.
void bringIntoSight(const QWidget& widget) {
    for (QWidget* holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(holder);
        if (!area) continue;
        const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
        area->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2);
    }
}

/// The same widget, which scrolls on a screen too small for it, and then follows the focus.
QScrollArea* scrolling(QWidget* widget) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(widget);
    QObject::connect(qApp, &QApplication::focusChanged, area, [widget](QWidget*, QWidget* now) {
        const bool pressed = QGuiApplication::mouseButtons() != Qt::NoButton; // it is in sight, and must not move
        if (now && !pressed && widget->isAncestorOf(now)) bringIntoSight(*now);
    });
    return area;
}

/// Names the menu of what has no room in the bar; Qt makes it when that happens first.
class OverflowNamer : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ChildPolished) return false;
        auto* menu = qobject_cast<QMenu*>(static_cast<QChildEvent*>(event)->child());
        if (menu && menu->title().isEmpty()) menu->setAccessibleName(MainWindow::tr("More menus"));
        return false;
    }
};

/// Menus are named as they are opened; Qt leaves them without a name.
void nameMenus(QMainWindow& window) {
    for (QMenu* menu : window.findChildren<QMenu*>())
        if (menu->accessibleName().isEmpty()) menu->setAccessibleName(menu->title().remove(QLatin1Char('&')));
    window.menuBar()->installEventFilter(new OverflowNamer(&window));
}

} // namespace

MainWindow::MainWindow(const QString& workspace, const std::string& account, const base::Clock& clock)
    : clock_(clock),
      document_(clock),
      appearance_(new Appearance(this)),
      preferences_(new Preferences(QString::fromStdString(account), this)) {
    setAcceptDrops(true);
    setupToolBar();
    setupLibrary();
    setupExplore();
    setupCompare();
    setupCoverage();
    setupClaims();
    setupRight();
    setupCentre();
    setupStatus();
    trail_ = new Trail(document_, selection_, filter_, *tabs_, this);
    setupChartMenus();
    setupFileMenu();
    setupEditMenu();
    setupViewMenu();
    setupGoMenu();
    setupAnnotateMenu();
    setupGroupMenu();
    setupHelpMenu();
    setupPreferences();
    setupPalette();
    setupSearch();
    nameMenus(*this);
    connectViews();
    restoreLook();
    restoreSession();
    start(workspace);
}

MainWindow::~MainWindow() = default;

void MainWindow::setupToolBar() {
    toolBar_ = new QWidget(this);
    toolBar_->setObjectName(QStringLiteral("toolBar"));
    toolBar_->setAttribute(Qt::WA_StyledBackground);
    auto* import = new QPushButton(tr("Import…"), toolBar_);
    setLook(import, "primary");
    import->setToolTip(tr("Import files (Ctrl+I); or drop files and folders anywhere in the window"));
    goBack_ = new QPushButton(QStringLiteral("←"), toolBar_);
    goForward_ = new QPushButton(QStringLiteral("→"), toolBar_);
    filters_ = new FilterBar(&filter_, toolBar_);
    auto* paper = toPaper_ = new QPushButton(tr("Export PDF…"), toolBar_);
    paper->setToolTip(tr("Write the dossier (Ctrl+E)"));
    auto* theme = new QPushButton(QStringLiteral("◐"), toolBar_);
    theme->setAccessibleName(tr("Switch between light and dark"));
    theme->setToolTip(theme->accessibleName());
    auto* row = new QHBoxLayout(toolBar_);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(goBack_);
    row->addWidget(goForward_);
    row->addWidget(import);
    row->addWidget(filters_, 1);
    row->addWidget(paper);
    row->addWidget(theme);
    messages_ = new MessageBar(this);
    replay_ = new ReplayBar(document_, this);
    connect(import, &QPushButton::clicked, this, &MainWindow::askToImport);
    connect(paper, &QPushButton::clicked, this, &MainWindow::askToExportDossier);
    connect(theme, &QPushButton::clicked, this, [this] {
        appearance_->choose(appearance_->theme().dark ? Appearance::Choice::light : Appearance::Choice::dark);
    });
}

void MainWindow::setupLibrary() {
    library_ = new LibraryView(&selection_, &filter_, this);
    library_->setMinimumWidth(180);
    connect(library_, &LibraryView::importWanted, this, &MainWindow::askToImport);
}

void MainWindow::setupExplore() {
    tabs_ = new QTabWidget(this); // before its views: so Tab goes through them
    explore_ = new QSplitter(Qt::Vertical, this);
    timeline_ = new TimelineView(document_, selection_, filter_, explore_);
    if (const auto day = today()) timeline_->setToday(*day);
    pillars_ = new PillarsView(document_, selection_, filter_, explore_);
    explore_->addWidget(timeline_);
    explore_->addWidget(pillars_);
    explore_->setChildrenCollapsible(false);
    explore_->setStretchFactor(0, 3);
    explore_->setStretchFactor(1, 2);
    const auto compare = [this](const std::string&) { tabs_->setCurrentWidget(compare_); };
    connect(timeline_, &TimelineView::activated, this, compare);
    connect(pillars_, &PillarsView::activated, this, compare);
    connect(timeline_, &TimelineView::clearFilterRequested, this, [this] { filter_.set({}); });
    connect(pillars_, &PillarsView::clearFilterRequested, this, [this] { filter_.set({}); });
    connect(timeline_, &TimelineView::importRequested, this, &MainWindow::askToImport);
    connect(pillars_, &PillarsView::importRequested, this, &MainWindow::askToImport);
}

void MainWindow::setupCompare() {
    compare_ = new CompareView(&selection_, this);
    connect(compare_, &CompareView::importWanted, this, &MainWindow::askToImport);
}

void MainWindow::setupCoverage() {
    coverage_ = new CoverageView(document_, selection_, filter_, this);
    connect(coverage_, &CoverageView::activated, this, [this] { tabs_->setCurrentWidget(compare_); });
    connect(coverage_, &CoverageView::clearFilterRequested, this, [this] { filter_.set({}); });
    connect(coverage_, &CoverageView::importRequested, this, &MainWindow::askToImport);
}

void MainWindow::setupClaims() {
    claims_ = new ClaimsView(&selection_, &filter_, this);
    connect(claims_, &ClaimsView::importWanted, this, &MainWindow::askToImport);
    connect(claims_, &ClaimsView::compareWanted, this, [this] { tabs_->setCurrentWidget(compare_); });
}

void MainWindow::setupRight() {
    right_ = new QSplitter(Qt::Vertical, this);
    discrepancies_ = new DiscrepanciesView(&selection_, &filter_, right_);
    details_ = new DetailsView(&selection_, right_);
    right_->addWidget(discrepancies_);
    right_->addWidget(details_);
    right_->setChildrenCollapsible(false);
    right_->setStretchFactor(0, 1);
    right_->setStretchFactor(1, 2);
    right_->setMinimumWidth(260);
    details_->judgement()->setAnnotate([this](store::NewAnnotation annotation) -> base::Result<void> {
        annotation.by = analyst();
        const auto done = document_.annotate(annotation);
        if (!done) return done.error();
        return {};
    });
    connect(discrepancies_, &DiscrepanciesView::compareWanted, this, [this] { tabs_->setCurrentWidget(compare_); });
    connect(details_, &DetailsView::compareWanted, this, [this] { tabs_->setCurrentWidget(compare_); });
}

void MainWindow::setupCentre() {
    tabs_->setAccessibleName(tr("Views"));
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    explore_->setObjectName(QStringLiteral("explore"));
    compare_->setObjectName(QStringLiteral("compare"));
    claims_->setObjectName(QStringLiteral("claims"));
    tabs_->addTab(explore_, tr("Explore"));
    tabs_->addTab(compare_, tr("Compare"));
    tabs_->addTab(coverage_, tr("Coverage"));
    tabs_->addTab(claims_, tr("Claims"));
    columns_ = new QSplitter(Qt::Horizontal, this);
    columns_->addWidget(library_);
    columns_->addWidget(tabs_);
    columns_->addWidget(right_);
    columns_->setChildrenCollapsible(false);
    columns_->setStretchFactor(1, 1);
    unopened_ = new Notice(this);
    connect(unopened_, &Notice::stepTaken, this, [this] {
        if (const auto act = unopenedStep_) act(); // which may set another
    });
    pages_ = new QStackedWidget(this);
    pages_->addWidget(scrolling(columns_));
    pages_->addWidget(unopened_);
    reading_ = new Notice(this);
    connect(reading_, &Notice::stepTaken, &document_, &Document::cancelImport);
    pages_->addWidget(reading_);
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("pane"));
    auto* lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(toolBar_);
    lines->addWidget(messages_);
    lines->addWidget(replay_);
    lines->addWidget(pages_, 1);
    setCentralWidget(centre);
}

void MainWindow::connectViews() {
    connect(&document_, &Document::changed, this, &MainWindow::showSnapshot);
    connect(&document_, &Document::importProgress, this, &MainWindow::showProgress);
    connect(&document_, &Document::importFinished, this, &MainWindow::showImported);
    connect(&document_, &Document::readingFailed, this, [this](const QString& why) { messages_->fail(why); });
    connect(&filter_, &Filter::changed, this, &MainWindow::showPossible);
    connect(details_->judgement(), &JudgementPanel::draftsChanged, this, &MainWindow::showSaved);
}

void MainWindow::showSnapshot() {
    const SnapshotPtr snapshot = document_.snapshot();
    showDrafts();
    filters_->setSnapshot(snapshot);
    search_->setWorkspace(document_.isOpen() ? document_.path() : QString(), snapshot);
    library_->setSnapshot(snapshot);
    compare_->setSnapshot(snapshot);
    claims_->setSnapshot(snapshot);
    discrepancies_->setSnapshot(snapshot);
    details_->setSnapshot(snapshot);
    group_->setSnapshot(snapshot);
    Chosen chosen = stillThere(*snapshot, selection_.chosen());
    if (leading_ && chosen.facet.empty() && !snapshot->sources.empty()) {
        leading_ = false;
        chosen = firstChosen(*snapshot, chosen);
        discrepancies_->focusList();
    }
    selection_.choose(chosen);
    showStatus();
}

void MainWindow::restoreLook() {
    const QSettings settings;
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size()));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    stepAside();
    columns_->setSizes({270, 790, 380});
    columns_->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    right_->setSizes({290, 560});
    right_->restoreState(settings.value(QStringLiteral("window/right")).toByteArray());
    explore_->setSizes({540, 260});
    explore_->restoreState(settings.value(QStringLiteral("window/explore")).toByteArray());
    const auto showTheme = [this] {
        timeline_->setTheme(appearance_->theme());
        pillars_->setTheme(appearance_->theme());
        coverage_->setTheme(appearance_->theme());
    };
    connect(appearance_, &Appearance::changed, this, showTheme);
    showTheme();
}

void MainWindow::keepLook() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), columns_->saveState());
    settings.setValue(QStringLiteral("window/right"), right_->saveState());
    settings.setValue(QStringLiteral("window/explore"), explore_->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepLook();
    keepSession();
    QMainWindow::closeEvent(event);
}

} // namespace pledge::ui
