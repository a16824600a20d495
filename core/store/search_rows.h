#pragma once

#include "core/base/span.h"
#include "core/model/article.h"
#include "core/model/claim.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::store {

struct Event;

// What the tables of the search hold of a workspace, folded (core/base/search_words).

/// A piece of a text that is searched as one: a paragraph, or a part of a long one.
struct Passage {
    base::Span bytes;
    base::Span points; ///< the same in code points
    std::string words; ///< folded, never empty
    bool operator==(const Passage&) const = default;
};
/// The passages of a text, in order; those without a word are left out.
std::vector<Passage> passagesOf(std::string_view text);

using SearchColumns = std::vector<std::string>;
SearchColumns searchColumnsOf(const model::Claim& claim);
SearchColumns searchColumnsOf(const model::Article& article);
/// None where the event is no annotation, or has no words.
SearchColumns searchColumnsOf(const Event& event);

/// A table of FTS5 that is searched.
struct SearchTable {
    std::string_view name;
    std::string_view of; ///< for people: "claims"
    std::vector<std::string_view> columns;
};
/// Of passages, claims, sources, commitments and notes, in this order.
const std::array<SearchTable, 5>& searchTables();

/// Calls `each(table, row, columns)` with all that the tables should hold. Returns sentences about passages and notes
/// that are not those of their texts and events.
std::vector<std::string>
eachSearchRow(const SQLite::Database& db,
              const std::function<void(std::size_t, std::int64_t, const SearchColumns&)>& each);

} // namespace pledge::store
