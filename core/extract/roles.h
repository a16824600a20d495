#pragma once

#include "core/extract/candidate.h"
#include "core/extract/parties.h"

namespace pledge::extract {

/// Decides the role of each party of the cast from all its mentions. `values` are the sums and counts already found.
void decideRoles(const Document& document, const std::vector<Candidate>& values, Cast& cast);

} // namespace pledge::extract
