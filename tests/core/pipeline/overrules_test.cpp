#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

/// A workspace of articles on two plants of one company.
struct Stage {
    const Folder folder;
    std::optional<store::Workspace> workspace;

    Stage() {
        workspace.emplace(folder.workspace());
        add("norway-one", norway("2028"));
        add("norway-two", norway("2029"));
        add("chile", chile("Tamholm Rail"));
    }

    static std::string norway(const std::string& deadline) {
        return "Tamholm Rail to expand in Norway\n\nPublished: 4 May 2026\n\nTamholm Rail will invest 3 billion kroner "
               "in Norway through 2030. It will train 900 drivers by " +
               deadline + ".\n";
    }
    static std::string chile(const std::string& who) {
        return who + " to build depot in Chile\n\nPublished: 9 September 2026\n\n" + who +
               " will invest 40 million dollars in Chile through 2031. It will hire 120 mechanics.\n";
    }
    void add(const std::string& name, const std::string& text) {
        const auto report = pipeline::import(*workspace, {folder.write(name + ".txt", text)}, FixedClock());
        REQUIRE(report.errors.empty());
    }
    model::Snapshot shown() const { return *workspace->snapshot(); }
    std::string said(model::Act act, std::vector<std::string> ids, const std::string& name = {},
                     std::vector<std::string> names = {}) {
        const auto done = workspace->overrule({"Kim", act, std::move(ids), name, std::move(names)}, FixedClock());
        if (!done) throw std::runtime_error(done.error().message);
        CHECK(workspace->findingIsStale());
        REQUIRE(pipeline::refresh(*workspace));
        CHECK_FALSE(workspace->findingIsStale());
        return done->id;
    }
    /// The letters of each announcement's sources.
    std::vector<std::string> groups() const {
        const auto s = shown();
        std::vector<std::string> out;
        for (const auto& a : s.finding.announcements) out.push_back(s.letters(a.sources));
        std::sort(out.begin(), out.end());
        return out;
    }
    /// The announcement that a source reports.
    model::Announcement of(std::size_t source) const {
        const auto s = shown();
        for (const auto& a : s.finding.announcements)
            if (std::find(a.sources.begin(), a.sources.end(), s.sources.at(source).id) != a.sources.end()) return a;
        throw std::runtime_error("a source stands nowhere");
    }
};

using Groups = std::vector<std::string>;

} // namespace

TEST_CASE("joined announcements stay one when a source comes in, and fall apart when that is taken back") {
    Stage stage;
    REQUIRE(stage.groups() == Groups{"A B", "C"});
    const std::string one = stage.of(0).id;
    const std::string other = stage.of(2).id;
    const std::string event = stage.said(model::Act::join, {one, other});
    CHECK(stage.groups() == Groups{"A B C"});
    CHECK(stage.of(0).id == one);
    CHECK(stage.workspace->resolve(other) == one);
    CHECK(stage.of(0).overruled.size() == 1);
    stage.add("norway-three", Stage::norway("2029") + "\nMore follows.\n");
    CHECK(stage.groups() == Groups{"A B C D"});
    CHECK(stage.of(0).id == one);
    REQUIRE(stage.workspace->takeBack(event, "Kim", FixedClock()));
    REQUIRE(pipeline::refresh(*stage.workspace));
    CHECK(stage.groups() == Groups{"A B D", "C"});
    CHECK(stage.of(0).id == one);
    CHECK(stage.of(2).id == other);
    CHECK(stage.workspace->resolve(other) == other);
    CHECK(stage.workspace->check()->empty());
}

TEST_CASE("a parted source stays apart whatever comes in, its judgements go stale with a reason") {
    Stage stage;
    std::string deadline;
    for (const auto& c : stage.of(0).commitments)
        for (const auto& f : c.facets)
            if (f.facet == model::FacetName::deadline && f.verdict == model::Verdict::conflict) deadline = f.id;
    REQUIRE_FALSE(deadline.empty());
    store::NewAnnotation judgement;
    judgement.by = "Kim";
    judgement.targetId = deadline;
    judgement.judgement = model::Judgement::all_true;
    REQUIRE(stage.workspace->annotate(judgement, FixedClock()));
    stage.said(model::Act::part, {stage.of(0).id, stage.shown().sources[1].id});
    CHECK(stage.groups() == Groups{"A", "B", "C"});
    stage.add("norway-three", Stage::norway("2029") + "\nMore follows.\n");
    CHECK(stage.groups() == Groups{"A D", "B", "C"});
    const auto annotation = stage.shown().annotations.at(0);
    CHECK(annotation.stale);
    CHECK_FALSE(annotation.staleReason.empty());
}

TEST_CASE("a name and a commitment that an analyst made outlive the next import") {
    Stage stage;
    stage.said(model::Act::rename, {stage.of(0).id}, "The northern line");
    std::string training, jobs;
    stage.said(model::Act::join, {stage.of(0).id, stage.of(2).id});
    const auto joined = stage.of(0);
    for (const auto& c : joined.commitments)
        if (c.kind == model::Kind::people) (training.empty() ? training : jobs) = c.id;
    REQUIRE_FALSE(jobs.empty());
    stage.said(model::Act::join, {training, jobs});
    stage.add("norway-three", Stage::norway("2029") + "\nMore follows.\n");
    const auto now = stage.of(0);
    CHECK(now.title == "The northern line");
    CHECK(std::count_if(now.commitments.begin(), now.commitments.end(),
                        [](const auto& c) { return c.kind == model::Kind::people; }) == 1);
    CHECK(stage.workspace->resolve(jobs) == stage.workspace->resolve(training));
}

TEST_CASE("two names that are one bring their articles together, also one that comes later") {
    Stage stage;
    stage.add("chile-two", Stage::chile("Ostra Ferro"));
    REQUIRE(stage.groups() == Groups{"A B", "C", "D"});
    const std::string event = stage.said(model::Act::same, {}, {}, {"Tamholm Rail", "Ostra Ferro"});
    CHECK(stage.groups() == Groups{"A B", "C D"});
    stage.add("chile-three", Stage::chile("Ostra Ferro") + "\nMore follows.\n");
    CHECK(stage.groups() == Groups{"A B", "C D E"});
    REQUIRE(stage.workspace->takeBack(event, "Kim", FixedClock()));
    REQUIRE(pipeline::refresh(*stage.workspace));
    CHECK(stage.groups() == Groups{"A B", "C", "D E"});
}

TEST_CASE("what was overruled holds whatever the order of import was") {
    std::vector<std::string> names{"norway-four", "chile-two", "norway-five"};
    std::vector<std::string> seen;
    do {
        Stage stage;
        stage.said(model::Act::join, {stage.of(0).id, stage.of(2).id});
        stage.said(model::Act::part, {stage.of(0).id, stage.shown().sources[1].id});
        for (const auto& n : names)
            stage.add(n,
                      (n == "chile-two" ? Stage::chile("Tamholm Rail") : Stage::norway("2029")) + "\nSee " + n + ".\n");
        std::vector<std::string> files;
        for (const auto& a : stage.shown().finding.announcements) {
            std::vector<std::string> own;
            for (const auto& id : a.sources)
                own.push_back(stage.shown().source(id)->article.file.substr(stage.folder.path.string().size()));
            std::sort(own.begin(), own.end());
            files.push_back(a.title);
            for (const auto& f : own) files.back() += ' ' + f;
        }
        std::sort(files.begin(), files.end());
        std::string all;
        for (const auto& f : files) all += f + '\n';
        seen.push_back(all);
    } while (std::next_permutation(names.begin(), names.end()));
    for (const auto& s : seen) CHECK(s == seen.front());
    CHECK_THAT(seen.front(), ContainsSubstring("norway-two"));
}
