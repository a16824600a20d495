#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

/// Two announcements of Brimhall, the second with two commitments: of the first source money, of the others money too.
Finding grouped(const Snapshot& s) {
    Finding f = reconciled(s);
    Announcement second = f.announcements[0];
    Commitment& plant = f.announcements[0].commitments[0];
    f.announcements[0].sources = {s.sources[0].id};
    plant.claims = {plant.claims[0]};
    plant.facets.clear();
    second.id = "a-other";
    second.sources.erase(second.sources.begin());
    Commitment& other = second.commitments[0];
    other.id = "m-other";
    other.claims.erase(other.claims.begin());
    other.facets.clear();
    Commitment last = other;
    last.id = "m-last";
    last.claims = {other.claims.back()};
    other.claims.pop_back();
    second.commitments.push_back(last);
    f.announcements.push_back(second);
    return f;
}

store::Workspace three(const std::string& path) {
    auto w = filled(path, {brimhall("one", "2031"), brimhall("two", "2032"), brimhall("three", "2033")});
    if (!w.putFinding(grouped(shown(w)), {})) throw std::runtime_error("no finding");
    return w;
}

store::NewOverrule act(Act a, std::vector<std::string> ids) {
    store::NewOverrule o;
    o.by = "Kim Aas";
    o.act = a;
    o.ids = std::move(ids);
    return o;
}

Overrule said(store::Workspace& w, const store::NewOverrule& o) {
    const auto done = w.overrule(o, StillClock());
    if (!done) throw std::runtime_error(done.error().message);
    return *done;
}

std::string refused(store::Workspace& w, const store::NewOverrule& o) {
    const auto done = w.overrule(o, StillClock());
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::usage);
    CHECK(done.error().message.ends_with('.'));
    return done.error().message;
}

std::vector<Overrule> living(const store::Workspace& w) {
    const auto all = w.overrules();
    if (!all) throw std::runtime_error(all.error().message);
    return *all;
}

} // namespace

TEST_CASE("an overrule is kept by the evidence behind its ids, and makes the finding stale") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const auto s = shown(w);
    CHECK_FALSE(w.findingIsStale());
    const Overrule o = said(w, act(Act::join, {"a-brimhall", "a-other"}));
    CHECK(w.findingIsStale());
    CHECK(o.by == "Kim Aas");
    CHECK(o.at == "2026-05-14T08:00:00Z");
    CHECK(o.act == Act::join);
    CHECK(o.of == Grouping::announcement);
    CHECK(o.groups == std::vector<std::vector<std::string>>{{s.sources[0].id}, {s.sources[1].id, s.sources[2].id}});
    CHECK(o.lost.empty());
    CHECK(living(w) == std::vector{o});
    CHECK(shown(w).overrules == std::vector{o});
    CHECK(shown(w).annotations.empty());
    const auto json = nlohmann::json::parse(query(folder / "w.pledge", "SELECT json FROM events"));
    CHECK(json["kind"] == "group");
    CHECK(json["targets"][1]["articles"][0]["source"] == s.sources[1].sha256);
    CHECK(json.dump().find("a-brimhall") == std::string::npos);
    CHECK(w.check()->empty());
}

TEST_CASE("parts, moves and names are kept with all that they name") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const auto s = shown(w);
    const auto& claims = s.finding.announcements[1].commitments;
    Overrule o = said(w, act(Act::part, {"a-other", s.sources[2].id}));
    CHECK(o.groups == std::vector<std::vector<std::string>>{{s.sources[2].id}, {s.sources[1].id}});
    o = said(w, act(Act::move, {claims[1].claims[0], "m-other"}));
    CHECK(o.of == Grouping::commitment);
    CHECK(o.groups == std::vector<std::vector<std::string>>{claims[1].claims, claims[0].claims});
    o = said(w, act(Act::move, {s.sources[0].id, "a-other"}));
    CHECK(o.groups == std::vector<std::vector<std::string>>{{s.sources[0].id}, {s.sources[1].id, s.sources[2].id}});
    auto asked = act(Act::rename, {"m-last"});
    asked.name = "The last plant";
    o = said(w, asked);
    CHECK(o.name == "The last plant");
    CHECK(o.groups == std::vector<std::vector<std::string>>{claims[1].claims});
    CHECK(living(w).size() == 4);
}

TEST_CASE("what does not go together is refused with a sentence, and nothing is written") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const auto s = shown(w);
    const std::string claim = s.finding.announcements[1].commitments[1].claims[0];
    std::string date;
    for (const Claim& c : s.claims)
        if (c.kind == Kind::date && c.source == s.sources[1].id) date = c.id;
    CHECK(refused(w, act(Act::join, {"a-brimhall"})) == "To join takes two announcements or commitments, or more.");
    CHECK(refused(w, act(Act::join, {"a-brimhall", "m-other"})) ==
          "Only announcements can be joined, or only commitments: a-brimhall is an announcement, m-other is a "
          "commitment.");
    CHECK(refused(w, act(Act::join, {"m-plant", "m-other"})) ==
          "The commitments m-plant and m-other are of two announcements: join the announcements, or move a source.");
    CHECK(refused(w, act(Act::join, {"a-other", "a-none"})) ==
          "There is no announcement or commitment “a-none” in this workspace.");
    CHECK(refused(w, act(Act::join, {"a-other", "a-other"})) == "“a-other” is named twice.");
    CHECK(refused(w, act(Act::part, {"a-other", s.sources[0].id})) ==
          "The source " + s.sources[0].id + " is not in a-other.");
    CHECK(refused(w, act(Act::part, {"m-other", claim})) == "The claim " + claim + " is not in m-other.");
    CHECK(refused(w, act(Act::part, {"m-other", "c-none"})) == "There is no claim “c-none” in this workspace.");
    CHECK(refused(w, act(Act::part, {"a-other", s.sources[1].id, s.sources[2].id})) ==
          "That is all of a-other: something must stay in it.");
    CHECK(refused(w, act(Act::move, {claim, "a-brimhall"})) ==
          "A claim moves to a commitment and a source to an announcement: a-brimhall is an announcement.");
    CHECK(refused(w, act(Act::move, {claim, "m-last"})) == claim + " is in m-last already.");
    CHECK(refused(w, act(Act::move, {claim, "m-plant"})) ==
          "The source of " + claim + " does not report the announcement of m-plant: move the source there first.");
    CHECK(refused(w, act(Act::move, {date, "m-other"})) ==
          "The claim " + date + " is of date and cannot belong to m-other, which is of money.");
    CHECK(refused(w, act(Act::rename, {"a-other"})) ==
          "To rename takes an announcement or a commitment, and its new name.");
    auto names = act(Act::same, {});
    names.names = {"Brimhall Foods", "Nobody"};
    CHECK(refused(w, names) == "No source in this workspace names “Nobody”.");
    names.names = {"Brimhall Foods", "Brimhall Foods"};
    CHECK(refused(w, names) == "“Brimhall Foods” is one name, not two.");
    auto anonymous = act(Act::join, {"a-brimhall", "a-other"});
    anonymous.by.clear();
    CHECK(refused(w, anonymous) == "Who overrules must be said.");
    CHECK(living(w).empty());
    CHECK_FALSE(w.findingIsStale());
}

TEST_CASE("commitments of two kinds cannot be one") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    auto finding = shown(w).finding;
    finding.announcements[1].commitments[1].kind = Kind::people;
    REQUIRE(w.putFinding(finding, {}));
    CHECK(refused(w, act(Act::join, {"m-other", "m-last"})) ==
          "The commitment m-other is of money, m-last of people: they cannot be one.");
}

TEST_CASE("an overrule is taken back by another event, once") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const Overrule o = said(w, act(Act::join, {"a-brimhall", "a-other"}));
    REQUIRE(w.putFinding(grouped(shown(w)), {}));
    const auto undone = w.takeBack(o.id, "Ana Lind", StillClock());
    REQUIRE(undone);
    CHECK(w.findingIsStale());
    CHECK(living(w).empty());
    CHECK(query(folder / "w.pledge", "SELECT json ->> '$.kind', json ->> '$.event' FROM events WHERE id = '" + *undone +
                                         "'") == "undo; " + o.id + "\n");
    const auto again = w.takeBack(o.id, "Ana Lind", StillClock());
    REQUIRE_FALSE(again);
    CHECK_THAT(again.error().message, ContainsSubstring("There is no judgement, note or overrule “" + o.id + "” to take back"));
    CHECK(w.check()->empty());
}

TEST_CASE("what has lost its target says so") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const auto before = shown(w);
    said(w, act(Act::part, {"a-other", before.sources[2].id}));
    said(w, act(Act::join, {"m-other", "m-last"}));
    tamper(folder / "w.pledge", "UPDATE claims SET span_start = span_start + 1 WHERE id = '" +
                                    before.finding.announcements[1].commitments[1].claims[0] + "'");
    auto all = living(w);
    REQUIRE(all.size() == 2);
    CHECK(all[0].lost.empty());
    CHECK(all[1].lost ==
          "1 of the 2 claims that it is about is not found at its place any more, so that it decides nothing.");
    CHECK_FALSE(all[1].holds());

    // A copy that has other sources.
    auto copy = filled(folder / "copy.pledge", {brimhall("two", "2032")});
    tamper(folder / "copy.pledge", "ATTACH '" + (folder / "w.pledge") +
                                       "' AS mine; INSERT INTO events SELECT * FROM mine.events; "
                                       "INSERT INTO event_heads SELECT * FROM mine.event_heads");
    all = living(copy);
    REQUIRE(all.size() == 2);
    CHECK(all[0].lost == "1 of the 2 sources that it is about is not in this workspace, so that it decides nothing.");
    tamper(folder / "copy.pledge", "UPDATE events SET json = replace(json, '\"act\":\"part\"', '\"act\":\"dance\"')");
    CHECK(living(copy)[0].lost == "This entry of the ledger is damaged and cannot be read.");
}

TEST_CASE("of two copies that were brought together, what either took back is taken back") {
    const Folder folder;
    auto mine = three(folder / "mine.pledge");
    const Overrule o = said(mine, act(Act::join, {"a-brimhall", "a-other"}));
    auto theirs =
        filled(folder / "theirs.pledge", {brimhall("three", "2033"), brimhall("two", "2032"), brimhall("one", "2031")});
    const auto bring = [&] {
        tamper(folder / "theirs.pledge", "ATTACH '" + (folder / "mine.pledge") +
                                             "' AS mine; INSERT OR IGNORE INTO events SELECT * FROM mine.events; "
                                             "INSERT OR IGNORE INTO event_heads SELECT * FROM mine.event_heads");
    };
    bring();
    REQUIRE(living(theirs).size() == 1);
    CHECK(living(theirs)[0].groups == o.groups); // ids of sources and claims are made from their bytes
    REQUIRE(mine.takeBack(o.id, "Ana Lind", StillClock()));
    bring();
    CHECK(living(theirs).empty());
    CHECK(theirs.check()->empty());
}

TEST_CASE("a snapshot says who shaped what") {
    const Folder folder;
    auto w = three(folder / "w.pledge");
    const Overrule o = said(w, act(Act::join, {"a-brimhall", "a-other"}));
    CHECK(shown(w).finding.announcements[0].overruled.empty());
    refresh(w); // one announcement of all sources
    const auto s = shown(w);
    REQUIRE(s.finding.announcements.size() == 1);
    CHECK(s.finding.announcements[0].overruled == std::vector{Overruled{o.id, Act::join, "Kim Aas", o.at}});
    REQUIRE(w.takeBack(o.id, "Kim Aas", StillClock()));
    CHECK(shown(w).finding.announcements[0].overruled.empty());
}
