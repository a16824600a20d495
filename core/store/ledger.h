#pragma once

#include "core/base/result.h"
#include "core/store/evidence.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace pledge::store {

/// One act of a person, as the ledger keeps it.
struct Event {
    std::string id;   ///< the SHA-256 of `text`
    std::string text; ///< canonical JSON
    Json json;        ///< the same, read; discarded where it cannot be read
    std::string at;
    std::vector<std::string> heads; ///< the events that it followed
};

/// An event from its row; `json` is discarded where the text is none.
Event readEvent(const std::string& id, const std::string& text);

/// Whether it is a judgement or a note.
bool isAnnotation(const Event& event);
/// Whether the event of that id is one, and was not taken back.
bool isLivingAnnotation(const SQLite::Database& db, const std::string& id);
/// The events that were taken back.
std::set<std::string> takenBack(const SQLite::Database& db);

/// An event that was read already, without its text and JSON, and what it comes to.
struct Recalled {
    Event event;
    std::optional<model::Annotation> annotation;
    std::optional<model::Overrule> overrule;
    std::string undoes; ///< the event that it takes back
};
/// By the event's id. Good until sources, finding or forwards change, or somebody else writes to the file.
using Recall = std::unordered_map<std::string, Recalled>;
const Recalled& remember(Recall& recall, Recalled recalled);

/// What an event comes to: an annotation, an overrule, or that another one is taken back.
Recalled read(Event event, const Evidence& evidence);

/// What the events come to together; those that were taken back are left out.
struct Fold {
    std::vector<model::Annotation> annotations;
    std::vector<model::Overrule> overrules;
};
/// `recalled` in the ledger's order.
Fold fold(const std::vector<const Recalled*>& recalled);

/// All events, in order. Those that are recalled are not read again and stand without text and JSON.
std::vector<Event> loadEvents(const SQLite::Database& db, const Recall& recall);

/// Topological, then by time, then by id: the same in every copy. Events of a circle, which only tampering makes, come
/// last.
std::vector<Event> inOrder(std::vector<Event> events);

/// Whether the event can be written: its target is there, and what it says fits the target. Error: usage.
base::Result<void> fits(const NewAnnotation& annotation, const Loaded& loaded);

/// The canonical JSON of an annotation that follows `heads`.
std::string eventText(const NewAnnotation& annotation, const Loaded& loaded, const std::string& now,
                      std::vector<std::string> heads);

std::vector<std::string> headsOf(const SQLite::Database& db);
/// Inside a transaction of the caller's. Returns the event's id.
std::string insertEvent(SQLite::Database& db, const std::string& text, const std::vector<std::string>& heads);

/// What the event says, about what its evidence leads to now.
model::Annotation annotationOf(const Event& event, const Evidence& evidence);

} // namespace pledge::store
