#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <sstream>

using namespace pledge;
using namespace pledge::testing;
using namespace pledge::model;

namespace {

std::string columns(const std::string& path, const std::string& view) {
    return query(path, "SELECT group_concat(name, ' ') FROM pragma_table_info('" + view + "')");
}

} // namespace

TEST_CASE("the views keep their columns") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {});
    CHECK(columns(path, "v_claims") ==
          "claim source publisher kind value value_max unit per qualifier calendar audience when when_role standing "
          "pillar "
          "party_type role parties start end quote said_by rule rules_version steps file\n");
    CHECK(columns(path, "v_facets") ==
          "facet_id announcement commitment kind pillar standing facet verdict severity reason "
          "readings values sources commitment_id announcement_id type\n");
    CHECK(columns(path, "v_readings") ==
          "reading facet_id announcement commitment facet verdict severity value value_json "
          "calendar open sources claims quotes independent party_texts nearest\n");
    CHECK(columns(path, "v_annotations") ==
          "event at by target target_id facet judgement reading value_json note tags quotes\n");
}

TEST_CASE("the views show what people look for") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
    auto a = judged(Judgement::accepted, "f-deadline", "r-2031");
    a.note = "Called them.";
    a.tags = {"phone", "firm"};
    REQUIRE(workspace.annotate(a, StillClock()));
    CHECK(query(path, "SELECT source, kind, value, unit, qualifier, standing, party_type, quote FROM v_claims WHERE "
                      "source = 'A'") == "A; party; Brimhall Foods; -; -; -; org; Brimhall Foods\n"
                                         "A; money; 900000000.0; NOK; exact; committed; -; 900 million kroner\n"
                                         "A; date; 2031; -; -; -; -; by 2031\n");
    CHECK(query(path, "SELECT announcement, commitment, facet, verdict, readings, \"values\", sources FROM v_facets") ==
          "Brimhall Foods in Tårnvik; A plant; amount; agree; 1; NOK 900 m; A B\n"
          "Brimhall Foods in Tårnvik; A plant; deadline; conflict; 2; 2031 / 2032; A B\n");
    CHECK(query(path, "SELECT facet, value, sources, claims, quotes FROM v_readings") ==
          "amount; NOK 900 m; A B; 2; A: 900 million kroner | B: 900 million kroner\n"
          "deadline; 2031; A; 1; A: by 2031\n"
          "deadline; 2032; B; 1; B: by 2032\n");
    CHECK(query(path, "SELECT \"at\", \"by\", target, target_id, facet, judgement, reading, value_json, note, tags, "
                      "quotes FROM v_annotations") ==
          "2026-05-14T08:00:00Z; Ana Lind; facet; f-deadline; deadline; accepted; 2031; -; Called them.; phone, firm; "
          "900 million kroner | 900 million kroner | by 2031 | by 2032\n");
}

TEST_CASE("the text of articles is found by its words, without their accents") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031"), brimhall("two", "2032")});
    CHECK(query(path, "SELECT p.edition, substr(a.text, p.start + 1, p.\"end\" - p.start) FROM passage_search s "
                      "JOIN passages p ON p.number = s.rowid JOIN articles a ON a.edition = p.edition "
                      "WHERE passage_search MATCH 'tarnvik AND two'") == "2; Brimhall Foods für Tårnvik (two)\n");
    CHECK(query(path, "SELECT quote, value FROM claim_search WHERE claim_search MATCH '2032'") ==
          "by 2032; 2032 2032\n");
}

TEST_CASE("the README tells every column of the views") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {});
    const std::string readme = contents(PLEDGESCOPE_SOURCE "/core/store/README.md");
    for (const std::string view : {"v_claims", "v_facets", "v_readings", "v_annotations"}) {
        const auto from = readme.find("**" + view + "**");
        REQUIRE(from != std::string::npos);
        const std::string section = readme.substr(from, readme.find("\n**", from + 4) - from);
        std::istringstream names(columns(path, view));
        for (std::string name; names >> name;) {
            INFO(view << "." << name);
            CHECK(section.find("`" + name + "`") != std::string::npos);
        }
    }
}
