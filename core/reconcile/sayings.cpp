#include "core/reconcile/sayings.h"

#include "core/model/reasons.h"
#include "core/reconcile/phrases.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <tuple>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using model::Facet;
using model::FacetName;
using model::Reading;
using model::Verdict;

/// The sayings that share one reading.
struct Bundle {
    std::vector<const Saying*> sayings;
    std::set<std::size_t> voices;
    bool strong = false; ///< at least one of its sayings can hold something against others

    const Saying& first() const { return *sayings.front(); }
};

std::string shown(const Saying& s, FacetName facet) {
    std::string text = model::display(s.value, facet);
    if (s.calendar == "fiscal") text = "fiscal " + text;
    if (facet == FacetName::audience || facet == FacetName::partners) text = "“" + text + "”";
    return facet == FacetName::deadline ? "by " + text : text;
}

std::vector<Bundle> bundle(const std::vector<Saying>& sayings, FacetName facet, const SameReading& same) {
    std::vector<Bundle> bundles;
    for (const Saying& s : sayings) {
        auto home = std::find_if(bundles.begin(), bundles.end(), [&](const Bundle& b) { return same(b.first(), s); });
        if (home == bundles.end()) home = bundles.insert(bundles.end(), Bundle{});
        home->sayings.push_back(&s);
        home->voices.insert(s.voice);
        home->strong |= !s.weak;
    }
    std::stable_sort(bundles.begin(), bundles.end(), [&](const Bundle& a, const Bundle& b) {
        return std::make_tuple(b.voices.size(), shown(a.first(), facet)) <
               std::make_tuple(a.voices.size(), shown(b.first(), facet));
    });
    return bundles;
}

/// All that comparing the readings of a facet gives.
struct Outcome {
    bool allSame = true;
    std::optional<std::string> conflict;
    std::optional<std::string> compatible;
    std::vector<Contradiction> contradictions;
};

/// The milestones among the sayings of one value, one of each step, behind the first saying.
std::vector<const Saying*> kindsOf(const Bundle& b) {
    std::vector<const Saying*> out{&b.first()};
    for (const Saying* s : b.sayings)
        if (!s->dated.milestone.empty() && std::none_of(out.begin(), out.end(), [&](const Saying* o) {
                return o->dated.milestone == s->dated.milestone && o->dated.thing == s->dated.thing &&
                       o->dated.places == s->dated.places && o->dated.bare == s->dated.bare;
            }))
            out.push_back(s);
    return out;
}

/// The conflict of two readings where any of their milestones are in conflict, else how their first sayings compare.
Comparison compareBundles(const Bundle& a, const Bundle& b, const Compare& compare) {
    const auto x = kindsOf(a);
    const auto y = kindsOf(b);
    for (const Saying* s : x)
        for (const Saying* t : y) {
            if (!s->dated.bare && !t->dated.bare) continue;
            if (Comparison c = compare(*s, *t); c.relation == Relation::conflict) return c;
        }
    return compare(a.first(), b.first());
}

std::vector<const Saying*> strongOf(const Bundle& b) {
    std::vector<const Saying*> out;
    std::copy_if(b.sayings.begin(), b.sayings.end(), std::back_inserter(out), [](const Saying* s) { return !s->weak; });
    return out;
}

Outcome compareAll(const std::vector<Bundle>& bundles, const Compare& compare) {
    constexpr std::size_t enough = 64; // contradictions, to say what kind of difference they are
    Outcome out;
    for (std::size_t i = 0; i < bundles.size(); ++i)
        for (std::size_t j = i + 1; j < bundles.size(); ++j) {
            Comparison c = compareBundles(bundles[i], bundles[j], compare);
            const bool weak = !bundles[i].strong || !bundles[j].strong;
            if (c.relation != Relation::same) out.allSame = false;
            if (c.relation == Relation::conflict && !weak && out.contradictions.size() < enough)
                out.contradictions.push_back({strongOf(bundles[i]), strongOf(bundles[j])});
            if (c.relation == Relation::conflict && !weak && !out.conflict)
                out.conflict = std::move(c.reason);
            else if (c.relation != Relation::conflict && !out.compatible)
                out.compatible = std::move(c.reason);
        }
    return out;
}

std::string whoSaysWhat(const std::vector<Bundle>& bundles, FacetName facet) {
    std::string text;
    for (const Bundle& b : bundles) {
        const std::size_t n = b.voices.size();
        if (!text.empty()) text += "; ";
        text += text.empty() ? count(n, "source") : n == 1 ? "one" : count(n, "").substr(0, count(n, "").size() - 2);
        text += (n == 1 ? " says " : " say ") + shown(b.first(), facet);
    }
    return text;
}

/// Why the readings that differ hold nothing against each other.
std::string whyWeak(const std::vector<Bundle>& bundles) {
    for (const Bundle& b : bundles)
        if (!b.strong) return std::string(b.first().why);
    return std::string(reason::allTrue.text);
}

std::string reasonOf(Verdict verdict, const Outcome& outcome, const std::vector<Bundle>& bundles, FacetName facet,
                     std::size_t voices) {
    switch (verdict) {
    case Verdict::conflict:
        if (voices == 1) return filled(reason::within, {*outcome.conflict});
        return filled(reason::against, {capital(whoSaysWhat(bundles, facet)), *outcome.conflict});
    case Verdict::agree:
        if (bundles.size() == 1)
            return filled(reason::allSay, {capital(count(voices, "source")), shown(bundles.front().first(), facet)});
        return capital(filled(reason::plain, {outcome.compatible.value_or(std::string(reason::sameReadings.text))}));
    case Verdict::compatible:
        if (!outcome.compatible) return whyWeak(bundles);
        return capital(filled(reason::plain, {*outcome.compatible}));
    case Verdict::single: break;
    }
    return filled(reason::alone, {shown(bundles.front().first(), facet)});
}

Verdict verdictOf(const Outcome& outcome, std::size_t readings, std::size_t voices) {
    if (outcome.conflict) return Verdict::conflict;
    if (voices == 1) return Verdict::single;
    return readings == 1 || outcome.allSame ? Verdict::agree : Verdict::compatible;
}

std::vector<std::string> sourcesOf(const std::set<std::size_t>& ids, const std::vector<Voice>& voices) {
    std::vector<const Voice*> all;
    for (const std::size_t v : ids) all.push_back(&voices[v]);
    std::sort(all.begin(), all.end(), [](const Voice* a, const Voice* b) { return a->order < b->order; });
    std::vector<std::string> out;
    for (const Voice* v : all) out.push_back(v->source->id);
    return out;
}

Reading readingOf(const Bundle& b, const std::vector<Voice>& voices) {
    Reading r;
    r.value = b.first().value;
    r.calendar = b.first().calendar;
    r.open = b.first().open;
    r.sources = sourcesOf(b.voices, voices);
    for (const Saying* s : b.sayings) {
        const std::string& id = (s->shown ? s->shown : s->claim)->id;
        if (std::find(r.claims.begin(), r.claims.end(), id) == r.claims.end()) r.claims.push_back(id);
    }
    return r;
}

} // namespace

Facet judge(FacetName name, const std::vector<Saying>& sayings, const std::vector<Voice>& voices,
            const SameReading& same, const Compare& compare, std::vector<Contradiction>& contradictions) {
    const std::vector<Bundle> bundles = bundle(sayings, name, same);
    std::set<std::size_t> speaking;
    for (const Saying& s : sayings) speaking.insert(s.voice);
    Outcome outcome = compareAll(bundles, compare);
    Facet facet;
    facet.facet = name;
    facet.severity = model::severityOf(name);
    facet.verdict = verdictOf(outcome, bundles.size(), speaking.size());
    facet.reason = reasonOf(facet.verdict, outcome, bundles, name, speaking.size());
    for (const Bundle& b : bundles) facet.readings.push_back(readingOf(b, voices));
    contradictions = std::move(outcome.contradictions);
    return facet;
}

} // namespace pledge::reconcile
