#include "core/query/completion.h"

#include "core/query/field.h"
#include "tests/support/catch.h"

using namespace pledge::query;
using Words = std::vector<std::string>;

TEST_CASE("what can stand at the end of an expression is offered") {
    CHECK(complete("").words.size() == fields().size() + 1);
    CHECK(complete("am").words == Words{"amount"});
    CHECK(complete("am").start == 0);
    CHECK(complete("DEAD").words == Words{"deadline"});
    CHECK(complete("amount").words.empty());
    CHECK(complete("amount ").words.empty());
    CHECK(complete("kind = p").words == Words{"people", "party"});
    CHECK(complete("kind=p").start == 5);
    CHECK(complete("kind = people ").words == Words{"and", "or"});
    CHECK(complete("kind = people a").words == Words{"and"});
    CHECK(complete("kind = people and (standi").words == Words{"standing"});
    CHECK(complete("not sev").words == Words{"severity"});
    CHECK(complete("pillar != n").words == Words{"none"});
    CHECK(complete("deadline < n").words.empty());
    CHECK(complete("quote ~ \"am").words.empty());
    CHECK(complete("amount > 5m").words.empty());
    CHECK(complete("amount > 5 U").words.empty());
}
