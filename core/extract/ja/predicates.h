#pragma once

#include "core/extract/ja/text.h"

namespace pledge::extract::ja {

/// What the hiragana behind a stem say of it.
enum class Ending { none, nonPast, past, progressive, pastProgressive, negative, continuative };

/// The ending behind token `stem`, read from the text: 投資|すると, 述べ|た, 計画|していた. `none` for particles.
Ending endingOf(const Text& text, std::size_t stem);

/// The token at which the clause of a claim that ends before `from` ends: behind its predicates, at a 、 that follows a
/// verb in its continuing form, at a 。, at the end of a quotation, or `reach` tokens on. Brackets are skipped.
std::size_t clauseEnd(const Text& text, std::size_t from);

/// Where the clause of token `at` starts: behind the last 、 that follows a verb, or the sentence's start.
std::size_t clauseStart(const Text& text, std::size_t at);

/// Goes over brackets and quotations that open at `i`: the token behind, else `i`.
std::size_t overBrackets(const Text& text, std::size_t i);

} // namespace pledge::extract::ja
