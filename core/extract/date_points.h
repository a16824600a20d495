#pragma once

#include "core/extract/lexicon.h"
#include "core/model/edtf.h"

#include <optional>
#include <string>
#include <string_view>

namespace pledge::extract {

/// A point of time as a text writes it: "April 3, 2026", "early 2027", "the second quarter of 2028", "fiscal 2027".
struct DatePoint {
    std::size_t first = 0; ///< tokens [first, last)
    std::size_t last = 0;
    std::string edtf;
    bool fiscal = false;
    bool bareYear = false; ///< four digits and nothing else
    bool relative = false; ///< resolved against the day of publication
    bool yearless = false; ///< a month, or a day of one, without its year
    std::string_view step; ///< how the value came about, a sentence; a literal
};

/// The tables of resources/knowledge/en/dates.txt.
struct DateWords {
    Phrases preposition; ///< meaning: 0 by, 1 through, 2 since, 3 plain
    Phrases over;        ///< meaning: 0 forward, 1 back
    Phrases part, fiscal, yearTo;
    Phrases quarter;  ///< meaning: the EDTF number
    Words<int> month; ///< 1 to 12
    Words<std::string> length;
    Words<bool> notPeriod, record, leads, ahead, behind, ambiguousMonth, bindsFor;
};
const DateWords& dateWords();

/// The point that starts with `token`. `led` says that a preposition of time stands before it, so that a bare year or
/// an ambiguous month is one. The article's `published` settles what is relative.
std::optional<DatePoint> datePointAt(const Document& document, std::size_t token, bool led);

/// Whether a point can start with `token` at all: what spares most words the rules.
bool mayStartPoint(const Document& document, std::size_t token);

/// Four digits of a year, 1900 to 2199.
std::optional<int> yearAt(const Document& document, std::size_t token);

/// Nothing but ASCII digits, and at least one.
bool isNumberText(std::string_view s);
/// Words that may follow "the 15th" where it is a day.
bool stopsDay(const Word& word);

} // namespace pledge::extract
