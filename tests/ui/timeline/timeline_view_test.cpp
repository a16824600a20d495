#include "tests/ui/chart_fixture.h"
#include "ui/timeline/timeline_view.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Fixture : testing::ChartFixture<TimelineView> {
    Fixture() : ChartFixture(520) {}

    QPoint placeOf(const std::string& commitment) const {
        for (const PlacedItem& p : view.layoutNow().items)
            if (view.modelNow().lanes[p.lane].items[p.item].commitment == commitment)
                return p.texts.at(0).box.center().toPoint();
        FAIL("not in view: " << commitment);
        return {};
    }
};

} // namespace

TEST_CASE("what the counts beside a zoomed lane mean is told where the pointer rests") {
    Fixture f;
    for (int i = 0; i < 8; ++i) QTest::keyClick(&f.view, Qt::Key_Plus);
    const auto& lanes = f.view.layoutNow().lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [](const PlacedLane& l) {
        return !l.before.text.isEmpty() || !l.after.text.isEmpty();
    });
    REQUIRE(lane != lanes.end());
    const PlacedText& count = lane->before.text.isEmpty() ? lane->after : lane->before;
    const QPoint at = count.box.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, f.view.mapToGlobal(at));
    QApplication::sendEvent(&f.view, &help);
    const TimelineLane& told = f.view.modelNow().lanes[static_cast<std::size_t>(lane - lanes.begin())];
    CHECK(QToolTip::text() == QStringLiteral("%1: %2 before the time in view, %3 after it\nClick to show all.")
                                  .arg(told.title)
                                  .arg(told.before)
                                  .arg(told.after));
    QToolTip::hideText();
}

TEST_CASE("a click chooses a commitment with the facet that its sources disagree on") {
    Fixture f;
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.placeOf("m-train"));
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-train", "f-train-deadline", {}, {}});
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.placeOf("m-compute"));
    CHECK(f.selection.chosen().facet == "f-compute-standing");
}

TEST_CASE("a drag pans and chooses nothing, the wheel zooms at the pointer, 0 shows all") {
    Fixture f;
    const TimeWindow all = f.view.layoutNow().window;
    const QPoint at(500, 300);
    const double day = f.view.layoutNow().dayAt(at.x());
    QWheelEvent wheel(at, f.view.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&f.view, &wheel);
    CHECK(f.view.layoutNow().window.length() == Approx(all.length() * 0.8));
    CHECK(f.view.layoutNow().dayAt(at.x()) == Approx(day));
    const double from = f.view.layoutNow().window.from;
    QTest::mousePress(&f.view, Qt::LeftButton, {}, at);
    QTest::mouseMove(&f.view, at - QPoint(60, 0));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, at - QPoint(60, 0));
    CHECK(f.view.layoutNow().window.from > from);
    CHECK(f.selection.chosen().commitment.empty());
    QTest::keyClick(&f.view, Qt::Key_0);
    CHECK(f.view.layoutNow().window == all);
    QTest::keyClick(&f.view, Qt::Key_Plus);
    QTest::keyClick(&f.view, Qt::Key_Minus);
    CHECK(f.view.layoutNow().window.length() == Approx(all.length()));
}

TEST_CASE("arrows walk the items, Return asks for where they come from") {
    Fixture f;
    f.view.setFocus();
    QSignalSpy activated(&f.view, &TimelineView::activated);
    f.selection.choose({"a-river", "m-fund", "", "", ""});
    QTest::keyClick(&f.view, Qt::Key_Down);
    const std::string below = f.selection.chosen().commitment;
    CHECK(below != "m-fund");
    QTest::keyClick(&f.view, Qt::Key_Up);
    CHECK(f.selection.chosen().commitment != below);
    QTest::keyClick(&f.view, Qt::Key_Return);
    REQUIRE(activated.size() == 1);
    CHECK(activated[0][0].value<std::string>() == f.selection.chosen().commitment);
}

TEST_CASE("the timeline obeys the filter and says why it is empty, with one step") {
    Fixture f;
    auto* step = f.view.findChild<QPushButton*>();
    REQUIRE(step);
    CHECK_FALSE(step->isVisible());
    Criteria none;
    none.search = QStringLiteral("no such words");
    f.filter.set(none);
    CHECK(f.view.modelNow().shown() == 0);
    CHECK(step->isVisible());
    QSignalSpy clear(&f.view, &TimelineView::clearFilterRequested);
    step->click();
    CHECK(clear.size() == 1);
    f.filter.set({});
    CHECK_FALSE(step->isVisible());
    f.document.show({});
    CHECK(step->isVisible());
    QSignalSpy import(&f.view, &TimelineView::importRequested);
    step->click();
    CHECK(import.size() == 1);
}

TEST_CASE("a screen reader is told what stands there and what disagrees") {
    Fixture f;
    CHECK(f.view.accessibleName() == QStringLiteral("Timeline"));
    CHECK(f.view.accessibleDescription().contains(QStringLiteral("train 200,000 ≠ deadline, audience")));
}

TEST_CASE("another announcement chosen elsewhere is shown") {
    Fixture f;
    f.document.show(testing::twoAnnouncements());
    f.selection.choose({"a-fjord", "", "", "", ""});
    CHECK(f.view.modelNow().announcement == "a-fjord");
    f.selection.choose({"a-river", "m-train", "", "", ""});
    CHECK(f.view.modelNow().announcement == "a-river");
}

TEST_CASE("in lanes of sources the keys walk on from where a commitment was chosen") {
    Fixture f;
    f.view.tell(LaneBy::source, false);
    f.view.setFocus();
    std::vector<std::size_t> of; // the places of one commitment that several sources tell
    for (std::size_t i = 0; i < f.view.layoutNow().items.size(); ++i) {
        const PlacedItem& p = f.view.layoutNow().items[i];
        if (f.view.modelNow().lanes[p.lane].items[p.item].commitment == "m-train") of.push_back(i);
    }
    REQUIRE(of.size() > 1);
    const auto clickOn = [&](std::size_t i) {
        QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.view.layoutNow().items[i].texts.at(0).box.center().toPoint());
    };
    std::vector<std::string> reached;
    for (const std::size_t i : {of.front(), of.back()}) {
        clickOn(i);
        CHECK(f.selection.chosen().commitment == "m-train");
        QTest::keyClick(&f.view, Qt::Key_Up);
        reached.push_back(f.selection.chosen().commitment);
    }
    CHECK(reached.at(0) != reached.at(1));
    f.view.tell(LaneBy::pillar, false);
    CHECK(f.view.modelNow().lanes.front().title == "Money");
}

TEST_CASE("to assistive technology the timeline is a list that can be walked, chosen from and opened") {
    Fixture f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == "Timeline");
    REQUIRE(list->childCount() == static_cast<int>(f.view.modelNow().shown()) + 1); // and the announcement's day
    QAccessibleInterface* train = nullptr;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* item = list->child(i);
        REQUIRE(item);
        CHECK(list->indexOfChild(item) == i);
        CHECK(item->parent() == list);
        CHECK_FALSE(item->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(item->text(QAccessible::Description).isEmpty());
        if (item->text(QAccessible::Name).contains("train 200,000")) train = item;
    }
    REQUIRE(train);
    CHECK(train->text(QAccessible::Name).contains(QStringLiteral("≠ deadline")));
    CHECK(list->childAt(train->rect().center().x(), train->rect().center().y()) == train);
    CHECK_FALSE(train->state().selected);
    QSignalSpy opened(&f.view, &TimelineView::activated);
    train->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(f.selection.chosen().facet == "f-train-deadline");
    CHECK(train->state().selected);
    CHECK(list->focusChild() == train);
    train->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    CHECK(opened.size() == 1);
    f.filter.set({.search = "nothing has these words", .pillars = {}, .verdicts = {}});
    CHECK(list->childCount() == 0);
}

TEST_CASE("a click on what is out of the time in view shows all of it") {
    Fixture f;
    const TimeWindow all = f.view.layoutNow().window;
    const double late = static_cast<double>(model::toSerial({2033, 1, 1}));
    f.view.lookAt({late, late + 800});
    const auto& lanes = f.view.layoutNow().lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [](const auto& l) { return !l.before.text.isEmpty(); });
    REQUIRE(lane != lanes.end());
    CHECK(f.view.accessibleDescription().contains(QStringLiteral("before or after the time in view")));
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, lane->before.box.center().toPoint());
    CHECK(f.view.layoutNow().window == all);
    for (const PlacedLane& l : f.view.layoutNow().lanes) CHECK(l.before.text.isEmpty());
    CHECK_FALSE(f.view.accessibleDescription().contains(QStringLiteral("before or after the time in view")));
}
