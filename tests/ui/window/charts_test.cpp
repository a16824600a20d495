#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/coverage/coverage_view.h"
#include "ui/palette/palette_model.h"
#include "ui/paper/chart.h"
#include "ui/pillars/pillars_view.h"
#include "ui/theme/action_state.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;
using Told = PillarsOptions::Told;

namespace {

/// An active window that shows two announcements, after what an earlier one left in the settings.
struct ChartsStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    explicit ChartsStage(bool fresh = true) {
        if (fresh) QSettings().clear();
        const QString path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
        window->document().show(testing::twoAnnouncements());
        window->selection().choose({"a-river", {}, {}, {}, {}});
        QTest::qWait(5);
    }
    QAction* action(const char* words) const {
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.title == QString::fromUtf8(words)) return e.action;
        FAIL("no action " << words);
        return nullptr;
    }
    PillarsView& pillars() const { return *window->findChild<PillarsView*>(); }
    TimelineView& timeline() const { return *window->findChild<TimelineView*>(); }
    CoverageView& coverage() const { return *window->findChild<CoverageView*>(); }
    void showTab(const char* name) const {
        for (int i = 0; i < window->tabs()->count(); ++i)
            if (window->tabs()->widget(i)->objectName() == QString::fromLatin1(name))
                window->tabs()->setCurrentIndex(i);
    }
    /// The drawing on the clipboard.
    static QByteArray copied() {
        const QMimeData* data = QApplication::clipboard()->mimeData();
        CHECK(QImage::fromData(data->data(QStringLiteral("image/png"))).width() == 2400);
        CHECK(data->hasImage());
        return data->data(QStringLiteral("image/svg+xml"));
    }
    static QAction* ownCopy(const QWidget& view) {
        for (QAction* a : view.actions())
            if (a->text().remove(QLatin1Char('&')) == QStringLiteral("Copy chart")) return a;
        return nullptr;
    }
};

} // namespace

TEST_CASE("the chart in sight is copied as picture and drawing; of two the one that had the focus last") {
    ChartsStage stage;
    stage.timeline().setFocus();
    stage.action("Copy chart")->trigger();
    CHECK(ChartsStage::copied().contains("<title>Timeline: "));
    stage.pillars().setFocus();
    stage.action("Copy chart")->trigger();
    CHECK(ChartsStage::copied().contains("<title>Pillars: "));
    stage.showTab("Coverage");
    stage.action("Copy chart")->trigger();
    CHECK(ChartsStage::copied().contains("<title>Coverage: "));
    CHECK(stage.window->messages()->message() == QStringLiteral("The chart is copied, as a picture and as a drawing."));
    stage.showTab("claims");
    CHECK_FALSE(stage.action("Copy chart")->isEnabled());
    CHECK(whyNot(*stage.action("Copy chart")) ==
          QStringLiteral("no chart is in sight: Explore and Coverage have them"));
    stage.showTab("explore");
    CHECK(stage.action("Copy chart")->isEnabled());
}

TEST_CASE("what is copied as a table is told") {
    ChartsStage stage;
    stage.action("Copy claims as table")->trigger();
    const auto rows = QApplication::clipboard()->text().count(QLatin1Char('\n')) - 1;
    CHECK(rows > 1);
    CHECK(stage.window->messages()->message() ==
          QStringLiteral("%1 claims copied as a table: those chosen in the view of claims, else all that it shows.")
              .arg(rows));
    stage.action("Copy coverage as table")->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Commitment\tPillar")));
    CHECK(stage.window->messages()->message() ==
          QStringLiteral("The coverage of the chosen announcement is copied as a table."));
}

TEST_CASE("each chart can be copied from its own menu") {
    ChartsStage stage;
    for (const auto& [view, name] : {std::pair<QWidget*, const char*>(&stage.timeline(), "<title>Timeline: "),
                                     std::pair<QWidget*, const char*>(&stage.pillars(), "<title>Pillars: "),
                                     std::pair<QWidget*, const char*>(&stage.coverage(), "<title>Coverage: ")}) {
        CHECK(view->contextMenuPolicy() == Qt::ActionsContextMenu);
        QAction* copy = ChartsStage::ownCopy(*view);
        REQUIRE(copy);
        copy->trigger();
        CHECK(ChartsStage::copied().contains(name));
    }
}

TEST_CASE("what leaves the window is what the screen shows: filter, lanes, time, rows and place") {
    ChartsStage stage;
    Criteria filtered;
    filtered.pillars = {"talent"};
    stage.window->filter().set(filtered);
    stage.timeline().tell(LaneBy::source, false);
    stage.timeline().setFocus();
    stage.action("Copy chart")->trigger();
    QByteArray svg = ChartsStage::copied();
    CHECK(svg.contains("A  Rio Wire"));
    CHECK(svg.contains("the filter: Talent"));
    CHECK_FALSE(svg.contains("Only a part of its time"));
    stage.timeline().zoomIn();
    stage.action("Copy chart")->trigger();
    CHECK(ChartsStage::copied().contains("Only a part of its time"));
    stage.pillars().goTo({"talent", "m-jobs"});
    const QString file = stage.folder.filePath(QStringLiteral("p.svg"));
    stage.window->exportChart(ChartKind::pillars, file);
    CHECK(stage.window->messages()->message() == QStringLiteral("Written: %1").arg(file));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    svg = written.readAll();
    CHECK(svg.contains("900 jobs"));
    CHECK(svg.contains("by 2030 and create 900 jobs"));
    CHECK(svg.contains("the filter: Talent"));
}

TEST_CASE("the menu says how the pillars are told, and the next window tells them so") {
    ChartsStage stage;
    CHECK(stage.action("All together, reconciled")->isChecked());
    stage.action("Each source")->trigger();
    CHECK(stage.pillars().options() == PillarsOptions{Told::bySource, false});
    CHECK(stage.pillars().modelNow().rows.size() == 4);
    stage.action("Compare announcements")->trigger();
    CHECK(stage.pillars().options() == PillarsOptions{Told::bySource, true});
    CHECK(stage.pillars().modelNow().rows.size() == 2);
    CHECK_FALSE(stage.action("Each source")->isEnabled());
    CHECK(whyNot(*stage.action("Each source")) == QStringLiteral("announcements are compared as reconciled"));
    const ChartsStage next(false);
    CHECK(next.pillars().options() == PillarsOptions{Told::bySource, true});
    CHECK(next.action("Each source")->isChecked());
    CHECK(next.action("Compare announcements")->isChecked());
    next.action("Compare announcements")->trigger();
    CHECK(next.action("Each source")->isEnabled());
    CHECK(next.pillars().options() == PillarsOptions{Told::bySource, false});
}

TEST_CASE("a claim of the pillars opens its sentence in Compare; Alt+Up there leads up and steps elsewhere") {
    ChartsStage stage;
    stage.pillars().setFocus();
    stage.pillars().goTo({"talent", "m-train"});
    stage.window->selection().choose({"a-river", "m-train", "f-train-deadline", {}, {}});
    QTest::keyClick(&stage.pillars(), Qt::Key_Up, Qt::AltModifier);
    CHECK(stage.pillars().place() == PillarsPlace{"talent", {}});
    CHECK(stage.window->selection().chosen().facet == "f-train-deadline");
    stage.pillars().goTo({"talent", "m-train"});
    QTest::keyClick(&stage.pillars(), Qt::Key_Home);
    QTest::keyClick(&stage.pillars(), Qt::Key_Return);
    CHECK(stage.window->tabs()->currentWidget()->objectName() == QStringLiteral("compare"));
    CHECK(stage.window->selection().chosen().claim == stage.pillars().modelNow().items.front().id);
}
