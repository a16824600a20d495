#pragma once

#include "core/extract/candidate.h"

namespace pledge::extract {

/// The standing of a number or an initiative, from the cues of its clause. Says which words decided in the claim's
/// steps.
bool decideStanding(const Document& document, Candidate& claim);

} // namespace pledge::extract
