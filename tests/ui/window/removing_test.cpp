#include "tests/support/catch.h"
#include "tests/ui/window/still_clock.h"
#include "ui/details/judgement_panel.h"
#include "ui/document/choices.h"
#include "ui/theme/action_state.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A window on two articles that disagree over one deadline, the conflict of which is chosen.
struct TwoSources {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    TwoSources() {
        QSettings().clear();
        open();
        QStringList files;
        for (const char* year : {"2029", "2030"}) {
            QFile file(folder.filePath(QStringLiteral("by-%1.txt").arg(QLatin1String(year))));
            CHECK(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros "
                                  "in Latvia by ") +
                       year + ", it said on 3 March 2027.\n");
            files << file.fileName();
        }
        CHECK(window->document().import(files));
        CHECK(QTest::qWaitFor([this] { return !window->document().isImporting(); }, 20000));
        chooseConflict();
    }
    QString path() const { return folder.filePath(QStringLiteral("work.pledge")); }
    void open() {
        window = std::make_unique<MainWindow>(path(), "Ada Lys", testing::still);
        if (!window->document().isOpen()) CHECK(window->openWorkspace(path(), true));
        window->show();
        CHECK(QTest::qWaitForWindowExposed(window.get()));
    }
    const model::Snapshot& snapshot() const { return *window->document().snapshot(); }
    void chooseConflict() {
        const auto all = discrepancies(snapshot(), {}, {});
        REQUIRE(all.size() == 1);
        window->selection().choose(chooseFacet(snapshot(), all.front().facet->id));
    }
    QPlainTextEdit& note() const { return *window->findChild<JudgementPanel*>()->findChild<QPlainTextEdit*>(); }
    std::string message() const { return window->messages()->message().toStdString(); }
    std::string status() const {
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("work.pledge"))) return label->text().toStdString();
        return {};
    }
    QAction* removal() const {
        for (QAction* action : window->findChildren<QAction*>())
            if (plainName(action->text()).startsWith(QStringLiteral("Remove source"))) return action;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a source is removed with one step, which its message takes back with what was judged") {
    TwoSources stage;
    QAction* remove = stage.removal();
    REQUIRE(remove);
    CHECK_FALSE(remove->isEnabled());
    CHECK(whyNot(*remove) == QStringLiteral("no source is chosen"));
    store::NewAnnotation judged;
    judged.by = "Ada Lys", judged.target = model::Target::facet, judged.judgement = model::Judgement::unsure;
    judged.targetId = stage.window->selection().chosen().facet;
    REQUIRE(stage.window->document().annotate(judged));
    stage.window->selection().choose(
        chooseSource(stage.snapshot(), stage.snapshot().sources[1].id, stage.window->selection().chosen()));
    CHECK(plainName(remove->text()) == QStringLiteral("Remove source B"));
    REQUIRE(remove->isEnabled());
    remove->trigger();
    CHECK(stage.snapshot().sources.size() == 1);
    CHECK(discrepancies(stage.snapshot(), {}, {}).empty());
    CHECK(stage.message() == "Removed: source B, Norvind to put 40 million euros into Latvia. What was written about it "
                             "is kept.");
    CHECK(stage.snapshot().annotations.at(0).stale);
    for (QPushButton* button : stage.window->messages()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Put back")) button->click();
    CHECK(stage.message() == "Put back as source C.");
    REQUIRE(stage.snapshot().sources.size() == 2);
    CHECK(stage.window->selection().chosen().source == stage.snapshot().sources[1].id);
    const auto all = discrepancies(stage.snapshot(), {}, {});
    REQUIRE(all.size() == 1);
    CHECK(stage.snapshot().stateOf(all.front().facet->id) == model::FacetState::judged);
}

TEST_CASE("Delete removes the source that is chosen in the list of sources, and nothing elsewhere") {
    TwoSources stage;
    stage.window->activateWindow();
    CHECK(QTest::qWaitForWindowActive(stage.window.get()));
    QListView* sources = nullptr;
    for (QListView* list : stage.window->findChildren<QListView*>())
        if (list->actions().contains(stage.removal())) sources = list;
    REQUIRE(sources);
    stage.window->selection().choose(
        chooseSource(stage.snapshot(), stage.snapshot().sources[0].id, stage.window->selection().chosen()));
    stage.note().setFocus();
    QTest::keyClick(&stage.note(), Qt::Key_Delete);
    CHECK(stage.snapshot().sources.size() == 2);
    sources->setFocus();
    QTest::keyClick(sources, Qt::Key_Delete);
    CHECK(stage.snapshot().sources.size() == 1);
}

TEST_CASE("a note that is not saved is said so, and waits for the next time that its workspace is opened") {
    TwoSources stage;
    CHECK(stage.status() == "work.pledge · all changes saved");
    stage.note().setPlainText(QStringLiteral("ask the ministry"));
    CHECK(stage.status() == "work.pledge · 1 note not saved");
    REQUIRE(stage.window->openWorkspace(stage.folder.filePath(QStringLiteral("other.pledge")), true));
    CHECK(stage.note().toPlainText().isEmpty());
    REQUIRE(stage.window->openWorkspace(stage.path()));
    stage.chooseConflict();
    CHECK(stage.note().toPlainText() == QStringLiteral("ask the ministry"));
    stage.window->close();
    stage.window.reset();
    stage.open();
    stage.chooseConflict();
    CHECK(stage.note().toPlainText() == QStringLiteral("ask the ministry"));
    stage.note().clear();
    CHECK(stage.status() == "work.pledge · all changes saved");
    stage.window->close();
    stage.window.reset();
    stage.open();
    CHECK(stage.window->findChild<JudgementPanel*>()->drafts().empty());
}
