#pragma once

#include "core/model/annotation.h"
#include "core/model/finding.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <utility>
#include <vector>

namespace pledge::store {

// All inside a transaction of the caller's.

/// Puts `finding` in the place of the one that is there.
void replaceFinding(SQLite::Database& db, const model::Finding& finding);
/// The finding, in order; or only the announcements of the part that was chosen.
model::Finding loadFinding(const SQLite::Database& db, bool all = true);

/// Chooses sources by their ids, and the announcements that any of them reports, for what reads and writes a part: they
/// stand in the temporary tables part_sources and part_announcements.
void choosePart(const SQLite::Database& db, const std::vector<std::string>& sources);
/// Puts the announcements of `finding` in the place of those of the part that was chosen.
void replacePart(SQLite::Database& db, const model::Finding& finding);

/// Ids of the sources of an announcement, of the first (model::comesBefore, by day and title) where there is none of
/// that id; none where there is no announcement.
std::vector<std::string> sourcesOfAnnouncement(const SQLite::Database& db, const std::string& id);

/// Ids of the sources among which a target stands: its own, and those of the announcements that it belongs to or that
/// its source reports. None where there is no such target.
std::vector<std::string> sourcesAround(const SQLite::Database& db, model::Target target, const std::string& id);

/// Whether anything in the finding has this id.
bool lives(const SQLite::Database& db, const std::string& id);
/// Remembers where ids lead from now on.
void addForwards(SQLite::Database& db, const std::vector<std::pair<std::string, std::string>>& forwards);
/// An id that lives again leads to itself.
void dropForwards(SQLite::Database& db, const model::Finding& living);
/// The id that `id` leads to: itself where it lives or nothing is known of it.
std::string followForwards(const SQLite::Database& db, const std::string& id);

} // namespace pledge::store
