#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/chart_fixture.h"
#include "ui/document/chart_part.h"
#include "ui/timeline/timeline_days.h"
#include "ui/timeline/timeline_stock.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <memory>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;
using Kind = PlacedMark::Kind;

namespace {

TimelineDay dayOf(const char* name, long first, long last = 0) {
    if (last == 0) last = first;
    return {{first, first, last, last}, QString::fromUtf8(name), QString::fromUtf8(name) + QStringLiteral(" told")};
}

TimelineModel withReports(std::vector<TimelineDay> reports) {
    TimelineModel m;
    m.announcement = "a", m.title = QStringLiteral("a");
    m.lanes.push_back({"trust", QStringLiteral("Trust"), {}});
    m.reports = std::move(reports), m.reported = true;
    return m;
}

TimelineModel ofAll(std::vector<TimelineDay> announcements) {
    TimelineModel m = withReports({});
    m.announcement.clear();
    m.announcements = std::make_shared<const std::vector<TimelineDay>>(std::move(announcements));
    return m;
}

/// A day is one unit wide and the plot begins at 83; see timeline_layout_test.cpp. The lanes end 42.75 above the
/// bottom.
TimelineLayout laidOut(const TimelineModel& m, double height = 400) {
    return layOutTimeline(m, QSizeF(83 + 1000 + 11.25, height), {20000, 21000}, FixedMetrics());
}

std::string letters(const std::vector<TimelineDay>& days) {
    std::string all;
    for (const TimelineDay& d : days) all += d.name.toStdString() + ' ';
    return all;
}

} // namespace

TEST_CASE("letters of reports stand below their days, those that would meet in one frame") {
    const TimelineLayout l = laidOut(withReports({dayOf("A", 20100), dayOf("B", 20103), dayOf("C", 20500)}));
    CHECK(l.plot.bottom() == Approx(357.25));
    REQUIRE(l.marks.size() == 2);
    CHECK(l.marks[0].kind == Kind::reported);
    CHECK(l.marks[0].label.text == QStringLiteral("A B"));
    CHECK(l.marks[0].box == QRectF(171.5, 379.75, 27, 16.5)); // three letters of 6, pads of 4.5, round 185
    CHECK(l.marks[0].days == std::vector<double>{183.5, 186.5});
    CHECK(l.marks[0].of == std::vector<std::size_t>{0, 1});
    CHECK(l.marks[1].label.text == QStringLiteral("C"));
    CHECK(l.marks[1].box.center().x() == Approx(583.5));
    CHECK(l.marks[1].label.box.center().x() == Approx(583.5));
    REQUIRE(l.footTitles.size() == 1);
    CHECK(l.footTitles[0].text == QStringLiteral("reported"));
    CHECK(l.footTitles[0].box.top() == Approx(379.75));
    CHECK(l.markAt({584, 385}) == &l.marks[1]);
    CHECK(l.markAt({700, 385}) == nullptr);
}

TEST_CASE("very many letters give way to the first and a count, at the edge they stay in the plot") {
    std::vector<TimelineDay> many;
    for (char c = 'A'; c <= 'Z'; ++c) many.push_back(dayOf(std::string(1, c).c_str(), 20998));
    const TimelineLayout l = laidOut(withReports(many));
    REQUIRE(l.marks.size() == 1);
    CHECK(l.marks[0].label.text == QStringLiteral("A +25"));
    CHECK(l.marks[0].box.right() == Approx(1083));
}

TEST_CASE("days that are not in view are not marked, days that are not known are told as such") {
    const TimelineLayout l =
        laidOut(withReports({dayOf("A", 19000), dayOf("B", 20400, 20430), dayOf("C", 20800), dayOf("D", 22000)}));
    REQUIRE(l.marks.size() == 2);
    CHECK(l.marks[0].label.text == QStringLiteral("B"));
    CHECK_FALSE(l.marks[0].exact);
    CHECK(l.marks[0].box.center().x() == Approx(83 + 415.5)); // the middle of the month
    CHECK(l.marks[1].exact);
}

TEST_CASE("where there is little height, the lanes have the line of the reports") {
    CHECK(laidOut(withReports({dayOf("A", 20100)}), 270).marks.size() == 1);
    const TimelineLayout low = laidOut(withReports({dayOf("A", 20100)}), 269);
    CHECK(low.marks.empty());
    CHECK(low.footTitles.empty());
    CHECK(low.plot.bottom() == Approx(269 - 22.5));
    // What is chosen has no day of report: nothing may move.
    CHECK(laidOut(withReports({})).plot.bottom() == Approx(357.25));
}

TEST_CASE("the announcement shown has a diamond at the foot of its line, the day beside it") {
    TimelineModel m = withReports({});
    m.announced = TimeExtent{20100, 20100, 20100, 20100};
    m.announcedText = QStringLiteral("announced 12 May 2026");
    const TimelineLayout l = laidOut(m);
    REQUIRE(l.marks.size() == 1);
    CHECK(l.marks[0].kind == Kind::announced);
    CHECK(l.marks[0].box.center().x() == Approx(183));
    CHECK(l.marks[0].box.width() == Approx(9.3));
    CHECK(l.announced->left() == Approx(183));
    CHECK(l.announcedLabel.box.left() == Approx(183 + 4.65 + 3));
    m.announced = TimeExtent{20990, 20990, 20990, 20990};
    const TimelineLayout right = laidOut(m);
    CHECK(right.announcedLabel.text == m.announcedText);
    CHECK(right.announcedLabel.box.right() == Approx(83 + 990 - 4.65 - 3));
}

TEST_CASE("all announcements have their diamonds, those at one place their number") {
    const TimelineLayout l = laidOut(ofAll({dayOf("Orvanta", 20100), dayOf("Sendora", 20109), dayOf("Long name", 20500),
                                            dayOf("Quince Power and Rail", 20560)}));
    REQUIRE(l.marks.size() == 3);
    CHECK(l.marks[0].label.text == QStringLiteral("2"));
    CHECK(l.marks[0].box.center().x() == Approx(83 + 105)); // between 100.5 and 109.5
    CHECK(l.marks[0].of == std::vector<std::size_t>{0, 1});
    // From the diamond to 4.5 before the next: 43.2 wide, seven letters.
    CHECK(l.marks[1].label.text == QStringLiteral("Long n…"));
    CHECK(l.marks[2].label.text == QStringLiteral("Quince Power and Rail"));
    REQUIRE(l.footTitles.size() == 1);
    CHECK(l.footTitles[0].text == QStringLiteral("announced"));
}

TEST_CASE("reports are those of the sources of what is chosen, else of all sources of the announcement") {
    const auto snapshot = std::make_shared<const model::Snapshot>(testing::sampleSnapshot());
    TimelineStock stock(snapshot, "a-river", {});
    const TimeWindow all = fitWindow(stock.extent());
    CHECK(letters(stock.inView(all, 1000).reports) ==
          letters(reportDays(snapshot->announcement("a-river")->sources, *snapshot)));
    CHECK(stock.inView(all, 1000).reported);
    stock.choose("m-jobs"); // A and C say it
    CHECK(letters(stock.inView(all, 1000).reports) == "A C ");
    stock.choose("");
    CHECK(stock.inView(all, 1000).reports.size() > 2);
    CHECK(stock.inView(all, 1000).announcements->size() == 1);
}

TEST_CASE("a commitment tells in words when it was announced and reported") {
    const model::Snapshot s = testing::sampleSnapshot();
    const TimelineModel m = timelineModel(s, "a-river");
    std::size_t told = 0;
    for (const TimelineLane& lane : m.lanes)
        for (const TimelineItem& i : lane.items)
            if (i.commitment == "m-jobs") {
                ++told;
                CHECK(i.tip.contains(QStringLiteral("Announced 12 May 2026. Reported 12 May 2026 (A), ")));
            }
    CHECK(told == 1);
    CHECK(timelineSummary(m).contains(QStringLiteral("Sources reported it 12 May 2026")));
}

TEST_CASE("assistive technology is told of announcements in the list, of reports with each commitment") {
    testing::ChartFixture<TimelineView> f(520);
    const auto days = [&] {
        std::vector<ChartPart> found;
        for (const ChartPart& part : f.view.parts())
            if (part.commitment.empty()) found.push_back(part);
        return found;
    };
    const std::vector<ChartPart> before = f.view.parts();
    REQUIRE(days().size() == 1);
    CHECK(days()[0].name == QStringLiteral("announced 12 May 2026"));
    CHECK(days()[0].place == f.view.layoutNow().marks[0].box.toAlignedRect());
    f.view.take(days()[0]); // leads nowhere, and breaks nothing
    CHECK(f.selection.chosen().commitment.empty());
    CHECK(before.front().description.contains(QStringLiteral("Reported ")));
    // What is chosen has other letters; nothing else moves, and the list stays the one that is being read.
    const auto letters = [&] { return f.view.layoutNow().marks.back().label.text; };
    CHECK(letters() == QStringLiteral("A C D")); // B has no day
    for (const ChartPart& part : before)
        if (part.commitment == "m-jobs") f.view.take(part);
    CHECK(f.selection.chosen().commitment == "m-jobs");
    CHECK(letters() == QStringLiteral("A C"));
    CHECK(f.view.parts() == before);
}

TEST_CASE("the pointer is told which sources reported on which day") {
    testing::ChartFixture<TimelineView> f(520);
    const QPoint at = f.view.layoutNow().marks.back().box.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, f.view.mapToGlobal(at));
    QApplication::sendEvent(&f.view, &help);
    const QStringList lines = QToolTip::text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(QStringLiteral("A reported it 12 May 2026: ")));
    CHECK(lines[2].startsWith(QStringLiteral("D reported it 13 May 2026: ")));
}
