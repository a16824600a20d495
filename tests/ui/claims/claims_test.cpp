#include "ui/claims/claims_model.h"
#include "ui/claims/claims_order.h"
#include "ui/claims/claims_view.h"

#include "tests/generator/many.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QSettings>
#include <QTableView>
#include <QtTest>
#include <set>

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
    ClaimsWanted wanted{held(testing::sampleSnapshot()), {}, {}};
    const auto all = claimsInOrder(wanted);
    CHECK(all.size() == wanted.snapshot->claims.size());
    wanted.criteria.search = QStringLiteral("threat intelligence");
    QStringList quotes;
    for (const int place : claimsInOrder(wanted))
        quotes.append(ClaimsModel::cell(*wanted.snapshot, wanted.snapshot->claims[static_cast<std::size_t>(place)],
                                        ClaimsModel::QuoteColumn));
    CHECK(quotes.contains(QStringLiteral("share threat intelligence")));
    CHECK_FALSE(quotes.contains(QStringLiteral("by 2028")));
}

TEST_CASE("each column has its order: numbers by value, dates by their first day, words by their letters") {
    const auto s = held(testing::sampleSnapshot());
    const auto claim = [&](int place) -> const model::Claim& { return s->claims[static_cast<std::size_t>(place)]; };
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const double sign = order == Qt::AscendingOrder ? 1 : -1;
        const auto sorted = [&](int column) { return claimsInOrder({s, {}, {}, column, order}); };
        double before = -1e300;
        int sums = 0;
        for (const int place : sorted(ClaimsModel::ValueColumn)) {
            if (claim(place).kind != model::Kind::people) continue;
            CHECK(sign * claim(place).quantity.value >= before);
            before = sign * claim(place).quantity.value;
            ++sums;
        }
        CHECK(sums > 1);
        const auto inOrder = [&](int column) {
            const auto places = sorted(column);
            CHECK(std::set<int>(places.begin(), places.end()).size() == s->claims.size());
            for (std::size_t i = 1; i < places.size(); ++i) {
                const QString one = ClaimsModel::cell(*s, claim(places[i - 1]), column).toCaseFolded();
                const QString next = ClaimsModel::cell(*s, claim(places[i]), column).toCaseFolded();
                INFO(column << ": " << one.toStdString() << ", " << next.toStdString());
                CHECK((order == Qt::AscendingOrder ? one <= next : one >= next));
                if (one == next) CHECK(places[i - 1] < places[i]); // as in the text, either way
            }
        };
        for (const int column : {ClaimsModel::KindColumn, ClaimsModel::QuoteColumn, ClaimsModel::StandingColumn,
                                 ClaimsModel::PillarColumn, ClaimsModel::RuleColumn})
            inOrder(column);
        const auto text = sorted(ClaimsModel::SourceColumn);
        CHECK(text.front() == (order == Qt::AscendingOrder ? 0 : static_cast<int>(s->claims.size()) - 1));
        const auto dated = sorted(ClaimsModel::WhenColumn);
        CHECK(claim(order == Qt::AscendingOrder ? dated.back() : dated.front()).when.empty());
    }
}

TEST_CASE("many claims are sifted and sorted on a thread, and what is chosen stays chosen") {
    QSettings().clear();
    Selection selection;
    Filter filter;
    ClaimsView view(&selection, &filter);
    const auto s = held(generator::manyCommitments(12000));
    REQUIRE(s->claims.size() > 10000);
    view.resize(900, 500);
    view.show();
    view.setSnapshot(s);
    auto* table = view.findChild<QTableView*>();
    CHECK(table->model()->rowCount() == 0); // nothing is waited for
    const auto all = static_cast<int>(s->claims.size());
    view.findChild<QCheckBox*>()->setChecked(true);
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 30000));
    selection.choose(chooseClaim(*s, s->claims[7].id, {}));
    CHECK(table->currentIndex().data(IdRole).toString() == text(s->claims[7].id));
    table->sortByColumn(ClaimsModel::SourceColumn, Qt::DescendingOrder);
    table->sortByColumn(ClaimsModel::ValueColumn, Qt::DescendingOrder);
    table->sortByColumn(ClaimsModel::SourceColumn, Qt::DescendingOrder);
    const QString last = text(s->claims.back().id);
    CHECK(QTest::qWaitFor([&] { return table->model()->index(0, 0).data(IdRole).toString() == last; }, 30000));
    CHECK(table->currentIndex().row() == all - 8);
    Criteria none;
    none.search = QStringLiteral("nowhere");
    filter.set(none);
    filter.set({}); // the last one counts
    CHECK_FALSE(QTest::qWaitFor([&] { return table->model()->rowCount() != all; }, 300));
    QSettings().clear();
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
