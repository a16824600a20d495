#include "tests/generator/many.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/chart_fixture.h"
#include "ui/document/chart_part.h"
#include "ui/timeline/timeline_view.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The timeline of all announcements of a workspace of 3,000 commitments.
struct AllFixture : testing::ChartFixture<TimelineView> {
    AllFixture() : ChartFixture(520) {
        document.show(generator::manyCommitments(3000));
        view.tell(LaneBy::pillar, true);
    }
    const PlacedFold& aFold() const {
        for (const PlacedLane& lane : view.layoutNow().lanes)
            if (lane.crowd && lane.crowd->folds.size() > 2) return lane.crowd->folds[1];
        FAIL("nothing is counted");
        return view.layoutNow().lanes.front().crowd->folds.front();
    }
};

} // namespace

TEST_CASE("a click on a stretch that is counted looks closer at it") {
    AllFixture f;
    const PlacedFold fold = f.aFold();
    const double before = f.view.layoutNow().window.length();
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, fold.box.center().toPoint());
    const TimeWindow now = f.view.layoutNow().window;
    CHECK(now.length() < before / 2);
    CHECK(now.from <= static_cast<double>(fold.first));
    CHECK(now.to >= static_cast<double>(fold.last + 1));
}

TEST_CASE("arrows walk over stretches that are counted, and Return looks closer") {
    AllFixture f;
    const double before = f.view.layoutNow().window.length();
    QTest::keyClick(&f.view, Qt::Key_Right);
    QTest::keyClick(&f.view, Qt::Key_Right);
    CHECK(f.view.accessibleDescription().contains(QStringLiteral("commitments")));
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(f.view.layoutNow().window.length() < before);
}

TEST_CASE("stretches are parts for assistive technology, and to take one looks closer") {
    AllFixture f;
    const double before = f.view.layoutNow().window.length();
    const auto parts = f.view.parts();
    const auto counted =
        std::find_if(parts.begin(), parts.end(), [](const ChartPart& p) { return p.commitment.empty(); });
    REQUIRE(counted != parts.end());
    CHECK(counted->name.contains(QStringLiteral("sources disagree")));
    f.view.take(*counted);
    CHECK(f.view.layoutNow().window.length() < before);
}

TEST_CASE("what is chosen in the timeline of all is chosen with its announcement") {
    AllFixture f;
    f.document.show(testing::twoAnnouncements());
    CHECK(f.view.modelNow().announcement.empty());
    for (const auto& a : f.document.snapshot()->finding.announcements)
        for (const ChartPart& part : f.view.parts())
            if (f.document.snapshot()->find(part.commitment).announcement == &a && !part.facet.empty()) {
                f.view.take(part);
                CHECK(f.selection.chosen().announcement == a.id);
                CHECK(f.selection.chosen().commitment == part.commitment);
            }
    CHECK(f.view.modelNow().announcement.empty());
}

TEST_CASE("lanes of announcements are of all, and say so") {
    testing::ChartFixture<TimelineView> f(420);
    QSignalSpy told(&f.view, &TimelineView::toldOtherwise);
    f.view.tell(LaneBy::announcement, false);
    CHECK(f.view.isOfAll());
    CHECK(told.count() == 1);
    f.view.tell(LaneBy::kind, false);
    CHECK_FALSE(f.view.isOfAll());
    CHECK_FALSE(f.view.modelNow().announcement.empty());
    CHECK(told.count() == 2);
}

TEST_CASE("a filter leaves its part of all, and nothing is said to be hidden without one") {
    AllFixture f;
    CHECK(f.view.modelNow().shown() == 3000);
    Criteria trust;
    trust.pillars = {"trust"};
    f.filter.set(trust);
    CHECK(f.view.modelNow().shown() + f.view.modelNow().hidden == 3000);
    CHECK(f.view.modelNow().hidden > 1000);
}

TEST_CASE("a drag with Shift filters every view by that time, and shows it") {
    AllFixture f;
    const TimelineLayout& l = f.view.layoutNow();
    const double y = l.plot.center().y();
    const QPoint from(static_cast<int>(l.plot.left() + l.plot.width() * 0.4), static_cast<int>(y));
    const QPoint to(static_cast<int>(l.plot.left() + l.plot.width() * 0.5), static_cast<int>(y));
    const long first = static_cast<long>(std::floor(l.dayAt(from.x())));
    const long last = static_cast<long>(std::floor(l.dayAt(to.x())));
    const TimeWindow before = l.window;
    QTest::mousePress(&f.view, Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&f.view, (from + to) / 2);
    QTest::mouseMove(&f.view, to);
    QTest::mouseRelease(&f.view, Qt::LeftButton, Qt::ShiftModifier, to);
    REQUIRE(f.filter.criteria().during.has_value());
    CHECK(*f.filter.criteria().during == DaySpan{first, last});
    CHECK(f.view.layoutNow().window == before);
    std::size_t touching = 0;
    const SnapshotPtr s = f.document.snapshot();
    for (const auto& a : s->finding.announcements)
        for (const auto& c : a.commitments) {
            const auto all = timeOf(c, *s, extentOf(a.announced, std::nullopt)).all();
            touching += all && all->first <= last && all->last >= first;
        }
    CHECK(touching > 100);
    CHECK(f.view.modelNow().shown() == touching);

    const QImage shown = f.view.grab().toImage();
    const int edge = static_cast<int>(f.view.layoutNow().xOf(static_cast<double>(first)));
    const QColor band = shown.pixelColor(edge + 6, 4);
    CHECK(band != shown.pixelColor(edge - 6, 4));
    f.filter.set({});
    CHECK(f.view.grab().toImage().pixelColor(edge + 6, 4) == shown.pixelColor(edge - 6, 4));
}

TEST_CASE("the time in view can be kept without a mouse") {
    AllFixture f;
    f.view.lookAt({20000, 20400});
    f.view.keepTimeInView();
    REQUIRE(f.filter.criteria().during.has_value());
    CHECK(*f.filter.criteria().during == DaySpan{20000, 20400});
}
