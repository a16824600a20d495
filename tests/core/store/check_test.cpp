#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

/// The problems that check finds after `sql` was run from outside, a line each.
std::string afterTampering(const std::string& sql) {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    {
        auto workspace = filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
        REQUIRE(workspace.annotate(judged(Judgement::accepted, "f-deadline", "r-2031"), StillClock()));
        REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-amount"), StillClock()));
        REQUIRE(workspace.check()->empty());
    }
    tamper(path, sql);
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    const auto problems = workspace->check();
    REQUIRE(problems);
    std::string out;
    for (const auto& p : *problems) {
        CHECK(p.ends_with('.'));
        out += p + '\n';
    }
    return out;
}

const std::string ofB =
    " WHERE edition = (SELECT e.number FROM editions e JOIN sources s ON s.id = e.source WHERE letter = 'B')";

} // namespace

TEST_CASE("check finds a span that was moved") {
    CHECK_THAT(afterTampering("UPDATE claims SET span_start = span_start + 1, span_end = span_end + 1" + ofB +
                              " AND kind = 'money'"),
               ContainsSubstring("In source B the claim c-") &&
                   ContainsSubstring("quotes “900 million kroner”, but the text there is “00 million kroner ”."));
    CHECK_THAT(afterTampering("UPDATE claims SET span_end = 100000" + ofB),
               ContainsSubstring("lies outside of the text."));
    CHECK_THAT(afterTampering("UPDATE claims SET span_start = -1" + ofB),
               ContainsSubstring("lies outside of the text."));
}

TEST_CASE("check finds a quote, a value and a text that were changed") {
    CHECK_THAT(afterTampering("UPDATE claims SET quote = '800 million kroner'" + ofB + " AND kind = 'money'"),
               ContainsSubstring("In source B") && ContainsSubstring("quotes “800 million kroner”"));
    CHECK_THAT(afterTampering("UPDATE claims SET amount = 8e8" + ofB + " AND kind = 'money'"),
               ContainsSubstring("of source B (“900 million kroner”) is not what its id was made from"));
    CHECK_THAT(afterTampering("UPDATE claims SET kind = 'secret'" + ofB),
               ContainsSubstring("The claims of source B cannot be read: the word “secret” is not known."));
    CHECK(afterTampering("UPDATE articles SET text = replace(text, '.' || char(10), '!' || char(10))" + ofB) ==
          "The text of source B was changed: its SHA-256 differs.\n");
}

TEST_CASE("check finds bytes that were changed or are gone") {
    const std::string one = " WHERE sha256 = (SELECT sha256 FROM editions WHERE number = 1)";
    CHECK(afterTampering("UPDATE source_bytes SET deflate = x'00'" + one) ==
          "The bytes of source A cannot be unpacked.\n");
    CHECK(afterTampering("UPDATE source_bytes SET (size, deflate) = (SELECT size, deflate FROM source_bytes "
                         "WHERE sha256 = (SELECT sha256 FROM editions WHERE number = 2))" +
                         one) == "The bytes of source A are not those that were imported: their SHA-256 differs.\n");
    CHECK_THAT(afterTampering("DELETE FROM source_bytes" + one),
               ContainsSubstring("The bytes of source A are missing.") &&
                   ContainsSubstring("A row of editions (1) names a row of source_bytes"));
}

TEST_CASE("check finds an event that was changed, is missing or stands in a circle") {
    CHECK_THAT(afterTampering("UPDATE events SET json = replace(json, 'unsure', 'all_true')"),
               ContainsSubstring("Event ") && ContainsSubstring(" of the ledger was changed: its SHA-256 differs."));
    CHECK_THAT(afterTampering("DELETE FROM events WHERE id IN (SELECT head FROM event_heads)"),
               ContainsSubstring(" of the ledger is missing; event ") && ContainsSubstring("A row of event_heads"));
    CHECK_THAT(afterTampering("DELETE FROM event_heads"),
               ContainsSubstring("names other events before it than event_heads does."));
    CHECK_THAT(
        afterTampering(
            "UPDATE events SET json = json_set(json, '$.heads', json_array((SELECT id FROM events x WHERE x.id <> "
            "events.id)))"),
        ContainsSubstring("stands in a circle of events."));
    CHECK_THAT(afterTampering("UPDATE events SET json = 'gone'"), ContainsSubstring("was changed"));
}

TEST_CASE("check finds references that lead nowhere") {
    CHECK_THAT(afterTampering("DELETE FROM claims WHERE kind = 'date'"),
               ContainsSubstring("A row of reading_claims names a row of claims that is not there."));
    CHECK_THAT(afterTampering("DELETE FROM reading_sources"), ContainsSubstring("of a source that it does not name."));
    CHECK_THAT(afterTampering("INSERT INTO forwards VALUES ('f-x', 'f-y'), ('f-y', 'f-x')"),
               ContainsSubstring("The id f-x is forwarded in a circle."));
    CHECK(afterTampering("UPDATE sources SET letter = 'X' WHERE letter = 'B'") ==
          "Source X should have the letter B.\n");
}

TEST_CASE("check finds a schema that is not ours") {
    CHECK(afterTampering("CREATE TRIGGER spy AFTER INSERT ON events BEGIN DELETE FROM events; END") ==
          "The trigger spy is not of this program.\n");
    CHECK(afterTampering("DROP VIEW v_claims") == "The view v_claims is missing.\n");
    CHECK(afterTampering("DROP VIEW v_claims; CREATE VIEW v_claims AS SELECT 1") ==
          "The view v_claims is not as this program makes it.\n");
    CHECK(afterTampering("CREATE INDEX mine ON claims (quote)").empty());
}

TEST_CASE("a ledger with a broken entry still shows the others") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031")});
    REQUIRE(workspace.annotate(judged(Judgement::unsure, "f-deadline"), StillClock()));
    const auto broken = workspace.annotate(judged(Judgement::unsure, "f-amount"), StillClock());
    for (const std::string text : {"gone", "[]", "{}", "{\"at\":\"2026\",\"heads\":[]}",
                                   "{\"at\":\"2026\",\"heads\":[],\"by\":\"x\",\"target\":{\"type\":\"facet\"}}",
                                   "{\"at\":\"2026\",\"heads\":[],\"by\":\"x\",\"target\":{\"type\":\"cloud\"}}"}) {
        INFO(text);
        tamper(path, "UPDATE events SET json = '" + text + "' WHERE id = '" + broken->id + "'");
        const auto s = shown(workspace);
        REQUIRE(s.annotations.size() == 2);
        CHECK(s.stateOf("f-deadline") == FacetState::judged);
        const auto& a = s.annotations[s.annotations[0].id == broken->id ? 0 : 1];
        CHECK(a.staleReason == "This entry of the ledger is damaged and cannot be read.");
        CHECK(a.targetId.empty());
        CHECK_FALSE(workspace.check()->empty());
    }
}

TEST_CASE("pages that were overwritten end in problems or errors, never in silence") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
    const std::string whole = contents(path);
    constexpr std::size_t page = 4096;
    REQUIRE(whole.size() % page == 0);
    for (std::size_t at = page; at < whole.size(); at += page) {
        INFO("page " << at / page + 1);
        std::string damaged = whole;
        damaged.replace(at, page, std::string(page, '\x5a'));
        write(path, damaged);
        const auto workspace = store::Workspace::open(path, false);
        if (!workspace) {
            CHECK(workspace.error().kind == base::Error::Kind::damaged);
            continue;
        }
        const auto problems = workspace->check();
        CHECK((!problems || !problems->empty()));
        (void)workspace->snapshot();
    }
}
