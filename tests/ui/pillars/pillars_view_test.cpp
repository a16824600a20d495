#include "tests/ui/chart_fixture.h"
#include "ui/pillars/pillars_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QWheelEvent>
#include <set>

using namespace pledge;
using namespace pledge::ui;
using Kind = PillarTarget::Kind;
using Told = PillarsOptions::Told;

namespace {

struct Fixture : testing::ChartFixture<PillarsView> {
    explicit Fixture(int height = 460) : ChartFixture(height) {}

    void click(const PillarTarget& target) {
        QRectF at = view.layoutNow().placeOf(target);
        for (const PillarText& t : view.layoutNow().texts)
            if (t.target == target) at = t.box;
        REQUIRE(!at.isEmpty());
        QTest::mouseClick(&view, Qt::LeftButton, {}, at.center().toPoint());
    }
    void turn(int steps) {
        QWheelEvent event({50, 50}, view.mapToGlobal(QPointF(50, 50)), {}, {0, -120 * steps}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    PillarTarget current() const { return view.current(); }
};

PillarTarget row(const char* key) { return {Kind::row, key, 0}; }
PillarTarget commitment(const char* row, const char* id) { return {Kind::commitment, id, 0, row}; }

} // namespace

TEST_CASE("clicks go down from a pillar to its commitments to their claims to the sentence") {
    Fixture f;
    QSignalSpy activated(&f.view, &PillarsView::activated);
    f.click(row("talent"));
    CHECK(f.view.place() == PillarsPlace{"talent", {}});
    CHECK(f.selection.chosen().commitment.empty());
    f.click(commitment("talent", "m-train"));
    CHECK(f.view.place() == PillarsPlace{"talent", "m-train"});
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-train", "f-train-deadline", {}, {}});
    CHECK(activated.isEmpty());
    const std::string claim = f.view.modelNow().items.front().id;
    f.click({Kind::claim, claim, 0});
    CHECK(activated.size() == 1);
    CHECK(f.selection.chosen().claim == claim);
    CHECK(f.selection.chosen().commitment == "m-train");
    CHECK(f.selection.chosen().source == "s-a");
    CHECK(f.view.place() == PillarsPlace{"talent", "m-train"});
}

TEST_CASE("a name or a bar leads at once to the claims of its commitment") {
    Fixture f;
    f.click(commitment("technology", "m-centre"));
    CHECK(f.view.place() == PillarsPlace{"technology", "m-centre"});
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-centre", "", {}, {}});
    f.view.goTo({});
    for (const PillarPiece& p : f.view.layoutNow().pieces)
        if (p.commitment == "m-fund" && p.look == PillarPiece::Look::unallocated) {
            QTest::mouseClick(&f.view, Qt::LeftButton, {}, p.rect.center().toPoint());
            break;
        }
    CHECK(f.view.place() == PillarsPlace{"", "m-fund"});
}

TEST_CASE("crumbs, Backspace, Escape and Alt+Up lead up, to where one came from") {
    Fixture f;
    for (const auto& [key, modifier] :
         {std::pair(Qt::Key_Backspace, Qt::NoModifier), std::pair(Qt::Key_Escape, Qt::NoModifier),
          std::pair(Qt::Key_Up, Qt::AltModifier)}) {
        f.view.goTo({"talent", "m-jobs"});
        QTest::keyClick(&f.view, key, modifier);
        CHECK(f.view.place() == PillarsPlace{"talent", {}});
        CHECK(f.current() == commitment("talent", "m-jobs"));
        QTest::keyClick(&f.view, key, modifier);
        CHECK(f.view.place() == PillarsPlace{});
        CHECK(f.current() == row("talent"));
    }
    f.view.goTo({"talent", "m-jobs"});
    f.click({Kind::crumb, {}, 1});
    CHECK(f.view.place() == PillarsPlace{"talent", {}});
    f.click({Kind::crumb, {}, 0});
    CHECK(f.view.place() == PillarsPlace{});
    // Alt+Up belongs to the window again where there is nothing above.
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Up, Qt::AltModifier);
    override.ignore();
    QApplication::sendEvent(&f.view, &override);
    CHECK_FALSE(override.isAccepted());
    f.view.goTo({"talent", {}});
    QApplication::sendEvent(&f.view, &override);
    CHECK(override.isAccepted());
}

TEST_CASE("Up and Down walk the rows, Left and Right all that stands in them, Return goes down") {
    Fixture f;
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.current() == row("technology"));
    QTest::keyClick(&f.view, Qt::Key_Right);
    CHECK(f.current() == commitment("technology", "m-centre"));
    CHECK(f.selection.chosen().commitment == "m-centre");
    CHECK(f.view.place() == PillarsPlace{});
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.current() == row("trust"));
    QTest::keyClick(&f.view, Qt::Key_Left);
    CHECK(f.current() == commitment("technology", "m-use"));
    QTest::keyClick(&f.view, Qt::Key_End);
    CHECK(f.current() == commitment("", "m-earlier"));
    QTest::keyClick(&f.view, Qt::Key_Home);
    CHECK(f.current() == row("technology"));
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(f.view.place() == PillarsPlace{"technology", {}});
    QTest::keyClick(&f.view, Qt::Key_Down);
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.current() == commitment("technology", "m-cloud"));
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(f.view.place() == PillarsPlace{"technology", "m-cloud"});
    QSignalSpy activated(&f.view, &PillarsView::activated);
    QTest::keyClick(&f.view, Qt::Key_Down);
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(activated.size() == 1);
    CHECK_FALSE(f.selection.chosen().claim.empty());
}

TEST_CASE("told by source, a commitment stands in the row of each that tells it, and leads to what that one says") {
    Fixture f(700);
    f.view.setOptions({Told::bySource});
    f.click(commitment("s-c", "m-jobs"));
    CHECK(f.view.place() == PillarsPlace{"s-c", "m-jobs"});
    REQUIRE(f.view.modelNow().items.size() == 1);
    CHECK(f.view.modelNow().items[0].letter == QStringLiteral("C"));
    f.view.goTo({});
    // The keyboard comes through all rows, though they share what stands in them.
    std::set<std::string> met;
    QTest::keyClick(&f.view, Qt::Key_Home);
    for (int i = 0; i < 60; ++i) {
        if (f.current().kind == Kind::row) met.insert(f.current().id);
        QTest::keyClick(&f.view, Qt::Key_Right);
    }
    CHECK(met == std::set<std::string>{"s-a", "s-b", "s-c", "s-d"});
}

TEST_CASE("what is left out is a wheel's turn, a page key or a step away") {
    Fixture f(120);
    REQUIRE(f.view.layoutNow().leftOut > 0);
    const std::size_t inSight = f.view.layoutNow().inSight;
    f.turn(1);
    CHECK(f.view.layoutNow().first == 1);
    f.turn(-1);
    CHECK(f.view.layoutNow().first == 0);
    QTest::keyClick(&f.view, Qt::Key_PageDown);
    CHECK(f.view.layoutNow().first == inSight);
    QTest::keyClick(&f.view, Qt::Key_PageUp);
    CHECK(f.view.layoutNow().first == 0);
    f.click({Kind::behind, {}, 0});
    CHECK(f.view.layoutNow().first == inSight);
    f.click({Kind::before, {}, 0});
    QTest::keyClick(&f.view, Qt::Key_End);
    CHECK_FALSE(f.view.layoutNow().placeOf(row("")).isEmpty());
    QTest::keyClick(&f.view, Qt::Key_Home);
    CHECK(f.view.layoutNow().first == 0);
    for (int i = 0; i < 30; ++i) f.turn(1);
    CHECK(f.view.layoutNow().first + f.view.layoutNow().inSight ==
          f.view.layoutNow().inSight + f.view.layoutNow().leftOut);
}

TEST_CASE("what is chosen elsewhere is shown where one is") {
    Fixture f;
    f.selection.choose({"a-river", "m-train", {}, {}, {}});
    CHECK(f.view.place() == PillarsPlace{}); // at the rows it is outlined
    f.view.goTo({"talent", "m-train"});
    f.selection.choose({"a-river", "m-data", {}, {}, {}});
    CHECK(f.view.place() == PillarsPlace{"trust", "m-data"});
    f.view.goTo({"trust", {}});
    f.selection.choose({"a-river", "m-crime", {}, {}, {}});
    CHECK(f.view.place() == PillarsPlace{"trust", {}});
    f.selection.choose({"a-river", "m-centre", {}, {}, {}});
    CHECK(f.view.place() == PillarsPlace{"technology", {}});
}

TEST_CASE("another announcement begins at its rows; compared, all stand there") {
    Fixture f;
    f.document.show(testing::twoAnnouncements());
    f.selection.choose({"a-river", {}, {}, {}, {}});
    f.view.goTo({"talent", {}});
    f.selection.choose({"a-fjord", {}, {}, {}, {}});
    CHECK(f.view.place() == PillarsPlace{});
    CHECK(f.view.modelNow().announcement == "a-fjord");
    f.view.setOptions({Told::reconciled, true});
    REQUIRE(f.view.modelNow().rows.size() == 2);
    f.click(row("a-river"));
    CHECK(f.view.place() == PillarsPlace{"a-river", {}});
    f.click(commitment("a-river", "m-jobs"));
    CHECK(f.selection.chosen().announcement == "a-river"); // what is chosen carries its own announcement
    CHECK(f.view.place() == PillarsPlace{"a-river", "m-jobs"});
    f.view.setOptions({Told::bySource});
    CHECK(f.view.place() == PillarsPlace{});
    CHECK(f.view.modelNow().rows.size() == 4);
}

TEST_CASE("the breakdown obeys the filter and tells a screen reader what stands there") {
    Fixture f;
    CHECK(f.view.accessibleName() == QStringLiteral("Pillars"));
    CHECK(f.view.accessibleDescription().startsWith(
        QStringLiteral("Technology: 3 promised, 0 agree, 1 compatible, 1 from a single source, 1 in conflict; Trust: 3 "
                       "promised, 2 agree")));
    f.view.goTo({"talent", {}});
    Criteria trust;
    trust.pillars = {"trust"};
    f.filter.set(trust);
    CHECK(f.view.modelNow().shown() == 3);
    CHECK(f.view.modelNow().hidden == 11);
    CHECK(f.view.place() == PillarsPlace{"talent", {}});
}

TEST_CASE("to assistive technology each level is a list whose items lead down") {
    Fixture f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    const auto named = [&](const QString& name) -> QAccessibleInterface* {
        for (int i = 0; i < list->childCount(); ++i)
            if (list->child(i)->text(QAccessible::Name) == name) return list->child(i);
        return nullptr;
    };
    const auto press = [](QAccessibleInterface* item) {
        REQUIRE(item);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    };
    CHECK(list->childCount() == 4 + 14);
    CHECK(list->child(0)->role() == QAccessible::ListItem);
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(list->child(0)->state().selected);
    press(named(QStringLiteral("Talent: 3 commitments")));
    CHECK(list->childCount() == 5 + 1); // and the way up
    press(named(QStringLiteral("train 200,000")));
    CHECK(f.selection.chosen().commitment == "m-train");
    CHECK(f.view.place() == PillarsPlace{"talent", "m-train"});
    REQUIRE(list->childCount() > 3);
    CHECK(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("A says “")));
    QSignalSpy activated(&f.view, &PillarsView::activated);
    press(list->child(0));
    CHECK(activated.size() == 1);
    f.view.resize(f.view.width(), 120); // too low for all claims
    REQUIRE(f.view.layoutNow().leftOut > 0);
    press(named(QStringLiteral("Back to Talent")));
    CHECK(f.view.place() == PillarsPlace{"talent", {}});
    press(list->child(list->childCount() - 1));
    CHECK(f.view.place() == PillarsPlace{});
    CHECK(list->childCount() == 4 + 14);
}
