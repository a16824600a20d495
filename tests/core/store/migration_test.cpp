#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace pledge;
using namespace pledge::testing;
using base::Error;
namespace fs = std::filesystem;

namespace {

/// The sample with four acts of two people, as version 1 of the program wrote it, and as version 2 did, with a group
/// that somebody renamed.
std::string copyOfVersion(int version, const Folder& folder) {
    const std::string path = folder / "old.pledge";
    fs::copy_file(PLEDGESCOPE_TEST_DATA "/version-" + std::to_string(version) + ".pledge", path);
    fs::permissions(path, fs::perms(0666));
    return path;
}

std::string copyOfVersionOne(const Folder& folder) { return copyOfVersion(1, folder); }

/// What both versions tell alike, as text.
std::string told(const std::string& path) {
    return query(path,
                 "SELECT id, title, investor, place, announced FROM announcements ORDER BY announced, title, id") +
           query(path, "SELECT announcement, position, source FROM announcement_sources") +
           query(path, "SELECT id, announcement, label, kind, pillar, standing FROM commitments ORDER BY id") +
           query(path, "SELECT commitment, position, claim FROM commitment_claims") +
           query(path, "SELECT id, commitment, position, facet, verdict, severity, reason FROM facets ORDER BY id") +
           query(path, "SELECT id, facet, position, value, display, calendar, open FROM readings ORDER BY id") +
           query(path, "SELECT reading, position, source FROM reading_sources") +
           query(path, "SELECT reading, position, claim FROM reading_claims") +
           query(path, "SELECT id, letter, imported FROM sources ORDER BY number") +
           query(path, "SELECT id, edition, kind, quote, value, amount FROM claims ORDER BY number") +
           query(path, "SELECT title, text, sha256 FROM articles ORDER BY edition") +
           query(path, "SELECT id, json FROM events ORDER BY id") + query(path, "SELECT event, head FROM event_heads");
}

/// Opens the file in a child that may write no file longer than `most` bytes. Says whether it came to an end.
bool opensWithin(const std::string& path, rlim_t most, bool killed) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit core{0, 0}, limit{most, most};
        ::setrlimit(RLIMIT_CORE, &core);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        if (!killed) ::signal(SIGXFSZ, SIG_IGN);
        const auto workspace = store::Workspace::open(path, false);
        ::_exit(workspace ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("a workspace of version 1 opens as one of this version with all that it holds") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    const auto before = told(path);
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    CHECK(query(path, "PRAGMA user_version") == "3\n");
    CHECK(told(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
    CHECK(workspace->findingIsStale());
    INFO((workspace->check()->empty() ? std::string() : workspace->check()->front()));
    CHECK(workspace->check()->empty());
    const auto seen = shown(*workspace);
    CHECK(seen.sources.size() == 6);
    REQUIRE(seen.annotations.size() == 4);
    for (const auto& a : seen.annotations) CHECK_FALSE(a.stale);
}

TEST_CASE("a workspace of version 2 opens as one of this version with all that it holds, and is searched") {
    const Folder folder;
    const std::string path = copyOfVersion(2, folder);
    const auto before = told(path);
    const auto ofTwo = query(path, "SELECT id, type FROM facets ORDER BY id") +
                       query(path, "SELECT id, independent, party_texts, nearest FROM readings ORDER BY id") +
                       query(path, "SELECT announcement, position, sources, reason FROM echoes");
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    CHECK(query(path, "PRAGMA user_version") == "3\n");
    CHECK(told(path) == before);
    CHECK(query(path, "SELECT DISTINCT part_of FROM commitments") == "[]\n"); // known once it is reconciled anew
    CHECK(query(path, "SELECT id, type FROM facets ORDER BY id") +
              query(path, "SELECT id, independent, party_texts, nearest FROM readings ORDER BY id") +
              query(path, "SELECT announcement, position, sources, reason FROM echoes") ==
          ofTwo);
    CHECK(query(path, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'article_search%'") == "0\n");
    CHECK(workspace->findingIsStale());
    INFO((workspace->check()->empty() ? std::string() : workspace->check()->front()));
    CHECK(workspace->check()->empty());
    const auto seen = shown(*workspace);
    CHECK(seen.sources.size() == 6);
    REQUIRE(seen.annotations.size() == 4);
    for (const auto& a : seen.annotations) CHECK_FALSE(a.stale);
    REQUIRE(seen.overrules.size() == 1);
    CHECK(seen.overrules[0].name == "The northern programme");
    const auto totals = [&](const char* words) {
        const auto all = workspace->search(words, 0);
        std::string out;
        for (const auto& kind : *all) out += std::string(name(kind.kind)) + ' ' + std::to_string(kind.total) + ' ';
        return out;
    };
    CHECK(totals("veltrane") == "commitment 0 claim 17 text 15 note 0 source 3 ");
    CHECK(totals("fibre ring") == "commitment 1 claim 3 text 3 note 1 source 0 ");
    // Tom Adeyemi judged after Ines Varga, whose note says "newsroom".
    CHECK(totals("filing") == "commitment 0 claim 0 text 0 note 1 source 0 ");
    CHECK(totals("own page") == "commitment 0 claim 0 text 0 note 0 source 0 ");
    CHECK(workspace->savedViews()->empty());
}

TEST_CASE("a migrated file is migrated once, keeps its rights, and is replaced behind a link") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    ::chmod(path.c_str(), 0640);
    fs::create_symlink("old.pledge", folder / "link.pledge");
    REQUIRE(store::Workspace::open(folder / "link.pledge", false));
    CHECK(fs::is_symlink(folder / "link.pledge"));
    CHECK(fs::status(path).permissions() == fs::perms(0640));
    const auto after = contents(path);
    CHECK(query(path, "PRAGMA user_version") == "3\n");
    REQUIRE(store::Workspace::open(path, false));
    CHECK(contents(path) == after);
}

TEST_CASE("a migration that is stopped at any write leaves the old file, and the next one ends it") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    const auto old = contents(path);
    int stopped = 0;
    for (const bool killed : {true, false})
        for (rlim_t most = 0; most < old.size() + 65536; most += 40960) {
            INFO("at most " << most << " bytes");
            if (opensWithin(path, most, killed)) {
                CHECK(query(path, "PRAGMA user_version") == "3\n");
                write(path, old);
                continue;
            }
            ++stopped;
            CHECK(contents(path) == old);
            if (!killed) CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
        }
    CHECK(stopped > 10);
    REQUIRE(store::Workspace::open(path, false));
    CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
}

TEST_CASE("processes that open an old file at a time all find it migrated") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    const auto before = told(path);
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        children.push_back(::fork());
        if (children.back() == 0) {
            const auto workspace = store::Workspace::open(path, false);
            ::_exit(workspace && shown(*workspace).annotations.size() == 4 ? 0 : 1);
        }
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(told(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
}

TEST_CASE("an old file that another process is writing is busy and stays") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    const auto old = contents(path);
    SQLite::Database writer(path, SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE");
    const auto workspace = store::Workspace::open(path, false, std::chrono::milliseconds(10));
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().kind == Error::Kind::busy);
    writer.exec("ROLLBACK");
    CHECK(contents(path) == old);
}

TEST_CASE("an old file that may not be written gets one sentence and stays") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    const auto old = contents(path);
    const auto refusal = [&] {
        return asNobody([&] {
            const auto workspace = store::Workspace::open(path, false);
            return workspace ? std::string("opened") : workspace.error().message;
        });
    };
    const std::string sentence =
        path + " was written by an older pledgescope (workspace version 1) and must be rewritten once, but it or its "
               "folder may not be written; copy it to a folder of your own and open the copy.";
    ::chmod(folder.path().c_str(), 0555);
    CHECK(refusal() == sentence);
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(path.c_str(), 0444);
    CHECK(refusal() == sentence);
    CHECK(contents(path) == old);
    CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
}

TEST_CASE("an old file with broken pages is damaged and stays") {
    const Folder folder;
    const std::string path = copyOfVersionOne(folder);
    auto bytes = contents(path);
    for (std::size_t at = 4096 * 8; at < 4096 * 40; ++at) bytes[at] = '\x7f';
    write(path, bytes);
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE_FALSE(workspace);
    CHECK(workspace.error().kind == Error::Kind::damaged);
    CHECK(contents(path) == bytes);
    CHECK(folder.names() == std::vector<std::string>{"old.pledge"});
}
