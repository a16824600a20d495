#pragma once

#include "core/extract/document.h"

#include <optional>
#include <string_view>

namespace pledge::extract {

/// A place that the gazetteer knows, found in the text.
struct PlaceHit {
    std::size_t last = 0; ///< one past its last token
    std::string_view key; ///< the same for all names of one place; lives as long as the program
};

/// The longest known place whose name starts with the token `first` and ends by `limit`. Capitals matter ("US", not
/// "us").
std::optional<PlaceHit> placeAt(const Document& document, std::size_t first, std::size_t limit);

/// How many tokens of [first, limit) are the adjective of a country ("Polish", "South Korean"); 0 where they are none.
std::size_t countryAdjective(const Document& document, std::size_t first, std::size_t limit);

/// Whether [first, last) opens the dateline of a paragraph: "HANOI, 4 March (Agency) — …".
bool opensDateline(const Document& document, std::size_t first, std::size_t last);

/// What the words around [first, last) say about its being a place: 0 nothing, 1 a little, 3 nearly surely.
int placeContext(const Document& document, std::size_t first, std::size_t last);

/// Whether the name's own first or last word makes it a place ("Lake …", "… Prefecture").
bool placeByForm(const Document& document, std::size_t first, std::size_t last);

} // namespace pledge::extract
