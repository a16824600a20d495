#pragma once

#include "core/model/snapshot.h"

#include <cstddef>

namespace pledge::generator {

/// A workspace of so many commitments, twenty an announcement and two sources each, with a claim a commitment: the same for
/// the same number. Dates lie between 2005 and 2045; every eighth commitment is disputed, every twelfth undated. Indexed.
model::Snapshot manyCommitments(std::size_t commitments);

} // namespace pledge::generator
