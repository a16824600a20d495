#include "ui/discrepancies/discrepancies_model.h"
#include "ui/discrepancies/discrepancies_view.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/theme/card_delegate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
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

TEST_CASE("a judgement behind which there is no conflict any more is listed and counted behind the conflicts") {
    auto s = testing::judgedSnapshot();
    for (auto& c : s.finding.announcements.front().commitments)
        for (auto& f : c.facets)
            if (f.id == "f-compute-standing") f.verdict = model::Verdict::agree;
    auto lost = s.annotations.back();
    lost.id = "e-3", lost.targetId.clear(), lost.staleReason = "None of the claims behind it is found any more.";
    auto older = s.annotations.back();
    older.id = "e-0";
    s.annotations.insert(s.annotations.begin(), older); // the newer one on the same facet stands for it
    s.annotations.push_back(lost);
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(s));
    auto* list = view.findChild<QListView*>();
    auto& model = *static_cast<DiscrepanciesModel*>(list->model());
    CHECK(cardsOf(model) == QStringList{QStringLiteral("≠ minor|Audience: train 200,000|"),
                                        QStringLiteral("≠ major|Deadline: train 200,000|✓"),
                                        QStringLiteral("no conflict now|Standing: compute partnership with Redplata|!"),
                                        QStringLiteral("lost|A judgement without a place|!")});
    CHECK(model.summary() == QStringLiteral("1 open · 1 judged · 2 judged before"));
    CHECK(model.index(2).data(DetailRole).toString() ==
          QStringLiteral("Judged: unsure · Ada Moreno\nA source was added after this judgement."));
    selection.choose(chooseFacet(s, "f-train-deadline"));
    view.step(1);
    CHECK(selection.chosen().facet == "f-compute-standing");
    CHECK(list->currentIndex().row() == 2);
    view.step(1); // what has no place leads nowhere
    CHECK(selection.chosen().facet == "f-train-audience");
    view.step(-1);
    CHECK(selection.chosen().facet == "f-compute-standing");
    view.stepToOpen();
    CHECK(selection.chosen().facet == "f-train-audience");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    s.annotations.resize(2); // taken back, and the deadline's stays
    view.setSnapshot(held(s));
    s.annotations.erase(s.annotations.begin());
    view.setSnapshot(held(s));
    CHECK(model.summary() == QStringLiteral("1 open · 1 judged"));
}

TEST_CASE("a card names the kind of difference where its facet does not tell it") {
    auto s = testing::sampleSnapshot();
    for (auto& c : s.finding.announcements.front().commitments)
        for (auto& f : c.facets) {
            if (f.id == "f-train-deadline") f.type = model::Difference::within_source;
            if (f.id == "f-train-audience") f.type = model::Difference::scope;
        }
    DiscrepanciesModel model;
    model.show(held(s), {}, {});
    const auto detail = [&](const char* facet) { return model.index(model.rowOf(facet)).data(DetailRole).toString(); };
    CHECK(detail("f-train-deadline").startsWith(QStringLiteral("within one source · ")));
    CHECK_FALSE(detail("f-train-audience").contains(QStringLiteral("scope")));
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

TEST_CASE("what assistive technology selects is chosen") {
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(testing::sampleSnapshot()));
    auto* list = view.findChild<QListView*>();
    QAccessibleInterface* row = QAccessible::queryAccessibleInterface(list)->child(2);
    REQUIRE(row);
    CHECK(row->text(QAccessible::Name).startsWith(QStringLiteral("minor conflict, Audience: train 200,000")));
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(QTest::qWaitFor([&] { return selection.chosen().facet == "f-train-audience"; }));
    CHECK(list->currentIndex().row() == 2);
}

TEST_CASE("a judgement leaves every card in its place, and n goes on to the next open one") {
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(testing::sampleSnapshot()));
    view.resize(380, 120); // too low for all of them
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    auto* list = view.findChild<QListView*>();
    const auto facets = [list] {
        QStringList ids;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            ids.append(list->model()->index(i, 0).data(IdRole).toString());
        return ids;
    };
    selection.choose(chooseFacet(testing::sampleSnapshot(), "f-train-deadline"));
    const QStringList before = facets();
    REQUIRE(before == QStringList{QStringLiteral("f-compute-standing"), QStringLiteral("f-train-deadline"),
                                  QStringLiteral("f-train-audience")});
    const int scrolled = list->verticalScrollBar()->value();
    CHECK(scrolled > 0);
    view.setSnapshot(held(testing::judgedSnapshot()));
    CHECK(facets() == before);
    CHECK(list->model()->index(1, 0).data(BadgeRole).toString() == QStringLiteral("✓"));
    CHECK(list->currentIndex().row() == 1);
    CHECK(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    view.stepToOpen();
    CHECK(selection.chosen().facet == "f-train-audience");
    view.stepToOpen();
    CHECK(selection.chosen().facet == "f-compute-standing"); // stale: it waits again
    view.stepToOpen();
    CHECK(selection.chosen().facet == "f-train-audience"); // over the judged one
    filter.set({.search = QStringLiteral("train"), .pillars = {}, .verdicts = {}});
    filter.set({});
    CHECK(facets().back() == QStringLiteral("f-train-deadline")); // shown anew, the judged one is last
}

TEST_CASE("an announcement chosen alone shows the worst conflicts") {
    const auto s = testing::sampleSnapshot();
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(s));
    view.resize(380, 120); // too low for all of them
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    auto* list = view.findChild<QListView*>();
    selection.choose(chooseFacet(s, "f-train-audience"));
    REQUIRE(list->verticalScrollBar()->value() > 0);
    selection.choose(chooseAnnouncement(s.finding.announcements.front().id));
    QTest::qWait(5);
    CHECK(list->verticalScrollBar()->value() == 0);
    CHECK(selection.chosen().facet.empty());
    CHECK(list->currentIndex().row() == -1);
}

TEST_CASE("the heading and the numbers do not overlap, however narrow the pane and large the text") {
    Selection selection;
    Filter filter;
    DiscrepanciesView view(&selection, &filter);
    view.setSnapshot(held(testing::judgedSnapshot()));
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    const double normal = view.font().pointSizeF();
    const QLabel* heading = nullptr;
    const QLabel* numbers = nullptr;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        if (label->text() == QStringLiteral("DISCREPANCIES")) heading = label;
        if (label->text() == QStringLiteral("2 open · 1 judged")) numbers = label;
    }
    REQUIRE(heading);
    REQUIRE(numbers);
    view.setMinimumWidth(100); // as the window's column sets one
    for (const double scale : {0.8, 1.0, 1.5, 2.0})
        for (const int width : {260, 320, 600}) {
            INFO(scale << " " << width);
            QFont font = view.font();
            font.setPointSizeF(normal * scale);
            view.setFont(font);
            view.resize(width, 300);
            QTest::qWait(5);
            CHECK_FALSE(heading->geometry().intersects(numbers->geometry()));
            CHECK(numbers->width() >= numbers->sizeHint().width());
            CHECK(view.rect().contains(numbers->geometry()));
        }
    CHECK(numbers->y() == heading->y()); // in a wide pane side by side
}
