#include "core/pipeline/pipeline.h"
#include "core/report/report.h"
#include "tests/core/pipeline/fixture.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <map>

using namespace pledge;
namespace fs = std::filesystem;

namespace {

/// What a finding says, without its ids, which depend on what was found before.
model::Finding withoutIds(model::Finding finding) {
    for (auto& a : finding.announcements) {
        a.id.clear();
        for (auto& c : a.commitments) {
            c.id.clear();
            for (auto& f : c.facets) {
                f.id.clear();
                for (auto& r : f.readings) r.id.clear();
            }
        }
    }
    return finding;
}

/// The same sources and claims, reconciled as if no workspace had ever held them.
model::Finding afresh(const model::Snapshot& snapshot) {
    std::vector<pipeline::Extracted> all;
    for (const auto& s : snapshot.sources) {
        all.emplace_back().source = s;
        for (const auto* c : snapshot.claimsOf(s.id)) all.back().claims.push_back(*c);
    }
    return pipeline::reconcileAll(std::move(all)).finding;
}

/// Groups that hold the claims that they held have the ids that they had.
void checkIdsStay(const model::Finding& before, const model::Finding& after) {
    std::map<std::vector<std::string>, std::string> ids;
    for (const auto& a : before.announcements)
        for (const auto& c : a.commitments) ids[c.claims] = c.id;
    std::size_t kept = 0;
    for (const auto& a : after.announcements)
        for (const auto& c : a.commitments)
            if (const auto it = ids.find(c.claims); it != ids.end()) {
                ++kept;
                CHECK(c.id == it->second);
            }
    CHECK(kept * 10 > ids.size() * 8);
}

} // namespace

TEST_CASE("a workspace of version 1 keeps its finding, ids and judgements when it is reconciled anew") {
    const Folder folder;
    const fs::path path = folder.path / "old.pledge";
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
        CHECK(withoutIds(after.finding) == withoutIds(afresh(before)));
        checkIdsStay(before.finding, after.finding);
        CHECK(after.annotations == before.annotations);
        REQUIRE(after.annotations.size() == 4);
        for (const auto& a : after.annotations) CHECK_FALSE(a.stale);
        CHECK(workspace->check()->empty());
    }
}
