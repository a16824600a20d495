#include "core/store/search_index.h"

#include "core/base/search_words.h"
#include "core/base/utf8.h"
#include "core/store/connection.h"
#include "core/store/ledger.h"
#include "core/store/search_rows.h"
#include "core/store/sources.h"

namespace pledge::store {
namespace {

using SQLite::Statement;

constexpr const char* removePassage =
    "INSERT INTO passage_search (passage_search, rowid, words) VALUES ('delete', ?, ?)";

void put(Statement& insert, std::int64_t row, const SearchColumns& columns) {
    Binder bind(insert);
    bind << row;
    for (const std::string& c : columns) bind.borrow(c);
    insert.exec();
}

/// What is not in a passage's row itself is worked out anew from its text.
void unindexPassages(SQLite::Database& db, std::int64_t edition, std::string_view text) {
    const base::CodePointIndex places(text);
    Statement rows(db, "SELECT number, start, \"end\" FROM passages WHERE edition = ?");
    Binder(rows) << edition;
    Statement remove(db, removePassage);
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto number = cells.integer();
        const auto start = static_cast<std::size_t>(cells.integer());
        const base::Span bytes = places.toBytes({start, static_cast<std::size_t>(cells.integer())});
        put(remove, number, {base::searchText(text.substr(bytes.start, bytes.length()))});
    }
}

} // namespace

void indexArticle(SQLite::Database& db, std::int64_t edition, const model::Article& article) {
    Statement passage(db, "INSERT INTO passages (edition, start, \"end\") VALUES (?, ?, ?)");
    Statement insert(db, "INSERT INTO passage_search (rowid, words) VALUES (?, ?)");
    for (const Passage& p : passagesOf(article.text)) {
        Binder(passage) << edition << p.points.start << p.points.end;
        passage.exec();
        put(insert, db.getLastInsertRowid(), {p.words});
    }
    Statement source(db, "INSERT INTO source_search (rowid, title, publisher, author, file) VALUES (?, ?, ?, ?, ?)");
    put(source, edition, searchColumnsOf(article));
}

ClaimIndexer::ClaimIndexer(SQLite::Database& db)
    : insert_(db, "INSERT INTO claim_search (rowid, quote, value) VALUES (?, ?, ?)") {}
void ClaimIndexer::add(std::int64_t number, const model::Claim& claim) { put(insert_, number, searchColumnsOf(claim)); }

LabelIndexer::LabelIndexer(SQLite::Database& db)
    : insert_(db, "INSERT INTO commitment_search (rowid, label) VALUES (?, ?)") {}
void LabelIndexer::add(std::int64_t number, const std::string& label) {
    put(insert_, number, {base::searchText(label)});
}

void indexEvent(SQLite::Database& db, const Event& event) {
    if (!isAnnotation(event)) return;
    const SearchColumns columns = searchColumnsOf(event);
    const bool judges = event.json.contains("judgement");
    if (columns.empty() && !judges) return;
    Statement note(db, "INSERT INTO notes (event, at, target, judges) VALUES (?, ?, ?, ?)");
    Binder(note) << event.id << event.at << textIn(event.json.value("target", Json()), "id") << judges;
    note.exec();
    if (columns.empty()) return;
    Statement insert(db, "INSERT INTO note_search (rowid, note, tags) VALUES (?, ?, ?)");
    put(insert, db.getLastInsertRowid(), columns);
}

void unindexSource(SQLite::Database& db, const std::string& source) {
    const std::string editions = "(SELECT number FROM editions WHERE source = ?1)";
    Statement texts(db, "SELECT edition, text FROM articles WHERE edition IN " + editions);
    Binder(texts) << source;
    while (texts.executeStep()) unindexPassages(db, texts.getColumn(0).getInt64(), texts.getColumn(1).getString());
    const std::string alone = "(SELECT a.announcement FROM announcement_sources a WHERE a.source = ?1 AND NOT EXISTS "
                              "(SELECT 1 FROM announcement_sources x WHERE x.announcement = a.announcement AND "
                              "x.source <> ?1))";
    for (const std::string& statement :
         {"DELETE FROM claim_search WHERE rowid IN (SELECT number FROM claims WHERE edition IN " + editions + ")",
          "DELETE FROM source_search WHERE rowid IN " + editions,
          "DELETE FROM commitment_search WHERE rowid IN (SELECT number FROM commitments WHERE announcement IN " +
              alone + ")"}) {
        Statement step(db, statement);
        Binder(step) << source;
        step.exec();
    }
}

void unindexPart(SQLite::Database& db) {
    db.exec("DELETE FROM commitment_search WHERE rowid IN "
            "(SELECT number FROM commitments WHERE announcement IN part_announcements)");
}

void unindexFinding(SQLite::Database& db) { db.exec("DELETE FROM commitment_search"); }

void indexAll(SQLite::Database& db) {
    ClaimIndexer claims(db);
    Statement articles(db, "SELECT edition, file, title, publisher, author, text FROM articles ORDER BY edition");
    while (articles.executeStep()) {
        Cells cells(articles);
        const auto edition = cells.integer();
        model::Article a;
        a.file = cells.text();
        a.title = cells.text();
        a.publisher = cells.text();
        a.author = cells.text();
        a.text = cells.text();
        indexArticle(db, edition, a);
        Statement numbers(db, "SELECT number FROM claims WHERE edition = ? ORDER BY number");
        Binder(numbers) << edition;
        for (const model::Claim& c : claimsOfEdition(db, edition))
            if (numbers.executeStep()) claims.add(numbers.getColumn(0).getInt64(), c);
    }
    LabelIndexer labels(db);
    Statement commitments(db, "SELECT number, label FROM commitments");
    while (commitments.executeStep())
        labels.add(commitments.getColumn(0).getInt64(), commitments.getColumn(1).getString());
    Statement events(db, "SELECT id, json FROM events ORDER BY rowid");
    while (events.executeStep())
        indexEvent(db, readEvent(events.getColumn(0).getString(), events.getColumn(1).getString()));
}

} // namespace pledge::store
