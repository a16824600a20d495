#pragma once

#include "core/extract/ja/text.h"

#include <optional>
#include <string>

namespace pledge::extract::ja {

/// A number as a text writes it, in digits, kanji numerals or both: `2兆9000億`, `３．５億`, `三千`, `1・5兆`.
struct Number {
    std::size_t first = 0;
    std::size_t last = 0; ///< one past its last token
    double value = 0;
    std::optional<double> max = std::nullopt; ///< upper end of a range
    bool scaled = false;                      ///< 十百千万億兆 or a Latin word of scale stand in it
    bool digits = false;                      ///< its first token is digits
    int places = 0;                           ///< how many digits its first token has, behind none a separator
};

/// The number that starts with token `i`; nothing where none does, and for vague ones (数千, 十数, 何万).
std::optional<Number> numberAt(const Text& text, std::size_t i);

/// The number behind a range's mark at `number.last`: 8〜10億, 100-150. Its scale holds for the first one too, where
/// that has none. Gives the first number with its max and its new end; nothing where no range follows.
std::optional<Number> rangeFrom(const Text& text, const Number& number);

/// Whether 「…から」 before a second number that ends before `last` tells a change rather than a range: …から…に増やす.
bool isChange(const Text& text, const Number& low, std::size_t last);

/// Whether a number stands as 第3, 3号, 5G: part of a name or an order, and counts nothing.
bool isOrdinal(const Text& text, const Number& number);

/// For the steps of a claim.
std::string stepOf(const Text& text, const Number& number);

} // namespace pledge::extract::ja
