#include "core/model/snapshot.h"

#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

/// So many of each, with ids that are asked for below.
Snapshot made(std::size_t sources, std::size_t claimsEach) {
    Snapshot s;
    for (std::size_t i = 0; i < sources; ++i) {
        Source source;
        source.id = "s-" + std::to_string(i), source.letter = "L" + std::to_string(i);
        s.sources.push_back(source);
        for (std::size_t c = 0; c < claimsEach; ++c) {
            Claim claim;
            claim.id = "c-" + std::to_string(i) + "-" + std::to_string(c), claim.source = source.id;
            s.claims.push_back(claim);
        }
        Announcement a;
        a.id = "a-" + std::to_string(i);
        Commitment m;
        m.id = "m-" + std::to_string(i);
        Facet f;
        f.id = "f-" + std::to_string(i);
        m.facets = {f};
        a.commitments = {m};
        s.finding.announcements.push_back(a);
    }
    return s;
}

} // namespace

TEST_CASE("with and without an index a snapshot finds the same, and so does its copy") {
    Snapshot plain = made(40, 3), indexed = plain;
    indexed.index();
    const Snapshot copy = indexed;
    for (const Snapshot* s : std::initializer_list<const Snapshot*>{&plain, &indexed, &copy}) {
        for (std::size_t i = 0; i < 40; ++i) {
            const std::string n = std::to_string(i);
            CHECK(s->source("s-" + n) == &s->sources[i]);
            CHECK(s->claim("c-" + n + "-2") == &s->claims[i * 3 + 2]);
            CHECK(s->announcement("a-" + n) == &s->finding.announcements[i]);
            const auto facet = s->find("f-" + n);
            CHECK(facet.announcement == &s->finding.announcements[i]);
            CHECK(facet.commitment == &s->finding.announcements[i].commitments[0]);
            CHECK(facet.facet == &facet.commitment->facets[0]);
            CHECK(s->find("m-" + n).commitment == facet.commitment);
            CHECK(s->find("m-" + n).facet == nullptr);
            const auto claims = s->claimsOf("s-" + n);
            REQUIRE(claims.size() == 3);
            CHECK(claims[1] == &s->claims[i * 3 + 1]);
        }
        CHECK(s->letters({"s-7", "s-2", "s-7", "nobody"}) == "L2 L7");
        for (const char* none : {"", "s-40", "x"}) {
            CHECK(s->source(none) == nullptr);
            CHECK(s->claim(none) == nullptr);
            CHECK(s->announcement(none) == nullptr);
            CHECK(s->find(none).announcement == nullptr);
            CHECK(s->claimsOf(none).empty());
        }
    }
}

TEST_CASE("claims of a source that do not stand together are all found") {
    Snapshot s = made(2, 2);
    std::swap(s.claims[1], s.claims[2]);
    s.index();
    CHECK(s.claimsOf("s-0") == std::vector<const Claim*>{&s.claims[0], &s.claims[2]});
    CHECK(s.claimsOf("s-1") == std::vector<const Claim*>{&s.claims[1], &s.claims[3]});
}
