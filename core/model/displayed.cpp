#include "core/model/displayed.h"

#include "core/model/finding.h"

#include <array>
#include <charconv>
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

} // namespace pledge::model
