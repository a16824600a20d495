#include "core/model/edtf.h"
#include "ui/coverage/coverage_view.h"
#include "ui/paper/chart.h"
#include "ui/pillars/pillars_view.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/action_state.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <memory>

namespace pledge::ui {
namespace {

const QString toldKey = QStringLiteral("pillars/told");
const QString compareKey = QStringLiteral("pillars/compare");

} // namespace

/// The day that it is; nothing where the clock tells none.
std::optional<long> MainWindow::today() const {
    const auto day = model::parseEdtf(clock_.now().substr(0, std::string_view("2026-04-03").size()));
    return day && day->first ? std::optional(model::toSerial(*day->first)) : std::nullopt;
}

/// What the charts show now: the filter, the timeline's lanes and time, the pillars' rows and place.
ChartChoices MainWindow::chartChoices() const {
    ChartChoices choices;
    choices.criteria = filter_.criteria();
    choices.timeline.lanes = timeline_->lanes();
    choices.timeline.today = today();
    const TimeWindow seen = timeline_->layoutNow().window;
    if (!(seen == fitWindow(timeline_->stock().extent()))) choices.window = seen;
    choices.ofAll = timeline_->isOfAll();
    choices.pillars = pillars_->options();
    choices.place = pillars_->place();
    choices.paper = preferences_->paper();
    return choices;
}

/// The chart that is in sight; of two the one that had the focus last.
std::optional<ChartKind> MainWindow::chartInSight() const {
    if (tabs_->currentWidget() == coverage_) return ChartKind::coverage;
    if (tabs_->currentWidget() != explore_) return std::nullopt;
    return pillarsLed_ ? ChartKind::pillars : ChartKind::timeline;
}

/// In the menu of each chart; before the menus that follow there.
void MainWindow::setupChartMenus() {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now == timeline_ || now == pillars_) pillarsLed_ = now == pillars_;
    });
    connect(tabs_, &QTabWidget::currentChanged, this, &MainWindow::showPossible);
    for (const auto& [view, kind] : {std::pair<QWidget*, ChartKind>(timeline_, ChartKind::timeline),
                                     std::pair<QWidget*, ChartKind>(pillars_, ChartKind::pillars),
                                     std::pair<QWidget*, ChartKind>(coverage_, ChartKind::coverage)}) {
        auto* copy = new QAction(tr("Copy &chart"), view);
        connect(copy, &QAction::triggered, this, [this, k = kind] { copyChart(k); });
        view->addAction(copy);
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void MainWindow::setupPillarsMenu(QMenu* view) {
    const QSettings settings;
    PillarsOptions options;
    options.told = settings.value(toldKey).toString() == QStringLiteral("source") ? PillarsOptions::Told::bySource
                                                                                  : PillarsOptions::Told::reconciled;
    options.compare = settings.value(compareKey).toBool();
    pillars_->setOptions(options);
    QMenu* told = view->addMenu(tr("Pillars &told by"));
    auto* group = new QActionGroup(told);
    const std::pair<QString, PillarsOptions::Told> choices[] = {
        {tr("&All together, reconciled"), PillarsOptions::Told::reconciled},
        {tr("&Each source"), PillarsOptions::Told::bySource}};
    for (const auto& [name, by] : choices) {
        QAction* action = told->addAction(name);
        action->setCheckable(true);
        action->setChecked(options.told == by);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, by = by] {
            PillarsOptions now = pillars_->options();
            now.told = by;
            pillars_->setOptions(now);
            QSettings().setValue(toldKey, by == PillarsOptions::Told::bySource ? QStringLiteral("source")
                                                                               : QStringLiteral("reconciled"));
        });
    }
    QAction* compare = view->addAction(tr("Compare a&nnouncements"));
    compare->setCheckable(true);
    const auto showPossibleHere = [group, this] {
        const QString why = pillars_->options().compare ? tr("announcements are compared as reconciled") : QString();
        for (QAction* action : group->actions()) enableUnless(*action, why);
    };
    connect(compare, &QAction::toggled, this, [this, showPossibleHere](bool on) {
        PillarsOptions now = pillars_->options();
        now.compare = on;
        pillars_->setOptions(now);
        QSettings().setValue(compareKey, on);
        showPossibleHere();
    });
    compare->setChecked(options.compare);
    showPossibleHere();
}

void MainWindow::askToExportChart(ChartKind kind) {
    const QString name = nameOf(kind) + QStringLiteral(".pdf");
    exportChart(kind, QFileDialog::getSaveFileName(this, tr("Export chart"), nearby(name),
                                                   tr("PDF (*.pdf);;Drawing (*.svg);;Picture (*.png)")));
}

void MainWindow::exportChart(ChartKind kind, const QString& file) {
    if (file.isEmpty()) return;
    showExported(
        writeChart(kind, *document_.snapshot(), selection_.chosen().announcement, file, clock_.now(), chartChoices()),
        file);
}

/// As a picture and as a drawing: whoever pastes takes what suits it.
void MainWindow::copyChart(ChartKind kind) {
    auto both = std::make_unique<QMimeData>();
    for (const auto& [format, type] : {std::pair(ChartFormat::png, QStringLiteral("image/png")),
                                       std::pair(ChartFormat::svg, QStringLiteral("image/svg+xml"))}) {
        const auto drawn = drawChart(kind, *document_.snapshot(), selection_.chosen().announcement, format,
                                     clock_.now(), chartChoices());
        if (!drawn) return messages_->fail(text(drawn.error().message));
        both->setData(type, *drawn);
        if (format == ChartFormat::png) both->setImageData(QImage::fromData(*drawn));
    }
    QApplication::clipboard()->setMimeData(both.release());
    messages_->say(tr("The chart is copied, as a picture and as a drawing."));
}

} // namespace pledge::ui
