#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/pillars/told_sums.h"
#include "ui/pillars/pillars_model.h"

#include <string>

using namespace pledge;
using namespace pledge::ui;
using Told = PillarsOptions::Told;

namespace {

std::string printed(const PillarsModel& m) {
    std::string s;
    const auto list = [&](const std::vector<PillarEntry>& entries) {
        for (const PillarEntry& e : entries)
            s += " [" + std::string(model::sign(e.verdict)) + ' ' + e.label.toStdString() + ']';
    };
    for (const PillarRow& r : m.rows) {
        s += r.title.toStdString() + ':';
        list(r.promised);
        s += " |";
        list(r.beside);
        for (std::size_t u = 0; u < m.units.size(); ++u)
            for (const PillarSum& sum : r.sums[u]) s += " {" + m.units[u].unit + ' ' + sum.amount.toStdString() + '}';
        s += '\n';
    }
    return s;
}

std::string units(const PillarsModel& m) {
    std::string s;
    for (const PillarUnit& u : m.units)
        s += u.unit + '=' + u.title.toStdString() + ' ' + std::to_string(static_cast<long>(u.most)) + ' ';
    return s;
}

const PillarSum* sumOf(const PillarsModel& m, const std::string& row, const std::string& commitment) {
    for (const PillarRow& r : m.rows)
        for (const auto& sums : r.sums)
            for (const PillarSum& s : sums)
                if (r.key == row && s.entry.commitment == commitment) return &s;
    return nullptr;
}

std::string way(const PillarsModel& m) {
    std::string s;
    for (const PillarCrumb& c : m.crumbs) s += (s.empty() ? "" : " > ") + c.title.toStdString();
    for (const PillarItem& i : m.items) s += "\n" + i.letter.toStdString() + '|' + i.title.toStdString();
    return s;
}

} // namespace

TEST_CASE("each pillar counts its promises once, by verdict; what is only told stands beside") {
    CHECK(printed(pillarsModel(testing::sampleSnapshot(), "a-river")) ==
          "Technology: [≈ 120 MW data centre] [1 sovereign cloud region] [≠ compute partnership with Redplata] | "
          "[1 context: 40 % of firms use such tools] {MW 120 MW}\n"
          "Trust: [= threat intelligence sharing] [= customer data stays in the country] [1 unit against cyber crime] "
          "|\n"
          "Talent: [= 900 jobs] [1 €5 m research grant] [≠ train 200,000] | [1 earlier: 18,000 people trained] "
          "[1 context: shortfall of 60,000 workers] {EUR €5 m} {people 200,000} {people 900}\n"
          "No pillar: [≈ €2.4 bn in Uruguay] | [1 earlier: €310 m for an office in Salto] {EUR €2.4 bn}\n");
}

TEST_CASE("currencies, people and each capacity have a scale of their own; rates have none") {
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1");
    CHECK(units(m) == "EUR=EUR 500000000 JPY=JPY 30000000000 people=people 5000 MW=MW 120 site=sites 3 ");
    CHECK(sumOf(m, "trust", "m-rate") == nullptr);
    CHECK(m.rows[1].promised.size() == 1);
}

TEST_CASE("a disputed total keeps every reading with its letters") {
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1");
    const PillarSum* all = sumOf(m, "", "m-all");
    REQUIRE(all);
    CHECK(all->low == 4e8);
    CHECK(all->high == 5e8);
    CHECK(all->amount == QStringLiteral("€400 m (A) ≠ €500 m (B C)"));
    REQUIRE(all->marks.size() == 2);
    CHECK(all->marks[0].value == 4e8);
    CHECK(all->marks[0].letters == QStringLiteral("A"));
    CHECK(all->marks[1].letters == QStringLiteral("B C"));
}

TEST_CASE("parts are those of the one source that tells most; what they leave is named, not invented") {
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1");
    const PillarSum* all = sumOf(m, "", "m-all");
    REQUIRE(all);
    REQUIRE(all->parts.size() == 2);
    CHECK(all->parts[0].entry.commitment == "m-grid");
    CHECK(all->parts[1].entry.commitment == "m-skills");
    CHECK(all->rest == QStringLiteral("€150 m–€250 m of it not allocated, as A tells"));
    CHECK(sumOf(m, "talent", "m-skills")->of == QStringLiteral("part of investment in the port (A)"));
    CHECK(sumOf(m, "", "m-north")->of == QStringLiteral("part of investment in the port (B)"));
    CHECK(sumOf(m, "", "m-yen")->of.isEmpty());
    CHECK(sumOf(m, "", "m-yen")->rest.isEmpty());
}

TEST_CASE("a filter hides parts from rows, but not from the total that they are parts of") {
    Criteria none;
    none.pillars = {""};
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1", none);
    CHECK(sumOf(m, "talent", "m-skills") == nullptr);
    CHECK(sumOf(m, "", "m-all")->rest == QStringLiteral("€150 m–€250 m of it not allocated, as A tells"));
    CHECK(m.hidden == 7);
}

namespace {

/// A total with parts, all told by A.
model::Snapshot divided(double total, std::vector<std::pair<const char*, double>> parts, const char* of = "") {
    testing::SnapshotBuilder b;
    b.source("s-a", "A", "a", "", "", "en", "Whole first second third.\n");
    b.announcement("a-1", "t", "i", "p", "", {"s-a"});
    const auto one = [&](const char* id, const char* pillar, double v, const char* word) {
        b.commitment(id, id, model::Kind::money, pillar, model::Standing::committed);
        b.facet("amount", model::FacetName::amount, model::Verdict::single, "");
        b.reading(testing::number(v, "EUR"), {{"s-a", word}});
    };
    one("m-all", of, total, "Whole");
    const char* const words[] = {"first", "second", "third"};
    const char* const ids[] = {"m-1", "m-2", "m-3"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        one(ids[i], parts[i].first, parts[i].second, words[i]);
        b.partOf("m-all", "s-a");
    }
    return b.finish();
}

std::string restOf(const model::Snapshot& s, const char* row = "") {
    return sumOf(pillarsModel(s, "a-1"), row, "m-all")->rest.toStdString();
}

} // namespace

TEST_CASE("what parts leave of a total is said in words") {
    CHECK(restOf(divided(1e9, {{"talent", 4e8}})) == "€600 m of it not allocated, as A tells");
    CHECK(restOf(divided(1e9, {{"talent", 4e8}, {"trust", 6e8}})) == "all of it allocated, as A tells");
    CHECK(restOf(divided(1e9, {{"talent", 4e8}, {"trust", 7e8}})) == "its parts are €100 m more than it, as A tells");
    // A part that goes to no pillar is no allocation.
    CHECK(restOf(divided(1e9, {{"talent", 4e8}, {"", 3e8}})) == "€600 m of it not allocated, as A tells");
    CHECK(restOf(divided(1e9, {{"talent", 4e8}}, "technology"), "technology") ==
          "€600 m of it besides its parts, as A tells");
    CHECK(restOf(divided(1e9, {{"talent", 1e9}}, "technology"), "technology") == "all of it told in parts, as A tells");
    CHECK(sumOf(pillarsModel(divided(1e9, {{"talent", 4e8}, {"trust", 7e8}}), "a-1"), "", "m-all")->end() == 1.1e9);
}

TEST_CASE("told by source, each row is what one source says alone") {
    const PillarsModel m = pillarsModel(testing::toldSums(), "a-1", {}, {Told::bySource});
    CHECK(printed(m) ==
          "A  Harbour Wire: [1 grid] [1 120 MW] [1 skills] [1 900 jobs] [≠ investment in the port] | {EUR ≠ €400 m} "
          "{EUR €150 m} {EUR €100 m} {people 900} {MW 120 MW}\n"
          "B  Quay Letter: [1 three sites] [1 upkeep] [1 train 5,000] [≠ investment in the port] [1 the north] | "
          "{EUR ≠ €500 m} {EUR €200 m} {people 5,000} {site 3 sites}\n"
          "C  Mole Daily: [≠ investment in the port] [1 yen] | [1 earlier: €80 m last year] {EUR ≠ €500 m} {JPY ¥30 "
          "bn}\n");
    CHECK(sumOf(m, "s-a", "m-all")->rest == QStringLiteral("€150 m of it not allocated, as A tells"));
    CHECK(sumOf(m, "s-b", "m-all")->rest == QStringLiteral("€500 m of it not allocated, as B tells"));
    CHECK(sumOf(m, "s-c", "m-all")->rest.isEmpty());
    CHECK(sumOf(m, "s-a", "m-all")->marks.empty());
}

TEST_CASE("announcements are compared on one scale a unit, each a row") {
    const PillarsModel m = pillarsModel(testing::twoAnnouncements(), "a-river", {}, {Told::bySource, true});
    REQUIRE(m.rows.size() == 2);
    CHECK(m.rows[0].title == QStringLiteral("Orvanta → Uruguay"));
    CHECK(m.rows[1].title == QStringLiteral("Skarvik → Norway"));
    CHECK(units(m) == "EUR=EUR 2400000000 NOK=NOK 900000000 people=people 200000 MW=MW 120 ");
    CHECK(m.rows[0].promised.size() == 10);
    Criteria talent;
    talent.pillars = {"talent"};
    const PillarsModel narrowed =
        pillarsModel(testing::twoAnnouncements(), "a-river", talent, {Told::reconciled, true});
    REQUIRE(narrowed.rows.size() == 1);
    CHECK(narrowed.rows[0].key == "a-river");
    CHECK(pillarsModel({}, "", {}, {Told::reconciled, true}).rows.empty());
}

TEST_CASE("the way goes down from a pillar to its commitments to their claims") {
    const auto s = testing::sampleSnapshot();
    CHECK(way(pillarsModel(s, "a-river")) == "Orvanta → Uruguay");
    CHECK(way(pillarsModel(s, "a-river", {}, {}, {"talent", {}})) ==
          "Orvanta → Uruguay > Talent\n|900 jobs\n|€5 m research grant\n|train 200,000\n|earlier: 18,000 people "
          "trained\n|context: shortfall of 60,000 workers");
    const PillarsModel claims = pillarsModel(s, "a-river", {}, {}, {"talent", "m-jobs"});
    CHECK(way(claims) == "Orvanta → Uruguay > Talent > 900 jobs\nA|“900 jobs”\nC|“900 jobs”");
    CHECK(claims.items[0].detail.contains(QStringLiteral("by 2030 and create 900 jobs")));
    CHECK(claims.items[0].entry.commitment == "m-jobs");
    // What is not there leads to the nearest place that is.
    CHECK(pillarsModel(s, "a-river", {}, {}, {"talent", "m-gone"}).place == PillarsPlace{"talent", {}});
    CHECK(pillarsModel(s, "a-river", {}, {}, {"gone", "m-jobs"}).place == PillarsPlace{});
    // Below a source stand its own claims alone.
    CHECK(way(pillarsModel(s, "a-river", {}, {Told::bySource}, {"s-c", "m-jobs"})) ==
          "Orvanta → Uruguay > C  El Faro Digital > 900 jobs\nC|“900 jobs”");
}

TEST_CASE("the breakdown is told in a sentence at each place") {
    const auto s = testing::sampleSnapshot();
    CHECK_THAT(
        pillarsSummary(pillarsModel(s, "a-river")).toStdString(),
        ContainsSubstring("Talent: 3 promised, 1 agree, 0 compatible, 1 from a single source, 1 in conflict; ") &&
            ContainsSubstring("€2.4 bn not allocated by any source") && ContainsSubstring("€5 m for Talent"));
    CHECK(pillarsSummary(pillarsModel(s, "a-river", {}, {}, {"talent", "m-jobs"})) ==
          QStringLiteral("Orvanta → Uruguay › Talent › 900 jobs; “900 jobs”; “900 jobs”."));
    CHECK(pillarsSummary(pillarsModel(s, "a-none")) == QStringLiteral("No announcement is shown."));
}

TEST_CASE("an entry says whether all that sources differ on is judged") {
    const auto train = [](const model::Snapshot& s) {
        for (const PillarRow& r : pillarsModel(s, "a-river").rows)
            for (const PillarEntry& e : r.promised)
                if (e.commitment == "m-train") return e.settled;
        FAIL("it is not there");
        return false;
    };
    CHECK(train(testing::settledSnapshot()));
    CHECK(!train(testing::judgedSnapshot()));
    CHECK(!train(testing::sampleSnapshot()));
}
