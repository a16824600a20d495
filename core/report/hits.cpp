#include "core/base/utf8.h"
#include "core/report/json.h"
#include "core/report/report.h"

namespace pledge::report {
namespace {

using model::Hit;

Json spanOf(const base::Span& s) { return Json::array({s.start, s.end}); }

Json toJson(const Hit& h) {
    Json out = Json::object();
    const auto put = [&](const char* key, const std::string& id) {
        if (!id.empty()) out[key] = id;
    };
    put("source", h.source);
    put("letter", h.letter);
    put("claim", h.claim);
    put("commitment", h.commitment);
    put("facet", h.facet);
    put("annotation", h.annotation);
    if (!h.span.empty()) out["start"] = h.span.start, out["end"] = h.span.end;
    out["sentence"] = h.sentence;
    out["marks"] = Json::array();
    for (const base::Span& m : h.marks) out["marks"].push_back(spanOf(m));
    return out;
}

/// The sentence with guillemets round what was found.
std::string marked(const Hit& h) {
    const base::CodePointIndex points(h.sentence);
    std::string out;
    std::size_t at = 0;
    for (const base::Span& m : h.marks) {
        const base::Span bytes = points.toBytes(m);
        out.append(h.sentence, at, bytes.start - at).append("«").append(h.sentence, bytes.start, bytes.length());
        out += "»";
        at = bytes.end;
    }
    return out.append(h.sentence, at);
}

std::string placeOf(const Hit& h) {
    if (!h.span.empty()) return h.letter + ' ' + std::to_string(h.span.start) + "–" + std::to_string(h.span.end);
    for (const std::string* id : {&h.letter, &h.commitment})
        if (!id->empty()) return *id;
    return h.annotation.substr(0, 8);
}

} // namespace

std::string hitsText(const std::vector<model::HitsOfKind>& kinds) {
    std::string out;
    for (const model::HitsOfKind& k : kinds) {
        if (k.total == 0) continue;
        out += std::string(model::name(k.kind)) + "  " + std::to_string(k.total) + '\n';
        for (const Hit& h : k.hits) out += "  " + placeOf(h) + "  " + marked(h) + '\n';
        if (k.total > k.hits.size()) out += "  and " + std::to_string(k.total - k.hits.size()) + " more\n";
    }
    return out.empty() ? "Nothing is found.\n" : out;
}

std::string hitsJson(const std::string& words, const std::vector<model::HitsOfKind>& kinds) {
    Json out = Json::object();
    out["schema"] = "pledgescope/search/1";
    out["words"] = words;
    out["kinds"] = Json::array();
    for (const model::HitsOfKind& k : kinds) {
        Json hits = Json::array();
        for (const Hit& h : k.hits) hits.push_back(toJson(h));
        out["kinds"].push_back(
            {{"kind", std::string(model::name(k.kind))}, {"total", k.total}, {"hits", std::move(hits)}});
    }
    return print(out, 1) + '\n';
}

} // namespace pledge::report
