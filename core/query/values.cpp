#include "core/query/values.h"

#include <algorithm>
#include <set>

namespace pledge::query {
namespace {

using Each = std::function<bool(const Fact&)>;
using Place = model::Snapshot::FacetPlace;
using model::FacetName;
using model::Kind;

bool give(const Each& each, std::string_view text, bool isDate = false) {
    return !text.empty() && each(Fact{nullptr, text, isDate});
}
bool give(const Each& each, const model::Quantity& q) { return each(Fact{&q, {}, false}); }
template<class Enum>
bool give(const Each& each, const std::optional<Enum>& e) {
    return e && give(each, model::name(*e));
}

bool isDateFacet(FacetName f) {
    return f == FacetName::deadline || f == FacetName::period || f == FacetName::announced;
}

/// The facet of the same name; nothing for other fields.
std::optional<FacetName> facetOf(Field field) {
    switch (field) {
    case Field::amount: return FacetName::amount;
    case Field::count: return FacetName::count;
    case Field::share: return FacetName::share;
    case Field::capacity: return FacetName::capacity;
    case Field::deadline: return FacetName::deadline;
    case Field::period: return FacetName::period;
    case Field::announced: return FacetName::announced;
    case Field::audience: return FacetName::audience;
    case Field::partners: return FacetName::partners;
    case Field::place: return FacetName::place;
    case Field::standing: return FacetName::standing;
    default: return std::nullopt;
    }
}

bool giveValue(const Each& each, const model::Value& value, bool isDate) {
    if (const auto* q = std::get_if<model::Quantity>(&value)) return give(each, *q);
    if (const auto* text = std::get_if<std::string>(&value)) return give(each, *text, isDate);
    for (const std::string& word : std::get<std::vector<std::string>>(value))
        if (give(each, word)) return true;
    return false;
}

// Of a source.

bool ofSource(Field field, const model::Source& s, const Each& each) {
    const model::Article& a = s.article;
    switch (field) {
    case Field::source:
        for (const std::string* text : {&s.letter, &a.title, &a.publisher, &a.file, &s.id})
            if (give(each, *text)) return true;
        return false;
    case Field::title: return give(each, a.title);
    case Field::publisher: return give(each, a.publisher);
    case Field::author: return give(each, a.author);
    case Field::file: return give(each, a.file);
    case Field::language: return give(each, a.language);
    case Field::published: return give(each, a.published, true);
    default: return false;
    }
}

bool isOfSource(Field field) {
    switch (field) {
    case Field::source:
    case Field::title:
    case Field::publisher:
    case Field::author:
    case Field::file:
    case Field::language:
    case Field::published: return true;
    default: return false;
    }
}

// Of what is written about something.

bool written(Field field, const model::Snapshot& snapshot, std::string_view id, const Each& each) {
    for (const model::Annotation& a : snapshot.annotations) {
        if (a.targetId != id) continue;
        if (field == Field::note && give(each, a.note)) return true;
        if (field != Field::tag) continue;
        for (const std::string& tag : a.tags)
            if (give(each, tag)) return true;
    }
    return false;
}

// Of a facet.

bool ofFacet(Field field, const model::Snapshot& snapshot, const model::Facet& f, const Each& each) {
    switch (field) {
    case Field::facet: return give(each, model::name(f.facet));
    case Field::verdict: return give(each, model::name(f.verdict));
    case Field::severity: return give(each, model::name(f.severity));
    case Field::type: return give(each, f.type);
    case Field::state: return give(each, model::name(snapshot.stateOf(f.id)));
    case Field::discrepancy:
        return f.verdict == model::Verdict::conflict && give(each, model::name(snapshot.stateOf(f.id)));
    case Field::judgement: {
        const model::Annotation* a = snapshot.judgementOn(f.id);
        return a && give(each, a->judgement);
    }
    case Field::note:
    case Field::tag: return written(field, snapshot, f.id, each);
    case Field::id: return give(each, f.id);
    default: return false;
    }
}

// Of an announcement.

bool ofAnnouncement(Field field, const model::Announcement& a, const Each& each) {
    const auto all = [&](const std::string& first, const std::vector<std::string>& list) {
        return give(each, first) ||
               std::any_of(list.begin(), list.end(), [&](const std::string& s) { return give(each, s); });
    };
    switch (field) {
    case Field::investor: return all(a.investor, a.investors);
    case Field::place: return all(a.place, a.places);
    case Field::announcement: return give(each, a.title) || give(each, a.id);
    case Field::announced: return give(each, a.announced, true);
    case Field::id: return give(each, a.id);
    default: return false;
    }
}

// Of a claim, by itself.

bool isValueOf(Field field, const model::Claim& c) {
    switch (field) {
    case Field::amount: return c.kind == Kind::money;
    case Field::count: return c.kind == Kind::people;
    case Field::share: return c.kind == Kind::share;
    case Field::capacity: return c.kind == Kind::capacity;
    default: return field == Field::value;
    }
}

bool ofNumber(Field field, const model::Claim& c, const Each& each) {
    if (!c.isNumber()) return false;
    if (field == Field::unit) return give(each, c.quantity.unit);
    if (field == Field::per) return give(each, c.quantity.per);
    return field == Field::qualifier && give(each, model::name(c.quantity.qualifier));
}

bool tiedDate(Field field, const model::Claim& c, const Each& each) {
    if (!c.whenRole) return false;
    const bool fits = field == Field::when || model::name(*c.whenRole) == factsOf(field).name;
    return fits && give(each, c.when, true);
}

bool ofClaim(Field field, const model::Snapshot& snapshot, const model::Claim& c, const Each& each) {
    const auto list = [&](const std::vector<std::string>& all) {
        return std::any_of(all.begin(), all.end(), [&](const std::string& s) { return give(each, s); });
    };
    switch (field) {
    case Field::amount:
    case Field::count:
    case Field::share:
    case Field::capacity: return isValueOf(field, c) && give(each, c.quantity);
    case Field::value: return c.isNumber() ? give(each, c.quantity) : give(each, c.value, c.kind == Kind::date);
    case Field::unit:
    case Field::per:
    case Field::qualifier: return ofNumber(field, c, each);
    case Field::deadline:
    case Field::period:
    case Field::announced:
    case Field::when: return tiedDate(field, c, each);
    case Field::when_role: return give(each, c.whenRole);
    case Field::kind: return give(each, model::name(c.kind));
    case Field::standing: return give(each, c.standing);
    case Field::pillar: return give(each, c.pillar);
    case Field::audience: return list(c.audience);
    case Field::party: return (c.kind == Kind::party && give(each, c.value)) || list(c.parties);
    case Field::party_type: return give(each, c.partyType);
    case Field::role: return give(each, c.role);
    case Field::label: return c.kind == Kind::initiative && give(each, c.value);
    case Field::quote: return give(each, c.quote);
    case Field::words: return give(each, c.quote) || (c.isNumber() ? give(each, c.quantity) : give(each, c.value));
    case Field::note:
    case Field::tag: return written(field, snapshot, c.id, each);
    case Field::rule: return give(each, c.rule);
    case Field::id: return give(each, c.id);
    default: return false;
    }
}

/// What a claim has of the places where it stands: of dates and parties what they are a reading of; what no claim has.
bool ofPlaces(Field field, const Subject& s, const Each& each) {
    const auto named = facetOf(field);
    const bool own = s.claim->kind == Kind::date || s.claim->kind == Kind::party;
    for (const Place& p : s.places) {
        if (field == Field::label && give(each, p.commitment->label)) return true;
        if (!p.facet) continue;
        if (field != Field::id && field != Field::note && field != Field::tag &&
            ofFacet(field, *s.snapshot, *p.facet, each))
            return true;
        if (own && named && p.facet->facet == *named && give(each, s.claim->value, s.claim->kind == Kind::date))
            return true;
    }
    // An announcement's day is no claim's own.
    return field != Field::announced && field != Field::id &&
           std::any_of(s.announcements.begin(), s.announcements.end(),
                       [&](const model::Announcement* a) { return ofAnnouncement(field, *a, each); });
}

// Of a commitment.

/// The claims that make it and those behind its readings (of one facet, where it is of a facet), each once.
template<class Visit>
bool anyClaim(const Subject& s, const Visit& visit) {
    const Place& p = s.places.front();
    std::set<std::string_view> seen;
    const auto some = [&](const std::vector<std::string>& ids) {
        return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
            if (!seen.insert(id).second) return false;
            const model::Claim* c = s.snapshot->claim(id);
            return c && visit(*c);
        });
    };
    const auto readings = [&](const model::Facet& f) {
        return std::any_of(f.readings.begin(), f.readings.end(),
                           [&](const model::Reading& r) { return some(r.claims); });
    };
    if (p.facet) return readings(*p.facet);
    return some(p.commitment->claims) ||
           std::any_of(p.commitment->facets.begin(), p.commitment->facets.end(), readings);
}

bool ofReadings(Field field, const Place& p, const Each& each) {
    const auto named = facetOf(field);
    if (!named && field != Field::value) return false;
    for (const model::Facet& f : p.commitment->facets) {
        const bool wanted = named ? f.facet == *named : !p.facet || p.facet == &f;
        if (!wanted) continue;
        for (const model::Reading& r : f.readings)
            if (giveValue(each, r.value, isDateFacet(f.facet))) return true;
    }
    return false;
}

/// What is searched: the label, readings as people see them, and the quotes behind them.
bool ofWords(const Subject& s, const Each& each) {
    const Place& p = s.places.front();
    if (give(each, p.commitment->label)) return true;
    for (const model::Facet& f : p.commitment->facets) {
        if (p.facet && p.facet != &f) continue;
        for (const model::Reading& r : f.readings)
            if (give(each, model::display(r.value, f.facet))) return true;
    }
    return anyClaim(s, [&](const model::Claim& c) { return give(each, c.quote); });
}

bool ofCommitment(Field field, const Subject& s, const Each& each) {
    const Place& p = s.places.front();
    const model::Commitment& c = *p.commitment;
    switch (field) {
    case Field::kind: return give(each, model::name(c.kind));
    case Field::pillar: return give(each, c.pillar);
    case Field::label: return give(each, c.label);
    case Field::words: return ofWords(s, each);
    case Field::standing:
        if (give(each, model::name(c.standing))) return true;
        return ofReadings(field, p, each);
    case Field::facet:
    case Field::verdict:
    case Field::severity:
    case Field::type:
    case Field::state:
    case Field::discrepancy:
    case Field::judgement:
    case Field::note:
    case Field::tag:
    case Field::id: break;
    case Field::unit:
    case Field::per:
    case Field::qualifier:
    case Field::when:
    case Field::when_role:
    case Field::party:
    case Field::party_type:
    case Field::role:
    case Field::quote:
    case Field::rule:
        return anyClaim(s, [&](const model::Claim& claim) { return ofClaim(field, *s.snapshot, claim, each); });
    default:
        if (isOfSource(field))
            return anyClaim(s, [&](const model::Claim& claim) {
                const model::Source* source = s.snapshot->source(claim.source);
                return source && ofSource(field, *source, each);
            });
        if (ofReadings(field, p, each)) return true;
        return ofAnnouncement(field, *p.announcement, each);
    }
    if (p.facet) return ofFacet(field, *s.snapshot, *p.facet, each);
    if (field == Field::id && (give(each, c.id) || give(each, p.announcement->id))) return true;
    if (written(field, *s.snapshot, c.id, each)) return true;
    return std::any_of(c.facets.begin(), c.facets.end(),
                       [&](const model::Facet& f) { return ofFacet(field, *s.snapshot, f, each); });
}

} // namespace

Subject subjectOf(const model::Snapshot& snapshot, const model::Announcement& announcement,
                  const model::Commitment& commitment, const model::Facet* facet) {
    Subject s;
    s.snapshot = &snapshot;
    s.places = {{&announcement, &commitment, facet}};
    s.announcements = {&announcement};
    return s;
}

Index::Index(const model::Snapshot& snapshot) : snapshot_(snapshot) {
    for (const model::Announcement& a : snapshot.finding.announcements) {
        for (const std::string& id : a.sources) reports_[id].push_back(&a);
        for (const model::Commitment& c : a.commitments) {
            for (const std::string& id : c.claims) places_[id].push_back({&a, &c, nullptr});
            for (const model::Facet& f : c.facets)
                for (const model::Reading& r : f.readings)
                    for (const std::string& id : r.claims) places_[id].push_back({&a, &c, &f});
        }
    }
}

Subject Index::subjectOf(const model::Claim& claim) const {
    Subject s;
    s.snapshot = &snapshot_;
    s.claim = &claim;
    s.source = snapshot_.source(claim.source);
    if (const auto it = places_.find(claim.id); it != places_.end()) s.places = it->second;
    for (const Place& p : s.places)
        if (std::find(s.announcements.begin(), s.announcements.end(), p.announcement) == s.announcements.end())
            s.announcements.push_back(p.announcement);
    if (s.announcements.empty())
        if (const auto it = reports_.find(claim.source); it != reports_.end()) s.announcements = it->second;
    return s;
}

Subject Index::subjectOf(const model::Source& source) const {
    Subject s;
    s.snapshot = &snapshot_;
    s.source = &source;
    if (const auto it = reports_.find(source.id); it != reports_.end()) s.announcements = it->second;
    return s;
}

bool anyValue(Field field, const Subject& s, const std::function<bool(const Fact&)>& each) {
    if (!s.claim && !s.places.empty()) return ofCommitment(field, s, each);
    if (s.source && isOfSource(field)) return ofSource(field, *s.source, each);
    if (s.claim) return ofClaim(field, *s.snapshot, *s.claim, each) || ofPlaces(field, s, each);
    if (s.source && field == Field::id && give(each, s.source->id)) return true;
    if (s.source && written(field, *s.snapshot, s.source->id, each)) return true;
    return std::any_of(s.announcements.begin(), s.announcements.end(),
                       [&](const model::Announcement* a) { return ofAnnouncement(field, *a, each); });
}

} // namespace pledge::query
