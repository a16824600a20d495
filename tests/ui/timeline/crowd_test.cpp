#include "tests/support/catch.h"
#include "ui/timeline/crowd.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace pledge::ui;

namespace {

std::vector<CrowdSpot> randomSpots(unsigned seed, std::uint32_t count) {
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<CrowdSpot> spots;
    for (std::uint32_t m = 0; m < count; ++m) {
        CrowdSpot s;
        s.first = upTo(30) == 0 ? -400000 + upTo(900000) : 18000 + upTo(3000);
        s.last = s.first + (upTo(2) == 0 ? 0 : upTo(2000));
        if (upTo(3)) s.firmFirst = s.first + upTo(s.last - s.first + 1), s.firmLast = s.last - upTo(200);
        s.member = m;
        s.conflict = upTo(5) == 0;
        spots.push_back(s);
    }
    return spots;
}

bool touches(std::int32_t a, std::int32_t b, std::int32_t first, std::int32_t last) { return a <= last && b >= first; }

/// What `count` must be, one by one.
CrowdCount counted(const std::vector<CrowdSpot>& spots, std::int32_t first, std::int32_t last) {
    CrowdCount c;
    for (const CrowdSpot& s : spots) {
        const bool there = touches(s.first, s.last, first, last);
        c.may += there;
        c.sure += s.firmFirst <= s.firmLast && touches(s.firmFirst, s.firmLast, first, last);
        c.conflict += s.conflict && there;
    }
    return c;
}

} // namespace

TEST_CASE("a crowd counts who touches a stretch of time") {
    const CrowdLane lane({{100, 200, 100, 150, 0, false}, {150, 150, 1, 0, 1, true}, {299, 400, 320, 380, 2, false}});
    CHECK(lane.count(0, 99) == CrowdCount{0, 0, 0});
    CHECK(lane.count(100, 100) == CrowdCount{1, 1, 0});
    CHECK(lane.count(150, 150) == CrowdCount{2, 1, 1});
    CHECK(lane.count(151, 310) == CrowdCount{2, 0, 0});
    CHECK(lane.count(0, 1000) == CrowdCount{3, 2, 1});
    REQUIRE(lane.extent().has_value());
    CHECK(*lane.extent() == std::pair(100, 400));
    const auto columns = lane.columns(100, 400, 3);
    REQUIRE(columns.size() == 3);
    CHECK(columns[0] == CrowdCount{2, 1, 1}); // days 100 to 199
    CHECK(columns[1] == CrowdCount{1, 0, 0}); // two that are never there at once

    CHECK(columns[2] == CrowdCount{1, 1, 0});
}

TEST_CASE("a column narrower than a day tells of its day") {
    const CrowdLane lane({{100, 100, 100, 100, 0, false}});
    const auto columns = lane.columns(99, 102, 12);
    for (std::size_t i = 0; i < columns.size(); ++i) CHECK(columns[i].may == (i >= 4 && i < 8 ? 1u : 0u));
}

TEST_CASE("an empty crowd has nothing and says so") {
    CrowdLane lane({});
    CHECK_FALSE(lane.extent().has_value());
    CHECK(lane.count(-1000, 1000) == CrowdCount{});
    CHECK(lane.columns(0, 10, 5) == std::vector<CrowdCount>(5));
    CHECK(lane.columns(10, 10, 2) == std::vector<CrowdCount>(2));
    CHECK(lane.within(-1000, 1000).empty());
}

TEST_CASE("crowds count as one by one does, whoever takes part") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed + 1000);
        std::vector<CrowdSpot> spots = randomSpots(seed, 1 + random() % 700);
        CrowdLane lane(spots);
        if (seed % 2) {
            std::vector<bool> kept(spots.size() - spots.size() / 10);
            for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = random() % 3;
            lane.keep(kept);
            std::erase_if(spots, [&](const CrowdSpot& s) { return s.member >= kept.size() || !kept[s.member]; });
        }
        INFO("seed " << seed);
        CHECK(lane.size() == spots.size());
        for (int i = 0; i < 20; ++i) {
            const auto first = static_cast<std::int32_t>(17000 + random() % 6000);
            const auto last = first + static_cast<std::int32_t>(random() % 900);
            CHECK(lane.count(first, last) == counted(spots, first, last));
            auto within = lane.within(first, last);
            CHECK(within.size() == counted(spots, first, last).may);
            CHECK(std::is_sorted(within.begin(), within.end(),
                                 [](const CrowdSpot& a, const CrowdSpot& b) { return a.first < b.first; }));
        }
        const std::size_t wide = 1 + random() % 300;
        const double from = 17500.25, to = 22400.75, step = (to - from) / static_cast<double>(wide);
        const auto columns = lane.columns(from, to, wide);
        for (std::size_t i = 0; i < wide; i += 7) {
            const auto begin = static_cast<std::int32_t>(std::floor(from + step * static_cast<double>(i)));
            const auto end = static_cast<std::int32_t>(std::floor(from + step * static_cast<double>(i + 1)));
            CrowdCount most;
            for (std::int32_t day = begin; day < std::max(begin + 1, end); ++day) {
                const CrowdCount there = counted(spots, day, day);
                most = {std::max(most.may, there.may), std::max(most.sure, there.sure),
                        std::max(most.conflict, there.conflict)};
            }
            CHECK(columns[i] == most);
        }
        lane.keep({});
        CHECK(lane.size() == lane.whole());
    }
}

TEST_CASE("a crowd knows the spot of a member, and takes little room") {
    const std::vector<CrowdSpot> spots = randomSpots(7, 20000);
    CrowdLane lane(spots);
    REQUIRE(lane.spotOf(4321));
    CHECK(*lane.spotOf(4321) == spots[4321]);
    CHECK(lane.spotOf(20000) == nullptr);
    CHECK(lane.bytes() <= spots.size() * 60);
}
