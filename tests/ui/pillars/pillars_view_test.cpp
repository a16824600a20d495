#include "tests/ui/chart_fixture.h"
#include "ui/pillars/pillars_view.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Fixture : testing::ChartFixture<PillarsView> {
    Fixture() : ChartFixture(400) {}
};

} // namespace

TEST_CASE("a click on a name or on a piece of one commitment chooses it") {
    Fixture f;
    for (const PillarText& t : f.view.layoutNow().texts)
        if (t.commitment == "m-centre") QTest::mouseClick(&f.view, Qt::LeftButton, {}, t.box.center().toPoint());
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-centre", "", {}, {}});
    for (const PillarPiece& p : f.view.layoutNow().pieces)
        if (p.commitments == std::vector<std::string>{"m-train"})
            QTest::mouseClick(&f.view, Qt::LeftButton, {}, p.rect.center().toPoint());
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-train", "f-train-deadline", {}, {}});
}

TEST_CASE("arrows walk the commitments of the breakdown") {
    Fixture f;
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.selection.chosen().commitment == "m-centre");
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.selection.chosen().commitment == "m-cloud");
    QTest::keyClick(&f.view, Qt::Key_Up);
    CHECK(f.selection.chosen().commitment == "m-centre");
    QSignalSpy activated(&f.view, &PillarsView::activated);
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(activated.size() == 1);
}

TEST_CASE("the breakdown obeys the filter and tells a screen reader what stands there") {
    Fixture f;
    CHECK(f.view.accessibleName() == QStringLiteral("Pillars"));
    CHECK(f.view.accessibleDescription().startsWith(
        QStringLiteral("Technology: 3 promised, 0 agree, 1 compatible, 1 from a single source, 1 in conflict; Trust: 3 "
                       "promised, 2 agree")));
    Criteria trust;
    trust.pillars = {"trust"};
    f.filter.set(trust);
    CHECK(f.view.modelNow().shown() == 3);
    CHECK(f.view.modelNow().hidden == 11);
}

TEST_CASE("to assistive technology the pillars are a list of what they promise") {
    Fixture f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    REQUIRE(list->childCount() > 0);
    for (int i = 0; i < list->childCount(); ++i) {
        CHECK(list->child(i)->role() == QAccessible::ListItem);
        list->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        CHECK(list->child(i)->state().selected);
    }
}
