#include "core/model/overrule.h"

#include <algorithm>

namespace pledge::model {
namespace {

using Ids = std::vector<std::string>;

/// Whether two lists of ids share one.
bool meet(const Ids& a, const Ids& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

/// Whether `o` shaped a group that has these members and this name.
bool shaped(const Overrule& o, const Ids& members, const std::string& called) {
    const auto met = std::count_if(o.groups.begin(), o.groups.end(), [&](const Ids& g) { return meet(members, g); });
    switch (o.act) {
    case Act::join: return met >= 2;
    case Act::part: return met == 1;
    case Act::move: return met == 2;
    case Act::rename: return met == 1 && called == o.name;
    default: return false;
    }
}

Overruled wordOf(const Overrule& o) { return {o.id, o.act, o.by, o.at}; }

bool nameOneOf(const Overrule& o, const std::set<std::string>& names, bool all) {
    const auto found = [&](const std::string& n) { return names.contains(n); };
    return all ? std::all_of(o.names.begin(), o.names.end(), found)
               : std::any_of(o.names.begin(), o.names.end(), found);
}

std::set<std::string> namesIn(const Announcement& a, const NamesOfSources& names) {
    std::set<std::string> all;
    for (const std::string& source : a.sources)
        if (const auto own = names.find(source); own != names.end()) all.insert(own->second.begin(), own->second.end());
    return all;
}

bool reads(const Facet& f, const Overrule& o) {
    return f.facet == FacetName::partners && std::any_of(f.readings.begin(), f.readings.end(), [&](const Reading& r) {
               const auto* list = std::get_if<Ids>(&r.value);
               return list && meet(*list, o.names);
           });
}

void markNames(Announcement& a, const Overrule& o, const NamesOfSources& names) {
    // Two that differ may well stand in two announcements; two that are one were seen as one only where both stand.
    if (!nameOneOf(o, namesIn(a, names), o.act == Act::same)) return;
    a.overruled.push_back(wordOf(o));
    for (Commitment& c : a.commitments)
        for (Facet& f : c.facets)
            if (reads(f, o)) f.overruled.push_back(wordOf(o));
}

void mark(Announcement& a, const Overrule& o, const NamesOfSources& names) {
    if (o.of == Grouping::name) return markNames(a, o, names);
    if (o.of == Grouping::announcement) {
        if (shaped(o, a.sources, a.title)) a.overruled.push_back(wordOf(o));
        return;
    }
    for (Commitment& c : a.commitments) {
        if (!shaped(o, c.claims, c.label)) continue;
        c.overruled.push_back(wordOf(o));
        if (o.act == Act::rename) continue;
        for (Facet& f : c.facets) f.overruled.push_back(wordOf(o));
    }
}

void clear(Announcement& a) {
    a.overruled.clear();
    for (Commitment& c : a.commitments) {
        c.overruled.clear();
        for (Facet& f : c.facets) f.overruled.clear();
    }
}

} // namespace

bool Overrule::holds() const {
    if (of == Grouping::name) return names.size() == 2;
    const auto found = std::count_if(groups.begin(), groups.end(), [](const Ids& g) { return !g.empty(); });
    return found >= (act == Act::rename ? 1 : 2);
}

void addNames(NamesOfSources& names, const Claim& claim) {
    if (claim.kind == Kind::party) names[claim.source].insert(claim.value);
    for (const std::string& party : claim.parties) names[claim.source].insert(party);
}

void markOverruled(Finding& finding, const std::vector<Overrule>& overrules, const NamesOfSources& names) {
    for (Announcement& a : finding.announcements) {
        clear(a);
        for (const Overrule& o : overrules)
            if (o.holds()) mark(a, o, names);
    }
}

} // namespace pledge::model
