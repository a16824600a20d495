#include "tests/support/catch.h"
#include "tests/ui/window/still_clock.h"
#include "ui/details/judgement_panel.h"
#include "ui/document/choices.h"
#include "ui/palette/commands.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QFile>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// Windows on workspaces in a folder of their own.
struct AnotherStage {
    QTemporaryDir folder;

    AnotherStage() { QSettings().clear(); }
    ~AnotherStage() { QSettings().clear(); }
    QString workspace(const QString& name) const {
        const QString path = folder.filePath(name);
        CHECK(store::Workspace::open(path.toStdString(), true));
        return path;
    }
    std::unique_ptr<MainWindow> open(const QString& path) const {
        auto window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        CHECK(QTest::qWaitForWindowExposed(window.get()));
        return window;
    }
    /// Articles that differ in a year.
    QStringList articles() const {
        QStringList files;
        for (const char* year : {"2029", "2030"}) {
            QFile file(folder.filePath(QString::fromLatin1(year) + QStringLiteral(".txt")));
            CHECK(file.open(QIODevice::WriteOnly));
            file.write(
                "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by ");
            file.write(year);
            file.write(".\n");
            files.append(file.fileName());
        }
        return files;
    }
};

PaletteEntry entry(const MainWindow& window, const char* words) {
    for (const PaletteEntry& e : commandsOf(*window.menuBar()))
        if (e.title == QString::fromUtf8(words)) return e;
    FAIL("no action " << words);
    return {};
}

} // namespace

TEST_CASE("Ctrl+Shift+N opens another window on the same workspace, which shows the same") {
    const AnotherStage stage;
    const QString path = stage.workspace(QStringLiteral("work.pledge"));
    const auto window = stage.open(path);
    CHECK(entry(*window, "New window").why == QStringLiteral("no other window can be opened from here"));
    QStringList opened;
    window->setOpenAnother([&](const QString& workspace) {
        opened << workspace;
        return true;
    });
    CHECK(entry(*window, "New window").enabled);
    CHECK(entry(*window, "Open in a new window…").enabled);
    window->resize(700, 500);
    window->move(10, 20);
    window->tabs()->setCurrentIndex(2);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened == QStringList{path});
    // What the process that was started does:
    const auto other = stage.open(path);
    CHECK(other->tabs()->currentIndex() == 2);
    CHECK(other->size() == window->size());
    CHECK(other->pos() == window->pos() + QPoint(32, 32));
    const auto third = stage.open(path); // by hand: it stands where the last one was left
    CHECK(third->pos() == window->pos());
}

TEST_CASE("a window that cannot be started is said to be so, and moves no other") {
    const AnotherStage stage;
    const auto window = stage.open(stage.workspace(QStringLiteral("work.pledge")));
    window->setOpenAnother([](const QString&) { return false; });
    entry(*window, "New window").action->trigger();
    CHECK_THAT(window->messages()->message().toStdString(),
               ContainsSubstring("could not be started: start pledgescope"));
    CHECK_FALSE(QSettings().contains(QStringLiteral("window/beside")));
}

TEST_CASE("a window steps aside only as far as the screen has room") {
    const AnotherStage stage;
    const QString path = stage.workspace(QStringLiteral("work.pledge"));
    const auto before = stage.open(path);
    before->resize(640, 500);
    before->close();
    QSettings().setValue(QStringLiteral("window/beside"), QPoint(5000, 5000));
    const auto window = stage.open(path);
    const QRect room = window->screen()->availableGeometry();
    CHECK(room.contains(window->frameGeometry()));
    CHECK(window->x() > 50); // it moved as far as it could
}

TEST_CASE("two windows on one workspace see what each other does") {
    const AnotherStage stage;
    const QString path = stage.workspace(QStringLiteral("work.pledge"));
    const auto first = stage.open(path);
    const auto second = stage.open(path);
    first->take(stage.articles());
    REQUIRE(QTest::qWaitFor([&] { return second->document().snapshot()->sources.size() == 2; }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return !first->document().isImporting(); }, 20000));
    REQUIRE(QTest::qWaitFor([&] { return !second->document().snapshot()->finding.announcements.empty(); }, 5000));
    const std::string facet = first->selection().chosen().facet;
    REQUIRE_FALSE(facet.empty());
    const auto judged = [&](const MainWindow& window, const std::string& by) {
        const auto& snapshot = *const_cast<MainWindow&>(window).document().snapshot();
        const auto* judgement = snapshot.judgementOn(facet);
        return judgement && judgement->by == by;
    };
    first->findChild<JudgementPanel*>()->actionsToJudge().front()->trigger();
    CHECK(QTest::qWaitFor([&] { return judged(*second, "Ada Lys"); }, 5000));
    // And the other way round, in another name.
    store::NewAnnotation note;
    note.by = "Kim", note.targetId = facet, note.judgement = model::Judgement::unsure;
    REQUIRE(second->document().annotate(note));
    CHECK(QTest::qWaitFor([&] { return judged(*first, "Kim"); }, 5000));
    CHECK(first->document().snapshot()->annotations.size() == 2);
}

TEST_CASE("two windows keep one list of recent workspaces, and the last one that is closed opens again") {
    const AnotherStage stage;
    const QString one = stage.workspace(QStringLiteral("one.pledge"));
    const QString two = stage.workspace(QStringLiteral("two.pledge"));
    const auto first = stage.open(one);
    const auto second = stage.open(two);
    CHECK(QSettings().value(QStringLiteral("workspace/recent")).toStringList() == QStringList{two, one});
    second->close();
    first->close();
    CHECK(stage.open({})->document().path() == one);
    // Another process wrote meanwhile: what it knows stays.
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray before = file.readAll();
    const qsizetype at = before.indexOf("recent=");
    REQUIRE(at > 0);
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(before).insert(at + 7, "/elsewhere/three.pledge, "));
    file.close();
    first->openWorkspace(two);
    CHECK(QSettings().value(QStringLiteral("workspace/recent")).toStringList() ==
          QStringList{two, QStringLiteral("/elsewhere/three.pledge"), one});
}
