#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

json parsedFrom(const Outcome& o) {
    INFO(o.err);
    REQUIRE(o.status == 0);
    return json::parse(o.out);
}

/// Two articles on one plant and one on another, by companies with two names.
struct Case {
    Folder folder;
    std::string workspace = folder.path("w.pledge");

    Case() {
        const std::string plant = "Norrvind to build wind tower plant in Poland\n\nPublished: 3 March 2026\n\n"
                                  "Norrvind will invest 2.4 billion zlotys in Poland through 2029. "
                                  "It will train 1,200 welders by 20";
        const std::string depot = "Skarvik Power to build depot in Chile\n\nPublished: 9 September 2026\n\n"
                                  "Skarvik Power will invest 40 million dollars in Chile through 2031. "
                                  "It will train 90 mechanics by 2028.\n";
        const Outcome o = run({"import", workspace, folder.write("a.txt", plant + "28.\n"),
                               folder.write("b.txt", plant + "30.\n"), folder.write("c.txt", depot)});
        INFO(o.err);
        REQUIRE(o.status == 0);
    }
    json list(const std::string& what) const { return parsedFrom(run({"list", what, workspace, "--format", "json"})); }
    std::string id(const std::string& what, std::size_t at) const { return list(what).at(at)["id"]; }
    /// The people's commitments of the announcement `at`.
    std::string training(std::size_t at) const {
        const std::string announcement = id("announcements", at);
        for (const json& c : list("commitments"))
            if (c["kind"] == "people" && c["announcement"] == announcement) return c["id"];
        return {};
    }
    Outcome group(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"group", workspace});
        return run(arguments);
    }
    /// The one sentence of a refusal.
    std::string refused(const std::vector<std::string>& arguments) const {
        const Outcome o = group(arguments);
        CHECK(o.status == 2);
        CHECK(o.out.empty());
        CHECK(lines(o.err) == 1);
        return o.err;
    }
};

} // namespace

TEST_CASE("group joins, lists, exports, and takes back") {
    const Case c;
    REQUIRE(c.list("announcements").size() == 2);
    const std::string first = c.id("announcements", 0), second = c.id("announcements", 1);
    const json event = parsedFrom(c.group({"join", first, second, "--by", "Kim"}));
    CHECK(event["act"] == "join");
    CHECK(event["by"] == "Kim");
    CHECK(event["of"] == "announcement");
    CHECK(event["targets"].size() == 2);
    REQUIRE(c.list("announcements").size() == 1);
    CHECK(c.list("overrules")[0] == event);
    CHECK_THAT(run({"list", "overrules", c.workspace}).out, ContainsSubstring("A B | C"));
    CHECK(c.list("annotations").empty());
    REQUIRE(run({"export", c.workspace, "-o", c.folder.path("all.json")}).status == 0);
    const json all = json::parse(readFile(c.folder.path("all.json")));
    CHECK(all["overrules"][0] == event);
    CHECK(all["announcements"][0]["overruled"][0]["by"] == "Kim");
    // The id that went leads to the one that stayed.
    CHECK(c.group({"rename", second, "Both plants"}).status == 0);
    CHECK(c.list("announcements")[0]["title"] == "Both plants");

    const json undone = parsedFrom(c.group({"--undo", event["id"].get<std::string>().substr(0, 12)}));
    CHECK(undone["undoes"] == event["id"]);
    CHECK(c.list("announcements").size() == 2);
    CHECK(c.list("overrules").size() == 1);
    CHECK(run({"check", c.workspace}).status == 0);
}

TEST_CASE("group parts and moves, and the next import does not undo it") {
    const Case c;
    const std::string announcement = c.id("announcements", 0), source = c.id("sources", 1);
    REQUIRE(c.list("discrepancies").size() == 1);
    REQUIRE(c.group({"part", announcement, source}).status == 0);
    CHECK(c.list("announcements").size() == 3);
    CHECK(c.list("discrepancies").empty());
    REQUIRE(run({"import", c.workspace,
                 c.folder.write("d.txt", "Harbours\n\nPublished: 1 December 2026\n\nNothing was said of sums.\n")})
                .status == 0);
    CHECK(c.list("announcements").size() == 4);
    REQUIRE(c.group({"move", source, announcement}).status == 0);
    CHECK(c.list("discrepancies").size() == 1);
    std::string claim;
    for (const json& one : c.list("claims"))
        if (one["kind"] == "people" && one["source"] == source) claim = one["id"];
    REQUIRE(c.group({"part", c.training(0), claim}).status == 0);
    CHECK(c.list("discrepancies").empty());
    REQUIRE(c.group({"move", claim, c.training(0)}).status == 0);
    CHECK(c.list("discrepancies").size() == 1);
}

TEST_CASE("group says of names that they are the same, different or unsure") {
    const Case c;
    CHECK(parsedFrom(c.group({"same", "Norrvind", "Skarvik Power"}))["names"] == json({"Norrvind", "Skarvik Power"}));
    CHECK(c.list("announcements")[1]["investor"] == "Norrvind");
    CHECK(parsedFrom(c.group({"different", "Norrvind", "Skarvik Power"}))["act"] == "different");
    CHECK(c.list("announcements")[1]["investor"] == "Skarvik Power");
    CHECK(parsedFrom(c.group({"unsure", "Norrvind", "Skarvik Power"}))["of"] == "name");
    CHECK(c.list("overrules").size() == 3);
}

TEST_CASE("each wrong use of group gets one sentence, status 2, and changes nothing") {
    const Case c;
    const std::string first = c.id("announcements", 0), second = c.id("announcements", 1);
    CHECK_THAT(c.refused({}), ContainsSubstring("Say what to do: join, part, move"));
    CHECK_THAT(c.refused({"join", first}), ContainsSubstring("To join takes two"));
    CHECK_THAT(c.refused({"join", first, c.training(1)}),
               ContainsSubstring("Only announcements can be joined, or only"));
    CHECK_THAT(c.refused({"join", c.training(0), c.training(1)}), ContainsSubstring("are of two announcements"));
    CHECK_THAT(c.refused({"join", first, "a-none"}),
               ContainsSubstring("There is no announcement or commitment “a-none”"));
    CHECK_THAT(c.refused({"part", second, c.id("sources", 0)}), ContainsSubstring("is not in"));
    CHECK_THAT(c.refused({"part", second, c.id("sources", 2)}), ContainsSubstring("something must stay"));
    CHECK_THAT(c.refused({"move", c.id("sources", 0), c.training(1)}),
               ContainsSubstring("A claim moves to a commitment and a source to an announcement"));
    CHECK_THAT(c.refused({"rename", first}), ContainsSubstring("quote it"));
    CHECK_THAT(c.refused({"same", "Norrvind"}), ContainsSubstring("takes two names"));
    CHECK_THAT(c.refused({"same", "Norrvind", "Nobody"}),
               ContainsSubstring("No source in this workspace names “Nobody”"));
    CHECK_THAT(c.refused({"--undo", "0123456789abcdef"}), ContainsSubstring("There is no judgement, note or overrule"));
    CHECK_THAT(c.refused({"join", first, second, "--undo", "0123456789abcdef"}), ContainsSubstring("stands alone"));
    CHECK(c.group({"dance"}).status == 2);
    CHECK(run({"group", c.folder.path("none.pledge"), "join", first, second}).status == 1);
    CHECK(c.list("overrules").empty());
}
