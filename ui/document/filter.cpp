#include "ui/document/filter.h"

#include "core/query/evaluate.h"
#include "ui/document/commitment_time.h"
#include "ui/document/values.h"

#include <algorithm>

namespace pledge::ui {
namespace {

/// Calls `each` with the claims of a commitment and those behind its readings; some more than once.
template<class Each>
void eachClaim(const model::Snapshot& snapshot, const model::Commitment& commitment, Each each) {
    const auto all = [&](const std::vector<std::string>& ids) {
        for (const std::string& id : ids)
            if (const model::Claim* c = snapshot.claim(id)) each(*c);
    };
    all(commitment.claims);
    for (const model::Facet& f : commitment.facets)
        for (const model::Reading& r : f.readings) all(r.claims);
}

/// What sources say of a standing, where they differ.
unsigned standingsIn(const model::Facet& facet) {
    unsigned out = 0;
    for (const model::Reading& r : facet.readings)
        if (const auto* word = std::get_if<std::string>(&r.value))
            if (const auto standing = model::standingNamed(*word)) out |= bitOf(*standing);
    return out;
}

template<class Enum>
bool hasOneOf(unsigned bits, const std::set<Enum>& wanted) {
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](Enum e) { return (bits & bitOf(e)) != 0; });
}

} // namespace

bool touches(const DaySpan& span, const model::Announcement& announcement, const model::Commitment& commitment,
             const model::Snapshot& snapshot) {
    const auto all = timeOf(commitment, snapshot, extentOf(announcement.announced, std::nullopt)).all();
    return all && all->first <= span.last && all->last >= span.first;
}

FacetStates statesIn(const model::Snapshot& snapshot) {
    FacetStates states;
    for (const model::Annotation& a : snapshot.annotations) // the last one counts
        if (a.judgement) states[a.targetId] = a.stale ? model::FacetState::stale : model::FacetState::judged;
    return states;
}

bool isJudged(const model::Facet& facet, const FacetStates& states) {
    const auto state = states.find(facet.id);
    return state != states.end() && state->second == model::FacetState::judged;
}

bool isSettled(const model::Commitment& commitment, const FacetStates& states) {
    if (states.empty()) return false;
    bool any = false;
    for (const model::Facet& f : commitment.facets) {
        if (f.verdict != model::Verdict::conflict) continue;
        if (!isJudged(f, states)) return false;
        any = true;
    }
    return any;
}

Traits traitsOf(const model::Snapshot& snapshot, const model::Commitment& commitment, const FacetStates& states) {
    Traits t;
    t.pillar = commitment.pillar;
    t.kind = bitOf(commitment.kind);
    t.standings = bitOf(commitment.standing);
    for (const model::Facet& f : commitment.facets) {
        t.verdicts |= bitOf(f.verdict);
        if (f.facet == model::FacetName::standing) t.standings |= standingsIn(f);
        if (f.type) t.types |= bitOf(*f.type);
        if (f.verdict != model::Verdict::conflict) continue;
        const auto judged = states.find(f.id);
        t.states |= bitOf(judged == states.end() ? model::FacetState::open : judged->second);
    }
    eachClaim(snapshot, commitment, [&](const model::Claim& c) { t.sources.push_back(c.source); });
    std::sort(t.sources.begin(), t.sources.end());
    t.sources.erase(std::unique(t.sources.begin(), t.sources.end()), t.sources.end());
    return t;
}

std::string haystackOf(const model::Snapshot& snapshot, const model::Commitment& commitment) {
    std::string out = base::searchable(commitment.label);
    for (const model::Facet& f : commitment.facets)
        for (const model::Reading& r : f.readings) {
            const std::string plain = model::display(r.value, f.facet);
            out += base::searchable(plain);
            // In the window's language, where that differs.
            if (const std::string said = shown(r.value, f.facet).toStdString(); said != plain)
                out += base::searchable(said);
        }
    std::set<std::string_view> seen;
    eachClaim(snapshot, commitment, [&](const model::Claim& c) {
        if (seen.insert(c.id).second) out += base::searchable(c.quote);
    });
    return out;
}

Sieve::Sieve(const Criteria& criteria, const model::Snapshot& snapshot)
    : criteria_(criteria), snapshot_(snapshot), whole_(criteria.empty()), search_(criteria.search.toStdString()) {
    if (!criteria.states.empty()) states_ = statesIn(snapshot);
}

bool Sieve::passes(const model::Announcement& announcement, const model::Commitment& commitment) const {
    if (whole_) return true;
    if (!criteria_.pillars.empty() && !criteria_.pillars.contains(commitment.pillar)) return false;
    const Traits t = traitsOf(snapshot_, commitment, states_);
    if (!hasOneOf(t.kind, criteria_.kinds) || !hasOneOf(t.verdicts, criteria_.verdicts) ||
        !hasOneOf(t.types, criteria_.types) || !hasOneOf(t.states, criteria_.states) ||
        !hasOneOf(t.standings, criteria_.standings))
        return false;
    const auto wanted = [&](std::string_view id) { return criteria_.sources.contains(std::string(id)); };
    if (!criteria_.sources.empty() && std::none_of(t.sources.begin(), t.sources.end(), wanted)) return false;
    if (criteria_.during && !touches(*criteria_.during, announcement, commitment, snapshot_)) return false;
    if (!search_.empty() && !search_.holds(haystackOf(snapshot_, commitment))) return false;
    return query::holds(criteria_.where, query::subjectOf(snapshot_, announcement, commitment));
}

bool Sieve::passesAlone(const model::Claim& claim) const {
    if (!criteria_.verdicts.empty() || !criteria_.types.empty() || !criteria_.states.empty() || criteria_.during)
        return false;
    if (!criteria_.pillars.empty() && !criteria_.pillars.contains(claim.pillar)) return false;
    if (!criteria_.kinds.empty() && !criteria_.kinds.contains(claim.kind)) return false;
    if (!criteria_.sources.empty() && !criteria_.sources.contains(claim.source)) return false;
    if (!criteria_.standings.empty() && !(claim.standing && criteria_.standings.contains(*claim.standing)))
        return false;
    return search_.empty() || search_.holds(base::searchable(claim.quote) + base::searchable(claim.value));
}

bool passes(const Criteria& criteria, const model::Announcement& announcement, const model::Commitment& commitment,
            const model::Snapshot& snapshot) {
    return Sieve(criteria, snapshot).passes(announcement, commitment);
}

bool passes(const Criteria& criteria, const model::Commitment& commitment, const model::Snapshot& snapshot) {
    // Only an expression and a time ask for the announcement.
    static const model::Announcement none;
    const bool asks = !criteria.where.empty() || criteria.during;
    const model::Announcement* a = !asks ? nullptr : snapshot.find(commitment.id).announcement;
    return passes(criteria, a ? *a : none, commitment, snapshot);
}

void Filter::set(const Criteria& criteria) {
    if (criteria == criteria_) return;
    criteria_ = criteria;
    Q_EMIT changed();
}

} // namespace pledge::ui
