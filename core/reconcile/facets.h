#pragma once

#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/milestones.h"
#include "core/reconcile/partner_lists.h"
#include "core/reconcile/principals.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/provenance.h"

#include <cstddef>
#include <set>
#include <vector>

namespace pledge::reconcile {

/// What the facets of one commitment are made from, besides its mentions.
struct Surrounding {
    const std::vector<Voice>* voices = nullptr;
    const Event* event = nullptr;
    const Principals* principals = nullptr;
    /// The sources in which the whole programme is not agreed: what they say of its parts hangs on that.
    std::set<std::size_t> undecided;
    std::vector<Told> milestones;       ///< those that belong to the commitment
    std::vector<ListTold> partnerLists; ///< lists of partners that belong to it though no mention of its has them
    std::set<const model::Claim*> ofActs; ///< numbers whose standing is that of an undertaking which has the conflict
    bool principal = false;             ///< the commitment that bears the event's own facets: announced and place
    const Provenance* provenance = nullptr;
};

/// The facets that a promise has, each with readings, verdict and reason; no ids yet.
std::vector<model::Facet> facetsOf(const Promise& promise, const Surrounding& surrounding);

} // namespace pledge::reconcile
