#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

using pledge::test::Script;

namespace {

/// A source that names with whom people are trained, and one that tells who runs the courses in a sentence of its own.
std::string conflicts(const std::string& courses) {
    const std::string opening =
        "[Velmora]{party Velmora org investor} will invest [€4 billion]{money 4e9 EUR} in [Togo]{party Togo place}.\n";
    return Script("= A 2026-05-12\n" + opening +
                  "It will train [9,000 people]{people 9000 with=Tolmira_College,Anora_Telecom} with [Tolmira "
                  "College]{party Tolmira_College org partner} and [Anora Telecom]{party Anora_Telecom org partner}.\n"
                  "= B 2026-05-13\n" +
                  opening + "It will train [9,000 people]{people 9000}. " + courses + '\n')
        .conflicts();
}

const std::string names = " with [Tolmira College]{party Tolmira_College org partner} and [Besk Academy]{party "
                          "Besk_Academy org partner}.";

} // namespace

TEST_CASE("who runs the courses is told behind the number to be trained") {
    CHECK(conflicts("[The courses will be run]{initiative courses with=Tolmira_College,Besk_Academy}" + names)
              .find("partners: ") != std::string::npos);
    // Who gives scholarships, who may run them, and who does so among others.
    CHECK(conflicts("[Scholarships will be given]{initiative scholarships with=Tolmira_College,Besk_Academy}" +
                    names) == "");
    CHECK(conflicts("[The courses may be run]{initiative courses discussed with=Tolmira_College,Besk_Academy}" +
                    names) == "");
    CHECK(conflicts("[The courses will be run by several, including]{initiative courses "
                    "with=Tolmira_College,Besk_Academy}" +
                    names) == "");
}
