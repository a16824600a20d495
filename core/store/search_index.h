#pragma once

#include "core/model/article.h"
#include "core/model/claim.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <string>
#include <vector>

namespace pledge::store {

struct Event;

// Keeps the tables of the search (search_rows.h): they are written with what they are made of, in the same transaction
// of the caller's.

void indexArticle(SQLite::Database& db, std::int64_t edition, const model::Article& article);
/// Adds claims, each behind its own row, of this number.
class ClaimIndexer {
public:
    explicit ClaimIndexer(SQLite::Database& db);
    void add(std::int64_t number, const model::Claim& claim);

private:
    SQLite::Statement insert_;
};
/// Adds labels of commitments, each behind its own row, of this number.
class LabelIndexer {
public:
    explicit LabelIndexer(SQLite::Database& db);
    void add(std::int64_t number, const std::string& label);

private:
    SQLite::Statement insert_;
};
/// Adds what an event says in words, where it annotates.
void indexEvent(SQLite::Database& db, const Event& event);

/// Takes out what belongs to a source, and the commitments of announcements that it alone reports; the commitments of
/// the part that was chosen (findings.h); of all. To be called while these are still there.
void unindexSource(SQLite::Database& db, const std::string& source);
void unindexPart(SQLite::Database& db);
void unindexFinding(SQLite::Database& db);

/// Fills the tables, which must be empty, from all that the workspace holds.
void indexAll(SQLite::Database& db);

/// A sentence about each table that does not hold what it should.
std::vector<std::string> problemsOfIndex(const SQLite::Database& db);

} // namespace pledge::store
