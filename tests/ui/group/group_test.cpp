#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/group/group_acts.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QtTest>
#include <algorithm>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Stage {
    SnapshotPtr snapshot;
    Selection selection;
    QMainWindow window;
    GroupActs acts{&selection, &window};
    QMenu menu;
    std::vector<store::NewOverrule> written;
    std::vector<std::string> takenBack;

    explicit Stage(model::Snapshot s = testing::twoAnnouncements())
        : snapshot(std::make_shared<const model::Snapshot>(std::move(s))) {
        acts.setSnapshot(snapshot);
        acts.setWriters([this](store::NewOverrule o) { written.push_back(std::move(o)); },
                        [this](const std::string& event) { takenBack.push_back(event); });
        acts.fill(&menu);
        window.show();
        CHECK(QTest::qWaitForWindowExposed(&window));
    }
    QAction* action(const char* words) {
        for (QAction* a : menu.actions())
            if (a->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(words))) return a;
        FAIL("there is no action " << words);
        return nullptr;
    }
    TargetDialog* ask(const char* words) {
        action(words)->trigger();
        auto* dialog = window.findChild<TargetDialog*>();
        REQUIRE(dialog);
        CHECK(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
};

QPushButton* button(QDialog* dialog, const char* words) {
    for (QPushButton* b : dialog->findChildren<QPushButton*>())
        if (b->text() == QString::fromUtf8(words)) return b;
    return nullptr;
}

int rowsInSight(QDialog* dialog) {
    auto* list = dialog->findChild<QListView*>();
    int rows = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) rows += !list->isRowHidden(row);
    return rows;
}

} // namespace

TEST_CASE("acts are there for what is chosen") {
    Stage stage;
    stage.selection.choose(chooseAnnouncement("a-fjord"));
    CHECK(stage.action("Join announcement with…")->isEnabled());
    CHECK_FALSE(stage.action("Part sources from announcement…")->isEnabled()); // it has one source
    CHECK_FALSE(stage.action("Join commitment with…")->isEnabled());
    CHECK_FALSE(stage.action("Move claim to…")->isEnabled());
    CHECK_FALSE(stage.action("Take back the last")->isEnabled());
    const std::string source = stage.snapshot->sources[0].id;
    stage.selection.choose(chooseSource(*stage.snapshot, source, {}));
    CHECK(stage.action("Part this source from its announcement")->isEnabled());
    CHECK(stage.action("Move source to…")->isEnabled());
}

TEST_CASE("joining asks with whom, and the filter leaves what fits") {
    Stage stage;
    stage.selection.choose(chooseAnnouncement(stage.snapshot->finding.announcements[0].id));
    TargetDialog* dialog = stage.ask("Join announcement with…");
    CHECK(dialog->accessibleName() == dialog->windowTitle());
    auto* filter = dialog->findChild<QLineEdit*>();
    CHECK(filter->accessibleName() == QStringLiteral("Filter the list"));
    CHECK(button(dialog, "Join")->isEnabled()); // there is only one
    dialog->findChild<QListView*>()->clearSelection();
    CHECK_FALSE(button(dialog, "Join")->isEnabled());
    QTest::keyClicks(filter, QStringLiteral("nothing of the kind"));
    CHECK(rowsInSight(dialog) == 0);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("skar"));
    CHECK(rowsInSight(dialog) == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QListView*>(), Qt::Key_Space);
    CHECK(button(dialog, "Join")->isEnabled());
    filter->clear(); // what was marked stays marked
    button(dialog, "Join")->click();
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].act == model::Act::join);
    CHECK(stage.written[0].ids == std::vector<std::string>{stage.snapshot->finding.announcements[0].id, "a-fjord"});
}

TEST_CASE("something must stay where sources are parted") {
    Stage stage;
    stage.selection.choose(chooseAnnouncement(stage.snapshot->finding.announcements[0].id));
    TargetDialog* dialog = stage.ask("Part sources from announcement…");
    auto* list = dialog->findChild<QListView*>();
    REQUIRE(list->model()->rowCount() == 4);
    list->selectAll();
    CHECK_FALSE(button(dialog, "Part")->isEnabled());
    list->clearSelection();
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::Select);
    button(dialog, "Part")->click();
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].ids ==
          std::vector<std::string>{stage.snapshot->finding.announcements[0].id, stage.snapshot->sources[1].id});
}

TEST_CASE("a claim moves to a commitment of its kind; Return takes the only one left") {
    Stage stage;
    const auto facet = stage.snapshot->find("f-train-deadline");
    const std::string claim = facet.commitment->claims.at(0);
    stage.selection.choose(chooseClaim(*stage.snapshot, claim, chooseFacet(*stage.snapshot, "f-train-deadline")));
    const auto homes = homesOfClaim(*stage.snapshot, claim);
    REQUIRE_FALSE(homes.empty());
    for (const auto& home : homes) CHECK(stage.snapshot->find(home.id).commitment->kind == facet.commitment->kind);
    TargetDialog* dialog = stage.ask("Move claim to…");
    auto* filter = dialog->findChild<QLineEdit*>();
    filter->setText(homes.front().name);
    REQUIRE(rowsInSight(dialog) == 1);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].act == model::Act::move);
    CHECK(stage.written[0].ids == std::vector<std::string>{claim, homes.front().id});
}

TEST_CASE("parting a claim needs no question") {
    Stage stage;
    const std::string claim = stage.snapshot->find("f-train-deadline").commitment->claims.at(1);
    stage.selection.choose(chooseClaim(*stage.snapshot, claim, chooseFacet(*stage.snapshot, "f-train-deadline")));
    stage.action("Part this claim from its commitment")->trigger();
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].ids ==
          std::vector<std::string>{stage.snapshot->find("f-train-deadline").commitment->id, claim});
}

TEST_CASE("a new name is asked for, and the old one changes nothing") {
    Stage stage;
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-train-deadline"));
    stage.action("Rename commitment…")->trigger();
    auto* dialog = stage.window.findChild<QInputDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLineEdit*>()->accessibleName() == QStringLiteral("New name"));
    dialog->accept();
    CHECK(stage.written.empty());
    stage.action("Rename commitment…")->trigger();
    for (QInputDialog* d : stage.window.findChildren<QInputDialog*>()) {
        if (!d->isVisible()) continue;
        d->setTextValue(QStringLiteral("  Welders of the yard "));
        d->accept();
    }
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].name == "Welders of the yard");
}

TEST_CASE("names: of the chosen party, else of the investor") {
    model::Snapshot s = testing::twoAnnouncements();
    for (const char* name : {"Minas Ferro", "Kestrel"}) {
        model::Claim party = s.claims.front();
        party.id = std::string("c-") + name;
        party.kind = model::Kind::party;
        party.value = name;
        s.claims.push_back(party);
    }
    s.index();
    Stage stage(std::move(s));
    const auto& announcement = stage.snapshot->finding.announcements[0];
    stage.selection.choose(chooseAnnouncement(announcement.id));
    CHECK(nameChosen(*stage.snapshot, stage.selection.chosen()) == announcement.investor);
    Chosen chosen = stage.selection.chosen();
    chosen.claim = "c-Kestrel";
    stage.selection.choose(chosen);
    TargetDialog* dialog = stage.ask("Different from Kestrel…");
    auto* filter = dialog->findChild<QLineEdit*>();
    filter->setText(QStringLiteral("minas"));
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(stage.written.size() == 1);
    CHECK(stage.written[0].act == model::Act::different);
    CHECK(stage.written[0].names == std::vector<std::string>{"Kestrel", "Minas Ferro"});
}

TEST_CASE("the last is taken back at once, another from the list, which says what it lost") {
    model::Snapshot s = testing::twoAnnouncements();
    model::Overrule join;
    join.id = "e1", join.by = "Kim", join.at = "2026-05-03T09:00:00Z";
    join.groups = {{s.sources[0].id}, {}};
    join.lost = "1 of the 2 sources that it is about is not in this workspace, so that it decides nothing.";
    model::Overrule rename = join;
    rename.id = "e2", rename.act = model::Act::rename, rename.name = "Docks", rename.lost.clear();
    s.overrules = {join, rename};
    Stage stage(s);
    const auto rows = overrulesOf(*stage.snapshot);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("Renamed to “Docks”"));
    CHECK(rows[0].detail == QStringLiteral("A · by Kim on 3 May 2026"));
    CHECK_THAT(rows[1].detail.toStdString(), ContainsSubstring("decides nothing"));
    stage.action("Take back the last")->trigger();
    CHECK(stage.takenBack == std::vector<std::string>{"e2"});
    TargetDialog* dialog = stage.ask("Take back one of them…");
    auto* list = dialog->findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(1, 0));
    button(dialog, "Take back")->click();
    CHECK(stage.takenBack == std::vector<std::string>{"e2", "e1"});
}
