#pragma once

#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/overrule.h"

#include <map>
#include <string>
#include <vector>

namespace pledge::model {

/// All that a workspace holds at one moment, as plain values: what views show, reports print and exports carry.
struct Snapshot {
    std::vector<Source> sources; ///< in order of import
    std::vector<Claim> claims;   ///< by source in order of import, then by start
    Finding finding;
    std::vector<Annotation> annotations; ///< oldest first
    std::vector<Overrule> overrules;     ///< those that were not taken back, oldest first

    const Source* source(std::string_view id) const;
    const Claim* claim(std::string_view id) const; ///< O(log n) after `index()`, else O(n)
    /// The claims of one source, in order of start.
    std::vector<const Claim*> claimsOf(std::string_view sourceId) const;
    const Announcement* announcement(std::string_view id) const;
    struct FacetPlace {
        const Announcement* announcement = nullptr;
        const Commitment* commitment = nullptr;
        const Facet* facet = nullptr;
    };
    /// Where a facet, or (with `facet` null) a commitment, stands; all null where there is none of that id.
    FacetPlace find(std::string_view id) const;
    /// The letters of these sources, in order of import: "A C D".
    std::string letters(const std::vector<std::string>& sourceIds) const;
    /// The newest judgement on a facet that was not taken back, or null.
    const Annotation* judgementOn(std::string_view facetId) const;
    FacetState stateOf(std::string_view facetId) const;

    /// Makes `claim()` and `source()` fast. Call again after changing the vectors.
    void index();

private:
    std::map<std::string, std::size_t, std::less<>> claimAt_;
    std::map<std::string, std::size_t, std::less<>> sourceAt_;
};

} // namespace pledge::model
