#include "core/store/findings.h"

#include "core/store/connection.h"
#include "core/store/json.h"
#include "core/store/search_index.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::store {
namespace {

using model::Announcement;
using model::Commitment;
using model::Facet;
using model::Reading;
using Statement = SQLite::Statement;

/// Writes a finding, each statement prepared once.
class Writer {
public:
    explicit Writer(SQLite::Database& db)
        : db_(db),
          announcement_(db, "INSERT INTO announcements VALUES (?, ?, ?, ?, ?, ?, ?)"),
          announcementSource_(db, "INSERT INTO announcement_sources VALUES (?, ?, ?)"),
          echo_(db, "INSERT INTO echoes VALUES (?, ?, ?, ?)"),
          commitment_(db,
                      "INSERT INTO commitments (id, announcement, position, label, kind, pillar, standing, part_of) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
          label_(db),
          commitmentClaim_(db, "INSERT INTO commitment_claims VALUES (?, ?, ?)"),
          facet_(db, "INSERT INTO facets VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
          reading_(db, "INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          readingSource_(db, "INSERT INTO reading_sources VALUES (?, ?, ?)"),
          readingClaim_(db, "INSERT INTO reading_claims VALUES (?, ?, ?)") {}

    void write(const Announcement& a) {
        Binder(announcement_) << a.id << a.title << a.investor << a.place << listText(a.investors) << listText(a.places)
                              << a.announced;
        announcement_.exec();
        links(announcementSource_, a.id, a.sources);
        for (std::size_t i = 0; i < a.echoes.size(); ++i) {
            Binder(echo_) << a.id << i << listText(a.echoes[i].sources) << a.echoes[i].reason;
            echo_.exec();
        }
        for (std::size_t i = 0; i < a.commitments.size(); ++i) write(a.commitments[i], a.id, i);
    }

private:
    void write(const Commitment& c, const std::string& announcement, std::size_t position) {
        Binder(commitment_) << c.id << announcement << position << c.label << model::name(c.kind) << c.pillar
                            << model::name(c.standing) << listText(c.partOf);
        commitment_.exec();
        label_.add(db_.getLastInsertRowid(), c.label);
        links(commitmentClaim_, c.id, c.claims);
        for (std::size_t i = 0; i < c.facets.size(); ++i) write(c.facets[i], c.id, i);
    }

    void write(const Facet& f, const std::string& commitment, std::size_t position) {
        Binder(facet_) << f.id << commitment << position << model::name(f.facet) << model::name(f.verdict)
                       << model::name(f.severity) << f.reason << nameOf(f.type);
        facet_.exec();
        for (std::size_t i = 0; i < f.readings.size(); ++i) write(f.readings[i], f, i);
    }

    void write(const Reading& r, const Facet& facet, std::size_t position) {
        Binder(reading_) << r.id << facet.id << position << canonical(toJson(r.value))
                         << model::display(r.value, facet.facet) << r.calendar << r.open << r.support.independent
                         << listText(r.support.primary) << r.support.nearest;
        reading_.exec();
        links(readingSource_, r.id, r.sources);
        links(readingClaim_, r.id, r.claims);
    }

    static std::optional<std::string> nameOf(std::optional<model::Difference> type) {
        return type ? std::optional(std::string(model::name(*type))) : std::nullopt;
    }

    static void links(Statement& insert, const std::string& from, const std::vector<std::string>& to) {
        for (std::size_t i = 0; i < to.size(); ++i) {
            Binder(insert) << from << i << to[i];
            insert.exec();
        }
    }

    SQLite::Database& db_;
    Statement announcement_, announcementSource_, echo_, commitment_;
    LabelIndexer label_;
    Statement commitmentClaim_, facet_, reading_, readingSource_, readingClaim_;
};

using Links = std::map<std::string, std::vector<std::string>>;

/// What of the finding is read: all of it, or what hangs on the announcements in part_announcements.
class Scope {
public:
    explicit Scope(bool all) : all_(all) {}

    std::string announcement() const { return within("announcement", "part_announcements"); }
    std::string commitment() const {
        return within("commitment", "(SELECT id FROM commitments" + announcement() + ")");
    }
    std::string facet() const { return within("facet", "(SELECT id FROM facets" + commitment() + ")"); }
    std::string reading() const { return within("reading", "(SELECT id FROM readings" + facet() + ")"); }
    std::string self() const { return within("id", "part_announcements"); }

private:
    std::string within(const std::string& column, const std::string& set) const {
        return all_ ? " " : " WHERE " + column + " IN " + set + ' ';
    }

    bool all_;
};

Links loadLinks(const SQLite::Database& db, const std::string& query) {
    Links links;
    Statement rows(db, query);
    while (rows.executeStep()) {
        Cells cells(rows);
        const std::string from = cells.text();
        links[from].push_back(cells.text());
    }
    return links;
}

/// Rows by the id of what they belong to, in order.
template<class T>
using Grouped = std::map<std::string, std::vector<T>>;

template<class T>
std::vector<T> take(Grouped<T>& from, const std::string& id) {
    const auto it = from.find(id);
    return it == from.end() ? std::vector<T>() : std::move(it->second);
}

Grouped<Reading> loadReadings(const SQLite::Database& db, const Scope& scope) {
    const std::string order = scope.reading() + "ORDER BY reading, position";
    Links sources = loadLinks(db, "SELECT reading, source FROM reading_sources" + order);
    Links claims = loadLinks(db, "SELECT reading, claim FROM reading_claims" + order);
    Grouped<Reading> readings;
    Statement rows(db, "SELECT facet, id, value, calendar, open, independent, party_texts, nearest FROM readings" +
                           scope.facet() + "ORDER BY facet, position");
    while (rows.executeStep()) {
        Cells cells(rows);
        const std::string facet = cells.text();
        Reading r;
        r.id = cells.text();
        r.value = valueOf(Json::parse(cells.text()));
        r.calendar = cells.text();
        r.open = cells.integer() != 0;
        r.support.independent = static_cast<std::size_t>(cells.integer());
        r.support.primary = listOf(cells.text());
        r.support.nearest = cells.text();
        r.sources = take(sources, r.id);
        r.claims = take(claims, r.id);
        readings[facet].push_back(std::move(r));
    }
    return readings;
}

Grouped<Facet> loadFacets(const SQLite::Database& db, const Scope& scope) {
    Grouped<Reading> readings = loadReadings(db, scope);
    Grouped<Facet> facets;
    Statement rows(db, "SELECT commitment, id, facet, verdict, severity, reason, type FROM facets" +
                           scope.commitment() + "ORDER BY commitment, position");
    while (rows.executeStep()) {
        Cells cells(rows);
        const std::string commitment = cells.text();
        Facet f;
        f.id = cells.text();
        f.facet = cells.word(model::facetNamed);
        f.verdict = cells.word(model::verdictNamed);
        f.severity =
            cells.text() == model::name(model::Severity::major) ? model::Severity::major : model::Severity::minor;
        f.reason = cells.text();
        f.type = cells.maybeWord(model::differenceNamed);
        f.readings = take(readings, f.id);
        facets[commitment].push_back(std::move(f));
    }
    return facets;
}

Grouped<Commitment> loadCommitments(const SQLite::Database& db, const Scope& scope) {
    Links claims = loadLinks(db, "SELECT commitment, claim FROM commitment_claims" + scope.commitment() +
                                     "ORDER BY commitment, position");
    Grouped<Facet> facets = loadFacets(db, scope);
    Grouped<Commitment> commitments;
    Statement rows(db, "SELECT announcement, id, label, kind, pillar, standing, part_of FROM commitments" +
                           scope.announcement() + "ORDER BY announcement, position");
    while (rows.executeStep()) {
        Cells cells(rows);
        const std::string announcement = cells.text();
        Commitment c;
        c.id = cells.text();
        c.label = cells.text();
        c.kind = cells.word(model::kindNamed);
        c.pillar = cells.text();
        c.standing = cells.word(model::standingNamed);
        c.partOf = listOf(cells.text());
        c.claims = take(claims, c.id);
        c.facets = take(facets, c.id);
        commitments[announcement].push_back(std::move(c));
    }
    return commitments;
}

Grouped<model::Echo> loadEchoes(const SQLite::Database& db, const Scope& scope) {
    Grouped<model::Echo> echoes;
    Statement rows(db, "SELECT announcement, sources, reason FROM echoes" + scope.announcement() +
                           "ORDER BY announcement, position");
    while (rows.executeStep()) {
        Cells cells(rows);
        const std::string announcement = cells.text();
        model::Echo e;
        e.sources = listOf(cells.text());
        e.reason = cells.text();
        echoes[announcement].push_back(std::move(e));
    }
    return echoes;
}

bool isLiving(Statement& find, const std::string& id) {
    Binder(find) << id << id << id << id;
    return find.executeStep();
}

constexpr const char* findLiving =
    "SELECT 1 FROM announcements WHERE id = ? UNION ALL SELECT 1 FROM commitments WHERE id = ? UNION ALL "
    "SELECT 1 FROM facets WHERE id = ? UNION ALL SELECT 1 FROM readings WHERE id = ?";

void insert(SQLite::Database& db, const model::Finding& finding) {
    Writer writer(db);
    for (const Announcement& a : finding.announcements) writer.write(a);
}

} // namespace

void replaceFinding(SQLite::Database& db, const model::Finding& finding) {
    unindexFinding(db);
    for (const char* table : {"reading_claims", "reading_sources", "readings", "facets", "commitment_claims",
                              "commitments", "echoes", "announcement_sources", "announcements"})
        db.exec(std::string("DELETE FROM ") + table);
    insert(db, finding);
}

void choosePart(const SQLite::Database& db, const std::vector<std::string>& sources) {
    auto& scratch = const_cast<SQLite::Database&>(db); // temporary tables are no part of the file
    scratch.exec("CREATE TEMP TABLE IF NOT EXISTS part_sources (number INTEGER PRIMARY KEY);"
                 "CREATE TEMP TABLE IF NOT EXISTS part_announcements (id TEXT PRIMARY KEY);"
                 "DELETE FROM part_sources; DELETE FROM part_announcements");
    Statement add(db, "INSERT OR IGNORE INTO part_sources SELECT number FROM sources WHERE id = ?");
    for (const std::string& id : sources) Binder(add) << id, add.exec();
    scratch.exec("INSERT OR IGNORE INTO part_announcements SELECT a.announcement FROM part_sources p "
                 "CROSS JOIN sources s ON s.number = p.number CROSS JOIN announcement_sources a ON a.source = s.id");
}

void replacePart(SQLite::Database& db, const model::Finding& finding) {
    unindexPart(db);
    db.exec("DELETE FROM announcements WHERE id IN part_announcements");
    insert(db, finding);
}

model::Finding loadFinding(const SQLite::Database& db, bool all) {
    const Scope scope(all);
    Links sources = loadLinks(db, "SELECT announcement, source FROM announcement_sources" + scope.announcement() +
                                      "ORDER BY announcement, position");
    Grouped<model::Echo> echoes = loadEchoes(db, scope);
    Grouped<Commitment> commitments = loadCommitments(db, scope);
    model::Finding finding;
    Statement rows(db,
                   "SELECT id, title, investor, place, investors, places, announced FROM announcements" + scope.self());
    while (rows.executeStep()) {
        Cells cells(rows);
        Announcement a;
        a.id = cells.text();
        a.title = cells.text();
        a.investor = cells.text();
        a.place = cells.text();
        a.investors = listOf(cells.text());
        a.places = listOf(cells.text());
        a.announced = cells.text();
        a.sources = take(sources, a.id);
        a.echoes = take(echoes, a.id);
        a.commitments = take(commitments, a.id);
        finding.announcements.push_back(std::move(a));
    }
    std::sort(finding.announcements.begin(), finding.announcements.end(), model::comesBefore);
    return finding;
}

namespace {

std::vector<std::string> idsFrom(const SQLite::Database& db, const std::string& query, const std::string& id) {
    Statement rows(db, query);
    Binder(rows) << id;
    std::vector<std::string> ids;
    while (rows.executeStep()) ids.push_back(Cells(rows).text());
    return ids;
}

} // namespace

std::vector<std::string> sourcesAround(const SQLite::Database& db, model::Target target, const std::string& id) {
    const auto withOthersOf = [&](const std::string& announcements, const std::string& own) {
        return idsFrom(db,
                       own + "SELECT source FROM announcement_sources WHERE announcement IN (SELECT " + announcements +
                           " = ?1)",
                       id);
    };
    switch (target) {
    case model::Target::facet:
        return withOthersOf("c.announcement FROM facets f JOIN commitments c ON c.id = f.commitment WHERE f.id", "");
    case model::Target::commitment: return withOthersOf("announcement FROM commitments WHERE id", "");
    case model::Target::source:
        return withOthersOf("announcement FROM announcement_sources WHERE source",
                            "SELECT id FROM sources WHERE id = ?1 UNION ");
    case model::Target::claim:
        return withOthersOf(
            "a.announcement FROM claims c JOIN editions e ON e.number = c.edition "
            "JOIN announcement_sources a ON a.source = e.source WHERE c.id",
            "SELECT e.source FROM claims c JOIN editions e ON e.number = c.edition WHERE c.id = ?1 UNION ");
    }
    return {};
}

std::vector<std::string> sourcesOfAnnouncement(const SQLite::Database& db, const std::string& id) {
    return idsFrom(db,
                   "SELECT source FROM announcement_sources WHERE announcement = (SELECT id FROM announcements "
                   "ORDER BY id <> ?, announced, title, id LIMIT 1) ORDER BY position",
                   id);
}

bool lives(const SQLite::Database& db, const std::string& id) {
    Statement find(db, findLiving);
    return isLiving(find, id);
}

void addForwards(SQLite::Database& db, const std::vector<std::pair<std::string, std::string>>& forwards) {
    Statement put(db, "INSERT OR REPLACE INTO forwards VALUES (?, ?)");
    for (const auto& [old, now] : forwards) {
        if (old == now) continue;
        Binder(put) << old << now;
        put.exec();
    }
}

void dropForwards(SQLite::Database& db, const model::Finding& living) {
    Statement any(db, "SELECT 1 FROM forwards LIMIT 1");
    if (!any.executeStep()) return;
    any.reset();
    Statement drop(db, "DELETE FROM forwards WHERE old = ?");
    const auto end = [&](const std::string& id) { Binder(drop) << id, drop.exec(); };
    for (const Announcement& a : living.announcements) {
        end(a.id);
        for (const Commitment& c : a.commitments) {
            end(c.id);
            for (const Facet& f : c.facets) {
                end(f.id);
                for (const Reading& r : f.readings) end(r.id);
            }
        }
    }
}

std::string followForwards(const SQLite::Database& db, const std::string& id) {
    Statement next(db, "SELECT new FROM forwards WHERE old = ?");
    std::string at = id;
    for (std::set<std::string> seen; seen.insert(at).second;) {
        Binder(next) << at;
        if (!next.executeStep()) return at;
        at = next.getColumn(0).getString();
    }
    return id; // a circle leads nowhere
}

} // namespace pledge::store
