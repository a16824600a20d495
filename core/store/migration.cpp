#include "core/store/migration.h"

#include "core/store/connection.h"
#include "core/store/search_index.h"
#include "core/store/search_rows.h"

#include <SQLiteCpp/Backup.h>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace pledge::store {
namespace {

namespace fs = std::filesystem;
using base::Error;
using SQLite::Statement;

/// What reconciling makes: whatever of it a version changes can be made anew from the sources. Its rows are carried
/// over nevertheless, as groups keep their ids from them.
bool isDerived(const std::string& table) {
    static const std::set<std::string> tables{"announcements",
                                              "announcement_sources",
                                              "echoes",
                                              "commitments",
                                              "commitment_claims",
                                              "facets",
                                              "readings",
                                              "reading_sources",
                                              "reading_claims",
                                              "block_marks",
                                              "block_translations",
                                              "block_numbers",
                                              "parts",
                                              "pending"};
    return tables.contains(table);
}

struct Made {
    std::string type, name, sql;
};

/// Tables, indexes and views in the order in which they were made; not the tables that FTS5 makes for its own.
std::vector<Made> schemaOf(const SQLite::Database& db) {
    std::vector<Made> all;
    Statement rows(db,
                   "SELECT type, name, sql FROM sqlite_schema s WHERE sql IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                   "sqlite_schema v WHERE v.sql LIKE 'CREATE VIRTUAL TABLE%' AND s.name LIKE v.name || '\\_%' "
                   "ESCAPE '\\') ORDER BY rowid");
    while (rows.executeStep()) {
        Cells cells(rows);
        Made m;
        m.type = cells.text(), m.name = cells.text(), m.sql = cells.text();
        all.push_back(std::move(m));
    }
    return all;
}

std::vector<Made> ourSchema() {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(schema());
    return schemaOf(fresh);
}

/// The columns that two tables share, with commas.
std::string sharedColumns(const SQLite::Database& db, const std::string& a, const std::string& b) {
    return oneText(db, ("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" + a +
                        "') WHERE name IN (SELECT name FROM pragma_table_info('" + b + "'))")
                           .c_str())
        .value_or("");
}

/// Puts the rows of `kept` into the table that was made anew; columns that are new take their defaults.
void fill(SQLite::Database& db, const std::string& table, const std::string& kept) {
    const std::string columns = sharedColumns(db, kept, table);
    const bool whole = !columns.empty();
    if (whole) db.exec("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM " + kept);
    db.exec("DROP TABLE " + kept);
}

/// Makes views and derived tables as the schema has them now, and whatever is missing.
void remake(SQLite::Database& db) {
    std::map<std::string, std::string> wanted;
    const std::vector<Made> ours = ourSchema();
    for (const Made& m : ours) wanted[m.name] = m.sql;
    std::vector<std::string> kept;
    for (const Made& m : schemaOf(db)) {
        const auto as = wanted.find(m.name);
        if (as != wanted.end() && as->second == m.sql) continue;
        if (m.type == "view") db.exec("DROP VIEW " + m.name);
        if (m.type != "table" || !isDerived(m.name)) continue;
        if (as != wanted.end()) {
            db.exec("CREATE TEMP TABLE kept_" + m.name + " AS SELECT * FROM " + m.name);
            kept.push_back(m.name);
        }
        db.exec("DROP TABLE " + m.name);
    }
    std::set<std::string> there;
    for (const Made& m : schemaOf(db)) there.insert(m.name);
    for (const Made& m : ours)
        if (!there.contains(m.name)) db.exec(m.sql);
    for (const std::string& table : kept) fill(db, table, "kept_" + table);
}

/// The search is made of what else is there: it is left out while that changes, and filled anew behind it.
void dropSearch(SQLite::Database& db) {
    for (const SearchTable& t : searchTables()) db.exec("DROP TABLE IF EXISTS " + std::string(t.name));
    db.exec("DROP TABLE IF EXISTS passages; DROP TABLE IF EXISTS notes");
}

/// The finding was made by older rules: the next who opens the workspace reconciles anew.
void markStale(SQLite::Database& db) { setMeta(db, "sources_revision", metaNumber(db, "sources_revision") + 1); }

/// What a version changes beyond what `remake` does.
using Step = void (*)(SQLite::Database&);
constexpr std::array<Step, static_cast<std::size_t>(schemaVersion) - 1> steps{
    +[](SQLite::Database& db) { db.exec("DROP TABLE echoes"); }, // 1 to 2: was never filled, and has other columns now
    +[](SQLite::Database& db) { db.exec("DROP TABLE article_search"); }, // 2 to 3: did not find within Japanese
};

void bringUp(const fs::path& copy, std::int64_t version) {
    SQLite::Database db(copy.string(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; BEGIN IMMEDIATE");
    for (auto from = static_cast<std::size_t>(version); from < static_cast<std::size_t>(schemaVersion); ++from)
        steps[from - 1](db);
    dropSearch(db);
    remake(db);
    indexAll(db);
    markStale(db);
    db.exec("PRAGMA user_version = " + std::to_string(schemaVersion) + "; COMMIT");
    if (const auto sound = oneText(db, "PRAGMA quick_check(1)"); sound != "ok") throw Damaged(sound.value_or("unread"));
}

/// Nobody may write the copy's pages but we: its name is taken by who holds the lock on the old file.
void copyTo(const fs::path& copy, const fs::path& old) {
    SQLite::Database from(old.string(), SQLite::OPEN_READONLY);
    SQLite::Database to(copy.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(to, from);
    if (backup.executeStep() != SQLITE_DONE) throw SQLite::Exception(from.getHandle(), SQLITE_BUSY);
}

bool wasReplaced(const SQLite::Database& db) {
    int moved = 0;
    sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

/// Who may read and write the old file may do so with the new one.
void takeOverRights(const fs::path& copy, const fs::path& old) {
    struct stat was {};
    if (::stat(old.c_str(), &was) != 0) return;
    if (::chown(copy.c_str(), was.st_uid, was.st_gid) != 0) { // only root gives files away
    }
    ::chmod(copy.c_str(), was.st_mode & 07777);
}

/// The copy beside the file, gone at the end unless it took the file's place. Made and removed under the lock on the
/// old file alone, so that nobody removes another's.
class Copy {
public:
    explicit Copy(const fs::path& target) : path_(target) {
        path_ += ".version-" + std::to_string(schemaVersion) + ".part";
        remove(); // that of a process that was stopped
    }
    ~Copy() { remove(); }
    Copy(const Copy&) = delete;
    const fs::path& path() const { return path_; }

private:
    void remove() const {
        std::error_code ignored;
        fs::remove(path_, ignored);
        fs::remove(fs::path(path_) += "-journal", ignored);
    }

    fs::path path_;
};

bool mayReplace(const fs::path& file) {
    return ::access(file.c_str(), W_OK) == 0 && ::access(file.parent_path().c_str(), W_OK | X_OK) == 0;
}

} // namespace

base::Result<void> migrate(std::unique_ptr<SQLite::Database> old, std::int64_t version, const std::string& absolute,
                           const std::string& path) {
    std::error_code problem;
    const fs::path target = fs::canonical(absolute, problem); // a link to the workspace stays one
    if (problem || !mayReplace(target))
        return Error{Error::Kind::failed,
                     path + " was written by an older pledgescope (workspace version " + std::to_string(version) +
                         ") and must be rewritten once, but it or its folder may not be written; copy it to a folder "
                         "of your own and open the copy."};
    return guarded(path, [&]() -> base::Result<void> {
        const SQLite::Transaction lock(*old, SQLite::TransactionBehavior::IMMEDIATE);
        if (wasReplaced(*old)) return {};
        const Copy copy(target);
        copyTo(copy.path(), target);
        bringUp(copy.path(), version);
        takeOverRights(copy.path(), target);
        fs::rename(copy.path(), target, problem);
        if (problem) return Error{Error::Kind::failed, path + " could not be replaced: " + problem.message() + "."};
        syncFolder(target.parent_path().string());
        return {};
    });
}

} // namespace pledge::store
