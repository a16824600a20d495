#pragma once

#include "core/extract/ja/name_pieces.h"
#include "core/model/claim.h"

#include <string_view>
#include <vector>

namespace pledge::extract::ja {

/// A stretch of the text that may name a party, as its own words tell.
struct NameItem {
    enum class Guess : std::uint8_t { plain, org, person, place, product };

    base::Span span;       ///< bytes of the mention, its legal form included
    base::Span bare;       ///< without legal form
    std::size_t first = 0; ///< pieces [first, last)
    std::size_t last = 0;
    Guess guess = Guess::plain;
    int sure = 0;            ///< how strongly its form says so
    std::uint32_t place = 0; ///< of NameWords, of places that it knows
    bool legal = false;      ///< a legal form stands beside it
    bool government = false; ///< it is of a state by its form or title
    bool titled = false;     ///< a title or form of address stands beside it
    bool prefixed = false;   ///< a country's name stands right before it (米…)
    bool kanji = false;      ///< kanji that no word holds: only the context can tell
    bool composed = false;   ///< katakana words of everyday language: only strong signs can tell
    bool whole = false;      ///< a mark, white space or hiragana stands on both sides
};

/// The names of a passage in the order of the text.
std::vector<NameItem> readNames(const Pieces& pieces);

} // namespace pledge::extract::ja
