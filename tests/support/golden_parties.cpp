#include "core/base/utf8.h"
#include "tests/support/gold_likeness.h"
#include "tests/support/gold_places.h"
#include "tests/support/golden.h"

#include <algorithm>

namespace pledge::tests {
namespace {

using model::Claim;
using model::Kind;
using model::PartyType;

/// The gold's party of that name, rather one of that type.
const GoldParty* partyCalled(const GoldArticle& gold, const std::string& name, std::optional<PartyType> type) {
    const GoldParty* found = nullptr;
    for (const GoldParty& p : gold.parties) {
        if (!isOneOf(p.names, name)) continue;
        if (!found || (found->type != type && p.type == type)) found = &p;
    }
    return found;
}

Claim mention(const Claim& from, const GoldParty& party) {
    Claim c = from;
    c.value = party.name;
    c.partyType = party.type;
    if (party.graded) c.role = party.role;
    return c;
}

struct Name {
    std::string words;
    const GoldParty* party = nullptr;
};

/// Longer names first, so that no name is found inside another one.
std::vector<Name> namesAskedFor(const GoldArticle& gold) {
    std::vector<Name> names;
    for (const GoldParty& p : gold.parties)
        for (const std::string& n : p.names)
            if (!p.optional) names.push_back({n, &p});
    std::stable_sort(names.begin(), names.end(),
                     [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
    return names;
}

void addMissing(const GoldArticle& gold, const std::string& text, std::vector<Claim>& made) {
    const base::CodePointIndex index(text);
    for (const Name& name : namesAskedFor(gold))
        for (const base::Span place : occurrences(text, name.words)) {
            Claim c;
            c.kind = Kind::party;
            c.span = index.toCodePoints(place);
            c.quote = name.words;
            c.rule = "gold";
            if (std::none_of(made.begin(), made.end(), [&](const Claim& m) { return m.span.overlaps(c.span); }))
                made.push_back(mention(c, *name.party));
        }
}

} // namespace

std::string goldenName(const GoldArticle& gold, const std::string& name, std::optional<PartyType> type) {
    if (const GoldParty* p = partyCalled(gold, name, type)) return p->name;
    // Golds do not grade products.
    return type == PartyType::product || isOneOf(gold.ignoreParties, name) ? name : std::string();
}

std::vector<Claim> goldenParties(const GoldArticle& gold, const std::string& text,
                                 const std::vector<Claim>& extracted) {
    std::vector<Claim> made;
    for (const Claim& c : extracted) {
        if (c.kind != Kind::party) continue;
        if (const GoldParty* p = partyCalled(gold, c.value, c.partyType))
            made.push_back(mention(c, *p));
        else if (!goldenName(gold, c.value, c.partyType).empty())
            made.push_back(c);
    }
    addMissing(gold, text, made);
    return made;
}

} // namespace pledge::tests
