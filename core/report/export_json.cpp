#include "core/report/json.h"
#include "core/report/report.h"

namespace pledge::report {
namespace {

Json sourceJson(const model::Source& s) {
    Json j;
    j["id"] = s.id;
    j["letter"] = s.letter;
    j["sha256"] = s.sha256;
    j["imported"] = s.imported;
    j["file"] = s.article.file;
    putMetadata(j, s.article);
    j["text"] = s.article.text;
    j["notes"] = s.article.notes;
    return j;
}

/// A claim with all that the contract's line leaves out.
Json wholeClaim(const model::Claim& c) {
    Json j;
    j["id"] = c.id;
    j["source"] = c.source;
    j.update(claimJson(c));
    j["when_claim"] = c.whenClaim ? Json(*c.whenClaim) : Json(nullptr);
    j["parties"] = c.parties;
    j["steps"] = c.steps;
    return j;
}

Json readingJson(const model::Reading& r, model::FacetName facet) {
    Json j;
    j["id"] = r.id;
    putValue(j, r, facet);
    // Count and share print as bare numbers; their unit would be lost.
    if (const auto* q = std::get_if<model::Quantity>(&r.value)) j["unit"] = q->unit;
    j["sources"] = r.sources;
    putSupport(j, r, [](const std::vector<std::string>& ids) { return Json(ids); });
    j["claims"] = r.claims;
    return j;
}

Json facetJson(const model::Facet& f) {
    Json j = headOf(f);
    j["readings"] = Json::array();
    for (const auto& r : f.readings) j["readings"].push_back(readingJson(r, f.facet));
    return j;
}

Json commitmentJson(const model::Commitment& c) {
    Json j = headOf(c);
    j["claims"] = c.claims;
    if (!c.partOf.empty()) j["part_of"] = c.partOf;
    j["facets"] = Json::array();
    for (const auto& f : c.facets) j["facets"].push_back(facetJson(f));
    return j;
}

Json announcementJson(const model::Announcement& a) {
    Json j;
    j["id"] = a.id;
    j["title"] = a.title;
    j["investor"] = orNull(a.investor);
    j["place"] = orNull(a.place);
    j["investors"] = a.investors;
    j["places"] = a.places;
    j["announced"] = orNull(a.announced);
    j["sources"] = a.sources;
    j["echoes"] = Json::array();
    for (const auto& e : a.echoes) j["echoes"].push_back({{"sources", e.sources}, {"reason", e.reason}});
    putOverruled(j, a.overruled);
    j["commitments"] = Json::array();
    for (const auto& c : a.commitments) j["commitments"].push_back(commitmentJson(c));
    return j;
}

/// A value whose facet is not at hand: a quantity keeps all its fields.
Json anyValue(const std::optional<model::Value>& value) {
    if (!value) return nullptr;
    const auto* q = std::get_if<model::Quantity>(&*value);
    if (!q) return valueJson(*value, model::FacetName::place);
    Json j;
    j["value"] = number(q->value);
    j["value_max"] = q->value_max ? number(*q->value_max) : Json(nullptr);
    j["unit"] = q->unit;
    j["per"] = orNull(q->per);
    j["qualifier"] = model::name(q->qualifier);
    return j;
}

Json annotationJson(const model::Annotation& a) {
    Json j;
    j["id"] = a.id;
    j["by"] = a.by;
    j["at"] = a.at;
    j["target"] = model::name(a.target);
    j["target_id"] = a.targetId;
    j["judgement"] = a.judgement ? Json(model::name(*a.judgement)) : Json(nullptr);
    j["reading"] = orNull(a.reading);
    j["reading_value"] = anyValue(a.readingValue);
    j["value"] = anyValue(a.value);
    j["note"] = orNull(a.note);
    j["tags"] = a.tags;
    j["stale"] = a.stale;
    j["stale_reason"] = orNull(a.staleReason);
    return j;
}

template<class T, class Print>
Json array(const std::vector<T>& all, Print print) {
    Json j = Json::array();
    for (const auto& x : all) j.push_back(print(x));
    return j;
}

} // namespace

std::string exportJson(const model::Snapshot& snapshot, const Narrowing& narrowed) {
    Json j;
    j["schema"] = "pledgescope/workspace/1";
    if (!narrowed.where.empty() || !narrowed.announcement.empty())
        j["narrowed"] = {{"where", orNull(narrowed.where)}, {"announcement", orNull(narrowed.announcement)}};
    j["sources"] = array(snapshot.sources, sourceJson);
    j["claims"] = array(snapshot.claims, wholeClaim);
    j["announcements"] = array(snapshot.finding.announcements, announcementJson);
    j["annotations"] = array(snapshot.annotations, annotationJson);
    j["overrules"] = array(snapshot.overrules, overruleJsonOf);
    return print(j, 1);
}

} // namespace pledge::report
