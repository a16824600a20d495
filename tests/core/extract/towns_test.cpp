#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"

#include "tests/support/catch.h"

#include <set>
#include <string>
#include <vector>

namespace {

using namespace pledge;

std::string where(const char* file, const base::KnowledgeEntry& e) {
    return "resources/" + std::string(file) + ":" + std::to_string(e.line) + ": " + e.key;
}

bool isCountry(const std::string& section) {
    const bool code = section.size() == 2 && section[0] >= 'A' && section[0] <= 'Z';
    for (const auto& r : base::regionNames())
        if (code && r.key == section) return true;
    return false;
}

} // namespace

TEST_CASE("towns stand in sections of countries, each name once and in no other file") {
    constexpr const char* file = "knowledge/en/towns.txt";
    std::set<std::string> known;
    for (const auto& r : base::regionNames()) known.insert(r.name);
    for (const auto& e : base::knowledge("knowledge/en/places.txt"))
        if (e.section == "alias" || e.section == "region" || e.section == "city") known.insert(e.key);
    std::string section;
    for (const auto& e : base::knowledge(file)) {
        INFO(where(file, e));
        if (e.section != section) CHECK((e.section == "ambiguous" || isCountry(e.section)));
        section = e.section;
        // A town that another file has stands here with its other spellings only.
        CHECK((known.insert(e.key).second || !e.values.empty()));
        for (const auto& other : e.values) CHECK(known.insert(other).second);
    }
}

TEST_CASE("ja: towns stand once, by prefecture or by country") {
    constexpr const char* file = "knowledge/ja/towns.txt";
    std::set<std::string> known, prefectures;
    for (const auto& e : base::knowledge("knowledge/ja/name_places.txt")) {
        if (e.section == "prefecture") prefectures.insert(e.key);
        if (e.section == "domestic" || e.section == "state" || e.section == "city")
            known.insert(e.values.begin(), e.values.end());
    }
    for (const auto& e : base::knowledge(file)) {
        INFO(where(file, e));
        CHECK((e.section == "domestic" ? prefectures.contains(e.key) : e.section == "foreign" && isCountry(e.key)));
        for (const auto& town : e.values) {
            INFO(town);
            CHECK(known.insert(town).second);
        }
    }
}
