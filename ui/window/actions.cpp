#include "ui/claims/claims_view.h"
#include "ui/compare/compare_view.h"
#include "ui/coverage/coverage_view.h"
#include "ui/details/details_view.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/language/language.h"
#include "ui/library/library_view.h"
#include "ui/paper/chart.h"
#include "ui/pillars/pillars_view.h"
#include "ui/preferences/appearance.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/action_state.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/replay_bar.h"
#include "ui/window/saved_views.h"
#include "ui/window/trail.h"
#include "ui/window/words.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <algorithm>
#include <utility>

namespace pledge::ui {
namespace {

/// The name of a file; with its folder where another of `all` has the same name.
QString nameApart(const QString& path, const QStringList& all) {
    const QFileInfo file(path);
    const auto alike = std::count_if(
        all.begin(), all.end(), [&](const QString& other) { return QFileInfo(other).fileName() == file.fileName(); });
    return alike > 1 ? WindowWords::tr("%1 in %2").arg(file.fileName(), file.absolutePath()) : file.fileName();
}

} // namespace

void MainWindow::setupFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New workspace…"), QKeySequence::New, this, &MainWindow::newWorkspace);
    menu->addAction(tr("&Open workspace…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    recent_ = menu->addMenu(tr("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    menu->addAction(tr("Open the &sample"), this, &MainWindow::openSampleWorkspace);
    menu->addSeparator();
    setupAnother(menu);
    menu->addSeparator();
    menu->addAction(tr("&Import files…"), QKeySequence(QStringLiteral("Ctrl+I")), this, &MainWindow::askToImport);
    menu->addAction(tr("Import &folder…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")), this,
                    &MainWindow::askToImportFolder);
    menu->addSeparator();
    ofWorkspace_ += menu->addAction(tr("&Export dossier as PDF…"), QKeySequence(QStringLiteral("Ctrl+E")), this,
                                    &MainWindow::askToExportDossier);
    ofWorkspace_ += menu->addAction(tr("Export &timeline…"), this, [this] { askToExportChart(ChartKind::timeline); });
    ofWorkspace_ += menu->addAction(tr("Export &pillars…"), this, [this] { askToExportChart(ChartKind::pillars); });
    ofWorkspace_ += menu->addAction(tr("Export co&verage…"), this, [this] { askToExportChart(ChartKind::coverage); });
    ofWorkspace_ += menu->addAction(tr("Export &data as JSON…"), this, &MainWindow::askToExportData);
    menu->addSeparator();
    ofWorkspace_ += menu->addAction(tr("&Close workspace"), QKeySequence(QStringLiteral("Ctrl+W")), this,
                                    &MainWindow::closeWorkspace);
    menu->addAction(tr("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::fillRecent() {
    recent_->clear();
    recent_->setToolTipsVisible(true);
    const QStringList paths = QSettings().value(QStringLiteral("workspace/recent")).toStringList();
    for (const QString& path : paths) {
        const bool there = QFileInfo::exists(path);
        const QString name = nameApart(path, paths).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = recent_->addAction(there ? name : tr("%1 (missing)").arg(name));
        action->setToolTip(path);
        action->setStatusTip(path);
        enableUnless(*action, there ? QString() : tr("the file is not there any more"));
        connect(action, &QAction::triggered, this, [this, path] { openWorkspace(path); });
    }
    recent_->addSeparator();
    QAction* clear = recent_->addAction(tr("&Clear list"), this, &MainWindow::clearRecent);
    enableUnless(*clear, paths.isEmpty() ? tr("the list is empty") : QString());
}

void MainWindow::clearRecent() { QSettings().remove(QStringLiteral("workspace/recent")); }

/// Enables what can be done now, and says why the rest cannot.
void MainWindow::showPossible() {
    const QString none = document_.isOpen() ? QString() : tr("no workspace is open");
    for (QAction* action : ofWorkspace_) enableUnless(*action, none);
    toPaper_->setEnabled(none.isEmpty());
    for (QAction* action : languages_) enableUnless(*action, whyBusy());
    if (preferencesDialog_) preferencesDialog_->lockLanguage(whyBusy());
    const QString unseen = chartInSight() ? QString() : tr("no chart is in sight: Explore and Coverage have them");
    enableUnless(*copyChart_, none.isEmpty() ? unseen : none);
    enableUnless(*clearFilter_, filter_.criteria().empty() ? tr("no filter is set") : QString());
    showRemovable();
}

void MainWindow::setupEditMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    addUndo(menu);
    menu->addSeparator();
    menu->addAction(tr("&Find"), QKeySequence::Find, filters_, &FilterBar::focusSearch);
    menu->addAction(tr("Filter by &value"), QKeySequence(QStringLiteral("Ctrl+Alt+F")), filters_,
                    &FilterBar::focusValue);
    clearFilter_ = menu->addAction(tr("&Clear filter"), QKeySequence(QStringLiteral("Ctrl+Shift+F")), this,
                                   [this] { filter_.set({}); });
    menu->addSeparator();
    ofWorkspace_ += menu->addAction(tr("Copy claims as &table"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), this,
                                    &MainWindow::copyClaims);
    ofWorkspace_ += menu->addAction(tr("Copy co&verage as table"), this, &MainWindow::copyCoverage);
    copyChart_ = menu->addAction(tr("Copy c&hart"), QKeySequence(QStringLiteral("Ctrl+Alt+C")), this, [this] {
        if (const auto kind = chartInSight()) copyChart(*kind);
    });
    paste_ = menu->addAction(tr("&Paste as article"), QKeySequence::Paste, this, &MainWindow::paste);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::showPastable);
    menu->addSeparator();
    addRemove(menu);
    menu->addSeparator();
    menu->addAction(tr("P&references…"), QKeySequence(QStringLiteral("Ctrl+,")), this, &MainWindow::openPreferences);
}

void MainWindow::setupViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < tabs_->count(); ++i)
        menu->addAction(tr("&%1", "shows that tab").arg(tabs_->tabText(i)),
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), this,
                        [this, i] { tabs_->setCurrentIndex(i); });
    menu->addSeparator();
    savedViews_ = new SavedViews(document_, filter_, *messages_, menu->addMenu(tr("Sa&ved views")), this);
    menu->addSeparator();
    setupThemeMenu(menu->addMenu(tr("&Theme")));
    setupLanguageMenu(menu->addMenu(tr("Lan&guage")));
    menu->addAction(tr("&Larger text"), QKeySequence(QStringLiteral("Ctrl++")), this,
                    [this] { appearance_->setScale(appearance_->scale() + 10); })
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    menu->addAction(tr("&Smaller text"), QKeySequence(QStringLiteral("Ctrl+-")), this,
                    [this] { appearance_->setScale(appearance_->scale() - 10); });
    menu->addAction(tr("&Normal text"), QKeySequence(QStringLiteral("Ctrl+0")), this,
                    [this] { appearance_->setScale(100); });
    menu->addSeparator();
    setupTimelineMenu(menu->addMenu(tr("T&imeline")));
    setupReplay(menu);
    setupPillarsMenu(menu);
    menu->addAction(tr("&Full screen"), QKeySequence(QStringLiteral("F11")), this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setupThemeMenu(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const std::pair<const char*, Appearance::Choice> choices[] = {
        {QT_TR_NOOP("As the &system"), Appearance::Choice::system},
        {QT_TR_NOOP("&Light"), Appearance::Choice::light},
        {QT_TR_NOOP("&Dark"), Appearance::Choice::dark},
        {QT_TR_NOOP("&High contrast"), Appearance::Choice::contrast}};
    for (const auto& [name, choice] : choices) {
        QAction* action = menu->addAction(tr(name));
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [this, action, c = choice] { action->setChecked(appearance_->choice() == c); };
        connect(action, &QAction::triggered, this, [this, c = choice] { appearance_->choose(c); });
        connect(appearance_, &Appearance::changed, action, show);
        show();
    }
}

/// Languages by their own names, so that whoever cannot read the others finds it.
void MainWindow::setupLanguageMenu(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& name, const QString& language) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        languages_.append(action);
        const auto show = [this, action, language] { action->setChecked(preferences_->language() == language); };
        connect(action, &QAction::triggered, this, [this, language] { preferences_->setLanguage(language); });
        connect(preferences_, &Preferences::changed, action, show);
        show();
    };
    add(tr("As the &system"), {});
    for (const QString& language : languages()) add(bothNames(language), language);
}

void MainWindow::setupGoMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    menu->addActions({trail_->back(), trail_->forward()});
    menu->addSeparator();
    for (const auto& [button, action] :
         {std::pair(goBack_, trail_->back()), std::pair(goForward_, trail_->forward())}) {
        const QString name = plainName(action->text());
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
        const auto show = [b = button, a = action] { b->setEnabled(a->isEnabled()); };
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, show);
        show();
    }
    const auto step = [this](int rows) {
        discrepancies_->step(rows);
        if (details_->judgement()->isAncestorOf(QApplication::focusWidget())) leaveJudgement();
    };
    menu->addAction(tr("&Next discrepancy"), QKeySequence(QStringLiteral("Alt+Down")), this, [step] { step(1); });
    menu->addAction(tr("&Previous discrepancy"), QKeySequence(QStringLiteral("Alt+Up")), this, [step] { step(-1); });
    // n acts where the digits that judge do, but for Compare, which steps with it itself.
    QAction* open = menu->addAction(tr("Next &open discrepancy"), QKeySequence(Qt::Key_N), discrepancies_,
                                    &DiscrepanciesView::stepToOpen);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget* where : std::initializer_list<QWidget*>{toolBar_, messages_, replay_, library_, tabs_->tabBar(),
                                                          explore_, coverage_, claims_, right_})
        where->addAction(open);
    menu->addAction(tr("Next &claim (n in Compare)"), QKeySequence(QStringLiteral("Alt+Shift+Down")), this,
                    [this] { compare_->step(1); });
    menu->addAction(tr("Previous c&laim (p in Compare)"), QKeySequence(QStringLiteral("Alt+Shift+Up")), this,
                    [this] { compare_->step(-1); });
    menu->addSeparator();
    menu->addAction(tr("Next p&ane"), QKeySequence(QStringLiteral("F6")), this, [this] { nextPane(1); });
    menu->addAction(tr("Pre&vious pane"), QKeySequence(QStringLiteral("Shift+F6")), this, [this] { nextPane(-1); });
    menu->addSeparator();
    menu->addAction(tr("Co&mmand palette…"), QKeySequence(QStringLiteral("Ctrl+K")), this, &MainWindow::openPalette);
}

void MainWindow::nextPane(int direction) {
    QWidget* const panes[] = {library_, tabs_, discrepancies_, details_};
    int now = 0;
    for (int i = 0; i < 4; ++i)
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget()) now = i;
    switch ((now + direction + 4) % 4) {
    case 0: return library_->focusAnnouncements();
    case 1:
        if (tabs_->currentWidget() == compare_) return compare_->focusText();
        if (tabs_->currentWidget() == coverage_) return coverage_->setFocus(Qt::ShortcutFocusReason);
        return tabs_->setFocus(Qt::ShortcutFocusReason);
    case 2: discrepancies_->focusList(); return;
    default: return details_->judgement()->focusNote();
    }
}

/// What is typed after a note judges and steps on.
void MainWindow::leaveJudgement() {
    if (!discrepancies_->focusList()) details_->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setupAnnotateMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Annotate"));
    // The digits act wherever nothing is typed, as fields take what is typed into them before any shortcut.
    menu->addActions(details_->judgement()->actionsToJudge());
    connect(details_->judgement(), &JudgementPanel::left, this, &MainWindow::leaveJudgement);
    menu->addSeparator();
    menu->addAction(tr("&Write a note"), QKeySequence(QStringLiteral("Ctrl+M")), this,
                    [this] { details_->judgement()->focusNote(); });
    menu->addAction(details_->judgement()->actionToSaveNote());
}

void MainWindow::setupHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&How to read this window"), QKeySequence(QStringLiteral("F1")), this, &MainWindow::showHelp);
    menu->addAction(tr("&Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+F1")), this, &MainWindow::showKeys);
    menu->addAction(tr("&Diagnostics…"), this, &MainWindow::showDiagnostics);
    menu->addAction(tr("&About pledgescope"), this, &MainWindow::showAbout);
}

void MainWindow::showAbout() {
    const QString version = QApplication::applicationVersion();
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("About pledgescope"),
        QStringLiteral("<b>pledgescope %1</b><p>%2<p>%3")
            .arg(version,
                 tr("Finds every claim in articles on one investment announcement and shows where they disagree."),
                 tr("Everything stays on this computer. Apache License 2.0.")),
        QMessageBox::Close, this);
    box->button(QMessageBox::Close)->setIcon({});
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace pledge::ui
