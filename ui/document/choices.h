#pragma once

#include "core/model/snapshot.h"
#include "ui/document/filter.h"
#include "ui/document/selection.h"

#include <vector>

namespace pledge::ui {

// From one id to everything that is chosen with it. Pure functions of a snapshot: views call them on a click.

Chosen chooseAnnouncement(const std::string& id);
/// A facet or a commitment, with the announcement (and commitment) that hold it. Empty where there is none of that id.
Chosen chooseFacet(const model::Snapshot& snapshot, std::string_view id);
/// A claim with its source and the facet that it is a reading of: one of `present`'s facet or commitment where it has
/// one.
Chosen chooseClaim(const model::Snapshot& snapshot, std::string_view id, const Chosen& present);
/// A source; the announcement stays where it has that source.
Chosen chooseSource(const model::Snapshot& snapshot, const std::string& id, const Chosen& present);
/// What of `chosen` is still in the snapshot; an announcement is always chosen where there is one.
Chosen stillThere(const model::Snapshot& snapshot, const Chosen& chosen);

/// The conflicts of an announcement (of all where its id is empty) that pass the filter, worst first: major before
/// minor, open and stale before judged, else as they stand.
std::vector<model::Snapshot::FacetPlace> discrepancies(const model::Snapshot& snapshot, std::string_view announcement,
                                                       const Criteria& criteria);

/// The claims that say the same thing elsewhere as this one: the claims of the chosen facet where it is one of them,
/// else of its commitment; of a party or a date on its own, the claims of the same kind and value. Itself is among
/// them.
std::vector<const model::Claim*> partners(const model::Snapshot& snapshot, const model::Claim& claim,
                                          const Chosen& chosen);

/// The claims of a commitment with those behind its facets' readings, of one facet, or of one reading, in the order of
/// the snapshot.
std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Commitment& commitment);
std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Facet& facet);
std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Reading& reading);

} // namespace pledge::ui
