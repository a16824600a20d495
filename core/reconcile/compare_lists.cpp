#include "core/model/finding.h"
#include "core/model/reasons.h"
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

namespace reason = model::reason;

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
    const std::string x = quoted(a.words), y = quoted(b.words);
    if (only.a.empty() && only.b.empty())
        return {a.words.size() == b.words.size() ? Relation::same : Relation::compatible,
                filled(reason::bothName, {x})};
    if (only.a.empty() || only.b.empty()) return {Relation::compatible, filled(reason::oneHolds, {x, y})};
    if (a.open || b.open) return {Relation::compatible, filled(reason::openList, {x, y})};
    const auto otherA = surelyOther(only.a, only.b);
    const auto otherB = surelyOther(only.b, only.a);
    if (otherA.empty() || otherB.empty()) return {Relation::compatible, filled(reason::twoScripts, {x, y})};
    return {Relation::conflict, filled(reason::ownNames, {x, y, joined(otherA), joined(otherB)})};
}

Comparison compareSomePartners(const List& a, const List& b) {
    const Comparison c = comparePartners(a, b);
    if (c.relation != Relation::conflict || strangersOf(a.words, b.words).a.size() < a.words.size()) return c;
    return {Relation::compatible, filled(reason::noName, {quoted(a.words), quoted(b.words)})};
}

Comparison compareStandings(model::Standing a, model::Standing b) {
    using model::Standing;
    const auto word = [](Standing s) {
        return s == Standing::discussed ? std::string("in talks") : std::string(model::name(s));
    };
    if (a == b) return {Relation::same, filled(reason::bothSay, {word(a)})};
    const auto open = [](Standing s) {
        return s == Standing::committed || s == Standing::discussed || s == Standing::denied;
    };
    if (open(a) && open(b)) return {Relation::conflict, filled(reason::notBoth, {word(a), word(b)})};
    return {Relation::compatible, filled(reason::steps, {word(a), word(b)})};
}

Comparison comparePlaces(const std::string& a, const std::string& b) {
    const std::string x = placeKey(a);
    const std::string y = placeKey(b);
    if (x == y) return {Relation::same, filled(reason::bothSay, {a})};
    if (soundAlike(a, b)) return {Relation::same, filled(reason::onePlace, {a, b})};
    if (samePlace(x, y)) return {Relation::compatible, filled(reason::samePlace, {a, b})};
    return {Relation::compatible, filled(reason::placeWithin, {a, b})};
}

} // namespace pledge::reconcile
