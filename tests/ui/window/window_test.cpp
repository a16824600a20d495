#include "ui/window/main_window.h"

#include "tests/support/catch.h"
#include "ui/document/sample.h"
#include "ui/window/filter_bar.h"
#include "ui/window/message_bar.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Still : base::Clock {
    std::string now() const override { return "2026-06-10T09:00:00Z"; }
};
const Still still;

/// A window on a new workspace in a folder of its own.
struct Stage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Stage() {
        QSettings().clear();
        const QString path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        window = std::make_unique<MainWindow>(path, "Ada Lys", still);
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

const char* const article =
    "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by 2029.\n";

} // namespace

TEST_CASE("the views have the names that a screen reader finds") {
    Stage stage;
    std::set<QString> names;
    for (const QWidget* w : stage.window->findChildren<QWidget*>()) names.insert(w->accessibleName());
    for (const char* name : {"Library", "Timeline", "Pillars", "Claims", "Compare", "Discrepancies", "Details"})
        CHECK(names.contains(QString::fromLatin1(name)));
}

TEST_CASE("dropped files are imported, and the line says what happened") {
    Stage stage;
    const QString file = stage.write(QStringLiteral("one.txt"), article);
    stage.drop({file});
    stage.waitForImport();
    CHECK(stage.window->document().snapshot()->sources.size() == 1);
    CHECK(stage.message() == "1 added");
    stage.drop({file, stage.write(QStringLiteral("empty.txt"), "")});
    stage.waitForImport();
    CHECK_THAT(stage.message(), ContainsSubstring("0 added, 1 was already there, 1 could not be read: "));
}

TEST_CASE("a dropped workspace is opened") {
    Stage stage;
    const QString other = stage.folder.filePath(QStringLiteral("other.pledge"));
    CHECK(store::Workspace::open(other.toStdString(), true));
    stage.drop({other});
    CHECK(stage.window->document().path().toStdString() == other.toStdString());
}

TEST_CASE("a workspace that is none leaves the present one open and says so") {
    Stage stage;
    const QString before = stage.window->document().path();
    stage.drop({stage.write(QStringLiteral("bad.pledge"), "no database")});
    CHECK(stage.window->document().path() == before);
    CHECK_THAT(stage.message(), ContainsSubstring("bad.pledge"));
}

TEST_CASE("filters are chips that go away one by one") {
    Stage stage;
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
    MainWindow window({}, "Ada Lys", still);
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
