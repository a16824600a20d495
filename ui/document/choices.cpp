#include "ui/document/choices.h"

#include <algorithm>
#include <functional>
#include <set>

namespace pledge::ui {
namespace {

using Ids = std::set<std::string>;

bool reads(const model::Facet& facet, std::string_view claim) {
    return std::any_of(facet.readings.begin(), facet.readings.end(), [&](const model::Reading& r) {
        return std::find(r.claims.begin(), r.claims.end(), claim) != r.claims.end();
    });
}

bool makes(const model::Commitment& commitment, std::string_view claim) {
    return std::find(commitment.claims.begin(), commitment.claims.end(), claim) != commitment.claims.end();
}

bool hasSource(const model::Announcement& announcement, std::string_view source) {
    return std::find(announcement.sources.begin(), announcement.sources.end(), source) != announcement.sources.end();
}

/// In the order of the snapshot, each once.
std::vector<const model::Claim*> found(const model::Snapshot& snapshot, const Ids& ids) {
    std::vector<const model::Claim*> out;
    for (const std::string& id : ids)
        if (const model::Claim* c = snapshot.claim(id)) out.push_back(c);
    std::sort(out.begin(), out.end(), std::less<>()); // as they stand in the snapshot
    return out;
}

/// How well a facet answers for a claim: the one already chosen, then one of the chosen commitment, then a conflict.
int fit(const model::Commitment& commitment, const model::Facet& facet, const Chosen& present) {
    return (facet.id == present.facet) * 4 + (commitment.id == present.commitment) * 2 +
           (facet.verdict == model::Verdict::conflict);
}

} // namespace

Chosen chooseAnnouncement(const std::string& id) {
    return {.announcement = id, .commitment = {}, .facet = {}, .claim = {}, .source = {}};
}

Chosen chooseFacet(const model::Snapshot& snapshot, std::string_view id) {
    const auto place = snapshot.find(id);
    Chosen chosen;
    if (place.announcement) chosen.announcement = place.announcement->id;
    if (place.commitment) chosen.commitment = place.commitment->id;
    if (place.facet) chosen.facet = place.facet->id;
    return chosen;
}

Chosen chooseClaim(const model::Snapshot& snapshot, std::string_view id, const Chosen& present) {
    const model::Claim* claim = snapshot.claim(id);
    if (!claim) return present;
    Chosen best = chooseSource(snapshot, claim->source, present);
    best.claim = claim->id;
    int bestFit = -1;
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (!hasSource(a, claim->source)) continue; // all that its claims are behind has it
        for (const model::Commitment& c : a.commitments) {
            if (makes(c, id) && bestFit < 0) best.announcement = a.id, best.commitment = c.id;
            for (const model::Facet& f : c.facets)
                if (reads(f, id) && fit(c, f, present) > bestFit) {
                    bestFit = fit(c, f, present);
                    best.announcement = a.id, best.commitment = c.id, best.facet = f.id;
                }
        }
    }
    return best;
}

Chosen chooseSource(const model::Snapshot& snapshot, const std::string& id, const Chosen& present) {
    Chosen chosen;
    chosen.source = id;
    const model::Announcement* now = snapshot.announcement(present.announcement);
    if (now && hasSource(*now, id)) {
        chosen.announcement = now->id;
        return chosen;
    }
    for (const model::Announcement& a : snapshot.finding.announcements)
        if (hasSource(a, id) && chosen.announcement.empty()) chosen.announcement = a.id;
    return chosen;
}

Chosen stillThere(const model::Snapshot& snapshot, const Chosen& chosen) {
    Chosen out = chosen;
    const auto facet = snapshot.find(chosen.facet);
    const auto commitment = snapshot.find(chosen.commitment);
    if (!facet.facet) out.facet.clear();
    if (!commitment.commitment) out.commitment.clear();
    if (!snapshot.claim(chosen.claim)) out.claim.clear();
    if (!snapshot.source(chosen.source)) out.source.clear();
    // A facet or commitment may have moved to another announcement since.
    const auto& holder = facet.announcement ? facet : commitment;
    if (holder.announcement) out.announcement = holder.announcement->id;
    if (facet.commitment) out.commitment = facet.commitment->id;
    if (snapshot.announcement(out.announcement)) return out;
    const auto& all = snapshot.finding.announcements;
    out.announcement = all.empty() ? std::string() : all.front().id;
    return out;
}

std::vector<model::Snapshot::FacetPlace> discrepancies(const model::Snapshot& snapshot, std::string_view announcement,
                                                       const Criteria& criteria) {
    std::vector<model::Snapshot::FacetPlace> out;
    const Sieve sieve(criteria, snapshot);
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (!announcement.empty() && a.id != announcement) continue;
        for (const model::Commitment& c : a.commitments) {
            if (!sieve.passes(a, c)) continue;
            for (const model::Facet& f : c.facets)
                if (f.verdict == model::Verdict::conflict) out.push_back({&a, &c, &f});
        }
    }
    const FacetStates states = statesIn(snapshot);
    const auto rank = [&](const model::Snapshot::FacetPlace& p) {
        return isJudged(*p.facet, states) * 2 + (p.facet->severity == model::Severity::minor);
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto& x, const auto& y) { return rank(x) < rank(y); });
    return out;
}

std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Reading& reading) {
    return found(snapshot, Ids(reading.claims.begin(), reading.claims.end()));
}

std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Facet& facet) {
    Ids ids;
    for (const model::Reading& r : facet.readings) ids.insert(r.claims.begin(), r.claims.end());
    return found(snapshot, ids);
}

std::vector<const model::Claim*> claimsBehind(const model::Snapshot& snapshot, const model::Commitment& commitment) {
    Ids ids(commitment.claims.begin(), commitment.claims.end());
    for (const model::Facet& f : commitment.facets)
        for (const model::Reading& r : f.readings) ids.insert(r.claims.begin(), r.claims.end());
    return found(snapshot, ids);
}

std::vector<const model::Claim*> partners(const model::Snapshot& snapshot, const model::Claim& claim,
                                          const Chosen& chosen) {
    const Chosen place = chooseClaim(snapshot, claim.id, chosen);
    if (const auto at = snapshot.find(place.facet); at.facet) return claimsBehind(snapshot, *at.facet);
    if (const auto at = snapshot.find(place.commitment); at.commitment) return claimsBehind(snapshot, *at.commitment);
    std::vector<const model::Claim*> out;
    for (const model::Claim& c : snapshot.claims)
        if (c.kind == claim.kind && c.value == claim.value && c.quantity == claim.quantity) out.push_back(&c);
    return out;
}

} // namespace pledge::ui
