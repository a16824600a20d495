#include "core/base/utf8.h"
#include "core/report/json.h"
#include "core/report/report.h"

#include <algorithm>

namespace pledge::report {
namespace {

/// One field: as JSON, and as the words that a table and CSV show.
struct Cell {
    Json json;
    std::string text;
};

struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;
};

std::string joined(const std::vector<std::string>& list, std::string_view between) {
    std::string out;
    for (const auto& s : list) out.append(out.empty() ? "" : between).append(s);
    return out;
}

Cell cell(const std::string& s) { return {orNull(s), s}; }
Cell cell(std::string_view s) { return cell(std::string(s)); }
Cell cell(std::size_t n) { return {n, std::to_string(n)}; }
Cell cell(const std::vector<std::string>& list) { return {list, joined(list, ", ")}; }
Cell cell(Json j) {
    std::string text = j.is_null() ? std::string() : j.is_string() ? j.get<std::string>() : print(j);
    return {std::move(j), std::move(text)};
}

/// All readings of a facet: their values with the letters of their sources.
Cell readings(const model::Snapshot& snapshot, const model::Facet& f) {
    Cell c{Json::array(), {}};
    for (const auto& r : f.readings) {
        Json j;
        j["id"] = r.id;
        putValue(j, r, f.facet);
        j["sources"] = r.sources;
        putSupport(j, r, [](const std::vector<std::string>& ids) { return Json(ids); });
        j["claims"] = r.claims;
        c.json.push_back(std::move(j));
        c.text +=
            (c.text.empty() ? "" : " | ") + model::display(r.value, f.facet) + " (" + snapshot.letters(r.sources) + ")";
    }
    return c;
}

Table sources(const model::Snapshot& snapshot) {
    Table t{{"id", "letter", "title", "publisher", "author", "published", "language", "file", "imported"}, {}};
    for (const auto& s : snapshot.sources) {
        const auto& a = s.article;
        t.rows.push_back({cell(s.id), cell(s.letter), cell(a.title), cell(a.publisher), cell(a.author),
                          cell(a.published), cell(a.language), cell(a.file), cell(s.imported)});
    }
    return t;
}

Table announcements(const model::Snapshot& snapshot) {
    Table t{{"id", "title", "investor", "place", "announced", "sources", "commitments"}, {}};
    for (const auto& a : snapshot.finding.announcements)
        t.rows.push_back({cell(a.id),
                          cell(a.title),
                          cell(a.investor),
                          cell(a.place),
                          cell(a.announced),
                          {a.sources, snapshot.letters(a.sources)},
                          cell(a.commitments.size())});
    return t;
}

Table commitments(const model::Snapshot& snapshot) {
    Table t{{"id", "label", "kind", "pillar", "standing", "facets", "announcement"}, {}};
    for (const auto& a : snapshot.finding.announcements)
        for (const auto& c : a.commitments)
            t.rows.push_back({cell(c.id), cell(c.label), cell(model::name(c.kind)), cell(c.pillar),
                              cell(model::name(c.standing)), cell(c.facets.size()), cell(a.id)});
    return t;
}

Table facets(const model::Snapshot& snapshot, bool conflictsOnly) {
    Table t{{"id", "facet", "verdict", "severity", "type", "state", "label", "readings", "reason", "commitment",
             "announcement"},
            {}};
    for (const auto& a : snapshot.finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets) {
                if (conflictsOnly && f.verdict != model::Verdict::conflict) continue;
                t.rows.push_back({cell(f.id), cell(model::name(f.facet)), cell(model::name(f.verdict)),
                                  cell(model::name(f.severity)),
                                  cell(f.type ? model::name(*f.type) : std::string_view()),
                                  cell(model::name(snapshot.stateOf(f.id))), cell(c.label), readings(snapshot, f),
                                  cell(f.reason), cell(c.id), cell(a.id)});
            }
    return t;
}

/// A table shows the letter of the source; other programs get its id, and the letter last.
Table claims(const model::Snapshot& snapshot, Format format) {
    const bool forPeople = format == Format::table;
    Table t{{"id", "source"}, {}};
    const Json fields = claimJson({});
    for (const auto& field : fields.items()) t.columns.push_back(field.key());
    const auto fieldsEnd = t.columns.size();
    if (!forPeople) t.columns.push_back("letter");
    for (const auto& c : snapshot.claims) {
        const Json j = claimJson(c);
        const auto* source = snapshot.source(c.source);
        const std::string letter = source ? source->letter : "";
        std::vector<Cell> row{cell(c.id), cell(forPeople ? letter : c.source)};
        for (std::size_t i = 2; i < fieldsEnd; ++i) row.push_back(cell(j[t.columns[i]]));
        const auto audience = std::find(t.columns.begin(), t.columns.end(), "audience") - t.columns.begin();
        row[static_cast<std::size_t>(audience)].text = joined(c.audience, ", ");
        if (!forPeople) row.push_back(cell(letter));
        t.rows.push_back(std::move(row));
    }
    return t;
}

/// The facet of a target, by which its values are printed.
model::FacetName facetOf(const model::Snapshot& snapshot, const model::Annotation& a) {
    const auto place = snapshot.find(a.targetId);
    return place.facet ? place.facet->facet : model::FacetName::place;
}

Cell cell(const std::optional<model::Value>& value, model::FacetName facet) {
    if (!value) return {nullptr, {}};
    return {valueJson(*value, facet), model::display(*value, facet)};
}

Table annotations(const model::Snapshot& snapshot) {
    Table t{{"id", "at", "by", "target", "target_id", "judgement", "reading", "reading_value", "value", "note", "tags",
             "stale"},
            {}};
    for (const auto& a : snapshot.annotations) {
        const auto facet = facetOf(snapshot, a);
        const auto judgement = a.judgement ? model::name(*a.judgement) : std::string_view();
        t.rows.push_back({cell(a.id),
                          cell(a.at),
                          cell(a.by),
                          cell(model::name(a.target)),
                          cell(a.targetId),
                          cell(judgement),
                          cell(a.reading),
                          cell(a.readingValue, facet),
                          cell(a.value, facet),
                          cell(a.note),
                          cell(a.tags),
                          {a.stale, a.stale ? "stale" : ""}});
    }
    return t;
}

/// What an overrule is about, for people: letters of sources or quotes of claims, group by group.
std::string targetsText(const model::Snapshot& snapshot, const model::Overrule& o) {
    std::string out;
    for (const auto& group : o.groups) {
        std::vector<std::string> quotes;
        for (const auto& id : group)
            if (const auto* c = snapshot.claim(id)) quotes.push_back("“" + c->quote + "”");
        out += (out.empty() ? "" : " | ") + (quotes.empty() ? snapshot.letters(group) : joined(quotes, ", "));
    }
    return out;
}

Table overrules(const model::Snapshot& snapshot) {
    Table t{{"id", "at", "by", "act", "of", "targets", "name", "names", "lost"}, {}};
    for (const auto& o : snapshot.overrules) {
        const Json j = overruleJsonOf(o);
        auto& row = t.rows.emplace_back();
        for (const auto& column : t.columns) row.push_back(cell(j[column]));
        row[5].text = targetsText(snapshot, o);
        row[7].text = joined(o.names, " | ");
    }
    return t;
}

Table table(const model::Snapshot& snapshot, What what, Format format) {
    switch (what) {
    case What::sources: return sources(snapshot);
    case What::announcements: return announcements(snapshot);
    case What::commitments: return commitments(snapshot);
    case What::facets: return facets(snapshot, false);
    case What::claims: return claims(snapshot, format);
    case What::discrepancies: return facets(snapshot, true);
    case What::annotations: return annotations(snapshot);
    case What::overrules: return overrules(snapshot);
    }
    return {};
}

std::string asJson(const Table& t) {
    Json all = Json::array();
    for (const auto& row : t.rows) {
        Json j;
        for (std::size_t i = 0; i < row.size(); ++i) j[t.columns[i]] = row[i].json;
        all.push_back(std::move(j));
    }
    return print(all, 1) + '\n';
}

/// One field of RFC 4180.
std::string csvField(const std::string& s) {
    if (s.find_first_of(",\"\r\n") == std::string::npos && !s.starts_with(' ') && !s.ends_with(' ')) return s;
    std::string out = "\"";
    for (const char c : s) out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

std::string asCsv(const Table& t) {
    std::string out;
    const auto add = [&](std::size_t i, const std::string& s) {
        out += (i ? "," : "") + csvField(s);
        if (i + 1 == t.columns.size()) out += "\r\n";
    };
    for (std::size_t i = 0; i < t.columns.size(); ++i) add(i, t.columns[i]);
    for (const auto& row : t.rows)
        for (std::size_t i = 0; i < row.size(); ++i) add(i, row[i].text);
    return out;
}

/// Columns of a terminal: letters of Japanese take two.
std::size_t width(std::string_view s) {
    std::size_t n = 0;
    for (std::size_t at = 0; at < s.size();) n += base::isJapanese(base::nextCodePoint(s, at)) ? 2 : 1;
    return n;
}

/// One line of at most `most` columns.
std::string clipped(std::string s, std::size_t most) {
    std::replace_if(
        s.begin(), s.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    if (width(s) <= most) return s;
    std::size_t at = 0;
    for (std::size_t n = 0; at < s.size();) {
        std::size_t next = at;
        n += base::isJapanese(base::nextCodePoint(s, next)) ? 2 : 1;
        if (n >= most) break;
        at = next;
    }
    return s.substr(0, at) + "…";
}

std::string asTable(const Table& t, std::size_t widest) {
    std::vector<std::vector<std::string>> lines{t.columns};
    for (const auto& row : t.rows) {
        auto& line = lines.emplace_back();
        for (const auto& c : row) line.push_back(clipped(c.text, widest));
    }
    std::vector<std::size_t> widths(t.columns.size());
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width(line[i]));
    std::string out;
    for (const auto& line : lines) {
        std::string row;
        for (std::size_t i = 0; i < line.size(); ++i) row += line[i] + std::string(widths[i] - width(line[i]) + 2, ' ');
        row.erase(row.find_last_not_of(' ') + 1);
        out += row + '\n';
    }
    return out;
}

std::string shown(const Table& t, Format format, std::size_t widest) {
    switch (format) {
    case Format::json: return asJson(t);
    case Format::csv: return asCsv(t);
    case Format::table: return asTable(t, widest);
    }
    return {};
}

} // namespace

std::string list(const model::Snapshot& snapshot, What what, Format format) {
    return shown(table(snapshot, what, format), format, 60);
}

std::string overruleJson(const model::Overrule& overrule) { return print(overruleJsonOf(overrule)); }

std::string undoneJson(const std::string& event, const std::string& undone) {
    Json j;
    j["id"] = event;
    j["undoes"] = undone;
    return print(j);
}

std::string listRules(const std::vector<model::Rule>& rules, Format format) {
    Table t{{"id", "language", "kind", "says", "example"}, {}};
    const bool forPeople = format == Format::table;
    if (!forPeople) t.columns.insert(t.columns.end(), {"quote", "value"});
    for (const model::Rule& r : rules) {
        auto& row = t.rows.emplace_back(std::vector<Cell>{cell(r.name), cell(r.language), cell(model::name(r.kind)),
                                                          cell(r.says), cell(r.example)});
        if (!forPeople) row.insert(row.end(), {cell(r.quote), cell(r.value)});
    }
    return shown(t, format, 120);
}

} // namespace pledge::report
