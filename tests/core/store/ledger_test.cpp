#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/store/ledger.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

store::NewAnnotation note(Target target, const std::string& id, const std::string& text) {
    store::NewAnnotation a;
    a.by = "Ana Lind";
    a.target = target;
    a.targetId = id;
    a.note = text;
    return a;
}

/// "open", "judged" or "stale" and why, of the deadline.
std::string stateOfDeadline(const store::Workspace& workspace) {
    const auto s = shown(workspace);
    const auto* judgement = s.judgementOn("f-deadline");
    return std::string(name(s.stateOf("f-deadline"))) +
           (judgement && judgement->stale ? ": " + judgement->staleReason : "");
}

base::Error::Kind errorOf(store::Workspace& workspace, const store::NewAnnotation& a) {
    const auto done = workspace.annotate(a, StillClock());
    REQUIRE_FALSE(done);
    CHECK(done.error().message.ends_with('.'));
    return done.error().kind;
}

/// As brimhall, saying its sum `times` times.
Input repeating(const std::string& name, const std::string& deadline, std::size_t times) {
    Input in = brimhall(name, deadline);
    const Claim sum = in.claims[1];
    for (std::size_t i = 1; i < times; ++i) {
        Claim again = sum;
        again.span.start = base::countCodePoints(in.article.text);
        in.article.text += sum.quote + " again\n";
        again.span.end = again.span.start + base::countCodePoints(sum.quote);
        in.claims.push_back(again);
    }
    in.bytes = in.article.text;
    return in;
}

std::string anchorsOfNewest(const std::string& path) {
    return query(path, "SELECT json_array_length(json, '$.target.anchors') FROM events ORDER BY rowid DESC LIMIT 1");
}

store::Event event(const std::string& id, const std::string& at, const std::vector<std::string>& heads) {
    return {id, "", {}, at, heads};
}

std::string order(std::vector<store::Event> events) {
    std::string ids;
    for (const auto& e : store::inOrder(std::move(events))) ids += e.id;
    return ids;
}

} // namespace

TEST_CASE("an accepted reading is kept with its value, by whom and when") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    auto a = judged(Judgement::accepted, "f-deadline", "r-2031");
    a.note = "Säger “2031”.";
    a.tags = {"checked", "två ord"};
    const auto written = workspace.annotate(a, StillClock());
    REQUIRE(written);
    Annotation expected;
    expected.id = query(folder / "w.pledge", "SELECT id FROM events").substr(0, 64);
    expected.by = "Ana Lind";
    expected.at = "2026-05-14T08:00:00Z";
    expected.targetId = "f-deadline";
    expected.judgement = Judgement::accepted;
    expected.reading = "r-2031";
    expected.readingValue = std::string("2031");
    expected.note = a.note;
    expected.tags = a.tags;
    CHECK(*written == expected);
    const auto again = store::Workspace::open(folder / "w.pledge", false);
    CHECK(shown(*again).annotations == std::vector{expected});
    CHECK(stateOfDeadline(*again) == "judged");
    CHECK(again->check()->empty());
}

TEST_CASE("none_correct keeps the right value, in each form") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    auto deadline = judged(Judgement::none_correct, "f-deadline");
    deadline.value = std::string("2033");
    auto amount = judged(Judgement::none_correct, "f-amount");
    amount.value = Quantity{1e9, 1.5e9, "NOK", "P1Y", Qualifier::about};
    REQUIRE(workspace.annotate(deadline, StillClock()));
    REQUIRE(workspace.annotate(amount, StillClock()));
    REQUIRE(workspace.annotate(judged(Judgement::none_correct, "f-amount"), StillClock()));
    const auto s = shown(workspace);
    CHECK(s.annotations[0].value == deadline.value);
    CHECK(s.annotations[1].value == amount.value);
    CHECK_FALSE(s.annotations[2].value);
}

TEST_CASE("a judgement and a note are taken back by another event, once, and the finding stays") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    const auto first = workspace.annotate(judged(Judgement::unsure, "f-deadline"), StillClock());
    const auto second = workspace.annotate(note(Target::commitment, "m-plant", "on a commitment"), StillClock());
    REQUIRE(first);
    REQUIRE(second);
    const bool stale = workspace.findingIsStale();
    REQUIRE(workspace.takeBack(first->id, "Kim Aas", StillClock()));
    CHECK(workspace.findingIsStale() == stale);
    REQUIRE(shown(workspace).annotations.size() == 1);
    CHECK(shown(workspace).annotations.front().id == second->id);
    CHECK_FALSE(workspace.takeBack(first->id, "Kim Aas", StillClock()));
    CHECK_FALSE(workspace.takeBack(second->id, "", StillClock()));
    REQUIRE(workspace.takeBack(second->id, "Kim Aas", StillClock()));
    auto again = store::Workspace::open((folder / "w.pledge"), false);
    REQUIRE(again);
    CHECK(shown(*again).annotations.empty());
    CHECK(again->check()->empty());
}

TEST_CASE("all four targets take notes, and only facets judgements") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    const auto s = shown(workspace);
    const std::string claim = s.claims[4].id;
    REQUIRE(workspace.annotate(note(Target::claim, claim, "on a claim"), StillClock()));
    REQUIRE(workspace.annotate(note(Target::commitment, "m-plant", "on a commitment"), StillClock()));
    REQUIRE(workspace.annotate(note(Target::source, s.sources[1].id, "on a source"), StillClock()));
    REQUIRE(workspace.annotate(note(Target::facet, "f-amount", "on a facet"), StillClock()));
    std::vector<std::string> found;
    for (const auto& a : shown(workspace).annotations) {
        CHECK_FALSE(a.stale);
        found.push_back(a.note + " " + a.targetId);
    }
    CHECK(found == std::vector<std::string>{"on a claim " + claim, "on a commitment m-plant",
                                            "on a source " + s.sources[1].id, "on a facet f-amount"});
    CHECK(workspace.check()->empty());
}

TEST_CASE("what cannot be annotated is a usage error and leaves no event") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto usage = base::Error::Kind::usage;
    CHECK(errorOf(workspace, judged(Judgement::unsure, "f-nothing")) == usage);
    CHECK(errorOf(workspace, judged(Judgement::unsure, "m-plant")) == usage);
    CHECK(errorOf(workspace, judged(Judgement::accepted, "f-deadline")) == usage);
    CHECK(errorOf(workspace, judged(Judgement::accepted, "f-deadline", "r-900")) == usage);
    CHECK(errorOf(workspace, judged(Judgement::unsure, "f-deadline", "r-2031")) == usage);
    CHECK(errorOf(workspace, note(Target::facet, "f-deadline", "")) == usage);
    CHECK(errorOf(workspace, note(Target::commitment, "f-deadline", "x")) == usage);
    CHECK(errorOf(workspace, note(Target::facet, "f-deadline", "\xff")) == usage);
    auto nobody = note(Target::facet, "f-deadline", "x");
    nobody.by = "";
    CHECK(errorOf(workspace, nobody) == usage);
    auto value = judged(Judgement::all_true, "f-deadline");
    value.value = std::string("2031");
    CHECK(errorOf(workspace, value) == usage);
    value.judgement = Judgement::none_correct;
    value.value = Quantity{2031, {}, "", "", Qualifier::exact};
    CHECK(errorOf(workspace, value) == usage);
    auto claim = judged(Judgement::unsure, shown(workspace).claims[0].id);
    claim.target = Target::claim;
    CHECK(errorOf(workspace, claim) == usage);
    CHECK(shown(workspace).annotations.empty());
}

TEST_CASE("a judgement stays through a new finding that changes nothing for it") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    REQUIRE(workspace.annotate(judged(Judgement::accepted, "f-deadline", "r-2031"), StillClock()));
    auto finding = shown(workspace).finding;
    auto& m = finding.announcements[0].commitments[0];
    m.id = "m-new";
    m.facets[1].id = "f-new";
    m.facets[1].readings[0].id = "r-new";
    REQUIRE(workspace.putFinding(finding, {{"f-deadline", "f-new"}}));
    const auto s = shown(workspace);
    CHECK(s.annotations[0].targetId == "f-new");
    CHECK(s.annotations[0].reading == "r-new");
    CHECK(s.stateOf("f-new") == FacetState::judged);
    REQUIRE(workspace.annotate(note(Target::facet, "f-deadline", "by its old id"), StillClock()));
    CHECK(shown(workspace).annotations[1].targetId == "f-new");
}

TEST_CASE("a judgement goes stale when another source speaks, and a new one settles it") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    REQUIRE(workspace.annotate(judged(Judgement::accepted, "f-deadline", "r-2031"), StillClock()));
    CHECK(stateOfDeadline(workspace) == "judged");
    add(workspace, brimhall("three", "2031"));
    refresh(workspace);
    CHECK(stateOfDeadline(workspace) == "stale: Source C has spoken since this was judged.");
    CHECK(shown(workspace).annotations[0].reading == "r-2031");
    add(workspace, brimhall("four", "2033"));
    refresh(workspace);
    CHECK(stateOfDeadline(workspace) == "stale: Sources C and D have spoken since this was judged.");
    REQUIRE(workspace.annotate(judged(Judgement::all_true, "f-deadline"), StillClock()));
    CHECK(stateOfDeadline(workspace) == "judged");
    CHECK(shown(workspace).annotations.size() == 2);
}

TEST_CASE("a judgement goes stale when the readings or the rules differ") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    REQUIRE(workspace.annotate(judged(Judgement::accepted, "f-deadline", "r-2032"), StillClock()));
    auto finding = shown(workspace).finding;
    finding.announcements[0].commitments[0].facets[1].readings[1].value = std::string("2032-40");
    REQUIRE(workspace.putFinding(finding, {}));
    CHECK(stateOfDeadline(workspace) ==
          "stale: The readings were 2031 and 2032 when this was judged, and are 2031 and " +
              display(std::string("2032-40"), FacetName::deadline) + " now.");
    CHECK(shown(workspace).annotations[0].reading.empty());
    CHECK(shown(workspace).annotations[0].readingValue == Value(std::string("2032")));
    refresh(workspace);
    CHECK(stateOfDeadline(workspace) == "judged");
    tamper(folder / "w.pledge", "UPDATE claims SET rules_version = 2");
    CHECK(stateOfDeadline(workspace) ==
          "stale: It was judged under version 1 of the rules, and is read under version 2 now.");
}

TEST_CASE("of more than 32 claims an event holds the first of each source") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {repeating("one", "2031", 16), repeating("two", "2032", 16)});
    REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-amount"), StillClock()));
    CHECK(anchorsOfNewest(path) == "32\n");
    add(workspace, brimhall("three", "2031"));
    refresh(workspace);
    CHECK(shown(workspace).annotations[0].staleReason == "Source C has spoken since this was judged.");
    REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-amount"), StillClock()));
    CHECK(anchorsOfNewest(path) == "3\n");
    CHECK(shown(workspace).stateOf("f-amount") == FacetState::judged);

    // What holds for one claim of a source is still seen of each source.
    tamper(path, "UPDATE claims SET rules_version = 2 WHERE edition = (SELECT max(edition) FROM claims)");
    CHECK(shown(workspace).annotations[1].staleReason ==
          "It was judged under version 1 of the rules, and is read under version 2 now.");
    CHECK(workspace.check()->empty());
}

TEST_CASE("what was remembered of events gives way to what another process wrote") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto mine = filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
    REQUIRE(mine.annotate(judged(Judgement::unsure, "f-deadline"), StillClock()));
    const auto first = shown(mine).annotations;
    CHECK(shown(mine).annotations == first);
    auto theirs = *store::Workspace::open(path, false);
    REQUIRE(theirs.annotate(note(Target::facet, "f-amount", "from the next desk"), StillClock()));
    auto both = shown(mine).annotations;
    CHECK(both == shown(theirs).annotations);
    REQUIRE(both.size() == 2);
    CHECK(both[0] == first[0]);
    CHECK(both[1].note == "from the next desk");
    REQUIRE(theirs.putFinding({}, {}));
    both = shown(mine).annotations;
    CHECK(both[0].staleReason == "None of the claims behind it is found any more.");
    CHECK(both[1].targetId.empty());
    tamper(path, "UPDATE events SET json = '[]'");
    CHECK(shown(mine).annotations[1].staleReason == "This entry of the ledger is damaged and cannot be read.");
    tamper(path, "PRAGMA foreign_keys = OFF; DELETE FROM events");
    CHECK(shown(mine).annotations.empty());
}

TEST_CASE("a note on a facet does not go stale") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    REQUIRE(workspace.annotate(note(Target::facet, "f-deadline", "ask them"), StillClock()));
    add(workspace, brimhall("two", "2032"));
    refresh(workspace);
    CHECK_FALSE(shown(workspace).annotations[0].stale);
    CHECK(shown(workspace).annotations[0].targetId == "f-deadline");
}

TEST_CASE("what lost its place says so and moves to no look-alike") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-deadline"), StillClock()));
    REQUIRE(workspace.annotate(note(Target::claim, shown(workspace).claims[1].id, "high"), StillClock()));
    auto finding = shown(workspace).finding;
    finding.announcements[0].commitments[0].facets.pop_back();
    REQUIRE(workspace.putFinding(finding, {}));
    auto a = shown(workspace).annotations[0];
    CHECK(a.targetId.empty());
    CHECK(a.stale);
    CHECK(a.staleReason == "No source speaks of its deadline any more.");

    // The same facet, even of the same id, on a commitment of other claims is another one.
    add(workspace, brimhall("two", "2031"));
    finding = reconciled(shown(workspace));
    auto& m = finding.announcements[0].commitments[0];
    m.claims = {m.claims[1]};
    REQUIRE(workspace.putFinding(finding, {}));
    a = shown(workspace).annotations[0];
    CHECK(a.targetId.empty());
    CHECK(a.staleReason == "None of the claims behind it is found any more.");

    tamper(folder / "w.pledge", "UPDATE claims SET span_start = span_start + 1 WHERE kind = 'money'");
    a = shown(workspace).annotations[1];
    CHECK(a.targetId.empty());
    CHECK(a.staleReason == "The claim “900 million kroner” is no longer found at its place.");
    CHECK(a.note == "high");
}

TEST_CASE("a judgement follows most of its claims, and its id only where they are split evenly") {
    const Folder folder;
    auto workspace =
        filled(folder / "w.pledge", {brimhall("one", "2031"), brimhall("two", "2032"), brimhall("three", "2031")});
    REQUIRE(workspace.annotate(judged(Judgement::all_true, "f-deadline"), StillClock()));
    const auto whole = shown(workspace).finding;
    auto split = whole;
    auto& commitments = split.announcements[0].commitments;
    commitments.push_back({"m-other", "Another plant", Kind::money, "", Standing::committed, {}, {}});
    Facet other{"f-other", FacetName::deadline, Verdict::agree, Severity::major, "", {}};
    other.readings = {{"r-other", std::string("2031"), "", false, {}, {}}};
    commitments[1].facets = {other};
    commitments[1].claims = {commitments[0].claims[0], commitments[0].claims[2]};
    commitments[0].claims = {commitments[0].claims[1]};
    REQUIRE(workspace.putFinding(split, {}));
    CHECK(shown(workspace).annotations[0].targetId == "f-other");

    // What went to another commitment is said still, elsewhere.
    auto& reading = split.announcements[0].commitments[1].facets[0].readings[0];
    const auto idOf = [&](std::size_t i) { return shown(workspace).sources[i].id; };
    reading.sources = {idOf(0), idOf(2)};
    REQUIRE(workspace.putFinding(split, {}));
    CHECK(shown(workspace).annotations[0].staleReason ==
          "The sources were grouped anew: what source B says of it stands in another commitment now.");
    reading.sources = {idOf(0)};
    REQUIRE(workspace.putFinding(split, {}));
    CHECK(shown(workspace).annotations[0].staleReason == "Source C speaks of it no longer.");

    // One claim of three each: only the id says which.
    commitments[1].claims.pop_back();
    REQUIRE(workspace.putFinding(split, {}));
    CHECK(shown(workspace).annotations[0].targetId == "f-deadline");
    commitments[0].facets[1].id = "f-unknown";
    REQUIRE(workspace.putFinding(split, {}));
    CHECK(shown(workspace).annotations[0].targetId.empty());
    CHECK(shown(workspace).annotations[0].staleReason == "The claims behind it went to several commitments.");
}

TEST_CASE("a text that was read anew keeps the claims whose surroundings are the same") {
    const Folder folder;
    auto workspace = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto claims = shown(workspace).claims;
    REQUIRE(workspace.annotate(note(Target::claim, claims[1].id, "amount"), StillClock()));
    REQUIRE(workspace.annotate(note(Target::claim, claims[2].id, "deadline"), StillClock()));
    // Five more code points at the start, and other words behind the date.
    tamper(folder / "w.pledge",
           "UPDATE articles SET text = '12345' || replace(text, '2031.', '2031, perhaps.'), sha256 = 'new'; "
           "UPDATE claims SET span_start = span_start + 5, span_end = span_end + 5");
    const auto s = shown(workspace);
    CHECK(s.annotations[0].targetId == claims[1].id);
    CHECK(s.annotations[1].targetId.empty());
}

TEST_CASE("each event names the heads it followed, and its id is the hash of its text") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031")});
    for (int i = 0; i < 3; ++i) REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-deadline"), StillClock()));
    const auto annotations = shown(workspace).annotations;
    REQUIRE(annotations.size() == 3);
    CHECK(query(path, "SELECT json -> '$.heads' FROM events WHERE id = '" + annotations[0].id + "'") == "[]\n");
    CHECK(query(path, "SELECT json -> '$.heads' FROM events WHERE id = '" + annotations[2].id + "'") ==
          "[\"" + annotations[1].id + "\"]\n");
    CHECK(query(path, "SELECT event FROM event_heads WHERE head = '" + annotations[1].id + "'") ==
          annotations[2].id + "\n");
    std::string text = query(path, "SELECT json FROM events WHERE id = '" + annotations[2].id + "'");
    text.pop_back();
    CHECK(base::sha256(text) == annotations[2].id);
    CHECK(text.starts_with("{\"at\":\"2026-05-14T08:00:00Z\",\"by\":\"Ana Lind\",\"heads\":[\""));
}

TEST_CASE("events stand in topological order, then by time, then by id") {
    CHECK(order({event("b", "2", {}), event("a", "2", {}), event("c", "1", {})}) == "cab");
    CHECK(order({event("a", "1", {"c"}), event("b", "5", {}), event("c", "9", {})}) == "bca");
    CHECK(order({event("a", "1", {"missing"}), event("b", "0", {})}) == "ba");
    CHECK(order({event("a", "1", {"b"}), event("b", "2", {"a"}), event("c", "3", {})}) == "cab");
    CHECK(order({}).empty());
}

TEST_CASE("another copy finds its own target under other ids") {
    const Folder folder;
    auto mine = filled(folder / "mine.pledge", {brimhall("one", "2031"), brimhall("two", "2032")});
    REQUIRE(mine.annotate(judged(Judgement::accepted, "f-deadline", "r-2032"), StillClock()));
    auto theirs = filled(folder / "theirs.pledge", {brimhall("two", "2032"), brimhall("one", "2031")});
    auto finding = shown(theirs).finding;
    finding.announcements[0].commitments[0].facets[1].id = "f-theirs";
    REQUIRE(theirs.putFinding(finding, {}));
    tamper(folder / "theirs.pledge", "ATTACH '" + (folder / "mine.pledge") +
                                         "' AS mine; INSERT INTO events SELECT * FROM mine.events; "
                                         "INSERT INTO notes SELECT * FROM mine.notes");
    const auto s = shown(theirs);
    REQUIRE(s.annotations.size() == 1);
    CHECK(s.annotations[0].targetId == "f-theirs");
    CHECK_FALSE(s.annotations[0].stale);
    CHECK(theirs.check()->empty());
}
