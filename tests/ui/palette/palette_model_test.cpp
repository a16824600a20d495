#include "ui/palette/palette_model.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/palette/keys_model.h"
#include "ui/theme/action_state.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

using namespace pledge;
using namespace pledge::ui;

namespace {

PaletteEntry command(const char* title, const char* path, bool enabled = true) {
    PaletteEntry e;
    e.title = QString::fromUtf8(title);
    e.path = QString::fromUtf8(path);
    e.enabled = enabled;
    return e;
}

PaletteEntry place(PaletteEntry::Kind kind, const QString& title) {
    PaletteEntry e;
    e.kind = kind;
    e.title = title;
    e.id = title.toStdString();
    return e;
}

std::vector<std::string> titles(const QAbstractItemModel& model) {
    std::vector<std::string> out;
    for (int i = 0; i < model.rowCount(); ++i) out.push_back(model.index(i, 0).data().toString().toStdString());
    return out;
}

using Titles = std::vector<std::string>;
const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("all that the menus hold is gathered, with where it is, its keys and why it cannot act") {
    QMenuBar bar;
    QMenu* file = bar.addMenu(QStringLiteral("&File"));
    file->addAction(QStringLiteral("&Open…"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    file->addSeparator();
    QMenu* recent = file->addMenu(QStringLiteral("Open &recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent] {
        recent->clear();
        recent->addAction(QStringLiteral("Smith && Son"));
    });
    QAction* close = file->addAction(QStringLiteral("&Close"));
    enableUnless(*close, QStringLiteral("nothing is open"));
    file->addAction(QStringLiteral("Hidden"))->setVisible(false);
    QMenu* off = bar.addMenu(QStringLiteral("&Off"));
    off->addAction(QStringLiteral("Within"));
    off->menuAction()->setEnabled(false);
    const auto all = commandsOf(bar);
    REQUIRE(all.size() == 4);
    CHECK(all[0].title == QStringLiteral("Open…"));
    CHECK(all[0].path == QStringLiteral("File"));
    CHECK(all[0].keys == QStringLiteral("Ctrl+O"));
    CHECK(all[1].title == QStringLiteral("Smith & Son"));
    CHECK(all[1].path == QStringLiteral("File › Open recent"));
    CHECK(reasonOf(all[2]) == QStringLiteral("not now: nothing is open"));
    CHECK(reasonOf(all[3]) == QStringLiteral("not possible now"));
    file->addAction(QStringLiteral("New here"));
    CHECK(commandsOf(bar).size() == 5);
    enableUnless(*close, {});
    CHECK(commandsOf(bar)[2].enabled);
}

TEST_CASE("starts of words come before pieces, pieces before menus, menus before scattered letters") {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEntries({command("Scan a plan", "Go"), command("Quit", "Pan"), command("Expand", "Go"),
                      command("Next pane", "Go"), command("Panes", "View"), command("Nothing", "Else")});
    model.setQuery(QStringLiteral("pan"));
    CHECK(titles(model) == Titles{"Panes", "Next pane", "Expand", "Quit", "Scan a plan"});
    CHECK(model.index(1, 0).data(PaletteModel::PlacesRole).value<QList<int>>() == QList<int>{5, 6, 7});
    CHECK(model.index(3, 0).data(PaletteModel::PlacesRole).value<QList<int>>().isEmpty());
    model.setQuery(QStringLiteral("pan qu"));
    CHECK(titles(model) == Titles{"Quit"});
    model.setQuery(QStringLiteral("zzz"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("what was used last comes first among equals, what cannot be run last") {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setEntries({command("Export a", "File", false), command("Export b", "File"), command("Export c", "File"),
                      command("Re-export", "File")});
    CHECK(titles(model) == Titles{"Export a", "Export b", "Export c", "Re-export"});
    model.use(model.entry(2));
    model.use(model.entry(3)); // by now the last one
    CHECK(titles(model) == Titles{"Re-export", "Export c", "Export a", "Export b"});
    model.setQuery(QStringLiteral("ex"));
    CHECK(titles(model) == Titles{"Export c", "Export b", "Export a", "Re-export"});
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Export a, File, not possible now"));
    for (int i = 0; i < 30; ++i) model.use(command(("c" + std::to_string(i)).c_str(), "File"));
    CHECK(model.recent().size() == PaletteModel::mostRecent);
    CHECK(model.recent().front() == QStringLiteral("File › c29"));
}

TEST_CASE("places need letters, and no more than some of each kind are shown") {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    std::vector<PaletteEntry> entries{command("Port", "File")};
    for (int i = 0; i < 30; ++i) {
        entries.push_back(place(PaletteEntry::Kind::source, QStringLiteral("Port %1").arg(i)));
        entries.push_back(place(PaletteEntry::Kind::commitment, QStringLiteral("Plan of rent %1").arg(i)));
    }
    model.setEntries(entries);
    CHECK(titles(model) == Titles{"Port"});
    model.setQuery(QStringLiteral("port"));
    CHECK(model.rowCount() == 1 + PaletteModel::mostTargets);
    CHECK(model.entry(0).title == QStringLiteral("Port"));
    model.setQuery(QStringLiteral("plrt")); // scattered, and so of no place
    CHECK(model.rowCount() == 0);
    model.setQuery(QStringLiteral("pl re"));
    CHECK(model.rowCount() == PaletteModel::mostTargets);
}

TEST_CASE("announcements, commitments and sources are places to go to") {
    const auto snapshot = testing::twoAnnouncements();
    PaletteModel model;
    model.setEntries(targetsOf(snapshot));
    CHECK(model.rowCount() == 0);
    model.setQuery(QStringLiteral("norway"));
    REQUIRE(model.rowCount() > 0);
    CHECK(model.entry(0).kind == PaletteEntry::Kind::announcement);
    CHECK(model.entry(0).id == "a-fjord");
    model.setQuery(QStringLiteral("go source e"));
    REQUIRE(model.rowCount() > 0);
    CHECK(model.entry(0).id == "s-e");
    model.setQuery(QStringLiteral("gosoe")); // pieces of words: of commands alone
    CHECK(model.rowCount() == 0);
}

TEST_CASE("keys are a table that any column is searched in") {
    auto a = command("Open", "File");
    a.keys = QStringLiteral("Ctrl+O");
    auto b = command("Next claim", "Go");
    b.keys = QStringLiteral("Alt+Down");
    KeysModel model({a, command("No keys", "File"), b}, nullptr);
    const QAbstractItemModelTester tester(&model, fatal);
    CHECK(titles(model) == Titles{"Open", "Next claim"});
    CHECK(model.index(1, KeysModel::keys).data().toString() == QStringLiteral("Alt+Down"));
    model.setFilter(QStringLiteral("ctrl FILE"));
    CHECK(titles(model) == Titles{"Open"});
    model.setFilter(QStringLiteral("ctrl go"));
    CHECK(model.rowCount() == 0);
    model.setFilter({});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("keys of a single view are listed with the view") {
    QWidget window;
    auto* view = new QWidget(&window);
    view->setAccessibleName(QStringLiteral("Compare"));
    auto* shortcut = new QShortcut(Qt::Key_N, view);
    shortcut->setWhatsThis(QStringLiteral("Next claim"));
    new QShortcut(Qt::Key_P, view); // says nothing of what it does
    auto* copy = new QAction(QStringLiteral("&Copy"), view);
    copy->setShortcut(QKeySequence(QStringLiteral("Ctrl+C")));
    auto known = command("Known", "File");
    known.action = new QAction(QStringLiteral("Known"), &window);
    known.action->setShortcut(QKeySequence(QStringLiteral("Ctrl+1")));
    const auto besides = keysBesides({known}, window);
    REQUIRE(besides.size() == 2);
    CHECK(besides[0].title == QStringLiteral("Copy"));
    CHECK(besides[1].title == QStringLiteral("Next claim"));
    CHECK(besides[1].path == QStringLiteral("Compare"));
    CHECK(besides[1].keys == QStringLiteral("N"));
}
