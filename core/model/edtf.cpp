#include "core/model/edtf.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace pledge::model {
namespace {

namespace chr = std::chrono;

struct Point {
    std::optional<Day> first, last;
    bool yearUnknown = false;
};

std::optional<int> figure(std::string_view s) {
    int n = 0;
    const auto [end, problem] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (s.empty() || problem != std::errc() || end != s.data() + s.size() || s[0] == '-' || s[0] == '+')
        return std::nullopt;
    return n;
}

Point months(int year, int firstMonth, int count) {
    int lastMonth = firstMonth + count - 1;
    int lastYear = year;
    if (lastMonth > 12) lastMonth -= 12, ++lastYear;
    return {Day{year, firstMonth, 1}, Day{lastYear, lastMonth, daysInMonth(lastYear, lastMonth)}, false};
}

/// Year and the two digits behind it: a month, a season (21–24), a quarter (33–36) or a half (40, 41).
std::optional<Point> yearAnd(int year, int part) {
    if (part >= 1 && part <= 12) return months(year, part, 1);
    if (part >= 21 && part <= 24) return months(year, 3 * (part - 21) + 3, 3);
    if (part >= 33 && part <= 36) return months(year, 3 * (part - 33) + 1, 3);
    if (part == 40 || part == 41) return months(year, 6 * (part - 40) + 1, 6);
    return std::nullopt;
}

/// `07:35` or `07:35:00`, with or without a zone (`Z`, `+09:00`).
bool isTime(std::string_view s) {
    const auto part = [&](std::size_t at, int most) {
        const auto n = s.size() >= at + 2 ? figure(s.substr(at, 2)) : std::nullopt;
        return n && *n <= most;
    };
    if (!part(0, 24) || s.size() < 5 || s[2] != ':' || !part(3, 59)) return false;
    std::size_t end = 5;
    if (s.size() >= 8 && s[5] == ':' && part(6, 60)) end = 8;
    const std::string_view zone = s.substr(end);
    return zone.empty() || zone == "Z" || (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':');
}

std::optional<Point> parsePoint(std::string_view s) {
    if (const auto t = s.find('T'); t != std::string_view::npos) {
        if (t != 10 || !isTime(s.substr(t + 1))) return std::nullopt;
        s = s.substr(0, t);
    }
    if (s.starts_with("XXXX-")) {
        const bool withDay = s.size() == 10 && s[7] == '-';
        const auto month = figure(s.substr(5, 2));
        if (!month || *month < 1 || *month > 12 || (s.size() != 7 && !withDay)) return std::nullopt;
        const auto day = withDay ? figure(s.substr(8)) : std::optional(1);
        // A leap year, for the year may be one.
        if (!day || *day < 1 || *day > daysInMonth(2000, *month)) return std::nullopt;
        return Point{std::nullopt, std::nullopt, true};
    }
    if (s.size() == 4 && s[3] == 'X') {
        const bool century = s[2] == 'X';
        const auto head = figure(s.substr(0, century ? 2 : 3));
        if (!head) return std::nullopt;
        const int span = century ? 100 : 10;
        return Point{Day{*head * span, 1, 1}, Day{*head * span + span - 1, 12, 31}, false};
    }
    const auto year = figure(s.substr(0, 4));
    if (s.size() < 4 || !year) return std::nullopt;
    if (s.size() == 4) return months(*year, 1, 12);
    const auto part = s.size() >= 7 && s[4] == '-' ? figure(s.substr(5, 2)) : std::nullopt;
    if (!part) return std::nullopt;
    if (s.size() == 7) return yearAnd(*year, *part);
    const auto day = s.size() == 10 && s[7] == '-' ? figure(s.substr(8)) : std::nullopt;
    if (!day || *part < 1 || *part > 12 || *day < 1 || *day > daysInMonth(*year, *part)) return std::nullopt;
    return Point{Day{*year, *part, *day}, Day{*year, *part, *day}, false};
}

std::optional<Edtf> parseDuration(std::string_view s) {
    Edtf e;
    e.form = Edtf::Form::duration;
    s.remove_prefix(1);
    if (s.empty()) return std::nullopt;
    while (!s.empty()) {
        const auto unit = s.find_first_not_of("0123456789");
        const auto n = unit == std::string_view::npos ? std::nullopt : figure(s.substr(0, unit));
        if (!n) return std::nullopt;
        switch (s[unit]) {
        case 'Y': e.months += 12 * *n; break;
        case 'M': e.months += *n; break;
        case 'W': e.durationDays += 7 * *n; break;
        case 'D': e.durationDays += *n; break;
        default: return std::nullopt;
        }
        s.remove_prefix(unit + 1);
    }
    return e;
}

std::optional<Edtf> parseInterval(std::string_view from, std::string_view to) {
    Edtf e;
    e.form = Edtf::Form::interval;
    e.openStart = from == "..";
    e.openEnd = to == "..";
    if (e.openStart && e.openEnd) return std::nullopt;
    if (!e.openStart) {
        const auto p = parsePoint(from);
        if (!p) return std::nullopt;
        e.first = p->first, e.firstLatest = p->last, e.yearUnknown = p->yearUnknown;
    }
    if (!e.openEnd) {
        const auto p = parsePoint(to);
        if (!p) return std::nullopt;
        e.last = p->last, e.lastEarliest = p->first, e.yearUnknown |= p->yearUnknown;
    }
    if (e.first && e.last && *e.last < *e.first) return std::nullopt;
    return e;
}

constexpr std::array<const char*, 13> shortMonths{"",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string plural(int n, const char* unit) { return std::to_string(n) + ' ' + unit + (n == 1 ? "" : "s"); }

std::string displayDuration(const Edtf& e) {
    if (e.months && e.months % 12 == 0) return plural(e.months / 12, "year");
    if (e.months) return plural(e.months, "month");
    return plural(e.durationDays, "day");
}

std::string displayPoint(std::string_view s) {
    const std::string year(s.substr(0, 4));
    if (s.size() == 4)
        return s.ends_with("XX") ? year.substr(0, 2) + "00s" : s.ends_with('X') ? year.substr(0, 3) + "0s" : year;
    const int part = figure(s.substr(5, 2)).value_or(0);
    if (part > 12 && part < 25) {
        static constexpr std::array<const char*, 4> seasons{"spring ", "summer ", "autumn ", "winter "};
        return seasons[static_cast<std::size_t>(part - 21)] + year;
    }
    if (part >= 33 && part <= 36) return "Q" + std::to_string(part - 32) + ' ' + year;
    if (part >= 40) return (part == 40 ? "first half of " : "second half of ") + year;
    std::string out = shortMonths[static_cast<std::size_t>(part)];
    if (s.size() >= 10) out = std::to_string(figure(s.substr(8, 2)).value_or(0)) + ' ' + out;
    if (year != "XXXX") out += ' ' + year;
    if (s.size() > 11 && s[10] == 'T') out += ", " + std::string(s.substr(11, 5));
    return out;
}

} // namespace

long toSerial(Day d) {
    return chr::sys_days(chr::year(d.year) / chr::month(static_cast<unsigned>(d.month)) /
                         chr::day(static_cast<unsigned>(d.day)))
        .time_since_epoch()
        .count();
}

Day fromSerial(long days) {
    const chr::year_month_day ymd{chr::sys_days(chr::days(days))};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int daysInMonth(int year, int month) {
    const auto last = chr::year(year) / chr::month(static_cast<unsigned>(month)) / chr::last;
    return static_cast<int>(static_cast<unsigned>(chr::year_month_day(last).day()));
}

std::optional<Edtf> parseEdtf(std::string_view text) {
    if (text.empty()) return std::nullopt;
    if (text[0] == 'P') return parseDuration(text);
    if (const auto slash = text.find('/'); slash != std::string_view::npos)
        return parseInterval(text.substr(0, slash), text.substr(slash + 1));
    const auto p = parsePoint(text);
    if (!p) return std::nullopt;
    Edtf e;
    e.first = p->first, e.last = p->last, e.firstLatest = p->last, e.lastEarliest = p->first;
    e.yearUnknown = p->yearUnknown;
    return e;
}

std::string anchored(const Edtf& duration, Day from) {
    const auto year = [](int y) {
        char text[16];
        std::snprintf(text, sizeof text, "%04d", y);
        return std::string(text);
    };
    if (duration.months && duration.months % 12 == 0)
        return year(from.year) + '/' + year(from.year + duration.months / 12 - 1);
    const int months = from.year * 12 + from.month - 1 + duration.months;
    Day end{months / 12, months % 12 + 1, 1};
    end.day = std::min(from.day, daysInMonth(end.year, end.month));
    end = fromSerial(toSerial(end) + duration.durationDays - 1);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d/%04d-%02d", from.year, from.month, end.year, end.month);
    return text;
}

std::string displayDate(std::string_view edtf) {
    const auto e = parseEdtf(edtf);
    if (!e) return std::string(edtf);
    if (e->form == Edtf::Form::duration) return displayDuration(*e);
    const auto slash = edtf.find('/');
    if (slash == std::string_view::npos) return displayPoint(edtf);
    const auto from = edtf.substr(0, slash);
    const auto to = edtf.substr(slash + 1);
    if (e->openStart) return "through " + displayPoint(to);
    if (e->openEnd) return "since " + displayPoint(from);
    return displayPoint(from) + "–" + displayPoint(to);
}

} // namespace pledge::model
