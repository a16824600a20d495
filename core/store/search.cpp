#include "core/store/search.h"

#include "core/base/sentences.h"
#include "core/base/utf8.h"
#include "core/store/connection.h"
#include "core/store/findings.h"
#include "core/store/json.h"
#include "core/store/ledger.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace pledge::store {
namespace {

using base::SearchQuery;
using base::Span;
using model::Hit;
using model::HitKind;
using model::HitsOfKind;
using SQLite::Statement;

/// The query in the language of FTS5. Words are letters and digits alone, so that nothing in them has a meaning there.
std::string expressionOf(const SearchQuery& query) {
    std::string out;
    for (const SearchQuery::Phrase& p : query.phrases()) {
        out += out.empty() ? "\"" : " AND \"";
        for (std::size_t i = 0; i < p.words.size(); ++i) out.append(i ? " " : "").append(p.words[i]);
        out += p.prefix ? "\"*" : "\"";
    }
    return out;
}

/// The part of a text that is shown with what was found in it.
struct Shown {
    Span bytes;              ///< of the text
    std::vector<Span> marks; ///< bytes of the text
};

std::vector<Span> marksIn(const SearchQuery& query, std::string_view text) {
    const auto words = base::searchWords(text);
    std::vector<Span> marks;
    for (const Span& place : query.places(words))
        marks.push_back({words[place.start].bytes.start, words[place.end - 1].bytes.end});
    return marks;
}

/// Of the pieces of a text the first that holds most of the phrases, with what else a phrase that begins in it reaches.
Shown bestOf(const SearchQuery& query, std::string_view text, const std::vector<Span>& pieces) {
    Shown best{{0, text.size()}, {}};
    std::size_t most = 0;
    const auto marks = marksIn(query, text);
    for (const Span& piece : pieces) {
        Span whole = piece;
        std::vector<Span> inside;
        for (const Span& m : marks)
            if (piece.contains(m.start)) inside.push_back(m), whole.end = std::max(whole.end, m.end);
        if (inside.empty()) continue;
        const auto found = query.found(base::searchWords(text.substr(whole.start, whole.length())));
        if (most > 0 && found <= most) continue;
        most = std::max<std::size_t>(found, 1);
        best = {whole, std::move(inside)};
    }
    return best;
}

std::vector<Span> linesOf(std::string_view text) {
    std::vector<Span> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at) lines.push_back({at, end});
        at = end + 1;
    }
    return lines;
}

/// Puts the words and the marks into a hit. Line ends among the words become blanks.
void show(Hit& hit, std::string_view text, const Shown& shown) {
    hit.sentence = text.substr(shown.bytes.start, shown.bytes.length());
    const base::CodePointIndex points(hit.sentence);
    for (const Span& m : shown.marks)
        hit.marks.push_back(points.toCodePoints({m.start - shown.bytes.start, m.end - shown.bytes.start}));
    std::replace(hit.sentence.begin(), hit.sentence.end(), '\n', ' ');
}

/// The hits of one kind: counts the rows of its table, and has the first of them read. `read` fills a hit from its
/// row's number; false where it is none after all.
HitsOfKind hitsIn(const SQLite::Database& db, const std::string& expression, HitKind kind, const std::string& table,
                  std::size_t most, const std::function<bool(std::int64_t, Hit&)>& read) {
    HitsOfKind out;
    out.kind = kind;
    const std::string matching = " FROM " + table + " WHERE " + table + " MATCH ?";
    Statement count(db, "SELECT count(*)" + matching);
    Binder(count) << expression;
    if (count.executeStep()) out.total = static_cast<std::size_t>(count.getColumn(0).getInt64());
    if (out.total == 0) return out;
    Statement rows(db, "SELECT rowid" + matching + " ORDER BY rowid LIMIT ?");
    Binder(rows) << expression << most;
    while (rows.executeStep()) {
        Hit hit;
        hit.kind = kind;
        if (read(rows.getColumn(0).getInt64(), hit)) out.hits.push_back(std::move(hit));
    }
    return out;
}

/// Reads what hits are made of, each statement prepared once.
class Reader {
public:
    Reader(const SQLite::Database& db, const SearchQuery& query)
        : query_(query),
          passage_(db,
                   "SELECT e.source, a.language, p.start, substr(a.text, p.start + 1, p.\"end\" - p.start) "
                   "FROM passages p JOIN editions e ON e.number = p.edition JOIN articles a ON a.edition = p.edition "
                   "WHERE p.number = ?"),
          claim_(db,
                 "SELECT c.id, c.span_start, c.span_end, c.quote, (SELECT m.commitment FROM commitment_claims m WHERE "
                 "m.claim = c.id LIMIT 1), (SELECT p.number FROM passages p WHERE p.edition = c.edition AND "
                 "p.start <= c.span_start ORDER BY p.start DESC LIMIT 1), e.source FROM claims c "
                 "JOIN editions e ON e.number = c.edition WHERE c.number = ?"),
          source_(db, "SELECT e.source, a.title, a.publisher, a.author, a.file FROM articles a "
                      "JOIN editions e ON e.number = a.edition WHERE a.edition = ?"),
          commitment_(db, "SELECT id, label FROM commitments WHERE number = ?") {}

    bool text(std::int64_t number, Hit& hit) {
        const auto p = passage(number);
        if (!p) return false;
        hit.source = p->source;
        const Shown shown = bestOf(query_, p->text, base::sentences(p->text, p->language));
        show(hit, p->text, shown);
        const base::CodePointIndex points(p->text);
        if (!shown.marks.empty()) {
            const Span first = points.toCodePoints(shown.marks.front());
            hit.span = {p->start + first.start, p->start + first.end};
        }
        return true;
    }

    /// Where its value alone was found, the whole of its words is what was found.
    bool claim(std::int64_t number, Hit& hit) {
        Binder(claim_) << number;
        if (!claim_.executeStep()) return false;
        Cells cells(claim_);
        hit.claim = cells.text();
        hit.span.start = static_cast<std::size_t>(cells.integer());
        hit.span.end = static_cast<std::size_t>(cells.integer());
        const std::string quote = cells.text();
        hit.commitment = cells.text();
        const auto p = passage(cells.integer());
        hit.source = cells.text();
        if (!p || hit.span.start < p->start) return hit.sentence = quote, true;
        const base::CodePointIndex points(p->text);
        const Span words = points.toBytes({hit.span.start - p->start, hit.span.end - p->start});
        Shown shown{words, {}};
        for (const Span& s : base::sentences(p->text, p->language))
            if (s.overlaps(words))
                shown.bytes = {std::min(shown.bytes.start, s.start), std::max(shown.bytes.end, s.end)};
        for (const Span& m : marksIn(query_, std::string_view(p->text).substr(words.start, words.length())))
            shown.marks.push_back({words.start + m.start, words.start + m.end});
        if (shown.marks.empty()) shown.marks.push_back(words);
        show(hit, p->text, shown);
        return true;
    }

    bool source(std::int64_t number, Hit& hit) {
        Binder(source_) << number;
        if (!source_.executeStep()) return false;
        Cells cells(source_);
        hit.source = cells.text();
        std::string all;
        for (int i = 0; i < 4; ++i)
            if (const std::string part = cells.text(); !part.empty()) all.append(all.empty() ? "" : "\n").append(part);
        show(hit, all, bestOf(query_, all, linesOf(all)));
        return true;
    }

    bool commitment(std::int64_t number, Hit& hit) {
        Binder(commitment_) << number;
        if (!commitment_.executeStep()) return false;
        Cells cells(commitment_);
        hit.commitment = cells.text();
        const std::string label = cells.text();
        show(hit, label, {{0, label.size()}, marksIn(query_, label)});
        return true;
    }

private:
    struct Passage {
        std::string source, language, text;
        std::size_t start = 0; ///< code points before it
    };
    std::optional<Passage> passage(std::int64_t number) {
        Binder(passage_) << number;
        if (!passage_.executeStep()) return std::nullopt;
        Cells cells(passage_);
        Passage p;
        p.source = cells.text();
        p.language = cells.text();
        p.start = static_cast<std::size_t>(cells.integer());
        p.text = cells.text();
        return p;
    }

    const SearchQuery& query_;
    Statement passage_, claim_, source_, commitment_;
};

/// Notes, newest first, without those that were taken back and those of judgements that a later one on the same facet
/// replaced.
class Notes {
public:
    Notes(const SQLite::Database& db, const SearchQuery& query) : db_(db), query_(query) {}

    HitsOfKind all(std::size_t most) {
        HitsOfKind out;
        out.kind = HitKind::note;
        Statement rows(db_,
                       "SELECT n.event, n.at, n.target, n.judges FROM note_search s JOIN notes n ON n.number = s.rowid "
                       "WHERE note_search MATCH ? ORDER BY n.at DESC, n.event DESC");
        Binder(rows) << expressionOf(query_);
        while (rows.executeStep()) {
            Cells cells(rows);
            const std::string event = cells.text(), at = cells.text();
            if (isTakenBack(event)) continue;
            const std::string target = followForwards(db_, cells.text());
            if (cells.integer() != 0 && lastOn(target) != std::pair(at, event)) continue;
            if (++out.total <= most) out.hits.push_back(read(event, target));
        }
        return out;
    }

private:
    bool isTakenBack(const std::string& event) {
        if (!takenBack_) takenBack_ = takenBack(db_);
        return takenBack_->contains(event);
    }

    /// The newest judgement on a facet.
    std::pair<std::string, std::string> lastOn(const std::string& target) {
        if (!last_) {
            last_.emplace();
            Statement rows(db_, "SELECT at, event, target FROM notes WHERE judges = 1 ORDER BY at, event");
            while (rows.executeStep()) {
                Cells cells(rows);
                auto judgement = std::pair(cells.text(), std::string());
                judgement.second = cells.text();
                if (isTakenBack(judgement.second)) continue;
                (*last_)[followForwards(db_, cells.text())] = std::move(judgement);
            }
        }
        return (*last_)[target];
    }

    Hit read(const std::string& event, const std::string& target) {
        Hit hit;
        hit.kind = HitKind::note;
        hit.annotation = event;
        about(hit, target);
        const auto json = Json::parse(oneText(db_, "SELECT json FROM events WHERE id = ?", event).value_or(""));
        std::string text = textIn(json, "note");
        if (json.contains("tags"))
            for (const Json& tag : json["tags"]) text.append(text.empty() ? "" : "\n").append(tag.get<std::string>());
        show(hit, text, bestOf(query_, text, linesOf(text)));
        return hit;
    }

    /// What a note is about, where it is still there.
    void about(Hit& hit, const std::string& target) const {
        if (const auto claim = oneText(db_,
                                       "SELECT e.source FROM claims c JOIN editions e ON e.number = c.edition "
                                       "WHERE c.id = ?",
                                       target))
            hit.claim = target, hit.source = *claim;
        else if (const auto commitment = oneText(db_, "SELECT commitment FROM facets WHERE id = ?", target))
            hit.facet = target, hit.commitment = *commitment;
        else if (oneText(db_, "SELECT id FROM commitments WHERE id = ?", target))
            hit.commitment = target;
        else if (oneText(db_, "SELECT id FROM sources WHERE id = ?", target))
            hit.source = target;
    }

    const SQLite::Database& db_;
    const SearchQuery& query_;
    std::optional<std::map<std::string, std::pair<std::string, std::string>>> last_;
    std::optional<std::set<std::string>> takenBack_;
};

} // namespace

std::vector<HitsOfKind> search(const SQLite::Database& db, const SearchQuery& query, std::size_t most) {
    std::vector<HitsOfKind> out;
    if (query.empty()) {
        for (const HitKind k : {HitKind::commitment, HitKind::claim, HitKind::text, HitKind::note, HitKind::source})
            out.push_back({k, 0, {}});
        return out;
    }
    Reader reader(db, query);
    const std::string expression = expressionOf(query);
    const auto add = [&](HitKind kind, const char* table, auto read) {
        out.push_back(hitsIn(db, expression, kind, table, most,
                             [&](std::int64_t number, Hit& hit) { return (reader.*read)(number, hit); }));
    };
    add(HitKind::commitment, "commitment_search", &Reader::commitment);
    add(HitKind::claim, "claim_search", &Reader::claim);
    add(HitKind::text, "passage_search", &Reader::text);
    out.push_back(Notes(db, query).all(most));
    add(HitKind::source, "source_search", &Reader::source);
    for (HitsOfKind& k : out)
        for (Hit& h : k.hits)
            if (!h.source.empty())
                h.letter = oneText(db, "SELECT letter FROM sources WHERE id = ?", h.source).value_or("");
    return out;
}

} // namespace pledge::store
