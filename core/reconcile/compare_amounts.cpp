#include "core/model/finding.h"
#include "core/model/reasons.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pledge::reconcile {
namespace {

using model::Qualifier;
using model::Quantity;
namespace reason = model::reason;

constexpr double roundingLimit = 0.06; ///< of the larger: how far an unqualified number may be from what rounds to it
constexpr double aboutLimit = 0.12;    ///< the same, where one says about
constexpr double zerosLimit = 0.025;   ///< where only closing zeros make it round: 27,940 and 28,000

bool equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }
double apart(double a, double b) { return std::abs(a - b) / std::max({std::abs(a), std::abs(b), 1e-12}); }

/// The numbers that a quantity can stand for.
struct Bounds {
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool lowOpen = false;
    bool highOpen = false;
};

Bounds boundsOf(const Quantity& q) {
    const double top = q.value_max.value_or(q.value);
    switch (q.qualifier) {
    case Qualifier::exact: return {q.value, top, false, false};
    case Qualifier::at_least: return {q.value, std::numeric_limits<double>::infinity(), false, false};
    case Qualifier::more_than: return {q.value, std::numeric_limits<double>::infinity(), true, false};
    case Qualifier::about: return {q.value * (1 - aboutLimit), top / (1 - aboutLimit), false, false};
    case Qualifier::nearly: return {q.value * (1 - aboutLimit), top, false, true};
    case Qualifier::up_to: return {0, top, false, false};
    case Qualifier::less_than: return {0, top, false, true};
    }
    return {};
}

bool overlap(const Bounds& a, const Bounds& b) {
    const Bounds& lower = a.low <= b.low ? a : b;
    const Bounds& upper = a.low <= b.low ? b : a;
    if (equal(lower.high, upper.low)) return !lower.highOpen && !upper.lowOpen;
    return lower.high > upper.low;
}

bool isUpper(Qualifier q) { return q == Qualifier::up_to || q == Qualifier::less_than || q == Qualifier::nearly; }
bool isLower(Qualifier q) { return q == Qualifier::at_least || q == Qualifier::more_than; }
bool isLoose(Qualifier q) { return q == Qualifier::about || q == Qualifier::nearly; }

/// An upper and a lower bound that leave nothing between them are a contradiction however near they are.
bool opposed(const Quantity& a, const Quantity& b) {
    return (isUpper(a.qualifier) && isLower(b.qualifier)) || (isLower(a.qualifier) && isUpper(b.qualifier));
}

bool roundsTo(double fine, double coarse, double unit) {
    if (unit <= 0) return false;
    const double times = fine / unit;
    return equal(std::round(times) * unit, coarse) || equal(std::floor(times + 1e-9) * unit, coarse);
}

bool fitsFrom(double fine, const Amount& coarse) {
    const double target = coarse.quantity.value;
    const double gap = apart(fine, target);
    return (gap <= roundingLimit && roundsTo(fine, target, coarse.lastDigit)) ||
           (gap <= zerosLimit && roundsTo(fine, target, coarse.lastNonZero));
}

/// Why two amounts stand as they do.
enum class Why { equal, opposed, withinAbout, bothTrue, rounded, differ, linked, rates, months, currencies };

struct Decision {
    Relation relation = Relation::compatible;
    Why why = Why::currencies;
    const Quantity* p = nullptr; ///< where they are linked: the two that agree
    const Quantity* q = nullptr;
};

Decision oneUnit(const Amount& a, const Amount& b) {
    const Quantity& p = a.quantity;
    const Quantity& q = b.quantity;
    if (p == q) return {Relation::same, Why::equal};
    const Bounds x = boundsOf(p);
    const Bounds y = boundsOf(q);
    if (opposed(p, q) && !overlap(x, y)) return {Relation::conflict, Why::opposed};
    const bool loose = isLoose(p.qualifier) || isLoose(q.qualifier);
    if (loose && apart(p.value, q.value) <= aboutLimit) return {Relation::compatible, Why::withinAbout};
    if (equal(p.value, q.value) || overlap(x, y)) return {Relation::compatible, Why::bothTrue};
    if (fits(a, b)) return {Relation::compatible, Why::rounded};
    return {Relation::conflict, Why::differ};
}

/// Of an amount: itself, then its restatements.
const Quantity& nth(const Amount& a, std::size_t i) { return i == 0 ? a.quantity : a.restated[i - 1]; }

/// Whether the sums agree in a currency in which at least one of them is a restatement.
std::optional<Decision> linked(const Amount& a, const Amount& b) {
    for (std::size_t i = 0; i <= a.restated.size(); ++i)
        for (std::size_t j = i == 0 ? 1 : 0; j <= b.restated.size(); ++j)
            if (const Quantity& p = nth(a, i), &q = nth(b, j);
                p.unit == q.unit && !(p == a.quantity && q == b.quantity) && apart(p.value, q.value) <= roundingLimit)
                return Decision{Relation::same, Why::linked, &p, &q};
    return std::nullopt;
}

Decision decide(const Amount& a, const Amount& b) {
    if (areOneRate(a.quantity, b.quantity)) return {Relation::same, Why::months};
    if (a.quantity.per != b.quantity.per) return {Relation::compatible, Why::rates};
    const bool oneCurrency = a.quantity.unit == b.quantity.unit;
    Decision d;
    if (oneCurrency) d = oneUnit(a, b);
    if (oneCurrency && d.relation != Relation::conflict) return d;
    return linked(a, b).value_or(d);
}

std::string differing(const Amount& a, const Amount& b) {
    const double x = a.quantity.value;
    const double y = b.quantity.value;
    const Quantity gap{std::abs(x - y), {}, a.quantity.unit, {}, Qualifier::exact};
    const bool share = a.quantity.unit == "ratio";
    return filled(reason::differ, {model::display(a.quantity), model::display(b.quantity),
                                   share ? points(gap.value) : model::display(gap), percent(apart(x, y))});
}

std::string rounded(const Amount& a, const Amount& b) {
    const bool aFine =
        a.lastNonZero < b.lastNonZero || (a.lastNonZero == b.lastNonZero && a.quantity.value < b.quantity.value);
    const Quantity& fine = (aFine ? a : b).quantity;
    const Quantity& coarse = (aFine ? b : a).quantity;
    return filled(reason::rounds,
                  {model::display(fine), model::display(coarse), percent(apart(fine.value, coarse.value))});
}

std::string reasonOf(const Decision& d, const Amount& a, const Amount& b) {
    const std::string x = model::display(a.quantity), y = model::display(b.quantity);
    switch (d.why) {
    case Why::equal: return filled(reason::bothSay, {x});
    case Why::rounded: return rounded(a, b);
    case Why::differ: return differing(a, b);
    case Why::opposed: return filled(reason::opposed, {x, y});
    case Why::withinAbout: return filled(reason::about, {x, y, percent(apart(a.quantity.value, b.quantity.value))});
    case Why::bothTrue: return filled(reason::bothTrue, {x, y});
    case Why::linked: return filled(reason::linked, {x, y, d.p->unit, model::display(*d.p), model::display(*d.q)});
    case Why::months: return filled(reason::oneRate, {x, y});
    case Why::rates: return filled(reason::rates, {x, y});
    case Why::currencies: break;
    }
    return filled(reason::currencies, {x, y});
}

} // namespace

bool areOneRate(const Quantity& a, const Quantity& b) {
    constexpr std::string_view month = "P1M", year = "P1Y";
    constexpr double months = 12, rounding = 0.02;
    if (a.per == year && b.per == month) return areOneRate(b, a);
    return a.per == month && b.per == year && a.unit == b.unit && apart(months * a.value, b.value) <= rounding;
}

bool fits(const Amount& a, const Amount& b) { return fitsFrom(a.quantity.value, b) || fitsFrom(b.quantity.value, a); }

Relation relationOf(const Amount& a, const Amount& b) { return decide(a, b).relation; }

Comparison compareAmounts(const Amount& a, const Amount& b) {
    const Decision d = decide(a, b);
    return {d.relation, reasonOf(d, a, b)};
}

} // namespace pledge::reconcile
