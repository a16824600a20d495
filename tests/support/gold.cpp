#include "tests/support/gold.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace pledge::tests {
namespace {

namespace fs = std::filesystem;
using json = nlohmann::json;

/// One answer, or all that pass.
json answers(const json& value) { return value.is_array() ? value : json::array({value}); }

std::string textOf(const json& value) { return value.is_null() ? std::string() : value.get<std::string>(); }

std::vector<std::string> texts(const json& object, const char* key) {
    std::vector<std::string> out;
    if (object.contains(key))
        for (const json& v : answers(object[key])) out.push_back(textOf(v));
    return out;
}

std::optional<std::string> firstText(const json& object, const char* key) {
    const auto all = texts(object, key);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

template<class T>
T known(std::optional<T> found, const std::string& word) {
    if (!found) throw std::runtime_error("a gold file says " + word);
    return *found;
}

/// A word of the contract by which `find` knows an enumerator; nothing where the key is missing or says null.
template<class Find>
auto firstNamed(const json& object, const char* key, Find find) -> decltype(find("")) {
    const auto word = firstText(object, key);
    if (!word || word->empty()) return std::nullopt;
    return known(find(*word), *word);
}

/// The first of several lists that pass, or the only one.
std::vector<std::string> firstList(const json& value) {
    const json& list = !value.empty() && value[0].is_array() ? value[0] : value;
    return list.get<std::vector<std::string>>();
}

GoldClaim claimOf(const json& j) {
    GoldClaim c;
    c.kind = known(model::kindNamed(j.at("kind").get<std::string>()), "kind");
    c.quote = j.at("quote");
    for (const json& v : answers(j.at("value"))) {
        if (c.isNumber())
            c.numbers.push_back(v.get<double>());
        else
            c.dates.push_back(v.get<std::string>());
    }
    if (j.contains("unit") && !j["unit"].is_null()) c.units = texts(j, "unit");
    c.qualifier = firstNamed(j, "qualifier", model::qualifierNamed);
    if (j.contains("value_max")) c.valueMax = answers(j["value_max"])[0].get<double>();
    c.per = firstText(j, "per");
    c.calendar = firstText(j, "calendar");
    c.pillar = firstText(j, "pillar");
    if (j.contains("audience")) c.audience = firstList(j["audience"]);
    c.when = firstText(j, "when");
    c.whenRole = firstNamed(j, "when_role", model::whenRoleNamed);
    c.standing = firstNamed(j, "standing", model::standingNamed);
    c.optional = j.value("optional", false);
    return c;
}

GoldParty partyOf(const json& j) {
    GoldParty p;
    p.name = j.at("name");
    p.names = texts(j, "aliases");
    p.names.insert(p.names.begin(), p.name);
    p.type = known(model::partyTypeNamed(j.at("type").get<std::string>()), "type");
    p.graded = j.contains("role");
    p.role = firstNamed(j, "role", model::roleNamed);
    p.optional = j.value("optional", false);
    return p;
}

GoldArticle articleOf(const std::string& name, const fs::path& base, const json& j) {
    GoldArticle a;
    a.name = name;
    a.file = (base / name).lexically_normal().string();
    for (const char* field : {"title", "publisher", "author", "published", "language"})
        if (j.contains(field)) a.metadata[field] = texts(j, field);
    for (const json& c : j.value("claims", json::array())) a.claims.push_back(claimOf(c));
    for (const json& p : j.value("parties", json::array())) a.parties.push_back(partyOf(p));
    for (const json& i : j.value("initiatives", json::array()))
        a.initiatives.push_back({i.at("anchor"), firstText(i, "pillar").value_or("")});
    a.ignore = texts(j, "ignore");
    a.ignoreParties = texts(j, "ignore_parties");
    return a;
}

model::Value valueOf(const json& j) {
    if (j.is_array()) return j.get<std::vector<std::string>>();
    if (j.is_string()) return j.get<std::string>();
    model::Quantity q;
    q.value = j.is_object() ? j.at("value").get<double>() : j.get<double>();
    if (j.is_object()) q.unit = j.at("unit");
    return q;
}

GoldReading readingOf(const json& j) {
    GoldReading r;
    const bool several = j.contains("any_of") && !j["any_of"].empty();
    for (const json& v : several ? j["any_of"] : json::array({j.at("value")})) r.values.push_back(valueOf(v));
    r.sources = j.at("sources").get<std::set<std::string>>();
    return r;
}

GoldConflict conflictOf(const json& j) {
    GoldConflict c;
    c.facet = known(model::facetNamed(j.at("facet").get<std::string>()), "facet");
    c.kind = firstNamed(j, "kind", model::kindNamed);
    c.about = j.value("about", "");
    for (const json& r : j.value("readings", json::array())) c.readings.push_back(readingOf(r));
    c.times = j.value("times", 1);
    return c;
}

GoldAnnouncement announcementOf(const json& j) {
    GoldAnnouncement a;
    a.id = j.at("id");
    a.sources = j.at("sources").get<std::set<std::string>>();
    for (const json& c : j.value("conflicts", json::array())) a.conflicts.push_back(conflictOf(c));
    for (const json& c : j.value("debatable", json::array())) a.debatable.push_back(conflictOf(c));
    return a;
}

} // namespace

Gold readGold(const std::string& path) {
    std::ifstream in(path);
    if (!in) throw std::runtime_error("cannot read " + path);
    const json j = json::parse(in);
    Gold gold;
    gold.name = fs::path(path).stem().string();
    const fs::path base = fs::path(path).parent_path() / j.value("base", ".");
    for (const auto& [name, article] : j.at("articles").items())
        gold.articles.push_back(articleOf(name, base, article));
    for (const json& a : j.at("announcements")) gold.announcements.push_back(announcementOf(a));
    return gold;
}

std::vector<std::string> goldsIn(const std::string& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace pledge::tests
