#include "core/store/sources.h"

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/model/identity.h"
#include "core/store/connection.h"
#include "core/store/json.h"
#include "core/store/search_index.h"
#include "core/store/zip.h"

#include <algorithm>

namespace pledge::store {
namespace {

using model::Claim;
using model::Source;

constexpr const char* claimColumns = "c.id, e.source, c.kind, c.span_start, c.span_end, c.quote, c.amount, "
                                     "c.amount_max, c.unit, c.per, c.qualifier, c.value, "
                                     "c.calendar, c.restates, c.audience, c.audience_open, c.when_date, c.when_role, "
                                     "c.when_claim, c.standing, c.pillar, "
                                     "c.party_type, c.role, c.parties, c.rule, c.steps, c.rules_version";

constexpr const char* insertClaim = "INSERT INTO claims (id, edition, said_by, kind, span_start, span_end, quote, "
                                    "amount, amount_max, unit, per, qualifier, "
                                    "value, calendar, restates, audience, audience_open, when_date, when_role, "
                                    "when_claim, standing, pillar, party_type, role, "
                                    "parties, rule, steps, rules_version) VALUES (?, ?, 'rule', ?, ?, ?, ?, ?, ?, ?, "
                                    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                    "?, ?, ?, ?)";

constexpr const char* sourceColumns = "s.id, s.letter, e.sha256, s.imported, a.file, a.title, a.publisher, a.author, "
                                      "a.published, a.language, a.text, a.notes, a.sha256";

template<class Enum>
std::optional<std::string_view> nameOf(const std::optional<Enum>& e) {
    return e ? std::optional(model::name(*e)) : std::nullopt;
}

Claim readClaim(Cells& cells) {
    Claim c;
    c.id = cells.text();
    c.source = cells.text();
    c.kind = cells.word(model::kindNamed);
    c.span.start = static_cast<std::size_t>(cells.integer());
    c.span.end = static_cast<std::size_t>(cells.integer());
    c.quote = cells.text();
    c.quantity.value = cells.real();
    c.quantity.value_max = cells.maybeReal();
    c.quantity.unit = cells.text();
    c.quantity.per = cells.text();
    c.quantity.qualifier = cells.word(model::qualifierNamed);
    c.value = cells.text();
    c.calendar = cells.text();
    c.restates = cells.maybeSize();
    c.audience = listOf(cells.text());
    c.audienceOpen = cells.integer() != 0;
    c.when = cells.text();
    c.whenRole = cells.maybeWord(model::whenRoleNamed);
    c.whenClaim = cells.maybeSize();
    c.standing = cells.maybeWord(model::standingNamed);
    c.pillar = cells.text();
    c.partyType = cells.maybeWord(model::partyTypeNamed);
    c.role = cells.maybeWord(model::roleNamed);
    c.parties = listOf(cells.text());
    c.rule = cells.text();
    c.steps = listOf(cells.text());
    return c;
}

void writeClaim(SQLite::Statement& insert, const Claim& c, std::int64_t edition, int rulesVersion) {
    Binder(insert) << c.id << edition << model::name(c.kind) << c.span.start << c.span.end << c.quote
                   << c.quantity.value << c.quantity.value_max << c.quantity.unit << c.quantity.per
                   << model::name(c.quantity.qualifier) << c.value << c.calendar << c.restates << listText(c.audience)
                   << c.audienceOpen << c.when << nameOf(c.whenRole) << c.whenClaim << nameOf(c.standing) << c.pillar
                   << nameOf(c.partyType) << nameOf(c.role) << listText(c.parties) << c.rule << listText(c.steps)
                   << rulesVersion;
    insert.exec();
}

Source readSource(Cells& cells) {
    Source s;
    s.id = cells.text();
    s.letter = cells.text();
    s.sha256 = cells.text();
    s.imported = cells.text();
    s.article.file = cells.text();
    s.article.title = cells.text();
    s.article.publisher = cells.text();
    s.article.author = cells.text();
    s.article.published = cells.text();
    s.article.language = cells.text();
    s.article.text = cells.text();
    s.article.notes = listOf(cells.text());
    return s;
}

std::int64_t insertNumbered(SQLite::Database& db, Source& source) {
    SQLite::Statement next(db, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'sources'), 0) + 1");
    next.executeStep();
    const std::int64_t number = next.getColumn(0).getInt64();
    next.reset();
    source.letter = letterOf(number);
    SQLite::Statement insert(db, "INSERT INTO sources (number, id, letter, imported) VALUES (?, ?, ?, ?)");
    Binder(insert) << number << source.id << source.letter << source.imported;
    insert.exec();
    return number;
}

void insertBytes(SQLite::Database& db, const std::string& sha256, const std::string& bytes) {
    const std::string packed = deflated(bytes);
    SQLite::Statement insert(db, "INSERT OR IGNORE INTO source_bytes (sha256, size, deflate) VALUES (?, ?, ?)");
    Binder(insert) << sha256 << bytes.size();
    insert.bindNoCopy(3, packed.data(), static_cast<int>(packed.size()));
    insert.exec();
}

std::int64_t insertEdition(SQLite::Database& db, const Source& source, int rulesVersion) {
    SQLite::Statement insert(
        db, "INSERT INTO editions (source, edition, sha256, imported, rules_version) VALUES (?, 1, ?, ?, ?)");
    Binder(insert) << source.id << source.sha256 << source.imported << rulesVersion;
    insert.exec();
    return db.getLastInsertRowid();
}

void insertArticle(SQLite::Database& db, std::int64_t edition, const model::Article& a) {
    SQLite::Statement insert(
        db, "INSERT INTO articles (edition, file, title, publisher, author, published, language, text, "
            "sha256, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Binder row(insert);
    row << edition << a.file << a.title << a.publisher << a.author << a.published << a.language;
    row.borrow(a.text) << base::sha256(a.text) << listText(a.notes);
    insert.exec();
    indexArticle(db, edition, a);
}

} // namespace

std::string letterOf(std::int64_t number) {
    std::string letters;
    for (std::int64_t n = number; n > 0; n = (n - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
    return letters;
}

std::optional<std::string> misplacedClaim(const std::string& text, const std::vector<Claim>& claims) {
    if (!base::isUtf8(text)) return "the text is not UTF-8";
    const base::CodePointIndex places(text);
    for (const Claim& c : claims) {
        const auto place = std::to_string(c.span.start) + "–" + std::to_string(c.span.end);
        if (c.span.empty() || c.span.end > places.codePoints())
            return "the claim " + c.id + " at " + place + " lies outside of the text";
        const auto bytes = places.toBytes(c.span);
        if (text.compare(bytes.start, bytes.length(), c.quote) != 0)
            return "the claim " + c.id + " at " + place + " quotes “" + c.quote + "”, but the text there is “" +
                   text.substr(bytes.start, bytes.length()) + "”";
    }
    return std::nullopt;
}

Source insertSource(SQLite::Database& db, const std::string& bytes, const std::string& sha256,
                    const model::Article& article, const std::vector<Claim>& claims, int rulesVersion,
                    const std::string& now) {
    Source source{model::sourceIdOf(sha256), "", sha256, now, article};
    insertNumbered(db, source);
    insertBytes(db, sha256, bytes);
    const auto edition = insertEdition(db, source, rulesVersion);
    insertArticle(db, edition, article);
    std::vector<Claim> named = claims;
    model::identify(named, sha256);
    SQLite::Statement insert(db, insertClaim);
    ClaimIndexer indexer(db);
    for (const Claim& c : named) {
        writeClaim(insert, c, edition, rulesVersion);
        indexer.add(db.getLastInsertRowid(), c);
    }
    return source;
}

void loadSources(const SQLite::Database& db, Loaded& loaded, bool all) {
    const std::string newest = std::string(all ? " FROM " : " FROM part_sources p CROSS JOIN ") + "sources s" +
                               (all ? "" : " ON s.number = p.number") +
                               " CROSS JOIN editions e ON e.source = s.id AND "
                               "e.edition = (SELECT max(x.edition) FROM editions x WHERE x.source = s.id)";
    SQLite::Statement sources(db, std::string("SELECT ") + sourceColumns + newest +
                                      " JOIN articles a ON a.edition = e.number ORDER BY s.number");
    while (sources.executeStep()) {
        Cells cells(sources);
        loaded.snapshot.sources.push_back(readSource(cells));
        loaded.textSha.push_back(cells.text());
    }
    SQLite::Statement claims(db,
                             std::string("SELECT ") + claimColumns + newest +
                                 " JOIN claims c ON c.edition = e.number ORDER BY s.number, c.span_start, c.number");
    while (claims.executeStep()) {
        Cells cells(claims);
        loaded.snapshot.claims.push_back(readClaim(cells));
        loaded.rulesVersion.push_back(static_cast<int>(cells.integer()));
    }
}

bool deleteSource(SQLite::Database& db, const std::string& id) {
    SQLite::Statement known(db, "SELECT 1 FROM sources WHERE id = ?");
    Binder(known) << id;
    if (!known.executeStep()) return false;
    unindexSource(db, id);
    const std::string editions = "(SELECT number FROM editions WHERE source = ?1)";
    const std::string claims = "(SELECT id FROM claims WHERE edition IN " + editions + ")";
    for (const std::string& statement :
         {"DELETE FROM reading_claims WHERE claim IN " + claims,
          "DELETE FROM commitment_claims WHERE claim IN " + claims,
          std::string("DELETE FROM reading_sources WHERE source = ?1"),
          std::string(
              "DELETE FROM announcements WHERE id IN (SELECT announcement FROM announcement_sources WHERE source = ?1) "
              "AND NOT EXISTS (SELECT 1 FROM announcement_sources x WHERE x.announcement = id AND x.source <> ?1)"),
          std::string("DELETE FROM announcement_sources WHERE source = ?1"),
          std::string("DELETE FROM sources WHERE id = ?1"),
          std::string("DELETE FROM source_bytes WHERE sha256 NOT IN (SELECT sha256 FROM editions)")}) {
        SQLite::Statement step(db, statement);
        if (step.getBindParameterCount() > 0) Binder(step) << id;
        step.exec();
    }
    return true;
}

std::optional<Source> sourceWithBytes(const SQLite::Database& db, const std::string& sha256) {
    SQLite::Statement found(
        db, std::string("SELECT ") + sourceColumns +
                " FROM editions e JOIN sources s ON s.id = e.source JOIN articles a ON a.edition = e.number "
                "WHERE e.sha256 = ?");
    Binder(found) << sha256;
    if (!found.executeStep()) return std::nullopt;
    Cells cells(found);
    return readSource(cells);
}

std::vector<Claim> claimsOfEdition(const SQLite::Database& db, std::int64_t edition) {
    SQLite::Statement rows(
        db, std::string("SELECT ") + claimColumns +
                " FROM claims c JOIN editions e ON e.number = c.edition WHERE c.edition = ? ORDER BY c.number");
    Binder(rows) << edition;
    std::vector<Claim> claims;
    while (rows.executeStep()) {
        Cells cells(rows);
        claims.push_back(readClaim(cells));
    }
    return claims;
}

} // namespace pledge::store
