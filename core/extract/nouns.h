#pragma once

#include "core/extract/numbers.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::extract {

/// What a counted noun makes of its number.
enum class Noun { people, jobs, gpu, site, unit };

/// The noun behind a number with what stands between them: "3.26 million [AI and robotics] workers".
struct CountedNoun {
    Noun noun;
    Run modifiers;        ///< tokens between the number and the head
    std::size_t last = 0; ///< one past the head
    bool partOf = false;  ///< "500 of the engineers"
};

/// The counted noun that the words from `first` on lead to. `one` lets singular forms pass (one plant, 200-bed).
std::optional<CountedNoun> countedNoun(const Document& document, std::size_t first, bool one);

/// The same behind `number`, over a hyphen or an "of".
std::optional<CountedNoun> nounBehind(const Document& document, const Number& number);

/// Whether no noun phrase goes on over `token`: prepositions, pronouns, auxiliaries.
bool stopsNoun(const Document& document, std::size_t token);
/// People told by their nation: "Malaysians", "Danes".
bool isNationality(const Word& lower);

/// Adjectives, participles and nationalities, that say nothing of who is meant.
bool isAdjective(const Document& document, std::size_t token);

} // namespace pledge::extract
