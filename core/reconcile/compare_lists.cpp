#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/names.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <iterator>

namespace pledge::reconcile {
namespace {

/// Those that are surely none of the others.
std::vector<std::string> surelyOther(const std::vector<std::string>& names, const std::vector<std::string>& others) {
    std::vector<std::string> out;
    std::copy_if(names.begin(), names.end(), std::back_inserter(out), [&](const std::string& name) {
        return std::all_of(others.begin(), others.end(), [&](const std::string& o) { return cannotBeOne(name, o); });
    });
    return out;
}

} // namespace

Comparison comparePartners(const List& a, const List& b) {
    const Strangers only = strangersOf(a.words, b.words);
    const std::string pair = both(quoted(a.words), quoted(b.words));
    if (only.a.empty() && only.b.empty())
        return {a.words.size() == b.words.size() ? Relation::same : Relation::compatible,
                "both name " + quoted(a.words)};
    if (only.a.empty() || only.b.empty()) return {Relation::compatible, pair + ": one list holds the other"};
    if (a.open || b.open) return {Relation::compatible, pair + ": a list is open"};
    const auto otherA = surelyOther(only.a, only.b);
    const auto otherB = surelyOther(only.b, only.a);
    if (otherA.empty() || otherB.empty())
        return {Relation::compatible, pair + " are written in two scripts and may be the same names"};
    return {Relation::conflict,
            pair + " each have names of their own: " + joined(otherA) + " against " + joined(otherB)};
}

Comparison compareSomePartners(const List& a, const List& b) {
    const Comparison c = comparePartners(a, b);
    if (c.relation != Relation::conflict || strangersOf(a.words, b.words).a.size() < a.words.size()) return c;
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
    if (soundAlike(a, b)) return {Relation::same, both(a, b) + " are one place in two scripts"};
    if (samePlace(x, y)) return {Relation::compatible, both(a, b) + " name one place more and less exactly"};
    return {Relation::compatible, both(a, b) + " may lie one within the other"};
}

} // namespace pledge::reconcile
