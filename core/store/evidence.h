#pragma once

#include "core/model/snapshot.h"
#include "core/store/json.h"
#include "core/store/sources.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pledge::store {

/// What an event says about its target, so that any copy of the workspace finds its own. It is kept small, as it is
/// kept for good: `articles` are pairs of SHA-256 (of bytes, of text); `anchors` are places in them, by span and by the
/// words there and around; `claims` and the readings' `claims` are positions in `anchors`, of more than 32 claims only
/// the first of each source. Its `id` only breaks ties. `id` must be one of a living facet, claim, commitment or source
/// of that kind.
Json evidenceOf(const Loaded& loaded, model::Target target, const std::string& id);

/// The same of sources alone, in their order; and of claims, all of them or, where there are many, the first of each
/// source.
Json evidenceOfSources(const Loaded& loaded, const std::vector<std::string>& ids);
Json evidenceOfClaims(const Loaded& loaded, const std::vector<std::string>& ids, bool all);

/// What an event's evidence leads to now.
struct Found {
    std::string id;     ///< empty where nothing fits any more
    std::string change; ///< a sentence where it fits no more, or what was judged has changed since; else empty
    const model::Facet* facet = nullptr;
};

/// Finds targets by their evidence. Refers to `loaded`, which must stay as it is.
class Evidence {
public:
    using Resolve = std::function<std::string(const std::string&)>;
    Evidence(const Loaded& loaded, Resolve resolve);

    Found find(const Json& target) const;
    /// The ids of the sources, of the claims, that a target is about; an empty one for each that is not found any more.
    std::vector<std::string> sources(const Json& target) const;
    std::vector<std::string> claims(const Json& target) const;

private:
    /// A target with what its anchors lead to now; null where an anchor fits no more.
    struct Traced {
        const Json& target;
        std::vector<const model::Claim*> claims;
        const model::Claim* claim(const Json& position) const;
    };
    Traced trace(const Json& target) const;
    const model::Claim* claimAt(const Json& article, const Json& anchor) const;
    const model::Claim* claimInOtherText(const model::Source& source, const Json& anchor) const;

    Found findSource(const Json& target) const;
    Found findClaim(const Traced& traced) const;
    Found findFacet(const Traced& traced) const;
    const model::Commitment* commitment(const Traced& traced, std::string& lost) const;
    const model::Commitment* named(const std::map<const model::Commitment*, std::size_t>& held, std::size_t most,
                                   const std::string& id) const;
    std::string changeOf(const model::Commitment& commitment, const model::Facet& facet, const Traced& traced) const;
    std::string sourcesChange(const model::Commitment& commitment, const model::Facet& facet,
                              const Traced& traced) const;
    /// Whether what this source says of it belongs to other commitments alone.
    bool standsElsewhere(const model::Source& source, const model::Commitment& commitment, const Traced& traced) const;
    std::string rulesChange(const Traced& traced) const;
    int rulesOf(const model::Claim& claim) const;
    const std::string& textShaOf(const model::Source& source) const;

    const Loaded& loaded_;
    Resolve resolve_;
    std::map<std::string, const model::Source*> sourceBySha_;
    std::map<std::string, std::vector<const model::Claim*>> claimsBySource_;
    std::map<std::string, std::vector<const model::Commitment*>> commitmentsByClaim_;
};

} // namespace pledge::store
