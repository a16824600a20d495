#include "core/store/connection.h"

#include "core/base/resources.h"
#include "core/store/migration.h"

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sqlite3.h>
#include <unistd.h>

namespace pledge::store {
namespace {

namespace fs = std::filesystem;
using base::Error;

/// `path` as a URI that SQLite opens without locks, journal or any write: to look at a file that may be another's.
std::string untouchedUri(const fs::path& absolute) {
    std::string uri = "file://";
    for (const char c : absolute.string()) {
        if (c == '%' || c == '?' || c == '#') {
            char code[4];
            std::snprintf(code, sizeof code, "%%%02X", static_cast<unsigned char>(c));
            uri += code;
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

Error notOurs(const std::string& path) {
    return {Error::Kind::unsupported,
            path + " is not a pledgescope workspace; it was left as it is. Name another file."};
}

/// Gives the version.
base::Result<std::int64_t> lookAtKind(const SQLite::Database& db, const std::string& path) {
    SQLite::Statement id(db, "PRAGMA application_id");
    SQLite::Statement version(db, "PRAGMA user_version");
    id.executeStep();
    version.executeStep();
    if (id.getColumn(0).getInt64() != applicationId) return notOurs(path);
    const auto found = version.getColumn(0).getInt64();
    if (found > schemaVersion)
        return Error{Error::Kind::unsupported, path + " was written by a newer pledgescope (workspace version " +
                                                   std::to_string(found) + ", this program knows " +
                                                   std::to_string(schemaVersion) +
                                                   "); it was left as it is. Open it with a newer pledgescope."};
    if (found < 1) return notOurs(path);
    return found;
}

/// What can be said without opening the file.
base::Result<void> lookAtFile(const std::string& path) {
    std::error_code problem;
    const auto status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found)
        return Error{Error::Kind::unreadable,
                     path + " does not exist; import into it to make it, or name another file."};
    if (fs::is_directory(status)) return Error{Error::Kind::unreadable, path + " is a folder; name a workspace file."};
    if (!fs::is_regular_file(status) || ::access(path.c_str(), R_OK) != 0)
        return Error{Error::Kind::unreadable, path + " may not be read; ask its owner for permission, or copy it."};
    if (fs::file_size(path, problem) == 0)
        return Error{Error::Kind::unsupported,
                     path + " is empty, so it is no workspace; delete it or name another file."};
    return {};
}

/// Looks at application_id and user_version without touching the file. A file that is just being written may look torn
/// here; what this cannot tell, the real opening does.
base::Result<void> lookInside(const fs::path& absolute, const std::string& path) {
    try {
        const SQLite::Database db(untouchedUri(absolute), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        const auto kind = lookAtKind(db, path);
        return kind ? base::Result<void>() : kind.error();
    } catch (const SQLite::Exception& e) {
        if (e.getErrorCode() == SQLITE_NOTADB) return notOurs(path);
        return {};
    }
}

/// Files come from other people too: no trust in what their schema calls, none in their pages.
void harden(SQLite::Database& db) {
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    db.exec("PRAGMA cell_size_check = ON");
}

void writeNew(const fs::path& file) {
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; BEGIN IMMEDIATE");
    db.exec("PRAGMA application_id = " + std::to_string(applicationId));
    db.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    db.exec(schema());
    db.exec("INSERT INTO meta VALUES ('sources_revision', '0'), ('finding_revision', '0'); COMMIT");
}

/// Gives the finished file its name, unless another process was faster: then theirs stays.
bool publish(const fs::path& finished, const fs::path& target) {
    std::error_code problem;
    fs::create_hard_link(finished, target, problem);
    if (problem && !fs::exists(target)) fs::rename(finished, target, problem); // a file system without links
    std::error_code ignored;
    fs::remove(finished, ignored);
    syncFolder(target.parent_path().string());
    return fs::exists(target, ignored);
}

base::Result<void> make(const fs::path& absolute, const std::string& path) {
    const fs::path folder = absolute.parent_path();
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        return Error{Error::Kind::failed, path + " cannot be made: the folder " + folder.string() + " does not exist."};
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        return Error{Error::Kind::failed, path + " cannot be made: " + folder.string() +
                                              " may not be written. Name a file in a folder of your own."};
    static std::atomic<int> count = 0;
    fs::path part = absolute;
    part += "." + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".part";
    fs::remove(part, problem);
    const auto written = guarded(path, [&]() -> base::Result<void> { return writeNew(part), base::Result<void>(); });
    if (written && publish(part, absolute)) return {};
    fs::remove(part, problem);
    fs::remove(fs::path(part) += "-journal", problem);
    if (!written) return written;
    return Error{Error::Kind::failed, path + " cannot be made: its folder takes no new file."};
}

/// The database, brought to this program's version where it is of an older one.
base::Result<std::unique_ptr<SQLite::Database>> openCurrent(const fs::path& absolute, const std::string& path,
                                                            int busyMilliseconds) {
    auto db = openWhole(absolute.string(), busyMilliseconds);
    auto version = lookAtKind(*db, path);
    if (version && *version < schemaVersion) {
        if (const auto moved = migrate(std::move(db), *version, absolute.string(), path); !moved) return moved.error();
        db = openWhole(absolute.string(), busyMilliseconds);
        version = lookAtKind(*db, path);
    }
    if (!version) return version.error();
    return db;
}

} // namespace

std::unique_ptr<SQLite::Database> openWhole(const std::string& path, int busyMilliseconds) {
    auto db = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE, busyMilliseconds);
    harden(*db);
    db->tryExec("PRAGMA journal_mode = DELETE"); // fails where the file is read-only, and need not succeed there
    db->exec("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    return db;
}

void syncFolder(const std::string& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

std::string schema() { return std::string(base::resource("store/schema.sql").value_or("")); }

base::Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::string& path, bool create,
                                                             int busyMilliseconds) {
    std::error_code problem;
    const fs::path absolute = fs::absolute(path, problem);
    if (path.empty() || problem) return Error{Error::Kind::usage, "A workspace needs a file name."};
    if (create && !fs::exists(absolute, problem) && !problem)
        if (const auto made = make(absolute, path); !made) return made.error();
    if (const auto file = lookAtFile(path); !file) return file.error();
    if (const auto inside = lookInside(absolute, path); !inside) return inside.error();
    return guarded(path, [&] { return openCurrent(absolute, path, busyMilliseconds); });
}

base::Error damagedError(const std::string& path, const std::string& what) {
    return {Error::Kind::damaged,
            path + " is damaged: " + what + ". Go back to a copy; check says what is wrong with this one."};
}

base::Error errorOf(const SQLite::Exception& exception, const std::string& path) {
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return {Error::Kind::failed, path + " was moved, deleted or replaced while it was open; open it again."};
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK)
        return {Error::Kind::failed, path + " was left in the middle of a change; open it once where it and the file " +
                                         path + "-journal may be written."};
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::busy, path + " is being written by another program; try again in a moment."};
    case SQLITE_READONLY:
        return {Error::Kind::failed,
                path + " may not be written; copy it to a folder of your own and work on the copy."};
    case SQLITE_FULL:
        return {Error::Kind::failed, path + " could not be written: the disk is full. Nothing was changed."};
    case SQLITE_CANTOPEN:
        return {Error::Kind::failed,
                path + " could not be opened for writing: its folder may not be written, or it is gone."};
    case SQLITE_PERM:
    case SQLITE_AUTH: return {Error::Kind::failed, path + " may not be opened; ask its owner for permission."};
    case SQLITE_IOERR:
        return {Error::Kind::failed,
                path + " could not be read or written: the disk reports an error (" + exception.what() + ")."};
    case SQLITE_NOTADB: return notOurs(path);
    case SQLITE_CORRUPT: return damagedError(path, exception.what());
    default: return {Error::Kind::failed, path + ": " + exception.what() + "."};
    }
}

std::optional<std::string> oneText(const SQLite::Database& db, const char* query, std::string_view argument) {
    SQLite::Statement statement(db, query);
    if (statement.getBindParameterCount() > 0) statement.bind(1, std::string(argument));
    if (!statement.executeStep() || statement.getColumn(0).isNull()) return std::nullopt;
    return statement.getColumn(0).getString();
}

std::int64_t metaNumber(const SQLite::Database& db, std::string_view key) {
    const auto text = oneText(db, "SELECT value FROM meta WHERE key = ?", key);
    return text ? std::strtoll(text->c_str(), nullptr, 10) : 0;
}

void setMeta(SQLite::Database& db, std::string_view key, std::int64_t value) {
    SQLite::Statement statement(db, "INSERT OR REPLACE INTO meta VALUES (?, ?)");
    Binder(statement) << key << std::to_string(value);
    statement.exec();
}

} // namespace pledge::store
