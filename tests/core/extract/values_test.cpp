#include "core/extract/extract.h"
#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

using pledge::test::values;

TEST_CASE("money is found by its sign, its code and its name") {
    CHECK(values("It pays €5.5bn.") == "money €5.5bn = 5.5e+09 EUR");
    CHECK(values("A $3.3-billion plan, USD 40m, EUR5bn and 12 million dollars") ==
          "money $3.3-billion = 3.3e+09 USD | money USD 40m = 4e+07 USD | money EUR5bn = 5e+09 EUR | "
          "money 12 million dollars = 1.2e+07 USD");
    CHECK(values("Rs 4,800 crore, ₹1.5 lakh crore and half a million rupees in India") ==
          "money Rs 4,800 crore = 4.8e+10 INR | money ₹1.5 lakh crore = 1.5e+12 INR | money half a million rupees = "
          "500000 INR");
    CHECK(values("A$2bn, C$3m, NT$4bn, R$ 5 bilhões? R$ 5 billion, US$6bn, HK$7m") ==
          "money A$2bn = 2e+09 AUD | money C$3m = 3e+06 CAD | money NT$4bn = 4e+09 TWD | money R$ 5 = 5 BRL | "
          "money R$ 5 billion = 5e+09 BRL | money US$6bn = 6e+09 USD | money HK$7m = 7e+06 HKD");
    CHECK(values("Lima's Quillari spends S/310 million, Zambia's Kopa K90 million.") ==
          "money S/310 million = 3.1e+08 PEN | money K90 million = 9e+07 ZMW");
    CHECK(values("He won 5 billion-dollar deals; they won 300 seats.") == "money 5 billion-dollar = 5e+09 USD");
    CHECK(values("a multibillion-dollar plan, hundreds of millions of euros, several hundred million yen") == "");
}

TEST_CASE("a bare dollar is the country's own where the article sets it against US dollars") {
    CHECK(values("Australia: Perth's Quarz will spend $90m (US$60m).") ==
          "money $90m = 9e+07 AUD | money US$60m = 6e+07 USD restates");
    CHECK(values("Taiwan's Quarz will spend NT$9bn. It is worth $3bn (US$3bn)?") ==
          "money NT$9bn = 9e+09 TWD | money $3bn = 3e+09 USD | money US$3bn = 3e+09 USD");
    CHECK(values("Denmark's Bolig spends 2 billion kroner in Denmark.") == "money 2 billion kroner = 2e+09 DKK");
    CHECK(values("Pakistan's port gets 4 billion rupees.") == "money 4 billion rupees = 4e+09 PKR");
}

TEST_CASE("CFA francs are those of the union that the places are in") {
    CHECK(values("Cameroon: Kopa spends 48 billion CFA francs, FCFA 9 billion in Cameroon.") ==
          "money 48 billion CFA francs = 4.8e+10 XAF | money FCFA 9 billion = 9e+09 XAF");
    CHECK(values("Senegal's Kopa spends 48 billion CFA francs.") == "money 48 billion CFA francs = 4.8e+10 XOF");
}

TEST_CASE("a bare dollar is that of the same sum told with its country") {
    CHECK(
        values("A $640-million plant\n\nBécancour, Que. It costs C$640 million (US$465 million), $5 million a year.") ==
        "money $640-million = 6.4e+08 CAD | money C$640 million = 6.4e+08 CAD | money US$465 million = 4.65e+08 USD "
        "restates | money $5 million = 5e+06 USD/P1Y");
}

TEST_CASE("ranges and conversions") {
    CHECK(values("8 to 10 billion euros") == "money 8 to 10 billion euros = 8e+09..1e+10 EUR");
    CHECK(values("$8-10bn, €5bn-€7bn") == "money $8-10bn = 8e+09..1e+10 USD | money €5bn-€7bn = 5e+09..7e+09 EUR");
    CHECK(values("between £400 million and £600 million") ==
          "money between £400 million and £600 million = 4e+08..6e+08 GBP");
    CHECK(values("33 billion kroner in Norway ($3.1 billion)") ==
          "money 33 billion kroner = 3.3e+10 NOK | money $3.1 billion = 3.1e+09 USD restates");
    CHECK(values("₩42 trillion, or about $30 billion,") ==
          "money ₩42 trillion = 4.2e+13 KRW | money about $30 billion = 3e+10 USD about restates");
    CHECK(values("$5 billion in France and €3 billion in Spain") ==
          "money $5 billion = 5e+09 USD | money €3 billion = 3e+09 EUR");
    CHECK(values("30 acres (12 hectares)") ==
          "capacity 30 acres = 121406 m2 | capacity 12 hectares = 120000 m2 restates");
}

TEST_CASE("hedges before and behind a number") {
    CHECK(values("more than $1bn, at least £2bn, nearly €3bn, some $4bn, up to $5bn, less than $6bn, $7bn or more") ==
          "money more than $1bn = 1e+09 USD more_than | money at least £2bn = 2e+09 GBP at_least | money nearly €3bn = "
          "3e+09 EUR nearly | "
          "money some $4bn = 4e+09 USD about | money up to $5bn = 5e+09 USD up_to | money less than $6bn = 6e+09 USD "
          "less_than | "
          "money $7bn or more = 7e+09 USD at_least");
    CHECK(values("The fund could grow to $5 billion.") == "money $5 billion = 5e+09 USD up_to");
}

TEST_CASE("people with their audience") {
    CHECK(values("train over one million engineers, developers, and workers") ==
          "people over one million engineers, developers, and workers = 1e+06 people more_than [engineers] "
          "[developers] [workers]");
    CHECK(values("3.26 million AI and robotics workers") ==
          "people 3.26 million AI and robotics workers = 3.26e+06 people [AI workers] [robotics workers]");
    CHECK(values("2,000 young Japanese software engineers") ==
          "people 2,000 young Japanese software engineers = 2000 people [software engineers]");
    CHECK(values("500 of its employees and 40 trained nurses") ==
          "people 500 of its employees = 500 people [employees] | people 40 trained nurses = 40 people [nurses]");
    CHECK(values("a 2,000-employee campus") == "people 2,000-employee = 2000 people [employee]");
    CHECK(values("two officials, three people, two firms, 3 countries, five pillars") == "");
    CHECK(values("It will hire 1,100 people; twenty of them have started.") ==
          "people 1,100 people = 1100 people [people] | people twenty of them = 20 people [people]");
    CHECK(values("It employs 1,700 and has a workforce of about 90 in Peru.") ==
          "people 1,700 = 1700 people [people] | people workforce of about 90 = 90 people about [workforce]");
}

TEST_CASE("jobs, also where two numbers share the noun") {
    CHECK(values("4,000 direct and 10,000 indirect jobs") ==
          "people 4,000 direct = 4000 people [jobs] | people 10,000 indirect jobs = 10000 people [jobs]");
    CHECK(values("450 ongoing roles, 30 new posts") ==
          "people 450 ongoing roles = 450 people [jobs] | people 30 new posts = 30 people [jobs]");
    CHECK(values("hundreds of jobs") == "");
}

TEST_CASE("shares, never percentage points") {
    CHECK(values("94 percent, 12.5%, 30 to 40 per cent, two-thirds, a third of output, nearly one in five") ==
          "share 94 percent = 0.94 ratio | share 12.5% = 0.125 ratio | share 30 to 40 per cent = 0.3..0.4 ratio | "
          "share two-thirds = 0.666667 ratio | share a third = 0.333333 ratio | share nearly one in five = 0.2 ratio "
          "nearly");
    CHECK(values("up 1.1 percentage points; 3 percent points") == "");
}

TEST_CASE("capacity: measures, chips, sites and other things") {
    CHECK(values("1.2 GW, a 600-MW site, 4.8 TWh a year, 250,000 sq ft, 400-acre") ==
          "capacity 1.2 GW = 1200 MW | capacity 600-MW = 600 MW | capacity 4.8 TWh = 4.8e+06 MWh/P1Y | "
          "capacity 250,000 sq ft = 23225.8 m2 | capacity 400-acre = 1.61874e+06 m2");
    CHECK(values("half a million GPUs, two data centres, one gigawatt-scale campus, 300,000 vehicles a year") ==
          "capacity half a million GPUs = 500000 gpu | capacity two data centres = 2 site | "
          "capacity one gigawatt-scale campus = 1 site | capacity 300,000 vehicles = 300000 unit/P1Y");
    CHECK(values("annual capacity of 20 GWh") == "capacity 20 GWh = 20000 MWh/P1Y");
    CHECK(values("10,000 tonnes, 40 kilometres, 3 petaflops, twice as much, the third phase") == "");
}

TEST_CASE("a number that is part of a name is none") {
    CHECK(values("Firms of the Nikkei 225 use Microsoft 365, Society 5.0, Web 2.0, G7, 5G and the Boeing 737.") == "");
    CHECK(values("The Vision 2030 fund and Expo 2025") == "");
    CHECK(values("Acme Adds 200 Jobs in Lima") == "people 200 Jobs = 200 people [jobs]");
    CHECK(values("Expect 450 permanent jobs and 200 apprentices.") ==
          "people 450 permanent jobs = 450 people [jobs] | people 200 apprentices = 200 people [apprentices]");
    CHECK(values("Torvik 700 employees cheered.") == "");
}

TEST_CASE("labels, sums with a plus and lines of figures") {
    CHECK(values("level 3 chargers in phase 2 sites") == "");
    CHECK(values("10,000+ jobs and $500M+") ==
          "people 10,000+ jobs = 10000 people more_than [jobs] | money $500M+ = 5e+08 USD more_than");
    CHECK(values("2,150: Jobs\nJobs: 900") ==
          "people 2,150: Jobs = 2150 people [jobs] | people Jobs: 900 = 900 people [jobs]");
    CHECK(values("from 180k to 320k vehicles") == "capacity 180k = 180000 unit | capacity 320k vehicles = 320000 unit");
    CHECK(values("1,250 people, of whom 300 will be engineers") ==
          "people 1,250 people = 1250 people [people] | people 300 will be engineers = 300 people [engineers]");
}

TEST_CASE("a text may end anywhere, and no claim goes over a line's end") {
    for (const char* text : {"$", "€5", "5", "by", "from 2026 to", "over the next", "half a", "Rs", "one in", "FY",
                             "Q2 of", "twenty of them", "5+"})
        CHECK_NOTHROW(values(text));
    CHECK(values("Opening in April\n2026 was good") == "date April = XXXX-04 | date 2026 = 2026");
    CHECK(values("").empty());
}

TEST_CASE("a space may part thousands") {
    CHECK(pledge::test::values("It will hire 1 300 nurses on 43 000 square metres.") ==
          "people 1 300 nurses = 1300 people [nurses] | capacity 43 000 square metres = 43000 m2");
    CHECK(pledge::test::values("On March 12 300 nurses met.") ==
          "date March 12 = XXXX-03-12 | people 300 nurses = 300 people [nurses]");
}

TEST_CASE("the three plants are counted where nothing before named them") {
    CHECK(pledge::test::values("The three plants will open.") == "capacity three plants = 3 site");
    CHECK(pledge::test::values("Acme trained 250 nurses and plans to train 1,100 more by 2029.") ==
          "people 250 nurses = 250 people [nurses] | people 1,100 more = 1100 people [nurses] | date by 2029 = 2029");
}

TEST_CASE("counts share the noun of a question, of the count before, or of what is built") {
    CHECK(values("It will install 40 muffles and refurbish 12 older ones. It will put up 900 new 5G masts.") ==
          "capacity 40 muffles = 40 unit | capacity 12 older ones = 12 unit | capacity 900 new 5G masts = 900 unit");
    CHECK(values("How many jobs?\n\n310 in all, of which 120 are at Kladno.") ==
          "people 310 in all = 310 people [jobs] | people 120 = 120 people [jobs]");
    CHECK(values("It will buy 40 firms and build 3 phases.") == "");
}

TEST_CASE("a bare dollar is that of the government that gives some") {
    CHECK(values("The cannery costs $600m. The South Australian Government will add $20m. Japan's Kitano watches.") ==
          "money $600m = 6e+08 AUD | money $20m = 2e+07 AUD");
}

TEST_CASE("a number shares what it counts with what stands before it") {
    CHECK(values("The number of trained electricians would rise from 900 to 2,600.") ==
          "people 900 = 900 people [electricians] | people 2,600 = 2600 people [electricians]");
    CHECK(values("The plant will employ 400 people, up from 250.") ==
          "people 400 people = 400 people [people] | people 250 = 250 people [people]");
    CHECK(values("We will take on 40 people this year and 200 by the end of 2028.", "2026-03-01") ==
          "people 40 people = 40 people [people] | date this year = 2026 | people 200 = 200 people [people] "
          "| date by the end of 2028 = 2028");
    CHECK(values("The number of reports was 900.") == "");
}

TEST_CASE("a measure before the noun is none of its count, and what could be lifted to is a bound") {
    CHECK(values("It makes 2170 cells with 4,000 robots.") == "date 2170 = 2170 | capacity 4,000 robots = 4000 unit");
    CHECK(values("It makes 2170 cells.") == "capacity 2170 cells = 2170 unit");
    CHECK(values("It will put up eight ship-to-shore cranes and 30 walk-in clinics.") ==
          "capacity eight ship-to-shore cranes = 8 unit | capacity 30 walk-in clinics = 30 site");
    CHECK(values("The hall will house eight 2,000-litre bioreactors.") ==
          "capacity eight 2,000-litre bioreactors = 8 unit");
    CHECK(values("A second line could lift capacity to 50 GWh a year.") == "capacity 50 GWh = 50000 MWh/P1Y up_to");
    CHECK(values("It opens 150 shops in towns with fewer than 50,000 people and renovates 75 existing ones.") ==
          "capacity 150 shops = 150 unit | people fewer than 50,000 people = 50000 people less_than [people] | "
          "capacity 75 existing ones = 75 unit");
}

TEST_CASE("plain spaces part thousands, and a count may be a subject of its own") {
    CHECK(values("More than 150 000 people were trained and 95 000 were certified.") ==
          "people More than 150 000 people = 150000 people more_than [people] | people 95 000 = 95000 people [people]");
    CHECK(values("Airbus 320 200 seats") == "");
    CHECK(values("It employs 2,000 people, and direct jobs are to rise to 5,000.") ==
          "people 2,000 people = 2000 people [people] | people 5,000 = 5000 people [jobs]");
}

TEST_CASE("talks about a share are no hedge, and parts behind a colon share its noun") {
    CHECK(values("It is in talks with two carmakers about a further 20 percent.") == "share 20 percent = 0.2 ratio");
    CHECK(values("It counts 5,200 new jobs: 4,000 at call centres, and 1,200 for engineers.") ==
          "people 5,200 new jobs = 5200 people [jobs] | people 4,000 = 4000 people [jobs] | people 1,200 = 1200 people "
          "[jobs]");
}

TEST_CASE("one crown is whose the many are") {
    CHECK(values("A 5.2 billion crown plant for Czechia.") == "money 5.2 billion crown = 5.2e+09 CZK");
}

TEST_CASE("a label's number ends with its line, and a year is no count") {
    CHECK(values("The factory in figures\nJobs: 1,400\nFirst cells: 2028") ==
          "people Jobs: 1,400 = 1400 people [jobs] | date 2028 = 2028");
}

TEST_CASE("\"all\" before a number is no name") {
    CHECK(values("“All 60 trains will be delivered by 2030,” he said.").find("60 trains = 60 unit") !=
          std::string::npos);
}

TEST_CASE("coordinated nouns are people of their own, coordinated fields are not") {
    CHECK(values("It will train 500 artisans and technicians.") ==
          "people 500 artisans and technicians = 500 people [artisans] [technicians]");
    CHECK(values("It will train 300 operators and technicians.").find("[operators] [technicians]") !=
          std::string::npos);
    CHECK(values("It will train 300 AI and robotics workers.").find("[AI workers] [robotics workers]") !=
          std::string::npos);
    CHECK(
        values("It will house 320 researchers, up from the 250 it first announced in May.").find("250 = 250 people") !=
        std::string::npos);
    CHECK(values("It raised the number of GPUs it will install to 40,000 from the 32,000 that it announced.") ==
          "capacity 40,000 = 40000 gpu | capacity 32,000 = 32000 gpu");
}

TEST_CASE("who tells a count otherwise leaves its noun out") {
    CHECK(values("It promises 400 jobs. The union puts the number at 550.").find("people 550 = 550 people [jobs]") !=
          std::string::npos);
    CHECK(values("It promises 400 jobs. The mayor spoke of 9,000.") == "people 400 jobs = 400 people [jobs]");
}

TEST_CASE("a list of people may end in a word that no list knows") {
    CHECK(values("It will train 5,000 graduates and matriculants by 2029.")
              .starts_with("people 5,000 graduates and matriculants = 5000 people [graduates] [matriculants]"));
    CHECK(values("It needs 200 welders and cranes.") == "people 200 welders = 200 people [welders]");
}

TEST_CASE("a number that points back counts anew where it says what will be by when") {
    CHECK(values("It will build ten hotels. All six hotels will be open by 2030.").find("six hotels = 6") !=
          std::string::npos);
    CHECK(values("Ten hotels open. All ten hotels will be in use by the end of 2030.").find("ten hotels = 10", 30) !=
          std::string::npos);
    CHECK(values("All three hotels are new.").find("three hotels = 3") != std::string::npos);
    CHECK(values("It will build ten hotels. All six hotels are new.").find("six hotels = 6") == std::string::npos);
}

TEST_CASE("a dateline says whose dollars they are") {
    const std::string rest = " - A firm from South Korea will build a $285 million plant, its first in North America. "
                             "It went to Denmark, too.";
    CHECK(values("MONCTON, N.B." + rest).find("CAD") != std::string::npos);
    CHECK(values("PARIS" + rest).find("USD") != std::string::npos);
}

TEST_CASE("those who work a machine are people") {
    CHECK(values("Acme will train 6,000 crane operators.").find("6,000 crane operators") != std::string::npos);
}

TEST_CASE("what a number is changed from counts the same") {
    CHECK(values("It has raised the fleet to 460 electric buses, from 400, it said.") ==
          "capacity 460 electric buses = 460 unit | capacity 400 = 400 unit");
    CHECK(values("It has 460 electric buses, from 400 towns.").find("400 = 400") == std::string::npos);
}

TEST_CASE("a number that no longer holds shares the noun of the one that does") {
    CHECK(values("It will create 640 jobs, not the 800 that it first announced.") ==
          "people 640 jobs = 640 people [jobs] | people 800 = 800 people [jobs]");
}

TEST_CASE("a sum is the number that its text writes, to the last digit") {
    const auto money = [](const std::string& words) {
        pledge::model::Article article;
        article.language = "en", article.text = "Kestrel Lines will pay " + words + ".\n";
        for (const auto& c : pledge::extract::extract(article))
            if (c.isNumber()) return c.quantity.value;
        return 0.0;
    };
    CHECK(money("4.1 billion euros") == 4'100'000'000);
    CHECK(money("$8.2bn") == 8'200'000'000);
    CHECK(money("4.1 million dollars") == 4'100'000);
    CHECK(money("1.8% of it") == 0.018);
    CHECK(money("a third of it") == 1.0 / 3);
}
