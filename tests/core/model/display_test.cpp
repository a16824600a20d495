#include "core/model/finding.h"
#include "core/model/identity.h"
#include "core/model/snapshot.h"
#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

std::string shown(double value, const std::string& unit, Qualifier q = Qualifier::exact) {
    return display(Quantity{value, std::nullopt, unit, "", q});
}

} // namespace

TEST_CASE("money is shown with its sign and scale") {
    CHECK(shown(1e10, "USD") == "$10 bn");
    CHECK(shown(5.5e9, "EUR") == "€5.5 bn");
    CHECK(shown(2.26e12, "JPY") == "¥2.26 tn");
    CHECK(shown(700e6, "NOK") == "NOK 700 m");
    CHECK(shown(95000, "USD") == "$95,000");
    CHECK(shown(999, "USD") == "$999");
    CHECK(shown(1234567, "GBP") == "£1.235 m");
    CHECK(shown(9, "USD", Qualifier::at_least) == "at least $9");
}

TEST_CASE("a value just below a scale does not show a thousand of the smaller one") {
    CHECK(shown(999999999, "USD") == "$1 bn");
    CHECK(shown(999999.9999, "USD") == "$1 m");
}

TEST_CASE("counts, shares and capacities are shown with their units") {
    CHECK(shown(1e6, "people", Qualifier::more_than) == "more than 1 million");
    CHECK(shown(1700, "people") == "1,700");
    CHECK(shown(0.94, "ratio") == "94 %");
    CHECK(shown(0.2, "ratio", Qualifier::nearly) == "nearly 20 %");
    CHECK(shown(600, "MW") == "600 MW");
    CHECK(shown(1200, "MW") == "1.2 GW");
    CHECK(shown(3000, "MWh") == "3 GWh");
    CHECK(shown(1, "site") == "1 site");
    CHECK(shown(3, "site") == "3 sites");
    CHECK(shown(1, "gpu") == "1 chip");
    CHECK(shown(50000, "m2") == "50,000 m²");
    CHECK(display(Quantity{8e9, 1e10, "USD", "P1Y", Qualifier::about}) == "about $8 bn–$10 bn a year");
}

TEST_CASE("a share that no digits hold is not told more exactly than it was said") {
    CHECK(shown(1.0 / 6, "ratio") == "16.7 %");
    CHECK(shown(1.0 / 3, "ratio") == "33.3 %");
    CHECK(shown(0.2, "ratio") == "20 %");
    CHECK(shown(0.12345, "ratio") == "12.345 %");
    CHECK(shown(0.295, "ratio") == "29.5 %");
}

TEST_CASE("values are shown by their facet") {
    CHECK(display(Value(std::string("discussed")), FacetName::standing) == "in talks");
    CHECK(display(Value(std::string("committed")), FacetName::standing) == "committed");
    CHECK(display(Value(std::string("2026/2029")), FacetName::period) == "2026–2029");
    CHECK(display(Value(std::string("Ghana")), FacetName::place) == "Ghana");
    CHECK(display(Value(std::vector<std::string>{"engineers", "AI developers"}), FacetName::audience) ==
          "engineers, AI developers");
}

TEST_CASE("severities are the contract's") {
    for (const char* n : {"amount", "count", "capacity", "deadline", "period", "standing", "partners"})
        CHECK(severityOf(*facetNamed(n)) == Severity::major);
    for (const char* n : {"share", "audience", "announced", "place"})
        CHECK(severityOf(*facetNamed(n)) == Severity::minor);
}

TEST_CASE("ids of claims follow from bytes, place and value, and are unique in a source") {
    Claim c;
    c.kind = Kind::money, c.span = {3, 9}, c.quantity.value = 5;
    std::vector<Claim> claims{c, c};
    identify(claims, "00ff00ff00ff00ff");
    CHECK(claims[0].source == "s-00ff00ff00ff");
    CHECK(claims[0].id == claimIdOf("00ff00ff00ff00ff", c));
    CHECK(claims[1].id != claims[0].id);
    c.quantity.value = 6;
    CHECK(claimIdOf("00ff00ff00ff00ff", c) != claims[0].id);
    CHECK(claimIdOf("11ff00ff00ff00ff", claims[0]) != claims[0].id);
}

TEST_CASE("a snapshot finds what it holds, indexed or not") {
    Snapshot s;
    Source a, b;
    a.id = "s-1", a.letter = "A", b.id = "s-2", b.letter = "B";
    s.sources = {a, b};
    Claim c;
    c.id = "c-1", c.source = "s-2";
    s.claims = {c};
    Facet f;
    f.id = "f-1";
    Commitment m;
    m.id = "m-1", m.facets = {f};
    Announcement n;
    n.id = "a-1", n.commitments = {m};
    s.finding.announcements = {n};
    for (int i = 0; i < 2; ++i, s.index()) {
        CHECK(s.source("s-2")->letter == "B");
        CHECK(s.claim("c-1")->source == "s-2");
        CHECK_FALSE(s.claim("c-9"));
        CHECK(s.claimsOf("s-2").size() == 1);
        CHECK(s.letters({"s-2", "s-1"}) == "A B");
        CHECK(s.find("f-1").facet->id == "f-1");
        CHECK(s.find("m-1").commitment->id == "m-1");
        CHECK_FALSE(s.find("m-1").facet);
        CHECK_FALSE(s.find("x").announcement);
        CHECK(s.announcement("a-1")->id == "a-1");
    }
    CHECK(s.stateOf("f-1") == FacetState::open);
    Annotation judged;
    judged.targetId = "f-1", judged.judgement = Judgement::unsure;
    Annotation later = judged;
    later.stale = true;
    s.annotations = {judged};
    CHECK(s.stateOf("f-1") == FacetState::judged);
    s.annotations = {judged, later};
    CHECK(s.stateOf("f-1") == FacetState::stale);
    CHECK(s.judgementOn("f-1") == &s.annotations[1]);
}
