#include "ui/compare/marks.h"

#include "ui/document/choices.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::ui {
namespace {

using Ids = std::set<std::string>;

Ids idsOf(const std::vector<const model::Claim*>& claims) {
    Ids ids;
    for (const model::Claim* c : claims) ids.insert(c->id);
    return ids;
}

/// What the choice makes of claims: those that are tied together, and those among them that are in conflict.
struct Ties {
    Ids tied, conflicting;
};

Ties tiesOf(const model::Snapshot& snapshot, const Chosen& chosen) {
    Ties ties;
    const auto place = snapshot.find(chosen.facet.empty() ? chosen.commitment : chosen.facet);
    if (!place.commitment) {
        if (const model::Claim* c = snapshot.claim(chosen.claim)) ties.tied = idsOf(partners(snapshot, *c, chosen));
        return ties;
    }
    ties.tied =
        place.facet ? idsOf(claimsBehind(snapshot, *place.facet)) : idsOf(claimsBehind(snapshot, *place.commitment));
    for (const model::Facet& f : place.commitment->facets)
        if (f.verdict == model::Verdict::conflict && (!place.facet || place.facet == &f))
            ties.conflicting.merge(idsOf(claimsBehind(snapshot, f)));
    return ties;
}

/// Dates have no pillar of their own: they take that of the commitment that they are a reading of.
std::map<std::string, std::string> pillarsOfDates(const model::Snapshot& snapshot, const std::string& source) {
    std::map<std::string, std::string> pillars;
    for (const model::Announcement& a : snapshot.finding.announcements) {
        if (std::find(a.sources.begin(), a.sources.end(), source) == a.sources.end()) continue;
        for (const model::Commitment& c : a.commitments)
            for (const model::Facet& f : c.facets)
                for (const model::Reading& r : f.readings)
                    for (const std::string& id : r.claims) pillars.emplace(id, c.pillar);
    }
    return pillars;
}

} // namespace

Utf16Index::Utf16Index(const QString& text) {
    std::size_t point = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++point)
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            wide_.push_back(point);
            ++i;
        }
}

int Utf16Index::at(std::size_t codePoint) const {
    const auto before = std::lower_bound(wide_.begin(), wide_.end(), codePoint) - wide_.begin();
    return static_cast<int>(codePoint) + static_cast<int>(before);
}

std::vector<Mark> marksOf(const model::Snapshot& snapshot, const model::Source& source, const QString& text,
                          const Chosen& chosen) {
    const Utf16Index index(text);
    const Ties ties = tiesOf(snapshot, chosen);
    const auto pillars = pillarsOfDates(snapshot, source.id);
    std::vector<Mark> marks;
    for (const model::Claim* c : snapshot.claimsOf(source.id)) {
        Mark m{index.at(c->span.start), index.at(c->span.end), c->id, c->pillar,
               Mark::Tone::plain,       c->id == chosen.claim};
        if (const auto it = pillars.find(c->id); m.pillar.empty() && it != pillars.end()) m.pillar = it->second;
        if (c->kind == model::Kind::party) m.tone = Mark::Tone::quiet;
        if (ties.tied.contains(c->id)) m.tone = Mark::Tone::tied;
        if (ties.conflicting.contains(c->id)) m.tone = Mark::Tone::conflict;
        marks.push_back(std::move(m));
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.start < b.start; });
    return marks;
}

const Mark* markAt(const std::vector<Mark>& marks, int offset) {
    const Mark* best = nullptr;
    for (const Mark& m : marks) {
        if (m.start > offset) break;
        if (offset < m.end && (!best || m.end - m.start <= best->end - best->start)) best = &m;
    }
    return best;
}

std::vector<std::string> arrange(const model::Snapshot& snapshot, const Chosen& chosen,
                                 const std::vector<std::string>& shown, std::size_t count) {
    const model::Announcement* announcement = snapshot.announcement(chosen.announcement);
    const Ids reporting = announcement ? Ids(announcement->sources.begin(), announcement->sources.end()) : Ids();
    std::vector<std::string> all;
    for (const model::Source& s : snapshot.sources)
        if (!announcement || reporting.contains(s.id)) all.push_back(s.id);
    const Ids known(all.begin(), all.end());
    Ids wanted;
    const auto take = [&](const std::string& id) {
        if (wanted.size() < count && known.contains(id)) wanted.insert(id);
    };
    const auto told = [&](const std::vector<std::string>& sources, const auto& among) {
        return std::any_of(sources.begin(), sources.end(), [&](const std::string& s) {
            return std::find(among.begin(), among.end(), s) != among.end();
        });
    };
    const bool valid = shown.size() == std::min(count, all.size()) &&
                       std::all_of(shown.begin(), shown.end(), [&](const std::string& s) { return known.contains(s); });
    const auto place = snapshot.find(chosen.facet);
    bool complete = valid && (chosen.source.empty() || told({chosen.source}, shown));
    if (place.facet)
        for (const model::Reading& r : place.facet->readings) complete = complete && told(r.sources, shown);
    if (complete) return shown;
    take(chosen.source);
    if (place.facet)
        for (const model::Reading& r : place.facet->readings)
            if (!told(r.sources, wanted) && !r.sources.empty()) take(r.sources.front());
    for (const std::string& s : shown) take(s);
    for (const std::string& s : all) take(s);
    std::erase_if(all, [&](const std::string& s) { return !wanted.contains(s); });
    return all;
}

} // namespace pledge::ui
