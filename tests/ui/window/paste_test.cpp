#include "tests/support/catch.h"
#include "tests/ui/window/still_clock.h"
#include "ui/compare/compare_view.h"
#include "ui/language/language.h"
#include "ui/palette/commands.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/pasted.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

QDir pastedFolder() {
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/pasted")};
}

/// An active window on a new workspace; nothing was pasted before.
struct PasteStage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    PasteStage() {
        QSettings().clear();
        pastedFolder().removeRecursively();
        const QString path = folder.filePath(QStringLiteral("work.pledge"));
        CHECK(store::Workspace::open(path.toStdString(), true));
        window = std::make_unique<MainWindow>(path, "Ada Lys", testing::still);
        window->show();
        window->activateWindow();
        CHECK(QTest::qWaitForWindowActive(window.get()));
    }
    ~PasteStage() { pastedFolder().removeRecursively(); }
    std::string message() const { return window->messages()->message().toStdString(); }
    const std::vector<model::Source>& sources() const { return window->document().snapshot()->sources; }
    /// Presses Ctrl+V where the focus is, and waits for what is read.
    void press() const {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), Qt::Key_V, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([this] { return !window->document().isImporting(); }, 20000));
    }
    PaletteEntry entry() const {
        for (const PaletteEntry& e : commandsOf(*window->menuBar()))
            if (e.title == QStringLiteral("Paste as article")) return e;
        FAIL("no such action");
        return {};
    }
    QString write(const QString& name, const QByteArray& words) const {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::WriteOnly));
        file.write(words);
        return file.fileName();
    }
};

void copy(const QString& words) { QApplication::clipboard()->setText(words); }

void copyUrls(const QList<QUrl>& urls) {
    auto* data = new QMimeData;
    data->setUrls(urls);
    QApplication::clipboard()->setMimeData(data);
}

const QString article = QStringLiteral(
    "Norvind to put 40 million euros into Latvia\n\nNorvind will invest 40 million euros in Latvia by 2029.\n");

} // namespace

TEST_CASE("a text that is pasted is an article, tied to a file of its own") {
    const PasteStage stage;
    copy(article);
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    const model::Source& source = stage.sources().front();
    CHECK(source.article.title == "Norvind to put 40 million euros into Latvia");
    const QString when = QDateTime::fromString(QStringLiteral("2026-06-10T09:00:00Z"), Qt::ISODate)
                             .toLocalTime()
                             .toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString path = pastedFolder().filePath(QStringLiteral("Pasted %1.txt").arg(when));
    CHECK(source.article.file == path.toStdString());
    QFile kept(path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == article.toUtf8());
    // Every claim is the words of that text.
    REQUIRE_FALSE(stage.window->document().snapshot()->claims.empty());
    const auto workspace = store::Workspace::open(stage.window->document().path().toStdString(), false);
    REQUIRE(workspace);
    const auto faults = workspace->check();
    REQUIRE(faults);
    CHECK(faults->empty());
}

TEST_CASE("the same text pasted again, or imported from its file, is one source") {
    const PasteStage stage;
    copy(article);
    stage.press();
    stage.press();
    CHECK(stage.sources().size() == 1);
    CHECK(stage.message() == "0 added; 1 was already there");
    CHECK(pastedFolder().entryList(QDir::Files).size() == 1);
    stage.window->take({pastedFolder().filePath(pastedFolder().entryList(QDir::Files).front())});
    CHECK(QTest::qWaitFor([&] { return !stage.window->document().isImporting(); }, 20000));
    CHECK(stage.sources().size() == 1);
    // Another one of the same minute has a name of its own.
    copy(QString(article).replace(QStringLiteral("2029"), QStringLiteral("2030")));
    stage.press();
    CHECK(stage.sources().size() == 2);
    const QStringList names = pastedFolder().entryList(QDir::Files);
    REQUIRE(names.size() == 2);
    CHECK(names.filter(QStringLiteral(" (2).txt")).size() == 1);
}

TEST_CASE("what is pasted as Markdown is read as Markdown") {
    const PasteStage stage;
    copy(QStringLiteral("# Norvind comes to Latvia\n\n**Norvind** will invest [40 million euros](https://news.example/a) "
                        "in Latvia by 2029.\n"));
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    const model::Article& read = stage.sources().front().article;
    CHECK(read.title == "Norvind comes to Latvia");
    CHECK_THAT(read.text, ContainsSubstring("Norvind will invest 40 million euros in Latvia by 2029."));
    CHECK(pastedFolder().entryList({QStringLiteral("*.md")}, QDir::Files).size() == 1);
}

TEST_CASE("files that were copied are imported as files, a workspace is opened") {
    PasteStage stage;
    const QString file = stage.write(QStringLiteral("one.txt"), article.toUtf8());
    copyUrls({QUrl::fromLocalFile(file)});
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    CHECK(stage.sources().front().article.file == file.toStdString());
    CHECK_FALSE(pastedFolder().exists());
    const QString other = stage.folder.filePath(QStringLiteral("other.pledge"));
    CHECK(store::Workspace::open(other.toStdString(), true));
    copyUrls({QUrl::fromLocalFile(other)});
    stage.press();
    CHECK(stage.window->document().path() == other);
}

TEST_CASE("addresses are not fetched unless the preferences allow it, and it says what to do") {
    PasteStage stage;
    const char* const refused = "https://news.example/a?b=1 was not fetched, for the preferences keep the network off: "
                                "copy the page's words and paste them, or save it as text and import the file.";
    copy(QStringLiteral(" https://news.example/a?b=1\n"));
    stage.press();
    CHECK(stage.message() == refused);
    copyUrls({QUrl(QStringLiteral("https://news.example/a?b=1"))});
    stage.press();
    CHECK(stage.message() == refused);
    // What comes with it is imported.
    copyUrls({QUrl(QStringLiteral("https://news.example/a?b=1")), QUrl(QStringLiteral("https://news.example/c")),
              QUrl::fromLocalFile(stage.write(QStringLiteral("one.txt"), article.toUtf8()))});
    stage.press();
    CHECK(stage.sources().size() == 1);
    CHECK(stage.message() == "1 added; 2 addresses were not fetched, for the preferences keep the network off: copy "
                             "the pages' words and paste them, or save them as text and import the files.");
    CHECK(stage.window->messages()->details() == QStringLiteral("https://news.example/a?b=1\nhttps://news.example/c"));
    stage.press(); // the next import does not say it again of what it did not get
    QSettings().setValue(QStringLiteral("network/fetch"), QStringLiteral("true"));
    stage.window.reset();
    PasteStage allowed;
    QSettings().setValue(QStringLiteral("network/fetch"), QStringLiteral("true"));
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    allowed.window->activateWindow(); // and reads the preferences again
    REQUIRE(QTest::qWaitForWindowActive(allowed.window.get()));
    copy(QStringLiteral("https://news.example/a"));
    allowed.press();
    CHECK(allowed.message() == "0 added; 1 was not added: https://news.example/a is an address on the web, which "
                               "is not read yet.");
}

TEST_CASE("an address that is dropped is taken as one that is pasted") {
    const PasteStage stage;
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://news.example/a"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window.get(), &drop);
    CHECK_THAT(stage.message(), ContainsSubstring("https://news.example/a was not fetched"));
}

TEST_CASE("of HTML alone the words are taken, block by block, and nothing that it names is loaded") {
    const PasteStage stage;
    auto* data = new QMimeData;
    data->setHtml(QStringLiteral("<html><head><title>Menu</title><style>p { color: red }</style></head><body>"
                                 "<h1>Norvind to put 40 million euros into Latvia</h1>"
                                 "<script>alert(1)</script><img src='file:///etc/hostname'>"
                                 "<p>Norvind will invest<br>40&nbsp;million euros in Latvia by 2029.</p>"
                                 "<ul><li>It will hire 300 people.</li></ul></body></html>"));
    CHECK(pastedFrom(*data).text.toStdString() == "Norvind to put 40 million euros into Latvia\n\nNorvind will invest\n"
                                                  "40\u00A0million euros in Latvia by 2029.\n\n"
                                                  "- It will hire 300 people.\n");
    QApplication::clipboard()->setMimeData(data);
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    CHECK(stage.sources().front().article.title == "Norvind to put 40 million euros into Latvia");
    CHECK_FALSE(stage.window->document().snapshot()->claims.empty());
    QMimeData both; // what whoever copied made of it counts
    both.setHtml(QStringLiteral("<p>One <b>two</b></p>"));
    both.setText(QStringLiteral("One two"));
    CHECK(pastedFrom(both).text == QStringLiteral("One two"));
}

TEST_CASE("a clipboard with nothing to read says so in a sentence") {
    const PasteStage stage;
    QApplication::clipboard()->clear();
    CHECK_FALSE(stage.entry().enabled);
    CHECK(stage.entry().why == QStringLiteral("the clipboard holds no text, file or address"));
    stage.press();
    CHECK(stage.message() ==
          "The clipboard holds no text, file or address: copy an article's words, then paste again.");
    QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
    CHECK_FALSE(stage.entry().enabled);
    copy(QStringLiteral(" \n\t "));
    CHECK(stage.entry().enabled); // what it holds is asked for once it is pasted
    stage.press();
    CHECK(stage.message() == "The text in the clipboard is empty: copy an article's words, then paste again.");
    CHECK_FALSE(pastedFolder().exists());
    CHECK(stage.sources().empty());
}

TEST_CASE("a mail that is pasted has its subject for a title, and its day") {
    const PasteStage stage;
    copy(QStringLiteral("From: Press desk <press@norvind.example>\nTo: editors@paper.example\n"
                        "Subject: Norvind to put 40 million euros\n into Latvia\nDate: 3 April 2026\n\n"
                        "Norvind will invest 40 million euros in Latvia by 2029.\n"));
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    CHECK(stage.sources().front().article.title == "Norvind to put 40 million euros into Latvia");
    CHECK(stage.sources().front().article.published == "2026-04-03");
    // One line alone that looks like a header, or no subject, is no mail.
    for (const char* other : {"Subject: trees\n\nThey grow.\n", "From: here\nTo: there\n\nA road.\n"})
        CHECK(withoutMailHead(QString::fromUtf8(other)) == QString::fromUtf8(other));
}

TEST_CASE("without a workspace nothing is pasted, and nothing kept") {
    const PasteStage stage;
    copy(article);
    CHECK(stage.entry().enabled);
    for (const PaletteEntry& e : commandsOf(*stage.window->menuBar()))
        if (e.title == QStringLiteral("Close workspace")) e.action->trigger();
    CHECK(stage.entry().why == QStringLiteral("no workspace is open"));
    stage.press();
    CHECK(stage.message() == "No workspace is open: make or open one, then paste again.");
    CHECK_FALSE(pastedFolder().exists());
}

TEST_CASE("Ctrl+V in a field is the field's; in an article, which is only read, it is the window's") {
    const PasteStage stage;
    QLineEdit* search = stage.window->findChild<FilterBar*>()->search();
    search->setFocus();
    copy(QStringLiteral("Norvind"));
    stage.press();
    CHECK(search->text() == QStringLiteral("Norvind"));
    CHECK(stage.sources().empty());
    search->clear();
    copy(article);
    stage.window->tabs()->setFocus();
    stage.press();
    REQUIRE(stage.sources().size() == 1);
    stage.window->tabs()->setCurrentIndex(1);
    auto* text = stage.window->findChild<CompareView*>()->pane(0)->article();
    text->setFocus();
    REQUIRE(text->hasFocus());
    copy(QString(article).replace(QStringLiteral("2029"), QStringLiteral("2030")));
    stage.press();
    CHECK(stage.sources().size() == 2);
}

TEST_CASE("where nothing can be kept the window says so") {
    const PasteStage stage;
    QDir().mkpath(QFileInfo(pastedFolder().path()).path());
    QFile blocked(pastedFolder().path()); // a file in the folder's place
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    copy(article);
    stage.press();
    CHECK(stage.message() == "Cannot write " + pastedFolder().path().toStdString() +
                                 ": make room or allow writing there, then paste again.");
    CHECK(blocked.remove());
}
