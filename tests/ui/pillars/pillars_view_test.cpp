#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/pillars/pillars_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct NoClock : base::Clock {
    std::string now() const override { return "2026-05-14T10:00:00Z"; }
};

struct Fixture {
    NoClock clock;
    Document document{clock};
    Selection selection;
    Filter filter;
    PillarsView view{document, selection, filter};

    Fixture() {
        document.show(testing::sampleSnapshot());
        view.resize(1000, 400);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
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
