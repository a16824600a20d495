#include "core/report/json.h"

#include <cmath>
#include <cstdint>

namespace pledge::report {
namespace {

template<class Enum>
Json nameOrNull(const std::optional<Enum>& e) {
    return e ? Json(model::name(*e)) : Json(nullptr);
}

Json claimValue(const model::Claim& c) { return c.isNumber() ? number(c.quantity.value) : Json(c.value); }

} // namespace

Json number(double v) {
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::trunc(v) == v && std::abs(v) <= exact) return static_cast<std::int64_t>(v);
    return v;
}

Json orNull(const std::string& s) { return s.empty() ? Json(nullptr) : Json(s); }
Json orNull(const std::vector<std::string>& list) { return list.empty() ? Json(nullptr) : Json(list); }

Json claimJson(const model::Claim& c) {
    const bool counts = c.isNumber();
    Json j;
    j["kind"] = model::name(c.kind);
    j["start"] = c.span.start;
    j["end"] = c.span.end;
    j["quote"] = c.quote;
    j["value"] = claimValue(c);
    j["value_max"] = counts && c.quantity.value_max ? number(*c.quantity.value_max) : Json(nullptr);
    j["unit"] = counts ? orNull(c.quantity.unit) : Json(nullptr);
    j["per"] = counts ? orNull(c.quantity.per) : Json(nullptr);
    j["qualifier"] = counts ? Json(model::name(c.quantity.qualifier)) : Json(nullptr);
    j["restates"] = c.restates ? Json(*c.restates) : Json(nullptr);
    j["audience"] = orNull(c.audience);
    if (c.audienceOpen) j["open"] = true;
    j["when"] = orNull(c.when);
    j["when_role"] = c.when.empty() ? Json(nullptr) : nameOrNull(c.whenRole);
    j["standing"] = nameOrNull(c.standing);
    j["pillar"] = orNull(c.pillar);
    j["calendar"] = orNull(c.calendar);
    j["party_type"] = nameOrNull(c.partyType);
    j["role"] = nameOrNull(c.role);
    j["rule"] = c.rule;
    return j;
}

Json valueJson(const model::Value& value, model::FacetName facet) {
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return *list;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto& q = std::get<model::Quantity>(value);
    if (facet != model::FacetName::amount && facet != model::FacetName::capacity) return number(q.value);
    Json j;
    j["value"] = number(q.value);
    j["unit"] = q.unit;
    return j;
}

void putValue(Json& to, const model::Reading& reading, model::FacetName facet) {
    to["value"] = valueJson(reading.value, facet);
    if (const auto* q = std::get_if<model::Quantity>(&reading.value)) {
        to["qualifier"] = model::name(q->qualifier);
        if (q->value_max) to["value_max"] = number(*q->value_max);
        if (!q->per.empty()) to["per"] = q->per;
    }
    if (reading.open) to["open"] = true;
    if (!reading.calendar.empty()) to["calendar"] = reading.calendar;
}

void putSupport(Json& to, const model::Reading& r, const std::function<Json(const std::vector<std::string>&)>& named) {
    const model::Support& s = r.support;
    Json& j = to["support"];
    j["sources"] = r.sources.size();
    j["independent"] = s.independent;
    j["primary"] = named(s.primary);
    const Json nearest = s.nearest.empty() ? Json::array() : named({s.nearest});
    j["nearest"] = nearest.empty() ? Json(nullptr) : nearest[0];
}

Json headOf(const model::Facet& f) {
    Json j;
    j["id"] = f.id;
    j["facet"] = model::name(f.facet);
    j["verdict"] = model::name(f.verdict);
    j["severity"] = model::name(f.severity);
    j["type"] = nameOrNull(f.type);
    j["reason"] = f.reason;
    putOverruled(j, f.overruled);
    return j;
}

Json headOf(const model::Commitment& c) {
    Json j;
    j["id"] = c.id;
    j["label"] = c.label;
    j["kind"] = model::name(c.kind);
    j["pillar"] = orNull(c.pillar);
    j["standing"] = model::name(c.standing);
    putOverruled(j, c.overruled);
    return j;
}

void putOverruled(Json& to, const std::vector<model::Overruled>& overruled) {
    for (const model::Overruled& o : overruled) {
        Json j;
        j["event"] = o.event;
        j["act"] = model::name(o.act);
        j["by"] = o.by;
        j["at"] = o.at;
        to["overruled"].push_back(std::move(j));
    }
}

Json overruleJsonOf(const model::Overrule& o) {
    Json j;
    j["id"] = o.id;
    j["at"] = o.at;
    j["by"] = o.by;
    j["act"] = model::name(o.act);
    j["of"] = model::name(o.of);
    j["targets"] = o.groups;
    j["name"] = orNull(o.name);
    j["names"] = orNull(o.names);
    j["lost"] = orNull(o.lost);
    return j;
}

void putMetadata(Json& to, const model::Article& a) {
    to["title"] = orNull(a.title);
    to["publisher"] = orNull(a.publisher);
    to["author"] = orNull(a.author);
    to["published"] = orNull(a.published);
    to["language"] = orNull(a.language);
}

std::string print(const Json& json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace pledge::report
