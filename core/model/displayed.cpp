#include "core/model/displayed.h"

#include "core/model/edtf.h"
#include "core/model/finding.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <string>

namespace pledge::model {
namespace {

struct Ending {
    std::string_view shown;
    std::string_view meant;
};

constexpr std::array<Ending, 5> periods{
    {{" a year", "P1Y"}, {" a month", "P1M"}, {" a week", "P1W"}, {" a day", "P1D"}, {" an hour", "PT1H"}}};

constexpr std::array<std::pair<std::string_view, Qualifier>, 6> qualifiers{{{"at least ", Qualifier::at_least},
                                                                            {"more than ", Qualifier::more_than},
                                                                            {"about ", Qualifier::about},
                                                                            {"nearly ", Qualifier::nearly},
                                                                            {"up to ", Qualifier::up_to},
                                                                            {"less than ", Qualifier::less_than}}};

/// What stands in front of a number; the longer signs first.
constexpr std::array<Ending, 12> currencies{{{"NT$", "TWD"},
                                             {"HK$", "HKD"},
                                             {"A$", "AUD"},
                                             {"C$", "CAD"},
                                             {"S$", "SGD"},
                                             {"R$", "BRL"},
                                             {"$", "USD"},
                                             {"€", "EUR"},
                                             {"£", "GBP"},
                                             {"¥", "JPY"},
                                             {"₹", "INR"},
                                             {"₩", "KRW"}}};

constexpr std::array<Ending, 9> units{{{" m²", "m2"},
                                       {" chips", "gpu"},
                                       {" chip", "gpu"},
                                       {" sites", "site"},
                                       {" site", "site"},
                                       {" units", "unit"},
                                       {" unit", "unit"},
                                       {" GW", "MW"},
                                       {" GWh", "MWh"}}};

constexpr std::array<std::pair<std::string_view, double>, 6> scales{
    {{" trillion", 1e12}, {" billion", 1e9}, {" million", 1e6}, {" tn", 1e12}, {" bn", 1e9}, {" m", 1e6}}};

bool takeEnd(std::string_view& s, std::string_view end) {
    if (!s.ends_with(end)) return false;
    s.remove_suffix(end.size());
    return true;
}

bool takeStart(std::string_view& s, std::string_view start) {
    if (!s.starts_with(start)) return false;
    s.remove_prefix(start.size());
    return true;
}

std::optional<double> number(std::string_view s) {
    std::string digits;
    for (const char c : s)
        if (c != ',') digits += c;
    double value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || problem != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

/// One end of a quantity, its unit set where it is shown.
std::optional<double> amount(std::string_view s, std::string& unit) {
    double times = 1;
    for (const Ending& c : currencies)
        if (takeStart(s, c.shown)) {
            unit = c.meant;
            break;
        }
    if (s.size() > 4 && s[3] == ' ' && s.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3)
        unit = s.substr(0, 3), s.remove_prefix(4);
    for (const Ending& u : units)
        if (takeEnd(s, u.shown)) {
            unit = u.meant, times = u.shown.starts_with(" G") ? 1000 : 1;
            break;
        }
    if (takeEnd(s, " %")) unit = "ratio", times = 0.01;
    for (const auto& [word, scale] : scales)
        if (takeEnd(s, word)) {
            times *= scale;
            break;
        }
    // Any other unit stands as its code.
    if (const auto space = s.rfind(' '); space != s.npos) {
        unit = s.substr(space + 1), s = s.substr(0, space);
        for (const auto& [word, scale] : scales)
            if (takeEnd(s, word)) {
                times *= scale;
                break;
            }
    }
    const auto n = number(s);
    return n ? std::optional(*n * times) : std::nullopt;
}

/// The EDTF if it is one that is shown so.
std::optional<std::string> shownAs(std::string_view shown, std::string edtf) {
    const bool is = parseEdtf(edtf) && displayDate(edtf) == shown;
    return is ? std::optional(std::move(edtf)) : std::nullopt;
}

/// "4 years", "1 month", "90 days".
std::optional<std::string> lengthShown(std::string_view s) {
    const std::string count(s.substr(0, s.find(' ')));
    for (const char* unit : {"Y", "M", "D"})
        if (auto length = shownAs(s, "P" + count + unit)) return length;
    return std::nullopt;
}

/// "3 Apr 2026", "3 Apr 2026, 07:35", "Feb", "Q2 2027", "spring 2027", "2020s": a year behind what stands in it.
std::optional<std::string> pointShown(std::string_view s) {
    constexpr std::size_t yearDigits = 4;
    constexpr int months = 12, parts = 41; // months, seasons, quarters and halves, as EDTF counts them
    const auto comma = s.find(", ");
    const std::string time = comma == s.npos ? "" : "T" + std::string(s.substr(comma + 2));
    const std::string_view date = s.substr(0, comma);
    const std::string_view last = date.substr(date.rfind(' ') + 1);
    if (last == s) {
        if (auto year = shownAs(s, std::string(s))) return year;
        if (auto decade = shownAs(s, std::string(s.substr(0, yearDigits - 1)) + "X")) return decade;
    }
    const bool dated = last.size() == yearDigits && last.find_first_not_of("0123456789") == last.npos;
    const std::string year(dated ? last : "XXXX");
    int day = 0;
    std::from_chars(date.data(), date.data() + date.size(), day);
    for (int part = 1; part <= parts; ++part) {
        char within[24];
        if (day > 0 && part <= months)
            std::snprintf(within, sizeof within, "-%02d-%02d", part, day);
        else
            std::snprintf(within, sizeof within, "-%02d", part);
        if (auto point = shownAs(s, year + within + time)) return point;
    }
    return std::nullopt;
}

} // namespace

std::optional<Quantity> displayed(std::string_view shown, std::string_view unit) {
    std::string_view s = shown;
    Quantity q;
    q.unit = unit;
    for (const Ending& p : periods)
        if (takeEnd(s, p.shown)) q.per = p.meant;
    for (const auto& [word, qualifier] : qualifiers)
        if (takeStart(s, word)) q.qualifier = qualifier;
    constexpr std::string_view to = "–";
    const auto dash = s.find(to);
    const auto from = amount(s.substr(0, dash), q.unit);
    if (!from) return std::nullopt;
    q.value = *from;
    if (dash != s.npos) {
        q.value_max = amount(s.substr(dash + to.size()), q.unit);
        if (!q.value_max) return std::nullopt;
    }
    // Nothing is taken for a quantity that would not be shown so.
    return display(q) == shown ? std::optional(q) : std::nullopt;
}

std::optional<std::string> displayedDate(std::string_view shown) {
    constexpr std::string_view through = "through ", since = "since ", to = "–";
    if (shown.starts_with(through)) {
        const auto end = pointShown(shown.substr(through.size()));
        return end ? shownAs(shown, "../" + *end) : std::nullopt;
    }
    if (shown.starts_with(since)) {
        const auto start = pointShown(shown.substr(since.size()));
        return start ? shownAs(shown, *start + "/..") : std::nullopt;
    }
    if (const auto between = shown.find(to); between != shown.npos) {
        const auto start = pointShown(shown.substr(0, between)), end = pointShown(shown.substr(between + to.size()));
        return start && end ? shownAs(shown, *start + '/' + *end) : std::nullopt;
    }
    if (auto length = lengthShown(shown)) return length;
    return pointShown(shown);
}

} // namespace pledge::model
