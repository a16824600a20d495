// The finding does not depend on the order in which sources come, and brought up to date in parts it is what
// reconciling everything gives.

#include "core/base/hash.h"
#include "core/extract/extract.h"
#include "core/pipeline/pipeline.h"
#include "core/report/report.h"
#include "tests/core/pipeline/fixture.h"
#include "tests/generator/generator.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

/// A folder in memory where there is one: these tests write much, and what the disk does is tested elsewhere.
struct MemoryFolder : Folder {
    MemoryFolder() : Folder(fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path()) {}

    /// The articles of a made corpus, read and searched.
    std::vector<pipeline::Extracted> extracted(const generator::Corpus& corpus) const {
        std::vector<pipeline::Extracted> all;
        for (std::size_t i = 0; i < corpus.size(); ++i) {
            const auto article = corpus.article(i);
            auto read = pipeline::extractInput(write(article.file, article.text));
            REQUIRE(read);
            all.push_back(std::move(*read));
        }
        return all;
    }
};

void add(store::Workspace& workspace, const pipeline::Extracted& e) {
    REQUIRE(workspace.addSource(e.bytes, e.source.article, e.claims, extract::rulesVersion(), FixedClock()));
}

/// What `reconcile` prints, without ids.
std::string contentOf(const model::Snapshot& snapshot) {
    const std::string all = report::reconcileJson(snapshot), mark = "\"id\": \"";
    std::string out;
    for (std::size_t at = 0;;) {
        const auto id = all.find(mark, at);
        out += all.substr(at, id == std::string::npos ? id : id + mark.size() - at);
        if (id == std::string::npos) return out;
        at = all.find('"', id + mark.size());
    }
}

std::string atOnce(const std::vector<pipeline::Extracted>& all, const std::set<std::size_t>& which) {
    std::vector<pipeline::Extracted> some;
    for (const std::size_t i : which) some.push_back(all[i]);
    return contentOf(pipeline::reconcileAll(std::move(some)));
}

/// Tells only where two long texts part.
bool same(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const auto at = static_cast<std::size_t>(
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin())
            .first -
        a.begin());
    const std::size_t from = at > 300 ? at - 300 : 0;
    UNSCOPED_INFO("has " << a.substr(from, 600) << "\nnot " << b.substr(from, 600));
    return false;
}

std::string now(const store::Workspace& workspace) {
    const auto snapshot = workspace.snapshot();
    REQUIRE(snapshot);
    return contentOf(*snapshot);
}

/// Some articles come, sometimes one goes; the finding is brought up to date and held against reconciling all at once.
void comeAndGo(std::uint64_t seed) {
    const MemoryFolder folder;
    const auto all = folder.extracted(generator::Corpus(48, seed));
    auto workspace = folder.workspace();
    std::mt19937_64 random(seed);
    std::vector<std::size_t> waiting(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) waiting[i] = i;
    std::shuffle(waiting.begin(), waiting.end(), random);
    std::set<std::size_t> there;
    while (!waiting.empty()) {
        for (std::size_t n = 1 + random() % 6; n > 0 && !waiting.empty(); --n) {
            add(workspace, all[waiting.back()]);
            there.insert(waiting.back());
            waiting.pop_back();
        }
        if (random() % 3 == 0) {
            const auto gone = std::next(there.begin(), static_cast<std::ptrdiff_t>(random() % there.size()));
            REQUIRE(workspace.removeSource(all[*gone].source.id));
            if (random() % 2) waiting.insert(waiting.begin(), *gone);
            there.erase(gone);
        }
        REQUIRE(pipeline::refresh(workspace));
        REQUIRE_FALSE(workspace.findingIsStale());
        REQUIRE(same(now(workspace), atOnce(all, there)));
    }
    CHECK(workspace.check()->empty());
}

std::vector<std::string> idsOf(const model::Finding& finding) {
    std::vector<std::string> ids;
    for (const auto& a : finding.announcements) {
        ids.push_back(a.id);
        for (const auto& c : a.commitments) ids.push_back(c.id);
    }
    return ids;
}

} // namespace

TEST_CASE("brought up to date in parts, the finding is what reconciling everything gives") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        comeAndGo(seed);
    }
}

TEST_CASE("50 orders of import give the same finding") {
    const MemoryFolder folder;
    const auto all = folder.extracted(generator::Corpus(12, 5));
    std::set<std::size_t> every;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all.size(); ++i) every.insert(i), order.push_back(i);
    const std::string want = atOnce(all, every);
    std::mt19937_64 random(50);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        fs::remove(folder.file());
        auto workspace = folder.workspace();
        for (const std::size_t i : order) {
            add(workspace, all[i]);
            if (random() % 4 == 0) REQUIRE(pipeline::refresh(workspace));
        }
        REQUIRE(pipeline::refresh(workspace));
        REQUIRE(same(now(workspace), want));
    }
}

TEST_CASE("50 orders of inputs give the same bytes") {
    const MemoryFolder folder;
    auto all = folder.extracted(generator::Corpus(40, 9));
    for (const auto& file : fs::directory_iterator(fs::path(PLEDGESCOPE_SOURCE) / "tests/corpus/batch-03")) {
        auto read = pipeline::extractInput(file.path().string());
        REQUIRE(read);
        all.push_back(std::move(*read));
    }
    std::mt19937_64 random(50);
    const std::string want = report::reconcileJson(pipeline::reconcileAll(all));
    for (int round = 0; round < 50; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        REQUIRE(same(report::reconcileJson(pipeline::reconcileAll(all)), want));
    }
}

TEST_CASE("a source that comes or goes changes no id elsewhere") {
    const MemoryFolder folder;
    const auto all = folder.extracted(generator::Corpus(40, 3));
    auto workspace = folder.workspace();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) add(workspace, all[i]);
    REQUIRE(pipeline::refresh(workspace));
    const auto before = workspace.snapshot()->finding;
    add(workspace, all.back());
    REQUIRE(pipeline::refresh(workspace));
    const auto with = workspace.snapshot()->finding;
    std::size_t same = 0;
    for (const auto& a : before.announcements) {
        const auto here = std::find_if(with.announcements.begin(), with.announcements.end(),
                                       [&](const auto& b) { return b.id == a.id; });
        REQUIRE(here != with.announcements.end());
        same += *here == a;
    }
    CHECK(same + 1 >= before.announcements.size());
    REQUIRE(pipeline::remove(workspace, {all.back().source.id}));
    CHECK(idsOf(workspace.snapshot()->finding) == idsOf(before));
    CHECK_FALSE(pipeline::remove(workspace, {all.back().source.id}));
}

TEST_CASE("two processes that bring the finding up to date lose nothing") {
    const MemoryFolder folder;
    const auto all = folder.extracted(generator::Corpus(24, 4));
    auto mine = folder.workspace(), theirs = folder.workspace();
    std::set<std::size_t> there;
    for (std::size_t i = 0; i < all.size(); ++i) {
        add(i % 2 ? mine : theirs, all[i]);
        there.insert(i);
        if (i % 5 == 4) REQUIRE(pipeline::refresh(mine));
        if (i % 7 == 6) REQUIRE(pipeline::refresh(theirs));
    }
    // What was read before somebody else wrote is not written.
    const auto pending = mine.pending(0);
    REQUIRE(pending);
    store::PartFinding old;
    old.stamp = pending->stamp;
    REQUIRE(pipeline::refresh(theirs));
    const auto put = mine.putPart(old);
    REQUIRE(put);
    CHECK_FALSE(*put);
    CHECK_FALSE(mine.findingIsStale());
    CHECK(same(now(mine), atOnce(all, there)));
}
