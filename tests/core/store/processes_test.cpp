#include "core/store/connection.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <fcntl.h>
#include <random>
#include <set>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace pledge;
using namespace pledge::testing;
using namespace std::chrono_literals;

namespace {

/// Imports, reconciles and annotates until it is killed. Each confirmed import is told by a byte on `told`.
[[noreturn]] void importForever(const std::string& path, int round, int told) {
    try {
        auto workspace = store::Workspace::open(path, true);
        for (int i = 0; workspace; ++i) {
            add(*workspace, brimhall(std::to_string(round) + "-" + std::to_string(i), std::to_string(2030 + i % 3)));
            if (::write(told, "+", 1) != 1) break;
            refresh(*workspace);
            (void)workspace->annotate(judged(model::Judgement::unsure, "f-deadline"), StillClock());
        }
    } catch (const std::exception&) {
    }
    ::_exit(1);
}

std::size_t bytesIn(int pipe) {
    std::size_t count = 0;
    char piece[512];
    for (ssize_t n; (n = ::read(pipe, piece, sizeof piece)) > 0;) count += static_cast<std::size_t>(n);
    return count;
}

} // namespace

TEST_CASE("a process that is killed at any moment leaves the file whole") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    std::mt19937 random(20260514);
    std::chrono::microseconds one{0}; // what this machine takes from nothing to the first import
    std::size_t confirmed = 0;
    for (int round = 0; round < 40; ++round) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const pid_t child = ::fork();
        if (child == 0) importForever(path, round, ends[1]);
        ::close(ends[1]);
        if (round == 0) {
            const auto start = std::chrono::steady_clock::now();
            char first = 0;
            REQUIRE(::read(ends[0], &first, 1) == 1);
            one = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
            ++confirmed;
        } else {
            std::uniform_int_distribution<long> microseconds(0, 2 * one.count());
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        confirmed += bytesIn(ends[0]);
        ::close(ends[0]);
        const auto workspace = store::Workspace::open(path, false);
        REQUIRE(workspace);
        INFO("round " << round);
        CHECK(*workspace->check() == std::vector<store::Problem>{});
        const auto snapshot = shown(*workspace);
        CHECK(snapshot.sources.size() >= confirmed);
        CHECK(snapshot.sources.size() <= confirmed + static_cast<std::size_t>(round) + 1);
        CHECK(snapshot.claims.size() == 3 * snapshot.sources.size());
    }
    CHECK(confirmed > 1);
}

TEST_CASE("a second opener sees what the first writes") {
    const Folder folder;
    auto mine = filled(folder / "w.pledge", {brimhall("one", "2031")});
    const auto theirs = store::Workspace::open(folder / "w.pledge", false);
    REQUIRE(theirs);
    const auto before = theirs->dataVersion();
    CHECK(theirs->dataVersion() == before);
    const auto own = mine.dataVersion();
    add(mine, brimhall("two", "2032"));
    CHECK(theirs->dataVersion() != before);
    CHECK(mine.dataVersion() != own);
    CHECK(shown(*theirs).sources.size() == 2);
    CHECK(theirs->findingIsStale());
    CHECK(theirs->dataVersion() == theirs->dataVersion());
}

TEST_CASE("a second writer waits as long as its patience, then says that the file is busy") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    auto mine = filled(path, {brimhall("one", "2031")});
    auto theirs = store::Workspace::open(path, false, 60ms);
    REQUIRE(theirs);
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto start = std::chrono::steady_clock::now();
    const auto in = brimhall("two", "2032");
    const auto added = theirs->addSource(in.bytes, in.article, in.claims, 1, StillClock());
    REQUIRE_FALSE(added);
    CHECK(std::chrono::steady_clock::now() - start >= 50ms);
    CHECK(added.error() ==
          base::Error{base::Error::Kind::busy, path + " is being written by another program; try again in a moment."});
    CHECK(theirs->putFinding({}, {}).error().kind == base::Error::Kind::busy);
    CHECK(theirs->annotate(judged(model::Judgement::unsure, "f-deadline"), StillClock()).error().kind ==
          base::Error::Kind::busy);
    CHECK(shown(*theirs).sources.size() == 1); // reading goes on
    other.exec("ROLLBACK");
    CHECK(theirs->addSource(in.bytes, in.article, in.claims, 1, StillClock()));
}

TEST_CASE("opening a file again in one process drops no lock of the first opener") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031")});
    SQLite::Database writer(path, SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE");
    { const auto second = store::Workspace::open(path, false); }
    const pid_t child = ::fork();
    if (child == 0) { // asks who holds the byte that SQLite's writers lock
        constexpr off_t reserved = 0x40000001;
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = reserved;
        lock.l_len = 1;
        ::fcntl(::open(path.c_str(), O_RDWR), F_GETLK, &lock);
        ::_exit(lock.l_type == F_WRLCK ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
}

TEST_CASE("two processes that import at once both come through, each letter once") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    constexpr int each = 15;
    std::vector<pid_t> children;
    for (const std::string who : {"left", "right"}) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto workspace = store::Workspace::open(path, true);
            bool fine = static_cast<bool>(workspace);
            for (int i = 0; fine && i < each; ++i) {
                const auto in = brimhall(who + std::to_string(i), "2031");
                fine = static_cast<bool>(workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock()));
            }
            ::_exit(fine ? 0 : 1);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    std::set<std::string> letters;
    for (const auto& s : shown(*workspace).sources) letters.insert(s.letter);
    CHECK(letters.size() == 2 * each);
    CHECK(workspace->check()->empty());
    CHECK(folder.names() == std::vector<std::string>{"w.pledge"});
}

TEST_CASE("a disk that takes no more gives one sentence and loses nothing") {
    const Folder folder;
    const std::string path = folder / "w.pledge";
    filled(path, {brimhall("one", "2031")});
    ::chmod(path.c_str(), 0666);
    const auto said = asNobody([&] {
        const auto size = static_cast<rlim_t>(contents(path).size());
        const rlimit limit{size + 4096, size + 4096};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        auto workspace = store::Workspace::open(path, false);
        if (!workspace) return workspace.error().message;
        auto in = brimhall("two", "2032");
        std::mt19937 random(1);
        while (in.bytes.size() < 200000) in.bytes += static_cast<char>(random());
        const auto added = workspace->addSource(in.bytes, in.article, in.claims, 1, StillClock());
        const auto small = brimhall("three", "2032");
        const bool goesOn = static_cast<bool>(workspace->addSource(small.bytes, small.article, {}, 1, StillClock()));
        return added ? std::string("added") : added.error().message + (goesOn ? "" : " And no more.");
    });
    CHECK_THAT(said, ContainsSubstring(path + " could not be read or written: the disk reports an error"));
    const auto workspace = store::Workspace::open(path, false);
    REQUIRE(workspace);
    for (const auto& s : shown(*workspace).sources) CHECK(s.article.file != "two.txt");
    CHECK(workspace->check()->empty());
    const auto full = store::errorOf(SQLite::Exception("database or disk is full", 13), "w.pledge");
    CHECK(full.message == "w.pledge could not be written: the disk is full. Nothing was changed.");
}
