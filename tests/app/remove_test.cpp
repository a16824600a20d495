#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

json list(const std::string& what, const std::string& workspace) {
    const Outcome o = run({"list", what, workspace, "--format", "json"});
    INFO(o.err);
    REQUIRE(o.status == 0);
    return json::parse(o.out);
}

} // namespace

TEST_CASE("remove takes sources out, keeps what was written, and names what it does not know") {
    const Folder folder;
    const std::string workspace = folder.path("w.pledge");
    const std::string plant = "Norrvind to build wind tower plant in Poland\n\nPublished: 3 March 2026\n\n"
                              "Norrvind will invest 2.4 billion zlotys in Poland through 2029. "
                              "It will train 1,200 welders by 20";
    const std::string a = folder.write("a.txt", plant + "28.\n"), b = folder.write("b.txt", plant + "30.\n");
    REQUIRE(run({"import", workspace, a, b}).status == 0);
    const std::string facet = list("discrepancies", workspace).at(0)["id"];
    REQUIRE(run({"annotate", workspace, facet, "--judgement", "unsure", "--by", "Kim"}).status == 0);

    const Outcome gone = run({"remove", workspace, "B", "nothing.txt"});
    CHECK(gone.status == 1);
    CHECK(gone.out == "B  " + b + ": taken out; 1 note written about it stays in the ledger\n");
    CHECK(gone.err == "pledgescope: \"nothing.txt\" is no source of the workspace: list sources prints them.\n");
    CHECK(list("sources", workspace).size() == 1);
    CHECK(list("discrepancies", workspace).empty());
    CHECK(list("annotations", workspace).size() == 1);
    CHECK(run({"check", workspace}).status == 0);

    // The same source again finds its place and its judgement.
    REQUIRE(run({"import", workspace, b}).status == 0);
    CHECK(list("discrepancies", workspace).at(0)["facet"] == "deadline");
    CHECK(run({"remove", workspace, a, b}).status == 0);
    CHECK(list("sources", workspace).empty());
    CHECK(run({"remove", workspace}).status == 2);
}
