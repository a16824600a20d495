#include "core/model/annotation.h"
#include "core/model/finding.h"
#include "tests/support/catch.h"

using namespace pledge::model;

namespace {

/// Holds that each name leads to a value that has it, and that another case or an empty name leads nowhere.
template<class Find>
void leadBack(Find find, std::initializer_list<const char*> names) {
    for (const char* n : names) {
        INFO(n);
        const auto value = find(n);
        REQUIRE(value);
        CHECK(name(*value) == n);
    }
    CHECK_FALSE(find("EXACT"));
    CHECK_FALSE(find(""));
}

} // namespace

TEST_CASE("the contract's words lead to their values and back") {
    leadBack(qualifierNamed, {"exact", "at_least", "more_than", "about", "nearly", "up_to", "less_than"});
    leadBack(kindNamed, {"money", "people", "share", "capacity", "date", "party", "initiative"});
    leadBack(whenRoleNamed, {"deadline", "period", "announced", "prior", "as_of"});
    leadBack(standingNamed, {"committed", "discussed", "denied", "achieved", "context"});
    leadBack(partyTypeNamed, {"org", "person", "place", "product"});
    leadBack(roleNamed, {"investor", "partner", "government", "spokesperson", "subject"});
    leadBack(facetNamed, {"amount", "count", "share", "capacity", "deadline", "period", "audience", "partners",
                          "standing", "announced", "place"});
    leadBack(verdictNamed, {"agree", "compatible", "conflict", "single"});
    leadBack(judgementNamed, {"accepted", "all_true", "none_correct", "unsure", "out_of_scope"});
}

TEST_CASE("verdicts have signs") {
    CHECK(sign(Verdict::agree) == "=");
    CHECK(sign(Verdict::compatible) == "≈");
    CHECK(sign(Verdict::conflict) == "≠");
    CHECK(sign(Verdict::single) == "1");
}
