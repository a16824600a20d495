#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

/// A workspace of two announcements: zlotys, welders and a year in which two sources differ; and kroner.
std::string twoAnnouncements(const Folder& folder) {
    const std::string workspace = folder.path("w.pledge");
    const Outcome o =
        run({"import", workspace,
             folder.write("early.txt", "Norrvind to build wind tower plant in Poland\n\n"
                                       "GDANSK, March 3, 2026 (Baltic Wire) - Norrvind AB said it will invest 2.4 "
                                       "billion zlotys in Poland through 2029. It will train 1,200 welders by 2028.\n"),
             folder.write("late.txt", "Norrvind plans tower plant near Gdansk\n\nPublished: 4 March 2026\n\n"
                                      "Norrvind will invest 2.4 billion zlotys in Poland from 2026 through 2029. "
                                      "The company said it will train 1,200 welders by 2030.\n"),
             folder.write("fjord.txt", "Skarvik to spend 900 million kroner in Norway\n\n"
                                       "OSLO, November 3, 2025 (Fjord Post) - Skarvik will spend 900 million kroner on "
                                       "a salmon plant in Norway by 2027.\n")});
    INFO(o.err);
    REQUIRE(o.status == 0);
    return workspace;
}

json listed(const std::string& what, const std::string& workspace, std::vector<std::string> more) {
    std::vector<std::string> arguments{"list", what, workspace, "--format", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome o = run(arguments);
    INFO(o.err);
    REQUIRE(o.status == 0);
    return json::parse(o.out);
}

std::set<std::string> all(const json& list, const char* field) {
    std::set<std::string> out;
    for (const json& row : list) out.insert(row[field].get<std::string>());
    return out;
}

} // namespace

TEST_CASE("list keeps what the expression holds of") {
    const Folder folder;
    const std::string workspace = twoAnnouncements(folder);
    const json sums = listed("claims", workspace, {"--where", "amount > 1e9 PLN"});
    CHECK(sums.size() >= 2);
    for (const json& c : sums) CHECK((c["kind"] == "money" && c["unit"] == "PLN" && c["value"] == 2.4e9));
    // Nothing is converted.
    CHECK(listed("claims", workspace, {"--where", "amount > 1 EUR"}).empty());
    CHECK(all(listed("claims", workspace, {"--where", "kind = people and audience ~ WELD"}), "kind") ==
          std::set<std::string>{"people"});
    CHECK(all(listed("claims", workspace, {"--where", "deadline < 2029 and count = 1200"}), "when") ==
          std::set<std::string>{"2028"});
    CHECK(listed("commitments", workspace, {"--where", "verdict = conflict"}).size() == 1);
    const json facets = listed("facets", workspace, {"--where", "verdict = conflict"});
    CHECK(facets == listed("discrepancies", workspace, {}));
    CHECK(facets.size() == 1);
    CHECK(listed("announcements", workspace, {"--where", "amount >= 900 m NOK"}).size() == 1);
    const json sources = listed("sources", workspace, {"--where", "source ~ \"fjord\""});
    REQUIRE(sources.size() == 1);
    CHECK(sources[0]["publisher"] == "Fjord Post");
    CHECK(listed("sources", workspace, {"--where", "deadline = 2028"}).size() == 1);
    CHECK(listed("annotations", workspace, {"--where", "kind = people"}).empty());
}

TEST_CASE("list keeps one announcement, and both narrow together") {
    const Folder folder;
    const std::string workspace = twoAnnouncements(folder);
    const json fjord = listed("announcements", workspace, {"--where", "investor = skarvik"});
    REQUIRE(fjord.size() == 1);
    const std::string id = fjord[0]["id"];
    CHECK(listed("announcements", workspace, {}).size() == 2);
    CHECK(listed("announcements", workspace, {"--announcement", id}) == fjord);
    CHECK(listed("sources", workspace, {"--announcement", id}).size() == 1);
    CHECK(listed("commitments", workspace, {"--announcement", id, "--where", "kind = people"}).empty());
    const std::size_t claims = listed("claims", workspace, {"--announcement", id}).size();
    CHECK(claims > 0);
    CHECK(claims < listed("claims", workspace, {}).size());
}

TEST_CASE("charts, the dossier and exports are narrowed, and say so") {
    const Folder folder;
    const std::string workspace = twoAnnouncements(folder);
    const std::string file = folder.path("all.json");
    REQUIRE(run({"export", workspace, "-o", file}).status == 0);
    CHECK_FALSE(json::parse(readFile(file)).contains("narrowed"));
    REQUIRE(run({"export", workspace, "-o", file, "--where", "kind = people"}).status == 0);
    const json part = json::parse(readFile(file));
    CHECK(part["narrowed"]["where"] == "kind = people");
    REQUIRE(part["announcements"].size() == 1);
    CHECK(all(part["announcements"][0]["commitments"], "kind") == std::set<std::string>{"people"});
    std::set<std::string> claims = all(part["claims"], "id");
    for (const json& c : part["announcements"][0]["commitments"])
        for (const json& id : c["claims"]) CHECK(claims.contains(id.get<std::string>()));

    const auto size = [&](std::vector<std::string> arguments, const std::string& name) {
        arguments.insert(arguments.end(), {"-o", folder.path(name)});
        const Outcome o = run(arguments);
        INFO(o.err);
        CHECK(o.status == 0);
        return readFile(folder.path(name)).size();
    };
    for (const char* chart : {"timeline", "pillars"})
        CHECK(size({"chart", chart, workspace, "--where", "amount > 1 m NOK"}, "part.png") <
              size({"chart", chart, workspace}, "whole.png"));
    CHECK(size({"dossier", workspace, "--where", "amount > 1 m NOK"}, "part.pdf") <
          size({"dossier", workspace}, "whole.pdf"));
    const std::string fjord = listed("announcements", workspace, {"--where", "place = Norway"})[0]["id"];
    CHECK(size({"dossier", workspace, "--announcement", fjord}, "one.pdf") > 0);

    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"chart", "timeline", workspace, "-o", folder.path("none.pdf")},
          {"dossier", workspace, "-o", folder.path("none.pdf")}}) {
        std::vector<std::string> asked = arguments;
        asked.insert(asked.end(), {"--where", "amount > 1 XAF"});
        const Outcome o = run(asked);
        CHECK(o.status == 1);
        CHECK_THAT(o.err, ContainsSubstring("No commitment of " + workspace + " passes the filter"));
    }
}

TEST_CASE("a bad expression or announcement is wrong usage, said in one line with its place") {
    const Folder folder;
    const std::string workspace = twoAnnouncements(folder);
    for (const std::vector<std::string>& verb : {std::vector<std::string>{"list", "claims", workspace},
                                                 {"chart", "pillars", workspace, "-o", folder.path("x.png")},
                                                 {"dossier", workspace, "-o", folder.path("x.pdf")},
                                                 {"export", workspace, "-o", folder.path("x.json")}}) {
        std::vector<std::string> bad = verb;
        bad.insert(bad.end(), {"--where", "kind = money and amuont > 1"});
        const Outcome o = run(bad);
        CHECK(o.status == 2);
        CHECK(o.out.empty());
        CHECK(o.err == "pledgescope: --where: At column 18: “amuont” is no field; did you mean amount?\n");
        bad = verb;
        bad.insert(bad.end(), {"--announcement", "a-nowhere"});
        const Outcome unknown = run(bad);
        CHECK(unknown.status == 2);
        CHECK_THAT(unknown.err, ContainsSubstring("\"a-nowhere\" is no announcement of the workspace"));
        const Outcome help = run({verb[0], "--help"});
        CHECK_THAT(help.out, ContainsSubstring("conjunction = term { \"and\" term }"));
    }
    CHECK(run({"list", "claims", workspace, "--where", ""}).status == 2);
    CHECK(run({"list", "rules", "--where", "kind = money"}).status == 2);
}

TEST_CASE("a view that was saved in the window narrows like the expression that it stands for") {
    const Folder folder;
    const std::string workspace = twoAnnouncements(folder);
    CHECK(run({"list", "commitments", workspace, "--view", "Welders"}).status == 2);
    const std::string views =
        R"(INSERT INTO saved_views VALUES ('Welders', '{"search":"weld","verdict":["conflict"]}'), ('Broken', '['))";
    const std::string sql = folder.write("views.sql", views);
    REQUIRE(std::system(("sqlite3 " + workspace + " < " + sql).c_str()) == 0);
    const json byView = listed("commitments", workspace, {"--view", "Welders"});
    CHECK(byView.size() == 1);
    CHECK(byView == listed("commitments", workspace, {"--where", "verdict = conflict and words ~ weld"}));
    CHECK(listed("commitments", workspace, {"--view", "Welders", "--where", "kind = money"}).empty());
    const std::string file = folder.path("part.json");
    REQUIRE(run({"export", workspace, "-o", file, "--view", "Welders"}).status == 0);
    CHECK(json::parse(readFile(file))["narrowed"]["where"] == "verdict = conflict and words ~ weld");
    const Outcome unknown = run({"list", "claims", workspace, "--view", "Welder"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err ==
          "pledgescope: --view: there is no saved view “Welder” in the workspace, only “Broken”, “Welders”.\n");
    CHECK(run({"dossier", workspace, "-o", folder.path("x.pdf"), "--view", "Broken"}).status == 1);
    CHECK(run({"list", "rules", "--view", "Welders"}).status == 2);
}
