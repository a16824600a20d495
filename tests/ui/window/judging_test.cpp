#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/claims/claims_view.h"
#include "ui/coverage/coverage_view.h"
#include "ui/details/details_view.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/document/choices.h"
#include "ui/pillars/pillars_view.h"
#include "ui/preferences/appearance.h"
#include "ui/timeline/timeline_view.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// An active window on the sample, with an open conflict chosen; judgements are counted, not written.
struct JudgingStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    std::vector<store::NewAnnotation> written;

    JudgingStage() {
        QSettings().clear();
        const QString path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->resize(1280, 778);
        window->show();
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
        window->document().show(testing::sampleSnapshot());
        panel().setAnnotate([this](const store::NewAnnotation& a) -> base::Result<void> {
            written.push_back(a);
            return {};
        });
        choose("f-train-deadline");
    }
    ~JudgingStage() { window->findChild<Appearance*>()->setScale(100); }
    void choose(const char* facet) {
        window->selection().choose(chooseFacet(*window->document().snapshot(), facet));
        QTest::qWait(5);
    }
    JudgementPanel& panel() const { return *window->findChild<JudgementPanel*>(); }
    QPlainTextEdit* note() const { return panel().findChild<QPlainTextEdit*>(); }
    QListView* list() const { return window->findChild<DiscrepanciesView*>()->findChild<QListView*>(); }
    const std::string& facet() const { return window->selection().chosen().facet; }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QTest::qWait(5);
    }
};

} // namespace

TEST_CASE("with larger text the judgement stays in sight when it is judged") {
    JudgingStage stage;
    for (const int scale : {80, 100, 150, 200})
        for (const QSize& size : {QSize(1280, 778), QSize(1024, 678)}) {
            INFO(scale << " % " << size.width() << " by " << size.height());
            stage.window->findChild<Appearance*>()->setScale(scale);
            stage.window->resize(size);
            stage.list()->setFocus();
            QTest::qWait(20);
            const std::size_t before = stage.written.size();
            stage.press(Qt::Key_1);
            QTest::qWait(20);
            CHECK(stage.written.size() == before + 1);
            const auto* details = stage.window->findChild<DetailsView*>();
            CHECK(stage.panel().visibleRegion().boundingRect().height() >=
                  std::min(stage.panel().height(), details->height() * 2 / 5));
            stage.note()->setFocus();
            QTest::qWait(20);
            CHECK(stage.note()->visibleRegion().boundingRect().height() > stage.note()->height() / 2);
        }
}

TEST_CASE("the keys to judge act wherever nothing is typed") {
    JudgingStage stage;
    QWidget& window = *stage.window;
    QTabWidget* tabs = stage.window->tabs();
    std::vector<std::pair<int, QWidget*>> places{{0, window.findChild<TimelineView*>()},
                                                 {0, window.findChild<PillarsView*>()},
                                                 {2, window.findChild<CoverageView*>()},
                                                 {0, tabs->tabBar()},
                                                 {0, stage.list()}};
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>())
        if (view->focusPolicy() != Qt::NoFocus && view->window() == &window && view != stage.list())
            places.push_back({window.findChild<ClaimsView*>()->isAncestorOf(view) ? 3 : 0, view});
    int tried = 0;
    for (const auto& [tab, place] : places) {
        tabs->setCurrentIndex(tab);
        stage.choose("f-train-deadline");
        place->setFocus();
        if (!place->hasFocus() && !place->isAncestorOf(QApplication::focusWidget())) continue;
        INFO(place->metaObject()->className() << " " << place->accessibleName().toStdString());
        ++tried;
        const std::size_t before = stage.written.size();
        stage.press(Qt::Key_2);
        REQUIRE(stage.written.size() == before + 1);
        CHECK(stage.written.back().judgement == model::Judgement::accepted);
        stage.press(Qt::Key_N);
        CHECK(stage.facet() != "f-train-deadline");
        stage.choose("f-train-deadline");
        stage.press(Qt::Key_Down, Qt::AltModifier);
        CHECK(stage.facet() != "f-train-deadline");
    }
    CHECK(tried >= 7);
}

TEST_CASE("0 judges, but for the timeline, which it zooms") {
    JudgingStage stage;
    stage.window->findChild<TimelineView*>()->setFocus();
    stage.press(Qt::Key_0);
    CHECK(stage.written.empty());
    stage.window->findChild<PillarsView*>()->setFocus();
    stage.press(Qt::Key_0);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written.back().judgement == model::Judgement::out_of_scope);
}

TEST_CASE("what is typed judges nothing") {
    JudgingStage stage;
    QLineEdit* search = stage.window->findChild<FilterBar*>()->search();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("1n?0"));
    CHECK(search->text() == QStringLiteral("1n?0"));
    search->clear();
    stage.note()->setFocus();
    QTest::keyClicks(stage.note(), QStringLiteral("2N"));
    CHECK(stage.note()->toPlainText() == QStringLiteral("2N"));
    auto* about = stage.panel().findChild<QComboBox*>();
    about->setFocus();
    about->showPopup();
    QTest::qWait(20);
    QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget() : about, Qt::Key_1);
    about->hidePopup();
    CHECK(stage.written.empty());
    CHECK(stage.facet() == "f-train-deadline");
}

TEST_CASE("after a note the next keys judge: saved, given up, or gone on from") {
    JudgingStage stage;
    const auto write = [&](const char* words) {
        stage.press(Qt::Key_M, Qt::ControlModifier);
        REQUIRE(stage.note()->hasFocus());
        QTest::keyClicks(stage.note(), QString::fromLatin1(words));
    };
    write("seen");
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.list()->hasFocus());
    write("half");
    stage.press(Qt::Key_Escape);
    CHECK(stage.list()->hasFocus());
    CHECK(stage.note()->toPlainText() == QStringLiteral("half"));
    stage.note()->setFocus();
    stage.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(stage.list()->hasFocus());
    CHECK(stage.facet() == "f-train-audience");
    stage.note()->setFocus();
    stage.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(stage.list()->hasFocus());
    CHECK(stage.facet() == "f-train-deadline");
    CHECK(stage.note()->toPlainText() == QStringLiteral("half"));
    stage.press(Qt::Key_4);
    auto* right = stage.panel().findChild<QLineEdit*>();
    REQUIRE(right->hasFocus());
    stage.press(Qt::Key_Escape);
    CHECK(stage.list()->hasFocus());
    stage.press(Qt::Key_4);
    QTest::keyClicks(right, QStringLiteral("2031"));
    stage.press(Qt::Key_Return);
    CHECK(stage.list()->hasFocus());
    REQUIRE(stage.written.size() == 2);
    CHECK(stage.written.back().note == "half");
}
