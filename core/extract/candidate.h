#pragma once

#include "core/extract/document.h"
#include "core/extract/tell.h"
#include "core/model/claim.h"

namespace pledge::extract {

/// A claim that is being made: its place in bytes and tokens, and the claim so far (span and quote are set at the end).
struct Candidate {
    base::Span bytes;      ///< of the text
    std::size_t first = 0; ///< its first token
    std::size_t last = 0;  ///< one past its last token
    model::Claim claim;
};

/// Notes a step of how a claim came about, where steps are wanted. `make` gives the sentence.
template<class Text, class Make>
void because(const Text& text, Candidate& candidate, Make make) {
    if (text.explains()) candidate.claim.steps.push_back(make());
}

/// Indices of candidates in the order of their places in the text; of two at one place the first found stands first.
using Order = std::vector<std::uint32_t>;
Order orderOf(const std::vector<Candidate>& all);

// The stations of extraction, in the order in which extract() calls them. Each appends to `out`, or fills in.

/// Money, people, shares, capacity and dates: the anchors and the grammar round each. Decides value, unit, qualifier,
/// per, audience, restates, value_max, calendar, rule and steps.
void findValues(const Document& document, std::vector<Candidate>& out);

/// Organisations, people, places and products: each mention one candidate with canonical `value`, `partyType`, `role`.
void findParties(const Document& document, std::vector<Candidate>& out);

/// Undertakings without a number. Looks at the parties and values already found.
void findInitiatives(const Document& document, std::vector<Candidate>& out);

/// The one place where standing, pillar, when, whenRole, whenClaim and the tied `parties` of numbers and initiatives
/// are decided, by what the sentence (and where it needs, the one before) says.
void decideAttributes(const Document& document, std::vector<Candidate>& all);

} // namespace pledge::extract
