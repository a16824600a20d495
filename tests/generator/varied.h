#pragma once

#include "core/model/snapshot.h"

#include <cstdint>

namespace pledge::generator {

/// A small workspace unlike the next one, the same for the same seed: up to four announcements of up to 60 commitments
/// (in one of 25 workspaces one of up to 400) in up to 30 sources, English or Japanese, with labels from a word to some
/// 150 letters, numbers of all kinds and units, parts of sums, every form of date with open ends among them, and facets
/// on which sources agree, differ or contradict one another. Indexed.
model::Snapshot variedWorkspace(std::uint64_t seed);

} // namespace pledge::generator
