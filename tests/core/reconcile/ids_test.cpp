#include "core/reconcile/reconcile.h"
#include "tests/support/catch.h"

using namespace pledge;

namespace {

/// Commitments as lists of claims, each with its own id.
model::Finding finding(const std::vector<std::pair<std::string, std::vector<std::string>>>& commitments,
                       const std::string& id) {
    model::Finding f;
    f.announcements.push_back({});
    f.announcements[0].id = id;
    for (const auto& [name, claims] : commitments) {
        model::Commitment c;
        c.id = name;
        c.claims = claims;
        f.announcements[0].commitments.push_back(c);
    }
    return f;
}

std::string ids(const model::Finding& f) {
    std::string out = f.announcements.at(0).id;
    for (const auto& c : f.announcements[0].commitments) out += ' ' + c.id;
    return out;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

} // namespace

TEST_CASE("groups keep their ids when claims come and go") {
    const auto before = finding({{"m-1", {"c1", "c2"}}, {"m-2", {"c3"}}}, "a-1");
    auto fresh = finding({{"m-x", {"c1", "c2", "c9"}}, {"m-y", {"c3"}}, {"m-z", {"c7"}}}, "a-x");
    CHECK(reconcile::adoptIds(before, fresh).empty());
    CHECK(ids(fresh) == "a-1 m-1 m-2 m-z");
}

TEST_CASE("where groups join the first stays and the other forwards") {
    const auto before = finding({{"m-1", {"c1"}}, {"m-2", {"c2", "c3"}}}, "a-1");
    auto fresh = finding({{"m-x", {"c1", "c2", "c3"}}}, "a-x");
    CHECK(reconcile::adoptIds(before, fresh) == Pairs{{"m-2", "m-1"}});
    CHECK(ids(fresh) == "a-1 m-1");
}

TEST_CASE("where a group falls apart the larger part keeps the id") {
    const auto before = finding({{"m-1", {"c1", "c2", "c3"}}}, "a-1");
    auto fresh = finding({{"m-x", {"c1"}}, {"m-1", {"c2", "c3"}}}, "a-x");
    CHECK(reconcile::adoptIds(before, fresh).empty());
    CHECK(ids(fresh) == "a-1 m-x m-1");
}

TEST_CASE("a new group never takes an id that another had") {
    const auto before = finding({{"m-1", {"c1"}}, {"m-2", {"c2"}}}, "a-1");
    auto fresh = finding({{"m-1", {"c2"}}, {"m-9", {"c8"}}}, "a-1");
    reconcile::adoptIds(before, fresh);
    CHECK(fresh.announcements[0].commitments[0].id == "m-2");
}

TEST_CASE("facets and readings follow their commitment") {
    auto before = finding({{"m-1", {"c1"}}}, "a-1");
    auto fresh = finding({{"m-x", {"c1"}}}, "a-x");
    for (auto* f : {&before, &fresh}) {
        model::Facet facet;
        facet.readings.push_back({});
        facet.readings[0].value = model::Quantity{1e9, {}, "EUR", {}, model::Qualifier::exact};
        f->announcements[0].commitments[0].facets.push_back(facet);
    }
    reconcile::adoptIds(before, before);
    reconcile::adoptIds(before, fresh);
    CHECK(fresh.announcements[0].commitments[0].facets == before.announcements[0].commitments[0].facets);
}
