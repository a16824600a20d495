#include "core/reconcile/likely.h"

#include "core/reconcile/numbers_told.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pledge::reconcile {
namespace {

using model::Kind;

constexpr double nearEnough = 0.12; ///< bounds further apart than this may be true together, but of different promises

/// What one source promises another may tell as a fact: the same number of the same thing is one all the same.
bool sameThing(const Mention& a, const Mention& b) {
    return !a.topic.empty() && a.topic == b.topic && a.claim->quantity.value == b.claim->quantity.value;
}

/// Aims and facts are told alike where shares are; their words must agree anyway.
bool sortsAgree(const Mention& a, const Mention& b) {
    if (a.title || b.title) return true;
    const Sort x = sortOf(a);
    const Sort y = sortOf(b);
    if (x == y) return true;
    const bool past = x == Sort::past || y == Sort::past;
    return past ? x != Sort::promise && y != Sort::promise : a.claim->kind == Kind::share || sameThing(a, b);
}

/// Another source may tell one number by other words: a grant of the state as aid, what an electrolyser makes as what
/// its plant does, apprentices that are taken on as those who are trained.
bool toldOtherwise(const Mention& a, const Mention& b) {
    static const std::set<std::string> made{"hydrogen", "nuclear", "gas", "hydro"};
    const model::Quantity& q = a.claim->quantity;
    if (a.voice == b.voice || q.value != b.claim->quantity.value || q.unit != b.claim->quantity.unit) return false;
    const auto are = [&](const char* x, const char* y) {
        return (a.topic == x && b.topic == y) || (a.topic == y && b.topic == x);
    };
    if (a.claim->kind == Kind::money) return are("grant", "aid");
    if (a.claim->kind == Kind::people)
        return are("training", "jobs") && isTrade(a.claim->audience) && isTrade(b.claim->audience) &&
               audiencesMatch(a.claim->audience, b.claim->audience);
    const bool power = q.unit == "MW" || q.unit == "MWh";
    return power && ((a.topic == "plant" && made.contains(b.topic)) || (b.topic == "plant" && made.contains(a.topic)));
}

bool topicsAgree(const Mention& a, const Mention& b) {
    return a.topic.empty() || b.topic.empty() || a.topic == b.topic || toldOtherwise(a, b);
}

/// Where a range is given, a number within it is near enough.
bool isNear(const model::Quantity& a, const model::Quantity& b) {
    const auto inside = [](double v, const model::Quantity& q) {
        return q.value_max && v >= q.value && v <= *q.value_max;
    };
    if (inside(a.value, b) || inside(b.value, a)) return true;
    return std::abs(a.value - b.value) <= nearEnough * std::max(a.value, b.value);
}

/// What `valuesAgree` asks, without the words that comparing takes: most pairs end here.
bool valuesMayAgree(const Mention& a, const Mention& b) {
    const auto& p = a.claim->quantity;
    const auto& q = b.claim->quantity;
    const bool rates = a.claim->kind == Kind::capacity && !p.per.empty() && !q.per.empty() && p.per != q.per;
    if (rates) return areOneRate(p, q);
    return p.unit == q.unit ? isNear(p, q) : !a.restated.empty() || !b.restated.empty();
}

bool valuesAgree(const Mention& a, const Mention& b) {
    const Amount x = amountOf(a);
    const Amount y = amountOf(b);
    if (areOneRate(x.quantity, y.quantity)) return true;
    const Relation relation = relationOf(x, y);
    if (x.quantity.unit != y.quantity.unit) return relation == Relation::same;
    return relation != Relation::conflict && isNear(x.quantity, y.quantity);
}

bool sameSentence(const Mention& a, const Mention& b) { return a.voice == b.voice && a.sentence == b.sentence; }

/// Two counts of people in one sentence are two unless they name the same people.
bool peopleAgree(const Mention& a, const Mention& b) {
    return a.claim->kind != Kind::people || !sameSentence(a, b) || audiencesMeet(a.claim->audience, b.claim->audience);
}

/// "Two" says little: small counts of unsaid things are one only where the words round them are alike.
bool smallCountsAgree(const Mention& a, const Mention& b) {
    constexpr double small = 20;
    const model::Quantity& q = a.claim->quantity;
    const bool measured = q.unit == "MW" || q.unit == "MWh";
    if (a.claim->kind != Kind::capacity || measured || q.value >= small || (!a.topic.empty() && a.topic == b.topic))
        return true;
    // "The first two carriers" are known again in the other language.
    if (a.firstOnes && b.firstOnes && (a.thing.empty() || b.thing.empty())) return true;
    return (!a.thing.empty() && a.thing == b.thing) || shared(a.content, b.content) >= 2;
}

/// Shares of different wholes are often equal by chance.
bool sharesAgree(const Mention& a, const Mention& b) {
    return a.claim->kind != Kind::share || shared(a.content, b.content) >= 2;
}

/// Equal sums for two pillars, told in words that share nothing, are equal by chance.
bool pillarsAgree(const Mention& a, const Mention& b) {
    if (a.claim->kind != Kind::money || a.title || b.title || !differInPillar(a, b)) return true;
    return shared(a.content, b.content) > 0;
}

} // namespace

bool differInPillar(const Mention& a, const Mention& b) {
    return !a.claim->pillar.empty() && !b.claim->pillar.empty() && a.claim->pillar != b.claim->pillar;
}

Amount amountOf(const Mention& m) {
    Amount a{m.claim->quantity, m.lastDigit, m.lastNonZero, {}};
    for (const model::Claim* c : m.restated) a.restated.push_back(c->quantity);
    return a;
}

std::set<std::string> marksBeside(const Mention& m, std::initializer_list<const char*> others) {
    std::set<std::string> marks = m.marks;
    for (const char* other : others) marks.erase(other);
    return marks;
}

bool marksAgree(const Mention& a, const Mention& b) {
    std::set<std::string> x = a.marks;
    std::set<std::string> y = b.marks;
    if (a.voice != b.voice) x.erase("further"), y.erase("further"); // a further sum is often told as the sum alone
    if (x == y) return true;
    // As many indirect jobs as direct ones are others.
    if (x.contains("indirect") != y.contains("indirect")) return false;
    // Another source may leave the word out where the number is the same.
    if (a.voice != b.voice && (x.empty() || y.empty()) && a.claim->quantity.value == b.claim->quantity.value)
        return true;
    const auto whole = [](std::set<std::string> s) {
        s.erase("total"), s.erase("permanent");
        return s.empty();
    };
    return a.topic == "jobs" && b.topic == "jobs" && (x.empty() || y.empty()) && whole(x) && whole(y);
}

bool sameNumber(const Mention& a, const Mention& b) {
    return a.foreign == b.foreign && valuesMayAgree(a, b) && sortsAgree(a, b) && topicsAgree(a, b) &&
           marksAgree(a, b) && peopleAgree(a, b) && smallCountsAgree(a, b) && sharesAgree(a, b) && pillarsAgree(a, b) &&
           valuesAgree(a, b);
}

} // namespace pledge::reconcile
