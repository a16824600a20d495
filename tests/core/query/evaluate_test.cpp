#include "core/query/evaluate.h"
#include "core/query/narrow.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"

#include <random>
#include <set>

using namespace pledge;
using namespace pledge::query;
using Ids = std::vector<std::string>;

namespace {

Expression read(const std::string& text) {
    const auto e = parse(text);
    INFO(text << ": " << (e ? std::string() : e.error().message));
    REQUIRE(e);
    return *e;
}

/// The commitments that pass, without "m-".
Ids passing(const std::string& text, const model::Snapshot& s = testing::twoAnnouncements()) {
    const Expression e = read(text);
    Ids out;
    for (const auto& a : s.finding.announcements)
        for (const auto& c : a.commitments)
            if (holds(e, subjectOf(s, a, c))) out.push_back(c.id.substr(2));
    return out;
}

Ids passingFacets(const std::string& text, const model::Snapshot& s) {
    const Expression e = read(text);
    Ids out;
    for (const auto& a : s.finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets)
                if (holds(e, subjectOf(s, a, c, &f))) out.push_back(f.id);
    return out;
}

/// A claim on its own.
bool claimPasses(const std::string& text, const model::Claim& claim) {
    model::Snapshot s;
    s.claims = {claim};
    s.claims[0].id = "c-1";
    const Index index(s);
    return holds(read(text), index.subjectOf(s.claims[0]));
}

model::Claim money(double value, const std::string& unit) {
    model::Claim c;
    c.kind = model::Kind::money;
    c.quantity.value = value, c.quantity.unit = unit;
    c.quote = "2.4 billion zlotys";
    c.standing = model::Standing::committed;
    c.rule = "money";
    return c;
}

bool deadline(const std::string& edtf, const std::string& sign) {
    model::Claim c = money(1, "PLN");
    c.when = edtf, c.whenRole = model::WhenRole::deadline;
    return claimPasses("deadline " + sign, c);
}

} // namespace

TEST_CASE("each field is asked of a commitment") {
    const std::vector<std::pair<std::string, Ids>> all{
        {"amount > 1e9 EUR", {"fund"}},
        {"amount > 1e9 USD", {}},
        {"amount >= 900m NOK", {"fjord"}},
        {"amount != 5m EUR", {"fund", "earlier"}},
        {"count = 900", {"jobs"}},
        {"count > 50k people", {"train", "lack"}},
        {"share = 40 %", {"use"}},
        {"capacity >= 0.1 GW", {"centre"}},
        {"unit = mw", {"centre"}},
        {"qualifier = about", {"centre", "train"}},
        {"deadline < 2028", {"fjord"}},
        {"deadline = 2028", {"centre", "crime", "train"}},
        {"period = 2026/2029", {"fund", "threat"}},
        {"announced = 2026-05",
         {"fund", "earlier", "grant", "compute", "centre", "cloud", "use", "threat", "data", "crime", "train", "jobs",
          "trained", "lack"}},
        {"announced < 2026", {"fjord"}},
        {"when = 2022", {"earlier"}},
        {"when_role = as_of", {"trained"}},
        {"published < 2026", {"fjord"}},
        {"kind = people and audience ~ engineers", {"train"}},
        {"audience = teachers", {"train"}},
        {"audience = teacher", {}},
        {"partners ~ cerrillo", {"compute"}},
        {"standing = discussed or not (pillar = trust or pillar = talent or pillar = technology)",
         {"fund", "earlier", "compute", "fjord"}},
        {"pillar = none", {"fund", "earlier", "fjord"}},
        {"pillar != none and pillar != talent and pillar != technology", {"threat", "data", "crime"}},
        {"place = Norway", {"fjord"}},
        {"investor ~ SKAR", {"fjord"}},
        {"label ~ \"cyber crime\"", {"crime"}},
        {"quote ~ 計算資源", {"compute"}},
        {"announcement = a-fjord", {"fjord"}},
        {"facet = partners", {"compute"}},
        {"verdict = conflict", {"compute", "train"}},
        {"severity = minor and verdict = conflict", {"train"}},
        {"state != open", {}},
        {"source = D and deadline != none", {"crime", "train"}},
        {"source ~ \"faro\" and kind = money", {"fund", "grant"}},
        {"publisher = \"Nordlys Post\"", {"fjord"}},
        {"title ~ \"quiet bet\" and kind = capacity", {"centre"}},
        {"language = ja and kind = people", {"train"}},
        {"file = fjord.txt", {"fjord"}},
        {"author != none", {}},
        {"id = m-jobs", {"jobs"}},
        {"value = 2022", {}},
        {"value = 18,000 people", {"trained"}},
        {"value ~ \"cerrillo\"", {"compute"}},
        {"words ~ engin", {"train"}},
        {"words ~ ngin", {}},
        {"words ~ \"teach engineers\"", {}},
        {"words ~ \"engineers teach\"", {"train"}},
        {"words ~ \"\\\"engineers and developers\\\"\"", {"train"}},
        {"words = \"２００ 技術\"", {"train"}},
        {"words ~ 術", {"train"}},
        {"words ~ \"compute standing\"", {}}, // no phrase, but none of them says standing
        {"words ~ \"norway nok 900\"", {"fjord"}},
        {"words != e and kind = share", {"use"}},
        {"words ~ \"200 trai\"", {"train"}},
    };
    for (const auto& [text, ids] : all) {
        INFO(text);
        CHECK(passing(text) == ids);
    }
}

TEST_CASE("a snapshot is narrowed by what somebody else wants, as by an expression that means the same") {
    const auto s = testing::twoAnnouncements();
    for (const char* text : {"kind = people", "pillar = trust or amount > 1e9 EUR", "deadline = 1999", "source = D"}) {
        INFO(text);
        const Expression e = read(text);
        const Index index(s);
        const Wanted wanted{
            [&](const model::Announcement& a, const model::Commitment& c) { return holds(e, subjectOf(s, a, c)); },
            [&](const model::Claim& c) { return holds(e, index.subjectOf(c)); }};
        const auto by = sifted(s, wanted), same = narrowed(s, Scope{e, {}});
        CHECK(by.finding == same.finding);
        CHECK(by.claims == same.claims);
        CHECK(by.sources == same.sources);
        CHECK(by.annotations == same.annotations);
    }
}

TEST_CASE("judgements, notes and states are asked for") {
    const auto s = testing::judgedSnapshot();
    CHECK(passing("state = judged", s) == Ids{"train"});
    CHECK(passing("state = stale", s) == Ids{"compute"});
    CHECK(passing("discrepancy = judged", s) == Ids{"train"});
    CHECK(passing("discrepancy = open", s) == Ids{"train"}); // its audience
    CHECK(passing("discrepancy = stale", s) == Ids{"compute"});
    CHECK(passing("discrepancy = none and kind = people", s) == Ids{"jobs", "trained", "lack"});
    CHECK(passing("judgement = accepted", s) == Ids{"train"});
    CHECK(passing("note ~ MISREAD", s) == Ids{"train"});
    CHECK(passing("tag = urgent", s).empty());
    CHECK(passingFacets("state = judged", s) == Ids{"f-train-deadline"});
    CHECK(passingFacets("verdict = conflict and kind = people", s) == Ids{"f-train-deadline", "f-train-audience"});
    CHECK(passingFacets("source = B and verdict = conflict", s) == Ids{"f-train-deadline", "f-train-audience"});
}

TEST_CASE("each field is asked of a claim, of itself") {
    model::Claim c = money(2.4e9, "PLN");
    c.quantity.per = "P1Y", c.quantity.qualifier = model::Qualifier::up_to;
    c.when = "2028", c.whenRole = model::WhenRole::period;
    c.pillar = "trust";
    for (const char* text :
         {"kind = money", "amount = 2.4 bn PLN", "value > 2e9 PLN", "unit = PLN", "per = P1Y", "qualifier = up_to",
          "period = 2028", "when <= 2028", "when_role = period", "standing = committed", "pillar = TRUST",
          "quote ~ zlotys", "rule = money", "id = c-1", "deadline = none", "verdict = none", "count = none"})
        CHECK(claimPasses(text, c));
    for (const char* text : {"amount > 1 EUR", "amount != 1 EUR", "count > 1", "deadline < 2030", "verdict = single",
                             "kind = people", "pillar = none", "audience ~ a", "value > 1 MW"})
        CHECK_FALSE(claimPasses(text, c));

    model::Claim party;
    party.kind = model::Kind::party, party.value = "Norrvind AB";
    party.partyType = model::PartyType::org, party.role = model::Role::investor;
    for (const char* text :
         {"party = \"norrvind ab\"", "value ~ vind", "party_type = org", "role = investor", "standing = none"})
        CHECK(claimPasses(text, party));
    model::Claim date;
    date.kind = model::Kind::date, date.value = "2027-34";
    CHECK(claimPasses("value = 2027 and kind = date", date));
    CHECK(claimPasses("value >= 2027-04 and not value > 2027-04", date));
}

TEST_CASE("of a range both ends count") {
    model::Claim c = money(8e9, "USD");
    c.quantity.value_max = 1e10;
    CHECK(claimPasses("amount > 7 bn USD", c));
    CHECK_FALSE(claimPasses("amount > 9 bn USD", c));
    CHECK_FALSE(claimPasses("amount < 9 bn USD", c));
    CHECK(claimPasses("amount <= 10 bn USD", c));
    CHECK_FALSE(claimPasses("amount = 8 bn USD", c));
    CHECK(claimPasses("amount != 8 bn USD", c));
}

TEST_CASE("dates are compared by their earliest and latest day") {
    CHECK(deadline("2029-12-31", "< 2030"));
    CHECK_FALSE(deadline("2030-01-01", "< 2030"));
    CHECK(deadline("2029", "< 2030"));
    CHECK_FALSE(deadline("202X", "< 2025"));
    CHECK_FALSE(deadline("202X", "> 2025"));
    CHECK(deadline("2030-06", "<= 2030"));
    CHECK_FALSE(deadline("2030", "<= 2030-06"));
    CHECK(deadline("2031", "> 2030"));
    CHECK_FALSE(deadline("2030-12", "> 2030"));
    CHECK(deadline("2030", ">= 2030"));
    CHECK_FALSE(deadline("2030", ">= 2030-02"));
    CHECK(deadline("2028-40", "= 2028"));
    CHECK_FALSE(deadline("2028", "= 2028-40"));
    CHECK(deadline("2028", "!= 2028-40"));
    // Of a deadline the end alone counts.
    CHECK(deadline("../2029", "> 2028"));
    CHECK(deadline("2026/2029", "= 2029"));
    CHECK_FALSE(deadline("2026/..", "< 2040"));
    // What has no days satisfies nothing.
    for (const char* sign : {"< 2030", "> 2000", "= 2027", "!= 2027"}) {
        CHECK_FALSE(deadline("P4Y", sign));
        CHECK_FALSE(deadline("XXXX-02", sign));
    }
    CHECK(deadline("2026/2029", "~ 26/20"));
}

TEST_CASE("and, or and not are what they are, whatever is asked") {
    const auto s = testing::twoAnnouncements();
    const std::vector<std::string> atoms{"kind = money",  "pillar = talent",  "verdict = conflict",
                                         "source = B",    "deadline <= 2028", "standing = committed",
                                         "pillar = none", "amount > 1 m EUR", "quote ~ the"};
    std::mt19937 dice(7);
    const auto atom = [&] { return atoms[dice() % atoms.size()]; };
    const auto set = [&](const std::string& text) {
        const Ids ids = passing(text, s);
        return std::set<std::string>(ids.begin(), ids.end());
    };
    for (int i = 0; i < 60; ++i) {
        const std::string a = atom(), b = atom(), c = atom();
        std::set<std::string> both, either = set(a);
        for (const auto& id : set(b)) {
            if (set(a).contains(id)) both.insert(id);
            either.insert(id);
        }
        CHECK(set(a + " and " + b) == both);
        CHECK(set(a + " or " + b) == either);
        CHECK(set("not (" + a + " or " + b + ")") == set("not " + a + " and not " + b));
        CHECK(set(a + " or " + b + " and " + c) == set(a + " or (" + b + " and " + c + ")"));
        CHECK(set("not " + a).size() + set(a).size() == 15);
    }
}

TEST_CASE("a narrowed snapshot holds what passes with all that it names") {
    const auto s = testing::twoAnnouncements();
    CHECK(narrowed(s, {}).claims == s.claims);

    const auto fjord = narrowed(s, {{}, "a-fjord"});
    REQUIRE(fjord.finding.announcements.size() == 1);
    REQUIRE(fjord.sources.size() == 1);
    CHECK(fjord.sources[0].letter == "E");
    CHECK(fjord.claims.size() == 2);

    for (const char* text : {"verdict = conflict", "amount > 1 m EUR", "language = ja", "deadline < 2029",
                             "kind = party", "not (pillar = trust)"})
        for (const Grain grain : {Grain::commitment, Grain::facet, Grain::claim}) {
            INFO(text);
            const auto n = narrowed(s, {read(text), {}}, grain);
            for (const auto& c : n.claims) CHECK(n.source(c.source));
            for (const auto& a : n.finding.announcements) {
                CHECK_FALSE(a.commitments.empty());
                for (const auto& c : a.commitments)
                    for (const auto& f : c.facets)
                        for (const auto& r : f.readings) {
                            if (grain == Grain::claim) continue;
                            for (const auto& id : r.claims) CHECK(n.claim(id));
                            for (const auto& id : r.sources) CHECK(n.source(id));
                        }
            }
        }
    const auto conflicts = narrowed(s, {read("verdict = conflict"), {}}, Grain::facet);
    Ids facets;
    for (const auto& c : conflicts.finding.announcements.at(0).commitments)
        for (const auto& f : c.facets) facets.push_back(f.id);
    CHECK(facets == Ids{"f-compute-standing", "f-train-deadline", "f-train-audience"});
    const auto sums = narrowed(s, {read("kind = money and amount < 1 bn EUR"), {}}, Grain::claim);
    CHECK(sums.claims.size() == 2);
    CHECK(sums.sources.size() == 2);
    CHECK(narrowed(s, {read("amount > 1 USD"), {}}).finding.announcements.empty());
}

TEST_CASE("what is written stays with what it is about") {
    const auto s = testing::judgedSnapshot();
    const auto trained = narrowed(s, {read("kind = people"), {}});
    REQUIRE(trained.annotations.size() == 1);
    CHECK(trained.annotations[0].targetId == "f-train-deadline");
    CHECK(narrowed(s, {read("kind = money"), {}}).annotations.empty());
}
