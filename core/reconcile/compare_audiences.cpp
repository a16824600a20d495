#include "core/base/utf8.h"
#include "core/model/reasons.h"
#include "core/reconcile/audiences.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/phrases.h"

#include <algorithm>
#include <set>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using Nouns = std::vector<AudienceNoun>;

bool allAnybody(const Nouns& nouns) {
    return std::all_of(nouns.begin(), nouns.end(), [](const AudienceNoun& n) { return isAnybody(n); });
}

/// Nouns of one list with what the other makes of them.
struct Held {
    std::vector<std::string> alone;   ///< has no kin in the other list
    std::vector<std::string> certain; ///< those of them that no unknown noun of another language may stand for
    bool near = false;                ///< a noun has kin that is no more than near
};

Held holdAgainst(const std::vector<std::string>& words, const Nouns& nouns, const Nouns& others) {
    Held held;
    for (std::size_t i = 0; i < nouns.size(); ++i) {
        bool same = false, near = false, unsaid = false;
        for (const AudienceNoun& other : others) {
            const Kinship k = kinship(nouns[i], other);
            same |= k == Kinship::same, near |= k == Kinship::near, unsaid |= k == Kinship::unsaid;
        }
        held.near |= !same && near;
        if (same || near) continue;
        held.alone.push_back(words[i]);
        if (!unsaid) held.certain.push_back(words[i]);
    }
    return held;
}

std::string conflict(const std::string& x, const std::string& y, const Held& a, const Held& b) {
    if (a.alone.empty() || b.alone.empty())
        return filled(reason::oneAdds, {x, y, joined(a.alone.empty() ? b.alone : a.alone)});
    return filled(reason::otherPeople, {x, y, joined(a.alone), joined(b.alone)});
}

/// The last word of a noun; of a Japanese one, in which nothing parts words, its last two letters.
std::string_view lastWord(const AudienceNoun& noun) {
    const std::string_view key = noun.key;
    if (!noun.japanese) return key.substr(key.rfind(' ') + 1);
    std::size_t at = key.size();
    for (int letters = 0; at && letters < 2; ++letters) base::previousCodePoint(key, at);
    return key.substr(at);
}

bool mayMeet(const AudienceNoun& a, const AudienceNoun& b) {
    const bool related =
        std::any_of(a.concepts.begin(), a.concepts.end(), [&](const std::string& c) { return b.concepts.contains(c); });
    return related || kinship(a, b) != Kinship::apart || lastWord(a) == lastWord(b);
}

} // namespace

Comparison compareAudiences(const List& a, const List& b) {
    const Nouns x = audienceNouns(a.words);
    const Nouns y = audienceNouns(b.words);
    const Held onlyA = holdAgainst(a.words, x, y);
    const Held onlyB = holdAgainst(b.words, y, x);
    const std::string p = quoted(a.words), q = quoted(b.words);
    if (onlyA.alone.empty() && onlyB.alone.empty()) {
        if (onlyA.near || onlyB.near) return {Relation::compatible, filled(reason::sameExactly, {p, q})};
        return {Relation::same, p == q ? filled(reason::bothSay, {p}) : filled(reason::samePeople, {p, q})};
    }
    if (allAnybody(x) || allAnybody(y)) return {Relation::compatible, filled(reason::wide, {p, q})};
    if (a.open && onlyA.alone.empty()) return {Relation::compatible, filled(reason::firstOpen, {p, q})};
    if (b.open && onlyB.alone.empty()) return {Relation::compatible, filled(reason::secondOpen, {p, q})};
    if (onlyA.certain.empty() && onlyB.certain.empty())
        return {Relation::compatible, filled(reason::twoLanguages, {p, q})};
    return {Relation::conflict, conflict(p, q, onlyA, onlyB)};
}

Comparison comparePastAudiences(const List& a, const List& b) {
    const Comparison c = compareAudiences(a, b);
    if (c.relation != Relation::conflict) return c;
    const auto heads = [](const List& list) {
        std::set<std::string> out;
        for (const AudienceNoun& noun : audienceNouns(list.words)) out.emplace(lastWord(noun));
        return out;
    };
    if (heads(a) != heads(b)) return c;
    return {Relation::compatible, filled(reason::pastPeople, {quoted(a.words), quoted(b.words)})};
}

bool isAnybody(const std::vector<std::string>& audience) { return allAnybody(audienceNouns(audience)); }

bool isAnyWorker(const std::vector<std::string>& audience) {
    const Nouns nouns = audienceNouns(audience);
    return std::all_of(nouns.begin(), nouns.end(), isSomeWorker);
}

bool audiencesMatch(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto wide = [](const std::vector<std::string>& words) { return isAnybody(words) || isAnyWorker(words); };
    return wide(a) || wide(b) ? wide(a) && wide(b) : audiencesMeet(a, b);
}

bool audiencesMeet(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const Nouns x = audienceNouns(a);
    const Nouns y = audienceNouns(b);
    if (allAnybody(x) || allAnybody(y)) return true;
    return std::any_of(x.begin(), x.end(), [&](const AudienceNoun& noun) {
        return std::any_of(y.begin(), y.end(), [&](const AudienceNoun& other) { return mayMeet(noun, other); });
    });
}

} // namespace pledge::reconcile
