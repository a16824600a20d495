#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/snapshot_builder.h"
#include "ui/timeline/timeline_model.h"

#include <algorithm>
#include <string>

using namespace pledge;
using namespace pledge::ui;

namespace {

std::string day(long serial) {
    const model::Day d = model::fromSerial(serial);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", d.year, d.month, d.day);
    return text;
}

/// A line an item: title | detail | mark | from firm-from firm-to to | ends
std::string printed(const TimelineItem& i) {
    std::string s = i.title.toStdString() + " | " + i.detail.toStdString() + " | " + i.mark.toStdString() + " |";
    if (i.when)
        s += ' ' + day(i.when->first) + ' ' + day(i.when->firstLatest) + ' ' + day(i.when->lastEarliest) + ' ' +
             day(i.when->last);
    s += " |";
    for (const TimeEnd& e : i.ends) s += ' ' + e.letters.toStdString() + ':' + e.date.toStdString() + '@' + day(e.day);
    return s;
}

std::string printed(const TimelineModel& m) {
    std::string s;
    for (const TimelineLane& l : m.lanes) {
        s += l.title.toStdString() + '\n';
        for (const TimelineItem& i : l.items) s += "  " + printed(i) + '\n';
    }
    return s;
}

/// One commitment with one dated facet of the given readings, each by a source of its own; announced on 2026-05-12.
TimelineItem itemWith(model::FacetName facet, model::Verdict verdict, const std::vector<std::string>& readings) {
    testing::SnapshotBuilder b;
    std::vector<std::string> sources;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        sources.push_back("s-" + std::to_string(i));
        b.source(sources.back(), std::string(1, static_cast<char>('A' + i)), "f", "", "", "en", "words\n");
    }
    b.announcement("a-1", "t", "i", "p", "2026-05-12", sources);
    b.commitment("m-1", "label", model::Kind::initiative, "trust", model::Standing::committed);
    b.facet("x", facet, verdict, "");
    for (std::size_t i = 0; i < readings.size(); ++i) b.reading(readings[i].c_str(), {{sources[i], "words"}});
    return timelineModel(b.finish(), "a-1").lanes[2].items.at(0);
}

std::string when(const std::string& edtf) {
    const TimelineItem i = itemWith(model::FacetName::period, model::Verdict::single, {edtf});
    return i.when ? day(i.when->first) + ' ' + day(i.when->firstLatest) + ' ' + day(i.when->lastEarliest) + ' ' +
                        day(i.when->last)
                  : "";
}

} // namespace

TEST_CASE("the timeline tells every commitment of an announcement once, by lane and time") {
    CHECK(printed(timelineModel(testing::sampleSnapshot(), "a-river")) ==
          "Money\n"
          "  €310 m for an office in Salto | Oct 2022, earlier, A only |  | 2022-10-01 2022-10-31 2022-10-01 "
          "2022-10-31 |\n"
          "  €2.4 bn in Uruguay | 2026–2029 A B C, A B C D ≈ |  | 2026-01-01 2026-12-31 2029-01-01 2029-12-31 |\n"
          "Technology\n"
          "  120 MW data centre | first half of 2028 A C, A B C ≈ |  | 2028-01-01 2028-06-30 2028-01-01 2028-06-30 |\n"
          "  compute partnership with Redplata | committed A C, in talks D | ≠ standing | |\n"
          "  sovereign cloud region | A only |  | |\n"
          "Trust\n"
          "  threat intelligence sharing | 2026–2029 C, A C = |  | 2026-01-01 2026-12-31 2029-01-01 2029-12-31 |\n"
          "  unit against cyber crime | 31 Mar 2028, D only |  | 2028-03-31 2028-03-31 2028-03-31 2028-03-31 |\n"
          "  customer data stays in the country | A B = |  | |\n"
          "Talent\n"
          "  18,000 people trained | May 2026, earlier, C only |  | 2026-05-01 2026-05-31 2026-05-01 2026-05-31 |\n"
          "  train 200,000 |  | ≠ deadline, audience | 2028-01-01 2028-12-31 2028-01-01 2028-12-31 | B:2028@2028-12-31 "
          "A C "
          "D:2030@2030-12-31\n"
          "  900 jobs | A C = |  | |\n"
          "  €5 m research grant | C only |  | |\n"
          "Context\n"
          "  shortfall of 60,000 workers | 2035, A only |  | 2035-01-01 2035-12-31 2035-01-01 2035-12-31 |\n"
          "  40 % of firms use such tools | A only |  | |\n");
}

TEST_CASE("an end is as sure as its source: exact, fading over what it may be, or open") {
    CHECK(when("2028-03-31") == "2028-03-31 2028-03-31 2028-03-31 2028-03-31");
    CHECK(when("2026-05-12/2029") == "2026-05-12 2026-05-12 2029-01-01 2029-12-31");
    CHECK(when("2027-34") == "2027-04-01 2027-06-30 2027-04-01 2027-06-30");
    CHECK(when("P4Y") == "2026-01-01 2026-12-31 2029-01-01 2029-12-31");     // anchored at the announcement
    CHECK(when("../2029") == "2026-05-12 2029-01-01 2029-01-01 2029-12-31"); // since the announcement at most
    CHECK(when("2024/..") == "2024-01-01 2024-12-31 2024-12-31 2026-05-12");
    CHECK(when("XXXX-03-27").empty());
}

TEST_CASE("readings that can all be true are drawn as the narrowest of them") {
    using model::FacetName, model::Verdict;
    CHECK(itemWith(FacetName::deadline, Verdict::compatible, {"2029", "2029-06", "2029"}).detail ==
          QStringLiteral("Jun 2029, A B C ≈"));
    CHECK(itemWith(FacetName::period, Verdict::compatible, {"../2029", "2026/2029"}).detail ==
          QStringLiteral("2026–2029, A B ≈"));
}

TEST_CASE("a conflict of deadlines has an end for each day, with the letters of its sources") {
    const TimelineItem i =
        itemWith(model::FacetName::deadline, model::Verdict::conflict, {"2030", "2028-06", "2029", "2030-12-31"});
    REQUIRE(i.ends.size() == 3);
    CHECK(i.ends[0].letters == QStringLiteral("B"));
    CHECK(i.ends[2].letters == QStringLiteral("A D"));
    CHECK(i.facet == "f-1-x");
}

TEST_CASE("the filter holds back and says how much") {
    Criteria only;
    only.verdicts = {model::Verdict::conflict};
    const TimelineModel m = timelineModel(testing::sampleSnapshot(), "a-river", only);
    CHECK(m.shown() == 2);
    CHECK(m.hidden == 12);
    CHECK(timelineSummary(m) ==
          QStringLiteral(
              "Orvanta to invest 2.4 billion euros in Uruguay: 2 commitments, 1 of them without a date. It was "
              "announced 12 May 2026. Sources reported it 12 May 2026 to 13 May 2026. Sources disagree on compute "
              "partnership with Redplata ≠ standing; "
              "train 200,000 ≠ deadline, audience."));
    CHECK(timelineModel(testing::sampleSnapshot(), "a-unknown").lanes.empty());
}

TEST_CASE("lanes by kind hold the same commitments, and by source what each source says") {
    const model::Snapshot snapshot = testing::sampleSnapshot();
    const TimelineModel pillars = timelineModel(snapshot, "a-river");
    const TimelineModel kinds = timelineModel(snapshot, "a-river", {}, {LaneBy::kind, {}});
    CHECK(kinds.shown() == pillars.shown());
    for (const TimelineLane& lane : kinds.lanes) CHECK(!lane.items.empty());
    CHECK(kinds.lanes.front().title == "Money");

    const TimelineModel sources = timelineModel(snapshot, "a-river", {}, {LaneBy::source, {}});
    const model::Announcement& a = *snapshot.announcement("a-river");
    REQUIRE(sources.lanes.size() == a.sources.size());
    const auto inLane = [](const TimelineLane& lane, const std::string& id) {
        return std::find_if(lane.items.begin(), lane.items.end(),
                            [&](const TimelineItem& i) { return i.commitment == id; });
    };
    for (std::size_t i = 0; i < a.sources.size(); ++i) {
        const TimelineLane& lane = sources.lanes[i];
        CHECK(lane.title.startsWith(QString::fromStdString(snapshot.letters({a.sources[i]}))));
        for (const model::Commitment& c : a.commitments) {
            bool told = false;
            for (const model::Facet& f : c.facets)
                for (const model::Reading& r : f.readings)
                    told |= std::find(r.sources.begin(), r.sources.end(), a.sources[i]) != r.sources.end();
            CHECK((inLane(lane, c.id) != lane.items.end()) == told);
        }
    }
    // What sources disagree on each of them dates for itself.
    for (const TimelineLane& lane : sources.lanes)
        if (const auto train = inLane(lane, "m-train"); train != lane.items.end()) CHECK(train->ends.empty());
}

TEST_CASE("more sources than lanes share the last one, each commitment once") {
    testing::SnapshotBuilder b;
    std::vector<std::string> ids;
    for (int i = 0; i < 15; ++i) {
        ids.push_back("s-" + std::to_string(i));
        b.source(ids.back(), std::string(1, static_cast<char>('A' + i)), "f", "Paper", "", "en", "words\n");
    }
    b.announcement("a-1", "t", "i", "p", "2026-05-12", ids);
    b.commitment("m-1", "label", model::Kind::initiative, "trust", model::Standing::committed);
    b.facet("x", model::FacetName::deadline, model::Verdict::agree, "");
    std::vector<testing::SnapshotBuilder::Place> places;
    for (const std::string& id : ids) places.emplace_back(id, "words");
    b.reading("2030", places);
    const TimelineModel m = timelineModel(b.finish(), "a-1", {}, {LaneBy::source, {}});
    REQUIRE(m.lanes.size() == 12);
    CHECK(m.lanes.back().title == "4 more sources");
    CHECK(m.lanes.back().items.size() == 1);
}

TEST_CASE("a promise whose date has passed is overdue until a later source speaks of it") {
    const auto overdue = [](const std::string& published, model::Standing standing, long today) {
        testing::SnapshotBuilder b;
        b.source("s-a", "A", "f", "", published, "en", "words\n");
        b.announcement("a-1", "t", "i", "p", "2026-05-12", {"s-a"});
        b.commitment("m-1", "label", model::Kind::initiative, "trust", standing);
        b.facet("x", model::FacetName::deadline, model::Verdict::single, "");
        b.reading("2028", {{"s-a", "words"}});
        const TimelineItem i = timelineModel(b.finish(), "a-1", {}, {LaneBy::pillar, today}).lanes[2].items.at(0);
        CHECK(i.detail.contains("overdue") == i.overdue);
        CHECK(i.tip.contains("no source from after") == i.overdue);
        return i.overdue;
    };
    const long last = model::toSerial({2028, 12, 31});
    CHECK(overdue("2026-05-13", model::Standing::committed, last + 1));
    CHECK_FALSE(overdue("2026-05-13", model::Standing::committed, last));
    CHECK_FALSE(overdue("2029-01-10", model::Standing::committed, last + 30));
    CHECK_FALSE(overdue("2026-05-13", model::Standing::achieved, last + 1));
}

TEST_CASE("a tip ends with the words of a source") {
    const TimelineModel m = timelineModel(testing::sampleSnapshot(), "a-river");
    for (const TimelineLane& lane : m.lanes)
        for (const TimelineItem& i : lane.items) CHECK(i.tip.endsWith(QStringLiteral("”")));
}

TEST_CASE("a commitment whose differences are all judged says so, and is none that waits") {
    const auto train = [](const model::Snapshot& s) {
        for (const TimelineLane& l : timelineModel(s, "a-river").lanes)
            for (const TimelineItem& i : l.items)
                if (i.commitment == "m-train") return i;
        FAIL("it is not there");
        return TimelineItem{};
    };
    const TimelineItem settled = train(testing::settledSnapshot());
    CHECK(settled.settled);
    CHECK(settled.mark == QStringLiteral("≠ deadline, audience ✓"));
    CHECK(settled.shortMark == QStringLiteral("≠ deadline +1 ✓"));
    CHECK(settled.tip.contains(QStringLiteral("What they differ on is judged.")));
    const TimelineItem half = train(testing::judgedSnapshot());
    CHECK(!half.settled);
    CHECK(half.mark == QStringLiteral("≠ deadline, audience"));
}
