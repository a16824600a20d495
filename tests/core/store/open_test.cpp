#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pledge;
using namespace pledge::testing;
using base::Error;

namespace {

Error refusal(const std::string& path, bool create = false) {
    const auto workspace = store::Workspace::open(path, create);
    REQUIRE_FALSE(workspace);
    INFO(workspace.error().message);
    CHECK_THAT(workspace.error().message, ContainsSubstring(path));
    CHECK(workspace.error().message.ends_with('.'));
    CHECK(workspace.error().message.find('\n') == std::string::npos);
    return workspace.error();
}

/// A file that must be refused, by either way of opening, and left as it is.
void refused(const Folder& folder, const std::string& name, Error::Kind kind, const std::string& words) {
    INFO(name);
    const std::string before = contents(folder / name);
    for (const bool create : {false, true}) {
        const auto error = refusal(folder / name, create);
        CHECK(error.kind == kind);
        CHECK_THAT(error.message, ContainsSubstring(words));
    }
    CHECK(contents(folder / name) == before);
    CHECK(folder.names() == std::vector<std::string>{name});
}

} // namespace

TEST_CASE("a new workspace is one whole file, marked as ours") {
    const Folder folder;
    CHECK(refusal(folder / "w.pledge").kind == Error::Kind::unreadable);
    CHECK(folder.names().empty());
    REQUIRE(store::Workspace::open(folder / "w.pledge", true));
    CHECK(folder.names() == std::vector<std::string>{"w.pledge"});
    const auto header = contents(folder / "w.pledge").substr(0, 100);
    CHECK(header.substr(0, 15) == "SQLite format 3");
    CHECK(header.substr(68, 4) == "PLDG");
    CHECK(header.substr(60, 4) == std::string("\0\0\0\3", 4));
    CHECK(header.substr(18, 2) == "\1\1"); // a rollback journal, no WAL
    const auto workspace = store::Workspace::open(folder / "w.pledge", false);
    REQUIRE(workspace);
    CHECK(workspace->check()->empty());
    CHECK(shown(*workspace).sources.empty());
}

TEST_CASE("names with every odd sign open") {
    const Folder folder;
    for (const std::string name : {"a b.pledge", "50%?x=#y.pledge", "ö東.pledge", "file:x.pledge", ":memory:"}) {
        INFO(name);
        REQUIRE(store::Workspace::open(folder / name, true));
        CHECK(contents(folder / name).substr(0, 15) == "SQLite format 3");
        CHECK(store::Workspace::open(folder / name, false));
    }
    CHECK(store::Workspace::open("", true).error().kind == Error::Kind::usage);
}

TEST_CASE("garbage is refused") {
    const Folder folder;
    write(folder / "g.pledge", "Dear all,\n\nnot a database at all.\n");
    refused(folder, "g.pledge", Error::Kind::unsupported, "is not a pledgescope workspace; it was left as it is.");
}

TEST_CASE("an empty file is refused") {
    const Folder folder;
    write(folder / "e.pledge", "");
    refused(folder, "e.pledge", Error::Kind::unsupported, "is empty, so it is no workspace");
}

TEST_CASE("another program's database is refused") {
    const Folder folder;
    write(folder / "f.pledge", "");
    tamper(folder / "f.pledge", "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    refused(folder, "f.pledge", Error::Kind::unsupported, "is not a pledgescope workspace");
    tamper(folder / "f.pledge", "PRAGMA journal_mode = WAL; PRAGMA application_id = 1196444487");
    refused(folder, "f.pledge", Error::Kind::unsupported, "is not a pledgescope workspace");
}

TEST_CASE("a workspace of a newer version is refused, and so is one of no version") {
    const Folder folder;
    filled(folder / "n.pledge", {});
    tamper(folder / "n.pledge", "PRAGMA user_version = 4");
    refused(folder, "n.pledge", Error::Kind::unsupported,
            "was written by a newer pledgescope (workspace version 4, this program knows 3)");
    tamper(folder / "n.pledge", "PRAGMA user_version = 0");
    refused(folder, "n.pledge", Error::Kind::unsupported, "is not a pledgescope workspace");
}

TEST_CASE("a workspace that was cut off is damaged") {
    const Folder folder;
    filled(folder / "c.pledge", {brimhall("one", "2031")});
    write(folder / "c.pledge", contents(folder / "c.pledge").substr(0, 5000));
    refused(folder, "c.pledge", Error::Kind::damaged, "is damaged");
    write(folder / "c.pledge", contents(folder / "c.pledge").substr(0, 60));
    refused(folder, "c.pledge", Error::Kind::unsupported, "is not a pledgescope workspace");
}

TEST_CASE("folders and missing folders are refused") {
    const Folder folder;
    CHECK_THAT(refusal(folder.path(), true).message, ContainsSubstring("is a folder"));
    const auto error = refusal(folder / "none/w.pledge", true);
    CHECK(error.kind == Error::Kind::failed);
    CHECK_THAT(error.message, ContainsSubstring("the folder " + (folder / "none") + " does not exist"));
    ::mkfifo((folder / "pipe").c_str(), 0600);
    CHECK(refusal(folder / "pipe").kind == Error::Kind::unreadable);
}

TEST_CASE("who may not read gets one sentence") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {});
    ::chmod(path.c_str(), 0);
    const auto said = asNobody([&] {
        const auto workspace = store::Workspace::open(path, false);
        return workspace ? std::string("opened") : workspace.error().message;
    });
    CHECK(said == path + " may not be read; ask its owner for permission, or copy it.");
}

TEST_CASE("who may not write reads, changes no byte, and gets one sentence") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031")});
    ::chmod(path.c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
    const auto before = contents(path);
    const auto said = asNobody([&] {
        auto workspace = store::Workspace::open(path, true);
        if (!workspace) return workspace.error().message;
        std::string out = std::to_string(shown(*workspace).claims.size()) + " claims, " +
                          std::to_string(workspace->check()->size()) + " problems\n";
        const auto in = brimhall("two", "2032");
        out += workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock()).error().message + '\n';
        return out + workspace->annotate(judged(model::Judgement::unsure, "f-deadline"), StillClock()).error().message;
    });
    const std::string sentence = path + " may not be written; copy it to a folder of your own and work on the copy.";
    CHECK(said == "3 claims, 0 problems\n" + sentence + '\n' + sentence);
    CHECK(contents(path) == before);
    CHECK(folder.names() == std::vector<std::string>{"w.pledge"});
    ::chmod(folder.path().c_str(), 0777);
}

TEST_CASE("a folder that may not be written takes no workspace") {
    const Folder folder;
    ::chmod(folder.path().c_str(), 0555);
    const auto said = asNobody([&] { return store::Workspace::open(folder / "w.pledge", true).error().message; });
    CHECK(said == (folder / "w.pledge") + " cannot be made: " + folder.path() +
                      " may not be written. Name a file in a folder of your own.");
    ::chmod(folder.path().c_str(), 0777);
    CHECK(folder.names().empty());
}

TEST_CASE("a writable file in a folder that may not be written gives one sentence") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031")});
    ::chmod(path.c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    const auto said = asNobody([&] {
        auto workspace = store::Workspace::open(path, false);
        if (!workspace) return workspace.error().message;
        const auto in = brimhall("two", "2032");
        return workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock()).error().message;
    });
    CHECK_THAT(said, ContainsSubstring(path) && ContainsSubstring("folder"));
    ::chmod(folder.path().c_str(), 0777);
    CHECK(store::Workspace::open(path, false)->check()->empty());
}

TEST_CASE("a file that was moved or replaced while open takes no more writes") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto workspace = filled(path, {brimhall("one", "2031")});
    const auto in = brimhall("two", "2032");
    std::filesystem::rename(path, folder / "elsewhere.pledge");
    const std::string sentence = path + " was moved, deleted or replaced while it was open; open it again.";
    CHECK(workspace.addSource(in.bytes, in.article, in.claims, 1, StillClock()).error().message == sentence);
    filled(path, {});
    CHECK(workspace.addSource(in.bytes, in.article, in.claims, 1, StillClock()).error().message == sentence);
    CHECK(shown(*store::Workspace::open(path, false)).sources.empty());
    std::filesystem::rename(folder / "elsewhere.pledge", path);
    CHECK(workspace.addSource(in.bytes, in.article, in.claims, 1, StillClock()));
}

TEST_CASE("a change that was left half-done is taken back, or said where it may not be") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031")});
    ::chmod(path.c_str(), 0666);
    const pid_t child = ::fork();
    if (child == 0) { // writes pages before the end of its transaction, and dies
        SQLite::Database db(path, SQLite::OPEN_READWRITE);
        db.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM claims WHERE kind = 'party'; "
                "CREATE TABLE junk AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000) "
                "SELECT x, hex(randomblob(20)) FROM n");
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    REQUIRE(folder.names() == std::vector<std::string>{"w.pledge", "w.pledge-journal"});
    ::chmod(path.c_str(), 0444);
    ::chmod((path + "-journal").c_str(), 0444);
    ::chmod(folder.path().c_str(), 0555);
    const auto said = asNobody([&] {
        const auto workspace = store::Workspace::open(path, false);
        return workspace ? std::string("opened") : workspace.error().message;
    });
    CHECK(said == path + " was left in the middle of a change; open it once where it and the file " + path +
                      "-journal may be written.");
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(path.c_str(), 0666);
    ::chmod((path + "-journal").c_str(), 0666);
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    CHECK(workspace->check()->empty());
    CHECK(shown(*workspace).claims.size() == 3);
    CHECK(folder.names() == std::vector<std::string>{"w.pledge"});
}
