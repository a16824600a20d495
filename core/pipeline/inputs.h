#pragma once

#include "core/model/snapshot.h"
#include "core/reconcile/reconcile.h"

#include <vector>

namespace pledge::pipeline {

/// The sources of a snapshot with their claims, as reconciling takes them. Refers to the snapshot.
std::vector<reconcile::Input> inputsOf(const model::Snapshot& snapshot);

} // namespace pledge::pipeline
