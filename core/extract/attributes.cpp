#include "core/extract/candidate.h"
#include "core/extract/clauses.h"
#include "core/extract/pillars.h"
#include "core/extract/standing.h"
#include "core/extract/when.h"

#include <algorithm>

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
}

std::vector<const Candidate*> partnersOf(const std::vector<Candidate>& all) {
    std::vector<const Candidate*> out;
    for (const auto& c : all)
        if (c.claim.kind == Kind::party && c.claim.role == model::Role::partner) out.push_back(&c);
    std::sort(out.begin(), out.end(), [](const Candidate* a, const Candidate* b) { return a->first < b->first; });
    return out;
}

} // namespace

void decideAttributes(const Document& document, std::vector<Candidate>& all) {
    const auto commits = [](const Candidate& c) { return c.claim.isNumber() || c.claim.kind == Kind::initiative; };
    for (auto& c : all)
        if (commits(c)) decideStanding(document, c);
    decideWhen(document, all);
    decidePillars(document, all);
    const auto partners = partnersOf(all);
    for (auto& c : all)
        if (commits(c)) tieParties(document, c, partners);
}

} // namespace pledge::extract
