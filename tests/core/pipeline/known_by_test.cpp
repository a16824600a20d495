#include "core/pipeline/known_by.h"
#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/fixture.h"
#include "tests/support/catch.h"

#include <string>

using namespace pledge;

namespace {

std::string article(const std::string& published, const std::string& deadline) {
    return "Tamholm Rail to expand in Norway\n\n" + (published.empty() ? "" : "Published: " + published + "\n\n") +
           "Tamholm Rail will invest 3 billion kroner in Norway through 2030. It will train 900 drivers by " +
           deadline + ".\n";
}

std::size_t conflicts(const model::Snapshot& snapshot) {
    std::size_t n = 0;
    for (const auto& a : snapshot.finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets) n += f.verdict == model::Verdict::conflict;
    return n;
}

/// Three dated sources, the last of which disagrees, and one without a date.
model::Snapshot story(const Folder& folder, store::Workspace& workspace) {
    pipeline::import(workspace,
                     {folder.write("a.txt", article("4 May 2026", "2028")),
                      folder.write("b.txt", article("6 May 2026", "2028") + "So says the paper of the port.\n"),
                      folder.write("c.txt", article("20 May 2026", "2029")),
                      folder.write("d.txt", article("", "2028") + "Nobody knows when this was written.\n")},
                     FixedClock());
    return std::move(*workspace.snapshot());
}

} // namespace

TEST_CASE("what is known by a day comes from the sources published by then") {
    const Folder folder;
    auto workspace = folder.workspace();
    const model::Snapshot whole = story(folder, workspace);
    REQUIRE(conflicts(whole) == 1);
    CHECK(pipeline::daysOfNews(whole) == std::vector<model::Day>{{2026, 5, 4}, {2026, 5, 6}, {2026, 5, 20}});

    const auto before = pipeline::knownBy(whole, {2026, 5, 3});
    CHECK(before.snapshot.sources.empty());
    CHECK(before.snapshot.finding.announcements.empty());
    CHECK(before.later == 3);
    CHECK(before.undated == 1);

    const auto first = pipeline::knownBy(whole, {2026, 5, 5});
    REQUIRE(first.snapshot.sources.size() == 1);
    CHECK(first.snapshot.sources[0].letter == "A");
    CHECK(first.later == 2);
    CHECK(conflicts(first.snapshot) == 0);

    const auto last = pipeline::knownBy(whole, {2026, 5, 20});
    CHECK(last.snapshot.sources.size() == 3);
    CHECK(last.later == 0);
    CHECK(conflicts(last.snapshot) == 1);
}

TEST_CASE("groups known by a day have the ids that they have today, and nobody has judged them") {
    const Folder folder;
    auto workspace = folder.workspace();
    model::Snapshot whole = story(folder, workspace);
    REQUIRE(whole.finding.announcements.size() == 1);
    const model::Announcement today = whole.finding.announcements[0];
    store::NewAnnotation note;
    note.by = "Ines Roth", note.target = model::Target::commitment, note.targetId = today.commitments[0].id;
    note.note = "asked the press office";
    REQUIRE(workspace.annotate(note, FixedClock()));
    whole = std::move(*workspace.snapshot());
    REQUIRE(whole.annotations.size() == 1);

    const auto then = pipeline::knownBy(whole, {2026, 5, 6}).snapshot;
    REQUIRE(then.finding.announcements.size() == 1);
    CHECK(then.finding.announcements[0].id == today.id);
    for (const auto& c : then.finding.announcements[0].commitments) CHECK(whole.find(c.id).commitment);
    CHECK(then.annotations.empty());
    CHECK(then.claim(then.claims[0].id) != nullptr);
}

TEST_CASE("an article of which only the month is known counts from the month's last day") {
    model::Snapshot whole;
    model::Source source;
    source.id = "s-1", source.article.published = "2026-05";
    whole.sources.push_back(source);
    CHECK(pipeline::knownBy(whole, {2026, 5, 30}).later == 1);
    CHECK(pipeline::knownBy(whole, {2026, 5, 31}).snapshot.sources.size() == 1);
}
