#pragma once

#include "core/base/result.h"
#include "core/base/search_query.h"
#include "core/query/field.h"
#include "core/query/token.h"

#include <memory>
#include <span>
#include <string>

namespace pledge::query {

/// What stands behind the sign of a comparison.
struct Literal {
    enum class Form {
        none,     ///< the bare word `none`: that a field has no value
        quantity, ///< a number in a unit of the contract (`USD`, `people`, `ratio`, `MW`, …)
        date,     ///< EDTF
        words,
    };
    Form form = Form::words;
    double number = 0;                                    ///< of a quantity, in `unit`
    std::string unit;                                     ///< of a quantity
    std::string text;                                     ///< of a date as it stands, of words as they stand
    std::string folded;                                   ///< of words: as they are compared
    std::shared_ptr<const base::SearchQuery> search = {}; ///< of the field `words`, made of its text

    bool operator==(const Literal& other) const {
        return form == other.form && number == other.number && unit == other.unit && text == other.text &&
               folded == other.folded;
    }
};

/// As words are compared: NFKC, case folded.
std::string folded(std::string_view utf8);

/// Reads what stands behind a comparison with `field`; `words` are the tokens up to the next keyword or bracket, at
/// least one. `asText`: behind `~`, where it is words whatever the field holds. Errors: usage, with the column and what
/// would be right there.
base::Result<Literal> readLiteral(const FieldFacts& field, std::span<const Token> words, bool asText);

/// So that reading it gives the same literal.
std::string print(const Literal& literal);

} // namespace pledge::query
