#include "core/model/snapshot.h"

#include <algorithm>

namespace pledge::model {
namespace {

template<class T>
const T* lookUp(const std::vector<T>& all, const std::map<std::string, std::size_t, std::less<>>& places,
                std::string_view id) {
    if (const auto it = places.find(id); it != places.end() && it->second < all.size() && all[it->second].id == id)
        return &all[it->second];
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& x) { return x.id == id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

const Source* Snapshot::source(std::string_view id) const { return lookUp(sources, sourceAt_, id); }
const Claim* Snapshot::claim(std::string_view id) const { return lookUp(claims, claimAt_, id); }

std::vector<const Claim*> Snapshot::claimsOf(std::string_view sourceId) const {
    std::vector<const Claim*> out;
    for (const Claim& c : claims)
        if (c.source == sourceId) out.push_back(&c);
    return out;
}

const Announcement* Snapshot::announcement(std::string_view id) const { return lookUp(finding.announcements, {}, id); }

Snapshot::FacetPlace Snapshot::find(std::string_view id) const {
    for (const Announcement& a : finding.announcements)
        for (const Commitment& c : a.commitments) {
            if (c.id == id) return {&a, &c, nullptr};
            for (const Facet& f : c.facets)
                if (f.id == id) return {&a, &c, &f};
        }
    return {};
}

std::string Snapshot::letters(const std::vector<std::string>& sourceIds) const {
    std::string out;
    for (const Source& s : sources) {
        if (std::find(sourceIds.begin(), sourceIds.end(), s.id) == sourceIds.end()) continue;
        if (!out.empty()) out += ' ';
        out += s.letter;
    }
    return out;
}

const Annotation* Snapshot::judgementOn(std::string_view facetId) const {
    const auto it = std::find_if(annotations.rbegin(), annotations.rend(),
                                 [&](const Annotation& a) { return a.judgement && a.targetId == facetId; });
    return it == annotations.rend() ? nullptr : &*it;
}

FacetState Snapshot::stateOf(std::string_view facetId) const {
    const Annotation* judgement = judgementOn(facetId);
    if (!judgement) return FacetState::open;
    return judgement->stale ? FacetState::stale : FacetState::judged;
}

void Snapshot::index() {
    claimAt_.clear();
    sourceAt_.clear();
    for (std::size_t i = 0; i < claims.size(); ++i) claimAt_[claims[i].id] = i;
    for (std::size_t i = 0; i < sources.size(); ++i) sourceAt_[sources[i].id] = i;
}

} // namespace pledge::model
