#include "ui/window/value_filter.h"

#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/pillars/pillars_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_model.h"
#include "ui/window/filter_bar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The bar at the top of a window of its own.
struct ValueFilterStage {
    Filter filter;
    QWidget window;
    FilterBar* bar;
    ValueFilter* field;

    ValueFilterStage() {
        auto* lines = new QVBoxLayout(&window);
        bar = new FilterBar(&filter, &window);
        lines->addWidget(bar);
        lines->addStretch();
        field = bar->value();
        window.resize(1100, 300);
        window.show();
        CHECK(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        bar->focusValue();
        CHECK(QTest::qWaitFor([this] { return field->hasFocus(); }));
    }
    void type(const char* keys) { QTest::keyClicks(field, QString::fromUtf8(keys)); }
    QPushButton* button(const QString& beginning) const {
        for (auto* b : bar->findChildren<QPushButton*>())
            if (b->isVisible() && (b->text().startsWith(beginning))) return b;
        return nullptr;
    }
};

} // namespace

TEST_CASE("a whole expression filters when typing rests, and is a chip with its own cross") {
    ValueFilterStage s;
    s.type("amount > 1e9 EUR");
    CHECK(s.filter.criteria().where.empty());
    REQUIRE(QTest::qWaitFor([&] { return !s.filter.criteria().where.empty(); }, 2000));
    CHECK(s.bar->chips() == QStringList{QStringLiteral("amount > 1e9 EUR  ✕")});
    CHECK(s.field->text() == QStringLiteral("amount > 1e9 EUR"));
    QPushButton* chip = s.button(QStringLiteral("amount"));
    REQUIRE(chip);
    CHECK(chip->accessibleName() == QStringLiteral("Remove filter: amount > 1e9 EUR"));
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(s.filter.criteria().empty());
    CHECK(s.field->text().isEmpty());
    CHECK(s.bar->chips().isEmpty());
}

TEST_CASE("Clear all takes out the expression with the rest, an unfinished one too") {
    ValueFilterStage s;
    s.type("kind = people");
    QTest::keyClick(s.field, Qt::Key_Return);
    REQUIRE_FALSE(s.filter.criteria().where.empty());
    Criteria more = s.filter.criteria();
    more.pillars.insert("trust");
    s.filter.set(more);
    CHECK(s.bar->chips().size() == 2);
    s.type(" and");
    QTest::mouseClick(s.button(QStringLiteral("Clear all")), Qt::LeftButton);
    CHECK(s.filter.criteria().empty());
    CHECK(s.field->text().isEmpty());
    CHECK(s.field->problem().isEmpty());
}

TEST_CASE("what is wrong is said when typing rests, stays while it lasts, moves nothing, and goes at once") {
    ValueFilterStage s;
    const QRect before = s.field->geometry();
    s.field->setText(QStringLiteral("amuont > 1"));
    CHECK(s.field->problem().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !s.field->problem().isEmpty(); }, 2000));
    CHECK(s.field->problem() == QStringLiteral("At column 1: “amuont” is no field; did you mean amount?"));
    CHECK(s.field->accessibleDescription() == s.field->problem());
    CHECK(s.field->geometry() == before);
    CHECK(s.filter.criteria().empty());
    // In sight it is put right with each letter and never hidden between.
    auto* note = s.window.findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(note);
    int hidden = 0;
    struct Watch : QObject {
        int* count;
        bool eventFilter(QObject*, QEvent* e) override { return *count += e->type() == QEvent::Hide, false; }
    } watch;
    watch.count = &hidden;
    note->installEventFilter(&watch);
    s.type("0 EUR");
    CHECK_FALSE(s.field->problem().isEmpty());
    CHECK(hidden == 0);
    s.field->setText(QStringLiteral("amount > 10 EUR"));
    CHECK(s.field->problem().isEmpty());
    CHECK(hidden == 1);
    note->removeEventFilter(&watch);
    // The last whole expression stays while the next is not whole.
    QTest::keyClick(s.field, Qt::Key_Return);
    s.type(" and");
    QTest::keyClick(s.field, Qt::Key_Return);
    CHECK_FALSE(s.field->problem().isEmpty());
    CHECK(s.filter.criteria().where == *query::parse("amount > 10 EUR"));
    QTest::keyClick(s.field, Qt::Key_Escape);
    CHECK(s.field->problem().isEmpty());
    // Others may change the rest of the filter: what is being typed stays.
    Criteria more = s.filter.criteria();
    more.pillars.insert("trust");
    s.filter.set(more);
    CHECK(s.field->text() == QStringLiteral("amount > 10 EUR and"));
}

TEST_CASE("fields and words are completed") {
    ValueFilterStage s;
    QAbstractItemView* popup = s.field->findChild<QCompleter*>()->popup();
    s.type("stand");
    REQUIRE(popup->isVisible());
    CHECK(popup->model()->rowCount() == 1);
    // What is offered is not called wrong.
    QTest::qWait(600);
    CHECK(s.field->problem().isEmpty());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(s.field->text() == QStringLiteral("standing "));
    s.type("= ");
    QTest::keyClick(s.field, Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(popup->isVisible());
    CHECK(popup->model()->rowCount() == 6);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(s.field->text() == QStringLiteral("standing = discussed "));
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("charts and discrepancies obey an expression") {
    const auto snapshot = testing::twoAnnouncements();
    Criteria criteria;
    criteria.where = *query::parse("verdict = conflict and kind = people");
    CHECK(timelineModel(snapshot, "a-river", criteria).shown() == 1);
    CHECK(pillarsModel(snapshot, "a-river", criteria).hidden == 13);
    CHECK(discrepancies(snapshot, {}, criteria).size() == 2);
    CHECK(discrepancies(snapshot, {}, {}).size() == 3);
    criteria.where = *query::parse("investor = skarvik");
    CHECK(timelineModel(snapshot, "a-fjord", criteria).shown() == 1);
    CHECK(timelineModel(snapshot, "a-river", criteria).shown() == 0);
    const auto& fund = snapshot.finding.announcements[0].commitments[0];
    CHECK_FALSE(passes(criteria, fund, snapshot));
    criteria.where = *query::parse("investor = orvanta");
    CHECK(passes(criteria, fund, snapshot));
}
