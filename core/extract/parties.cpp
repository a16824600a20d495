#include "core/extract/parties.h"

#include "core/extract/candidate.h"
#include "core/extract/roles.h"

namespace pledge::extract {
namespace {

std::string stepOf(const Document& d, const Mention& m, const Party& p) {
    const std::string words(
        d.textOf(base::Span{d.tokens()[m.name.first].span.start, d.tokens()[m.name.last - 1].span.end}));
    if (words == p.canonical) return "“" + words + "” is the form that the article uses most.";
    return "“" + words + "” is another form of " + p.canonical + ".";
}

Candidate candidateOf(const Document& d, const Mention& m, const Party& p) {
    Candidate c;
    c.first = m.name.first;
    c.last = m.name.last;
    c.bytes = {d.tokens()[c.first].span.start, d.tokens()[c.last - 1].span.end};
    c.claim.kind = model::Kind::party;
    c.claim.value = p.canonical;
    c.claim.partyType = p.type;
    c.claim.role = p.role;
    c.claim.rule = "party." + (m.heading                ? std::string("heading")
                               : p.evidence.why.empty() ? std::string("capitals")
                                                        : p.evidence.why);
    because(d, c, [&] { return stepOf(d, m, p); });
    if (p.role) because(d, c, [&] { return p.roleWhy; });
    return c;
}

} // namespace

void findParties(const Document& document, std::vector<Candidate>& out) {
    Cast cast = castOf(document);
    decideRoles(document, out, cast);
    std::vector<bool> sum(document.tokens().size(), false);
    for (const Candidate& c : out)
        if (c.claim.kind == model::Kind::money)
            std::fill_n(sum.begin() + static_cast<std::ptrdiff_t>(c.first), c.last - c.first, true);
    // "KSh" in "KSh 6 billion" is a sign of the sum, no name.
    std::erase_if(cast.mentions, [&](const Mention& m) { return sum[m.name.first]; });
    for (const Mention& m : cast.mentions) out.push_back(candidateOf(document, m, cast.parties[m.party]));
}

} // namespace pledge::extract
