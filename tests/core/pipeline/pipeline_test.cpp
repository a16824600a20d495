#include "core/pipeline/pipeline.h"
#include "core/report/report.h"
#include "tests/core/pipeline/fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

std::string article(const std::string& deadline) {
    return "Tamholm Rail to expand in Norway\n\nPublished: 4 May 2026\n\nTamholm Rail will invest 3 billion kroner in "
           "Norway "
           "through 2030. It will train 900 drivers by " +
           deadline + ".\n";
}

std::vector<std::string> conflictsOf(const model::Finding& finding) {
    std::vector<std::string> out;
    for (const auto& a : finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets)
                if (f.verdict == model::Verdict::conflict) out.push_back(c.label + ": " + std::string(name(f.facet)));
    return out;
}

} // namespace

TEST_CASE("an import adds each source once, names the bad ones and brings the finding up to date") {
    const Folder folder;
    auto workspace = folder.workspace();
    const std::string a = folder.write("a.txt", article("2028")), b = folder.write("b.txt", article("2029"));
    const std::string same = folder.write("c.txt", article("2028"));
    std::vector<std::string> seen;
    const auto report = pipeline::import(
        workspace, {a, folder.path / "none.txt", b, same}, FixedClock(),
        [&](const pipeline::Progress& p) { seen.push_back(std::to_string(p.done) + "/" + std::to_string(p.total)); });
    REQUIRE(report.added.size() == 2);
    CHECK(report.added[0].letter == "A");
    CHECK(report.added[1].imported == "2026-05-04T08:00:00Z");
    CHECK(report.known == std::vector<std::string>{same});
    REQUIRE(report.errors.size() == 1);
    CHECK_THAT(report.errors[0].message, ContainsSubstring("none.txt"));
    CHECK_FALSE(report.cancelled);
    CHECK(seen == std::vector<std::string>{"0/3", "1/3", "2/3", "3/3"});
    CHECK_FALSE(workspace.findingIsStale());
    CHECK(conflictsOf(workspace.snapshot()->finding) == std::vector<std::string>{"Training of 900 drivers: deadline"});
}

TEST_CASE("a cancelled import keeps what it added, reconciled") {
    const Folder folder;
    auto workspace = folder.workspace();
    std::stop_source stop;
    const auto report = pipeline::import(
        workspace,
        {folder.write("a.txt", article("2028")), folder.write("b.txt", article("2029")),
         folder.write("c.txt", article("2030"))},
        FixedClock(),
        [&](const pipeline::Progress& p) {
            if (p.done == 1) stop.request_stop();
        },
        stop.get_token());
    CHECK(report.cancelled);
    CHECK(report.added.size() == 2);
    CHECK_FALSE(workspace.findingIsStale());
    CHECK(workspace.snapshot()->finding.announcements.size() == 1);
}

TEST_CASE("a finding that was cut short is made good by the next who refreshes") {
    const Folder folder;
    auto workspace = folder.workspace();
    const auto read = pipeline::extractInput(folder.write("a.txt", article("2028")));
    REQUIRE(read);
    REQUIRE(workspace.addSource(read->bytes, read->source.article, read->claims, 1, FixedClock()));
    CHECK(workspace.findingIsStale());
    CHECK(workspace.snapshot()->finding.announcements.empty());
    REQUIRE(pipeline::refresh(workspace));
    CHECK_FALSE(workspace.findingIsStale());
    CHECK(workspace.snapshot()->finding.announcements.size() == 1);
}

TEST_CASE("ids stay when one more source comes in") {
    const Folder folder;
    auto workspace = folder.workspace();
    REQUIRE(pipeline::import(workspace, {folder.write("a.txt", article("2028"))}, FixedClock()).errors.empty());
    const auto before = workspace.snapshot()->finding;
    REQUIRE(pipeline::import(workspace, {folder.write("b.txt", article("2029"))}, FixedClock()).errors.empty());
    const auto after = workspace.snapshot()->finding;
    REQUIRE(after.announcements.size() == 1);
    CHECK(after.announcements[0].id == before.announcements[0].id);
    for (const auto& c : before.announcements[0].commitments) {
        const auto& now = after.announcements[0].commitments;
        INFO(c.label);
        CHECK(std::any_of(now.begin(), now.end(), [&](const auto& n) { return n.id == c.id; }));
    }
}

TEST_CASE("results come in the order of the inputs, errors of arguments first") {
    const Folder folder;
    std::vector<std::string> files;
    for (int i = 0; i < 12; ++i)
        files.push_back(folder.write(std::to_string(i) + ".txt", article(std::to_string(2028 + i))));
    auto arguments = files;
    arguments.push_back((folder.path / "none").string());
    std::vector<std::string> seen;
    pipeline::extractAll(
        arguments, [&](base::Result<pipeline::Extracted> e) { seen.push_back(e ? e->source.article.file : "error"); });
    files.insert(files.begin(), "error");
    CHECK(seen == files);
}

TEST_CASE("lines are printed in the order of the inputs with any number of threads") {
    const Folder folder;
    std::vector<std::string> arguments;
    std::string longest = article("2030");
    while (longest.size() < 1500000) longest += "Nothing was said of \"sums\" that day.\n\n";
    for (int i = 0; i < 100; ++i)
        arguments.push_back(
            folder.write(std::to_string(i) + ".txt", i % 40 == 7 ? longest : article(std::to_string(2028 + i))));
    arguments.insert(arguments.begin() + 50, folder.write("empty.txt", ""));
    const auto printed = [&](unsigned threads) {
        std::string out;
        pipeline::printExtracts(
            arguments, [&](std::string_view piece) { out += piece; },
            [&](const base::Error& e) { out += "! " + e.message + '\n'; }, threads);
        return out;
    };
    std::string expected;
    for (const auto& file : arguments) {
        const auto read = pipeline::extractInput(file);
        expected += read ? report::extractLine(read->source.article, read->claims) : "! " + read.error().message;
        expected += '\n';
    }
    for (const unsigned threads : {1u, 2u, 7u}) CHECK((printed(threads) == expected));
}

TEST_CASE("lines of all kinds of articles are the same on any thread and in any run") {
    // Languages, lengths and repeats beside each other: tables are made by whoever comes first, memory is used again.
    std::vector<std::string> arguments;
    for (const auto& entry : fs::recursive_directory_iterator(PLEDGESCOPE_SOURCE "/tests/corpus"))
        if (entry.path().extension() == ".txt" || entry.path().extension() == ".md")
            arguments.push_back(entry.path().string());
    std::sort(arguments.begin(), arguments.end());
    REQUIRE(arguments.size() > 20);
    const std::vector<std::string> once = arguments;
    for (int i = 0; i < 2; ++i) arguments.insert(arguments.end(), once.rbegin(), once.rend());
    const auto printed = [&](unsigned threads) {
        std::string out;
        pipeline::printExtracts(
            arguments, [&](std::string_view piece) { out += piece; },
            [&](const base::Error& e) { out += "! " + e.message + '\n'; }, threads);
        return out;
    };
    const std::string expected = printed(4);
    for (const unsigned threads : {1u, 4u, 3u, 16u, 1u}) CHECK((printed(threads) == expected));
}

TEST_CASE("reconciling in memory takes the same bytes once") {
    const Folder folder;
    std::vector<pipeline::Extracted> all;
    for (const char* name : {"a.txt", "copy.txt"})
        all.push_back(*pipeline::extractInput(folder.write(name, article("2028"))));
    const auto snapshot = pipeline::reconcileAll(std::move(all));
    CHECK(snapshot.sources.size() == 1);
    CHECK(snapshot.finding.announcements.size() == 1);
}

TEST_CASE("a source that was taken out is put back as it was read, under the next letter") {
    const Folder folder;
    auto workspace = folder.workspace();
    const std::string one = folder.write("one.txt", "Norvind to put 40 million euros into Latvia\n\nNorvind will "
                                                    "invest 40 million euros in Latvia by 2029.\n");
    REQUIRE(pipeline::import(workspace, {one}, FixedClock()).added.size() == 1);
    const auto before = *workspace.snapshot();
    std::filesystem::remove(one); // its bytes are in the workspace
    const auto taken = pipeline::takeOut(workspace, before.sources.at(0));
    REQUIRE(taken);
    CHECK(workspace.snapshot()->sources.empty());
    CHECK(workspace.snapshot()->finding.announcements.empty());
    const auto back = pipeline::putBack(workspace, *taken, FixedClock());
    REQUIRE(back);
    const auto after = *workspace.snapshot();
    CHECK(back->letter == "B");
    CHECK(after.claims == before.claims);
    CHECK(after.finding == before.finding);
    CHECK(after.sources.at(0).article == before.sources.at(0).article);
    CHECK_FALSE(pipeline::takeOut(workspace, model::Source{}));
}
