#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

#include <array>
#include <sstream>

using pledge::test::values;

namespace {

struct Form {
    const char* text;
    const char* unit;
    double value;
};

// Signs, codes, names and scales as the press of many countries writes them.
constexpr std::array forms{
    Form{"$5bn", "USD", 5e9},
    Form{"US$5bn", "USD", 5e9},
    Form{"A$5bn", "AUD", 5e9},
    Form{"C$5bn", "CAD", 5e9},
    Form{"NZ$5bn", "NZD", 5e9},
    Form{"S$5bn", "SGD", 5e9},
    Form{"HK$5bn", "HKD", 5e9},
    Form{"NT$5bn", "TWD", 5e9},
    Form{"R$5bn", "BRL", 5e9},
    Form{"MX$5bn", "MXN", 5e9},
    Form{"AR$5bn", "ARS", 5e9},
    Form{"Rs 500 crore", "INR", 5e9},
    Form{"Rs. 500 crore", "INR", 5e9},
    Form{"₹500 crore", "INR", 5e9},
    Form{"500 crore rupees", "INR", 5e9},
    Form{"Rs 2 lakh crore", "INR", 2e12},
    Form{"₹ 1.5 lakh", "INR", 150000},
    Form{"€5bn", "EUR", 5e9},
    Form{"£5bn", "GBP", 5e9},
    Form{"¥5bn", "JPY", 5e9},
    Form{"CN¥5bn", "CNY", 5e9},
    Form{"RM5.5bil", "MYR", 5.5e9},
    Form{"Rp5tn", "IDR", 5e12},
    Form{"Rp 5 trillion", "IDR", 5e12},
    Form{"₩5tn", "KRW", 5e12},
    Form{"₫5tn", "VND", 5e12},
    Form{"₱5bn", "PHP", 5e9},
    Form{"฿5bn", "THB", 5e9},
    Form{"₺5bn", "TRY", 5e9},
    Form{"5 million zł", "PLN", 5e6},
    Form{"PLN 5m", "PLN", 5e6},
    Form{"kr 5 million", "SEK", 5e6},
    Form{"5 million kr", "SEK", 5e6},
    Form{"CHF 5m", "CHF", 5e6},
    Form{"Fr. 5 million", "CHF", 5e6},
    Form{"1'200'000 francs", "CHF", 1.2e6},
    Form{"SR 5bn", "SAR", 5e9},
    Form{"SR5 billion", "SAR", 5e9},
    Form{"Dh5bn", "AED", 5e9},
    Form{"AED5bn", "AED", 5e9},
    Form{"KSh 5 billion", "KES", 5e9},
    Form{"Sh5 billion", "KES", 5e9},
    Form{"₦5bn", "NGN", 5e9},
    Form{"GH₵5m", "GHS", 5e6},
    Form{"R5bn", "ZAR", 5e9},
    Form{"R 5 billion", "ZAR", 5e9},
    Form{"KD 5 million", "KWD", 5e6},
    Form{"W1.35 trillion", "KRW", 1.35e12},
    Form{"LE 5bn", "EGP", 5e9},
    Form{"Tk 500 crore", "BDT", 5e9},
    Form{"EUR 500 mio", "EUR", 5e8},
    Form{"500 mio. euros", "EUR", 5e8},
    Form{"EUR 12 m", "EUR", 1.2e7},
    Form{"5 tn yen", "JPY", 5e12},
    Form{"$500 million USD", "USD", 5e8},
    Form{"5 billion Danish crowns", "DKK", 5e9},
    Form{"5 billion Czech crowns", "CZK", 5e9},
    Form{"5 billion Emirati dirhams", "AED", 5e9},
    Form{"5 billion Qatari riyals", "QAR", 5e9},
    Form{"5 billion Brazilian reais", "BRL", 5e9},
    Form{"5 billion Israeli shekels", "ILS", 5e9},
    Form{"5 billion Russian roubles", "RUB", 5e9},
    Form{"5 billion CFA francs", "XOF", 5e9},
    Form{"5 billion Kiwi dollars", "NZD", 5e9},
    Form{"half a billion dollars", "USD", 5e8},
    Form{"a quarter of a billion euros", "EUR", 2.5e8},
    Form{"three quarters of a billion pounds", "GBP", 7.5e8},
    Form{"a billion and a half dollars", "USD", 1.5e9},
    Form{"one and a half billion euros", "EUR", 1.5e9},
    Form{"one hundred and fifty million yen", "JPY", 1.5e8},
    Form{"500-million-euro", "EUR", 5e8},
    Form{"$1.2-billion", "USD", 1.2e9},
};

std::string printed(const Form& form) {
    std::ostringstream out;
    out << "money " << form.text << " = " << form.value << ' ' << form.unit;
    return out.str();
}

} // namespace

TEST_CASE("money in every form of the press") {
    for (const auto& form : forms) CHECK(values("It will pay " + std::string(form.text) + " for it.") == printed(form));
}

TEST_CASE("what looks like money and is none") {
    for (const char* text : {"hundreds of millions of dollars", "tens of billions of euros", "several billion dollars",
                             "billions of yen", "100 pounds of flour", "he won 300 seats", "room R12 on route M25",
                             "a multimillion euro plan", "the KD 90 racket", "LE 40 frames"})
        CHECK(values(text) == "");
}

TEST_CASE("ranges of money with a unit at one end or at both") {
    CHECK(values("€500m-€600m") == "money €500m-€600m = 5e+08..6e+08 EUR");
    CHECK(values("between $5 and $6 billion") == "money between $5 and $6 billion = 5e+09..6e+09 USD");
    CHECK(values("It rises from 4 to 6 billion euros.") == "money 4 = 4e+09 EUR | money 6 billion euros = 6e+09 EUR");
    CHECK(
        values(
            "It puts 5 billion euros into Ghana, of which 2 billion goes to roads and another 300 million on rail.") ==
        "money 5 billion euros = 5e+09 EUR | money 2 billion = 2e+09 EUR | money 300 million = 3e+08 EUR");
    CHECK(values("It spends $5bn to reach 10 million homes.") ==
          "money $5bn = 5e+09 USD | capacity 10 million homes = 1e+07 unit");
}

TEST_CASE("hedges of the press") {
    CHECK(
        values("slightly more than $5bn, just short of €6bn, as little as £7bn, €8bn, give or take") ==
        "money slightly more than $5bn = 5e+09 USD more_than | money just short of €6bn = 6e+09 EUR nearly | money as "
        "little as £7bn = 7e+09 GBP at_least | money €8bn, give or take = 8e+09 EUR about");
    CHECK(values("some 5,000-odd workers, 400-plus engineers, a 300-strong team, 20-odd plants") ==
          "people some 5,000-odd workers = 5000 people about [workers] | people 400-plus engineers = 400 people "
          "more_than [engineers] | people 300-strong team = 300 people [people] | capacity 20-odd plants = 20 site "
          "about");
}

TEST_CASE("people by their nation, by the workforce, and by what was counted before") {
    CHECK(values("It trains 1,300 Saudis, 500 Danes and 20,000 young Kenyans.") ==
          "people 1,300 Saudis = 1300 people [Saudis] | people 500 Danes = 500 people [Danes] | people 20,000 young "
          "Kenyans = 20000 people [Kenyans]");
    CHECK(values("The workforce in Gävle is to grow from 3,200 to 5,500.") ==
          "people 3,200 = 3200 people [workforce] | people 5,500 = 5500 people [workforce]");
    CHECK(values("It laid off 400 and took on 300; the headcount fell to 900.") ==
          "people 400 = 400 people [people] | people 300 = 300 people [people] | people 900 = 900 people [headcount]");
    CHECK(values("It promised 3,000 jobs and created just under 1,900.") ==
          "people 3,000 jobs = 3000 people [jobs] | people just under 1,900 = 1900 people nearly [jobs]");
    CHECK(values("It draws 15 MW; 1,470 workplaces arise, 850 of them for a while.") ==
          "capacity 15 MW = 15 MW | people 1,470 workplaces = 1470 people [jobs] | people 850 of them = 850 people "
          "[jobs]");
}

TEST_CASE("a number whose noun stands with the number before") {
    CHECK(values("It brings 650 jobs, including 450 in Perrin.") ==
          "people 650 jobs = 650 people [jobs] | people 450 = 450 people [jobs]");
    CHECK(values("Only 50 of the promised 300 jobs go to locals.") ==
          "people 50 = 50 people [jobs] | people 300 jobs = 300 people [jobs]");
    CHECK(values("Of the 500 jobs, 350 will be permanent.") ==
          "people 500 jobs = 500 people [jobs] | people 350 = 350 people [jobs]");
    CHECK(values("Output starts at 50,000 cars a year and will reach 150,000 by 2030.") ==
          "capacity 50,000 cars = 50000 unit/P1Y | capacity 150,000 = 150000 unit/P1Y | date by 2030 = 2030");
    CHECK(values("It opened two sites in 1999 and closed in 2004, at 1.5x sales or $2.5x.") ==
          "capacity two sites = 2 site | date 1999 = 1999 | date 2004 = 2004");
}

TEST_CASE("things that are made, and heads that count nothing") {
    CHECK(
        values("two production lines, 24 climate chambers and eight LNG carriers per year") ==
        "capacity two production lines = 2 unit | capacity 24 climate chambers = 24 unit | capacity eight LNG carriers "
        "= 8 unit/P1Y");
    CHECK(values("three product lines, five power lines, four lines of business") == "");
}

TEST_CASE("rates behind a hyphen, a slash and a growth") {
    CHECK(values("$20-a-month and $5m/yr") == "money $20 = 20 USD/P1M | money $5m = 5e+06 USD/P1Y");
    CHECK(values("Pay is 9,500 zlotys a month before tax.") == "money 9,500 zlotys = 9500 PLN/P1M");
    CHECK(values("It made 4 million cars a year before.") == "capacity 4 million cars = 4e+06 unit");
    CHECK(values("from 90 million to 240 million vials per year") ==
          "capacity 90 million = 9e+07 unit/P1Y | capacity 240 million vials = 2.4e+08 unit/P1Y");
}

TEST_CASE("dates told from the day of publication, and by slashes") {
    const std::string day = "2026-05-20";
    CHECK(values("Work begins next spring and ends by the end of the year.", day) ==
          "date next spring = 2027-21 | date by the end of the year = 2026");
    CHECK(values("In June it had a permit; in August the state will sign.", day) ==
          "date June = 2025-06 | date August = 2026-08");
    CHECK(values("in April of last year, by March next year", day) ==
          "date April of last year = 2025-04 | date by March next year = 2027-03");
    CHECK(values("on 03/04/2026, on 12/25/2026, on 25/12/2026", day) ==
          "date 03/04/2026 = 2026-04-03 | date 12/25/2026 = 2026-12-25 | date 25/12/2026 = 2026-12-25");
    CHECK(values("in the 2026-27 financial year, over 2026-2030", day) ==
          "date 2026-27 financial year = 2026 fiscal | date 2026-2030 = 2026/2030");
}
