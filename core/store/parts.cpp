#include "core/store/parts.h"

#include "core/store/connection.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::store {
namespace {

using Statement = SQLite::Statement;

std::vector<std::string> idsFrom(Statement& rows) {
    std::vector<std::string> ids;
    while (rows.executeStep()) ids.push_back(rows.getColumn(0).getString());
    return ids;
}

/// The number of a source; 0 where it is gone.
std::int64_t numberOf(Statement& find, const std::string& id) {
    Binder(find) << id;
    return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

std::string listed(const std::vector<std::int64_t>& keys) {
    std::string list;
    for (const std::int64_t key : keys) list += (list.empty() ? "" : ",") + std::to_string(key);
    return '(' + list + ')';
}

void collect(Statement& rows, std::set<std::int64_t>& sources) {
    while (rows.executeStep()) sources.insert(rows.getColumn(0).getInt64());
}

void collectMarked(const SQLite::Database& db, const std::vector<model::Block>& keys, const std::string& also,
                   std::set<std::int64_t>& sources) {
    Statement rows(db, "SELECT source FROM block_marks m WHERE key = ? AND leads = ?" + also);
    for (const auto& [key, leads] : keys)
        for (const bool other : {true, false})
            if (leads || other) {
                Binder(rows) << key << other;
                collect(rows, sources);
            }
}

void collectTranslated(const SQLite::Database& db, const std::vector<std::int64_t>& keys, const std::string& language,
                       const std::string& also, std::set<std::int64_t>& sources) {
    Statement rows(db, "SELECT source FROM block_translations m WHERE key = ? AND language <> ?" + also);
    for (const std::int64_t key : keys) {
        Binder(rows) << key << language;
        collect(rows, sources);
    }
}

class BlockWriter {
public:
    explicit BlockWriter(SQLite::Database& db)
        : mark_(db, "INSERT OR IGNORE INTO block_marks VALUES (?, ?, ?)"),
          sum_(db, "INSERT OR IGNORE INTO block_translations VALUES (?, ?, ?)"),
          number_(db, "INSERT OR IGNORE INTO block_numbers VALUES (?, ?)") {}

    void write(std::int64_t source, const std::string& language, const model::Blocks& blocks) {
        for (const auto& [key, leads] : blocks.marks) Binder(mark_) << key << leads << source, mark_.exec();
        for (const std::int64_t key : blocks.translations) Binder(sum_) << key << language << source, sum_.exec();
        for (const std::int64_t key : blocks.numbers) Binder(number_) << source << key, number_.exec();
    }

private:
    Statement mark_, sum_, number_;
};

std::vector<std::string> idsOf(const SQLite::Database& db, const std::set<std::int64_t>& numbers) {
    std::vector<std::string> ids;
    Statement find(db, "SELECT id FROM sources WHERE number = ?");
    for (const std::int64_t number : numbers) {
        Binder(find) << number;
        if (find.executeStep()) ids.push_back(find.getColumn(0).getString());
    }
    return ids;
}

} // namespace

Stamp stampOf(const SQLite::Database& db) {
    return {metaNumber(db, "sources_revision"), metaNumber(db, "finding_revision"), metaNumber(db, "finding_writes")};
}

void addPending(SQLite::Database& db, const std::string& source) {
    Statement add(db, "INSERT OR IGNORE INTO pending SELECT number FROM sources WHERE id = ?");
    Binder(add) << source;
    add.exec();
}

void forgetSource(SQLite::Database& db, const std::string& source) {
    Statement find(db, "SELECT number FROM sources WHERE id = ?");
    const std::int64_t number = numberOf(find, source);
    for (const char* statement :
         {"INSERT OR IGNORE INTO pending SELECT source FROM parts WHERE part = (SELECT part FROM parts WHERE source = "
          "?1)",
          "DELETE FROM pending WHERE source = ?1", "DELETE FROM parts WHERE source = ?1",
          "DELETE FROM block_marks WHERE source = ?1", "DELETE FROM block_translations WHERE source = ?1",
          "DELETE FROM block_numbers WHERE source = ?1"}) {
        Statement step(db, statement);
        Binder(step) << number;
        step.exec();
    }
}

void forgetParts(SQLite::Database& db) { setMeta(db, "blocks_version", 0); }

Pending pendingIn(const SQLite::Database& db, int blocksVersion) {
    Pending out;
    out.stamp = stampOf(db);
    Statement acts(db, "SELECT 1 FROM events WHERE json_valid(json) AND json ->> '$.kind' <> 'annotate' LIMIT 1");
    out.overruled = acts.executeStep();
    out.all = out.overruled || metaNumber(db, "blocks_version") != blocksVersion;
    Statement rows(db, out.all ? "SELECT id FROM sources ORDER BY number"
                               : "SELECT s.id FROM pending p JOIN sources s ON s.number = p.source ORDER BY s.number");
    out.sources = idsFrom(rows);
    return out;
}

std::vector<std::string> meeting(const SQLite::Database& db, const model::Blocks& blocks, const std::string& language) {
    const std::string numberInCommon =
        " AND EXISTS (SELECT 1 FROM block_numbers n WHERE n.source = m.source AND n.key IN " + listed(blocks.numbers) +
        ")";
    std::set<std::int64_t> numbers;
    collectMarked(db, blocks.seeks, "", numbers);
    collectMarked(db, blocks.withNumber, numberInCommon, numbers);
    collectTranslated(db, blocks.translationSeeks, language, "", numbers);
    collectTranslated(db, blocks.translationsWithNumber, language, numberInCommon, numbers);
    return idsOf(db, numbers);
}

std::vector<std::string> linkedWith(const SQLite::Database& db, const std::vector<std::string>& sources) {
    std::set<std::int64_t> found;
    Statement part(db,
                   "SELECT y.source FROM sources s JOIN parts x ON x.source = s.number JOIN parts y ON y.part = x.part "
                   "WHERE s.id = ?");
    Statement number(db, "SELECT number FROM sources WHERE id = ?");
    for (const std::string& id : sources) {
        const std::int64_t own = numberOf(number, id);
        if (!own || !found.insert(own).second) continue;
        Binder(part) << id;
        collect(part, found);
    }
    return idsOf(db, found);
}

void putLinks(SQLite::Database& db, const PartFinding& part) {
    if (part.all)
        db.exec(
            "DELETE FROM block_marks; DELETE FROM block_translations; DELETE FROM block_numbers; DELETE FROM parts");
    Statement number(db, "SELECT number FROM sources WHERE id = ?");
    Statement language(db,
                       "SELECT a.language FROM editions e JOIN articles a ON a.edition = e.number WHERE e.source = ? "
                       "ORDER BY e.edition DESC LIMIT 1");
    BlockWriter writer(db);
    for (const auto& [id, blocks] : part.blocks) {
        Binder(language) << id;
        if (language.executeStep()) writer.write(numberOf(number, id), language.getColumn(0).getString(), blocks);
    }
    Statement link(db, "INSERT OR REPLACE INTO parts VALUES (?, ?)");
    Statement done(db, "DELETE FROM pending WHERE source = ?");
    for (const auto& linked : part.linked) {
        std::vector<std::int64_t> members;
        for (const std::string& id : linked) members.push_back(numberOf(number, id));
        const std::int64_t name = *std::min_element(members.begin(), members.end());
        for (const std::int64_t source : members) {
            Binder(link) << source << name;
            link.exec();
            Binder(done) << source;
            done.exec();
        }
    }
    if (part.all) db.exec("DELETE FROM pending");
    setMeta(db, "blocks_version", part.blocksVersion);
    setMeta(db, "finding_writes", metaNumber(db, "finding_writes") + 1);
}

} // namespace pledge::store
