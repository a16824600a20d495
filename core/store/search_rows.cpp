#include "core/store/search_rows.h"

#include "core/base/search_words.h"
#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "core/model/finding.h"
#include "core/store/connection.h"
#include "core/store/ledger.h"
#include "core/store/sources.h"

#include <algorithm>

namespace pledge::store {
namespace {

using Each = std::function<void(std::size_t, std::int64_t, const SearchColumns&)>;
using Problems = std::vector<std::string>;
using SQLite::Statement;

enum Table : std::size_t { passages, claims, sources, commitments, notes };

/// Bytes after which a passage ends at the next good place: what is found must be shown, and be read through for it.
constexpr std::size_t longEnough = 4096;

/// The end of a line or sentence, else of a word, else of a character, at which a long passage is cut.
std::size_t cutBefore(std::string_view text, std::size_t from) {
    const std::string_view room = text.substr(from, longEnough);
    for (const std::string_view end : {"\n", "。", ". ", " "})
        if (const auto at = room.rfind(end); at != std::string_view::npos) return from + at + end.size();
    std::size_t at = from + longEnough;
    while (at > from + 1 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return at;
}

/// The first empty line from `from` on, with the line end before it; at the end of the text where there is none.
base::Span emptyLine(std::string_view text, std::size_t from) {
    for (std::size_t at = from; (at = text.find('\n', at)) != std::string_view::npos; ++at) {
        std::size_t end = at + 1;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) ++end;
        if (end < text.size() && text[end] == '\n') return {at, end + 1};
    }
    return {text.size(), text.size()};
}

void eachPassage(const SQLite::Database& db, std::int64_t edition, const std::string& text, const Each& each,
                 Problems& problems) {
    Statement rows(db, "SELECT number, start, \"end\" FROM passages WHERE edition = ? ORDER BY start");
    Binder(rows) << edition;
    bool same = true;
    for (const Passage& p : passagesOf(text)) {
        same = same && rows.executeStep();
        if (!same) break;
        Cells cells(rows);
        const auto number = cells.integer();
        const auto start = static_cast<std::size_t>(cells.integer());
        same = base::Span{start, static_cast<std::size_t>(cells.integer())} == p.points;
        each(passages, number, {p.words});
    }
    if (!same || rows.executeStep())
        problems.push_back("The passages of edition " + std::to_string(edition) + " are not those of its text.");
}

void eachOfEdition(const SQLite::Database& db, const Each& each, Problems& problems) {
    Statement rows(db, "SELECT edition, file, title, publisher, author, text FROM articles ORDER BY edition");
    while (rows.executeStep()) {
        Cells cells(rows);
        const auto edition = cells.integer();
        model::Article a;
        a.file = cells.text();
        a.title = cells.text();
        a.publisher = cells.text();
        a.author = cells.text();
        each(sources, edition, searchColumnsOf(a));
        eachPassage(db, edition, cells.text(), each, problems);
        Statement numbers(db, "SELECT number FROM claims WHERE edition = ? ORDER BY number");
        Binder(numbers) << edition;
        for (const model::Claim& c : claimsOfEdition(db, edition))
            if (numbers.executeStep()) each(claims, numbers.getColumn(0).getInt64(), searchColumnsOf(c));
    }
}

void eachNote(const SQLite::Database& db, const Each& each, Problems& problems) {
    Statement rows(db,
                   "SELECT e.id, e.json, n.number, n.at, n.judges FROM events e LEFT JOIN notes n ON n.event = e.id");
    while (rows.executeStep()) {
        const Event event = readEvent(rows.getColumn(0).getString(), rows.getColumn(1).getString());
        const SearchColumns columns = searchColumnsOf(event);
        const bool judges = isAnnotation(event) && event.json.contains("judgement");
        const bool wanted = judges || !columns.empty(), there = !rows.getColumn(2).isNull();
        const bool same =
            wanted == there &&
            (!there || (rows.getColumn(3).getString() == event.at && (rows.getColumn(4).getInt64() != 0) == judges));
        if (!same)
            problems.push_back("The row of notes for event " + event.id.substr(0, 12) +
                               " of the ledger is not its own.");
        if (there && !columns.empty()) each(notes, rows.getColumn(2).getInt64(), columns);
    }
}

} // namespace

std::vector<Passage> passagesOf(std::string_view text) {
    std::vector<Passage> out;
    std::size_t point = 0;
    for (std::size_t at = 0; at < text.size();) {
        const base::Span empty = emptyLine(text, at);
        while (at < empty.start) {
            const std::size_t end = empty.start - at <= longEnough ? empty.start : cutBefore(text, at);
            const std::string_view piece = text.substr(at, end - at);
            const std::size_t after = point + base::countCodePoints(piece);
            if (std::string words = base::searchText(piece); !words.empty())
                out.push_back({{at, end}, {point, after}, std::move(words)});
            point = after;
            at = end;
        }
        point += base::countCodePoints(text.substr(at, empty.end - at));
        at = empty.end;
    }
    return out;
}

SearchColumns searchColumnsOf(const model::Claim& c) {
    std::string value = c.value;
    if (c.isNumber()) {
        value = model::display(c.quantity) + ' ' + c.quantity.unit;
        for (const std::string& who : c.audience) value += ' ' + who;
    } else if (c.kind == model::Kind::date) {
        value += ' ' + model::displayDate(c.value);
    }
    return {base::searchText(c.quote), base::searchText(value)};
}

SearchColumns searchColumnsOf(const model::Article& a) {
    return {base::searchText(a.title), base::searchText(a.publisher), base::searchText(a.author),
            base::searchText(a.file)};
}

SearchColumns searchColumnsOf(const Event& event) {
    if (!isAnnotation(event)) return {};
    std::string tags;
    if (const auto it = event.json.find("tags"); it != event.json.end() && it->is_array())
        for (const Json& tag : *it)
            if (tag.is_string()) tags += tag.get<std::string>() + '\n';
    const std::string note = textIn(event.json, "note");
    if (note.empty() && tags.empty()) return {};
    return {base::searchText(note), base::searchText(tags)};
}

const std::array<SearchTable, 5>& searchTables() {
    static const std::array<SearchTable, 5> all{
        {{"passage_search", "texts", {"words"}},
         {"claim_search", "claims", {"quote", "value"}},
         {"source_search", "what sources say of themselves", {"title", "publisher", "author", "file"}},
         {"commitment_search", "labels of commitments", {"label"}},
         {"note_search", "notes", {"note", "tags"}}}};
    return all;
}

std::vector<std::string> eachSearchRow(const SQLite::Database& db, const Each& each) {
    Problems problems;
    eachOfEdition(db, each, problems);
    Statement labels(db, "SELECT number, label FROM commitments");
    while (labels.executeStep())
        each(commitments, labels.getColumn(0).getInt64(), {base::searchText(labels.getColumn(1).getString())});
    eachNote(db, each, problems);
    return problems;
}

} // namespace pledge::store
