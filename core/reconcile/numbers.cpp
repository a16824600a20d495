#include "core/reconcile/compare.h"
#include "core/reconcile/differing.h"
#include "core/reconcile/disjoint_sets.h"
#include "core/reconcile/likely.h"
#include "core/reconcile/promises.h"

#include <algorithm>
#include <functional>
#include <map>
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

/// Whether one source gives both numbers and they cannot both be of one thing: then neither are numbers that merely
/// lie between them.
bool partedInOneSource(const Mention& a, const Mention& b) {
    return a.voice == b.voice && !a.title && !b.title && a.claim->quantity.value != b.claim->quantity.value &&
           compareAmounts(amountOf(a), amountOf(b)).relation == Relation::conflict;
}

/// Unites the mentions of one number, equal ones first.
class Uniter {
public:
    explicit Uniter(const std::vector<const Mention*>& mentions) : mentions_(mentions), sets_(mentions.size()) {
        for (std::size_t i = 0; i < mentions.size(); ++i) members_[i] = {mentions[i]};
    }

    std::vector<Promise> run() {
        pass(true), pass(false);
        std::vector<Promise> out;
        for (auto& [set, mentions] : members_) {
            Promise& p = out.emplace_back();
            p.mentions = std::move(mentions);
            std::sort(p.mentions.begin(), p.mentions.end(), byPlace);
            for (const Mention* m : p.mentions) {
                p.voices.insert(m->voice);
                if (p.topic.empty()) p.topic = m->topic;
            }
        }
        return out;
    }

private:
    void pass(bool equal) {
        for (std::size_t i = 0; i < mentions_.size(); ++i)
            for (std::size_t j = i + 1; j < mentions_.size(); ++j) {
                const Mention& a = *mentions_[i];
                const Mention& b = *mentions_[j];
                const bool same = a.claim->quantity.value == b.claim->quantity.value;
                if (same != equal || sets_.root(i) == sets_.root(j) || !sameNumber(a, b)) continue;
                if (equal || !areParted(sets_.root(i), sets_.root(j))) unite(i, j);
            }
    }

    bool areParted(std::size_t x, std::size_t y) const {
        const auto& a = members_.at(x);
        const auto& b = members_.at(y);
        return std::any_of(a.begin(), a.end(), [&](const Mention* m) {
            return std::any_of(b.begin(), b.end(), [&](const Mention* n) { return partedInOneSource(*m, *n); });
        });
    }

    void unite(std::size_t i, std::size_t j) {
        const std::size_t x = sets_.root(i);
        const std::size_t y = sets_.root(j);
        sets_.join(i, j);
        auto& into = members_[std::min(x, y)];
        auto& from = members_[std::max(x, y)];
        into.insert(into.end(), from.begin(), from.end());
        members_.erase(std::max(x, y));
    }

    const std::vector<const Mention*>& mentions_;
    DisjointSets sets_;
    std::map<std::size_t, std::vector<const Mention*>> members_;
};

std::vector<Promise> unite(const std::vector<const Mention*>& mentions) { return Uniter(mentions).run(); }

bool accepts(const Promise& p, const Mention& m) {
    const auto& all = p.mentions;
    return std::any_of(all.begin(), all.end(), [&](const Mention* other) { return sameNumber(*other, m); }) &&
           std::none_of(all.begin(), all.end(), [&](const Mention* other) { return partedInOneSource(*other, m); });
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

/// 「月産120万枚」 goes to the rates by the year where one says 「年産1440万枚」.
void joinRates(std::map<Block, std::vector<const Mention*>>& blocks) {
    for (auto& [block, monthly] : blocks) {
        const auto& [kind, unit, per] = block;
        const auto yearly = blocks.find({kind, unit, "P1Y"});
        if (kind != Kind::capacity || per != "P1M" || yearly == blocks.end()) continue;
        const std::vector<const Mention*> rates = yearly->second;
        const auto isYearly = [&](const Mention* m) {
            return std::any_of(rates.begin(), rates.end(), [&](const Mention* other) {
                return areOneRate(m->claim->quantity, other->claim->quantity);
            });
        };
        const auto moved = std::stable_partition(monthly.begin(), monthly.end(), std::not_fn(isYearly));
        yearly->second.insert(yearly->second.end(), moved, monthly.end());
        monthly.erase(moved, monthly.end());
    }
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
    joinRates(blocks);
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
