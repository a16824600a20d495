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

std::string partiesStep(const std::vector<std::string>& parties) {
    std::string out = "Its clause names who takes part: ";
    for (const auto& p : parties) out += (&p == &parties.front() ? "" : ", ") + p;
    return out + ".";
}

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
    if (!c.claim.parties.empty()) because(d, c, [&] { return partiesStep(c.claim.parties); });
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
    for (auto& c : all)
        if (commits(c)) decideStanding(document, c);
    decideWhen(document, order, all);
    decidePillars(document, order, all);
    const auto partners = partnersOf(all, order);
    if (partners.empty()) return;
    for (auto& c : all)
        if (commits(c)) tieParties(document, c, partners);
}

} // namespace pledge::extract
