#include "core/reconcile/kinship.h"

#include "core/reconcile/likely.h"
#include "core/reconcile/names.h"
#include "core/reconcile/numbers_told.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pledge::reconcile {
namespace {

using model::Kind;

/// "The 1,500 jobs" in a source that named no 1,500 before: it speaks of those named before.
bool pointsBackTo(const Promise& p, const Promise& earlier) {
    return std::all_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) {
        return m->pointsBack && std::any_of(earlier.mentions.begin(), earlier.mentions.end(), [&](const Mention* e) {
                   return e->voice == m->voice && e->claim->span.start < m->claim->span.start;
               });
    });
}

double contentLikeness(const Promise& a, const Promise& b) {
    double best = 0;
    for (const Mention* x : a.mentions)
        for (const Mention* y : b.mentions) best = std::max(best, likeness(x->content, y->content));
    return best;
}

/// Whether any mention of one promise and any of the other stand so to each other.
template<class Holds>
bool anyPair(const Promise& a, const Promise& b, Holds holds) {
    return std::any_of(a.mentions.begin(), a.mentions.end(), [&](const Mention* x) {
        return std::any_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* y) { return holds(*x, *y); });
    });
}

/// Whether both name the sum by one noun.
bool namedAlike(const Promise& a, const Promise& b) {
    return anyPair(
        a, b, [](const Mention& x, const Mention& y) { return !x.noun.empty() && stemOf(x.noun) == stemOf(y.noun); });
}

/// Whether both count one thing: "heat pumps".
bool countAlike(const Promise& a, const Promise& b) {
    return anyPair(a, b, [](const Mention& x, const Mention& y) { return !x.thing.empty() && x.thing == y.thing; });
}

/// Whether both count one thing by one kind of it: "ship-to-shore cranes", hardly "yard cranes".
bool kindsAlike(const Promise& a, const Promise& b) {
    return a.kind() == Kind::capacity && anyPair(a, b, [](const Mention& x, const Mention& y) {
               // The thing itself is shared, and some word more.
               return !x.thing.empty() && x.thing == y.thing &&
                      shared(contentOf(x.claim->quote), contentOf(y.claim->quote)) >= 2;
           });
}

/// Whether both are about one kind of people, "farmers", and about nothing else.
bool areOfOneTrade(const Promise& a, const Promise& b) {
    constexpr double near = 1.5;
    return a.kind() == Kind::people && a.topic.empty() && b.topic.empty() && ratio(a, b) <= near &&
           anyPair(a, b, [](const Mention& x, const Mention& y) {
               return isTrade(x.claim->audience) && isTrade(y.claim->audience) &&
                      reconcile::sortOf(x) == Sort::promise && reconcile::sortOf(y) == Sort::promise &&
                      audiencesMatch(x.claim->audience, y.claim->audience);
           });
}

/// "Together with the second phase 5 GW" is the same as "5 GW" in another source, "3,200 direct jobs" as "3,200 jobs":
/// such a mark counts only where all sources have it.
bool isPointOfView(const std::string& mark, const Promise& p) {
    return (mark == "total" || mark == "phase" || mark == "direct") &&
           std::any_of(p.mentions.begin(), p.mentions.end(),
                       [&](const Mention* m) { return !m->title && !m->marks.contains(mark); });
}

/// Whether some mentions of a promise have such a mark and others have not: then it says nothing of others either.
bool isMixed(const std::string& mark, const Promise& p) {
    return isPointOfView(mark, p) &&
           std::any_of(p.mentions.begin(), p.mentions.end(), [&](const Mention* m) { return m->marks.contains(mark); });
}

/// Who says nothing of it means what the others say of the same number.
std::set<std::string> marksIn(const Promise& p, const Promise& other, const Mention& m) {
    std::set<std::string> marks = m.marks;
    if (marks.empty())
        for (const Mention* of : p.mentions) marks.insert(of->marks.begin(), of->marks.end());
    std::erase_if(marks, [&](const std::string& mark) { return isPointOfView(mark, p) || isMixed(mark, other); });
    return marks;
}

Mention withMarksIn(const Promise& p, const Promise& other, const Mention& m) {
    Mention out = m;
    out.marks = marksIn(p, other, m);
    return out;
}

bool allMarksAgree(const Promise& a, const Promise& b) {
    return std::all_of(a.mentions.begin(), a.mentions.end(), [&](const Mention* x) {
        return std::all_of(b.mentions.begin(), b.mentions.end(), [&](const Mention* y) {
            return marksAgree(*x, *y) || marksAgree(withMarksIn(a, b, *x), withMarksIn(b, a, *y));
        });
    });
}

/// "1,200 workers trained by 2030", "1,800 welders trained by 2030": the day says that they are the same people.
bool areTrainedByOneDay(const Mention& x, const Mention& y) {
    return x.topic == "training" && y.topic == "training" && !x.claim->when.empty() && x.claim->when == y.claim->when &&
           (isAnyWorker(x.claim->audience) || isAnyWorker(y.claim->audience));
}

bool anyAudiencesMatch(const Promise& a, const Promise& b) {
    if (a.kind() != Kind::people) return true;
    return anyPair(a, b, [](const Mention& x, const Mention& y) {
        return audiencesMatch(x.claim->audience, y.claim->audience) || areTrainedByOneDay(x, y);
    });
}

Sort sortOf(const Promise& p) {
    for (const Mention* m : p.mentions)
        if (!m->title) return reconcile::sortOf(*m);
    return Sort::promise;
}

const std::string& unitOf(const Promise& p) { return p.first().claim->quantity.unit; }

constexpr double alike = 0.35;
constexpr double alikeOfNamed = 0.15; ///< where both say "in grants"
constexpr double alikeOfGrants = 0.25;
constexpr double totalsRatio = 2;
constexpr double othersRatio = 2;

/// "Thirty thousand" heard as "thirteen thousand": of numbers that are many, of one thing that both name.
bool mayBeMisheard(const Promise& a, const Promise& b) {
    constexpr double many = 1000;
    constexpr double near = 1e-6;
    if (a.topic.empty() || a.topic != b.topic || (a.kind() != Kind::people && a.kind() != Kind::capacity)) return false;
    const double x = a.first().claim->quantity.value;
    const double y = b.first().claim->quantity.value;
    const double low = std::min(x, y);
    if (unitOf(a) != unitOf(b) || low < many) return false;
    for (double scale = many; scale <= low; scale *= many)
        for (int digit = 3; digit <= 9; ++digit)
            if (std::abs(low / scale - (10 + digit)) < near && std::abs(std::max(x, y) / scale - 10 * digit) < near)
                return true;
    return false;
}

bool onlyDiscussed(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return m->claim->standing == model::Standing::discussed; });
}

/// Whether a source itself holds the two numbers against each other.
bool areRivals(const Promise& a, const Promise& b) {
    return anyPair(a, b, [](const Mention& x, const Mention& y) {
        return std::find(x.rivals.begin(), x.rivals.end(), y.claim) != x.rivals.end();
    });
}

/// Whether a source says that the one number changed from the other, which some other source promises: a plan that was
/// changed. Alone it may speak of what there is today.
bool isChangedPlan(const Promise& now, const Promise& old) {
    return anyPair(now, old, [](const Mention& x, const Mention& y) {
        // Who tells a change names the whole, or leaves that word out.
        const auto besideWhole = [](const Mention& m) { return marksBeside(m, {"total", "further"}); };
        return x.voice != y.voice && !x.title && !y.title && reconcile::sortOf(x) != Sort::fact &&
               reconcile::sortOf(y) == Sort::promise && (x.topic == y.topic || x.topic.empty()) &&
               (marksAgree(x, y) || besideWhole(x) == besideWhole(y)) &&
               std::any_of(x.changes.begin(), x.changes.end(), [&](const model::Claim* c) {
                   return c->quantity.value == y.claim->quantity.value && c->quantity.unit == y.claim->quantity.unit;
               });
    });
}

bool allDenied(const Promise& p) {
    return std::all_of(p.mentions.begin(), p.mentions.end(),
                       [](const Mention* m) { return m->claim->standing == model::Standing::denied; });
}

bool anyForeign(const Promise& p) {
    return std::any_of(p.mentions.begin(), p.mentions.end(), [](const Mention* m) { return m->foreign; });
}

/// Of holdings: whether one company holds both; nothing where one of them is no holding.
std::optional<bool> heldByOne(const Promise& a, const Promise& b) {
    const auto isHolding = [](const Mention* m) { return !m->holder.empty(); };
    if (!std::all_of(a.mentions.begin(), a.mentions.end(), isHolding) ||
        !std::all_of(b.mentions.begin(), b.mentions.end(), isHolding))
        return std::nullopt;
    return anyPair(a, b, [](const Mention& x, const Mention& y) {
        return (x.ownHolding && y.ownHolding) || mayBeOne(x.holder, y.holder);
    });
}

/// What keeps two promises apart whatever their words say.
bool areApart(const Promise& a, const Promise& b) {
    if (sortOf(a) == Sort::past || sortOf(b) == Sort::past || allDenied(a) != allDenied(b)) return true;
    if (anyForeign(a) != anyForeign(b)) return true;
    // "1,400 staff", "could take the headcount to 2,000": a further step.
    return a.kind() != Kind::money && onlyDiscussed(a) != onlyDiscussed(b);
}

std::optional<double> kinshipOfHoldings(const Promise& a, const Promise& b, bool byOne) {
    constexpr double nearRatio = 1.5;
    constexpr double sameHolder = 1.5;
    return byOne && ratio(a, b) <= nearRatio ? std::optional(sameHolder) : std::nullopt;
}

} // namespace

bool disjoint(const Promise& a, const Promise& b) {
    return std::none_of(a.voices.begin(), a.voices.end(), [&](std::size_t v) { return b.voices.contains(v); });
}

double ratio(const Promise& a, const Promise& b) {
    const double x = a.first().claim->quantity.value;
    const double y = b.first().claim->quantity.value;
    return std::min(x, y) > 0 ? std::max(x, y) / std::min(x, y) : 1e9;
}

std::optional<double> kinship(const Promise& a, const Promise& b) {
    if (areRivals(a, b) || isChangedPlan(a, b) || isChangedPlan(b, a)) return surelyKin;
    const bool back = pointsBackTo(a, b) || pointsBackTo(b, a);
    const bool oneSort = sortOf(a) == sortOf(b) || a.kind() == Kind::share;
    if ((!disjoint(a, b) && !back) || !oneSort) return std::nullopt;
    const bool oneCurrency = a.kind() != Kind::money || unitOf(a) == unitOf(b);
    if (a.total && b.total && sortOf(a) != Sort::past)
        return !oneCurrency || ratio(a, b) <= totalsRatio ? std::optional(3.0) : std::nullopt;
    const auto byOne = heldByOne(a, b);
    // "Will take 15 percent", "is considering 15 percent": of one holder the same step, whoever tells it.
    const bool oneStake = byOne.value_or(false) && ratio(a, b) == 1 && anyForeign(a) == anyForeign(b) &&
                          sortOf(a) != Sort::past && sortOf(b) != Sort::past;
    if ((a.total != b.total && !back) || (areApart(a, b) && !oneStake)) return std::nullopt;
    if (!oneCurrency || (ratio(a, b) > othersRatio && !mayBeMisheard(a, b)) || !allMarksAgree(a, b) ||
        !anyAudiencesMatch(a, b))
        return std::nullopt;
    if (byOne) return kinshipOfHoldings(a, b, *byOne);
    const double like = contentLikeness(a, b);
    const bool sameTopic =
        a.topic.empty() || b.topic.empty() ? countAlike(a, b) || areOfOneTrade(a, b) : a.topic == b.topic;
    if (sameTopic && a.kind() == Kind::money && namedAlike(a, b) && like >= alikeOfNamed) return like + 1;
    // "The Harbour Fund will put in a grant", "the Harbour Fund would give them a grant"
    if (sameTopic && a.topic == "grant" && like >= alikeOfGrants) return like + 1;
    const bool fact = sortOf(a) == Sort::fact || a.kind() == Kind::share || a.kind() == Kind::money;
    if (!(sameTopic || like >= alike) || (fact && like < alike)) return std::nullopt;
    // Of two that fit equally well the one that is not far off.
    constexpr double farRatio = 1.5;
    constexpr double farther = 0.1;
    constexpr double ofOneKind = 0.25;
    return like + (sameTopic ? 1 : 0) - (ratio(a, b) > farRatio ? farther : 0) + (kindsAlike(a, b) ? ofOneKind : 0);
}

} // namespace pledge::reconcile
