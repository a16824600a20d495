#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

std::string workspaceIn(const Folder& folder) {
    const std::string workspace = folder.path("w.pledge");
    const Outcome o =
        run({"import", workspace,
             folder.write("wire.txt", "Norrvind to build wind tower plant in Poland\n\nNorrvind AB will train 1,200 "
                                      "welders by 2028, said Zoë Lind.\n"),
             folder.write("ja.txt", "ノルヴィンド、ポーランドに工場\n\nノルヴィンドは2028年までに溶接工1200人を育成する。\n")});
    INFO(o.err);
    REQUIRE(o.status == 0);
    return workspace;
}

json found(const std::string& workspace, const std::string& words) {
    const Outcome o = run({"search", workspace, words, "--json"});
    INFO(o.err);
    REQUIRE(o.status == 0);
    const json all = json::parse(o.out);
    CHECK(all["schema"] == "pledgescope/search/1");
    CHECK(all["words"] == words);
    REQUIRE(all["kinds"].size() == 5);
    return all["kinds"];
}

} // namespace

TEST_CASE("search finds words in a workspace, with their place") {
    const Folder folder;
    const std::string workspace = workspaceIn(folder);
    const json text = found(workspace, "溶接")[2];
    CHECK(text["kind"] == "text");
    CHECK(text["total"] == 1);
    CHECK(text["hits"][0]["letter"] == "B");
    CHECK(text["hits"][0]["sentence"] == "ノルヴィンドは2028年までに溶接工1200人を育成する。");
    CHECK(text["hits"][0]["marks"] == json::parse("[[15,17]]"));
    CHECK(text["hits"][0]["end"].get<int>() - text["hits"][0]["start"].get<int>() == 2);
    CHECK(found(workspace, "zoe lind")[2]["total"] == 1);
    const json claims = found(workspace, "weld")[1];
    REQUIRE(claims["total"] == 1);
    CHECK(claims["hits"][0]["claim"].get<std::string>().starts_with("c-"));
    CHECK(claims["hits"][0]["commitment"].get<std::string>().starts_with("m-"));
}

TEST_CASE("search prints for people, with each word marked") {
    const Folder folder;
    const std::string workspace = workspaceIn(folder);
    const Outcome o = run({"search", workspace, "1,200", "weld", "--limit", "1"});
    CHECK(o.status == 0);
    CHECK_THAT(o.out, ContainsSubstring("text  1\n  A ") &&
                          ContainsSubstring("Norrvind AB will train «1,200» «welders» by 2028, said Zoë Lind.\n"));
    CHECK(run({"search", workspace, "nothing of the kind"}).out == "Nothing is found.\n");
    for (const char* words : {"\"", "*", "NEAR(", "'; DROP TABLE claims", "🚀"}) {
        const Outcome odd = run({"search", workspace, words});
        CHECK(odd.status == 0);
        CHECK(odd.err.empty());
    }
}

TEST_CASE("search says what is wrong with how it is used") {
    const Folder folder;
    CHECK(run({"search", workspaceIn(folder)}).status == 2);
    const Outcome missing = run({"search", folder.path("none.pledge"), "x"});
    CHECK(missing.status == 1);
    CHECK(lines(missing.err) == 1);
    CHECK_THAT(run({"search", "--help"}).out, ContainsSubstring("Japanese is found from one character up"));
}
