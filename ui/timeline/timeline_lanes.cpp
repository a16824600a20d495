#include "ui/timeline/timeline_lanes.h"

#include "core/model/taxonomy.h"
#include "ui/document/terms.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"
#include "ui/timeline/words.h"

#include <algorithm>
#include <set>

namespace pledge::ui {
namespace {

using namespace model;
using Announcements = std::vector<const Announcement*>;

constexpr std::size_t most = 12; // lanes; more would be too low to read

/// A pillar, or one of three that no pillar's name can be.
std::string pillarKey(const Commitment& c) {
    if (c.standing == Standing::context) return "~context";
    if (!c.pillar.empty()) return c.pillar;
    return c.kind == Kind::money ? "~money" : "~other";
}

std::string kindKey(const Commitment& c) {
    return c.standing == Standing::context ? std::string("~context") : std::string("~").append(name(c.kind));
}

QString laneTitle(const std::string& key) {
    if (key == "~money") return TimelineWords::tr("Money");
    if (key == "~people") return TimelineWords::tr("People");
    if (key == "~capacity") return TimelineWords::tr("Capacity");
    if (key == "~share") return TimelineWords::tr("Shares");
    if (key == "~initiative") return TimelineWords::tr("Undertakings");
    if (key == "~context") return TimelineWords::tr("Context");
    return pillarWord(key == "~other" ? "" : key);
}

template<class KeyOf>
std::set<std::string> keysOf(const Announcements& shown, KeyOf keyOf) {
    std::set<std::string> keys;
    for (const Announcement* a : shown)
        for (const Commitment& c : a->commitments) keys.insert(keyOf(c));
    return keys;
}

} // namespace

LanePlan::LanePlan(const Snapshot& snapshot, const Announcements& shown, LaneBy by) : by_(by) {
    switch (by) {
    case LaneBy::pillar: byPillar(shown); break;
    case LaneBy::kind: byKind(shown); break;
    case LaneBy::source: bySource(snapshot, shown); break;
    case LaneBy::announcement: byAnnouncement(shown); break;
    }
}

void LanePlan::add(const std::string& key, const std::string& pillar, const QString& title) {
    laneOf_[key] = lanes_.size();
    lanes_.push_back({pillar, title});
}

void LanePlan::byPillar(const Announcements& shown) {
    std::set<std::string> found = keysOf(shown, pillarKey);
    std::vector<std::string> keys{"~money"};
    for (const Pillar& p : taxonomy().pillars()) keys.push_back(p.name);
    for (const std::string& key : keys) found.erase(key);
    const bool other = found.erase("~other") > 0;
    found.erase("~context");
    keys.insert(keys.end(), found.begin(), found.end());
    if (other) keys.emplace_back("~other");
    keys.emplace_back("~context");
    for (const std::string& key : keys) add(key, key[0] == '~' ? "" : key, laneTitle(key));
}

void LanePlan::byKind(const Announcements& shown) {
    const std::set<std::string> found = keysOf(shown, kindKey);
    for (const char* key : {"~money", "~people", "~capacity", "~share", "~initiative", "~context"})
        if (found.contains(key)) add(key, "", laneTitle(key));
}

void LanePlan::bySource(const Snapshot& snapshot, const Announcements& shown) {
    std::vector<const Source*> sources;
    std::set<std::string_view> seen;
    for (const Announcement* a : shown)
        for (const std::string& id : a->sources)
            if (const Source* source = snapshot.source(id); source && seen.insert(id).second) sources.push_back(source);
    const std::size_t own = sources.size() > most ? most - 1 : sources.size();
    for (std::size_t i = 0; i < own; ++i) {
        const Source& s = *sources[i];
        const std::string& who = s.article.publisher.empty() ? s.article.title : s.article.publisher;
        add(s.id, "", text(s.letter) + QStringLiteral("  ") + text(who));
    }
    if (own == sources.size()) return;
    add("", "", TimelineWords::tr("%n more source(s)", nullptr, static_cast<int>(sources.size() - own)));
    for (std::size_t i = own; i < sources.size(); ++i) laneOf_[sources[i]->id] = own;
}

/// The newest have lanes of their own, in the order of their days.
void LanePlan::byAnnouncement(const Announcements& shown) {
    const std::size_t own = shown.size() > most ? most - 1 : shown.size();
    const std::size_t first = shown.size() - own;
    for (std::size_t i = first; i < shown.size(); ++i) add(shown[i]->id, "", nameOf(*shown[i]));
    if (first == 0) return;
    add("", "", TimelineWords::tr("%n earlier announcement(s)", nullptr, static_cast<int>(first)));
    for (std::size_t i = 0; i < first; ++i) laneOf_[shown[i]->id] = own;
}

std::vector<std::size_t> LanePlan::lanesOf(const Announcement& a, const Commitment& c) const {
    std::set<std::size_t> lanes;
    const auto take = [&](std::string_view key) {
        if (const auto lane = laneOf_.find(key); lane != laneOf_.end()) lanes.insert(lane->second);
    };
    switch (by_) {
    case LaneBy::pillar: take(pillarKey(c)); break;
    case LaneBy::kind: take(kindKey(c)); break;
    case LaneBy::announcement: take(a.id); break;
    case LaneBy::source:
        for (const Facet& f : c.facets)
            for (const Reading& r : f.readings)
                for (const std::string& id : r.sources) take(id);
        break;
    }
    return {lanes.begin(), lanes.end()};
}

const Commitment* LanePlan::told(const Commitment& c, std::size_t lane, Commitment& room) const {
    if (by_ != LaneBy::source) return &c;
    const auto isOther = [&](const std::string& id) {
        const auto at = laneOf_.find(id);
        return at == laneOf_.end() || at->second != lane;
    };
    room = c;
    for (Facet& f : room.facets)
        for (Reading& r : f.readings) std::erase_if(r.sources, isOther);
    for (Facet& f : room.facets) std::erase_if(f.readings, [](const Reading& r) { return r.sources.empty(); });
    std::erase_if(room.facets, [](const Facet& f) { return f.readings.empty(); });
    return room.facets.empty() ? nullptr : &room;
}

} // namespace pledge::ui
