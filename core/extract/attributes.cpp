#include "core/extract/candidate.h"
#include "core/extract/clauses.h"
#include "core/extract/pillars.h"
#include "core/extract/standing.h"
#include "core/extract/when.h"

#include <algorithm>
#include <numeric>

namespace pledge::extract {
namespace {

using model::Kind;

/// The partners that a claim's clause names, each once.
void tieParties(const Document& d, Candidate& c, const std::vector<const Candidate*>& parties) {
    const Run clause = clauseOf(d, c.first, c.last);
    auto it = std::lower_bound(parties.begin(), parties.end(), clause.first,
                               [](const Candidate* p, std::size_t at) { return p->first < at; });
    for (; it != parties.end() && (*it)->last <= clause.last; ++it) {
        const auto& name = (*it)->claim.value;
        if (std::find(c.claim.parties.begin(), c.claim.parties.end(), name) == c.claim.parties.end())
            c.claim.parties.push_back(name);
    }
    if (!c.claim.parties.empty()) because(d, c, [&] { return tellParties(c.claim.parties); });
}

/// "200 posts, nine in ten of them with locals", "Acme takes 65%, Borea 35 percent": a share that no word decides
/// stands as what it is a share of.
bool isPartOf(const Document& d, const Candidate& whole, const Candidate& c) {
    if (c.claim.kind != Kind::share || c.first <= whole.last || c.first - whole.last > 8) return false;
    if (d.tokens()[c.first].sentence != d.tokens()[whole.first].sentence) return false;
    const auto next = d.lower(c.last), behind = d.lower(c.last + 1);
    const bool ofThem = next == "of" && (behind == "them" || behind == "these" || behind == "those" ||
                                         behind == "which" || behind == "it" || behind == "whom");
    const bool gapped = whole.claim.kind == Kind::share && c.first - whole.last <= 4 && d.lower(c.first - 1) != "from";
    return ofThem || gapped;
}

/// "5,200 jobs: 4,000 at call centres and 1,200 for engineers": the parts stand as the whole does.
bool isOneOf(const Document& d, const Candidate& whole, const Candidate& c) {
    if (c.claim.rule != "count.of_same" || c.first == 0 || c.first < whole.last || c.first - whole.last > 12)
        return false;
    const auto lead = d.lower(c.first - 1);
    return d.tokens()[c.first].sentence == d.tokens()[whole.first].sentence &&
           (lead == ":" || (lead == "and" && whole.claim.rule == "count.of_same"));
}

std::vector<const Candidate*> partnersOf(const std::vector<Candidate>& all, const Order& order) {
    std::vector<const Candidate*> out;
    for (const auto index : order)
        if (const auto& c = all[index]; c.claim.kind == Kind::party && c.claim.role == model::Role::partner)
            out.push_back(&c);
    return out;
}

} // namespace

/// The stations leave their finds in order, so few ascending runs are to be merged.
Order orderOf(const std::vector<Candidate>& all) {
    Order order(all.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto before = [&](auto a, auto b) { return all[a].bytes.start < all[b].bytes.start; };
    std::vector<std::ptrdiff_t> ends{0};
    for (auto at = order.begin(); at != order.end();) {
        at = std::is_sorted_until(at, order.end(), before);
        ends.push_back(at - order.begin());
    }
    while (ends.size() > 2) {
        std::vector<std::ptrdiff_t> merged{0};
        for (std::size_t i = 1; i < ends.size(); i += 2) {
            if (i + 1 < ends.size())
                std::inplace_merge(order.begin() + ends[i - 1], order.begin() + ends[i], order.begin() + ends[i + 1],
                                   before);
            merged.push_back(ends[std::min(i + 1, ends.size() - 1)]);
        }
        ends = std::move(merged);
    }
    return order;
}

void decideAttributes(const Document& document, std::vector<Candidate>& all) {
    const auto commits = [](const Candidate& c) { return c.claim.isNumber() || c.claim.kind == Kind::initiative; };
    const Order order = orderOf(all);
    const Candidate* before = nullptr;
    for (auto& c : all) {
        if (!commits(c)) continue;
        const bool decided = decideStanding(document, c);
        if (before && ((!decided && isPartOf(document, *before, c)) || isOneOf(document, *before, c))) {
            c.claim.standing = before->claim.standing;
            because(document, c, [] { return std::string(step::asBefore.text); });
        }
        // A conversion stands as its sum does.
        if (c.claim.restates && before && before->bytes.start <= *c.claim.restates &&
            before->claim.kind == c.claim.kind)
            c.claim.standing = before->claim.standing;
        if (c.claim.isNumber()) before = &c;
    }
    decideWhen(document, order, all);
    for (auto& c : all)
        if (commits(c) && c.claim.when.empty()) because(document, c, tellNoWhen);
    decidePillars(document, order, all);
    const auto partners = partnersOf(all, order);
    if (partners.empty()) return;
    for (auto& c : all)
        if (commits(c)) tieParties(document, c, partners);
}

} // namespace pledge::extract
