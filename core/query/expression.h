#pragma once

#include "core/base/result.h"
#include "core/query/literal.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::query {

// clang-format off
// The grammar, in the EBNF of ISO 14977:
//
//   expression  = conjunction, { "or", conjunction } ;
//   conjunction = term, { "and", term } ;
//   term        = "not", term | "(", expression, ")" | comparison ;
//   comparison  = field, sign, literal ;
//   sign        = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" ;
//   literal     = "none" | quantity | date | word | quoted ;
//   quantity    = [ currency ], number, { multiplier, [ number ] }, [ unit ] ;
//   number      = digits, { separator, 3 digits }, [ ".", digits ], [ "e", [ "+" | "-" ], digits ] ;
//   separator   = "," | "_" | "'" | " " ;
//   multiplier  = "k" | "m" | "bn" | "tn" | "thousand" | "million" | "billion" | "trillion"
//               | "千" | "万" | "億" | "兆" ;
//   unit        = ISO 4217 code | "people" | "%" | "MW" | "GWh" | "m2" | "gpu" | "site" | "unit" | … ;
//   date        = EDTF ;
//   word        = characters without white space, brackets, signs and quotation marks ;
//   quoted      = '"', { character | "\", '"' | "\", "\" }, '"' ;          also ' ' and “ ”
// clang-format on
//
// "and" binds closer than "or", "not" closest. Keywords, fields, units and words are compared without regard to case.
//
// What a comparison means: it holds where one value of the field satisfies it. Where the field has no value it does not
// hold, whatever the sign; `pillar = none` asks for that, `not (pillar = trust)` takes it in.
//
// * Numbers: only values of the same unit are compared; a sum in another currency never matches, nothing is converted.
//   Of a range the lower end must lie above (`>`, `>=`), the upper end below (`<`, `<=`), both within (`=`).
// * Dates cover days, from their earliest to their latest. With a date D that covers D.first to D.last:
//   `<`: the latest day lies before D.first (`deadline < 2030`: before 2030 begins); `<=`: not after D.last;
//   `>`: the earliest day lies after D.last; `>=`: not before D.first; `=`: all days lie within D; `!=`: not all do.
//   An open end (`../2029`) reaches for ever. Of a deadline its end alone counts: `../2029` is 2029. Durations and
//   dates without a year have no days and satisfy no sign.
// * Words: `=` all of it, `~` a part of it, both case folded. Of the field `words` both mean what the search finds
//   (core/base/search_query): all parts, the last word a beginning, in any of the label, the values and the quotes.

/// How deep brackets and `not` may stand in each other.
constexpr std::size_t deepest = 100;

enum class Sign { equal, unequal, less, atMost, more, atLeast, contains };

struct Comparison {
    Field field = Field::amount;
    Sign sign = Sign::equal;
    Literal literal;
    bool operator==(const Comparison&) const = default;
};

/// One step of the evaluation on a stack of truth values: a comparison puts one on it, `not` turns the last, `and` and
/// `or` make one of the last two.
struct Step {
    enum class Kind { comparison, negation, conjunction, disjunction };
    Kind kind = Kind::comparison;
    Comparison comparison = {};
    bool operator==(const Step&) const = default;
};

/// A filter by value. The empty one lets everything pass.
class Expression {
public:
    Expression() = default;
    Expression(std::string text, std::vector<Step> steps) : text_(std::move(text)), steps_(std::move(steps)) {}

    bool empty() const { return steps_.empty(); }
    /// As it was entered, without white space at its ends.
    const std::string& text() const { return text_; }
    const std::vector<Step>& steps() const { return steps_; }
    /// Two are the same where they mean the same step by step, however they were written.
    bool operator==(const Expression& other) const { return steps_ == other.steps_; }

private:
    std::string text_;
    std::vector<Step> steps_;
};

/// Reads an expression, in time that grows with its length. Errors: usage, one sentence with the column of what is
/// wrong and what would be right there.
base::Result<Expression> parse(std::string_view utf8);

/// In one form whatever it was written like, with no more brackets than needed; parsing it gives an equal expression.
std::string print(const Expression& expression);
std::string_view name(Sign sign);

/// The grammar with its fields, for people: what `--help` shows.
std::string grammar();

} // namespace pledge::query
