#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/library/announcements_model.h"
#include "ui/library/criteria_model.h"
#include "ui/library/library_view.h"
#include "ui/theme/card_delegate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QListView>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

SnapshotPtr held(model::Snapshot s) { return std::make_shared<const model::Snapshot>(std::move(s)); }

QStringList rowsOf(const QAbstractItemModel& model) {
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex at = model.index(i, 0);
        rows.append(at.data().toString() + QLatin1Char('|') + at.data(BadgeRole).toString());
    }
    return rows;
}

QListView* listOf(QWidget& view, const QString& name) {
    for (QListView* list : view.findChildren<QListView*>())
        if (list->accessibleName() == name) return list;
    return nullptr;
}

void click(QListView* list, int row) {
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
}

} // namespace

TEST_CASE("announcements are listed with their open conflicts") {
    AnnouncementsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot(held(testing::twoAnnouncements()));
    REQUIRE(model.rowCount() == 2);
    CHECK(rowsOf(model).first() == QStringLiteral("Orvanta → Uruguay|3 ≠"));
    CHECK(model.index(0).data(DetailRole).toString() == QStringLiteral("€2.4 bn · 2026–2029 · 4 sources"));
    model.setSnapshot(held(testing::judgedSnapshot()));
    CHECK(rowsOf(model).first() == QStringLiteral("Orvanta → Uruguay|2 ≠")); // the stale one is open again
}

TEST_CASE("sources are those of the chosen announcement") {
    SourcesModel model;
    QAbstractItemModelTester tester(&model, fatal);
    const auto s = held(testing::twoAnnouncements());
    model.setSnapshot(s, s->finding.announcements.front().id);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(1).data(MarkRole).toString() == QStringLiteral("B"));
    CHECK(model.index(1).data(DetailRole).toString().startsWith(QStringLiteral("The Ledger Letter · undated")));
}

TEST_CASE("pillars are counted by commitment and toggled") {
    CriteriaModel model(CriteriaModel::Of::pillars, nullptr);
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot(held(testing::sampleSnapshot()), {});
    CHECK(model.index(0).data().toString() == QStringLiteral("Technology"));
    CHECK(model.index(0).data(BadgeRole).toString() == QStringLiteral("4"));
    const Criteria on = model.toggled({}, 0);
    CHECK(on.pillars == std::set<std::string>{"technology"});
    CHECK(model.toggled(on, 0).empty());
}

TEST_CASE("clicks in the library choose and filter") {
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    const auto s = held(testing::twoAnnouncements());
    view.setSnapshot(s);
    view.resize(270, 900);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    click(listOf(view, QStringLiteral("Announcements")), 1);
    CHECK(selection.chosen().announcement == s->finding.announcements[1].id);
    click(listOf(view, QStringLiteral("Sources")), 0);
    CHECK(selection.chosen().source == s->finding.announcements[1].sources.front());
    click(listOf(view, QStringLiteral("Filter by verdict")), 0);
    CHECK(filter.criteria().verdicts == std::set<model::Verdict>{model::Verdict::conflict});
    click(listOf(view, QStringLiteral("Filter by verdict")), 0);
    CHECK(filter.criteria().empty());
}

TEST_CASE("what assistive technology selects in the library is chosen") {
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    const auto s = held(testing::twoAnnouncements());
    view.setSnapshot(s);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(listOf(view, QStringLiteral("Announcements")));
    REQUIRE(list->childCount() == 2);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(QTest::qWaitFor([&] { return selection.chosen().announcement == s->finding.announcements[1].id; }));
}
