#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct TimeStands : base::Clock {
    std::string now() const override { return "2026-05-14T10:00:00Z"; }
};

} // namespace

TEST_CASE("what could be known on a day stands in place of all, and all comes back") {
    TimeStands clock;
    Document document(clock);
    document.show(testing::sampleSnapshot());
    const SnapshotPtr whole = document.snapshot();
    const auto days = document.daysOfNews();
    REQUIRE(days.size() > 1);

    QSignalSpy changed(&document, &Document::changed);
    document.showKnownBy(days.front());
    CHECK(document.snapshot() == whole); // until it is made
    REQUIRE(changed.wait(5000));
    REQUIRE(document.shownThen().has_value());
    CHECK(document.shownThen()->day == days.front());
    CHECK(document.snapshot()->sources.size() < whole->sources.size());
    CHECK(document.shownThen()->sources + document.shownThen()->later + document.shownThen()->undated ==
          whole->sources.size());
    CHECK(document.daysOfNews() == days);

    document.showKnownBy({});
    CHECK(document.snapshot() == whole);
    CHECK_FALSE(document.shownThen().has_value());
}

TEST_CASE("of days that were asked for one after the other the last is shown") {
    TimeStands clock;
    Document document(clock);
    document.show(testing::sampleSnapshot());
    const auto days = document.daysOfNews();
    for (const auto& day : days) document.showKnownBy(day);
    REQUIRE(QTest::qWaitFor([&] { return document.shownThen() && document.shownThen()->day == days.back(); }, 5000));
    CHECK(document.shownThen()->later == 0);
}

TEST_CASE("another workspace is shown as a whole, whatever day was looked at before") {
    TimeStands clock;
    Document document(clock);
    document.show(testing::sampleSnapshot());
    document.showKnownBy(document.daysOfNews().front());
    document.show(testing::twoAnnouncements());
    CHECK_FALSE(document.knownBy().has_value());
    QTest::qWait(50); // what was in the making is done by now, and shown no more
    CHECK(document.snapshot()->finding.announcements.size() == 2);
}

TEST_CASE("what was known on a day may only be read") {
    TimeStands clock;
    const QTemporaryDir folder;
    Document document(clock);
    REQUIRE(document.open(folder.filePath(QStringLiteral("w.pledge")), true));
    QSignalSpy imported(&document, &Document::importFinished);
    REQUIRE(document.import({QStringLiteral(PLEDGESCOPE_SOURCE "/resources/sample")}));
    REQUIRE(imported.wait(20000));
    REQUIRE_FALSE(document.snapshot()->finding.announcements.empty());
    store::NewAnnotation note;
    note.by = "Kim", note.target = model::Target::commitment, note.note = "asked the press office";
    note.targetId = document.snapshot()->finding.announcements.front().commitments.front().id;

    document.showKnownBy(document.daysOfNews().front());
    const auto refused = document.annotate(note);
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().message, ContainsSubstring("go back to today"));

    document.showKnownBy({});
    CHECK(document.annotate(note));
}
