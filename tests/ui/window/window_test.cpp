#include "ui/window/main_window.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "tests/ui/window/still_clock.h"
#include "ui/coverage/coverage_view.h"
#include "ui/details/details_view.h"
#include "ui/document/choices.h"
#include "ui/document/sample.h"
#include "ui/group/target_dialog.h"
#include "ui/paper/chart.h"
#include "ui/window/filter_bar.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <set>
#include <unistd.h>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// Root may write everything: what holds for others is tried as one of them. The folder stays nobody's own.
class AsNobody {
public:
    static constexpr uid_t nobody = 65534;
    explicit AsNobody(const QString& folder) {
        if (!asRoot_) return;
        const auto at = folder.toStdString();
        std::filesystem::permissions(at, std::filesystem::perms(0555));
        CHECK(::setresuid(nobody, nobody, 0) == 0);
    }
    ~AsNobody() {
        if (asRoot_) CHECK(::setresuid(0, 0, 0) == 0);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    const bool asRoot_ = ::geteuid() == 0;
};

/// A window on a new workspace in a folder of its own.
struct WindowStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    WindowStage() {
        QSettings().clear();
        const QString path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        CHECK(QTest::qWaitForWindowExposed(window.get()));
    }
    std::string message() const { return window->messages()->message().toStdString(); }
    QString write(const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void waitForImport() {
        CHECK(QTest::qWaitFor([this] { return !window->document().isImporting(); }, 20000));
    }
    void drop(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& f : files) urls.append(QUrl::fromLocalFile(f));
        data.setUrls(urls);
        const auto on = Qt::LeftButton;
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, on, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, on, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }
};

const char* const oneArticle =
    "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by 2029.\n";

} // namespace

TEST_CASE("the views have the names that a screen reader finds") {
    WindowStage stage;
    std::set<QString> names;
    for (const QWidget* w : stage.window->findChildren<QWidget*>()) names.insert(w->accessibleName());
    for (const char* name :
         {"Library", "Timeline", "Pillars", "Coverage", "Claims", "Compare", "Discrepancies", "Details"})
        CHECK(names.contains(QString::fromLatin1(name)));
}

TEST_CASE("the coverage stands between Compare and Claims, and a cell of it opens Compare") {
    WindowStage stage;
    stage.window->document().show(testing::sampleSnapshot());
    QTabWidget* tabs = stage.window->tabs();
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i) names << tabs->tabText(i);
    CHECK(names == QStringList{QStringLiteral("Explore"), QStringLiteral("Compare"), QStringLiteral("Coverage"),
                               QStringLiteral("Claims")});
    tabs->setCurrentIndex(2);
    auto* coverage = stage.window->findChild<CoverageView*>();
    REQUIRE(coverage->isVisible());
    const QPoint cell = coverage->layoutNow().rectOf({0, 1}).center().toPoint();
    QTest::mouseClick(coverage, Qt::LeftButton, {}, cell);
    CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("Compare"));
    CHECK(stage.window->selection().chosen().facet == "f-train-deadline");
    CHECK(stage.window->selection().chosen().source == "s-b");
}

TEST_CASE("dropped files are imported, and the line says what happened") {
    WindowStage stage;
    const QString file = stage.write(QStringLiteral("one.txt"), oneArticle);
    stage.drop({file});
    stage.waitForImport();
    CHECK(stage.window->document().snapshot()->sources.size() == 1);
    CHECK(stage.message() == "1 added");
    stage.drop({file, stage.write(QStringLiteral("empty.txt"), "")});
    stage.waitForImport();
    CHECK_THAT(stage.message(), ContainsSubstring("0 added; 1 was already there; 1 was not added: "));
}

TEST_CASE("what a folder leaves out stands in the message's details") {
    WindowStage stage;
    QDir(stage.folder.path()).mkdir(QStringLiteral("in"));
    stage.write(QStringLiteral("in/one.txt"), oneArticle);
    stage.write(QStringLiteral("in/film.mov"), "x");
    stage.drop({stage.folder.filePath(QStringLiteral("in"))});
    stage.waitForImport();
    CHECK_THAT(stage.message(), ContainsSubstring("1 added; 1 was left out: "));
    CHECK_THAT(stage.message(), ContainsSubstring("film.mov"));
    CHECK_THAT(stage.window->messages()->details().toStdString(), ContainsSubstring("film.mov"));
}

TEST_CASE("what cannot be read is counted and named in sight, from a folder and chosen by itself") {
    WindowStage stage;
    QDir(stage.folder.path()).mkdir(QStringLiteral("in"));
    stage.write(QStringLiteral("in/one.txt"), oneArticle);
    stage.write(QStringLiteral("in/mail.eml"), "From: a\n");
    stage.write(QStringLiteral("in/page.html"), "<p>x</p>");
    const QString pdf = stage.write(QStringLiteral("a.pdf"), "%PDF-1.4");
    const QString word = stage.write(QStringLiteral("b.docx"), "PK");
    stage.drop({stage.folder.filePath(QStringLiteral("in")), pdf, word});
    stage.waitForImport();
    CHECK(stage.message() == "1 added; 2 were not added; 2 were left out");
    const std::string details = stage.window->messages()->details().toStdString();
    for (const char* name : {"mail.eml", "page.html", "a.pdf", "b.docx"}) CHECK_THAT(details, ContainsSubstring(name));
    const auto labels = stage.window->messages()->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) {
        return l->isVisible() && l->text().contains(QStringLiteral("page.html"));
    }));
}

TEST_CASE("a workspace that is not there is made by the button of the message") {
    QSettings().clear();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.pledge"));
    MainWindow window(path, "Ada Lys", testing::still);
    window.show();
    CHECK_FALSE(window.document().isOpen());
    QPushButton* make = nullptr;
    for (auto* b : window.findChildren<QPushButton*>())
        if (b->text() == QStringLiteral("Make it") && b->isVisible()) make = b;
    REQUIRE(make);
    make->click();
    CHECK(window.document().isOpen());
    CHECK(window.document().path() == path);
    CHECK(QFile::exists(path));
}

TEST_CASE("an import with no workspace open makes one, and goes on with the files; dialogs begin beside it") {
    QSettings().clear();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(oneArticle);
    file.close();
    MainWindow window(folder.filePath(QStringLiteral("none.pledge")), "Ada Lys", testing::still);
    window.show();
    window.take({file.fileName()});
    CHECK(window.messages()->message() == QStringLiteral("No workspace is open: make one for what shall be imported."));
    QPushButton* make = nullptr;
    for (auto* b : window.messages()->findChildren<QPushButton*>())
        if (b->text().startsWith(QStringLiteral("Make"))) make = b;
    REQUIRE(make);
    const QString path = folder.filePath(QStringLiteral("made.pledge"));
    bool asked = false;
    QString began;
    const auto answer = [&](const QString& with) {
        QTimer::singleShot(200, &window, [&, with] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            asked = true;
            began = dialog->directory().absolutePath();
            if (with.isEmpty()) return dialog->reject();
            dialog->findChild<QLineEdit*>()->setText(with);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    };
    answer(path);
    make->click();
    REQUIRE(asked);
    REQUIRE(window.document().path() == path);
    REQUIRE(QTest::qWaitFor([&] { return window.document().snapshot()->sources.size() == 1; }, 20000));
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Import files…")) {
            answer({});
            action->trigger();
        }
    CHECK(began == QFileInfo(path).absolutePath());
    // The sample lies out of sight: dialogs stay where a file was exported last.
    QDir(folder.path()).mkdir(QStringLiteral("out"));
    window.exportData(folder.filePath(QStringLiteral("out/a.json")));
    window.openSampleWorkspace();
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Open workspace…")) {
            answer({});
            action->trigger();
        }
    CHECK(began == folder.filePath(QStringLiteral("out")));
    CHECK(QTest::qWaitFor([&] { return !window.document().isImporting(); }, 20000));
}

TEST_CASE("a cancelled import leaves whole sources and a fresh finding") {
    WindowStage stage;
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(stage.write(QStringLiteral("a%1.txt").arg(i), QByteArray(oneArticle) + "It will train " +
                                                                       QByteArray::number(100 + i) + " people.\n"));
    auto& document = stage.window->document();
    QObject::connect(
        &document, &Document::importProgress, &document,
        [&](int done) {
            if (done >= 3) document.cancelImport();
        },
        Qt::DirectConnection);
    stage.drop(files);
    stage.waitForImport();
    CHECK_THAT(stage.message(), ContainsSubstring("cancelled, what was added stays"));
    const auto snapshot = document.snapshot();
    CHECK(snapshot->sources.size() == 4); // the article in hand is finished
    auto again = store::Workspace::open(document.path().toStdString(), false);
    REQUIRE(again);
    CHECK_FALSE(again->findingIsStale());
    CHECK(again->check()->empty());
    std::set<std::string> told;
    for (const model::Claim& c : snapshot->claims) told.insert(c.source);
    CHECK(told.size() == 4);
}

TEST_CASE("export from the window writes whole files and says where") {
    WindowStage stage;
    stage.drop({stage.write(QStringLiteral("one.txt"), oneArticle)});
    stage.waitForImport();
    for (const char* name : {"dossier.pdf", "timeline.pdf", "pillars.png", "coverage.svg"}) {
        const QString file = stage.folder.filePath(QString::fromLatin1(name));
        if (file.endsWith(QStringLiteral("dossier.pdf")))
            stage.window->exportDossier(file);
        else
            stage.window->exportChart(*chartNamed(QFileInfo(file).baseName().toStdString()), file);
        CHECK(stage.message() == "Written: " + file.toStdString());
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        const QByteArray head = written.read(4);
        CHECK((head == "%PDF" || head == "\x89PNG" || head == "<?xm"));
    }
    stage.window->exportDossier(stage.folder.filePath(QStringLiteral("none/dossier.pdf")));
    CHECK_THAT(stage.message(), !ContainsSubstring("Written"));
}

TEST_CASE("a judgement and its note are there when the workspace is opened again") {
    WindowStage stage;
    stage.drop({stage.write(QStringLiteral("one.txt"), oneArticle),
                stage.write(QStringLiteral("two.txt"),
                            "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in "
                            "Latvia by 2031.\n")});
    stage.waitForImport();
    CHECK_THAT(stage.message(), ContainsSubstring("2 added; the articles disagree in 1 place"));
    const std::string facet = stage.window->selection().chosen().facet;
    REQUIRE_FALSE(facet.empty());
    stage.window->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("The ministry says so."));
    stage.window->findChild<DetailsView*>()->judgement()->actionsToJudge().front()->trigger();
    const QString path = stage.window->document().path();
    stage.window.reset();
    MainWindow again(path, "Ada Lys", testing::still);
    const auto snapshot = again.document().snapshot();
    REQUIRE(snapshot->judgementOn(facet));
    CHECK(snapshot->judgementOn(facet)->note == "The ministry says so.");
}

TEST_CASE("undo takes back what the analyst did last, a judgement or a grouping, and nothing of others") {
    WindowStage stage;
    stage.drop({stage.write(QStringLiteral("one.txt"), oneArticle),
                stage.write(QStringLiteral("two.txt"),
                            "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in "
                            "Latvia by 2031.\n")});
    stage.waitForImport();
    const std::string facet = stage.window->selection().chosen().facet;
    const auto undo = [&]() -> QAction* {
        for (QAction* menu : stage.window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->shortcut() == QKeySequence(QKeySequence::Undo)) return action;
        return nullptr;
    }();
    REQUIRE(undo);
    Document& document = stage.window->document();
    const auto judged = [&] { return document.snapshot()->judgementOn(facet) != nullptr; };
    CHECK_FALSE(undo->isEnabled());
    store::NewAnnotation others;
    others.by = "Kim", others.targetId = facet, others.note = "of another";
    REQUIRE(document.annotate(others));
    CHECK_FALSE(undo->isEnabled());
    stage.window->findChild<DetailsView*>()->judgement()->actionsToJudge().front()->trigger();
    REQUIRE(judged());
    CHECK(undo->isEnabled());
    undo->trigger();
    CHECK_FALSE(judged());
    CHECK_THAT(stage.message(), ContainsSubstring("Taken back: accepted"));
    CHECK_FALSE(undo->isEnabled());
    CHECK(document.snapshot()->annotations.size() == 1);
    store::NewOverrule name;
    name.by = "Ada Lys", name.act = model::Act::rename;
    name.ids = {document.snapshot()->finding.announcements.front().id};
    name.name = "Baltic wind";
    const auto renamed = document.overrule(name);
    INFO((renamed ? std::string() : renamed.error().message));
    REQUIRE(renamed);
    undo->trigger();
    CHECK(document.snapshot()->overrules.empty());
}

TEST_CASE("a workspace that may only be read is shown, and judging is refused with a sentence") {
    WindowStage stage;
    stage.drop({stage.write(QStringLiteral("one.txt"), oneArticle)});
    stage.waitForImport();
    const QString path = stage.window->document().path();
    stage.window.reset();
    const AsNobody nobody(stage.folder.path());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    MainWindow window(path, "Ada Lys", testing::still);
    CHECK(window.document().snapshot()->sources.size() == 1);
    CHECK_THAT(window.messages()->message().toStdString(), ContainsSubstring("work.pledge may only be read here"));
    store::NewAnnotation note;
    note.by = "Ada Lys";
    note.target = model::Target::source;
    note.targetId = window.document().snapshot()->sources.front().id;
    note.note = "seen";
    const auto done = window.document().annotate(note);
    REQUIRE_FALSE(done);
    CHECK_THAT(done.error().message, ContainsSubstring("may only be read here"));
}

TEST_CASE("a dropped workspace is opened") {
    WindowStage stage;
    const QString other = stage.folder.filePath(QStringLiteral("other.pledge"));
    CHECK(store::Workspace::open(other.toStdString(), true));
    stage.drop({other});
    CHECK(stage.window->document().path().toStdString() == other.toStdString());
}

TEST_CASE("a workspace that is none leaves the present one open and says so") {
    WindowStage stage;
    const QString before = stage.window->document().path();
    stage.drop({stage.write(QStringLiteral("bad.pledge"), "no database")});
    CHECK(stage.window->document().path() == before);
    CHECK_THAT(stage.message(), ContainsSubstring("bad.pledge"));
}

TEST_CASE("filters are chips that go away one by one") {
    WindowStage stage;
    auto* bar = stage.window->findChild<FilterBar*>();
    Criteria criteria;
    criteria.search = QStringLiteral("jobs");
    criteria.pillars = {"talent"};
    stage.window->filter().set(criteria);
    CHECK(bar->chips() == QStringList{QStringLiteral("“jobs”  ✕"), QStringLiteral("Talent  ✕")});
    CHECK(bar->search()->text() == QStringLiteral("jobs"));
    for (QPushButton* button : bar->findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Talent"))) button->click();
    CHECK(stage.window->filter().criteria().pillars.empty());
    CHECK(bar->chips() == QStringList{QStringLiteral("“jobs”  ✕")});
}

TEST_CASE("the first start opens the sample with its conflicts") {
    QSettings().clear();
    QFile::remove(samplePath());
    MainWindow window({}, "Ada Lys", testing::still);
    window.show();
    CHECK(QTest::qWaitFor([&] { return !window.document().isImporting(); }, 30000));
    CHECK(window.document().path() == samplePath());
    CHECK(window.document().snapshot()->sources.size() == 6);
    CHECK(window.document().snapshot()->finding.announcements.size() == 2);
    REQUIRE_FALSE(window.selection().chosen().facet.empty());
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
    const std::string facet = window.selection().chosen().facet;
    QTest::keyClick(window.focusWidget(), Qt::Key_1);
    REQUIRE(window.document().snapshot()->stateOf(facet) == model::FacetState::judged);
    CHECK(window.document().snapshot()->judgementOn(facet)->by == "Ada Lys");
    QFile::remove(samplePath());
}

TEST_CASE("on a small screen the panes scroll, and follow the focus") {
    WindowStage stage;
    stage.window->document().show(testing::sampleSnapshot());
    stage.window->resize(640, 400);
    CHECK(stage.window->width() == 640);
    CHECK(stage.window->height() == 400);
    stage.window->activateWindow();
    CHECK(QTest::qWaitForWindowActive(stage.window.get()));
    auto* note = stage.window->findChild<JudgementPanel*>()->findChild<QPlainTextEdit*>();
    REQUIRE(note);
    const auto inSight = [&] { return note->visibleRegion().boundingRect().width() > note->width() / 2; };
    CHECK_FALSE(inSight());
    note->setFocus(Qt::TabFocusReason);
    CHECK(QTest::qWaitFor(inSight));
}

TEST_CASE("what was overruled in the window is shown, said and taken back") {
    WindowStage stage;
    stage.drop(
        {stage.write(QStringLiteral("one.txt"), oneArticle),
         stage.write(QStringLiteral("two.txt"), "Skarvik to build depot in Chile\n\nPublished: 9 September 2026\n\n"
                                                "Skarvik will invest 70 million dollars in Chile by 2031.\n")});
    stage.waitForImport();
    const auto announcements = [&] { return stage.window->document().snapshot()->finding.announcements; };
    REQUIRE(announcements().size() == 2);
    const auto act = [&](const char* words) {
        for (QAction* a : stage.window->findChildren<QAction*>())
            if (a->text().remove(QLatin1Char('&')) == QString::fromUtf8(words)) return a;
        return static_cast<QAction*>(nullptr);
    };
    stage.window->selection().choose(chooseAnnouncement(announcements().back().id));
    act("Join announcement with…")->trigger();
    auto* dialog = stage.window->findChild<TargetDialog*>();
    REQUIRE(dialog);
    CHECK(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return); // there is only one other
    REQUIRE(announcements().size() == 1);
    CHECK(stage.message() == "2 announcements joined.");
    CHECK(stage.window->selection().chosen().announcement == announcements()[0].id);
    const auto said = [&] {
        for (const QLabel* l : stage.window->findChild<DetailsView*>()->findChildren<QLabel*>())
            if (l->text().contains(QStringLiteral("Joined by Ada Lys on 10 Jun 2026"))) return true;
        return false;
    };
    CHECK(said());
    act("Take back the last grouping")->trigger();
    CHECK(announcements().size() == 2);
    CHECK(stage.message() == "Taken back: 2 announcements joined.");
    CHECK_FALSE(said());
    CHECK_FALSE(act("Take back the last grouping")->isEnabled());
}
