#include "core/extract/parties.h"

#include "core/extract/candidate.h"
#include "core/extract/memory.h"
#include "core/extract/roles.h"

namespace pledge::extract {
namespace {

std::string ruleOf(const Mention& m, const Party& p) {
    if (m.heading) return "party.heading";
    return p.evidence.why.empty() ? "party.capitals" : "party." + std::string(p.evidence.why);
}

std::string_view wordsOf(const Document& d, const Mention& m) { return d.textOf(m.name.first, m.name.last); }

/// Which of its forms names it.
std::string formStep(const Document& d, const Mention& m, const Party& p) {
    const bool whole = wordsOf(d, m) == p.canonical;
    if (p.forms <= 1 && whole) return std::string(step::onlyForm.text);
    if (p.forms <= 1) return filled(step::bareForm, {p.canonical});
    const std::string why = p.type == model::PartyType::person ? std::string(step::fullestForm.text)
                            : p.uses > 1                       ? filled(step::written, {std::to_string(p.uses)})
                                                               : std::string(step::writtenOnce.text);
    return filled(step::oneOfForms, {wordsOf(d, m), std::to_string(p.forms), p.canonical, why});
}

void add(const Document& d, const Mention& m, const Party& p, std::vector<Candidate>& out) {
    Candidate& c = out.emplace_back();
    c.first = m.name.first;
    c.last = m.name.last;
    c.bytes = {d.tokens()[c.first].span.start, d.tokens()[c.last - 1].span.end};
    c.claim.kind = model::Kind::party;
    c.claim.value = p.canonical;
    c.claim.partyType = p.type;
    c.claim.role = p.role;
    c.claim.rule = ruleOf(m, p);
    because(d, c, [&] {
        const Evidence& e = p.evidence;
        return tellType(wordsOf(d, m), p.type, !m.name.place.empty(), {e.org, e.person, e.place, e.product});
    });
    because(d, c, [&] { return formStep(d, m, p); });
    because(d, c, [&] { return tellRole(p.role, p.type, p.roleWhy); });
}

/// What this part of an article decided, for the parts behind it.
void keep(const Cast& cast, Memory& memory) {
    std::unordered_map<std::size_t, std::uint32_t> kept;
    for (const auto& [key, party] : cast.names) {
        const Party& p = cast.parties[party];
        if (p.recalled && memory.names.contains(key)) continue;
        if (memory.names.size() >= Memory::mostNames) return;
        const auto [at, isNew] = kept.emplace(party, static_cast<std::uint32_t>(memory.parties.size()));
        if (isNew) memory.parties.push_back({p.canonical, p.type, p.role, p.evidence.why, p.roleWhy, p.uses, p.forms});
        memory.names.emplace(key, at->second);
        memory.investor |= p.role == model::Role::investor;
    }
}

} // namespace

void findParties(const Document& document, std::vector<Candidate>& out) {
    Cast cast = castOf(document);
    std::vector<bool> sum(document.tokens().size(), false);
    for (const Candidate& c : out)
        if (c.claim.kind == model::Kind::money)
            std::fill_n(sum.begin() + static_cast<std::ptrdiff_t>(c.first), c.last - c.first, true);
    // "KSh" in "KSh 6 billion" is a sign of the sum, no name.
    std::erase_if(cast.mentions, [&](const Mention& m) { return sum[m.name.first]; });
    decideRoles(document, out, cast);
    if (Memory* memory = document.memory()) keep(cast, *memory);
    out.reserve(out.size() + cast.mentions.size());
    for (const Mention& m : cast.mentions) add(document, m, cast.parties[m.party], out);
}

} // namespace pledge::extract
