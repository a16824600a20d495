#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

using Forwards = std::vector<std::pair<std::string, std::string>>;

/// A finding with every kind of value, over the claims of one source.
Finding varied(const Snapshot& s) {
    const std::string source = s.sources[0].id;
    const std::string claim = s.claims[1].id;
    const Quantity range{0.94, 0.96, "ratio", "P1Y", Qualifier::nearly};
    Commitment m{"m-1", "", Kind::people, "talent", Standing::denied, {claim, s.claims[0].id}, {}};
    m.partOf = {s.claims[2].id, claim};
    m.facets = {
        {"f-1",
         FacetName::share,
         Verdict::compatible,
         Severity::minor,
         "94 to 96 %",
         {{"r-1", range, "", false, {source}, {claim}}}},
        {"f-2",
         FacetName::audience,
         Verdict::single,
         Severity::minor,
         "",
         {{"r-2", std::vector<std::string>{"café owners", "a \"b\""}, "", true, {source}, {claim, s.claims[0].id}}}},
        {"f-3",
         FacetName::period,
         Verdict::conflict,
         Severity::major,
         "x",
         {{"r-3", std::string("2026/2029"), "fiscal", false, {source}, {}, {1, {source}, source}}},
         Difference::out_of_date},
        {"f-4",
         FacetName::partners,
         Verdict::agree,
         Severity::major,
         "",
         {{"r-4", std::vector<std::string>{}, "", false, {source}, {}}}}};
    Announcement a{"a-2", "T", "", "", {"X", "Y"}, {}, "", {source}, {m}, {{{source}, "It repeats itself."}}};
    Announcement b{"a-1", "Second, though its id sorts first", "I", "P", {}, {"P"}, "2026-04-03", {}, {}};
    return {{a, b}};
}

} // namespace

TEST_CASE("a finding comes back as it was put, and another takes its place") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto finding = varied(shown(workspace));
    REQUIRE(workspace.putFinding(finding, {}));
    CHECK(shown(workspace).finding == finding);
    CHECK(workspace.check()->empty());
    const auto other = reconciled(shown(workspace));
    REQUIRE(workspace.putFinding(other, {}));
    CHECK(shown(workspace).finding == other);
    REQUIRE(workspace.putFinding({}, {}));
    CHECK(query(folder / "w.pledge", "SELECT count(*) FROM readings") == "0\n");
}

TEST_CASE("a first look has one announcement with its sources and claims, the first or the one that is asked for") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2030")});
    const Snapshot all = shown(workspace);
    CHECK(workspace.claimsAtMost() == all.claims.size());
    const auto commitmentOf = [&](const Source& s, const std::string& id) {
        Commitment m{id, "", Kind::money, "", Standing::committed, {all.claimsOf(s.id).front()->id}, {}};
        return std::vector<Commitment>{m};
    };
    Announcement late{"a-1", "Late", "", "", {}, {}, "2026-05-01", {all.sources[0].id}, {}};
    late.commitments = commitmentOf(all.sources[0], "m-1");
    Announcement early{"a-2", "Early", "", "", {}, {}, "2026-04-01", {all.sources[1].id}, {}};
    early.commitments = commitmentOf(all.sources[1], "m-2");
    REQUIRE(workspace.putFinding({{early, late}}, {}));
    for (const auto& [asked, wanted, source] : {std::tuple{"", early, 1}, {"a-2", early, 1}, {"a-1", late, 0}}) {
        INFO("asked for " << asked);
        const auto glance = workspace.glance(asked);
        REQUIRE(glance);
        CHECK(glance->finding.announcements == std::vector<Announcement>{wanted});
        REQUIRE(glance->sources.size() == 1);
        CHECK(glance->sources[0] == all.sources[static_cast<std::size_t>(source)]);
        CHECK(glance->claims.size() == all.claimsOf(glance->sources[0].id).size());
        CHECK(glance->claim(glance->claims.back().id) == &glance->claims.back());
    }
    REQUIRE(workspace.putFinding({}, {}));
    CHECK(workspace.glance("a-1")->sources.empty());
}

TEST_CASE("a finding over a claim that is not there changes nothing") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto before = shown(workspace).finding;
    auto finding = before;
    finding.announcements[0].commitments[0].claims.push_back("c-unknown");
    CHECK_FALSE(workspace.putFinding(finding, {}));
    CHECK(shown(workspace).finding == before);
}

TEST_CASE("a finding is stale from the next source on") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {});
    CHECK_FALSE(workspace.findingIsStale());
    add(workspace, brimhall("one", "2031"));
    CHECK(workspace.findingIsStale());
    refresh(workspace);
    CHECK_FALSE(workspace.findingIsStale());
    CHECK_FALSE(store::Workspace::open(folder / "w.pledge", false)->findingIsStale());
}

TEST_CASE("a finding made before another process added a source stays stale") {
    const Folder folder;
    auto mine = filled(folder / "w.pledge", {brimhall("one", "2031")});
    auto theirs = store::Workspace::open(folder / "w.pledge", false);
    REQUIRE(theirs);
    const auto seen = shown(mine);
    add(*theirs, brimhall("two", "2032"));
    REQUIRE(mine.putFinding(reconciled(seen), {}));
    CHECK(mine.findingIsStale());
    refresh(mine);
    CHECK_FALSE(mine.findingIsStale());
    CHECK_FALSE(theirs->findingIsStale());
}

TEST_CASE("ids lead on over several forwards") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto finding = shown(workspace).finding;
    CHECK(workspace.resolve("m-plant") == "m-plant");
    CHECK(workspace.resolve("m-never") == "m-never");
    REQUIRE(workspace.putFinding(finding, Forwards{{"m-old", "m-middle"}, {"f-gone", "f-gone"}}));
    REQUIRE(workspace.putFinding(finding, Forwards{{"m-middle", "m-plant"}}));
    CHECK(workspace.resolve("m-old") == "m-plant");
    CHECK(workspace.resolve("f-gone") == "f-gone");
    const auto again = store::Workspace::open(folder / "w.pledge", false);
    CHECK(again->resolve("m-old") == "m-plant");
}

TEST_CASE("an id that lives again leads to itself") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto finding = shown(workspace).finding;
    REQUIRE(workspace.putFinding({}, Forwards{{"m-plant", "m-other"}}));
    CHECK(workspace.resolve("m-plant") == "m-other");
    REQUIRE(workspace.putFinding(finding, Forwards{{"m-other", "m-plant"}}));
    CHECK(workspace.resolve("m-plant") == "m-plant");
    CHECK(workspace.resolve("m-other") == "m-plant");
    CHECK(workspace.check()->empty());
}
