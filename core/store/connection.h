#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pledge::store {

inline constexpr std::int64_t applicationId = 0x504C4447; ///< "PLDG", at byte 68 of the file
inline constexpr std::int64_t schemaVersion = 3;          ///< user_version

/// Something in the file is not as this program writes it. The message is the middle of a sentence.
struct Damaged : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Opens a workspace, making it where `create` is set and nothing is there: whole, or not at all. A file that is no
/// workspace of ours is left as it is; one of an older version is migrated. Errors as of Workspace::open.
base::Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::string& path, bool create,
                                                             int busyMilliseconds);

/// Opens a file that is known to be ours, hardened, for one busy time.
std::unique_ptr<SQLite::Database> openWhole(const std::string& path, int busyMilliseconds);

/// Makes a name in a folder last, so that a crash does not undo it.
void syncFolder(const std::string& folder);

/// The statements of resources/store/schema.sql.
std::string schema();

/// SQLite's errors as one sentence that names the file and the way out.
base::Error errorOf(const SQLite::Exception& exception, const std::string& path);
base::Error damagedError(const std::string& path, const std::string& what);

/// Calls `work`, which returns a Result, and turns exceptions of this room into errors.
template<class Work>
auto guarded(const std::string& path, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& e) {
        return errorOf(e, path);
    } catch (const Damaged& e) {
        return damagedError(path, e.what());
    } catch (const nlohmann::json::exception&) {
        return damagedError(path, "a list or a value in it cannot be read");
    }
}

/// Binds values from left to right: `Binder(statement) << a << b`.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : statement_(statement) { statement_.reset(); }
    Binder& operator<<(const std::string& v) { return statement_.bind(++at_, v), *this; }
    /// Without a copy: `v` must stay until the statement has run.
    Binder& borrow(const std::string& v) { return statement_.bindNoCopy(++at_, v), *this; }
    Binder& operator<<(std::string_view v) { return *this << std::string(v); }
    Binder& operator<<(const char* v) { return *this << std::string(v); }
    Binder& operator<<(double v) { return statement_.bind(++at_, v), *this; }
    Binder& operator<<(std::int64_t v) { return statement_.bind(++at_, v), *this; }
    Binder& operator<<(std::size_t v) { return *this << static_cast<std::int64_t>(v); }
    Binder& operator<<(int v) { return *this << static_cast<std::int64_t>(v); }
    Binder& operator<<(bool v) { return *this << static_cast<std::int64_t>(v); }
    template<class T>
    Binder& operator<<(const std::optional<T>& v) {
        if (v) return *this << *v;
        return statement_.bind(++at_), *this;
    }

private:
    SQLite::Statement& statement_;
    int at_ = 0;
};

/// Reads the columns of a row from left to right.
class Cells {
public:
    explicit Cells(SQLite::Statement& row) : row_(row) {}
    std::string text() { return row_.getColumn(at_++).getString(); }
    std::int64_t integer() { return row_.getColumn(at_++).getInt64(); }
    double real() { return row_.getColumn(at_++).getDouble(); }
    std::optional<double> maybeReal() { return absent() ? skip<double>() : real(); }
    std::optional<std::size_t> maybeSize() {
        return absent() ? skip<std::size_t>() : static_cast<std::size_t>(integer());
    }
    /// An enumerator by its name; `find` is one of the model's …Named functions.
    template<class Find>
    auto word(Find find) {
        const std::string name = text();
        const auto value = find(name);
        if (!value) throw Damaged("the word “" + name + "” is not known");
        return *value;
    }
    template<class Find>
    auto maybeWord(Find find) -> decltype(find(std::string_view())) {
        if (absent()) return ++at_, std::nullopt;
        return word(find);
    }

private:
    bool absent() const { return row_.getColumn(at_).isNull(); }
    template<class T>
    std::optional<T> skip() {
        return ++at_, std::nullopt;
    }

    SQLite::Statement& row_;
    int at_ = 0;
};

/// The one text that a query gives, or nothing.
std::optional<std::string> oneText(const SQLite::Database& db, const char* query, std::string_view argument = {});

/// Values of the table `meta` that count.
std::int64_t metaNumber(const SQLite::Database& db, std::string_view key);
void setMeta(SQLite::Database& db, std::string_view key, std::int64_t value);

} // namespace pledge::store
