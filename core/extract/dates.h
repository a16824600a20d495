#pragma once

#include "core/extract/candidate.h"
#include "core/extract/date_points.h"

namespace pledge::extract {

// Rules of date claims say their form, by which the date's role is decided later:
// `date.by`, `date.through`, `date.since`, `date.interval`, `date.duration`, `date.past` (a length looking back),
// `date.point`.

/// The words that a date can start with, in lower case; fiscal years written in one (FY27) besides.
std::vector<std::string> dateOpeners();

/// Nouns of time, months, seasons and parts of years: no date without digits does without one of them.
std::vector<std::string> timeNouns();

/// The date claim that starts with `token`, its preposition taken in: "by 2030", "from 2026 through 2029",
/// "over the next four years", "April 3, 2026", "four-year".
std::optional<Candidate> dateAt(const Document& document, std::size_t token);

/// Whether what ends before `last` is a year to compare with: "from 2019 levels", "a 2020 baseline".
bool namesBaseline(const Document& document, std::size_t last);

/// Whether a date is the dateline of its paragraph, which is metadata and no claim.
bool isPublication(const Document& document, const Candidate& date);

/// A year without any word of time before it, where nothing says that it counts something or names something.
std::optional<Candidate> bareYearAt(const Document& document, std::size_t token);

} // namespace pledge::extract
