#include "core/store/ledger.h"

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/model/notes.h"
#include "core/store/connection.h"
#include "core/store/overrules.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::store {
namespace {

using base::Error;
using model::Annotation;
using model::FacetName;
using model::Judgement;
using model::Target;

base::Result<void> usage(const std::string& sentence) { return Error{Error::Kind::usage, sentence}; }

/// Which of Value's forms a facet has: 0 a quantity, 1 a text, 2 a list.
std::size_t formOf(FacetName facet) {
    switch (facet) {
    case FacetName::amount:
    case FacetName::count:
    case FacetName::share:
    case FacetName::capacity: return 0;
    case FacetName::audience:
    case FacetName::partners: return 2;
    default: return 1;
    }
}

const model::Reading* readingOf(const model::Facet& facet, const std::string& id) {
    const auto it =
        std::find_if(facet.readings.begin(), facet.readings.end(), [&](const auto& r) { return r.id == id; });
    return it == facet.readings.end() ? nullptr : &*it;
}

base::Result<void> judgementFits(const NewAnnotation& a, const model::Facet& facet) {
    if (*a.judgement == Judgement::accepted && !readingOf(facet, a.readingId))
        return usage("To accept, name one of the readings of " + facet.id + "; “" + a.readingId + "” is none of them.");
    if (*a.judgement != Judgement::accepted && !a.readingId.empty())
        return usage("A reading is named only with the judgement accepted.");
    if (a.value && *a.judgement != Judgement::none_correct)
        return usage("A value is given only with the judgement none_correct.");
    static constexpr const char* forms[] = {"a number with its unit", "a text", "a list"};
    if (a.value && a.value->index() != formOf(facet.facet))
        return usage("The value of " + std::string(model::name(facet.facet)) + " is " + forms[formOf(facet.facet)] +
                     ".");
    return {};
}

bool exists(const NewAnnotation& a, const model::Snapshot& snapshot) {
    switch (a.target) {
    case Target::source: return snapshot.source(a.targetId) != nullptr;
    case Target::claim: return snapshot.claim(a.targetId) != nullptr;
    case Target::facet: return snapshot.find(a.targetId).facet != nullptr;
    case Target::commitment: return snapshot.find(a.targetId).commitment && !snapshot.find(a.targetId).facet;
    }
    return false;
}

bool readable(const NewAnnotation& a) {
    const auto text = [](const std::string& s) { return base::isUtf8(s); };
    if (!text(a.by) || !text(a.note) || !std::all_of(a.tags.begin(), a.tags.end(), text)) return false;
    if (!a.value) return true;
    if (const auto* word = std::get_if<std::string>(&*a.value)) return text(*word);
    if (const auto* list = std::get_if<std::vector<std::string>>(&*a.value))
        return std::all_of(list->begin(), list->end(), text);
    const auto& q = std::get<model::Quantity>(*a.value);
    return text(q.unit) && text(q.per);
}

void setReading(Json& json, const NewAnnotation& a, const Loaded& loaded) {
    const auto* facet = loaded.snapshot.find(a.targetId).facet;
    const auto* reading = facet ? readingOf(*facet, a.readingId) : nullptr;
    if (!reading) return;
    json["reading"] = {{"value", toJson(reading->value)}, {"display", model::display(reading->value, facet->facet)}};
    if (!reading->calendar.empty()) json["reading"]["calendar"] = reading->calendar;
    if (reading->open) json["reading"]["open"] = true;
}

std::optional<Target> targetNamed(const std::string& name) {
    for (const Target t : {Target::facet, Target::claim, Target::commitment, Target::source})
        if (model::name(t) == name) return t;
    return std::nullopt;
}

/// The reading of today that has the value which was accepted.
std::string sameReading(const model::Facet& facet, const Json& accepted) {
    const auto value = canonical(accepted.at("value"));
    for (const auto& r : facet.readings)
        if (canonical(toJson(r.value)) == value && r.calendar == accepted.value("calendar", "") &&
            r.open == accepted.value("open", false))
            return r.id;
    return "";
}

void readWords(Annotation& a, const Json& json) {
    a.by = json.at("by").get<std::string>();
    const auto target = targetNamed(json.at("target").at("type").get<std::string>());
    if (!target) throw Damaged("an event has an unknown target");
    a.target = *target;
    if (json.contains("judgement")) a.judgement = model::judgementNamed(json["judgement"].get<std::string>());
    if (json.contains("reading")) a.readingValue = valueOf(json["reading"].at("value"));
    if (json.contains("value")) a.value = valueOf(json["value"]);
    a.note = json.value("note", "");
    if (json.contains("tags")) a.tags = json["tags"].get<std::vector<std::string>>();
}

void readTarget(Annotation& a, const Json& json, const Evidence& evidence) {
    const Found found = evidence.find(json.at("target"));
    a.targetId = found.id;
    if (found.facet && json.contains("reading")) a.reading = sameReading(*found.facet, json["reading"]);
    // A note is as true as it was; a judgement, and whatever lost its place, is to be looked at again.
    a.stale = !found.change.empty() && (a.judgement || found.id.empty() || a.target != Target::facet);
    if (a.stale) a.staleReason = found.change;
}

} // namespace

Event readEvent(const std::string& id, const std::string& text) {
    Event event{id, text, Json::parse(text, nullptr, false), "", {}};
    if (!event.json.is_object()) {
        event.json = Json(Json::value_t::discarded);
        return event;
    }
    try {
        event.at = event.json.at("at").get<std::string>();
        event.heads = event.json.at("heads").get<std::vector<std::string>>();
    } catch (const Json::exception&) {
        event.json = Json(Json::value_t::discarded);
    }
    return event;
}

bool isAnnotation(const Event& event) { return textIn(event.json, "kind") == "annotate"; }

bool isLivingAnnotation(const SQLite::Database& db, const std::string& id) {
    const auto text = oneText(db, "SELECT json FROM events WHERE id = ?", id);
    return text && isAnnotation(readEvent(id, *text)) && !takenBack(db).contains(id);
}

std::set<std::string> takenBack(const SQLite::Database& db) {
    // The first condition spares the reading of all others' JSON.
    SQLite::Statement rows(db, "SELECT json ->> '$.event' FROM events "
                               "WHERE instr(json, '\"undo\"') > 0 AND json ->> '$.kind' = 'undo'");
    std::set<std::string> out;
    while (rows.executeStep()) out.insert(rows.getColumn(0).getString());
    return out;
}

const Recalled& remember(Recall& recall, Recalled recalled) {
    recalled.event.text = {};
    recalled.event.json = nullptr;
    const std::string id = recalled.event.id;
    return recall.insert_or_assign(id, std::move(recalled)).first->second;
}

Recalled read(Event event, const Evidence& evidence) {
    Recalled out;
    const std::string kind = textIn(event.json, "kind");
    if (kind == "group")
        out.overrule = overruleOf(event, evidence);
    else if (kind == "undo")
        out.undoes = textIn(event.json, "event");
    else
        out.annotation = annotationOf(event, evidence);
    out.event = std::move(event);
    return out;
}

Fold fold(const std::vector<const Recalled*>& recalled) {
    std::set<std::string_view> undone;
    for (const Recalled* r : recalled)
        if (!r->undoes.empty()) undone.insert(r->undoes);
    Fold out;
    for (const Recalled* r : recalled) {
        if (undone.contains(r->event.id)) continue;
        if (r->annotation) out.annotations.push_back(*r->annotation);
        if (r->overrule) out.overrules.push_back(*r->overrule);
    }
    return out;
}

std::vector<Event> loadEvents(const SQLite::Database& db, const Recall& recall) {
    std::vector<Event> events;
    SQLite::Statement ids(db, "SELECT id FROM events");
    SQLite::Statement text(db, "SELECT json FROM events WHERE id = ?");
    while (ids.executeStep()) {
        const std::string id = ids.getColumn(0).getString();
        if (const auto known = recall.find(id); known != recall.end()) {
            events.push_back(known->second.event);
            continue;
        }
        Binder(text) << id;
        if (text.executeStep()) events.push_back(readEvent(id, text.getColumn(0).getString()));
    }
    return inOrder(std::move(events));
}

std::vector<Event> inOrder(std::vector<Event> events) {
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    std::map<std::string_view, std::size_t> rank;
    for (std::size_t i = 0; i < events.size(); ++i) rank[events[i].id] = i;
    std::vector<std::size_t> waitsFor(events.size());
    std::vector<std::vector<std::size_t>> followers(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        for (const auto& head : std::set<std::string>(events[i].heads.begin(), events[i].heads.end()))
            if (const auto it = rank.find(head); it != rank.end()) {
                ++waitsFor[i];
                followers[it->second].push_back(i);
            }
    std::set<std::size_t> ready;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (waitsFor[i] == 0) ready.insert(i);
    std::vector<std::size_t> order;
    while (!ready.empty()) {
        const auto next = *ready.begin();
        ready.erase(ready.begin());
        order.push_back(next);
        for (const auto f : followers[next])
            if (--waitsFor[f] == 0) ready.insert(f);
    }
    for (std::size_t i = 0; i < events.size(); ++i)
        if (waitsFor[i] > 0) order.push_back(i);
    std::vector<Event> sorted;
    sorted.reserve(events.size());
    for (const auto i : order) sorted.push_back(std::move(events[i]));
    return sorted;
}

base::Result<void> fits(const NewAnnotation& a, const Loaded& loaded) {
    if (a.by.empty()) return usage("An annotation needs to say who makes it.");
    if (!readable(a)) return usage("An annotation must be UTF-8.");
    if (!a.judgement && a.note.empty() && a.tags.empty())
        return usage("An annotation needs a judgement, a note or a tag.");
    if (!exists(a, loaded.snapshot))
        return usage("There is no " + std::string(model::name(a.target)) + " “" + a.targetId + "” in this workspace.");
    if (a.judgement && a.target != Target::facet) return usage("Only a facet is judged; write a note instead.");
    if (!a.judgement && (!a.readingId.empty() || a.value))
        return usage("A reading or a value needs a judgement beside it.");
    return a.judgement ? judgementFits(a, *loaded.snapshot.find(a.targetId).facet) : base::Result<void>();
}

std::string eventText(const NewAnnotation& a, const Loaded& loaded, const std::string& now,
                      std::vector<std::string> heads) {
    std::sort(heads.begin(), heads.end());
    Json json{{"v", 1},     {"kind", "annotate"}, {"at", now},
              {"by", a.by}, {"heads", heads},     {"target", evidenceOf(loaded, a.target, a.targetId)}};
    if (a.judgement) json["judgement"] = std::string(model::name(*a.judgement));
    if (!a.readingId.empty()) setReading(json, a, loaded);
    if (a.value) json["value"] = toJson(*a.value);
    if (!a.note.empty()) json["note"] = a.note;
    if (!a.tags.empty()) json["tags"] = a.tags;
    return canonical(json);
}

std::vector<std::string> headsOf(const SQLite::Database& db) {
    std::vector<std::string> heads;
    SQLite::Statement rows(db, "SELECT id FROM events WHERE id NOT IN (SELECT head FROM event_heads) ORDER BY id");
    while (rows.executeStep()) heads.push_back(rows.getColumn(0).getString());
    return heads;
}

std::string insertEvent(SQLite::Database& db, const std::string& text, const std::vector<std::string>& heads) {
    const std::string id = base::sha256(text);
    SQLite::Statement event(db, "INSERT INTO events (id, json) VALUES (?, ?)");
    Binder(event) << id << text;
    event.exec();
    SQLite::Statement follows(db, "INSERT INTO event_heads (event, head) VALUES (?, ?)");
    for (const auto& head : heads) {
        Binder(follows) << id << head;
        follows.exec();
    }
    indexEvent(db, readEvent(id, text));
    return id;
}

Annotation annotationOf(const Event& event, const Evidence& evidence) {
    Annotation a;
    a.id = event.id;
    a.at = event.at;
    const std::string broken(model::stale::damaged.text);
    if (event.json.is_discarded()) return a.stale = true, a.staleReason = broken, a;
    try {
        readWords(a, event.json);
        readTarget(a, event.json, evidence);
    } catch (const Json::exception&) {
        a.stale = true;
        a.staleReason = broken;
    } catch (const Damaged&) {
        a.stale = true;
        a.staleReason = broken;
    }
    return a;
}

} // namespace pledge::store
