#pragma once

#include "core/extract/ja/text.h"

namespace pledge::extract::ja {

/// Tokens [first, last); empty where they are equal.
struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The noun with what modifies it that starts at `at`, up to its last compound before a case particle, a mark or the
/// end: 「新しい大型データセンター」を. `first` is the start of its last compound; last == at where there is none.
Range nounPhrase(const Text& text, std::size_t at);

/// The first token of the compound (kanji, katakana, Latin; no particle, space or mark between) that ends before `end`.
std::size_t compoundStart(const Text& text, std::size_t end);

/// One past the noun that a number at `number` counts from behind it, over hedges, totals and a particle between:
/// 技術者|を新たに約|3000人. 0 where there is none.
std::size_t beforeNumber(const Text& text, std::size_t number);

/// `at`, or behind the hedge that starts there (以上, を超える).
std::size_t skipHedge(const Text& text, std::size_t at);

/// The first token before `number` that is a hedge, a total or a rate of it.
std::size_t beforeHedges(const Text& text, std::size_t number);

} // namespace pledge::extract::ja
