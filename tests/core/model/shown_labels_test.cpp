#include "core/model/shown_labels.h"
#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

Commitment disputed(Kind kind, const std::string& label, FacetName facet, std::vector<double> values,
                    const std::string& unit) {
    Commitment c;
    c.kind = kind, c.label = label;
    Facet& f = c.facets.emplace_back();
    f.facet = facet, f.verdict = Verdict::conflict;
    for (const double value : values) {
        Quantity q;
        q.value = value, q.unit = unit, q.qualifier = Qualifier::about;
        f.readings.emplace_back().value = q;
    }
    return c;
}

} // namespace

TEST_CASE("a label has both amounts where one of them cannot be") {
    const auto jobs = [](const std::string& label) {
        return disputed(Kind::people, label, FacetName::count, {3200, 4000}, "people");
    };
    CHECK(shownLabel(jobs("3,200 jobs")) == "3,200 or 4,000 jobs");
    CHECK(shownLabel(jobs("Training of 4,000 welders")) == "Training of 3,200 or 4,000 welders");
    CHECK(shownLabel(jobs("13,200 jobs")) == "13,200 jobs");
    CHECK(shownLabel(jobs("3,200,000 jobs")) == "3,200,000 jobs");
    CHECK(shownLabel(jobs("Four thousand welders")) == "Four thousand welders");
    CHECK(shownLabel(disputed(Kind::money, "C$1.7 bn investment", FacetName::amount, {1.4e9, 1.7e9}, "CAD")) ==
          "C$1.4 bn or C$1.7 bn investment");
    auto near = jobs("3,200 jobs"); // "3,200" and "about 3,200" are no two
    near.facets[0].readings.push_back(near.facets[0].readings[0]);
    std::get<Quantity>(near.facets[0].readings[2].value).qualifier = Qualifier::exact;
    CHECK(shownLabel(near) == "3,200 or 4,000 jobs");
    auto agreed = jobs("3,200 jobs");
    agreed.facets[0].verdict = Verdict::compatible;
    CHECK(shownLabel(agreed) == "3,200 jobs");
    CHECK(shownLabel(disputed(Kind::people, "3,200 jobs", FacetName::count, {3200, 4000, 5000}, "people")) ==
          "3,200 jobs");
    auto range = jobs("3,200 jobs");
    std::get<Quantity>(range.facets[0].readings[1].value).value_max = 5000;
    CHECK(shownLabel(range) == "3,200 jobs");
    auto named = jobs("3,200 jobs");
    named.overruled.emplace_back().act = Act::rename;
    CHECK(shownLabel(named) == "3,200 jobs");
}

TEST_CASE("so has a title, by the sum that stands in it") {
    Announcement a;
    a.title = "Norrholm in Larkmoor: C$1.4 bn";
    a.commitments = {disputed(Kind::people, "1.4 jobs", FacetName::count, {1.4, 2}, "people"),
                     disputed(Kind::money, "C$1.4 bn investment", FacetName::amount, {1.4e9, 1.7e9}, "CAD")};
    CHECK(shownTitle(a) == "Norrholm in Larkmoor: C$1.4 bn or C$1.7 bn");
    a.overruled.emplace_back().act = Act::rename;
    CHECK(shownTitle(a) == "Norrholm in Larkmoor: C$1.4 bn");
}
