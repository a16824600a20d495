#include "core/extract/rates.h"

#include "core/base/knowledge.h"
#include "core/extract/lexicon.h"
#include "core/extract/nouns.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/rates.txt";
constexpr std::size_t reachBehind = 8;
constexpr std::size_t reachBefore = 6;

struct Rates {
    Phrases behind, before;
    std::vector<std::string> periods;
};

const Rates& rates() {
    static const Rates all = [] {
        Rates r;
        for (const auto& e : base::knowledge(file)) {
            (e.section == "behind" ? r.behind : r.before).add(e.key, static_cast<int>(r.periods.size()));
            r.periods.push_back(e.values.at(0));
        }
        return r;
    }();
    return all;
}

/// Behind the number, with a few words of its noun phrase between, no comma and no other number.
std::optional<Phrases::Hit> behind(const Document& d, const Candidate& c) {
    const std::size_t limit = d.sentenceOf(c.first).last;
    // "from 90 to 240 million vials a year": the rate of the second number is that of the first.
    std::size_t from = c.last;
    if (c.first > 0 && d.lower(c.first - 1) == "from" && d.lower(from) == "to")
        if (const auto second = numberAt(d, from + 1)) from = second->last;
    for (std::size_t i = from; i < std::min(limit, from + reachBehind); ++i) {
        if (const auto hit = rates().behind.startingAt(d, i, limit)) {
            // "a year earlier", "each year since" tell a time, "a month-long" a length.
            const auto next = d.lower(hit->last);
            const bool time = next == "ago" || next == "earlier" || next == "later" || next == "after" ||
                              (next == "before" && (stopsNoun(d, hit->last + 1) || hit->last + 1 >= limit)) ||
                              (isDash(d, hit->last) && joined(d, hit->last));
            return time ? std::nullopt : hit;
        }
        const bool hyphen = isDash(d, i) && joined(d, i) && joined(d, i + 1);
        if ((!isWord(d, i) && !isMark(d, i, "/") && !hyphen) || numberAt(d, i)) break;
    }
    return std::nullopt;
}

/// "annual capacity of 20 GWh", "an annual output of": no verb and no mark between.
std::optional<Phrases::Hit> before(const Document& d, const Candidate& c) {
    const std::size_t first = d.sentenceOf(c.first).first;
    bool of = false;
    for (std::size_t i = c.first; i > first && c.first - i < reachBefore; --i) {
        if (const auto hit = rates().before.endingAt(d, i, first)) return of || i == c.first ? hit : std::nullopt;
        const auto word = d.lower(i - 1);
        of = of || word == "of" || word == "at" || word == "to" || word == "by";
        if (!isWord(d, i - 1) || numberAt(d, i - 1)) break;
    }
    return std::nullopt;
}

} // namespace

void rate(const Document& d, Candidate& c) {
    if (c.claim.kind == model::Kind::share) return;
    auto hit = behind(d, c);
    if (!hit) hit = before(d, c);
    if (!hit) return;
    c.claim.quantity.per = rates().periods[static_cast<std::size_t>(hit->meaning)];
    because(d, c, [&] { return tellRate(d.textOf(hit->first, hit->last), c.claim.quantity.per); });
}

} // namespace pledge::extract
