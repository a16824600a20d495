#pragma once

#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/overrule.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::model {

/// All that a workspace holds at one moment, as plain values: what views show, reports print and exports carry.
struct Snapshot {
    std::vector<Source> sources; ///< in order of import
    std::vector<Claim> claims;   ///< by source in order of import, then by start
    Finding finding;
    std::vector<Annotation> annotations; ///< oldest first
    std::vector<Overrule> overrules;     ///< those that were not taken back, oldest first

    // All of these go through everything until there is an `index`.
    const Source* source(std::string_view id) const;
    const Claim* claim(std::string_view id) const;
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

    /// Makes all of these fast: O(log n) but for what they give. Call again after changing the vectors.
    void index();

private:
    /// Places by the hash of an id, sorted: a copy of the snapshot can keep them.
    using Places = std::vector<std::pair<std::size_t, std::uint32_t>>;
    struct InFinding {
        std::size_t hash;
        std::uint32_t announcement, commitment, facet;
    };
    template<class T>
    static const T* lookUp(const std::vector<T>& all, const Places& places, std::string_view id);

    Places claimAt_, sourceAt_, announcementAt_;
    Places runAt_; ///< where the claims of a source begin, by the source's id
    std::vector<InFinding> inFinding_;
};

} // namespace pledge::model
