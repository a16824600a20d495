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

/// What an event says about its target, so that any copy of the workspace finds its own: SHA-256 of bytes and text,
/// spans, quotes with their surroundings, the facet's name and its readings. Its `id` only breaks ties. `id` must be
/// one of a living facet, claim, commitment or source of that kind.
Json evidenceOf(const Loaded &loaded, model::Target target, const std::string &id);

/// What an event's evidence leads to now.
struct Found {
    std::string id;     ///< empty where nothing fits any more
    std::string change; ///< a sentence where it fits no more, or what was judged has changed since; else empty
    const model::Facet *facet = nullptr;
};

/// Finds targets by their evidence. Refers to `loaded`, which must stay as it is.
class Evidence {
public:
    using Resolve = std::function<std::string(const std::string &)>;
    Evidence(const Loaded &loaded, Resolve resolve);

    Found find(const Json &target) const;

private:
    Found findSource(const Json &target) const;
    Found findClaim(const Json &target) const;
    Found findCommitment(const Json &target) const;
    Found findFacet(const Json &target) const;
    /// The claim at the same place of the same text; where the text is another, the only one with the same words around
    /// it.
    const model::Claim *claim(const Json &anchor) const;
    const model::Claim *claimInOtherText(const model::Source &source, const Json &anchor) const;
    const model::Commitment *commitment(const Json &target, std::string &lost) const;
    std::string changeOf(const model::Facet &facet, const Json &target) const;
    std::string sourcesChange(const model::Facet &facet, const Json &target) const;
    std::string rulesChange(const Json &target) const;
    int rulesOf(const model::Claim &claim) const;

    const Loaded &loaded_;
    Resolve resolve_;
    std::map<std::string, const model::Source *> sourceBySha_;
    std::map<std::string, std::vector<const model::Claim *>> claimsBySource_;
    std::map<std::string, std::vector<const model::Commitment *>> commitmentsByClaim_;
};

} // namespace pledge::store
