#include "core/model/edtf.h"
#include "tests/support/catch.h"

#include <cstdio>

using namespace pledge::model;

namespace {

std::string day(const std::optional<Day>& d) {
    if (!d) return "?";
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", d->year, d->month, d->day);
    return text;
}

/// "form first..last", or "none".
std::string read(std::string_view edtf) {
    const auto e = parseEdtf(edtf);
    if (!e) return "none";
    if (e->form == Edtf::Form::duration)
        return std::to_string(e->months) + " months " + std::to_string(e->durationDays) + " days";
    std::string out = e->form == Edtf::Form::point ? "point " : "interval ";
    out += (e->openStart ? "open" : day(e->first)) + ".." + (e->openEnd ? "open" : day(e->last));
    return out + (e->yearUnknown ? " year unknown" : "");
}

} // namespace

TEST_CASE("every form of date that the contract uses is read") {
    CHECK(read("2030") == "point 2030-01-01..2030-12-31");
    CHECK(read("2026-04") == "point 2026-04-01..2026-04-30");
    CHECK(read("2028-02") == "point 2028-02-01..2028-02-29");
    CHECK(read("2026-04-03") == "point 2026-04-03..2026-04-03");
    CHECK(read("2026-04-03T07:35") == "point 2026-04-03..2026-04-03");
    CHECK(read("2027-34") == "point 2027-04-01..2027-06-30");
    CHECK(read("2027-33") == "point 2027-01-01..2027-03-31");
    CHECK(read("2027-36") == "point 2027-10-01..2027-12-31");
    CHECK(read("2028-40") == "point 2028-01-01..2028-06-30");
    CHECK(read("2028-41") == "point 2028-07-01..2028-12-31");
    CHECK(read("2028-21") == "point 2028-03-01..2028-05-31");
    CHECK(read("2028-24") == "point 2028-12-01..2029-02-28");
    CHECK(read("202X") == "point 2020-01-01..2029-12-31");
    CHECK(read("19XX") == "point 1900-01-01..1999-12-31");
    CHECK(read("XXXX-02") == "point ?..? year unknown");
    CHECK(read("XXXX-03-27") == "point ?..? year unknown");
    CHECK(read("2026/2029") == "interval 2026-01-01..2029-12-31");
    CHECK(read("2026-04/2027-03") == "interval 2026-04-01..2027-03-31");
    CHECK(read("../2029") == "interval open..2029-12-31");
    CHECK(read("2024/..") == "interval 2024-01-01..open");
    CHECK(read("P4Y") == "48 months 0 days");
    CHECK(read("P18M") == "18 months 0 days");
    CHECK(read("P1Y6M") == "18 months 0 days");
    CHECK(read("P2W") == "0 months 14 days");
    CHECK(read("P90D") == "0 months 90 days");
}

TEST_CASE("what is no date is none") {
    for (const char* text : {"",
                             "P",
                             "20",
                             "203",
                             "20300",
                             "2026-13",
                             "2026-00",
                             "2026-02-30",
                             "2026-4-3",
                             "2026-04-3",
                             "2026-25",
                             "2026-37",
                             "../..",
                             "2029/2026",
                             "/2029",
                             "2026/",
                             "XXXX",
                             "XXXX-13",
                             "XXXX-02-32",
                             "XXXX-03-2x",
                             "abcd",
                             "2O30",
                             "P4",
                             "PY",
                             "P4H",
                             "-2026",
                             "+2026",
                             "2026-04-03Tx",
                             "2026-04-03T25:00",
                             "2026-04-03T"}) {
        INFO(text);
        CHECK(read(text) == "none");
    }
}

TEST_CASE("days are counted as the calendar does") {
    CHECK(toSerial({1970, 1, 1}) == 0);
    CHECK(toSerial({2000, 3, 1}) - toSerial({2000, 2, 28}) == 2);
    CHECK(fromSerial(toSerial({2026, 4, 3}) + 365) == Day{2027, 4, 3});
    CHECK(daysInMonth(2100, 2) == 28);
    CHECK(daysInMonth(2000, 2) == 29);
}

TEST_CASE("durations are anchored in the year of the announcement") {
    CHECK(anchored(*parseEdtf("P4Y"), {2026, 4, 3}) == "2026/2029");
    CHECK(anchored(*parseEdtf("P1Y"), {2026, 4, 3}) == "2026/2026");
    CHECK(anchored(*parseEdtf("P18M"), {2026, 4, 3}) == "2026-04/2027-10");
    CHECK(anchored(*parseEdtf("P90D"), {2026, 4, 3}) == "2026-04/2026-07");
    CHECK(anchored(*parseEdtf("P1M"), {2026, 1, 31}) == "2026-01/2026-02");
}

TEST_CASE("dates are shown as people write them") {
    const auto shown = [](const char* edtf) { return displayDate(edtf); };
    CHECK(shown("2030") == "2030");
    CHECK(shown("2026-04") == "Apr 2026");
    CHECK(shown("2026-04-03") == "3 Apr 2026");
    CHECK(shown("2026-04-03T07:35") == "3 Apr 2026, 07:35");
    CHECK(shown("2027-34") == "Q2 2027");
    CHECK(shown("2028-41") == "second half of 2028");
    CHECK(shown("2028-23") == "autumn 2028");
    CHECK(shown("202X") == "2020s");
    CHECK(shown("19XX") == "1900s");
    CHECK(shown("XXXX-02") == "Feb");
    CHECK(shown("XXXX-03-27") == "27 Mar");
    CHECK(shown("2026/2029") == "2026–2029");
    CHECK(shown("../2029") == "through 2029");
    CHECK(shown("2024/..") == "since 2024");
    CHECK(shown("P4Y") == "4 years");
    CHECK(shown("P18M") == "18 months");
    CHECK(shown("P1M") == "1 month");
    CHECK(shown("P90D") == "90 days");
    CHECK(shown("nonsense") == "nonsense");
}
