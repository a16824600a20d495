#include "core/base/hash.h"
#include "core/model/identity.h"
#include "core/store/sources.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

/// An input whose claims have every field set in some way.
Input everything() {
    Input in;
    in.bytes = std::string("raw\0bytes\xff", 10);
    in.article = {"box/a b.txt",
                  "Tītle",
                  "The Quay",
                  "R. Okafor",
                  "2026-04-03T07:35",
                  "en",
                  "Tītle\n\n東京 1 to 2 million cooks a year by 2031, half of it €3 (30 NOK).\n",
                  {"Guessed windows-1257.", "x"}};
    Claim people = claimAt(in.article, Kind::people, "1 to 2 million cooks a year");
    people.quantity = {1e6, 2e6, "people", "P1Y", Qualifier::at_least};
    people.audience = {"cooks", "“quoted”, waiters"};
    people.audienceOpen = true;
    people.when = "../2031";
    people.whenRole = WhenRole::deadline;
    people.whenClaim = 36;
    people.standing = Standing::discussed;
    people.pillar = "talent";
    people.parties = {"Zürn AG"};
    people.steps = {"Read 1 to 2.", "Times a million."};
    Claim date = claimAt(in.article, Kind::date, "by 2031");
    date.value = "2031";
    date.calendar = "fiscal";
    Claim converted = claimAt(in.article, Kind::money, "30 NOK");
    converted.quantity = {30.000000000000004, {}, "NOK", "", Qualifier::about};
    converted.restates = 58;
    converted.standing = Standing::context;
    Claim party = claimAt(in.article, Kind::party, "東京");
    party.value = "Tokyo";
    party.partyType = PartyType::place;
    party.role = Role::government;
    in.claims = {party, people, date, converted};
    return in;
}

} // namespace

TEST_CASE("every field of a source and its claims comes back") {
    const Folder folder;
    Input in = everything();
    identify(in.claims, base::sha256(in.bytes));
    {
        auto workspace = store::Workspace::open(folder / "w.pledge", true);
        REQUIRE(workspace);
        const auto source = workspace->addSource(in.bytes, in.article, in.claims, 7, StillClock());
        REQUIRE(source);
        CHECK(*source == Source{sourceIdOf(base::sha256(in.bytes)), "A", base::sha256(in.bytes), "2026-05-14T08:00:00Z",
                                in.article});
    }
    const auto workspace = store::Workspace::open(folder / "w.pledge", false);
    REQUIRE(workspace);
    const auto snapshot = workspace->snapshot();
    REQUIRE(snapshot);
    REQUIRE(snapshot->sources.size() == 1);
    CHECK(snapshot->sources[0].article == in.article);
    REQUIRE(snapshot->claims.size() == in.claims.size());
    for (std::size_t i = 0; i < in.claims.size(); ++i) {
        INFO(in.claims[i].quote);
        CHECK(snapshot->claims[i] == in.claims[i]);
    }
    CHECK(snapshot->claim(in.claims[3].id) == &snapshot->claims[3]);
    CHECK(*workspace->bytesOf(snapshot->sources[0].id) == in.bytes);
    CHECK(workspace->check()->empty());
}

TEST_CASE("the same bytes twice add nothing") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto before = contents(folder / "w.pledge");
    Input again = brimhall("one", "2031");
    again.article.title = "Something else";
    const auto known = workspace.addSource(again.bytes, again.article, {}, 2, StillClock());
    REQUIRE(known);
    CHECK(known->letter == "A");
    CHECK(known->article.title == "Brimhall Foods für Tårnvik (one)");
    CHECK(contents(folder / "w.pledge") == before);
    CHECK(workspace.hasSource(known->sha256));
    CHECK_FALSE(workspace.hasSource(base::sha256("other")));
    CHECK_FALSE(workspace.findingIsStale());
}

TEST_CASE("claims come by source in order of import, then by start") {
    const Folder folder;
    auto in = brimhall("one", "2031");
    std::swap(in.claims.front(), in.claims.back());
    const auto workspace = filled(folder / "w.pledge", {in, brimhall("two", "2032")});
    std::vector<std::string> quotes;
    const auto snapshot = shown(workspace);
    for (const Claim& c : snapshot.claims) quotes.push_back(snapshot.letters({c.source}) + " " + c.quote);
    CHECK(quotes == std::vector<std::string>{"A Brimhall Foods", "A 900 million kroner", "A by 2031",
                                             "B Brimhall Foods", "B 900 million kroner", "B by 2032"});
    CHECK(workspace.check()->empty());
}

TEST_CASE("letters count on and are never used again") {
    CHECK(store::letterOf(1) == "A");
    CHECK(store::letterOf(26) == "Z");
    CHECK(store::letterOf(27) == "AA");
    CHECK(store::letterOf(52) == "AZ");
    CHECK(store::letterOf(703) == "AAA");
    const Folder folder;
    filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    tamper(folder / "w.pledge",
           "DELETE FROM announcements; DELETE FROM readings; DELETE FROM commitment_claims; "
           "DELETE FROM reading_claims; DELETE FROM reading_sources; DELETE FROM announcement_sources; "
           "DELETE FROM facets; DELETE FROM commitments; DELETE FROM claims; DELETE FROM articles; "
           "DELETE FROM commitment_search; DELETE FROM claim_search; DELETE FROM source_search; DELETE FROM passages; "
           "DELETE FROM editions WHERE source IN (SELECT id FROM sources WHERE letter = 'B'); "
           "DELETE FROM sources WHERE letter = 'B'");
    auto workspace = store::Workspace::open(folder / "w.pledge", false);
    REQUIRE(workspace);
    const auto next = brimhall("three", "2033");
    CHECK(workspace->addSource(next.bytes, next.article, next.claims, 1, StillClock())->letter == "C");
}

TEST_CASE("two claims at one place keep apart, with the same ids in every workspace") {
    const Folder folder;
    Input in = brimhall("one", "2031");
    in.claims.push_back(in.claims[1]);
    const auto first = shown(filled(folder / "1.pledge", {in}));
    const auto second = shown(filled(folder / "2.pledge", {brimhall("two", "2032"), in}));
    REQUIRE(first.claims.size() == 4);
    CHECK(first.claims[1].id != first.claims[2].id);
    CHECK(std::vector(second.claims.begin() + 3, second.claims.end()) == first.claims);
    CHECK(filled(folder / "1.pledge", {}).check()->empty());
}

TEST_CASE("a claim that does not quote its article is refused, and nothing is added") {
    const Folder folder;
    auto workspace = store::Workspace::open(folder / "w.pledge", true);
    REQUIRE(workspace);
    Input in = brimhall("one", "2031");
    in.claims[1].span.start += 1;
    const auto refused = workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == base::Error::Kind::usage);
    CHECK_THAT(refused.error().message, ContainsSubstring("one.txt was not imported"));
    CHECK(shown(*workspace).sources.empty());
    in.claims = {};
    in.article.text = "\xff";
    CHECK_FALSE(workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock()));
}

TEST_CASE("the bytes of an unknown source are a usage error") {
    const Folder folder;
    const auto workspace = filled(folder / "w.pledge", {});
    const auto bytes = workspace.bytesOf("s-nothing");
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind == base::Error::Kind::usage);
}
