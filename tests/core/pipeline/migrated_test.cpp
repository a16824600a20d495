#include "core/pipeline/pipeline.h"
#include "core/report/report.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <stdlib.h>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

/// A finding without what version 1 did not know.
model::Finding asOfVersionOne(model::Finding finding) {
    for (auto& a : finding.announcements) {
        a.echoes.clear();
        for (auto& c : a.commitments)
            for (auto& f : c.facets) {
                f.type.reset();
                f.reason.clear(); // its words may grow
                for (auto& r : f.readings) r.support = {};
            }
    }
    return finding;
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
        CHECK(asOfVersionOne(after.finding) == asOfVersionOne(before.finding));
        CHECK(after.annotations == before.annotations);
        REQUIRE(after.annotations.size() == 4);
        for (const auto& a : after.annotations) CHECK_FALSE(a.stale);
        CHECK(workspace->check()->empty());
    }
    fs::remove_all(folder);
}
