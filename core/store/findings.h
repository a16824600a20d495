#pragma once

#include "core/model/finding.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <utility>
#include <vector>

namespace pledge::store {

// All inside a transaction of the caller's.

/// Puts `finding` in the place of the one that is there.
void replaceFinding(SQLite::Database& db, const model::Finding& finding);
model::Finding loadFinding(const SQLite::Database& db);

/// Remembers where ids lead from now on. An id that lives again leads to itself.
void addForwards(SQLite::Database& db, const std::vector<std::pair<std::string, std::string>>& forwards);
/// The id that `id` leads to: itself where it lives or nothing is known of it.
std::string followForwards(const SQLite::Database& db, const std::string& id);

} // namespace pledge::store
