#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/place_names.h"
#include "core/reconcile/spelling.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <set>

namespace pledge::reconcile {
namespace {

using Set = std::set<std::string>;

std::string nounKey(const std::string& noun) {
    std::string key;
    for (std::string& w : wordsOf(noun)) key += (key.empty() ? "" : " ") + stemOf(std::move(w));
    return key;
}

template<class Key>
Set keysOf(const std::vector<std::string>& words, Key key) {
    Set out;
    for (const std::string& w : words) out.insert(key(w));
    return out;
}

bool isGeneric(const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(), [](const std::string& w) {
        const std::string key = nounKey(w);
        return key == "job" || lexicon().isAnyone(key);
    });
}

bool isJapaneseText(const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& w) { return isJapaneseName(w); });
}

std::vector<std::string> missing(const List& from, const List& in) {
    const Set known = keysOf(in.words, nounKey);
    std::vector<std::string> out;
    for (const std::string& w : from.words)
        if (!known.contains(nounKey(w))) out.push_back(w);
    return out;
}

Comparison differing(const List& a, const List& b) {
    const auto onlyA = missing(a, b);
    const auto onlyB = missing(b, a);
    std::string reason = both(quoted(a.words), quoted(b.words)) + " are not the same people: ";
    if (onlyA.empty() || onlyB.empty())
        return {Relation::conflict, reason + "one adds " + joined(onlyA.empty() ? onlyB : onlyA)};
    return {Relation::conflict, reason + joined(onlyA) + " against " + joined(onlyB)};
}

std::string lastWord(const std::string& key) {
    const auto space = key.rfind(' ');
    return space == std::string::npos ? key : key.substr(space + 1);
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

Comparison compareAudiences(const List& a, const List& b) {
    const Set x = keysOf(a.words, nounKey);
    const Set y = keysOf(b.words, nounKey);
    if (x == y) return {Relation::same, "both say " + quoted(a.words)};
    const std::string pair = both(quoted(a.words), quoted(b.words));
    if (isGeneric(a.words) || isGeneric(b.words)) return {Relation::compatible, pair + ": one is as wide as can be"};
    if (isJapaneseText(a.words) != isJapaneseText(b.words))
        return {Relation::compatible, pair + " are told in two languages and are not held against each other"};
    if (a.open && std::includes(y.begin(), y.end(), x.begin(), x.end()))
        return {Relation::compatible, pair + ": the first is open and the second holds it"};
    if (b.open && std::includes(x.begin(), x.end(), y.begin(), y.end()))
        return {Relation::compatible, pair + ": the second is open and the first holds it"};
    return differing(a, b);
}

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

bool isAnyWorker(const std::vector<std::string>& audience) {
    return std::all_of(audience.begin(), audience.end(),
                       [](const std::string& w) { return lexicon().isWorker(nounKey(w)); });
}

bool audiencesMatch(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const bool wideA = isGeneric(a) || isAnyWorker(a);
    const bool wideB = isGeneric(b) || isAnyWorker(b);
    return wideA || wideB ? wideA && wideB : audiencesMeet(a, b);
}

bool audiencesMeet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (isGeneric(a) || isGeneric(b) || isJapaneseText(a) != isJapaneseText(b)) return true;
    Set heads;
    for (const std::string& w : a) heads.insert(lastWord(nounKey(w)));
    return std::any_of(b.begin(), b.end(), [&](const std::string& w) { return heads.contains(lastWord(nounKey(w))); });
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
