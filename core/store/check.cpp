#include "core/store/check.h"

#include "core/base/hash.h"
#include "core/model/identity.h"
#include "core/store/connection.h"
#include "core/store/ledger.h"
#include "core/store/search_index.h"
#include "core/store/sources.h"
#include "core/store/zip.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::store {
namespace {

using Problems = std::vector<std::string>;
using SQLite::Statement;

/// Runs one part of the check; a part that cannot even read its rows is a problem of its own.
template<class Part>
void part(Problems& problems, const std::string& what, Part&& look) {
    try {
        look();
    } catch (const SQLite::Exception& e) {
        problems.push_back("The " + what + " cannot be read: " + e.what() + ".");
    } catch (const Damaged& e) {
        problems.push_back("The " + what + " cannot be read: " + e.what() + ".");
    } catch (const Json::exception&) {
        problems.push_back("The " + what + " cannot be read: a list or a value in them is broken.");
    }
}

void checkPages(const SQLite::Database& db, Problems& problems) {
    Statement rows(db, "PRAGMA integrity_check");
    while (rows.executeStep())
        if (const auto said = rows.getColumn(0).getString(); said != "ok")
            problems.push_back("SQLite finds: " + said + ".");
}

void checkReferences(const SQLite::Database& db, Problems& problems) {
    Statement rows(db, "PRAGMA foreign_key_check");
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto table = cells.text();
        const auto row = cells.text();
        problems.push_back("A row of " + table + (row.empty() ? "" : " (" + row + ")") + " names a row of " +
                           cells.text() + " that is not there.");
    }
}

void checkHeader(const SQLite::Database& db, Problems& problems) {
    if (oneText(db, "PRAGMA application_id") != std::to_string(applicationId))
        problems.push_back("The file's application_id is not that of a workspace.");
    if (oneText(db, "PRAGMA user_version") != std::to_string(schemaVersion))
        problems.push_back("The file's user_version is not " + std::to_string(schemaVersion) + ".");
}

std::map<std::string, std::string> schemaRows(const SQLite::Database& db) {
    std::map<std::string, std::string> all;
    Statement rows(db, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto name = cells.text();
        all[name] = cells.text();
    }
    return all;
}

/// Our tables, indexes and views must be as we make them, and triggers would act behind our back.
void checkSchema(const SQLite::Database& db, Problems& problems) {
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fresh.exec(schema());
    const auto found = schemaRows(db);
    for (const auto& [name, sql] : schemaRows(fresh))
        if (const auto it = found.find(name); it == found.end() || it->second != sql)
            problems.push_back("The " + name +
                               (it == found.end() ? " is missing." : " is not as this program makes it."));
    for (const auto& [name, sql] : found)
        if (name.starts_with("trigger ")) problems.push_back("The " + name + " is not of this program.");
}

struct Edition {
    std::int64_t number = 0;
    std::string letter, source, sha256, text, textSha;
    std::int64_t edition = 0;
};

std::vector<Edition> editions(const SQLite::Database& db) {
    std::vector<Edition> all;
    Statement rows(
        db, "SELECT e.number, s.letter, s.id, e.sha256, a.text, a.sha256, e.edition FROM editions e "
            "JOIN sources s ON s.id = e.source JOIN articles a ON a.edition = e.number ORDER BY s.number, e.edition");
    while (rows.executeStep()) {
        Cells cells(rows);
        Edition e;
        e.number = cells.integer();
        e.letter = cells.text();
        e.source = cells.text();
        e.sha256 = cells.text();
        e.text = cells.text();
        e.textSha = cells.text();
        e.edition = cells.integer();
        all.push_back(std::move(e));
    }
    return all;
}

/// Each source has its article, and the letter of its number.
void checkSources(const SQLite::Database& db, Problems& problems) {
    Statement rows(db,
                   "SELECT s.number, s.letter, count(a.edition) FROM sources s LEFT JOIN editions e ON e.source = s.id "
                   "LEFT JOIN articles a ON a.edition = e.number GROUP BY s.number ORDER BY s.number");
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto number = cells.integer();
        const auto letter = cells.text();
        if (letter != letterOf(number))
            problems.push_back("Source " + letter + " should have the letter " + letterOf(number) + ".");
        if (cells.integer() == 0) problems.push_back("Source " + letter + " has no article.");
    }
}

void checkBytes(const SQLite::Database& db, const Edition& e, Problems& problems) {
    Statement row(db, "SELECT size, deflate FROM source_bytes WHERE sha256 = ?");
    Binder(row) << e.sha256;
    if (!row.executeStep()) return problems.push_back("The bytes of source " + e.letter + " are missing.");
    try {
        const auto bytes = inflated({static_cast<const char*>(row.getColumn(1).getBlob()),
                                     static_cast<std::size_t>(row.getColumn(1).getBytes())},
                                    static_cast<std::size_t>(row.getColumn(0).getInt64()));
        if (base::sha256(bytes) != e.sha256)
            problems.push_back("The bytes of source " + e.letter +
                               " are not those that were imported: their SHA-256 differs.");
    } catch (const Damaged&) {
        problems.push_back("The bytes of source " + e.letter + " cannot be unpacked.");
    }
}

/// Ids hold what claims were made from, so that a value which was changed shows too.
void checkIds(const Edition& e, const std::vector<model::Claim>& claims, Problems& problems) {
    auto fresh = claims;
    model::identify(fresh, e.sha256);
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (claims[i].id != fresh[i].id)
            problems.push_back("Claim " + claims[i].id + " of source " + e.letter + " (“" + claims[i].quote +
                               "”) is not what its id was made from: its place, kind or value was changed.");
}

void checkEdition(const SQLite::Database& db, const Edition& e, Problems& problems) {
    checkBytes(db, e, problems);
    if (e.edition == 1 && model::sourceIdOf(e.sha256) != e.source)
        problems.push_back("The id of source " + e.letter + " is not made from its bytes.");
    if (base::sha256(e.text) != e.textSha)
        problems.push_back("The text of source " + e.letter + " was changed: its SHA-256 differs.");
    const auto claims = claimsOfEdition(db, e.number);
    const std::size_t before = problems.size();
    for (const auto& c : claims)
        if (const auto wrong = misplacedClaim(e.text, {c}))
            problems.push_back("In source " + e.letter + " " + *wrong + ".");
    if (problems.size() == before) checkIds(e, claims, problems);
}

void checkEvent(const Event& event, const std::map<std::string, std::vector<std::string>>& recorded,
                Problems& problems) {
    const std::string name = "Event " + event.id.substr(0, 12) + " of the ledger";
    if (base::sha256(event.text) != event.id) return problems.push_back(name + " was changed: its SHA-256 differs.");
    if (event.json.is_discarded()) return problems.push_back(name + " cannot be read.");
    if (canonical(event.json) != event.text) problems.push_back(name + " is not in canonical form.");
    const auto it = recorded.find(event.id);
    auto heads = event.heads;
    std::sort(heads.begin(), heads.end());
    if (heads != (it == recorded.end() ? std::vector<std::string>() : it->second))
        problems.push_back(name + " names other events before it than event_heads does.");
}

void checkLedger(const SQLite::Database& db, Problems& problems) {
    std::map<std::string, std::vector<std::string>> recorded;
    Statement rows(db, "SELECT event, head FROM event_heads ORDER BY event, head");
    while (rows.executeStep()) recorded[rows.getColumn(0).getString()].push_back(rows.getColumn(1).getString());
    const auto events = loadEvents(db, {});
    std::set<std::string> ids, past;
    for (const Event& e : events) ids.insert(e.id);
    for (const Event& e : events) {
        checkEvent(e, recorded, problems);
        for (const auto& head : e.heads) {
            if (!ids.contains(head))
                problems.push_back("Event " + head.substr(0, 12) + " of the ledger is missing; event " +
                                   e.id.substr(0, 12) + " follows it.");
            else if (!past.contains(head))
                problems.push_back("Event " + e.id.substr(0, 12) + " of the ledger stands in a circle of events.");
        }
        past.insert(e.id);
    }
}

/// What foreign keys cannot say of the finding: a reading's sources are those of its claims, ids are forwarded to an
/// end.
void checkFinding(const SQLite::Database& db, Problems& problems) {
    Statement rows(
        db,
        "SELECT r.id, c.id FROM reading_claims x JOIN readings r ON r.id = x.reading JOIN claims c ON c.id = x.claim "
        "JOIN editions e ON e.number = c.edition WHERE NOT EXISTS (SELECT 1 FROM reading_sources y "
        "WHERE y.reading = r.id AND y.source = e.source)");
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto reading = cells.text();
        problems.push_back("Reading " + reading + " holds claim " + cells.text() +
                           " of a source that it does not name.");
    }
    Statement circles(
        db, "WITH RECURSIVE way (start, at) AS (SELECT old, new FROM forwards UNION SELECT start, new FROM way "
            "JOIN forwards ON old = at) SELECT start FROM way WHERE at = start ORDER BY start");
    while (circles.executeStep())
        problems.push_back("The id " + circles.getColumn(0).getString() + " is forwarded in a circle.");
}

} // namespace

std::vector<std::string> problemsOf(const SQLite::Database& db) {
    Problems problems;
    part(problems, "pages of the file", [&] { checkPages(db, problems); });
    part(problems, "header", [&] { checkHeader(db, problems); });
    part(problems, "schema", [&] { checkSchema(db, problems); });
    part(problems, "references", [&] { checkReferences(db, problems); });
    part(problems, "sources", [&] { checkSources(db, problems); });
    std::vector<Edition> all;
    part(problems, "articles", [&] { all = editions(db); });
    for (const Edition& e : all) part(problems, "claims of source " + e.letter, [&] { checkEdition(db, e, problems); });
    part(problems, "finding", [&] { checkFinding(db, problems); });
    part(problems, "ledger", [&] { checkLedger(db, problems); });
    if (problems.empty()) part(problems, "search", [&] { problems = problemsOfIndex(db); });
    return problems;
}

} // namespace pledge::store
