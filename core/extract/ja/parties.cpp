#include "core/extract/ja/japanese.h"
#include "core/extract/ja/name_cast.h"
#include "core/extract/ja/name_roles.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

Candidate candidateOf(const Text& text, const CastMention& m, const CastParty& p) {
    Candidate c;
    c.bytes = m.item.span;
    c.first = text.tokenAt(c.bytes.start);
    c.last = std::max(c.first + 1, text.tokenAt(c.bytes.end));
    c.claim.kind = model::Kind::party;
    c.claim.value = p.canonical;
    c.claim.partyType = p.type;
    c.claim.role = p.role;
    c.claim.rule = std::string("party.") + p.evidence.why;
    because(text, c, [&] {
        const NameEvidence& e = p.evidence;
        return tellType(text.textOf(c.bytes), p.type, e.why == std::string_view("gazetteer"),
                        {e.org, e.person, e.place, e.product});
    });
    because(text, c, [&] {
        const auto words = text.textOf(c.bytes);
        if (words == p.canonical) return filled(step::usualForm, {words});
        return filled(step::otherForm, {words, p.canonical});
    });
    because(text, c, [&] { return tellRole(p.role, p.type, p.roleWhy); });
    return c;
}

} // namespace

void findParties(const Text& text, std::vector<Candidate>& out) {
    const Pieces pieces(text);
    NameCast cast = castOf(pieces);
    decideRoles(pieces, out, cast);
    std::vector<base::Span> sums;
    for (const Candidate& c : out)
        if (c.claim.isNumber()) sums.push_back(c.bytes);
    std::sort(sums.begin(), sums.end(), [](base::Span a, base::Span b) { return a.start < b.start; });
    std::size_t s = 0;
    for (const CastMention& m : cast.mentions) {
        // "台湾ドル" in a sum is no mention of the place; an audience's words may name one.
        while (s < sums.size() && sums[s].end <= m.item.span.start) ++s;
        if (s < sums.size() && sums[s].start <= m.item.span.start && m.item.span.end <= sums[s].end) continue;
        out.push_back(candidateOf(text, m, cast.parties[m.party]));
    }
}

} // namespace pledge::extract::ja
