#include "core/model/snapshot.h"

#include <algorithm>
#include <functional>

namespace pledge::model {
namespace {

/// Where a commitment itself is meant.
constexpr std::uint32_t noFacet = ~std::uint32_t{0};

std::size_t hashOf(std::string_view id) { return std::hash<std::string_view>()(id); }

template<class Things, class IdOf>
auto placesOf(const Things& things, IdOf idOf) {
    std::vector<std::pair<std::size_t, std::uint32_t>> places;
    places.reserve(things.size());
    for (std::size_t i = 0; i < things.size(); ++i)
        places.emplace_back(hashOf(idOf(things[i])), static_cast<std::uint32_t>(i));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

template<class T>
const T* Snapshot::lookUp(const std::vector<T>& all, const Places& places, std::string_view id) {
    for (const auto& [hash, at] : std::ranges::equal_range(places, hashOf(id), {}, &Places::value_type::first))
        if (at < all.size() && all[at].id == id) return &all[at];
    if (places.size() == all.size()) return nullptr;
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& x) { return x.id == id; });
    return it == all.end() ? nullptr : &*it;
}

const Source* Snapshot::source(std::string_view id) const { return lookUp(sources, sourceAt_, id); }
const Claim* Snapshot::claim(std::string_view id) const { return lookUp(claims, claimAt_, id); }

std::vector<const Claim*> Snapshot::claimsOf(std::string_view sourceId) const {
    std::vector<const Claim*> out;
    const auto take = [&](std::size_t from, bool run) {
        for (std::size_t i = from; i < claims.size() && (!run || claims[i].source == sourceId); ++i)
            if (claims[i].source == sourceId) out.push_back(&claims[i]);
    };
    if (runAt_.empty()) take(0, false);
    for (const auto& [hash, at] : std::ranges::equal_range(runAt_, hashOf(sourceId), {}, &Places::value_type::first))
        take(at, true);
    return out;
}

const Announcement* Snapshot::announcement(std::string_view id) const {
    return lookUp(finding.announcements, announcementAt_, id);
}

Snapshot::FacetPlace Snapshot::find(std::string_view id) const {
    for (const InFinding& at : std::ranges::equal_range(inFinding_, hashOf(id), {}, &InFinding::hash)) {
        if (at.announcement >= finding.announcements.size()) continue;
        const Announcement& a = finding.announcements[at.announcement];
        if (at.commitment >= a.commitments.size()) continue;
        const Commitment& c = a.commitments[at.commitment];
        if (at.facet == noFacet && c.id == id) return {&a, &c, nullptr};
        if (at.facet < c.facets.size() && c.facets[at.facet].id == id) return {&a, &c, &c.facets[at.facet]};
    }
    if (announcementAt_.size() == finding.announcements.size()) return {};
    for (const Announcement& a : finding.announcements)
        for (const Commitment& c : a.commitments) {
            if (c.id == id) return {&a, &c, nullptr};
            for (const Facet& f : c.facets)
                if (f.id == id) return {&a, &c, &f};
        }
    return {};
}

std::string Snapshot::letters(const std::vector<std::string>& sourceIds) const {
    std::vector<const Source*> found;
    for (const std::string& id : sourceIds)
        if (const Source* s = source(id)) found.push_back(s);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::string out;
    for (const Source* s : found) {
        if (!out.empty()) out += ' ';
        out += s->letter;
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
    claimAt_ = placesOf(claims, [](const Claim& c) { return std::string_view(c.id); });
    sourceAt_ = placesOf(sources, [](const Source& s) { return std::string_view(s.id); });
    announcementAt_ = placesOf(finding.announcements, [](const Announcement& a) { return std::string_view(a.id); });
    runAt_.clear();
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (i == 0 || claims[i].source != claims[i - 1].source)
            runAt_.emplace_back(hashOf(claims[i].source), static_cast<std::uint32_t>(i));
    std::sort(runAt_.begin(), runAt_.end());
    inFinding_.clear();
    for (std::uint32_t a = 0; a < finding.announcements.size(); ++a) {
        const auto& commitments = finding.announcements[a].commitments;
        for (std::uint32_t c = 0; c < commitments.size(); ++c) {
            inFinding_.push_back({hashOf(commitments[c].id), a, c, noFacet});
            const auto& facets = commitments[c].facets;
            for (std::uint32_t f = 0; f < facets.size(); ++f) inFinding_.push_back({hashOf(facets[f].id), a, c, f});
        }
    }
    std::stable_sort(inFinding_.begin(), inFinding_.end(),
                     [](const InFinding& a, const InFinding& b) { return a.hash < b.hash; });
}

} // namespace pledge::model
