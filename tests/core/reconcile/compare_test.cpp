#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/written.h"
#include "tests/core/reconcile/script.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <sstream>

using namespace pledge::reconcile;
using pledge::model::Day;
using pledge::model::Quantity;
using pledge::model::Standing;

namespace {

std::string word(const Comparison& c) {
    return c.relation == Relation::same ? "same" : c.relation == Relation::compatible ? "compatible" : "conflict";
}

/// "about 8e9 EUR as €8 billion", "8e9..10e9 USD": qualifier, value or range, unit, and how it is written.
Amount amount(const std::string& text) {
    std::istringstream in(text);
    std::string part;
    in >> part;
    Amount a;
    if (const auto q = pledge::model::qualifierNamed(part)) a.quantity.qualifier = *q, in >> part;
    a.quantity.value = std::atof(part.c_str());
    if (const auto dots = part.find(".."); dots != std::string::npos)
        a.quantity.value_max = std::atof(part.c_str() + dots + 2);
    in >> a.quantity.unit >> part;
    std::string quote;
    std::getline(in, quote);
    const Precision p = precisionOf(quote, a.quantity.value);
    a.lastDigit = p.lastDigit, a.lastNonZero = p.lastNonZero;
    return a;
}

std::string amounts(const std::string& a, const std::string& b) {
    const std::string there = word(compareAmounts(amount(a), amount(b)));
    CHECK(there == word(compareAmounts(amount(b), amount(a))));
    return there;
}

DateContext context(const std::string& country = {}) { return {Day{2026, 4, 3}, country}; }

std::string deadlines(const std::string& a, const std::string& b) {
    return word(compareDeadlines({a, "", false}, {b, "", false}, context()));
}

std::string periods(const std::string& a, const std::string& b, bool anchored = true) {
    return word(comparePeriods({a, "", false}, {b, "", false}, anchored ? context() : DateContext{}));
}

std::string audiences(const List& a, const List& b) { return word(compareAudiences(a, b)); }
std::string partners(const List& a, const List& b) { return word(comparePartners(a, b)); }

} // namespace

TEST_CASE("things that are all open by one day are finished by then") {
    Dated open{"2027", ""}, finished{"2028", ""};
    open.step = "start", finished.step = "finish";
    CHECK(compareDeadlines(open, finished, {}).relation == Relation::compatible);
    open.counted = finished.counted = true;
    CHECK(compareDeadlines(open, finished, {}).relation == Relation::conflict);
    CHECK(compareDeadlines(finished, open, {}).relation == Relation::conflict);
    finished.value = "2026";
    CHECK(compareDeadlines(open, finished, {}).relation == Relation::compatible);
}

TEST_CASE("how exactly a number is written") {
    CHECK(precisionOf("$10 billion", 1e10).lastDigit == Approx(1e9));
    CHECK(precisionOf("$10 billion", 1e10).lastNonZero == Approx(1e10));
    CHECK(precisionOf("€7.59 billion", 7.59e9).lastDigit == Approx(1e7));
    CHECK(precisionOf("28,000 workers", 28000).lastDigit == Approx(1));
    CHECK(precisionOf("28,000 workers", 28000).lastNonZero == Approx(1000));
    CHECK(precisionOf("one million engineers", 1e6).lastDigit == Approx(1e6));
    CHECK(precisionOf("half a million", 5e5).lastDigit == Approx(1e5));
    CHECK(precisionOf("12.5 percent", 0.125).lastDigit == Approx(0.001));
    CHECK(precisionOf("２兆２６００億円", 2.26e12).lastDigit == Approx(1e10));
    CHECK(precisionOf("2 GW", 2000).lastDigit == Approx(1000));
}

TEST_CASE("numbers round within six per cent of the larger") {
    CHECK(amounts("7.59e9 USD as $7.59 billion", "8e9 USD as $8 billion") == "compatible");
    CHECK(amounts("7.2e9 USD as $7.2 billion", "8e9 USD as $8 billion") == "conflict");
    CHECK(amounts("8.3e9 USD as $8.3 billion", "8e9 USD as $8 billion") == "compatible");
    CHECK(amounts("8.9e9 USD as $8.9 billion", "8e9 USD as $8 billion") == "conflict");
    CHECK(amounts("19e9 USD as $19 billion", "20e9 USD as $20 billion") == "conflict");
    CHECK(amounts("19.8e9 USD as $19.8 billion", "20e9 USD as $20 billion") == "compatible");
    CHECK(amounts("27940 people as 27,940", "28000 people as 28,000") == "compatible");
    CHECK(amounts("1900 people as 1,900", "2000 people as 2,000") == "conflict");
    CHECK(amounts("200000 people as 200,000", "240000 people as 240,000") == "conflict");
    CHECK(amounts("450e9 JPY as 450 billion yen", "480e9 JPY as 480 billion yen") == "conflict");
    CHECK(amounts("8e9 EUR as €8 billion", "8e9 EUR as €8 billion") == "same");
}

TEST_CASE("about and nearly allow twelve per cent") {
    CHECK(amounts("about 8e9 USD as about $8 billion", "7.2e9 USD as $7.2 billion") == "compatible");
    CHECK(amounts("about 8e9 USD as about $8 billion", "6.9e9 USD as $6.9 billion") == "conflict");
    CHECK(amounts("nearly 10e9 USD as nearly $10 billion", "9.3e9 USD as $9.3 billion") == "compatible");
    CHECK(amounts("nearly 5000 people as nearly 5,000", "more_than 5000 people as over 5,000") == "conflict");
    CHECK(amounts("about 5000 people as some 5,000", "more_than 5000 people as over 5,000") == "compatible");
}

TEST_CASE("bounds and ranges hold numbers") {
    CHECK(amounts("8e9..10e9 USD as $8–10 billion", "at_least 8e9 USD as at least $8 billion") == "compatible");
    CHECK(amounts("8e9..10e9 USD as $8–10 billion", "nearly 10e9 USD as nearly $10 billion") == "compatible");
    CHECK(amounts("8e9..10e9 USD as $8–10 billion", "9e9 USD as $9 billion") == "compatible");
    CHECK(amounts("8e9..10e9 USD as $8–10 billion", "12e9 USD as $12 billion") == "conflict");
    CHECK(amounts("1e6 people as one million", "more_than 1e6 people as more than one million") == "compatible");
    CHECK(amounts("up_to 500 people as up to 500", "at_least 500 people as at least 500") == "compatible");
    CHECK(amounts("up_to 500 people as up to 500", "more_than 500 people as more than 500") == "conflict");
    CHECK(amounts("up_to 500 people as up to 500", "450 people as 450") == "compatible");
    CHECK(amounts("up_to 500 people as up to 500", "650 people as 650") == "conflict");
    CHECK(amounts("less_than 500 people as under 500", "at_least 500 people as at least 500") == "conflict");
    CHECK(amounts("at_least 800 people as at least 800", "600 people as 600") == "conflict");
}

TEST_CASE("currencies are linked by restatements alone") {
    Amount euros = amount("5.5e9 EUR as 5.5 billion euros");
    const Amount dollars = amount("6.4e9 USD as $6.4 billion");
    CHECK(word(compareAmounts(euros, dollars)) == "compatible");
    euros.restated.push_back({6.4e9, {}, "USD", {}, pledge::model::Qualifier::exact});
    CHECK(word(compareAmounts(euros, dollars)) == "same");
    CHECK(word(compareAmounts(euros, amount("7.4e9 USD as $7.4 billion"))) == "compatible");
    Amount other = amount("5.6e9 EUR as 5.6 billion euros");
    other.restated.push_back({6.4e9, {}, "USD", {}, pledge::model::Qualifier::exact});
    CHECK(word(compareAmounts(euros, other)) == "same");
}

TEST_CASE("a rate is not held against a total") {
    Amount yearly = amount("2e9 USD as $2 billion a year");
    yearly.quantity.per = "P1Y";
    CHECK(word(compareAmounts(yearly, amount("10e9 USD as $10 billion"))) == "compatible");
    Amount monthly = amount("2e9 USD as $2 billion a month");
    monthly.quantity.per = "P1M";
    CHECK(word(compareAmounts(yearly, monthly)) == "compatible");
    yearly.quantity.value = 24e9;
    CHECK(word(compareAmounts(monthly, yearly)) == "same");
}

TEST_CASE("deadlines share a day or are in conflict") {
    CHECK(deadlines("2029", "2030") == "conflict");
    CHECK(deadlines("2029", "2029") == "same");
    CHECK(deadlines("2029", "2029-06") == "compatible");
    CHECK(deadlines("2027-34", "2027-05") == "compatible");
    CHECK(deadlines("2028-40", "2028-09") == "conflict");
    CHECK(deadlines("2029", "../2029") == "compatible");
    CHECK(deadlines("202X", "2029") == "compatible");
    CHECK(deadlines("P4Y", "2029") == "compatible");
    CHECK(deadlines("P4Y", "2030") == "compatible");
    CHECK(deadlines("P4Y", "2033") == "conflict");
    CHECK(deadlines("XXXX-06", "2027-06") == "compatible");
    CHECK(deadlines("XXXX-06", "2027-09") == "conflict");
    CHECK(compareDeadlines({"2029", "", false}, {"2030", "", false}, context()).reason ==
          "2029 and 2030 end one year apart and share no day");
}

TEST_CASE("fiscal years are read by the country") {
    const auto fiscal = [](const std::string& a, const std::string& b, const std::string& country) {
        return word(compareDeadlines({a, "fiscal", false}, {b, "", false}, context(country)));
    };
    CHECK(fiscal("2026", "2027", "japan") == "compatible");
    CHECK(fiscal("2026", "2027-02", "japan") == "compatible");
    CHECK(fiscal("2026", "2027-05", "japan") == "conflict");
    CHECK(fiscal("2027", "2026-11", "united states") == "compatible");
    CHECK(fiscal("2027", "2027-11", "united states") == "conflict");
    CHECK(fiscal("2027", "2027-11", "atlantis") == "compatible");
}

TEST_CASE("periods end and begin together or are in conflict") {
    CHECK(periods("2026/2029", "../2029") == "compatible");
    CHECK(periods("2026/2029", "P4Y") == "compatible");
    CHECK(periods("../2029", "P4Y") == "compatible");
    CHECK(periods("2026/2029", "2026/2030") == "conflict");
    CHECK(periods("2026/2029", "2027/2029") == "conflict");
    CHECK(periods("P4Y", "P5Y") == "conflict");
    CHECK(periods("P4Y", "P48M") == "compatible");
    CHECK(periods("P4Y", "2026/2033") == "conflict");
    CHECK(periods("2026/2029", "P4Y", false) == "compatible");
    CHECK(periods("2026/2029", "P6Y", false) == "conflict");
    CHECK(periods("2027", "2026/2029") == "compatible");
    CHECK(periods("2026-06/2029-12", "2026/2029") == "compatible");
    CHECK(comparePeriods({"2026/2029", "", false}, {"P4Y", "", false}, context()).reason ==
          "2026–2029 and 4 years can both be true; 4 years from the announcement in 2026 is 2026–2029");
}

TEST_CASE("days of announcing may differ by a time zone") {
    const auto days = [](const Dated& a, const Dated& b) { return word(compareAnnounced(a, b)); };
    CHECK(days({"2025-07-14", {}, false, {}}, {"2022-07-14", {}, false, {}}) == "compatible"); // of a later step
    CHECK(days({"2026-04-03", "", false}, {"2026-04", "", false}) == "compatible");
    CHECK(days({"2026-04-09", "", true}, {"2026-04-10", "", false}) == "compatible");
    CHECK(days({"2026-04-09", "", false}, {"2026-04-10", "", false}) == "conflict");
    CHECK(days({"2026-04-09", "", true}, {"2026-04-12", "", true}) == "conflict");
}

TEST_CASE("audiences are the point") {
    CHECK(audiences({{"engineers"}, false}, {{"engineers", "developers"}, false}) == "conflict");
    CHECK(audiences({{"Engineers", "developers"}, false}, {{"developers", "engineers"}, false}) == "same");
    CHECK(audiences({{"people"}, false}, {{"engineers"}, false}) == "compatible");
    CHECK(audiences({{"jobs"}, false}, {{"engineers"}, false}) == "compatible");
    CHECK(audiences({{"teachers"}, true}, {{"teachers", "nurses"}, false}) == "compatible");
    CHECK(audiences({{"teachers"}, true}, {{"nurses"}, false}) == "conflict");
    CHECK(audiences({{"技術者"}, false}, {{"engineers"}, false}) == "same");
    CHECK(compareAudiences({{"engineers"}, false}, {{"engineers", "nurses"}, false}).reason ==
          "“engineers” and “engineers, nurses” are not the same people: one adds nurses");
}

TEST_CASE("partners conflict where each list has a name of its own") {
    CHECK(partners({{"Orvik", "Tessel"}, false}, {{"Orvik"}, false}) == "compatible");
    CHECK(partners({{"Orvik", "Tessel"}, false}, {{"Orvik", "Maruka"}, false}) == "conflict");
    CHECK(partners({{"Orvik", "Tessel"}, false}, {{"Tessel Corp.", "ORVIK"}, false}) == "same");
    CHECK(partners({{"Orvik", "Tessel"}, false}, {{"Orvik Energy", "Tessel"}, false}) == "same");
    CHECK(partners({{"Orvik", "Tessel"}, true}, {{"Orvik", "Maruka"}, false}) == "compatible");
}

TEST_CASE("standings") {
    const auto standings = [](Standing a, Standing b) { return word(compareStandings(a, b)); };
    CHECK(standings(Standing::committed, Standing::discussed) == "conflict");
    CHECK(standings(Standing::denied, Standing::discussed) == "conflict");
    CHECK(standings(Standing::committed, Standing::achieved) == "compatible");
    CHECK(standings(Standing::committed, Standing::context) == "compatible");
}

TEST_CASE("年度 is Japan's fiscal year wherever the event is") {
    const pledge::test::Script s(R"(= A 2026-08-06 ja
        [ベルモラ]{party Velmora org investor}は[オランダ]{party Netherlands place}の工場に[4億ユーロ]{money 4e8 EUR period=2026/2029 fiscal}を投じる。
        = B 2026-08-06
        [Velmora]{party Velmora org investor} will spend [€400 million]{money 4e8 EUR period=2026/2028} in the [Netherlands]{party Netherlands place}.
)");
    CHECK(s.conflicts().find("period: ") != std::string::npos);
}
