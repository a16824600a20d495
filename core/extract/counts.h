#pragma once

#include "core/extract/candidate.h"
#include "core/extract/nouns.h"

namespace pledge::extract {

// What a number counts or measures, by the words behind it. All of them leave the qualifier and the rate to others.

/// "94 percent", "30 to 40%"; never percentage points.
std::optional<Candidate> percentBehind(const Document& document, const Number& number);
/// "one in five", "two out of three", "two-thirds", "half of the workforce", from `token` on.
std::optional<Candidate> fractionAt(const Document& document, std::size_t token);

/// "500 MW", "20 GWh", "30,000 square metres", "12-acre".
std::optional<Candidate> measureBehind(const Document& document, const Number& number);
/// Chips, sites and other counted things: "two data centres", "300,000 vehicles".
std::optional<Candidate> thingsBehind(const Document& document, const Number& number, const CountedNoun& noun);

/// People with their audience, and jobs: "1 million engineers and developers", "2,500 construction jobs".
std::optional<Candidate> peopleBehind(const Document& document, const Number& number, const CountedNoun& noun);
/// "a 300-strong team", "its 5,000-strong workforce".
std::optional<Candidate> strongBehind(const Document& document, const Number& number);
/// People by the verb or the noun before a bare number: "employs 1,700", "a workforce of 12,000".
std::optional<Candidate> peopleBefore(const Document& document, const Number& number);

/// Whether the words behind `number` measure what is no claim: tonnes, kilometres, years.
/// "will install 40 kilns": any plural behind a verb of building or buying.
std::optional<Candidate> builtThings(const Document& d, const Number& n);

bool measuresOther(const Document& document, const Number& number);

} // namespace pledge::extract
