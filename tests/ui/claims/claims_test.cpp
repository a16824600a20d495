#include "ui/claims/claims_model.h"
#include "ui/claims/claims_view.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/theme/card_delegate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QTableView>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

SnapshotPtr held(model::Snapshot s) { return std::make_shared<const model::Snapshot>(std::move(s)); }

} // namespace

TEST_CASE("the claims model shows every claim") {
    ClaimsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto s = held(testing::sampleSnapshot());
    model.setSnapshot(s);
    REQUIRE(model.rowCount() == static_cast<int>(s->claims.size()));
    const int row = model.rowOf(s->find("f-train-deadline").facet->readings.front().claims.front());
    CHECK(model.index(row, ClaimsModel::SourceColumn).data().toString() == QStringLiteral("B"));
    CHECK(model.index(row, ClaimsModel::QuoteColumn).data().toString() == QStringLiteral("by 2028"));
}

TEST_CASE("the filter keeps claims behind commitments that pass") {
    ClaimsModel model;
    FilteredClaims rows(&model);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto s = held(testing::sampleSnapshot());
    model.setSnapshot(s);
    Criteria criteria;
    criteria.search = QStringLiteral("threat intelligence");
    rows.show(s, {}, criteria);
    QStringList quotes;
    for (int i = 0; i < rows.rowCount(); ++i) quotes.append(rows.index(i, ClaimsModel::QuoteColumn).data().toString());
    CHECK(quotes.contains(QStringLiteral("share threat intelligence")));
    CHECK_FALSE(quotes.contains(QStringLiteral("by 2028")));
    rows.show(s, {}, {});
    CHECK(rows.rowCount() == model.rowCount());
}

TEST_CASE("sums sort by value, not by their words") {
    ClaimsModel model;
    FilteredClaims rows(&model);
    const auto s = held(testing::sampleSnapshot());
    model.setSnapshot(s);
    rows.show(s, {}, {});
    rows.sort(ClaimsModel::ValueColumn);
    double before = -1;
    for (int i = 0; i < rows.rowCount(); ++i) {
        const auto& claim = model.claimAt(rows.mapToSource(rows.index(i, 0)).row());
        if (claim.kind != model::Kind::money) continue;
        CHECK(claim.quantity.value >= before);
        before = claim.quantity.value;
    }
}

TEST_CASE("a chosen row is chosen everywhere and copied with its headings") {
    Selection selection;
    Filter filter;
    ClaimsView view(&selection, &filter);
    const auto s = held(testing::sampleSnapshot());
    view.setSnapshot(s);
    view.resize(900, 500);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    auto* table = view.findChild<QTableView*>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 2)).center());
    CHECK(selection.chosen().claim == s->claims.front().id);
    const QStringList lines = view.asTsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == QStringLiteral("Source\tKind\tQuote\tValue\tWhen\tStanding\tPillar\tRule"));
    CHECK(lines[1].startsWith(QStringLiteral("A\t")));
    CHECK(view.accessibleName() == QStringLiteral("Claims"));
}

TEST_CASE("what assistive technology selects in the table is chosen, and rows are counted for it") {
    Selection selection;
    Filter filter;
    ClaimsView view(&selection, &filter);
    view.setSnapshot(held(testing::sampleSnapshot()));
    auto* table = view.findChild<QTableView*>();
    QAccessibleTableInterface* told = QAccessible::queryAccessibleInterface(table)->tableInterface();
    told->cellAt(3, ClaimsModel::QuoteColumn)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    const std::string claim = table->model()->index(3, 0).data(IdRole).toString().toStdString();
    CHECK(QTest::qWaitFor([&] { return selection.chosen().claim == claim; }));
    CHECK(table->model()->headerData(3, Qt::Vertical).toInt() == 4);
}

TEST_CASE("quotes take the spare width, and all columns but the rule fit a narrow pane") {
    Selection selection;
    Filter filter;
    ClaimsView view(&selection, &filter);
    view.setSnapshot(held(testing::sampleSnapshot()));
    view.resize(628, 500);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    auto* table = view.findChild<QTableView*>();
    const auto rightOf = [table](int column) {
        return table->columnViewportPosition(column) + table->columnWidth(column);
    };
    CHECK(rightOf(ClaimsModel::PillarColumn) <= table->viewport()->width());
    const int narrow = table->columnWidth(ClaimsModel::QuoteColumn);
    view.resize(1600, 500);
    CHECK(rightOf(ClaimsModel::RuleColumn) == table->viewport()->width());
    CHECK(table->columnWidth(ClaimsModel::QuoteColumn) > 2 * narrow);
    CHECK(table->columnWidth(ClaimsModel::QuoteColumn) > table->columnWidth(ClaimsModel::ValueColumn));
}
