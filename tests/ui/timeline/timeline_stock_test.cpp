#include "tests/generator/many.h"
#include "tests/support/catch.h"
#include "tests/support/fixed_metrics.h"
#include "tests/support/sample_snapshot.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_stock.h"

#include <algorithm>
#include <cmath>

using namespace pledge;
using namespace pledge::ui;
using testing::FixedMetrics;

namespace {

SnapshotPtr many(std::size_t commitments) {
    return std::make_shared<model::Snapshot>(generator::manyCommitments(commitments));
}

std::size_t itemsOf(const TimelineModel& m) {
    std::size_t n = 0;
    for (const TimelineLane& lane : m.lanes) n += lane.items.size();
    return n;
}

std::size_t crowds(const TimelineModel& m) {
    return static_cast<std::size_t>(
        std::count_if(m.lanes.begin(), m.lanes.end(), [](const TimelineLane& l) { return l.crowd != nullptr; }));
}

} // namespace

TEST_CASE("a stock of one announcement shows what its timeline shows") {
    const auto snapshot = std::make_shared<model::Snapshot>(testing::sampleSnapshot());
    const std::string id = snapshot->finding.announcements.front().id;
    for (const LaneBy by : {LaneBy::pillar, LaneBy::kind, LaneBy::source}) {
        const TimelineModel whole = timelineModel(*snapshot, id, {}, {by, {}});
        const TimelineStock stock(snapshot, id, {by, {}});
        const TimelineModel seen = stock.inView({18000, 18001}, 40);
        REQUIRE(seen.lanes.size() == whole.lanes.size());
        for (std::size_t i = 0; i < seen.lanes.size(); ++i) {
            CHECK(seen.lanes[i].title == whole.lanes[i].title);
            CHECK(seen.lanes[i].items.size() == whole.lanes[i].items.size());
            CHECK(seen.lanes[i].whole == seen.lanes[i].items.size());
            CHECK_FALSE(seen.lanes[i].crowd);
        }
        CHECK(stock.shown() == whole.shown());
        REQUIRE(stock.extent().has_value());
        CHECK(stock.extent()->first == whole.extent()->first);
        CHECK(stock.extent()->last == whole.extent()->last);
    }
}

TEST_CASE("where too many are in view they are counted, and told one by one where they are few") {
    const TimelineStock stock(many(5000), {}, {});
    CHECK(stock.shown() == 5000);
    const TimeWindow all = fitWindow(stock.extent());
    const TimelineModel wide = stock.inView(all, 40);
    CHECK(wide.title == QStringLiteral("All announcements"));
    CHECK(wide.announcement.empty());
    CHECK(wide.shown() == 5000);
    CHECK(crowds(wide) >= 4);
    CHECK(itemsOf(wide) <= 40);

    const double middle = (all.from + all.to) / 2;
    const TimelineModel close = stock.inView({middle, middle + 2}, 600);
    CHECK(crowds(close) == 0);
    CHECK(close.shown() == 5000);
    for (const TimelineLane& lane : close.lanes)
        for (const TimelineItem& item : lane.items) {
            if (lane.whole <= 600 || (!item.when && item.ends.empty())) continue;
            const auto touched = stock.extentOf(item.commitment);
            REQUIRE(touched.has_value());
            CHECK(static_cast<double>(touched->first) <= middle + 3);
            CHECK(static_cast<double>(touched->last) >= middle - 1);
        }
}

TEST_CASE("a stock obeys the filter and says how many it keeps back") {
    const SnapshotPtr snapshot = many(2000);
    TimelineStock stock(snapshot, {}, {});
    Criteria trust;
    trust.pillars = {"trust"};
    stock.keep(trust);
    std::size_t wanted = 0;
    for (const auto& a : snapshot->finding.announcements)
        for (const auto& c : a.commitments) wanted += c.pillar == "trust";
    CHECK(stock.shown() == wanted);
    const TimelineModel m = stock.inView(fitWindow(stock.extent()), 40);
    CHECK(m.hidden == 2000 - wanted);
    for (const TimelineLane& lane : m.lanes) CHECK((lane.whole > 0) == (lane.pillar == "trust"));
    stock.keep({});
    CHECK(stock.shown() == 2000);
}

TEST_CASE("what is chosen is told in the midst of a crowd") {
    TimelineStock stock(many(3000), {}, {});
    const TimeWindow all = fitWindow(stock.extent());
    stock.choose("m-77");
    const auto told = [&] {
        std::vector<std::string> ids;
        for (const TimelineLane& lane : stock.inView(all, 40).lanes)
            if (lane.crowd)
                for (const TimelineItem& item : lane.items) ids.push_back(item.commitment);
        return ids;
    };
    CHECK(told() == std::vector<std::string>{"m-77"});
    stock.choose("");
    CHECK(told().empty());
}

TEST_CASE("each of a few announcements has its lane; of many the newest, and the others share one") {
    const TimelineStock few(many(100), {}, {LaneBy::announcement, {}});
    CHECK(few.inView({0, 1}, 40).lanes.size() == 5);
    const SnapshotPtr snapshot = many(1000);
    const TimelineStock stock(snapshot, {}, {LaneBy::announcement, {}});
    const TimelineModel m = stock.inView({0, 1}, 40);
    REQUIRE(m.lanes.size() == 12);
    CHECK(m.lanes.back().whole == 20 * (50 - 11));
    CHECK(m.lanes.front().whole == 20);
    CHECK(m.lanes[10].title.contains(QString::fromStdString(snapshot->finding.announcements.back().investor)));
}

TEST_CASE("a crowd is laid out in stretches between the years that the axis names") {
    const TimelineStock stock(many(5000), {}, {});
    const TimeWindow window = fitWindow(stock.extent());
    const QSizeF size(900, 500);
    const FixedMetrics metrics;
    const TimelineModel m = stock.inView(window, mostTold(size.height(), metrics));
    const TimelineLayout l = layOutTimeline(m, size, window, metrics);
    std::vector<long> named;
    for (const PlacedTick& t : l.ticks)
        if (t.labelled) named.push_back(t.day);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < l.lanes.size(); ++i) {
        if (!l.lanes[i].crowd) continue;
        const PlacedCrowd& crowd = *l.lanes[i].crowd;
        CHECK(l.lanes[i].rect.contains(crowd.area));
        CHECK(crowd.columns.size() == static_cast<std::size_t>(std::lround(crowd.area.width())));
        std::uint32_t most = 0;
        for (const CrowdCount& c : crowd.columns) {
            most = std::max(most, c.may);
            CHECK(c.sure <= c.may);
            CHECK(c.conflict <= c.may);
        }
        CHECK(crowd.most == most);
        for (std::size_t f = 0; f < crowd.folds.size(); ++f) {
            const PlacedFold& fold = crowd.folds[f];
            CHECK(fold.count ==
                  m.lanes[i].crowd->count(static_cast<std::int32_t>(fold.first), static_cast<std::int32_t>(fold.last)));
            if (f > 0) CHECK(std::find(named.begin(), named.end(), fold.first) != named.end());
            if (!fold.label.text.isEmpty()) CHECK(fold.box.contains(fold.label.box));
            if (!fold.mark.text.isEmpty()) {
                CHECK(fold.box.contains(fold.mark.box));
                CHECK(fold.mark.box.left() > fold.label.box.right());
            }
            CHECK(l.foldAt(fold.box.center()) == &fold);
            ++seen;
        }
    }
    CHECK(seen > 10);
}

TEST_CASE("a stock takes less than a hundred bytes a commitment") {
    const std::size_t count = 50000;
    TimelineStock stock(many(count), {}, {});
    Criteria some;
    some.verdicts = {model::Verdict::conflict, model::Verdict::single};
    stock.keep(some);
    CHECK(stock.bytes() < 100 * count);
}
