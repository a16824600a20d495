#include "ui/discrepancies/discrepancies_model.h"
#include "ui/discrepancies/discrepancies_view.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/theme/card_delegate.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

SnapshotPtr held(model::Snapshot s) { return std::make_shared<const model::Snapshot>(std::move(s)); }

QStringList cardsOf(const DiscrepanciesModel& model) {
    QStringList cards;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex at = model.index(i);
        cards.append(
            QStringList{at.data(MarkRole).toString(), at.data().toString(), at.data(BadgeRole).toString()}.join(
                QLatin1Char('|')));
    }
    return cards;
}

} // namespace

TEST_CASE("conflicts are cards, worst first, with their state") {
    DiscrepanciesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(held(testing::judgedSnapshot()), {}, {});
    CHECK(cardsOf(model) == QStringList{QStringLiteral("≠ major|Standing: compute partnership with Redplata|!"),
                                        QStringLiteral("≠ minor|Audience: train 200,000|"),
                                        QStringLiteral("≠ major|Deadline: train 200,000|✓")});
    CHECK(model.summary() == QStringLiteral("2 open · 1 judged"));
}

TEST_CASE("a click on a discrepancy chooses its facet, and keys step on") {
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(testing::sampleSnapshot()));
    view.resize(380, 400);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    auto* list = view.findChild<QListView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    CHECK(selection.chosen().facet == "f-train-audience");
    CHECK(selection.chosen().commitment == "m-train");
    view.step(1);
    CHECK(selection.chosen().facet == list->model()->index(0, 0).data(IdRole).toString().toStdString());
    CHECK(view.accessibleName() == QStringLiteral("Discrepancies"));
}
