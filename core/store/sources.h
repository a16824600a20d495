#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <optional>

namespace pledge::store {

/// A snapshot, and what only the ledger asks of it.
struct Loaded {
    model::Snapshot snapshot;
    std::vector<std::string> textSha; ///< SHA-256 of each source's text, beside snapshot.sources
    std::vector<int> rulesVersion;    ///< beside snapshot.claims
};

/// "A" for 1, "Z" for 26, "AA" for 27.
std::string letterOf(std::int64_t number);

/// Whether all claims stand where they say in `text`, and quote it exactly; else a sentence about the first that does
/// not.
std::optional<std::string> misplacedClaim(const std::string& text, const std::vector<model::Claim>& claims);

/// All inside a transaction of the caller's.
model::Source insertSource(SQLite::Database& db, const std::string& bytes, const std::string& sha256,
                           const model::Article& article, const std::vector<model::Claim>& claims, int rulesVersion,
                           const std::string& now);
/// All of them, or those of the part that was chosen (findings.h).
void loadSources(const SQLite::Database& db, Loaded& loaded, bool all = true);
/// Takes a source out, with what the finding says of it; false where there is none. What people wrote stays.
bool deleteSource(SQLite::Database& db, const std::string& id);

/// The source whose edition has these bytes.
std::optional<model::Source> sourceWithBytes(const SQLite::Database& db, const std::string& sha256);
/// The claims of one edition in the order in which they were given.
std::vector<model::Claim> claimsOfEdition(const SQLite::Database& db, std::int64_t edition);

} // namespace pledge::store
