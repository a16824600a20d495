#pragma once

#include "core/extract/candidate.h"
#include "core/extract/ja/name_cast.h"

namespace pledge::extract::ja {

/// Decides the role of each party of the cast from all its mentions. `values` are the sums and counts already found.
void decideRoles(const Pieces& pieces, const std::vector<Candidate>& values, NameCast& cast);

} // namespace pledge::extract::ja
