#include "core/extract/counts.h"

#include "core/base/knowledge.h"
#include "core/extract/qualifiers.h"

#include <algorithm>
#include <cstdlib>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/measures.txt";

struct Measure {
    std::string unit;
    double factor;
};

struct Measures {
    Phrases names; ///< meaning: an index of `all`
    std::vector<Measure> all;
    Words<bool> other;
};

const Measures& measures() {
    static const Measures m = [] {
        Measures out;
        for (const auto& e : base::knowledge(file)) {
            if (e.section == "other") {
                out.other.add(e.key, true);
                continue;
            }
            out.names.add(e.key, static_cast<int>(out.all.size()));
            out.all.push_back({e.section, std::strtod(e.values.at(0).c_str(), nullptr)});
        }
        return out;
    }();
    return m;
}

Candidate capacity(const Number& n, std::size_t last, const std::string& unit, double factor, const char* rule) {
    Candidate c;
    c.first = n.first, c.last = last;
    c.claim.kind = model::Kind::capacity;
    c.claim.quantity.value = n.value * factor;
    if (n.max) c.claim.quantity.value_max = *n.max * factor;
    c.claim.quantity.unit = unit;
    c.claim.rule = rule;
    return c;
}

/// The token behind the number, over a hyphen.
std::size_t behind(const Document& d, const Number& n) {
    return isDash(d, n.last) && joined(d, n.last) && joined(d, n.last + 1) ? n.last + 1 : n.last;
}

} // namespace

std::optional<Candidate> measureBehind(const Document& d, const Number& n) {
    const std::size_t limit = d.sentenceOf(n.first).last;
    const auto hit = measures().names.startingAt(d, behind(d, n), limit);
    if (!hit) return std::nullopt;
    // "gigawatt-scale" gives a size, not a number of gigawatts.
    const auto kind = d.lower(hit->last + 1);
    if (isDash(d, hit->last) && (kind == "scale" || kind == "class" || kind == "sized" || kind == "level"))
        return std::nullopt;
    const Measure& m = measures().all[static_cast<std::size_t>(hit->meaning)];
    auto c = capacity(n, hit->last, m.unit, m.factor, "capacity.measure");
    because(d, c, [&] { return numberStep(d, n); });
    because(d, c, [&] { return tellMeasure(d.textOf(hit->first, hit->last), m.factor, c.claim.quantity); });
    return c;
}

std::optional<Candidate> thingsBehind(const Document& d, const Number& n, const CountedNoun& noun) {
    static constexpr const char* units[] = {"people", "people", "gpu", "site", "unit"};
    if (noun.noun == Noun::people || noun.noun == Noun::jobs) return std::nullopt;
    // "2170 cells" beside "4,000 jobs": the name of a kind.
    constexpr std::size_t fourDigits = 4;
    const auto digits = d.textOf(n.first, n.last);
    const bool bare = !n.words && digits.size() == fourDigits &&
                      std::all_of(digits.begin(), digits.end(), [](char ch) { return ch >= '0' && ch <= '9'; });
    if (bare && !n.max && d.groupsThousands()) return std::nullopt;
    auto c = capacity(n, noun.last, units[static_cast<int>(noun.noun)], 1, "capacity.count");
    because(d, c, [&] { return numberStep(d, n); });
    because(d, c, [&] {
        static constexpr const char* classes[] = {"people", "jobs", "chips", "sites", "things"};
        return filled(step::counts, {d.textOf(noun.modifiers.first, noun.last), classes[static_cast<int>(noun.noun)]});
    });
    return c;
}

std::optional<Candidate> builtThings(const Document& d, const Number& n) {
    constexpr std::size_t reach = 4;
    static const Words<bool> verbs = wordsOf("knowledge/en/nouns.txt", "builds");
    static const Words<bool> uncounted = wordsOf("knowledge/en/nouns.txt", "uncounted");
    const std::size_t first = d.sentenceOf(n.first).first, start = hedgesBefore(d, n.first);
    if (n.year || n.value < 2 || start <= first || !verbs.has(d.lower(start - 1))) return std::nullopt;
    std::size_t at = n.last;
    while (at < n.last + reach && isWord(d, at) && !stopsNoun(d, at) && d.lower(at) != "and") ++at;
    if (at == n.last || (isWord(d, at) && !stopsNoun(d, at) && d.lower(at) != "and") || isDash(d, at))
        return std::nullopt;
    const auto noun = d.lower(at - 1);
    const bool plural = noun.size() > 4 && noun.ends_with("s") && !noun.ends_with("ss") && !noun.ends_with("us") &&
                        !noun.ends_with("is") && !d.tokens()[at - 1].capital;
    if (!plural || uncounted.has(noun) || measures().other.has(noun)) return std::nullopt;
    return thingsBehind(d, n, {Noun::unit, {n.last, at - 1}, at});
}

bool measuresOther(const Document& d, const Number& n) { return measures().other.has(d.lower(behind(d, n))); }

} // namespace pledge::extract
