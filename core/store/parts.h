#pragma once

#include "core/model/blocks.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace pledge::store {

// All inside a transaction of the caller's.

/// What changes with each write to sources or to the finding.
Stamp stampOf(const SQLite::Database& db);

/// The source came: its announcements are to be made.
void addPending(SQLite::Database& db, const std::string& source);
/// The source goes: those that were linked to it are to be looked at anew. Before it is deleted.
void forgetSource(SQLite::Database& db, const std::string& source);
/// Nothing is known of who is linked to whom.
void forgetParts(SQLite::Database& db);

Pending pendingIn(const SQLite::Database& db, int blocksVersion);
std::vector<std::string> meeting(const SQLite::Database& db, const model::Blocks& blocks, const std::string& language);
std::vector<std::string> linkedWith(const SQLite::Database& db, const std::vector<std::string>& sources);

/// Writes who is found by what and who is linked to whom, and takes the part's sources off the list of pending ones.
void putLinks(SQLite::Database& db, const PartFinding& part);

} // namespace pledge::store
