#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <vector>

namespace pledge::store {

/// All that is wrong with the workspace, each a sentence that names the place. Inside a read transaction of the
/// caller's.
std::vector<std::string> problemsOf(const SQLite::Database& db);

} // namespace pledge::store
