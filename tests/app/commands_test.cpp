#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>
#include <sched.h>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

const std::string early =
    "Norrvind to build wind tower plant in Poland\n\n"
    "GDANSK, March 3, 2026 (Baltic Wire) - Norrvind AB said it will invest 2.4 billion zlotys in Poland through 2029. "
    "It will train 1,200 welders by 2028.\n";
const std::string late = "Norrvind plans tower plant near Gdansk\n\n"
                         "Published: 4 March 2026\n\n"
                         "Norrvind will invest 2.4 billion zlotys in Poland from 2026 through 2029. "
                         "The company said it will train 1,200 welders by 2030.\n";

json parsed(const Outcome& o) {
    INFO(o.err);
    REQUIRE(o.status == 0);
    return json::parse(o.out);
}

/// The id of the one discrepancy of the two articles above.
json discrepancyOf(const std::string& workspace) {
    const json found = parsed(run({"list", "discrepancies", workspace, "--format", "json"}));
    REQUIRE(found.size() == 1);
    return found[0];
}

std::string importBoth(const Folder& folder) {
    const std::string workspace = folder.path("w.pledge");
    const Outcome o = run({"import", workspace, folder.write("early.txt", early), folder.write("late.txt", late)});
    INFO(o.err);
    REQUIRE(o.status == 0);
    return workspace;
}

} // namespace

TEST_CASE("extract prints one object a source, in order, with quotes that stand where they say") {
    const Folder folder;
    const Outcome o = run({"extract", folder.write("b.txt", late), folder.write("a.txt", early), "--format", "jsonl"});
    REQUIRE(o.status == 0);
    REQUIRE(lines(o.out) == 2);
    const json first = json::parse(o.out.substr(0, o.out.find('\n')));
    CHECK(first["schema"] == "pledgescope/extract/1");
    CHECK(first["file"] == folder.path("b.txt"));
    CHECK(first["title"] == "Norrvind plans tower plant near Gdansk");
    CHECK(first["published"] == "2026-03-04");
    const std::string text = first["text"];
    bool money = false;
    for (const json& c : first["claims"]) {
        // All ASCII, so that code points are bytes.
        CHECK(text.substr(c["start"], c["end"].get<std::size_t>() - c["start"].get<std::size_t>()) == c["quote"]);
        money |= c["kind"] == "money" && c["value"] == 2.4e9 && c["unit"] == "PLN";
    }
    CHECK(money);
}

TEST_CASE("extract prints the same bytes on one processor and on all") {
    const Folder folder;
    std::vector<std::string> arguments{"extract"};
    for (int i = 0; i < 40; ++i) {
        std::string text = i % 2 ? early : late;
        for (int k = 0; k < i % 5 * 200; ++k)
            text += "\nThe second hall cost " + std::to_string(i + k) + " million euros.\n";
        arguments.push_back(folder.write(std::to_string(i) + ".txt", text));
    }
    cpu_set_t all, one;
    REQUIRE(sched_getaffinity(0, sizeof all, &all) == 0);
    CPU_ZERO(&one);
    for (unsigned i = 0; i < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++i)
        if (CPU_ISSET(i, &all)) CPU_SET(i, &one);
    REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
    const Outcome alone = run(arguments);
    REQUIRE(sched_setaffinity(0, sizeof all, &all) == 0);
    CHECK(alone.status == 0);
    CHECK(lines(alone.out) == 40);
    for (int i = 0; i < 2; ++i) CHECK((run(arguments).out == alone.out));
}

TEST_CASE("extract reads standard input") {
    const Outcome o = run({"extract", "-"}, early);
    REQUIRE(o.status == 0);
    CHECK(json::parse(o.out)["file"] == "-");
}

TEST_CASE("reconcile finds the planted conflict, in any order of inputs the same bytes") {
    const Folder folder;
    const std::string a = folder.write("a.txt", early), b = folder.write("b.txt", late);
    const Outcome one = run({"reconcile", a, b, "--format", "json"});
    const json found = parsed(one);
    CHECK(run({"reconcile", b, a}).out == one.out);
    std::vector<std::string> conflicts;
    for (const json& announcement : found["announcements"])
        for (const json& commitment : announcement["commitments"])
            for (const json& facet : commitment["facets"])
                if (facet["verdict"] == "conflict")
                    conflicts.push_back(facet["facet"].get<std::string>() + ' ' + facet["type"].get<std::string>());
                else
                    CHECK(facet["type"].is_null());
    CHECK(conflicts == std::vector<std::string>{"deadline date"});
}

TEST_CASE("importing the same bytes twice adds nothing, says so, and keeps every id") {
    const Folder folder;
    const std::string workspace = importBoth(folder);
    const std::string before = run({"list", "facets", workspace, "--format", "json"}).out;
    const Outcome again = run({"import", workspace, folder.path("early.txt")});
    CHECK(again.status == 0);
    CHECK_THAT(again.out, ContainsSubstring("already in the workspace"));
    CHECK_THAT(again.out, ContainsSubstring("0 sources added"));
    CHECK(run({"list", "facets", workspace, "--format", "json"}).out == before);
}

TEST_CASE("a judgement is written, listed, exported, and refused where it makes no sense") {
    const Folder folder;
    const std::string workspace = importBoth(folder);
    const std::string facet = discrepancyOf(workspace)["id"];
    const Outcome judged = run({"annotate", workspace, facet, "--judgement", "accepted", "--reading", "2030", "--note",
                                "the later report", "--by", "Ewa"});
    INFO(judged.err);
    REQUIRE(judged.status == 0);
    const json notes = parsed(run({"list", "annotations", workspace, "--format", "json"}));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0]["judgement"] == "accepted");
    CHECK(notes[0]["by"] == "Ewa");
    CHECK(notes[0]["note"] == "the later report");

    const std::string file = folder.path("all.json");
    REQUIRE(run({"export", workspace, "-o", file}).status == 0);
    CHECK(json::parse(readFile(file))["schema"] == "pledgescope/workspace/1");

    CHECK(run({"annotate", workspace, facet, "--judgement", "accepted"}).status == 2);
    CHECK(run({"annotate", workspace, facet, "--judgement", "accepted", "--reading", "2041"}).status == 2);
    CHECK_THAT(run({"annotate", workspace, facet, "--judgement", "accepted", "--reading", "2041"}).err,
               ContainsSubstring("is \"2041\": name one of r-"));
    CHECK(run({"annotate", workspace, "x-1", "--note", "n"}).status == 2);
    CHECK(run({"annotate", workspace, facet}).status == 2);
    CHECK(parsed(run({"list", "annotations", workspace, "--format", "json"})).size() == 1);
    CHECK(run({"check", workspace}).status == 0);
}

TEST_CASE("a reading is named by its value as it is shown, too") {
    const Folder folder;
    const std::string workspace = folder.path("sums.pledge");
    const auto told = [](const std::string& sum) {
        return "Acme Corp. to build a mill in Regina\n\nREGINA, 3 March 2026 - Acme Corp. will invest " + sum +
               " in a paper mill in Regina, Canada, it said on Tuesday.\n";
    };
    const std::string a = folder.write("a.txt", told("C$1.7 billion"));
    const std::string b = folder.write("b.txt", told("C$1.9 billion"));
    REQUIRE(run({"import", workspace, a, b}).status == 0);
    const std::string facet = discrepancyOf(workspace)["id"];
    const auto judge = [&](const std::string& reading) {
        return run({"annotate", workspace, facet, "--judgement", "accepted", "--reading", reading, "--by", "Ewa"});
    };
    CHECK(judge("1.7 bn").status == 2);
    CHECK_THAT(judge("1.7 bn").err, ContainsSubstring("(C$1.7 bn)"));
    CHECK(judge("C$1.7 bn").status == 0);
}

TEST_CASE("a judgement is taken back, and the one before it holds again") {
    const Folder folder;
    const std::string workspace = importBoth(folder);
    const std::string facet = discrepancyOf(workspace)["id"];
    const auto annotate = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"annotate", workspace, facet, "--by", "Ewa"});
        return run(more);
    };
    CHECK(annotate({"--undo"}).status == 2);
    CHECK_THAT(annotate({"--undo"}).err, ContainsSubstring("Nothing is written about " + facet));
    REQUIRE(annotate({"--judgement", "unsure"}).status == 0);
    REQUIRE(annotate({"--judgement", "all_true", "--note", "rounded"}).status == 0);
    CHECK(annotate({"--undo", "--note", "why"}).status == 2);
    CHECK(annotate({"--undo"}).status == 0);
    const json left = parsed(run({"list", "annotations", workspace, "--format", "json"}));
    REQUIRE(left.size() == 1);
    CHECK(left[0]["judgement"] == "unsure");
    CHECK(annotate({"--undo"}).status == 0);
    CHECK(parsed(run({"list", "annotations", workspace, "--format", "json"})).empty());
    CHECK(run({"check", workspace}).status == 0);
}

TEST_CASE("charts and the dossier are written without a display") {
    const Folder folder;
    const std::string workspace = importBoth(folder);
    for (const char* name : {"timeline.pdf", "timeline.png", "pillars.pdf", "pillars.png", "coverage.pdf",
                             "coverage.png", "timeline.svg", "pillars.svg", "coverage.svg"}) {
        const std::string kind = std::string(name).substr(0, std::string(name).find('.'));
        const Outcome o = run({"chart", kind, workspace, "-o", folder.path(name)});
        INFO(name << o.err);
        CHECK(o.status == 0);
        CHECK(o.err.empty());
        const std::string head = readFile(folder.path(name)).substr(1, 3);
        const std::string type = std::string(name).substr(std::string(name).find('.') + 1);
        CHECK(head == (type == "pdf" ? "PDF" : type == "png" ? "PNG" : "?xm"));
    }
    for (const auto& [kind, by, words] : {std::tuple("timeline", "source", "<title>Timeline"),
                                          std::tuple("timeline", "announcement", "All announcements"),
                                          std::tuple("pillars", "source", "What each source says is promised"),
                                          std::tuple("pillars", "announcement", "What each announcement promises")}) {
        const Outcome o = run({"chart", kind, workspace, "-o", folder.path("by.svg"), "--by", by});
        INFO(kind << " by " << by << o.err);
        CHECK(o.status == 0);
        CHECK_THAT(readFile(folder.path("by.svg")), ContainsSubstring(words));
    }
    const Outcome none = run({"chart", "coverage", workspace, "-o", folder.path("x.svg"), "--by", "source"});
    CHECK(none.status == 2);
    CHECK(none.err == "pledgescope: A coverage chart has no rows by source: chart --help says what each has.\n");
    const Outcome o = run({"dossier", workspace, "-o", folder.path("d.pdf")});
    CHECK(o.status == 0);
    CHECK(o.err.empty());
    CHECK(readFile(folder.path("d.pdf")).starts_with("%PDF"));
}

TEST_CASE("wrong usage is status 2 and one answer on standard error") {
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"extract"},
                                                      {"list", "moods", "w.pledge"},
                                                      {"chart", "moods", "w.pledge", "-o", "x.pdf"},
                                                      {"extract", "--format", "xml", "a.txt"},
                                                      {"--frobnicate"}}) {
        const Outcome o = run(arguments);
        INFO(arguments[0]);
        CHECK(o.status == 2);
        CHECK(o.out.empty());
        CHECK_FALSE(o.err.empty());
    }
    CHECK(run({"--help"}).status == 0);
    CHECK(run({"--version"}).out.starts_with("pledgescope 0."));
}
