#include "core/model/displayed.h"
#include "core/model/edtf.h"
#include "core/model/finding.h"
#include "core/model/reasons.h"
#include "core/model/steps.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pledge::model;

namespace {

/// Each way to read a sentence, the parts between bars.
std::vector<std::string> ways(const Form& form, std::string_view sentence) {
    std::vector<std::string> out;
    readAgain(form, sentence, [&](const Parts& parts) {
        std::string line;
        for (const std::string_view p : parts) line.append(line.empty() ? "" : "|").append(p);
        out.push_back(line);
        return false;
    });
    return out;
}

std::size_t placesIn(std::string_view text) {
    std::size_t n = 0;
    while (text.find('%' + std::to_string(n + 1)) != text.npos) ++n;
    return n;
}

} // namespace

TEST_CASE("a form is filled and read again") {
    const std::string said = filled(reason::rounds, {"$7.59 bn", "$8 bn", "5.1 %"});
    CHECK(said == "$7.59 bn rounds to $8 bn (5.1 % apart)");
    CHECK(ways(reason::rounds, said) == std::vector<std::string>{"$7.59 bn|$8 bn|5.1 %"});
    CHECK(ways(reason::rounds, "$7.59 bn rounds to $8 bn").empty());
    CHECK(ways(reason::allTrue, reason::allTrue.text).size() == 1);
    CHECK(filled(reason::allTrue, {}) == reason::allTrue.text);
}

TEST_CASE("a part may hold the words between places, and then there are several ways") {
    const std::string said = filled(reason::bothTrue, {"a and b", "c"});
    CHECK(ways(reason::bothTrue, said) == std::vector<std::string>{"a|b and c", "a and b|c"});
    CHECK(filled(reason::bothSay, {"%1 and %2"}) == "both say %1 and %2");
    CHECK(ways(reason::bothSay, "both say %1 and %2") == std::vector<std::string>{"%1 and %2"});
}

TEST_CASE("the forms of reasons say what stands at each of their places") {
    const auto check = [](const auto& forms) {
        for (const Form& f : forms) {
            INFO(std::string(f.text));
            CHECK(placesIn(f.text) == f.places.size());
            CHECK(f.places.find_first_not_of("vldngpsycwxre") == f.places.npos);
        }
    };
    check(reason::clauses), check(reason::sentences), check(reason::kinds), check(reason::echoes);
}

TEST_CASE("the forms of steps say what stands at each of their places, and a step is read again by its own alone") {
    std::size_t forms = 0;
    const auto check = [&](const auto& all) {
        for (const Form& f : all) {
            INFO(std::string(f.text));
            ++forms;
            CHECK(placesIn(f.text) == f.places.size());
            CHECK(f.places.find_first_not_of("wnrptdculqsokv") == f.places.npos);
        }
    };
    check(step::ofNumbers), check(step::ofDates), check(step::ofTies), check(step::ofNames), check(step::phrases);
    CHECK(forms == 161);
    const std::string said = filled(step::scaled, {"2.9 billion", "2,900,000,000", "2.9", "1,000,000,000"});
    CHECK(said == "“2.9 billion” is 2,900,000,000: 2.9 times 1,000,000,000.");
    CHECK(ways(step::scaled, said) == std::vector<std::string>{"2.9 billion|2,900,000,000|2.9|1,000,000,000"});
    CHECK(ways(step::scaledBoth, said).empty());
}

TEST_CASE("dates that are displayed are read again") {
    for (const char* edtf : {"2030",
                             "202X",
                             "2026-04",
                             "2026-04-03",
                             "2026-12-31",
                             "2026-04-03T07:35",
                             "2027-33",
                             "2027-36",
                             "2028-40",
                             "2028-41",
                             "2028-21",
                             "2028-24",
                             "XXXX-02",
                             "XXXX-03-27",
                             "2026/2029",
                             "../2029",
                             "../2027-34",
                             "2024/..",
                             "2026-04/2027-03",
                             "2026-04-03/2026-05-01",
                             "P4Y",
                             "P1Y",
                             "P18M",
                             "P1M",
                             "P90D",
                             "P1D"}) {
        const std::string shown = displayDate(edtf);
        INFO(edtf << ": " << shown);
        CHECK(displayedDate(shown) == std::string(edtf));
    }
    // What is shown alike is read as one of them.
    CHECK(displayedDate(displayDate("P2W")) == "P14D");
    for (const char* none : {"", "2,030", "31 Apr 2026", "through", "since ", "–", "2026–", "soon", "Q5 2027",
                             "4 things", "2030 and 2031", "P4Y", "2026/2029"}) {
        INFO(none);
        CHECK_FALSE(displayedDate(none));
    }
}

TEST_CASE("what is displayed is read again") {
    for (const Quantity& q :
         {Quantity{1.7e9, {}, "CAD", "", Qualifier::exact}, Quantity{3e8, {}, "CAD", "", Qualifier::more_than},
          Quantity{95000, {}, "USD", "", Qualifier::exact}, Quantity{7e8, {}, "NOK", "P1Y", Qualifier::exact},
          Quantity{50000, {}, "people", "", Qualifier::about}, Quantity{1e6, 2e6, "people", "", Qualifier::exact},
          Quantity{2400, {}, "MW", "", Qualifier::up_to}, Quantity{240, {}, "MW", "", Qualifier::exact},
          Quantity{2.5e6, {}, "MWh", "", Qualifier::exact}, Quantity{38000, {}, "m2", "", Qualifier::exact},
          Quantity{1, {}, "site", "", Qualifier::exact}, Quantity{12e6, {}, "unit", "P1M", Qualifier::exact},
          Quantity{1200, {}, "t", "PT1H", Qualifier::nearly}, Quantity{1e12, 2e12, "JPY", "", Qualifier::at_least},
          Quantity{0.25, {}, "ratio", "", Qualifier::less_than}}) {
        const std::string shown = display(q);
        INFO(shown);
        const auto again = displayed(shown, q.unit);
        REQUIRE(again);
        CHECK(again->unit == q.unit);
        CHECK(display(*again) == shown);
        CHECK(again->value == Approx(q.value));
        CHECK(again->qualifier == q.qualifier);
        CHECK(again->per == q.per);
    }
    for (const char* none : {"", "2030 and 2031", "engineers", "€", "about", "in talks", "$10 bn and $8 bn", "1–"})
        CHECK_FALSE(displayed(none));
}
