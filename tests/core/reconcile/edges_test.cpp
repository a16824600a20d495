#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include "core/reconcile/reconcile.h"

using pledge::test::Script;

namespace {

/// A source that promises `n` counts of people, each of its own, in the year of `seed`.
std::string longSource(const std::string& name, int n, int seed) {
    std::string text = "= " + name +
                       " 2026-05-12\n# Velmora and its pledges\n[Velmora]{party Velmora org investor} will "
                       "invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}.\n";
    for (int i = 1; i <= n; ++i) {
        const std::string count = std::to_string(i * 1000 + seed);
        text += "It will train [" + count + " nurses]{people " + count + " aud=nurses}.\n";
    }
    return text;
}

} // namespace

TEST_CASE("nothing in, nothing out; a source without claims is an event of its own") {
    CHECK(pledge::reconcile::reconcile({}).announcements.empty());
    const auto finding = Script("= A 2026-05-12\n# A quiet day\nNothing was said.\n").finding();
    REQUIRE(finding.announcements.size() == 1);
    CHECK(finding.announcements[0].title == "A quiet day");
    CHECK(finding.announcements[0].commitments.empty());
}

TEST_CASE("one article in two editions agrees with itself") {
    const std::string body = "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR "
                             "period=2026/2029} in [Togo]{party Togo place}. It trains [900 welders]{people 900 "
                             "aud=welders deadline=2029}.\n";
    const Script s("= A 2026-05-12\n# Velmora in Togo\n" + body + "= B 2026-05-12\n# Velmora in Togo\n" + body +
                   "Read more tomorrow.\n");
    CHECK(s.finding().announcements.size() == 1);
    CHECK(s.conflicts() == "");
    CHECK(s.print().find(" 1 ") == std::string::npos);
}

TEST_CASE("fifty sources of one event are one announcement") {
    std::string text;
    for (int i = 0; i < 50; ++i) text += longSource("S" + std::to_string(i), 2, 0);
    const Script s(text);
    REQUIRE(s.finding().announcements.size() == 1);
    CHECK(s.finding().announcements[0].sources.size() == 50);
    CHECK(s.conflicts() == "");
}

TEST_CASE("long sources with many like numbers end up the same in either order") {
    const Script s(longSource("A", 60, 0) + longSource("B", 60, 7));
    CHECK(s.print({0, 1}) == s.print({1, 0}));
}
