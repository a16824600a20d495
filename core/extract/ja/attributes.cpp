#include "core/extract/ja/attributes.h"

#include "core/extract/ja/japanese.h"
#include "core/extract/ja/predicates.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

using model::Kind;

bool commits(const Candidate& c) { return c.claim.isNumber() || c.claim.kind == Kind::initiative; }

std::vector<const Candidate*> partnersOf(const std::vector<Candidate>& all) {
    std::vector<const Candidate*> out;
    for (const auto& c : all)
        if (c.claim.kind == Kind::party && c.claim.role == model::Role::partner) out.push_back(&c);
    std::sort(out.begin(), out.end(), [](const Candidate* a, const Candidate* b) { return a->first < b->first; });
    return out;
}

/// The partners that a claim's clause names, each once.
void tieParties(const Text& t, Candidate& c, const std::vector<const Candidate*>& parties) {
    const std::size_t first = clauseStart(t, c.first), last = clauseEnd(t, c.last);
    auto it = std::lower_bound(parties.begin(), parties.end(), first,
                               [](const Candidate* p, std::size_t at) { return p->first < at; });
    for (; it != parties.end() && (*it)->last <= last; ++it) {
        const auto& name = (*it)->claim.value;
        if (std::find(c.claim.parties.begin(), c.claim.parties.end(), name) == c.claim.parties.end())
            c.claim.parties.push_back(name);
    }
    if (!c.claim.parties.empty()) because(t, c, [&] { return tellParties(c.claim.parties); });
}

} // namespace

void decideAttributes(const Text& text, std::vector<Candidate>& all) {
    for (auto& c : all)
        if (commits(c)) decideStanding(text, c);
    decideWhen(text, all);
    for (auto& c : all)
        if (commits(c) && c.claim.when.empty()) because(text, c, tellNoWhen);
    decidePillars(text, all);
    const auto partners = partnersOf(all);
    for (auto& c : all)
        if (commits(c)) tieParties(text, c, partners);
}

} // namespace pledge::extract::ja
