#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pledge::reconcile {
namespace {

using model::Qualifier;
using model::Quantity;

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

Comparison said(Relation r, std::string reason) { return {r, std::move(reason)}; }

Comparison differing(const Amount& a, const Amount& b) {
    const double x = a.quantity.value;
    const double y = b.quantity.value;
    const Quantity gap{std::abs(x - y), {}, a.quantity.unit, {}, Qualifier::exact};
    const bool share = a.quantity.unit == "ratio";
    return said(Relation::conflict, both(model::display(a.quantity), model::display(b.quantity)) + " differ by " +
                                        (share ? points(gap.value) : model::display(gap)) + " (" +
                                        percent(apart(x, y)) + " of the larger), more than rounding explains");
}

Comparison contradicting(const Quantity& a, const Quantity& b) {
    return said(Relation::conflict, both(model::display(a), model::display(b)) + " leave no number that is both");
}

Comparison rounded(const Amount& a, const Amount& b) {
    const bool aFine =
        a.lastNonZero < b.lastNonZero || (a.lastNonZero == b.lastNonZero && a.quantity.value < b.quantity.value);
    const Quantity& fine = (aFine ? a : b).quantity;
    const Quantity& coarse = (aFine ? b : a).quantity;
    return said(Relation::compatible, model::display(fine) + " rounds to " + model::display(coarse) + " (" +
                                          percent(apart(fine.value, coarse.value)) + " apart)");
}

Comparison within(const Quantity& a, const Quantity& b) {
    return said(Relation::compatible, both(model::display(a), model::display(b)) + " are " +
                                          percent(apart(a.value, b.value)) + " apart, within what \"about\" allows");
}

Comparison oneUnit(const Amount& a, const Amount& b) {
    const Quantity& p = a.quantity;
    const Quantity& q = b.quantity;
    if (p == q) return said(Relation::same, "both say " + model::display(p));
    const Bounds x = boundsOf(p);
    const Bounds y = boundsOf(q);
    if (opposed(p, q) && !overlap(x, y)) return contradicting(p, q);
    const bool loose = isLoose(p.qualifier) || isLoose(q.qualifier);
    if (loose && apart(p.value, q.value) <= aboutLimit) return within(p, q);
    if (equal(p.value, q.value) || overlap(x, y))
        return said(Relation::compatible, both(model::display(p), model::display(q)) + " can both be true");
    if (fits(a, b)) return rounded(a, b);
    return differing(a, b);
}

std::vector<Quantity> allOf(const Amount& a) {
    std::vector<Quantity> all{a.quantity};
    all.insert(all.end(), a.restated.begin(), a.restated.end());
    return all;
}

/// Whether the sums agree in a currency in which at least one of them is a restatement.
std::optional<Comparison> linked(const Amount& a, const Amount& b) {
    if (a.restated.empty() && b.restated.empty()) return std::nullopt;
    for (const Quantity& p : allOf(a))
        for (const Quantity& q : allOf(b)) {
            if (p.unit != q.unit || (p == a.quantity && q == b.quantity)) continue;
            if (apart(p.value, q.value) <= roundingLimit)
                return said(Relation::same, both(model::display(a.quantity), model::display(b.quantity)) +
                                                " agree in " + p.unit + ": " +
                                                both(model::display(p), model::display(q)));
        }
    return std::nullopt;
}

} // namespace

bool fits(const Amount& a, const Amount& b) { return fitsFrom(a.quantity.value, b) || fitsFrom(b.quantity.value, a); }

Comparison compareAmounts(const Amount& a, const Amount& b) {
    const bool oneCurrency = a.quantity.unit == b.quantity.unit;
    if (a.quantity.per != b.quantity.per)
        return said(Relation::compatible, both(model::display(a.quantity), model::display(b.quantity)) +
                                              " are a rate and a total, or rates of two periods");
    Comparison c = oneCurrency ? oneUnit(a, b) : Comparison{};
    if (oneCurrency && c.relation != Relation::conflict) return c;
    if (auto link = linked(a, b)) return *link;
    if (oneCurrency) return c;
    return said(Relation::compatible, both(model::display(a.quantity), model::display(b.quantity)) +
                                          " are in two currencies and no source says both; nothing is converted");
}

} // namespace pledge::reconcile
