#pragma once

#include "tests/support/snapshot_builder.h"

namespace pledge::testing {

inline model::Quantity number(double v, const char* unit, const char* per = "") {
    return {v, {}, unit, per, model::Qualifier::exact};
}

/// Sums in two currencies, people and two capacities, told by three sources. The total is disputed; A tells two parts
/// of it, B another one.
inline model::Snapshot toldSums() {
    using namespace model;
    SnapshotBuilder b;
    b.source("s-a", "A", "a.txt", "Harbour Wire", "2026-05-12", "en",
             "Four hundred million, of which a hundred for skills and 150 for the grid. Plus 900 jobs and 120 MW.\n");
    b.source(
        "s-b", "B", "b.txt", "Quay Letter", "2026-05-13", "en",
        "Five hundred million, of which two hundred in the north. Three sites, 5,000 trained, 1 million a year.\n");
    b.source("s-c", "C", "c.txt", "Mole Daily", "2026-05-14", "en",
             "Half a billion, and thirty billion yen. Last year it spent 80 million.\n");
    b.announcement("a-1", "A port for all", "Moorline", "Togo", "2026-05-12", {"s-a", "s-b", "s-c"});
    const auto one = [&](const char* id, const char* label, Kind kind, const char* pillar, FacetName facet,
                         const Quantity& value, const SnapshotBuilder::Place& place) {
        b.commitment(id, label, kind, pillar, Standing::committed);
        b.facet("number", facet, Verdict::single, "");
        b.reading(value, {place});
    };
    b.commitment("m-all", "investment in the port", Kind::money, "", Standing::committed);
    b.facet("number", FacetName::amount, Verdict::conflict, "");
    b.reading(number(4e8, "EUR"), {{"s-a", "Four hundred million"}});
    b.reading(number(5e8, "EUR"), {{"s-b", "Five hundred million"}, {"s-c", "Half a billion"}});
    one("m-skills", "skills", Kind::money, "talent", FacetName::amount, number(1e8, "EUR"), {"s-a", "a hundred"});
    b.partOf("m-all", "s-a");
    one("m-grid", "grid", Kind::money, "technology", FacetName::amount, number(1.5e8, "EUR"), {"s-a", "150"});
    b.partOf("m-all", "s-a");
    one("m-north", "the north", Kind::money, "", FacetName::amount, number(2e8, "EUR"), {"s-b", "two hundred"});
    b.partOf("m-all", "s-b");
    one("m-yen", "yen", Kind::money, "", FacetName::amount, number(3e10, "JPY"), {"s-c", "thirty billion yen"});
    one("m-rate", "upkeep", Kind::money, "trust", FacetName::amount, number(1e6, "EUR", "P1Y"),
        {"s-b", "1 million a year"});
    one("m-jobs", "900 jobs", Kind::people, "talent", FacetName::count, number(900, "people"), {"s-a", "900 jobs"});
    one("m-train", "train 5,000", Kind::people, "talent", FacetName::count, number(5000, "people"),
        {"s-b", "5,000 trained"});
    one("m-power", "120 MW", Kind::capacity, "technology", FacetName::capacity, number(120, "MW"), {"s-a", "120 MW"});
    one("m-sites", "three sites", Kind::capacity, "technology", FacetName::capacity, number(3, "site"),
        {"s-b", "Three sites"});
    b.commitment("m-earlier", "€80 m last year", Kind::money, "", Standing::achieved);
    b.facet("number", FacetName::amount, Verdict::single, "");
    b.reading(number(8e7, "EUR"), {{"s-c", "80 million"}});
    return b.finish();
}

} // namespace pledge::testing
