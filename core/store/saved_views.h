#pragma once

#include "core/base/result.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <optional>
#include <string>
#include <vector>

namespace pledge::store {

/// By name.
std::vector<SavedView> savedViews(const SQLite::Database& db);
std::optional<SavedView> viewNamed(const SQLite::Database& db, const std::string& name);
/// Inside a transaction of the caller's. Puts the view in the place of one of the same name. Errors: usage (no name, no
/// JSON).
base::Result<void> saveView(SQLite::Database& db, const SavedView& view);
/// False where there is none of that name.
bool deleteView(SQLite::Database& db, const std::string& name);

} // namespace pledge::store
