#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace pledge::model {

/// A day of the proleptic Gregorian calendar.
struct Day {
    int year = 0;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31

    auto operator<=>(const Day&) const = default;
};

/// Days since 1970-01-01.
long toSerial(Day d);
Day fromSerial(long days);
int daysInMonth(int year, int month);

/// The EDTF (ISO 8601-2) forms that the contract uses:
/// `2030`, `2026-04`, `2026-04-03`, `2026-04-03T07:35`, `2027-34` (quarter), `2028-40` (half), `2028-21` (season),
/// `202X`, `XXXX-02`, `XXXX-03-27`, intervals of these (`2026/2029`, `../2029`, `2024/..`) and durations (`P4Y`, `P18M`).
struct Edtf {
    enum class Form { point, interval, duration };
    Form form = Form::point;

    /// The days that the value covers, both ends inclusive. Missing: open (`..`), unknown (a year of `XXXX`), or a duration.
    std::optional<Day> first; ///< the first day of a point, or of an interval's start
    std::optional<Day> last;  ///< the last day of a point, or of an interval's end
    /// The last day of an interval's start and the first day of its end: how exactly each end is known.
    std::optional<Day> firstLatest;
    std::optional<Day> lastEarliest;
    bool openStart = false; ///< `../X`
    bool openEnd = false;   ///< `X/..`
    bool yearUnknown = false; ///< `XXXX-…`
    int months = 0;         ///< a duration in whole months
    int durationDays = 0;   ///< and in days (`P90D`, `P2W` is 14)

    bool operator==(const Edtf&) const = default;
};

/// Nothing where `text` is none of the forms above.
std::optional<Edtf> parseEdtf(std::string_view text);

/// The interval that `duration` covers when it starts with the year of `from`, in whole years where it is whole years:
/// P4Y from 2026-04-03 is `2026/2029`. The contract anchors durations at the announcement.
std::string anchored(const Edtf& duration, Day from);

/// For people: "3 Apr 2026", "Q2 2027", "2026–2029", "through 2029", "4 years".
std::string displayDate(std::string_view edtf);

} // namespace pledge::model
