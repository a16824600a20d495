#include "core/extract/pillars.h"

#include "core/base/knowledge.h"
#include "core/extract/clauses.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pledge::extract {
namespace {

using model::Kind;
using model::Standing;

class Taxonomy {
public:
    Taxonomy() {
        for (const auto& e : base::knowledge("knowledge/en/pillars.txt")) {
            if (names_.empty() || names_.back() != e.section) names_.push_back(e.section);
            const std::size_t pillar = names_.size() - 1;
            if (e.key.ends_with('*'))
                stems_.emplace_back(e.key.substr(0, e.key.size() - 1), pillar);
            else
                words_.add(e.key, pillar);
        }
    }

    std::optional<std::size_t> of(const Word& word) const {
        if (const auto* p = words_.find(word)) return *p;
        for (const auto& [stem, pillar] : stems_)
            if (word.starts_with(stem)) return pillar;
        return std::nullopt;
    }
    std::size_t count() const { return names_.size(); }
    const std::string& name(std::size_t pillar) const { return names_[pillar]; }

private:
    std::vector<std::string> names_;
    Words<std::size_t> words_;
    std::vector<std::pair<std::string, std::size_t>> stems_;
};

const Taxonomy& taxonomy() {
    static const Taxonomy all;
    return all;
}

/// How many words of [first, last) speak for each pillar. Of two side by side only the narrower one speaks:
/// technology's words are everywhere ("cybersecurity labs", "cloud skills").
std::vector<int> votes(const Document& d, std::size_t first, std::size_t last) {
    std::vector<int> out(taxonomy().count());
    std::optional<std::size_t> before;
    for (std::size_t i = first; i < last; ++i) {
        const auto p = isWord(d, i) ? taxonomy().of(d.lower(i)) : std::nullopt;
        if (p && before && *p != *before) {
            if (taxonomy().name(*before) == "technology")
                --out[*before], ++out[*p];
            else if (taxonomy().name(*p) != "technology")
                ++out[*p];
        } else if (p) {
            ++out[*p];
        }
        before = p;
    }
    return out;
}

std::optional<std::size_t> most(const std::vector<int>& votes) {
    const auto best = std::max_element(votes.begin(), votes.end());
    if (best == votes.end() || *best == 0) return std::nullopt;
    return static_cast<std::size_t>(best - votes.begin());
}

bool has(std::string_view name, std::size_t& index) {
    for (index = 0; index < taxonomy().count(); ++index)
        if (taxonomy().name(index) == name) return true;
    return false;
}

/// The tokens near a claim that speak of it and of no other number.
Run nearby(const Document& d, const std::vector<Candidate>& all, const std::vector<std::size_t>& order,
           std::size_t place) {
    const Candidate& c = all[order[place]];
    Run run = clauseOf(d, c.first, c.last);
    run.first = std::max(run.first, c.first > 8 ? c.first - 8 : 0);
    run.last = std::min(run.last, c.last + 16);
    for (std::size_t back = 1; back <= place && back < 6; ++back)
        if (const auto& o = all[order[place - back]]; o.claim.isNumber() && o.last <= c.first)
            run.first = std::max(run.first, o.last);
    for (std::size_t on = place + 1; on < order.size() && on < place + 6; ++on)
        if (const auto& o = all[order[on]]; o.claim.isNumber() && !o.claim.restates && o.first >= c.last)
            run.last = std::min(run.last, o.first);
    return run;
}

/// The largest sum of the article that is promised, in its currency, or the one that its title names: the programme's.
std::map<std::string, double> totals(const Document& d, const std::vector<Candidate>& all) {
    std::map<std::string, double> out, titled;
    for (const auto& c : all)
        if (c.claim.kind == Kind::money && d.tokens()[c.first].sentence == 0)
            titled[c.claim.quantity.unit] = c.claim.quantity.value;
    for (const auto& c : all)
        if (c.claim.kind == Kind::money && c.claim.standing != Standing::context &&
            c.claim.standing != Standing::achieved) {
            double& most = out[c.claim.quantity.unit];
            most = std::max(most, c.claim.quantity.value);
        }
    for (const auto& [unit, value] : titled) out[unit] = value;
    // The sum that the title's converts, or the other way round.
    std::set<std::size_t> converted;
    for (const auto& c : all)
        if (c.claim.restates && titled.contains(c.claim.quantity.unit) &&
            titled[c.claim.quantity.unit] == c.claim.quantity.value)
            converted.insert(*c.claim.restates);
    for (const auto& c : all)
        if (c.claim.kind == Kind::money && converted.contains(c.bytes.start))
            out[c.claim.quantity.unit] = c.claim.quantity.value;
    return out;
}

void say(const Document& d, Candidate& c, std::size_t pillar) {
    c.claim.pillar = taxonomy().name(pillar);
    because(d, c, [&] { return "The words near it speak of " + c.claim.pillar + "."; });
}

/// Money has a pillar only where its own clause speaks for just one.
void ofMoney(const Document& d, Candidate& c, const Run& near, double total) {
    if (c.claim.standing == Standing::context || c.claim.standing == Standing::achieved ||
        c.claim.quantity.value >= total)
        return;
    // What stands before the sum is its own only up to the last joint.
    std::size_t from = c.first;
    while (from > near.first && isWord(d, from - 1) && d.lower(from - 1) != "and") --from;
    const auto v = votes(d, from, near.last);
    const auto voters = std::count_if(v.begin(), v.end(), [](int n) { return n > 0; });
    if (voters == 1) say(d, c, *most(v));
}

/// "train 5,000 drivers, and has set 2 billion aside for that": the pillar of what was told before.
bool backReference(const Document& d, const Candidate& c) {
    for (std::size_t i = c.last; i < c.last + 3; ++i)
        if (d.lower(i) == "for") return (d.lower(i + 1) == "that" || d.lower(i + 1) == "this") && !isWord(d, i + 2);
    return false;
}

void ofPeople(const Document& d, Candidate& c, const Run& near) {
    std::size_t talent = 0;
    if (!has("talent", talent)) return;
    const auto v = votes(d, near.first, near.last);
    const bool jobs = c.claim.rule == "people.jobs";
    if (v[talent] > 0 || jobs || c.claim.standing != Standing::context) say(d, c, talent);
}

void ofCapacity(const Document& d, Candidate& c, const Run& near) {
    auto v = votes(d, c.first, c.last);
    auto pillar = most(v);
    std::size_t technology = 0;
    // "Training centres" and "scholarships" speak for themselves; power, floor and chips are machinery whatever stands
    // near.
    if (!pillar && !has("technology", technology)) pillar = most(votes(d, near.first, near.last));
    if (std::size_t other = 0; has("talent", other) && v[other] > 0)
        pillar = other;
    else if (has("trust", other) && v[other] > 0)
        pillar = other;
    say(d, c, pillar.value_or(technology));
}

void ofInitiative(const Document& d, Candidate& c) {
    auto v = votes(d, c.first, c.last);
    const auto inside = most(v);
    // The words that name it count three times those of its clause.
    const Run clause = clauseOf(d, c.first, c.last);
    const auto round =
        votes(d, std::max(clause.first, c.first > 25 ? c.first - 25 : 0), std::min(clause.last, c.last + 25));
    for (std::size_t i = 0; i < v.size(); ++i) v[i] = 3 * v[i] + round[i];
    std::size_t specific = 0;
    // Technology's words are everywhere: where another pillar is named, it is what the undertaking is about.
    const auto named = votes(d, c.first, c.last);
    for (const char* pillar : {"trust", "talent"})
        if (has(pillar, specific) && named[specific] > 0) return say(d, c, specific);
    if (inside) return say(d, c, *inside);
    if (const auto pillar = most(v)) say(d, c, *pillar);
}

/// The pillar of the last number or undertaking before, in the same sentence.
std::string pillarBefore(const Document& d, const std::vector<Candidate>& all, const std::vector<std::size_t>& order,
                         std::size_t place) {
    const auto sentence = d.tokens()[all[order[place]].first].sentence;
    for (std::size_t back = place; back-- > 0;) {
        const Candidate& o = all[order[back]];
        if (d.tokens()[o.first].sentence != sentence) return {};
        if (!o.claim.pillar.empty()) return o.claim.pillar;
    }
    return {};
}

/// A conversion has the pillar of its sum.
void convert(std::vector<Candidate>& all) {
    std::map<std::size_t, std::string> originals;
    for (const auto& c : all)
        if (c.claim.isNumber() && !c.claim.restates) originals[c.bytes.start] = c.claim.pillar;
    for (auto& c : all)
        if (c.claim.restates) c.claim.pillar = originals[*c.claim.restates];
}

} // namespace

void decidePillars(const Document& d, std::vector<Candidate>& all) {
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].bytes.start < all[b].bytes.start; });
    const auto largest = totals(d, all);
    for (std::size_t place = 0; place < order.size(); ++place) {
        Candidate& c = all[order[place]];
        if (c.claim.kind == Kind::initiative) ofInitiative(d, c);
        if (!c.claim.isNumber() || c.claim.kind == Kind::share) continue;
        const Run near = nearby(d, all, order, place);
        if (c.claim.kind == Kind::money && backReference(d, c))
            c.claim.pillar = pillarBefore(d, all, order, place);
        else if (c.claim.kind == Kind::money)
            ofMoney(d, c, near, largest.contains(c.claim.quantity.unit) ? largest.at(c.claim.quantity.unit) : 0);
        else if (c.claim.kind == Kind::people)
            ofPeople(d, c, near);
        else
            ofCapacity(d, c, near);
    }
    convert(all);
}

} // namespace pledge::extract
