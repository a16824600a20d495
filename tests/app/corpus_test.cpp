#include "tests/app/program.h"
#include "tests/support/catch.h"

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

} // namespace

TEST_CASE("in the sample each planted conflict is found, and none is invented") {
    const Gold g = readGold("sample.json");
    REQUIRE(g.files.size() == 6);
    CHECK(found(g) == planted(g));
}

TEST_CASE("in the first announcement of the corpus each planted conflict is found, and none is invented") {
    const Gold g = readGold("batch-00.json");
    REQUIRE(g.files.size() == 5);
    CHECK(found(g) == planted(g));
}
