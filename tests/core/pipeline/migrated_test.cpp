#include "core/pipeline/pipeline.h"
#include "core/report/report.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <map>
#include <stdlib.h>
#include <string>
#include <vector>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

/// The ids of announcements and commitments with their kinds and claims: what outlives that the rules learn to tell
/// more.
std::map<std::string, std::vector<std::string>> skeletonOf(const model::Finding& finding) {
    std::map<std::string, std::vector<std::string>> out;
    for (const auto& a : finding.announcements) {
        out[a.id] = a.sources;
        for (const auto& c : a.commitments) {
            auto& told = out[a.id + ' ' + c.id] = c.claims;
            told.emplace_back(model::name(c.kind));
        }
    }
    return out;
}

} // namespace

TEST_CASE("a workspace of version 1 keeps its finding, ids and judgements when it is reconciled anew") {
    std::string folder = (fs::temp_directory_path() / "pledgescope-migrated-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()));
    const fs::path path = fs::path(folder) / "old.pledge";
    fs::copy_file(PLEDGESCOPE_SOURCE "/tests/core/store/data/version-1.pledge", path);
    fs::permissions(path, fs::perms(0600));
    {
        auto workspace = store::Workspace::open(path.string(), false);
        REQUIRE(workspace);
        const auto before = *workspace->snapshot();
        REQUIRE(before.finding.announcements.size() == 2);
        REQUIRE(pipeline::refresh(*workspace));
        CHECK_FALSE(workspace->findingIsStale());
        const auto after = *workspace->snapshot();
        CHECK(skeletonOf(after.finding) == skeletonOf(before.finding));
        CHECK(after.annotations == before.annotations);
        REQUIRE(after.annotations.size() == 4);
        for (const auto& a : after.annotations) CHECK_FALSE(a.stale);
        CHECK(workspace->check()->empty());
    }
    fs::remove_all(folder);
}
