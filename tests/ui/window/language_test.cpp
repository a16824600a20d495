#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/details/judgement_panel.h"
#include "ui/document/choices.h"
#include "ui/language/language.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/commands.h"
#include "ui/theme/action_state.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// A window on a new workspace, in a language that is English again afterwards.
struct LanguageStage {
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<MainWindow> window;

    explicit LanguageStage(const char* language = "en") {
        QSettings().clear();
        speak(QString::fromLatin1(language));
        path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        open(path);
    }
    ~LanguageStage() {
        window.reset();
        speak(QStringLiteral("en"));
        QSettings().clear();
    }
    void open(const QString& workspace) {
        window.reset(); // one at a time, as in the program
        window = std::make_unique<MainWindow>(workspace, "Ada Lys", testing::still);
        window->show();
        CHECK(QTest::qWaitForWindowExposed(window.get()));
    }
    /// The entries of View, Language.
    QList<QAction*> choices() const {
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.title == QStringLiteral("日本語 (Japanese)")) return qobject_cast<QMenu*>(e.action->parent())->actions();
        return {};
    }
};

bool isLatin(const QString& words) {
    return std::all_of(words.begin(), words.end(), [](QChar c) { return c.unicode() < 0x2500; });
}

} // namespace

TEST_CASE("View, Language offers the system's and each language by its own name") {
    LanguageStage stage;
    const QList<QAction*> choices = stage.choices();
    REQUIRE(choices.size() == 3);
    CHECK(plainName(choices[0]->text()) == QStringLiteral("As the system"));
    CHECK(choices[1]->text() == QStringLiteral("English"));
    CHECK(choices[2]->text() == QStringLiteral("日本語 (Japanese)"));
    CHECK(choices[0]->isChecked());
    QSignalSpy chosen(stage.window.get(), &MainWindow::languageChosen);
    choices[1]->trigger(); // which is spoken already
    CHECK(chosen.count() == 0);
    CHECK(chosenLanguage() == QStringLiteral("en"));
    choices[2]->trigger();
    CHECK(chosen.count() == 1);
    CHECK(QSettings().value(QStringLiteral("look/language")) == QStringLiteral("ja"));
}

TEST_CASE("a window made anew in another language stands where the one before stood") {
    LanguageStage stage;
    MainWindow& before = *stage.window;
    before.document().show(testing::sampleSnapshot());
    for (const PaletteEntry& e : commandsOf(*before.menuBar()))
        if (e.title == QStringLiteral("Larger text")) e.action->trigger();
    before.selection().choose(chooseFacet(*before.document().snapshot(), "f-train-deadline"));
    before.tabs()->setCurrentIndex(2);
    Criteria technology;
    technology.pillars = {"technology"};
    before.filter().set(technology);
    before.findChild<JudgementPanel*>()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Half a thought"));
    const TakenOver kept = before.handOver();
    CHECK(kept.open);
    CHECK(kept.workspace == stage.path);
    CHECK(kept.chosen.facet == "f-train-deadline");
    const QFont font = QApplication::font();
    before.close();

    speak(QStringLiteral("ja"));
    stage.open(kept.workspace);
    MainWindow& after = *stage.window;
    after.document().show(testing::sampleSnapshot()); // which the workspace's file does not hold
    after.takeOver(kept);
    CHECK(QApplication::font() == font); // the scale of the text is not taken twice
    CHECK(after.document().path() == stage.path);
    CHECK(after.selection().chosen().facet == "f-train-deadline");
    CHECK(after.filter().criteria() == technology);
    CHECK(after.tabs()->currentIndex() == 2);
    CHECK(after.tabs()->tabText(2) == QStringLiteral("対照表"));
    CHECK(after.findChild<JudgementPanel*>()->findChild<QPlainTextEdit*>()->toPlainText() ==
          QStringLiteral("Half a thought"));
}

TEST_CASE("where no workspace was open none is in the window made anew") {
    LanguageStage stage;
    stage.open({});
    stage.window->takeOver(TakenOver{});
    CHECK_FALSE(stage.window->document().isOpen());
}

TEST_CASE("while an import runs no other language can be chosen, and it says why") {
    LanguageStage stage;
    QFile article(stage.folder.filePath(QStringLiteral("one.txt")));
    REQUIRE(article.open(QIODevice::WriteOnly));
    article.write("Veltrane invests $10 billion\n\nVeltrane said it will invest $10 billion in Portugal by 2030.\n");
    article.close();
    QStringList reasons;
    QObject::connect(&stage.window->document(), &Document::importProgress, stage.window.get(),
                     [&] { reasons << whyNot(*stage.choices().at(2)); });
    stage.window->take({article.fileName()});
    QSignalSpy finished(&stage.window->document(), &Document::importFinished);
    REQUIRE(finished.wait(30000));
    REQUIRE_FALSE(reasons.isEmpty());
    CHECK(reasons.front() == QStringLiteral("an import is running"));
    CHECK(stage.choices().at(2)->isEnabled());
}

TEST_CASE("in Japanese every command, tab and button speaks it") {
    LanguageStage stage("ja");
    stage.window->document().show(testing::sampleSnapshot());
    for (const PaletteEntry& e : commandsOf(*stage.window->menuBar())) {
        INFO(e.title.toStdString());
        const bool ownName = e.title == QStringLiteral("English") || e.title.endsWith(QStringLiteral(".pledge"));
        CHECK((ownName || !isLatin(e.title)));
        CHECK_FALSE(e.title.contains(QStringLiteral("(")));
    }
    for (int i = 0; i < stage.window->tabs()->count(); ++i) CHECK(!isLatin(stage.window->tabs()->tabText(i)));
    for (const QWidget* w : stage.window->findChildren<QWidget*>()) {
        INFO(w->accessibleName().toStdString());
        CHECK((w->accessibleName().isEmpty() || !isLatin(w->accessibleName())));
    }
}
