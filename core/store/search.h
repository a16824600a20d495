#pragma once

#include "core/base/search_query.h"
#include "core/model/hit.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstddef>
#include <vector>

namespace pledge::store {

/// Where all phrases of the query are found, all kinds in their order, of each at most `most` hits. Inside a
/// transaction of the caller's.
std::vector<model::HitsOfKind> search(const SQLite::Database& db, const base::SearchQuery& query, std::size_t most);

} // namespace pledge::store
