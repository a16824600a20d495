#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

using namespace pledge::tests;
using json = nlohmann::json;

namespace {

const std::string good =
    "Kestrel Rail pledges 900 million pounds\n\nKestrel Rail will invest £900 million in Wales by 2030.\n";

/// One sentence on standard error that names the file, status 1, and the good input is done all the same.
void refusesAlone(const Folder& folder, const std::string& bad, const std::string& words, As as = As::self) {
    const std::string fine = folder.write("fine.txt", good);
    const Outcome o = run({"extract", bad, fine}, {}, as);
    INFO(bad << ": " << o.err);
    CHECK(o.status == 1);
    CHECK(lines(o.err) == 1);
    CHECK_THAT(o.err, ContainsSubstring(bad));
    CHECK_THAT(o.err, ContainsSubstring(words));
    REQUIRE(lines(o.out) == 1);
    CHECK(json::parse(o.out)["file"] == fine);
}

/// A command on a workspace fails with one sentence that names it, and leaves its bytes alone.
void refusesWorkspace(const std::string& path, const std::string& words) {
    const std::string before = readFile(path);
    for (const auto& arguments :
         {std::vector<std::string>{"list", "claims", path}, {"check", path}, {"import", path, "-"}}) {
        const Outcome o = run(arguments, good);
        INFO(arguments[0] << ": " << o.err);
        CHECK(o.status == 1);
        CHECK(o.out.empty());
        CHECK(lines(o.err) == 1);
        CHECK_THAT(o.err, ContainsSubstring(path));
        CHECK_THAT(o.err, ContainsSubstring(words));
        CHECK(readFile(path) == before);
        CHECK_FALSE(std::filesystem::exists(path + "-journal"));
    }
}

} // namespace

TEST_CASE("bad inputs get one sentence each and stop nothing else") {
    const Folder folder;
    refusesAlone(folder, folder.write("empty.txt", ""), "empty");
    refusesAlone(folder, folder.write("binary.txt", std::string("\0\1\2\3\377\376\0\0binary\0\0", 18)), "text");
    refusesAlone(folder, folder.path("missing.txt"), "");
    refusesAlone(folder, folder.write("slides.pptx", "PK\3\4"), "");
    refusesAlone(folder, folder.write("paper.pdf", "%PDF-1.7\n"), "PDF");
    std::filesystem::create_directory(folder.path("nothing"));
    refusesAlone(folder, folder.path("nothing"), "");
}

TEST_CASE("a file that may not be read is named, also where root runs the tests") {
    const Folder folder;
    const std::string locked = folder.write("locked.txt", good);
    chmod(locked.c_str(), 0);
    refusesAlone(folder, locked, "", As::nobody);
}

TEST_CASE("one line of 100 MB is read") {
    const Folder folder;
    std::string line;
    line.reserve(100'000'000);
    while (line.size() < 99'999'900)
        line += "Kestrel Rail said on Monday that trains in the valleys would run more often, and ";
    const Outcome o = run({"extract", folder.write("long.txt", line + "it will invest £900 million by 2030.")});
    INFO(o.err.substr(0, 500));
    REQUIRE(o.status == 0);
    CHECK_THAT(o.out.substr(o.out.size() - std::min<std::size_t>(o.out.size(), 5000)), ContainsSubstring("\"GBP\""));
}

TEST_CASE("an input above 256 MB is refused before it is read") {
    const Folder folder;
    const std::string huge = folder.write("huge.txt", "x");
    REQUIRE(truncate(huge.c_str(), (256ll << 20) + 1) == 0);
    refusesAlone(folder, huge, "256");
}

TEST_CASE("what is no workspace is refused and left as it was") {
    const Folder folder;
    refusesWorkspace(folder.write("garbage.pledge", std::string(4096, 'g')), "");
    refusesWorkspace(folder.write("text.pledge", good), "");
    const std::string foreign = folder.path("foreign.pledge");
    REQUIRE(std::system(("sqlite3 " + foreign + " 'create table t(x); insert into t values (1)'").c_str()) == 0);
    refusesWorkspace(foreign, "");
}

TEST_CASE("a workspace of a newer version is refused and left as it was") {
    const Folder folder;
    const std::string workspace = folder.path("new.pledge");
    REQUIRE(run({"import", workspace, folder.write("a.txt", good)}).status == 0);
    REQUIRE(std::system(("sqlite3 " + workspace + " 'pragma user_version=9999'").c_str()) == 0);
    refusesWorkspace(workspace, "newer");
}

TEST_CASE("a missing workspace is not made by reading") {
    const Folder folder;
    const Outcome o = run({"list", "claims", folder.path("none.pledge")});
    CHECK(o.status == 1);
    CHECK(lines(o.err) == 1);
    CHECK_FALSE(std::filesystem::exists(folder.path("none.pledge")));
}

TEST_CASE("nothing half-written stays where the output cannot be written") {
    const Folder folder;
    const std::string workspace = folder.path("w.pledge");
    REQUIRE(run({"import", workspace, folder.write("a.txt", good)}).status == 0);
    for (const auto& arguments :
         {std::vector<std::string>{"export", workspace, "-o", folder.path("no/such/folder/x.json")},
          {"dossier", workspace, "-o", folder.path("no/such/folder/x.pdf")},
          {"chart", "timeline", workspace, "-o", folder.path("no/such/folder/x.png")}}) {
        const Outcome o = run(arguments);
        INFO(arguments[0] << ": " << o.err);
        CHECK(o.status == 1);
        CHECK(lines(o.err) == 1);
        CHECK_THAT(o.err, ContainsSubstring("no/such/folder"));
    }
    // A file that is there stays as it was when the folder takes no new one.
    const std::string kept = folder.write("shut/kept.json", "as it was");
    chmod(folder.path("shut").c_str(), 0555);
    chmod(kept.c_str(), 0444);
    const Outcome shut = run({"export", workspace, "-o", kept}, {}, As::nobody);
    CHECK(shut.status == 1);
    CHECK(lines(shut.err) == 1);
    CHECK(readFile(kept) == "as it was");
    CHECK(run({"export", workspace, "-o", folder.path("x.docx")}).status == 2);
}

TEST_CASE("check finds a span, a quote and an event that were tampered with") {
    const Folder folder;
    const std::string original = folder.path("w.pledge");
    REQUIRE(run({"import", original, folder.write("a.txt", good)}).status == 0);
    const json claims = json::parse(run({"list", "claims", original, "--format", "json"}).out);
    REQUIRE_FALSE(claims.empty());
    REQUIRE(run({"annotate", original, claims[0]["id"].get<std::string>(), "--note", "seen", "--by", "Ann"}).status ==
            0);
    CHECK(run({"check", original}).status == 0);
    for (const char* harm : {"update claims set span_end = span_end + 1", "update claims set quote = quote || 'x'",
                             "update events set json = replace(json, 'seen', 'unseen')"}) {
        const std::string copy = folder.path("copy.pledge");
        std::filesystem::copy_file(original, copy, std::filesystem::copy_options::overwrite_existing);
        REQUIRE(std::system(("sqlite3 " + copy + " \"" + harm + "\"").c_str()) == 0);
        const Outcome o = run({"check", copy});
        INFO(harm << ": " << o.err);
        CHECK(o.status == 1);
        CHECK(lines(o.err) >= 1);
    }
}
