#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/compare/compare_view.h"
#include "ui/details/judgement_panel.h"
#include "ui/language/language.h"
#include "ui/palette/commands.h"
#include "ui/paper/chart.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// An active window on a new workspace.
struct PreferencesStage {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("work.pledge"));
    std::unique_ptr<MainWindow> window;

    PreferencesStage() {
        QSettings().clear();
        CHECK(store::Workspace::open(path.toStdString(), true));
        open();
    }
    ~PreferencesStage() {
        window.reset();
        QSettings().clear();
    }
    void open() {
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
    }
    PaletteEntry entry(const char* words, const char* under = "") const {
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.title == QString::fromUtf8(words) && e.path.startsWith(QString::fromUtf8(under))) return e;
        FAIL("no action " << words);
        return {};
    }
    PreferencesDialog& dialog() const {
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* opened = window->findChild<PreferencesDialog*>();
        REQUIRE(opened);
        REQUIRE(opened->isVisible());
        return *opened;
    }
};

void pick(QComboBox* box, const QVariant& value) {
    const int row = box->findData(value);
    REQUIRE(row >= 0);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < row; ++i) QTest::keyClick(box, Qt::Key_Down);
}

const char* const fair =
    "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by 2029.\n";

} // namespace

TEST_CASE("Ctrl+comma opens the preferences, one dialog however often") {
    const PreferencesStage stage;
    CHECK(stage.entry("Preferences…").path == QStringLiteral("Edit"));
    PreferencesDialog& first = stage.dialog();
    PreferencesDialog& second = stage.dialog();
    CHECK(&first == &second);
    CHECK(stage.window->findChildren<PreferencesDialog*>().size() == 1);
}

TEST_CASE("the dialog and the View menu show and change the same") {
    const PreferencesStage stage;
    const PreferencesDialog& dialog = stage.dialog();
    pick(dialog.theme(), 2);
    CHECK(stage.entry("Dark", "View").path.endsWith(QStringLiteral("chosen")));
    stage.entry("High contrast", "View").action->trigger();
    CHECK(dialog.theme()->currentData().toInt() == 3);
    stage.entry("Larger text").action->trigger();
    CHECK(dialog.scale()->currentData().toInt() == 110);
    pick(dialog.language(), QStringLiteral("en"));
    CHECK(stage.entry("English", "View").path.endsWith(QStringLiteral("chosen")));
    stage.entry("As the system", "View › Language").action->trigger();
    CHECK(dialog.language()->currentData().toString().isEmpty());
}

TEST_CASE("what is judged stands in the name that was chosen, from then on") {
    PreferencesStage stage;
    QStringList files;
    for (const char* year : {"2029", "2030"}) {
        QFile file(stage.folder.filePath(QString::fromLatin1(year) + QStringLiteral(".txt")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(fair).replace("2029", year));
        files.append(file.fileName());
    }
    stage.window->take(files);
    REQUIRE(QTest::qWaitFor([&] { return !stage.window->document().isImporting(); }, 20000));
    const std::string facet = stage.window->selection().chosen().facet;
    REQUIRE_FALSE(facet.empty());
    const auto judge = [&] {
        stage.window->findChild<JudgementPanel*>()->actionsToJudge().front()->trigger();
        return stage.window->document().snapshot()->judgementOn(facet)->by;
    };
    CHECK(judge() == "Ada Lys");
    PreferencesDialog& dialog = stage.dialog();
    CHECK(dialog.name()->placeholderText() == QStringLiteral("Ada Lys (your account)"));
    dialog.name()->setText(QStringLiteral("Kim Ode"));
    dialog.close();
    CHECK(judge() == "Kim Ode");
    stage.open(); // the next start
    stage.window->findChild<JudgementPanel*>()->actionsToJudge()[1]->trigger();
    CHECK(stage.window->document().snapshot()->judgementOn(facet)->by == "Kim Ode");
}

TEST_CASE("articles in Compare take the page that was chosen, now and at the next start") {
    PreferencesStage stage;
    const auto paper = [&] {
        return stage.window->findChild<CompareView*>()->pane(0)->article()->palette().color(QPalette::Base);
    };
    pick(stage.dialog().theme(), 1);
    CHECK(paper() == Theme::light().panel);
    pick(stage.dialog().page(), 2);
    CHECK(paper() == Theme::darkOne().panel);
    CHECK(stage.window->palette().color(QPalette::Base) == Theme::light().panel);
    stage.open();
    CHECK(paper() == Theme::darkOne().panel);
}

TEST_CASE("a PDF is written on the paper that was chosen") {
    const PreferencesStage stage;
    stage.window->document().show(testing::sampleSnapshot());
    pick(stage.dialog().paper(), QPageSize::Letter);
    const auto isLetter = [&](const QString& name) {
        QProcess facts;
        facts.start(QStringLiteral("pdfinfo"), {stage.folder.filePath(name)});
        REQUIRE(facts.waitForFinished(60000));
        return facts.readAllStandardOutput().contains("pts (letter)");
    };
    stage.window->exportDossier(stage.folder.filePath(QStringLiteral("d.pdf")));
    stage.window->exportChart(ChartKind::timeline, stage.folder.filePath(QStringLiteral("t.pdf")));
    CHECK(isLetter(QStringLiteral("d.pdf")));
    CHECK(isLetter(QStringLiteral("t.pdf")));
}

TEST_CASE("another language chosen in the dialog makes the window anew, the dialog open again") {
    PreferencesStage stage;
    QSignalSpy wanted(stage.window.get(), &MainWindow::languageChosen);
    speak(QStringLiteral("en"));
    pick(stage.dialog().language(), QStringLiteral("ja"));
    CHECK(wanted.count() == 1);
    const TakenOver kept = stage.window->handOver();
    CHECK(kept.preferences);
    stage.window.reset();
    speak(QStringLiteral("ja"));
    stage.open();
    stage.window->takeOver(kept);
    REQUIRE(QTest::qWaitFor([&] { return stage.window->findChild<PreferencesDialog*>() != nullptr; }, 2000));
    const auto* dialog = stage.window->findChild<PreferencesDialog*>();
    CHECK(dialog->windowTitle() == QStringLiteral("設定"));
    CHECK(dialog->focusWidget() == dialog->language());
    speak(QStringLiteral("en"));
}

TEST_CASE("a window that becomes active shows what another one chose") {
    PreferencesStage stage;
    QSettings().setValue(QStringLiteral("look/theme"), 2);
    QSettings().setValue(QStringLiteral("look/page"), QStringLiteral("light"));
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    stage.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(stage.window.get()));
    CHECK(stage.window->palette().color(QPalette::Base) == Theme::darkOne().panel);
    CHECK(stage.window->findChild<CompareView*>()->pane(0)->article()->palette().color(QPalette::Base) ==
          Theme::light().panel);
}
