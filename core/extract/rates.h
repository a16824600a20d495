#pragma once

#include "core/extract/candidate.h"

namespace pledge::extract {

/// Sets `per` where the words say that a number comes again each period: "a year", "annually", "annual capacity of".
void rate(const Document& document, Candidate& claim);

} // namespace pledge::extract
