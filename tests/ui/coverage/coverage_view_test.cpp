#include "tests/ui/chart_fixture.h"
#include "tests/ui/coverage/large_coverage.h"
#include "ui/coverage/coverage_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct Fixture : testing::ChartFixture<CoverageView> {
    explicit Fixture(int height = 640) : ChartFixture(height) {
        view.activateWindow();
        view.setFocus();
    }
    QPoint at(std::size_t row, std::size_t column) const {
        return view.layoutNow().rectOf({row, column}).center().toPoint();
    }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view, static_cast<Qt::Key>(key), with); }
    std::string quote() const { return document.snapshot()->claim(selection.chosen().claim)->quote; }
};

} // namespace

TEST_CASE("a click on a cell chooses its claim and asks for Compare") {
    Fixture f;
    QSignalSpy activated(&f.view, &CoverageView::activated);
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.at(0, 1));
    CHECK(f.selection.chosen().commitment == "m-train");
    CHECK(f.selection.chosen().facet == "f-train-deadline");
    CHECK(f.selection.chosen().source == "s-b");
    CHECK(f.quote() == "by 2028");
    CHECK(activated.size() == 1);
    CHECK(f.view.current() == CoverageSpot{0, 1});
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.at(1, 1)); // B is silent on it: Compare shows that
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-compute", "f-compute-standing", "", "s-b"});
    CHECK(activated.size() == 2);
}

TEST_CASE("a click on a row's head chooses the commitment, a double click asks for Compare") {
    Fixture f;
    QSignalSpy activated(&f.view, &CoverageView::activated);
    const QPoint head = f.view.layoutNow().rowHeads[3].rect.center().toPoint();
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, head);
    CHECK(f.selection.chosen() == Chosen{"a-river", "m-centre", "", "", ""});
    CHECK(activated.isEmpty());
    QTest::mouseDClick(&f.view, Qt::LeftButton, {}, head);
    CHECK(activated.size() == 1);
}

TEST_CASE("the right button chooses and opens nothing, a press that is dragged away neither") {
    Fixture f;
    QSignalSpy activated(&f.view, &CoverageView::activated);
    QTest::mouseClick(&f.view, Qt::RightButton, {}, f.at(0, 2));
    CHECK(f.selection.chosen().source == "s-c");
    QTest::mousePress(&f.view, Qt::LeftButton, {}, f.at(0, 0));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, f.at(2, 2));
    CHECK(activated.isEmpty());
}

TEST_CASE("keys move the current cell, and Return opens it") {
    Fixture f;
    QSignalSpy activated(&f.view, &CoverageView::activated);
    f.press(Qt::Key_Return);
    CHECK(activated.isEmpty());
    f.press(Qt::Key_Down);
    CHECK(f.view.current() == CoverageSpot{0, 0});
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Down);
    CHECK(f.view.current() == CoverageSpot{1, 1});
    f.press(Qt::Key_End);
    CHECK(f.view.current() == CoverageSpot{1, 3});
    f.press(Qt::Key_Right);
    CHECK(f.view.current() == CoverageSpot{1, 3});
    f.press(Qt::Key_Home);
    CHECK(f.view.current() == CoverageSpot{1, 0});
    f.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(f.view.current() == CoverageSpot{13, 3});
    f.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(f.view.current() == CoverageSpot{0, 0});
    f.press(Qt::Key_Up);
    CHECK(f.view.current() == CoverageSpot{0, 0});
    CHECK(f.quote() == "by 2030");
    f.press(Qt::Key_Return);
    CHECK(activated.size() == 1);
    CHECK(activated[0][0].value<std::string>() == "m-train");
}

TEST_CASE("the page keys move by what is in sight, and the current cell comes into it") {
    Fixture f(260);
    const CoverageLayout& l = f.view.layoutNow();
    f.press(Qt::Key_Down);
    f.press(Qt::Key_PageDown);
    const auto page = static_cast<std::size_t>(l.body.height() / l.cell.height()) - 1;
    CHECK(f.view.current() == CoverageSpot{page, 0});
    f.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(l.scroll.y() > 0);
    CHECK(l.body.adjusted(-1, -1, 1, 1).contains(l.rectOf({13, 0})));
    f.press(Qt::Key_PageUp);
    CHECK(f.view.current() == CoverageSpot{13 - page, 0});
}

TEST_CASE("a cell that is reached by keys tells verdict, reading and quote") {
    Fixture f;
    f.press(Qt::Key_Down);
    CHECK(QToolTip::isVisible());
    CHECK(QToolTip::text().contains(QStringLiteral("≠ Deadline (conflict): 2030")));
    CHECK(f.view.accessibleDescription().startsWith(QStringLiteral("train 200,000\nA · Orvanta to invest")));
    QToolTip::hideText();
}

TEST_CASE("what is chosen elsewhere becomes current, and comes into sight") {
    Fixture f(260);
    f.selection.choose({"a-river", "m-grant", "", "", "s-c"});
    CHECK(f.view.current() == CoverageSpot{13, 2});
    CHECK(f.view.layoutNow().body.contains(f.view.layoutNow().rectOf({13, 2}).center()));
}

TEST_CASE("the matrix is copied as a table") {
    Fixture f;
    QGuiApplication::clipboard()->clear();
    REQUIRE(QTest::qWaitForWindowActive(&f.view));
    f.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == coverageTsv(f.view.modelNow()));
}

TEST_CASE("the wheel scrolls, with Shift sideways; bars stand only where they are needed") {
    Fixture f;
    for (const QScrollBar* bar : f.view.findChildren<QScrollBar*>()) CHECK_FALSE(bar->isVisible());
    f.view.resize(260, 260);
    for (const QScrollBar* bar : f.view.findChildren<QScrollBar*>()) CHECK(bar->isVisible());
    const auto turn = [&](Qt::KeyboardModifiers with) {
        QWheelEvent event(QPointF(200, 200), f.view.mapToGlobal(QPointF(200, 200)), {}, QPoint(0, -120), Qt::NoButton,
                          with, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&f.view, &event);
    };
    turn({});
    CHECK(f.view.layoutNow().scroll.y() == 60);
    CHECK(f.view.layoutNow().scroll.x() == 0);
    turn(Qt::ShiftModifier);
    CHECK(f.view.layoutNow().scroll.x() > 0);
    CHECK(f.view.layoutNow().scroll.y() == 60);
}

TEST_CASE("the ground beside the bars is the panel's in the dark, too") {
    Fixture f;
    f.view.setTheme(Theme::darkOne());
    f.view.resize(260, 260);
    const QImage image = f.view.grab().toImage();
    const double ratio = image.devicePixelRatio();
    for (const QPoint& at : {QPoint(255, 20), QPoint(255, 255)})
        CHECK(image.pixelColor(at * ratio) == Theme::darkOne().panel);
}

TEST_CASE("the matrix obeys the filter, and says that it is filtered out or empty") {
    Fixture f;
    Criteria trust;
    trust.pillars = {"trust"};
    f.filter.set(trust);
    CHECK(f.view.modelNow().shown() == 3);
    CHECK(f.view.accessibleDescription().startsWith(QStringLiteral("3 commitments by 4 sources")));
    trust.search = QStringLiteral("nowhere");
    f.filter.set(trust);
    const auto said = [&](const char* words) {
        for (const QLabel* l : f.view.findChildren<QLabel*>())
            if (l->isVisible() && l->text().contains(QLatin1String(words))) return true;
        return false;
    };
    CHECK(said("Filtered out"));
    CHECK(said("14 commitments"));
    QSignalSpy clear(&f.view, &CoverageView::clearFilterRequested);
    f.view.findChild<QPushButton*>()->click();
    CHECK(clear.size() == 1);
    f.press(Qt::Key_Down); // nothing to move on
    f.filter.set({});
    f.document.show({});
    CHECK(said("Nothing to cover yet"));
    QSignalSpy import(&f.view, &CoverageView::importRequested);
    f.view.findChild<QPushButton*>()->click();
    CHECK(import.size() == 1);
}

TEST_CASE("to a screen reader it is a table with heads and cells in words") {
    Fixture f;
    QAccessibleInterface* i = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(i);
    CHECK(i->role() == QAccessible::Table);
    CHECK(i->text(QAccessible::Name) == QStringLiteral("Coverage"));
    QAccessibleTableInterface* table = i->tableInterface();
    REQUIRE(table);
    CHECK(table->rowCount() == 14);
    CHECK(table->columnCount() == 4);
    CHECK(table->rowDescription(0) == QStringLiteral("train 200,000, Talent, conflict"));
    CHECK(table->columnDescription(1) == QStringLiteral("B: A quiet bet on the River Plate"));
    QAccessibleInterface* cell = table->cellAt(0, 1);
    REQUIRE(cell);
    CHECK(cell->role() == QAccessible::Cell);
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("differs: 2028"));
    CHECK(cell->text(QAccessible::Description).contains(QStringLiteral("“")));
    CHECK(table->cellAt(1, 1)->text(QAccessible::Name) == QStringLiteral("silent"));
    REQUIRE(cell->tableCellInterface()->columnHeaderCells().size() == 1);
    CHECK(cell->tableCellInterface()->columnHeaderCells()[0]->text(QAccessible::Name) == table->columnDescription(1));
    CHECK(cell->tableCellInterface()->rowHeaderCells()[0]->text(QAccessible::Name) == table->rowDescription(0));
    CHECK(cell->tableCellInterface()->rowHeaderCells()[0]->role() == QAccessible::RowHeader);
    CHECK(i->childCount() == 75);
    for (const int n : {0, 1, 5, 7, 74}) CHECK(i->indexOfChild(i->child(n)) == n);
    CHECK(i->child(75) == nullptr);
    CHECK(table->cellAt(14, 0) == nullptr);
    const QPoint middle = cell->rect().center();
    CHECK(i->childAt(middle.x(), middle.y()) == cell);
    QSignalSpy activated(&f.view, &CoverageView::activated);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(activated.size() == 1);
    CHECK(f.quote() == "by 2028");
    CHECK(cell->state().selected);
    CHECK(table->selectedCells() == QList<QAccessibleInterface*>{cell});
    Criteria trust;
    trust.pillars = {"trust"};
    f.filter.set(trust); // the cell knows its place alone
    CHECK(cell->text(QAccessible::Name) == QStringLiteral("agrees: committed"));
    CHECK(table->cellAt(3, 0) == nullptr);
}
