#include "core/model/finding.h"
#include "tests/support/catch.h"

using namespace pledge::model;

TEST_CASE("names lead to their values and back") {
    for (const char* n : {"exact", "at_least", "more_than", "about", "nearly", "up_to", "less_than"})
        CHECK(name(*qualifierNamed(n)) == n);
    CHECK(name(*kindNamed("initiative")) == "initiative");
    CHECK_FALSE(kindNamed("Money"));
    CHECK(name(*facetNamed("announced")) == "announced");
}
