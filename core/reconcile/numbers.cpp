#include "core/reconcile/differing.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/promises.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace pledge::reconcile {
namespace {

using model::Claim;
using model::Kind;

/// Numbers that can be compared at all: of one kind, unit and rate. Sums of money share one block in all currencies.
using Block = std::tuple<Kind, std::string, std::string>;

Block blockOf(const Claim& c) { return {c.kind, c.kind == Kind::money ? "money" : c.quantity.unit, c.quantity.per}; }

bool byPlace(const Mention* a, const Mention* b) {
    return std::tie(a->voice, a->claim->span.start) < std::tie(b->voice, b->claim->span.start);
}

/// Sets of mentions that grow together.
class Union {
public:
    explicit Union(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t find(std::size_t i) const {
        while (parent_[i] != i) i = parent_[i];
        return i;
    }
    void unite(std::size_t a, std::size_t b) {
        a = find(a), b = find(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> parent_;
};

std::vector<Promise> unite(const std::vector<const Mention*>& mentions) {
    Union sets(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i)
        for (std::size_t j = i + 1; j < mentions.size(); ++j)
            if (sets.find(i) != sets.find(j) && sameNumber(*mentions[i], *mentions[j])) sets.unite(i, j);
    std::map<std::size_t, Promise> bySet;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        Promise& p = bySet[sets.find(i)];
        p.mentions.push_back(mentions[i]);
        p.voices.insert(mentions[i]->voice);
        if (p.topic.empty()) p.topic = mentions[i]->topic;
    }
    std::vector<Promise> out;
    for (auto& [set, promise] : bySet) out.push_back(std::move(promise));
    return out;
}

bool accepts(const Promise& p, const Mention& m) {
    return std::any_of(p.mentions.begin(), p.mentions.end(),
                       [&](const Mention* other) { return sameNumber(*other, m); });
}

/// The promise that a mention of unsaid topic belongs to: its own source's, else the one that most sources tell.
Promise* homeOf(std::vector<Promise>& promises, const Mention& m) {
    Promise* best = nullptr;
    const auto rank = [&](const Promise& p) {
        return std::make_tuple(p.voices.contains(m.voice), p.voices.size(), p.mentions.size());
    };
    for (Promise& p : promises)
        if (accepts(p, m) && (!best || rank(p) > rank(*best))) best = &p;
    return best;
}

void settle(std::vector<Promise>& promises, const std::vector<const Mention*>& mentions) {
    std::vector<const Mention*> homeless;
    std::vector<std::pair<Promise*, const Mention*>> moves;
    for (const Mention* m : mentions)
        if (Promise* home = homeOf(promises, *m))
            moves.emplace_back(home, m);
        else
            homeless.push_back(m);
    for (auto& [home, m] : moves) home->mentions.push_back(m), home->voices.insert(m->voice);
    for (Promise& p : unite(homeless)) promises.push_back(std::move(p));
}

/// Mentions with a known topic first, then those without, then headlines, each joining what is there.
std::vector<Promise> groupBlock(const std::vector<const Mention*>& mentions) {
    std::vector<const Mention*> known, unsaid, titles;
    for (const Mention* m : mentions) (m->title ? titles : m->topic.empty() ? unsaid : known).push_back(m);
    std::vector<Promise> promises = unite(known);
    settle(promises, unsaid);
    settle(promises, titles);
    for (Promise& p : promises) std::sort(p.mentions.begin(), p.mentions.end(), byPlace);
    return promises;
}

} // namespace

Sort sortOf(const Mention& m) {
    using model::Standing;
    const Claim& c = *m.claim;
    if (m.promised) return Sort::promise;
    if (c.whenRole == model::WhenRole::prior || c.standing == Standing::achieved) return Sort::past;
    if (c.standing != Standing::context && m.over) return Sort::past;
    return c.standing == Standing::context ? Sort::fact : Sort::promise;
}

void join(Promise& into, Promise& from) {
    into.mentions.insert(into.mentions.end(), from.mentions.begin(), from.mentions.end());
    std::sort(into.mentions.begin(), into.mentions.end(), byPlace);
    into.voices.insert(from.voices.begin(), from.voices.end());
    if (into.topic.empty()) into.topic = from.topic;
    into.total |= from.total;
}

std::vector<Promise> groupNumbers(const Event& event) {
    std::map<Block, std::vector<const Mention*>> blocks;
    for (const Voice* v : event.voices)
        for (const Mention& m : v->mentions)
            if (m.claim->isNumber()) blocks[blockOf(*m.claim)].push_back(&m);
    std::vector<Promise> all;
    for (auto& [block, mentions] : blocks) {
        std::vector<Promise> promises = groupBlock(mentions);
        if (std::get<0>(block) == Kind::money) markTotals(promises, event);
        joinDiffering(promises, mentions, event);
        for (Promise& p : promises) all.push_back(std::move(p));
    }
    return all;
}

} // namespace pledge::reconcile
