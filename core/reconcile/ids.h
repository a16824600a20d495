#pragma once

#include "core/model/finding.h"

namespace pledge::reconcile {

/// Gives the announcement and all in it their ids, made from the claims that each group holds.
void giveIds(model::Announcement& announcement);
/// Gives facets and readings ids that follow the commitment's.
void giveFacetIds(model::Commitment& commitment);

} // namespace pledge::reconcile
