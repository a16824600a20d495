#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/document/choices.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/keys_dialog.h"
#include "ui/palette/palette_model.h"
#include "ui/window/diagnostics.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// An active window on a new workspace, which shows two announcements.
struct FrameStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    FrameStage() {
        QSettings().clear();
        window = std::make_unique<MainWindow>(workspace(QStringLiteral("work.pledge")), "Ada Lys", testing::still);
        window->show();
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
        window->document().show(testing::twoAnnouncements());
        settle();
    }
    QString workspace(const QString& name) {
        const QString path = folder.filePath(name);
        CHECK(store::Workspace::open(path.toStdString(), true));
        return path;
    }
    static void settle() { QTest::qWait(5); }
    void choose(const Chosen& chosen) {
        window->selection().choose(chosen);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, with);
        settle();
    }
    QAction* action(const char* words) const {
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.title == QString::fromUtf8(words)) return e.action;
        FAIL("no action " << words);
        return nullptr;
    }
    CommandPalette& palette() const { return *window->findChild<CommandPalette*>(); }
    const std::string& announcement() const { return window->selection().chosen().announcement; }
    QPushButton* button(const char* name) const {
        for (QPushButton* b : window->findChildren<QPushButton*>())
            if (b->accessibleName() == QString::fromLatin1(name)) return b;
        return nullptr;
    }
};

/// Six sources would take an import; two make an announcement each.
void importTwo(MainWindow& window, const QTemporaryDir& folder) {
    const std::pair<const char*, const char*> articles[] = {
        {"one.txt", "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by "
                    "2029.\n"},
        {"two.txt", "Skarvik to build depot in Chile\n\nPublished: 9 September 2026\n\nSkarvik will invest 70 million "
                    "dollars in Chile by 2031.\n"}};
    QStringList files;
    for (const auto& [name, words] : articles) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        CHECK(file.open(QIODevice::WriteOnly));
        file.write(words);
        files.append(file.fileName());
    }
    window.take(files);
    CHECK(QTest::qWaitFor([&] { return !window.document().isImporting(); }, 20000));
    REQUIRE(window.document().snapshot()->finding.announcements.size() == 2);
}

} // namespace

TEST_CASE("Ctrl+K opens the palette from anywhere, and Escape gives the focus back") {
    FrameStage stage;
    auto* search = stage.window->findChild<FilterBar*>()->search();
    auto* note = stage.window->findChild<QPlainTextEdit*>();
    for (QWidget* place : std::initializer_list<QWidget*>{search, note}) {
        place->setFocus();
        stage.press(Qt::Key_K, Qt::ControlModifier);
        CHECK(stage.palette().isVisible());
        CHECK(stage.palette().field()->hasFocus());
        QTest::keyClick(stage.palette().field(), Qt::Key_Escape);
        CHECK_FALSE(stage.palette().isVisible());
        CHECK(place->hasFocus());
    }
}

TEST_CASE("the palette lists the actions of all menus, a new one at once") {
    FrameStage stage;
    const auto listed = [&](const QString& title) {
        const auto& model = *stage.palette().model();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.entry(i).title == title) return true;
        return false;
    };
    stage.action("Command palette…")->trigger();
    for (const char* title : {"Export dossier as PDF…", "Dark", "Back", "Write a note", "Diagnostics…", "Clear list"})
        CHECK(listed(QString::fromUtf8(title)));
    CHECK_FALSE(listed(QStringLiteral("Command palette…")));
    stage.palette().dismiss();
    stage.window->menuBar()->actions().front()->menu()->addAction(QStringLiteral("Fold the &map"));
    stage.action("Command palette…")->trigger();
    CHECK(listed(QStringLiteral("Fold the map")));
}

TEST_CASE("what cannot be done now says why in the palette") {
    FrameStage stage;
    const auto why = [&](const char* title) {
        for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
            if (e.title == QString::fromUtf8(title)) return reasonOf(e).toStdString();
        return std::string("none such");
    };
    CHECK(why("Clear filter") == "not now: no filter is set");
    CHECK(why("Take back the last grouping") == "not now: nothing was grouped by hand");
    stage.choose(chooseAnnouncement("a-fjord"));
    CHECK(why("Rename commitment…") == "not now: no commitment is chosen");
    CHECK(why("Join announcement with…").empty());
    CHECK(why("Export timeline…").empty());
    Criteria criteria;
    criteria.search = QStringLiteral("jobs");
    stage.window->filter().set(criteria);
    CHECK(why("Clear filter").empty());
    stage.action("Close workspace")->trigger();
    CHECK(why("Export timeline…") == "not now: no workspace is open");
    stage.window->openWorkspace(stage.folder.filePath(QStringLiteral("work.pledge")));
    CHECK(why("Export timeline…").empty());
}

TEST_CASE("the palette runs what is chosen, and goes to places") {
    FrameStage stage;
    const auto run = [&](const char* words) {
        stage.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(stage.palette().field(), QString::fromLatin1(words));
        QTest::keyClick(stage.palette().field(), Qt::Key_Return);
        stage.settle();
    };
    run("claims");
    CHECK(stage.window->tabs()->currentIndex() == 3);
    run("norway");
    CHECK(stage.announcement() == "a-fjord");
    run("go source e");
    CHECK(stage.window->selection().chosen().source == "s-e");
    CHECK(stage.window->tabs()->currentWidget()->accessibleName() == QStringLiteral("Compare"));
}

TEST_CASE("back and forward by keys, buttons and the mouse") {
    FrameStage stage;
    const std::string first = stage.announcement();
    REQUIRE(first != "a-fjord");
    QPushButton* back = stage.button("Back");
    QPushButton* forward = stage.button("Forward");
    REQUIRE((back && forward));
    CHECK_FALSE(forward->isEnabled());
    stage.choose(chooseAnnouncement("a-fjord"));
    stage.window->tabs()->setCurrentIndex(2);
    stage.settle();
    CHECK(back->isEnabled());
    stage.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(stage.window->tabs()->currentIndex() == 0);
    CHECK(stage.announcement() == "a-fjord");
    back->click();
    stage.settle();
    CHECK(stage.announcement() == first);
    QTest::mouseClick(stage.window->findChild<DiscrepanciesView*>(), Qt::ForwardButton);
    stage.settle();
    CHECK(stage.announcement() == "a-fjord");
    stage.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(stage.window->tabs()->currentIndex() == 2);
    CHECK_FALSE(forward->isEnabled());
    QTest::mouseClick(stage.window->menuBar(), Qt::BackButton);
    stage.settle();
    CHECK(stage.window->tabs()->currentIndex() == 0);
}

TEST_CASE("what one act changes is one step, with the filter") {
    FrameStage stage;
    const Chosen before = stage.window->selection().chosen();
    Criteria criteria;
    criteria.pillars = {"talent"};
    stage.window->filter().set(criteria);
    stage.window->selection().choose(chooseAnnouncement("a-fjord"));
    stage.window->tabs()->setCurrentIndex(1);
    stage.settle();
    stage.action("Back")->trigger();
    CHECK(stage.window->selection().chosen() == before);
    CHECK(stage.window->tabs()->currentIndex() == 0);
    CHECK(stage.window->filter().criteria().empty());
    stage.action("Forward")->trigger();
    CHECK(stage.window->filter().criteria() == criteria);
    CHECK(stage.window->tabs()->currentIndex() == 1);
}

TEST_CASE("an announcement that is gone is passed over, and another workspace has a history of its own") {
    FrameStage stage;
    const Chosen first = stage.window->selection().chosen();
    stage.choose(chooseAnnouncement("a-fjord"));
    stage.choose(chooseFacet(*stage.window->document().snapshot(), "f-train-audience"));
    stage.window->document().show(testing::sampleSnapshot()); // without a-fjord
    stage.settle();
    stage.action("Back")->trigger();
    CHECK(stage.window->selection().chosen() == first);
    stage.window->openWorkspace(stage.workspace(QStringLiteral("other.pledge")));
    stage.settle();
    CHECK_FALSE(stage.action("Back")->isEnabled());
    CHECK_FALSE(stage.action("Forward")->isEnabled());
}

TEST_CASE("the next start shows what the last one left: place, panes, text") {
    FrameStage stage;
    stage.window->openWorkspace(stage.workspace(QStringLiteral("two.pledge")));
    importTwo(*stage.window, stage.folder);
    const auto& announcements = stage.window->document().snapshot()->finding.announcements;
    const std::string wanted = announcements.back().id;
    stage.choose(chooseAnnouncement(wanted));
    stage.window->tabs()->setCurrentIndex(2);
    stage.window->resize(1200, 700);
    stage.action("Larger text")->trigger();
    stage.settle();
    auto* columns = stage.window->findChild<QSplitter*>();
    QList<int> sizes = columns->sizes();
    sizes[0] += 40;
    sizes[1] -= 40;
    columns->setSizes(sizes);
    sizes = columns->sizes();
    const QString path = stage.window->document().path();
    stage.window->close();
    stage.window.reset();
    {
        MainWindow again({}, "Ada Lys", testing::still);
        again.show();
        stage.settle();
        CHECK(again.document().path() == path);
        CHECK(again.selection().chosen() == chooseAnnouncement(wanted));
        CHECK(again.tabs()->currentIndex() == 2);
        CHECK(again.size() == QSize(1200, 700));
        CHECK(again.findChild<QSplitter*>()->sizes() == sizes);
        CHECK(QSettings().value(QStringLiteral("look/scale")).toInt() == 110);
        again.close();
    }
    // Another workspace has nothing of it, though its ids were the same.
    QFile::copy(path, stage.folder.filePath(QStringLiteral("copy.pledge")));
    MainWindow other(stage.folder.filePath(QStringLiteral("copy.pledge")), "Ada Lys", testing::still);
    CHECK(other.selection().chosen().announcement == other.document().snapshot()->finding.announcements.front().id);
}

TEST_CASE("an announcement that went since the last start gives way to what there is") {
    FrameStage stage;
    stage.window->openWorkspace(stage.workspace(QStringLiteral("two.pledge")));
    importTwo(*stage.window, stage.folder);
    const QString path = stage.window->document().path();
    stage.window->close();
    stage.window.reset();
    QSettings().setValue(QStringLiteral("session/announcement"), QStringLiteral("a-gone"));
    QSettings().setValue(QStringLiteral("session/facet"), QStringLiteral("f-gone"));
    QSettings().setValue(QStringLiteral("session/tab"), QStringLiteral("gone"));
    MainWindow again(path, "Ada Lys", testing::still);
    CHECK(again.selection().chosen().announcement == again.document().snapshot()->finding.announcements.front().id);
    CHECK(again.tabs()->currentIndex() == 0);
}

TEST_CASE("recent workspaces: missing ones say so, and the list can be cleared") {
    FrameStage stage;
    const QString other = stage.workspace(QStringLiteral("other.pledge"));
    stage.window->openWorkspace(other);
    stage.window->openWorkspace(stage.folder.filePath(QStringLiteral("work.pledge")));
    const auto recent = [&] {
        std::vector<std::pair<std::string, bool>> out;
        for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
            if (e.path == QStringLiteral("File › Open recent")) out.emplace_back(e.title.toStdString(), e.enabled);
        return out;
    };
    using Rows = std::vector<std::pair<std::string, bool>>;
    CHECK(recent() == Rows{{"work.pledge", true}, {"other.pledge", true}, {"Clear list", true}});
    QFile::remove(other);
    CHECK(recent() == Rows{{"work.pledge", true}, {"other.pledge (missing)", false}, {"Clear list", true}});
    stage.action("Clear list")->trigger();
    CHECK(recent() == Rows{{"Clear list", false}});
}

TEST_CASE("the shortcuts are those of the menus and of single views") {
    FrameStage stage;
    stage.press(Qt::Key_F1, Qt::ControlModifier);
    auto* dialog = stage.window->findChild<KeysDialog*>();
    REQUIRE(dialog);
    std::multiset<QString> keys;
    const auto& model = *dialog->table()->model();
    for (int i = 0; i < model.rowCount(); ++i) keys.insert(model.index(i, 2).data().toString());
    for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
        if (!e.keys.isEmpty()) CHECK(keys.contains(e.keys));
    CHECK(keys.contains(QStringLiteral("Ctrl+K")));
    CHECK(keys.contains(QStringLiteral("P"))); // of Compare alone
}

TEST_CASE("no two actions of the menus take the same keys everywhere") {
    FrameStage stage;
    std::set<QString> taken;
    for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
        if (e.action->shortcutContext() == Qt::WindowShortcut)
            for (const QKeySequence& key : e.action->shortcuts()) {
                INFO(key.toString().toStdString());
                CHECK(taken.insert(key.toString()).second);
            }
}

TEST_CASE("diagnostics tell versions and counts, and no word of an article") {
    FrameStage stage;
    const QString report = stage.window->diagnostics();
    INFO(report.toStdString());
    for (const char* what : {"Qt", "SQLite", "ICU", "Platform", "Font", "Theme", "Path"})
        CHECK(QRegularExpression(QStringLiteral("(?m)^  %1 +\\S").arg(QString::fromLatin1(what)))
                  .match(report)
                  .hasMatch());
    CHECK(report.contains(QRegularExpression(QStringLiteral("SQLite +3\\.\\d+\\.\\d+\n"))));
    CHECK(report.contains(QRegularExpression(QStringLiteral("ICU +\\d+\\.\\d+\n"))));
    CHECK(report.contains(QRegularExpression(QStringLiteral("Sources +5 \\("))));
    CHECK(report.contains(QRegularExpression(QStringLiteral("Announcements +2\n"))));
    CHECK(report.contains(stage.window->document().path()));
    const auto& s = *stage.window->document().snapshot();
    for (const model::Announcement& a : s.finding.announcements) {
        CHECK_FALSE(report.contains(QString::fromStdString(a.investor)));
        for (const model::Commitment& c : a.commitments) CHECK_FALSE(report.contains(QString::fromStdString(c.label)));
    }
    for (const model::Source& source : s.sources) {
        CHECK_FALSE(report.contains(QString::fromStdString(source.article.title)));
        CHECK_FALSE(report.contains(QString::fromStdString(source.article.publisher)));
    }
    stage.action("Close workspace")->trigger();
    CHECK(stage.window->diagnostics().contains(QStringLiteral("none is open")));
}

TEST_CASE("the report is shown to be read before it is copied") {
    FrameStage stage;
    QApplication::clipboard()->setText(QStringLiteral("before"));
    stage.action("Diagnostics…")->trigger();
    auto* dialog = stage.window->findChild<ReportDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->report()->isReadOnly());
    CHECK(dialog->report()->toPlainText() == stage.window->diagnostics());
    CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
    dialog->copyButton()->click();
    CHECK(QApplication::clipboard()->text() == dialog->report()->toPlainText());
}

TEST_CASE("lines of the report stand below each other") {
    const DiagnosticsPart part{
        QStringLiteral("Part"),
        {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("long"), QStringLiteral("2")}}};
    CHECK(diagnosticsText({part, {QStringLiteral("Next"), {}}}) ==
          QStringLiteral("Part\n  a     1\n  long  2\n\nNext\n"));
}
