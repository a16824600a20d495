#include "core/model/edtf.h"
#include "core/model/finding.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace pledge::model {
namespace {

/// At most three digits behind the point, without closing zeros.
std::string plain(double v) {
    char text[64];
    std::snprintf(text, sizeof text, "%.3f", v);
    std::string s = text;
    s.erase(s.find_last_not_of('0') + 1);
    if (s.ends_with('.')) s.pop_back();
    return s;
}

std::string grouped(double v) {
    std::string s = plain(v);
    const auto dot = std::min(s.find('.'), s.size());
    for (std::size_t i = dot; i > 3 && s[i - 4] != '-'; i -= 3) s.insert(i - 3, ",");
    return s;
}

struct Scale {
    double from;
    const char* word;
};

std::string scaled(double v, const std::array<Scale, 3>& scales) {
    // What three digits behind the point would round up to a thousand belongs to the next scale.
    for (const Scale& s : scales)
        if (std::abs(v) >= s.from * (1 - 5e-7)) return plain(v / s.from) + ' ' + s.word;
    return grouped(v);
}

constexpr std::array<Scale, 3> moneyScales{{{1e12, "tn"}, {1e9, "bn"}, {1e6, "m"}}};
constexpr std::array<Scale, 3> countScales{{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}}};

/// The signs that readers know; other currencies keep their code.
std::string currencySign(const std::string& code) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> signs{{{"USD", "$"},
                                                                                          {"EUR", "€"},
                                                                                          {"GBP", "£"},
                                                                                          {"JPY", "¥"},
                                                                                          {"INR", "₹"},
                                                                                          {"KRW", "₩"},
                                                                                          {"AUD", "A$"},
                                                                                          {"CAD", "C$"},
                                                                                          {"SGD", "S$"},
                                                                                          {"HKD", "HK$"},
                                                                                          {"TWD", "NT$"},
                                                                                          {"BRL", "R$"}}};
    for (const auto& [known, sign] : signs)
        if (known == code) return std::string(sign);
    return code + ' ';
}

std::string perWord(const std::string& per) {
    if (per == "P1Y") return " a year";
    if (per == "P1M") return " a month";
    if (per == "P1W") return " a week";
    if (per == "P1D") return " a day";
    if (per == "PT1H") return " an hour";
    return per.empty() ? "" : " per " + per;
}

std::string unitWord(const std::string& unit, double n) {
    if (unit == "m2") return " m²";
    if (unit == "gpu") return n == 1 ? " chip" : " chips";
    if (unit == "site") return n == 1 ? " site" : " sites";
    if (unit == "unit") return n == 1 ? " unit" : " units";
    if (unit == "people" || unit.empty()) return "";
    return ' ' + unit;
}

std::string amount(double v, const Quantity& q) {
    if (q.unit == "ratio") return plain(shownPercent(v)) + " %";
    if (q.unit == "people") return scaled(v, countScales);
    const bool currency = q.unit.size() == 3 && q.unit[0] >= 'A' && q.unit[0] <= 'Z' && q.unit != "MWh";
    if (currency) return currencySign(q.unit) + scaled(v, moneyScales);
    if ((q.unit == "MW" || q.unit == "MWh") && v >= 1000) return plain(v / 1000) + (q.unit == "MW" ? " GW" : " GWh");
    return scaled(v, countScales) + unitWord(q.unit, v);
}

const char* qualifierWord(Qualifier q) {
    switch (q) {
    case Qualifier::exact: return "";
    case Qualifier::at_least: return "at least ";
    case Qualifier::more_than: return "more than ";
    case Qualifier::about: return "about ";
    case Qualifier::nearly: return "nearly ";
    case Qualifier::up_to: return "up to ";
    case Qualifier::less_than: return "less than ";
    }
    return "";
}

} // namespace

double shownPercent(double ratio) {
    constexpr double slack = 1e-6;
    const double percent = ratio * 100, told = std::round(percent * 1000) / 1000;
    return std::abs(percent - told) < slack ? told : std::round(percent * 10) / 10;
}

std::string display(const Quantity& q) {
    std::string s = qualifierWord(q.qualifier);
    s += amount(q.value, q);
    if (q.value_max) s += "–" + amount(*q.value_max, q);
    return s + perWord(q.per);
}

std::string display(const Value& value, FacetName facet) {
    if (const auto* q = std::get_if<Quantity>(&value)) return display(*q);
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        std::string s;
        for (const auto& word : *list) s += (s.empty() ? "" : ", ") + word;
        return s;
    }
    const auto& text = std::get<std::string>(value);
    const bool date = facet == FacetName::deadline || facet == FacetName::period || facet == FacetName::announced;
    if (facet == FacetName::standing) return text == "discussed" ? "in talks" : text;
    return date ? displayDate(text) : text;
}

Severity severityOf(FacetName f) {
    switch (f) {
    case FacetName::share:
    case FacetName::audience:
    case FacetName::announced:
    case FacetName::place: return Severity::minor;
    default: return Severity::major;
    }
}

Verdict standOut(const Commitment& commitment) {
    for (const Verdict v : {Verdict::conflict, Verdict::compatible, Verdict::agree})
        for (const Facet& f : commitment.facets)
            if (f.verdict == v) return v;
    return Verdict::single;
}

std::string_view sign(Verdict v) {
    switch (v) {
    case Verdict::agree: return "=";
    case Verdict::compatible: return "≈";
    case Verdict::conflict: return "≠";
    case Verdict::single: return "1";
    }
    return "";
}

} // namespace pledge::model
