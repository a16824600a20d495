#include "core/pipeline/pipeline.h"
#include "tests/support/catch.h"
#include "tests/support/gold_likeness.h"
#include "tests/support/gold_places.h"
#include "tests/support/gold_score.h"
#include "tests/support/golden.h"

#include <filesystem>
#include <fstream>
#include <stdlib.h>

using namespace pledge;
using namespace pledge::tests;
namespace fs = std::filesystem;

namespace {

using Starts = std::vector<std::size_t>;

Starts startsOf(const std::vector<base::Span>& spans) {
    Starts out;
    for (const auto& s : spans) out.push_back(s.start);
    return out;
}

GoldClaim people(const std::string& quote, double value) {
    GoldClaim c;
    c.kind = model::Kind::people;
    c.quote = quote;
    c.numbers = {value};
    return c;
}

/// Two articles on one invented announcement, and a gold of them. The second one's deadline differs, and so does what
/// the gold says of its audience.
struct Batch {
    fs::path path;
    Batch() {
        std::string name = (fs::temp_directory_path() / "pledgescope-gold-XXXXXX").string();
        path = mkdtemp(name.data());
        fs::create_directory(path / "x");
        write("x/a.txt", article("2028"));
        write("x/b.txt", article("2029"));
        write("x.json", R"({"base": "x", "articles": {
            "a.txt": {"published": "2026-05-04", "claims": [
                {"kind": "money", "quote": "3 billion kroner", "value": 3e9, "unit": "NOK", "pillar": null},
                {"kind": "people", "quote": "900 drivers", "value": 900, "unit": "people", "when": "2028",
                 "when_role": "deadline", "audience": [["drivers"], ["people"]], "standing": ["committed", "context"]},
                {"kind": "date", "quote": "by 2028", "value": "2028"}],
              "parties": [{"name": "Tamholm", "aliases": ["Tamholm Rail"], "type": "org", "role": ["investor", null]}]},
            "b.txt": {"published": ["2026-05-05"], "claims": [
                {"kind": "money", "quote": "3 billion kroner", "value": 3e9, "unit": "NOK"},
                {"kind": "people", "quote": "900 drivers", "value": 900, "unit": "people", "audience": ["pilots"]},
                {"kind": "people", "quote": "Rail", "value": 7, "optional": true},
                {"kind": "people", "quote": "no such words", "value": 7}],
              "parties": [{"name": "Tamholm Rail", "type": "org", "role": "investor"}],
              "ignore": ["by 2029"], "initiatives": [{"anchor": "nothing", "pillar": "talent"}]}},
          "announcements": [{"id": "t", "sources": ["a.txt", "b.txt"],
            "conflicts": [
              {"facet": "deadline", "kind": "people", "about": "drivers", "readings": [
                {"value": "2028", "sources": ["a.txt"]}, {"any_of": ["2029", "../2029"], "sources": ["b.txt"]}]},
              {"facet": "amount", "about": "the sum", "readings": [
                {"value": {"value": 3e9, "unit": "NOK"}, "sources": ["a.txt"]},
                {"value": {"value": 4e9, "unit": "NOK"}, "sources": ["b.txt"]}]}],
            "debatable": [{"facet": "audience", "about": "who"}]}]})");
    }
    ~Batch() { fs::remove_all(path); }

    static std::string article(const std::string& deadline) {
        return "Tamholm Rail to expand in Norway\n\nPublished: 4 May 2026\n\nTamholm Rail will invest 3 billion kroner "
               "in Norway. Tamholm will train 900 drivers by " +
               deadline + ". It will also build 40 trams.\n";
    }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path / name) << text; }
    Gold gold() const { return readGold((path / "x.json").string()); }
    static pipeline::Extracted read(const GoldArticle& a) {
        auto read = pipeline::extractInput(a.file);
        REQUIRE(read);
        return std::move(*read);
    }
};

std::vector<const model::Claim*> ofKind(const Golden& g, model::Kind kind) {
    std::vector<const model::Claim*> out;
    for (const auto& c : g.source.claims)
        if (c.kind == kind) out.push_back(&c);
    return out;
}

} // namespace

TEST_CASE("texts of a gold are compared folded") {
    CHECK(folded(" Ｔａｍholm\u00a0 Rail, ") == "tamholm rail");
    CHECK(folded("Acme’s.") == "acme's");
    CHECK(holdEachOther("900 drivers", "some 900 Drivers"));
    CHECK_FALSE(holdEachOther("", "drivers"));
    CHECK(sameNumber(1000, 1002));
    CHECK_FALSE(sameNumber(1000, 1003));
    CHECK(
        sameValue(model::Value(std::vector<std::string>{"A", "b"}), model::Value(std::vector<std::string>{"B", "a"})));
    const auto five = [](const char* unit) {
        model::Quantity q;
        q.value = 5, q.unit = unit;
        return model::Value(q);
    };
    CHECK(sameValue(five(""), five("people")));
    CHECK_FALSE(sameValue(five("MW"), five("MWh")));
}

TEST_CASE("as many as can be are paired") {
    using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
    CHECK(paired({}) == Pairs());
    CHECK(paired({{}, {}}) == Pairs());
    CHECK(paired({{true, true}, {true, false}}) == Pairs{{0, 1}, {1, 0}});
    CHECK(paired({{false, true}, {false, true}}) == Pairs{{0, 1}});
}

TEST_CASE("words stand in a text where no longer word or number holds them") {
    CHECK(startsOf(occurrences("4.2 billion, 2 billion, 12 billion", "2 billion")) == Starts{13});
    CHECK(startsOf(occurrences("Norval, Norvale's", "Norval")) == Starts{0});
    CHECK(startsOf(occurrences("ソラノス、ソラノは", "ソラノ")) == Starts{15});
    CHECK(startsOf(occurrences("森林の林は", "林")) == Starts{9});
}

TEST_CASE("a quote that stands twice is placed in the gold's order") {
    const std::string text = "40 cooks, 60 cooks, 40 cooks";
    const auto places = placesOf({people("60 cooks", 60), people("40 cooks", 40), people("none", 1)}, text, {});
    CHECK(places[0] == base::Span{10, 18});
    CHECK(places[1] == base::Span{20, 28});
    CHECK_FALSE(places[2]);
    const auto both = placesOf({people("40 cooks", 40), people("40 cooks", 40)}, text, {});
    CHECK(both[0]->start == 0);
    CHECK(both[1]->start == 20);
}

TEST_CASE("golden claims are the gold's, with what was extracted where it is silent") {
    const Batch batch;
    const Gold gold = batch.gold();
    const Golden a = goldenOf(gold.articles[0], Batch::read(gold.articles[0]));
    CHECK(a.lost.empty());
    const auto drivers = ofKind(a, model::Kind::people);
    REQUIRE(drivers.size() == 1);
    CHECK(drivers[0]->audience == std::vector<std::string>{"drivers"});
    CHECK(drivers[0]->standing == model::Standing::committed);
    const auto dates = ofKind(a, model::Kind::date);
    REQUIRE(dates.size() == 1);
    CHECK(drivers[0]->whenClaim == dates[0]->span.start);
    CHECK(ofKind(a, model::Kind::capacity).empty()); // the trams are none of the gold's
    std::vector<std::string> names;
    for (const auto* p : ofKind(a, model::Kind::party)) names.push_back(p->quote + " = " + p->value);
    CHECK(names == std::vector<std::string>{"Tamholm Rail = Tamholm", "Tamholm Rail = Tamholm", "Tamholm = Tamholm"});

    const Golden b = goldenOf(gold.articles[1], Batch::read(gold.articles[1]));
    CHECK(b.lost == std::vector<std::string>{"no such words"});
    CHECK(b.source.source.article.published == "2026-05-05");
    const auto pilots = ofKind(b, model::Kind::people);
    REQUIRE(pilots.size() == 1);
    CHECK(pilots[0]->audience == std::vector<std::string>{"pilots"});
    CHECK(pilots[0]->when == "2029"); // extracted, and its date is none of those that the gold rules out
    CHECK(ofKind(b, model::Kind::initiative).empty());
}

TEST_CASE("conflicts and groups are held against a gold") {
    const Batch batch;
    const Gold gold = batch.gold();
    std::vector<pipeline::Extracted> golden;
    for (const auto& a : gold.articles) golden.push_back(goldenOf(a, Batch::read(a)).source);
    const auto score = scoreOf(gold, pipeline::reconcileAll(golden));
    CHECK(score.conflicts == Tally{1, 0, 1}); // the audiences may differ
    CHECK(score.grouping == Tally{1, 0, 0});
    CHECK(score.notes == std::vector<std::string>{"x: t: missed amount, the sum; NOK 3 bn (a.txt); NOK 4 bn (b.txt)"});
    Gold strict = gold;
    strict.announcements[0].debatable.clear();
    strict.announcements.push_back({"u", {"a.txt"}, {}, {}});
    strict.announcements[0].sources = {"b.txt"};
    const auto strictly = scoreOf(strict, pipeline::reconcileAll(golden));
    CHECK(strictly.grouping == Tally{0, 1, 0});
    CHECK(strictly.conflicts.fp == 3); // the audience in either, the deadline in the second
}

TEST_CASE("a gold that says what the contract does not know is refused") {
    const Batch batch;
    batch.write("y.json", R"({"articles": {"a": {"claims": [{"kind": "wish", "quote": "x", "value": 1}]}},
                              "announcements": []})");
    CHECK_THROWS_WITH(readGold((batch.path / "y.json").string()), ContainsSubstring("kind"));
    CHECK_THROWS(readGold((batch.path / "none.json").string()));
    CHECK(goldsIn(batch.path.string()).size() == 2);
}
