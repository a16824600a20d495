#pragma once

#include "core/model/finding.h"
#include "core/reconcile/provenance.h"
#include "core/reconcile/sayings.h"

#include <string>
#include <vector>

namespace pledge::reconcile {

/// What kind of difference a conflict is, and the clause about it that its facet alone does not tell; else empty.
struct KindOfDifference {
    model::Difference type = model::Difference::value;
    std::string clause;
};

/// A later source that revises; each side in the mouth of somebody else; one source that says both; else by the facet.
/// `contradictions` must not be empty.
KindOfDifference differenceOf(model::FacetName facet, const std::vector<Contradiction>& contradictions,
                              const std::vector<Voice>& voices, const Provenance& provenance);

} // namespace pledge::reconcile
