#include "ui/claims/claims_view.h"
#include "ui/compare/compare_view.h"
#include "ui/details/details_view.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/library/library_view.h"
#include "ui/paper/chart.h"
#include "ui/pillars/pillars_view.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/appearance.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

namespace pledge::ui {
namespace {

/// The rows of a menu's keys, below its name.
QString keysOf(const QAction& menu) {
    QString rows;
    for (const QAction* action : menu.menu()->actions())
        if (!action->shortcut().isEmpty() && action->isVisible())
            rows += QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td><b>%2</b></td></tr>")
                        .arg(action->text()
                                 .remove(QLatin1Char('&'))
                                 .toHtmlEscaped()
                                 .replace(QLatin1Char(' '), QStringLiteral("&nbsp;")), // names do not wrap
                             action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    const QString name = menu.text().remove(QLatin1Char('&')).toHtmlEscaped();
    return rows.isEmpty() ? rows
                          : QStringLiteral("<tr><td style='padding-top:8px'><b>%1</b></td></tr>").arg(name) + rows;
}

} // namespace

void MainWindow::setupFileMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&File"));
    menu->addAction(QStringLiteral("&New workspace…"), QKeySequence::New, this, &MainWindow::newWorkspace);
    menu->addAction(QStringLiteral("&Open workspace…"), QKeySequence::Open, this, &MainWindow::askToOpen);
    recent_ = menu->addMenu(QStringLiteral("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    menu->addAction(QStringLiteral("Open the &sample"), this, &MainWindow::openSampleWorkspace);
    menu->addSeparator();
    menu->addAction(QStringLiteral("&Import files…"), QKeySequence(QStringLiteral("Ctrl+I")), this,
                    &MainWindow::askToImport);
    menu->addAction(QStringLiteral("Import &folder…"), QKeySequence(QStringLiteral("Ctrl+Shift+I")), this,
                    &MainWindow::askToImportFolder);
    menu->addSeparator();
    menu->addAction(QStringLiteral("&Export dossier as PDF…"), QKeySequence(QStringLiteral("Ctrl+E")), this,
                    &MainWindow::askToExportDossier);
    menu->addAction(QStringLiteral("Export &timeline…"), this, [this] { askToExportChart(ChartKind::timeline); });
    menu->addAction(QStringLiteral("Export &pillars…"), this, [this] { askToExportChart(ChartKind::pillars); });
    menu->addSeparator();
    menu->addAction(QStringLiteral("&Close workspace"), QKeySequence(QStringLiteral("Ctrl+W")), this,
                    &MainWindow::closeWorkspace);
    menu->addAction(QStringLiteral("&Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this, &QWidget::close);
}

void MainWindow::fillRecent() {
    recent_->clear();
    for (const QString& path : QSettings().value(QStringLiteral("workspace/recent")).toStringList()) {
        QAction* action =
            recent_->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openWorkspace(path); });
    }
    if (recent_->isEmpty()) recent_->addAction(QStringLiteral("None yet"))->setEnabled(false);
}

void MainWindow::setupEditMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&Edit"));
    menu->addAction(QStringLiteral("&Find"), QKeySequence::Find, filters_, &FilterBar::focusSearch);
    menu->addAction(QStringLiteral("&Clear filter"), QKeySequence(QStringLiteral("Ctrl+Shift+F")), this,
                    [this] { filter_.set({}); });
    menu->addSeparator();
    menu->addAction(QStringLiteral("Copy claims as &table"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), this,
                    [this] { QApplication::clipboard()->setText(claims_->asTsv()); });
}

void MainWindow::setupViewMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&View"));
    for (int i = 0; i < tabs_->count(); ++i)
        menu->addAction(QStringLiteral("&%1").arg(tabs_->tabText(i)),
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), this,
                        [this, i] { tabs_->setCurrentIndex(i); });
    menu->addSeparator();
    setupThemeMenu(menu->addMenu(QStringLiteral("&Theme")));
    menu->addAction(QStringLiteral("&Larger text"), QKeySequence(QStringLiteral("Ctrl++")), this,
                    [this] { appearance_->setScale(appearance_->scale() + 10); })
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    menu->addAction(QStringLiteral("&Smaller text"), QKeySequence(QStringLiteral("Ctrl+-")), this,
                    [this] { appearance_->setScale(appearance_->scale() - 10); });
    menu->addAction(QStringLiteral("&Normal text"), QKeySequence(QStringLiteral("Ctrl+0")), this,
                    [this] { appearance_->setScale(100); });
    menu->addSeparator();
    menu->addAction(QStringLiteral("Whole &timeline"), timeline_, &TimelineView::zoomToFit);
    setupLanesMenu(menu->addMenu(QStringLiteral("Timeline l&anes")));
    menu->addAction(QStringLiteral("&Full screen"), QKeySequence(QStringLiteral("F11")), this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setupThemeMenu(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const std::pair<const char*, Appearance::Choice> choices[] = {{"As the &system", Appearance::Choice::system},
                                                                  {"&Light", Appearance::Choice::light},
                                                                  {"&Dark", Appearance::Choice::dark},
                                                                  {"&High contrast", Appearance::Choice::contrast}};
    for (const auto& [name, choice] : choices) {
        QAction* action = menu->addAction(QString::fromLatin1(name));
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [this, action, c = choice] { action->setChecked(appearance_->choice() == c); };
        connect(action, &QAction::triggered, this, [this, c = choice] { appearance_->choose(c); });
        connect(appearance_, &Appearance::changed, action, show);
        show();
    }
}

void MainWindow::setupLanesMenu(QMenu* menu) {
    const QString key = QStringLiteral("timeline/lanes");
    auto* group = new QActionGroup(menu);
    const std::pair<const char*, LaneBy> choices[] = {
        {"By &pillar", LaneBy::pillar}, {"By &kind", LaneBy::kind}, {"By &source", LaneBy::source}};
    const int kept = QSettings().value(key).toInt();
    for (const auto& [name, lanes] : choices) {
        QAction* action = menu->addAction(QString::fromLatin1(name));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, by = lanes] {
            timeline_->setLanes(by);
            QSettings().setValue(key, static_cast<int>(by));
        });
        if (static_cast<int>(lanes) == kept) timeline_->setLanes(lanes);
        action->setChecked(timeline_->lanes() == lanes);
    }
}

void MainWindow::setupGoMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&Go"));
    menu->addAction(QStringLiteral("&Next discrepancy"), QKeySequence(QStringLiteral("Alt+Down")), this,
                    [this] { discrepancies_->step(1); });
    menu->addAction(QStringLiteral("&Previous discrepancy"), QKeySequence(QStringLiteral("Alt+Up")), this,
                    [this] { discrepancies_->step(-1); });
    // n is a letter: it acts where the digits that judge do.
    QAction* open = menu->addAction(QStringLiteral("Next &open discrepancy"), QKeySequence(Qt::Key_N), discrepancies_,
                                    &DiscrepanciesView::stepToOpen);
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    discrepancies_->addAction(open);
    details_->addAction(open);
    menu->addAction(QStringLiteral("Next &claim (n in Compare)"), QKeySequence(QStringLiteral("Alt+Right")), this,
                    [this] { compare_->step(1); });
    menu->addAction(QStringLiteral("Previous c&laim (p in Compare)"), QKeySequence(QStringLiteral("Alt+Left")), this,
                    [this] { compare_->step(-1); });
    menu->addSeparator();
    menu->addAction(QStringLiteral("Next p&ane"), QKeySequence(QStringLiteral("F6")), this, [this] { nextPane(1); });
    menu->addAction(QStringLiteral("Pre&vious pane"), QKeySequence(QStringLiteral("Shift+F6")), this,
                    [this] { nextPane(-1); });
}

void MainWindow::nextPane(int direction) {
    QWidget* const panes[] = {library_, tabs_, discrepancies_, details_};
    int now = 0;
    for (int i = 0; i < 4; ++i)
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget()) now = i;
    switch ((now + direction + 4) % 4) {
    case 0: return library_->focusAnnouncements();
    case 1:
        return tabs_->currentWidget() == compare_ ? compare_->focusText() : tabs_->setFocus(Qt::ShortcutFocusReason);
    case 2: return discrepancies_->focusList();
    default: return details_->judgement()->focusNote();
    }
}

void MainWindow::setupAnnotateMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&Annotate"));
    // The digits act where the focus is in the list of discrepancies or in the details: see JudgementPanel.
    for (QAction* action : details_->judgement()->actionsToJudge()) {
        menu->addAction(action);
        discrepancies_->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(QStringLiteral("&Write a note"), QKeySequence(QStringLiteral("Ctrl+M")), this,
                    [this] { details_->judgement()->focusNote(); });
    menu->addAction(details_->judgement()->actionToSaveNote());
}

void MainWindow::setupHelpMenu() {
    QMenu* menu = menuBar()->addMenu(QStringLiteral("&Help"));
    menu->addAction(QStringLiteral("&Keys"), QKeySequence(QStringLiteral("F1")), this, &MainWindow::showKeys);
    menu->addAction(QStringLiteral("&About pledgescope"), this, &MainWindow::showAbout);
}

void MainWindow::showKeys() {
    const QList<QAction*> menus = menuBar()->actions();
    QString columns[2];
    for (qsizetype i = 0; i < menus.size(); ++i) columns[i < 3 ? 0 : 1] += keysOf(*menus[i]);
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, QStringLiteral("Keys"),
        QStringLiteral(
            "<table><tr><td style='padding-right:36px'><table>%1</table></td><td><table>%2</table></td></tr></table>")
            .arg(columns[0], columns[1]),
        QMessageBox::Close, this);
    box->button(QMessageBox::Close)->setIcon({});
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

void MainWindow::showAbout() {
    const QString version = QApplication::applicationVersion();
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, QStringLiteral("About pledgescope"),
        QStringLiteral(
            "<b>pledgescope %1</b><p>Finds every claim in articles on one investment announcement and shows where "
            "they disagree.<p>Everything stays on this computer. Apache License 2.0.")
            .arg(version),
        QMessageBox::Close, this);
    box->button(QMessageBox::Close)->setIcon({});
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

} // namespace pledge::ui
