#pragma once

#include "core/extract/candidate.h"
#include "core/extract/lexicon.h"

namespace pledge::extract {

/// Reads the hedge before and behind a number claim ("more than", "or so"), sets the qualifier and takes its words into
/// the span. Says so in the claim's steps.
void qualify(const Document& document, Candidate& claim);

/// Where the words that hedge the number at `token` begin; `token` itself where none do.
std::size_t hedgesBefore(const Document& document, std::size_t token);

} // namespace pledge::extract
