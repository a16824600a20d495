#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

bool isJapaneseText(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& w) { return isJapaneseName(w); });
}

/// Names of one list that have no relative in the other.
std::vector<std::string> strangers(const List& from, const List& in) {
    std::vector<std::string> out;
    for (const std::string& name : from.words) {
        const std::string key = partyKey(name);
        const bool known = std::any_of(in.words.begin(), in.words.end(), [&](const std::string& other) {
            return sameFamily(key, partyKey(other)) || soundAlike(name, other);
        });
        if (!known) out.push_back(name);
    }
    return out;
}

} // namespace

Comparison comparePartners(const List& a, const List& b) {
    const auto onlyA = strangers(a, b);
    const auto onlyB = strangers(b, a);
    const std::string pair = both(quoted(a.words), quoted(b.words));
    if (onlyA.empty() && onlyB.empty())
        return {a.words.size() == b.words.size() ? Relation::same : Relation::compatible,
                "both name " + quoted(a.words)};
    if (onlyA.empty() || onlyB.empty()) return {Relation::compatible, pair + ": one list holds the other"};
    if (a.open || b.open) return {Relation::compatible, pair + ": a list is open"};
    if (isJapaneseText(a.words) != isJapaneseText(b.words))
        return {Relation::compatible, pair + " are told in two languages and are not held against each other"};
    return {Relation::conflict, pair + " each have names of their own: " + joined(onlyA) + " against " + joined(onlyB)};
}

Comparison compareSomePartners(const List& a, const List& b) {
    const Comparison c = comparePartners(a, b);
    if (c.relation != Relation::conflict || strangers(a, b).size() < a.words.size()) return c;
    return {Relation::compatible,
            both(quoted(a.words), quoted(b.words)) + " share no name and may be partners of two parts of the promise"};
}

Comparison compareStandings(model::Standing a, model::Standing b) {
    using model::Standing;
    const auto word = [](Standing s) {
        return s == Standing::discussed ? std::string("in talks") : std::string(model::name(s));
    };
    if (a == b) return {Relation::same, "both say " + word(a)};
    const auto open = [](Standing s) {
        return s == Standing::committed || s == Standing::discussed || s == Standing::denied;
    };
    if (open(a) && open(b))
        return {Relation::conflict, both(word(a), word(b)) + " cannot both be true of the same promise"};
    return {Relation::compatible, both(word(a), word(b)) + " are steps of one promise"};
}

Comparison comparePlaces(const std::string& a, const std::string& b) {
    const std::string x = placeKey(a);
    const std::string y = placeKey(b);
    if (x == y) return {Relation::same, "both say " + a};
    if (samePlace(x, y)) return {Relation::compatible, both(a, b) + " name one place more and less exactly"};
    return {Relation::compatible, both(a, b) + " may lie one within the other"};
}

} // namespace pledge::reconcile
