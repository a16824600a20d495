#include "core/model/support.h"
#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

/// Sources A to E, published on these days; A and C, and D and E, are one voice each.
Snapshot fiveSources(const std::vector<std::string>& days) {
    Snapshot s;
    for (std::size_t i = 0; i < days.size(); ++i) {
        Source source;
        source.letter = std::string(1, static_cast<char>('A' + i));
        source.id = "s-" + source.letter;
        source.article.published = days[i];
        s.sources.push_back(source);
    }
    Announcement a;
    a.announced = "2026-05-12";
    a.echoes = {{{"s-A", "s-C"}, "They share a text."}, {{"s-D", "s-E"}, "So do they."}};
    s.finding.announcements = {a};
    s.index();
    return s;
}

std::string line(const std::vector<std::string>& sources, std::size_t independent,
                 const std::vector<std::string>& primary = {}, const std::string& nearest = {},
                 const std::vector<std::string>& days = {"2026-05-12", "2026-05-13", "2026-05-10", "", "2026-05"}) {
    const Snapshot s = fiveSources(days);
    Reading r;
    r.sources = sources;
    r.support = {independent, primary, nearest};
    return supportLine(s, s.finding.announcements[0], r);
}

} // namespace

TEST_CASE("support is told in parts, with the letters of the sources") {
    CHECK(line({"s-A", "s-B", "s-C"}, 2, {"s-B"}, "s-A") ==
          "3 sources, 2 independent (A and C repeat one report); B is a party's own text; A stands nearest to the day");
    CHECK(line({"s-A", "s-B"}, 2) == "2 sources, all independent");
    CHECK(line({"s-A", "s-B"}, 2, {"s-A", "s-B"}) == "2 sources, all independent; A and B are parties' own texts");
    CHECK(line({"s-A", "s-C", "s-D", "s-E"}, 2) ==
          "4 sources, 2 independent (A and C repeat one report, D and E repeat one report)");
}

TEST_CASE("a single source is told with what it repeats and how far from the day it stands") {
    CHECK(line({"s-B"}, 1) == "1 source");
    CHECK(line({"s-B"}, 1, {}, "s-B") == "1 source; dated one day after the day");
    CHECK(line({"s-C"}, 1, {}, "s-C") == "1 source (of one report with A); dated 2 days before the day");
    CHECK(line({"s-A"}, 1, {"s-A"}, "s-A") ==
          "1 source (of one report with C); A is a party's own text; dated on the day");
    CHECK(line({"s-E"}, 1, {}, "s-E") == "1 source (of one report with D)"); // a month is no day
}

TEST_CASE("letters are told as a list") {
    const Snapshot s = fiveSources({"", "", "", "", ""});
    CHECK(lettersInWords(s, {}) == "");
    CHECK(lettersInWords(s, {"s-B"}) == "B");
    CHECK(lettersInWords(s, {"s-C", "s-A"}) == "A and C");
    CHECK(lettersInWords(s, {"s-C", "s-A", "s-E", "s-D"}) == "A, C, D and E");
}
