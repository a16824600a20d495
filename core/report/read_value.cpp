#include "core/report/read_value.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace pledge::report {
namespace {

using json = nlohmann::json;

base::Error wanted(const std::string& text, model::FacetName facet, const char* form) {
    return {base::Error::Kind::usage, "\"" + text + "\" is no " + std::string(name(facet)) + ": write " + form + "."};
}

base::Result<model::Value> readQuantity(const json& j, const std::string& text, model::FacetName facet) {
    const bool bare = facet == model::FacetName::count || facet == model::FacetName::share;
    const json& number = !bare && j.is_object() && j.contains("value") ? j["value"] : j;
    if (!number.is_number())
        return wanted(text, facet, bare ? "a number, such as 1000000" : "{\"value\": 1e10, \"unit\": \"USD\"}");
    model::Quantity q;
    q.value = number.get<double>();
    if (j.is_object() && j.contains("unit") && j["unit"].is_string()) q.unit = j["unit"].get<std::string>();
    if (facet == model::FacetName::count) q.unit = "people";
    if (facet == model::FacetName::share) q.unit = "ratio";
    if (q.unit.empty()) return wanted(text, facet, "{\"value\": 1e10, \"unit\": \"USD\"}");
    return model::Value(q);
}

base::Result<model::Value> readWords(const json& j, const std::string& text, model::FacetName facet) {
    if (j.is_string()) return model::Value(std::vector<std::string>{j.get<std::string>()});
    const bool words =
        j.is_array() && !j.empty() && std::all_of(j.begin(), j.end(), [](const json& w) { return w.is_string(); });
    if (!words) return wanted(text, facet, "a list, such as [\"engineers\", \"developers\"]");
    return model::Value(j.get<std::vector<std::string>>());
}

} // namespace

base::Result<model::Value> readValue(const std::string& text, model::FacetName facet) {
    using enum model::FacetName;
    const bool isText =
        facet == deadline || facet == period || facet == announced || facet == standing || facet == place;
    json j = json::parse(text, nullptr, false);
    // A bare word is a string, and a bare year of a date is one too.
    if (j.is_discarded() || (isText && !j.is_string())) j = text;
    if (facet == audience || facet == partners) return readWords(j, text, facet);
    if (!isText) return readQuantity(j, text, facet);
    if (facet == standing && !model::standingNamed(j.get<std::string>()))
        return wanted(text, facet, "committed, discussed, denied, achieved or context");
    return model::Value(j.get<std::string>());
}

bool sameValue(const model::Value& a, const model::Value& b) {
    if (a.index() != b.index()) return false;
    if (const auto* q = std::get_if<model::Quantity>(&a)) {
        const auto& r = std::get<model::Quantity>(b);
        return q->unit == r.unit &&
               std::abs(q->value - r.value) <= 1e-9 * std::max(std::abs(q->value), std::abs(r.value));
    }
    if (const auto* words = std::get_if<std::vector<std::string>>(&a)) {
        auto x = *words, y = std::get<std::vector<std::string>>(b);
        std::sort(x.begin(), x.end());
        std::sort(y.begin(), y.end());
        return x == y;
    }
    return std::get<std::string>(a) == std::get<std::string>(b);
}

} // namespace pledge::report
