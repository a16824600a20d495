#pragma once

#include "core/extract/ja/initiative_clause.h"

#include <functional>
#include <string>

namespace pledge::extract::ja {

/// What an undertaking is about, as a reader would name it: its object and its verb in the form of dictionaries.
struct Deed {
    std::size_t first = 0; ///< the first token of the object
    std::string label;     ///< empty where the clause names nothing that is done
};

/// What a label has to know of the clause's words.
struct LabelContext {
    std::function<bool(std::size_t)> isNumber; ///< the token belongs to a number that is a claim of its own, or a date
    std::function<bool(std::size_t)> isParty;  ///< the token belongs to a body or a person
    std::function<bool(std::size_t)> isNamed;  ///< the token belongs to a name of any kind
};

/// The deed of the undertaking whose verb is token `verb`, in the clause that opens at token `opening`.
Deed deedOf(const Text& text, std::size_t opening, std::size_t verb, const Undertaking& hit,
            const LabelContext& context);

/// A verb in the form of dictionaries, from its stem and what stands behind it in the text: 設け|ました is 設ける,
/// 開設|します is 開設, 結ん|だ is 結ぶ.
std::string dictionaryForm(std::string_view stem, std::string_view ending);

} // namespace pledge::extract::ja
