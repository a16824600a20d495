#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/text.h"

namespace pledge::extract::ja {

/// All claims of a Japanese passage, in no order. Places (`bytes`, restates, whenClaim) are bytes of the passage;
/// `first` and `last` count the tokens of its Text.
void find(const Passage& passage, std::vector<Candidate>& out);

// The stations, in the order in which find() calls them; they mean what those of candidate.h mean.

/// Money, people, shares, capacity and dates.
void findValues(const Text& text, std::vector<Candidate>& out);
/// Organisations, people, places and products: each mention one candidate with `value`, `partyType`, `role`.
void findParties(const Text& text, std::vector<Candidate>& out);
/// Undertakings without a number: `value`, `rule`, `steps`. Looks at the parties and values already found.
void findInitiatives(const Text& text, std::vector<Candidate>& out);
/// Standing, pillar, when, whenRole, whenClaim and the tied `parties` of numbers and initiatives.
void decideAttributes(const Text& text, std::vector<Candidate>& all);

} // namespace pledge::extract::ja
