#include "tests/core/extract/support.h"

#include "tests/support/catch.h"

using pledge::test::values;

TEST_CASE("points of time") {
    CHECK(values("on April 3, 2026, on 3 April 2026, in April 2024, on 2026-04-03") ==
          "date April 3, 2026 = 2026-04-03 | date 3 April 2026 = 2026-04-03 | date April 2024 = 2024-04 | date "
          "2026-04-03 = 2026-04-03");
    CHECK(values("in the second quarter of 2027, Q4 2026, 1H 2028, the first half of 2028, summer 2028") ==
          "date the second quarter of 2027 = 2027-34 | date Q4 2026 = 2026-36 | date 1H 2028 = 2028-40 | "
          "date the first half of 2028 = 2028-40 | date summer 2028 = 2028-22");
    CHECK(values("in early 2027, by mid-2031, by the end of 2027, in the 2030s, by year-end 2029") ==
          "date early 2027 = 2027 | date by mid-2031 = 2031 | date by the end of 2027 = 2027 | date 2030s = 203X | "
          "date by year-end 2029 = 2029");
    CHECK(values("Monday, today, this week, a day after, five years ago") == "");
    CHECK(values("You may march in 3 lines.") == "");
}

TEST_CASE("prepositions make deadlines, bounds and intervals") {
    CHECK(values("by 2030, before 2030, through 2029, until 2029, since 2024, from 2028") ==
          "date by 2030 = 2030 | date before 2030 = 2030 | date through 2029 = ../2029 | date until 2029 = ../2029 | "
          "date since 2024 = 2024/.. | date from 2028 = 2028/..");
    CHECK(values("from 2026 through 2029; between 2026 and 2032; 2026-2029; 2011-22; from April to June 2027") ==
          "date from 2026 through 2029 = 2026/2029 | date between 2026 and 2032 = 2026/2032 | date 2026-2029 = "
          "2026/2029 | "
          "date 2011-22 = 2011/2022 | date from April to June 2027 = 2027-04/2027-06");
    CHECK(values("in the five years from 2023 to 2027; over the four years to 2030") ==
          "date five years from 2023 to 2027 = 2023/2027 | date over the four years to 2030 = 2027/2030");
}

TEST_CASE("lengths of time") {
    CHECK(values("over the next four years; within 18 months; over a decade; a five-year plan; in five years") ==
          "date over the next four years = P4Y | date within 18 months = P18M | date over a decade = P10Y | "
          "date five-year = P5Y | date in five years = P5Y");
    CHECK(values("the largest in 30 years; a 20-year veteran; 15-year-old; 30 years of experience") == "");
    CHECK(values("It grew over the past two years.") == "");
    CHECK(values("It trained 900 people over the past two years.") ==
          "people 900 people = 900 people [people] | date over the past two years = P2Y");
}

TEST_CASE("fiscal years") {
    CHECK(values("by FY2028, in FY27, in fiscal 2027, in financial year 2026-27, in the year to March 2027") ==
          "date by FY2028 = 2028 fiscal | date FY27 = 2027 fiscal | date fiscal 2027 = 2027 fiscal | "
          "date financial year 2026-27 = 2026 fiscal | date the year to March 2027 = 2026 fiscal");
}

TEST_CASE("what is relative is settled by the day of publication, or not at all") {
    CHECK(values("It was opened in February. It will open in June. Sales rose last year.", "2026-04-10") ==
          "date February = 2026-02 | date June = 2026-06 | date last year = 2025");
    CHECK(values("It was opened in December. It will close in January.", "2026-04-10") ==
          "date December = 2025-12 | date January = 2027-01");
    CHECK(values("It was opened in February. Sales rose last year.") == "date February = XXXX-02");
    CHECK(values("on the 15th it", "2026-04-10") == "date the 15th = 2026-04-15");
    CHECK(values("on 27 March") == "date 27 March = XXXX-03-27");
}

TEST_CASE("a dateline is metadata") {
    CHECK(values("LIMA, May 12 – Acme said on May 10 that it grew.", "2026-05-12") == "date May 10 = 2026-05-10");
    CHECK(values("Feb 3 (Newswire) - It grew.", "2026-02-03") == "");
}

TEST_CASE("short forms, and a day told in two time zones") {
    CHECK(values("in 1H29, by YE2027, 2026E-2030E, between now and 2030") ==
          "date 1H29 = 2029-40 | date by YE2027 = 2027 | date 2026E-2030E = 2026/2030 | date between now and 2030 = "
          "../2030");
    CHECK(values("on 9 April US time (10 April in Japan)", "2026-04-12") == "date 9 April = 2026-04-09");
}

TEST_CASE("a length behind for is a period only where something binds for it") {
    CHECK(values("Acme will pay rent for 20 years.") == "date for 20 years = P20Y");
    CHECK(values("Mr Roy has worked there for 17 years.") == "");
}

TEST_CASE("not until a year is that year") {
    CHECK(values("The dock will not be completed until 2029.").find("../") == std::string::npos);
    CHECK(values("The dock will be rented until 2029.").find("../2029") != std::string::npos);
}
