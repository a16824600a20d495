#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/document.h"
#include "ui/document/latest.h"
#include "ui/document/sample.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct NoClock : base::Clock {
    std::string now() const override { return "2026-05-14T10:00:00Z"; }
};

/// The sample in a file of its own.
struct File {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("w.pledge"));
    SnapshotPtr whole;

    File() {
        NoClock clock;
        Document document(clock);
        REQUIRE(openSample(document));
        REQUIRE(QTest::qWaitFor([&] { return !document.isImporting(); }, 30000));
        whole = document.snapshot();
        REQUIRE(whole->finding.announcements.size() == 2);
        REQUIRE(QFile::copy(document.path(), path));
    }
};

} // namespace

TEST_CASE("of a large workspace one announcement is shown at once, and all of it when it is read") {
    QStandardPaths::setTestModeEnabled(true);
    const File file;
    NoClock clock;
    for (const model::Announcement& a : file.whole->finding.announcements) {
        Document document(clock);
        document.setClaimsAtOnce(10);
        QSignalSpy changed(&document, &Document::changed);
        REQUIRE(document.open(file.path, false, a.id));
        CHECK(document.isReading());
        REQUIRE(changed.count() == 1);
        const SnapshotPtr first = document.snapshot();
        REQUIRE(first->finding.announcements.size() == 1);
        CHECK(first->finding.announcements[0] == a);
        CHECK(first->sources.size() == a.sources.size());
        const auto refused = document.annotate({});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message == "The workspace is still being read: try again in a moment.");
        REQUIRE(changed.wait(10000));
        CHECK_FALSE(document.isReading());
        CHECK(document.snapshot()->finding == file.whole->finding);
        CHECK(document.snapshot()->claims == file.whole->claims);
        // What is written is read on the thread as well.
        store::NewAnnotation note;
        note.target = model::Target::source;
        note.targetId = a.sources.front();
        note.note = "looked at";
        note.by = "M. Ito";
        const SnapshotPtr before = document.snapshot();
        REQUIRE(document.annotate(note));
        CHECK(document.snapshot() == before);
        REQUIRE(changed.wait(10000));
        CHECK(document.snapshot()->annotations.size() == before->annotations.size() + 1);
    }
}

TEST_CASE("what is imported into a large workspace is there when the import says that it is done") {
    QStandardPaths::setTestModeEnabled(true);
    const File file;
    NoClock clock;
    Document document(clock);
    document.setClaimsAtOnce(10);
    QSignalSpy changed(&document, &Document::changed);
    REQUIRE(document.open(file.path, false));
    REQUIRE(changed.wait(10000));
    QFile more(file.folder.filePath(QStringLiteral("more.txt")));
    REQUIRE(more.open(QIODevice::WriteOnly));
    more.write("Halvmark to build a mill in Oslo\n\nHalvmark will invest 300 million kroner in a mill by 2029.\n");
    more.close();
    std::size_t sources = 0;
    QObject::connect(&document, &Document::importFinished, &document,
                     [&] { sources = document.snapshot()->sources.size(); });
    REQUIRE(document.import({more.fileName()}));
    CHECK(QTest::qWaitFor([&] { return sources > 0; }, 20000));
    CHECK(sources == file.whole->sources.size() + 1);
}

TEST_CASE("a large workspace that cannot be read any more says so, and what is shown stays") {
    QStandardPaths::setTestModeEnabled(true);
    const File file;
    NoClock clock;
    Document document(clock);
    document.setClaimsAtOnce(10);
    QSignalSpy changed(&document, &Document::changed), failed(&document, &Document::readingFailed),
        imported(&document, &Document::importFinished);
    REQUIRE(document.open(file.path, false));
    REQUIRE(changed.wait(10000));
    const SnapshotPtr whole = document.snapshot();
    REQUIRE(QFile::remove(file.path));
    REQUIRE(document.import({QStringLiteral("more.txt")}));
    REQUIRE(imported.wait(10000));
    REQUIRE(failed.count() == 1);
    CHECK(failed[0][0].toString().contains(file.path));
    CHECK(document.snapshot() == whole);
}

TEST_CASE("of work that is asked for the last alone comes to its end here") {
    std::atomic<int> done = 0;
    std::vector<int> here;
    Latest latest;
    for (int i = 0; i < 5; ++i)
        latest.ask([&, i]() -> Latest::Then {
            ++done;
            return [&, i] { here.push_back(i); };
        });
    CHECK(QTest::qWaitFor([&] { return !latest.isBusy(); }, 5000));
    CHECK(here == std::vector<int>{4});
    CHECK(done == 2); // the first had begun
    latest.ask([&]() -> Latest::Then { return [&] { here.push_back(9); }; });
    latest.forget();
    CHECK(QTest::qWaitFor([&] { return !latest.isBusy(); }, 5000));
    CHECK(here == std::vector<int>{4});
}
