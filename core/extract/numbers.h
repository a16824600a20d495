#pragma once

#include "core/extract/lexicon.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pledge::extract {

/// A number that a text writes in digits, in words or in both, without its unit.
struct Number {
    std::size_t first = 0; ///< tokens [first, last)
    std::size_t last = 0;
    double value = 0;
    double scale = 1;   ///< the product of its words of scale
    bool words = false; ///< not a digit in it
    bool loose =
        false; ///< its scale is a lone letter (5m, 3b, 2k): a number only where a unit behind or before says so
    bool strong = false;                      ///< "300-strong": it counts people
    bool year = false;                        ///< four bare digits of a year between 1900 and 2199
    std::optional<double> max = std::nullopt; ///< upper end of a range
};

/// The number that starts with `token`; nothing where none does, for ordinals, and for vague ones ("hundreds of").
std::optional<Number> numberAt(const Document& document, std::size_t token);

/// Whether a number can start with `token` at all: digits, or one of the words of numberOpeners().
bool mayStartNumber(const Document& document, std::size_t token);

/// `low`, extended by "to 10 billion", "-10bn", "and 10" (after between): nothing follows where the text gives no
/// range. `skip` goes over a currency sign before the second number; `start` is where the first number's sign stands.
std::optional<Number> rangeFrom(const Document& document, const Number& low,
                                const std::function<std::size_t(std::size_t)>& skip, std::size_t start);
/// The same of a number without a sign.
std::optional<Number> rangeFrom(const Document& document, const Number& low);

/// The plain digits of a token as a number ("1,000" is 1000); nothing for dates, versions and times ("2026.04.03").
/// "5G", "3D": the number of a generation, or of dimensions, counts nothing.
bool isGeneration(const Document& document, std::size_t token);

std::optional<double> digitsOf(std::string_view text);

/// The words that a number can start with, in lower case.
std::vector<std::string> numberOpeners();

/// The words of scale, in lower case: "billion".
std::vector<std::string> numberScales();

/// How its value came about, as a sentence: "“2.9 billion” is 2,900,000,000: 2.9 times 1,000,000,000."
std::string numberStep(const Document& document, const Number& number);

/// For the steps of a claim: 1e10 as "10,000,000,000".
std::string plain(double value);

} // namespace pledge::extract
