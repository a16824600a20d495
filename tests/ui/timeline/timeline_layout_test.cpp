#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/timeline/random_timeline.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_stock.h"

#include <set>
#include <string>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;

namespace {

/// A window in which a day is one unit wide when the plot is 1000 wide.
constexpr TimeWindow thousandDays{20000, 21000};

TimelineModel modelWith(const TimelineItem& item) {
    TimelineModel m;
    m.announcement = "a";
    m.lanes.push_back({"trust", QStringLiteral("Trust"), {item}});
    return m;
}

TimelineItem named(const QString& title, long first, long last) {
    TimelineItem i;
    i.commitment = "m", i.title = title, i.pillar = "trust";
    i.when = TimeExtent{first, first, last, last};
    return i;
}

/// As wide as makes the plot 1000 wide: gutter 5 * 7 + 3 * 7 + 27 = 83, right margin 11.25.
TimelineLayout laidOut(const TimelineItem& item) {
    return layOutTimeline(modelWith(item), QSizeF(83 + 1000 + 11.25, 200), thousandDays, FixedMetrics());
}

std::vector<QRectF> allTexts(const TimelineLayout& l) {
    std::vector<QRectF> boxes;
    const auto take = [&](const PlacedText& t) {
        if (!t.text.isEmpty()) boxes.push_back(t.box);
    };
    for (const PlacedTick& t : l.ticks) take(t.label);
    for (const PlacedLane& lane : l.lanes) take(lane.title), take(lane.more), take(lane.before), take(lane.after);
    for (const PlacedItem& i : l.items)
        for (const PlacedText& t : i.texts) take(t);
    take(l.announcedLabel);
    return boxes;
}

/// Nothing, or the first thing that is wrong with a layout.
std::string wrong(const TimelineModel& m, const TimelineLayout& l) {
    const QRectF all = QRectF(QPointF(0, 0), l.size).adjusted(-0.01, -0.01, 0.01, 0.01);
    const auto boxes = allTexts(l);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!all.contains(boxes[i])) return "text " + std::to_string(i) + " leaves the view";
        for (std::size_t j = 0; j < i; ++j)
            if (boxes[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(boxes[j])) return "texts overlap";
    }
    for (const PlacedItem& i : l.items)
        for (const PlacedItem& j : l.items)
            if (&i != &j && i.bounds.adjusted(0.01, 0.01, -0.01, -0.01).intersects(j.bounds)) return "items overlap";
    for (std::size_t lane = 0; lane < m.lanes.size(); ++lane) {
        std::multiset<std::size_t> seen(l.lanes[lane].unplaced.begin(), l.lanes[lane].unplaced.end());
        for (const PlacedItem& i : l.items)
            if (i.lane == lane) seen.insert(i.item);
        if (seen.size() != m.lanes[lane].items.size() ||
            std::set<std::size_t>(seen.begin(), seen.end()).size() != seen.size())
            return "an item is neither placed nor counted, or twice";
    }
    return {};
}

} // namespace

TEST_CASE("a bar covers its first to its last day, and its label stands inside where it fits") {
    const TimelineLayout l = laidOut(named(QStringLiteral("ten chars."), 20100, 20299));
    REQUIRE(l.items.size() == 1);
    CHECK(l.plot.left() == 83);
    CHECK(l.items[0].shape == PlacedItem::Shape::bar);
    CHECK(l.items[0].body.left() == Approx(183));
    CHECK(l.items[0].body.right() == Approx(383)); // to the end of the last day
    CHECK(l.items[0].texts.at(0).box.left() == Approx(183 + 6.75));
    CHECK(l.items[0].solidLeft == Approx(183));
    CHECK(l.items[0].solidRight == Approx(383));
}

TEST_CASE("a label that does not fit in its bar stands right of it, then left, then shortened") {
    CHECK(laidOut(named(QString(20, QLatin1Char('x')), 20100, 20149)).items[0].texts.at(0).box.left() ==
          Approx(233 + 6.75));
    CHECK(laidOut(named(QString(20, QLatin1Char('x')), 20900, 20949)).items[0].texts.at(0).box.right() ==
          Approx(983 - 6.75));
    const PlacedItem cut = laidOut(named(QString(150, QLatin1Char('x')), 20400, 20449)).items[0];
    CHECK(cut.texts.at(0).text.endsWith(QChar(0x2026)));
    CHECK(cut.texts.at(0).box.left() == Approx(533 + 6.75)); // more room right of it: 550 against 400
    CHECK(cut.texts.at(0).text.size() == 90);                // (550 - 6.75) / 6
}

TEST_CASE("an exact day is a dot, an uncertain end fades over all that it may be") {
    const PlacedItem dot = laidOut(named(QStringLiteral("dot"), 20500, 20500)).items[0];
    CHECK(dot.shape == PlacedItem::Shape::dot);
    CHECK(dot.body.center().x() == Approx(83 + 500.5));
    TimelineItem soft = named(QStringLiteral("soft"), 20100, 20499);
    soft.when->firstLatest = 20200, soft.when->lastEarliest = 20399;
    const PlacedItem bar = laidOut(soft).items[0];
    CHECK(bar.solidLeft == Approx(283));
    CHECK(bar.solidRight == Approx(483));
}

TEST_CASE("a whisker runs from the earliest to the latest reading, letters above its ends") {
    TimelineItem item = named(QStringLiteral("train"), 20000, 20299);
    item.ends = {{20200, 20299, QStringLiteral("B"), QStringLiteral("2028")},
                 {20500, 20599, QStringLiteral("A C"), QStringLiteral("2029")}};
    const PlacedItem p = laidOut(item).items[0];
    CHECK(p.shape == PlacedItem::Shape::whisker);
    REQUIRE(p.caps.size() == 2);
    CHECK(p.caps[0] == Approx(383));
    CHECK(p.caps[1] == Approx(683));
    CHECK(p.texts[0].text == QStringLiteral("train"));
    CHECK(p.texts[1].text == QStringLiteral("B 2028"));
    CHECK(p.texts[1].box.right() == Approx(383 + 3));
    CHECK(p.texts[2].text == QStringLiteral("A C 2029"));
    CHECK(p.texts[2].box.left() == Approx(683 - 3));
    CHECK(p.texts[2].box.bottom() <= p.whiskerY);
}

TEST_CASE("the axis has as many labels as have room, and finer steps when zoomed") {
    const auto labels = [](const TimeWindow& w) {
        std::string s;
        for (const PlacedTick& t :
             layOutTimeline(modelWith(named(QStringLiteral("x"), 20000, 20010)), QSizeF(700, 200), w, FixedMetrics())
                 .ticks)
            s += t.label.text.toStdString() + ' ';
        return s;
    };
    const auto at = [](int year) { return static_cast<double>(model::toSerial({year, 1, 1})); };
    CHECK(labels({at(2024), at(2030)}) == "2024 2025 2026 2027 2028 2029 2030 ");
    CHECK(labels({at(2000), at(2100)}) == "2000 2010 2020 2030 2040 2050 2060 2070 2080 2090 2100 ");
    CHECK(labels({at(2026), at(2027)}) == "2026 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec 2027 ");
    CHECK(labels({0, 0}).empty());
}

TEST_CASE("the window fits whole years round all that is dated") {
    const TimeWindow w = fitWindow(timelineModel(testing::sampleSnapshot(), "a-river"));
    CHECK(w.from < model::toSerial({2022, 1, 1}));
    CHECK(w.from > model::toSerial({2021, 7, 1}));
    CHECK(w.to > model::toSerial({2036, 1, 1}));
    CHECK(fitWindow(TimelineModel()) == TimeWindow{0, 0});
}

TEST_CASE("where rows are short, conflicts stay and the rest is counted") {
    const TimelineModel m = timelineModel(testing::sampleSnapshot(), "a-river");
    const TimelineLayout l = layOutTimeline(m, QSizeF(600, 210), fitWindow(m), FixedMetrics());
    std::set<std::string> shown;
    for (const PlacedItem& i : l.items) shown.insert(m.lanes[i.lane].items[i.item].commitment);
    CHECK(shown.contains("m-train"));
    CHECK(shown.contains("m-compute"));
    CHECK(l.lanes[3].more.text == QStringLiteral("+3"));
    CHECK(l.moreAt(l.lanes[3].more.box.center()) == std::optional<std::size_t>(3));
}

TEST_CASE("what the time in view does not reach is counted below the title, on the side where it is") {
    const auto snapshot = std::make_shared<const model::Snapshot>(testing::sampleSnapshot());
    const TimelineStock stock(snapshot, "a-river", {});
    const TimeWindow window{static_cast<double>(model::toSerial({2027, 1, 1})),
                            static_cast<double>(model::toSerial({2027, 12, 31}))};
    const TimelineModel m = stock.inView(window, 40);
    const TimelineLayout l = layOutTimeline(m, QSizeF(1000, 700), window, FixedMetrics());
    std::size_t before = 0, after = 0;
    for (std::size_t i = 0; i < m.lanes.size(); ++i) {
        std::size_t early = 0, late = 0, dated = 0;
        for (const TimelineItem& item : m.lanes[i].items) {
            if (!item.when) continue;
            ++dated;
            const long last = item.ends.empty() ? item.when->last : std::max(item.when->last, item.ends.back().day);
            early += last < model::toSerial({2027, 1, 1});
            late += item.when->first > model::toSerial({2027, 12, 31});
        }
        INFO(m.lanes[i].title.toStdString());
        CHECK(m.lanes[i].before == early);
        CHECK(m.lanes[i].after == late);
        before += early, after += late;
        const PlacedLane& lane = l.lanes[i];
        CHECK(lane.before.text == (early ? QStringLiteral("◂ %1").arg(early) : QString()));
        CHECK(lane.after.text == (late ? QStringLiteral("%1 ▸").arg(late) : QString()));
        if (early) CHECK(lane.before.box.top() >= lane.title.box.bottom());
        if (early) CHECK(l.elsewhereAt(lane.before.box.center()) == i);
        CHECK_FALSE(l.elsewhereAt(lane.title.box.center()));
    }
    CHECK(before > 0);
    CHECK(after > 0);
    CHECK(timelineSummary(m).contains(
        QStringLiteral("%1 of them before or after the time in view.").arg(before + after)));
    const TimelineModel all = stock.inView(fitWindow(m), 40);
    for (const TimelineLane& lane : all.lanes) CHECK(lane.before + lane.after == 0);
}

TEST_CASE("where rows are short, what is promised stays longer than what was before") {
    const TimelineModel m = timelineModel(testing::sampleSnapshot(), "a-river");
    for (int height = 120; height < 420; height += 10) {
        const TimelineLayout l = layOutTimeline(m, QSizeF(600, height), fitWindow(m), FixedMetrics());
        std::set<std::string> money;
        for (const PlacedItem& i : l.items)
            if (i.lane == 0) money.insert(m.lanes[0].items[i.item].commitment);
        INFO(height);
        if (money.size() == 1) CHECK(m.lanes[0].items.at(1).commitment == *money.begin());
    }
    CHECK(m.lanes[0].items.at(0).look == TimelineItem::Look::earlier);
}

TEST_CASE("what is laid out is hit, and nothing else is") {
    const TimelineLayout l = laidOut(named(QStringLiteral("hit"), 20100, 20299));
    CHECK(l.itemAt(l.items[0].body.center()) == std::optional<std::size_t>(0));
    CHECK_FALSE(l.itemAt({5, 5}));
    CHECK(l.dayAt(l.xOf(20123)) == Approx(20123));
}

TEST_CASE("labels never overlap nor leave the view: 200 random timelines, widths, heights and font sizes") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const TimelineModel m = testing::randomTimeline(seed);
        for (const double width : {240.0, 630.0, 1400.0})
            for (const double scale : {1.0, 1.5, 2.0}) {
                const QSizeF size(width, 120 + seed * 3);
                const std::string said = wrong(m, layOutTimeline(m, size, fitWindow(m), FixedMetrics(scale)));
                INFO("seed " << seed << ", width " << width << ", scale " << scale);
                CHECK(said == "");
            }
    }
}

TEST_CASE("at its natural height a timeline leaves nothing to a count") {
    for (unsigned seed = 0; seed < 50; ++seed) {
        const TimelineModel m = testing::randomTimeline(seed);
        const TimeWindow w = fitWindow(m);
        const FixedMetrics metrics;
        const TimelineLayout l = layOutTimeline(m, QSizeF(1100, naturalHeight(m, 1100, w, metrics)), w, metrics);
        for (const PlacedLane& lane : l.lanes) CHECK(lane.unplaced.empty());
    }
}
