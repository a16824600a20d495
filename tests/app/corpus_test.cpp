#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

/// A gold file of tests/corpus, whose format the contract describes.
struct Gold {
    json gold;
    std::vector<std::string> files;
};

Gold readGold(const std::string& name) {
    const std::string folder = PLEDGESCOPE_SOURCE "/tests/corpus/";
    Gold g{json::parse(readFile(folder + name)), {}};
    for (const auto& [article, unused] : g.gold["articles"].items())
        g.files.push_back(folder + g.gold["base"].get<std::string>() + "/" + article);
    return g;
}

/// The facets in conflict, as "investor: facet", sorted.
std::multiset<std::string> found(const Gold& g) {
    std::vector<std::string> arguments{"reconcile"};
    arguments.insert(arguments.end(), g.files.begin(), g.files.end());
    const Outcome o = run(arguments);
    REQUIRE(o.status == 0);
    std::multiset<std::string> conflicts;
    const json told = json::parse(o.out);
    for (const json& a : told["announcements"])
        for (const json& c : a["commitments"])
            for (const json& f : c["facets"])
                if (f["verdict"] == "conflict")
                    conflicts.insert(a["investor"].get<std::string>() + ": " + f["facet"].get<std::string>());
    return conflicts;
}

std::multiset<std::string> planted(const Gold& g) {
    std::multiset<std::string> conflicts;
    for (const json& a : g.gold["announcements"]) {
        const json& investor = a["investor"].is_array() ? a["investor"][0] : a["investor"];
        for (const json& c : a["conflicts"])
            conflicts.insert(investor.get<std::string>() + ": " + c["facet"].get<std::string>());
    }
    return conflicts;
}

/// What is found without the conflicts that may be reported or not.
std::multiset<std::string> settled(const Gold& g) {
    auto conflicts = found(g);
    const auto asked = planted(g);
    for (const json& a : g.gold["announcements"]) {
        const json& investor = a["investor"].is_array() ? a["investor"][0] : a["investor"];
        for (const json& d : a.value("debatable", json::array())) {
            const std::string name = investor.get<std::string>() + ": " + d["facet"].get<std::string>();
            for (int left = d.value("times", 1); left > 0 && conflicts.count(name) > asked.count(name); --left)
                conflicts.erase(conflicts.find(name));
        }
    }
    return conflicts;
}

/// A gold may give several answers that pass.
std::vector<std::string> answers(const json& value) {
    return value.is_array() ? value.get<std::vector<std::string>>() : std::vector{value.get<std::string>()};
}

bool holds(const std::string& text, const json& value) {
    const auto all = answers(value);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& words) { return text.find(words) != std::string::npos; });
}

/// What a gold says of an article that the article does not have: its quotes, anchors, names of parties.
std::vector<std::string> strangers(const json& article, const std::string& text) {
    std::vector<std::string> out;
    for (const json& c : article["claims"])
        if (!holds(text, c["quote"])) out.push_back("quote " + c["quote"].dump());
    for (const json& i : article["initiatives"])
        if (!holds(text, i["anchor"])) out.push_back("anchor " + i["anchor"].dump());
    for (const json& p : article["parties"]) {
        json names = p.value("aliases", json::array());
        names.push_back(p["name"]);
        if (!holds(text, names)) out.push_back("party " + p["name"].dump());
    }
    return out;
}

} // namespace

TEST_CASE("what a gold of the corpus says stands in its articles") {
    for (const auto& entry : std::filesystem::directory_iterator(PLEDGESCOPE_SOURCE "/tests/corpus")) {
        if (entry.path().extension() != ".json") continue;
        const Gold g = readGold(entry.path().filename().string());
        CAPTURE(entry.path().filename().string());
        std::size_t at = 0;
        for (const auto& [name, article] : g.gold["articles"].items()) {
            CAPTURE(name);
            CHECK(strangers(article, readFile(g.files[at++])) == std::vector<std::string>());
        }
    }
}

TEST_CASE("in the sample each planted conflict is found, and none is invented") {
    const Gold g = readGold("sample.json");
    REQUIRE(g.files.size() == 6);
    CHECK(settled(g) == planted(g));
}

TEST_CASE("in the first announcement of the corpus each planted conflict is found, and none is invented") {
    const Gold g = readGold("batch-00.json");
    REQUIRE(g.files.size() == 5);
    CHECK(settled(g) == planted(g));
}
