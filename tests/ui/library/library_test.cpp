#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/document/choices.h"
#include "ui/library/announcements_model.h"
#include "ui/library/criteria_model.h"
#include "ui/library/library_view.h"
#include "ui/library/section.h"
#include "ui/theme/card_delegate.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
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

TEST_CASE("under a filter the announcements that pass are listed, and the chosen one") {
    AnnouncementsModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.setSnapshot(held(testing::twoAnnouncements()));
    model.setFilter({2, 0}, "a-river");
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0).data(DetailRole).toString() ==
          QStringLiteral("2 of 14 commitments · €2.4 bn · 2026–2029 · 4 sources"));
    CHECK_FALSE(model.index(0).data(DimRole).toBool());
    CHECK(model.rowOf("a-fjord") == -1);
    model.setFilter({2, 0}, "a-fjord");
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowOf("a-fjord") == 1);
    CHECK(model.index(1).data(DetailRole).toString() == QStringLiteral("Nothing of it passes the filter."));
    CHECK(model.index(1).data(DimRole).toBool());
    model.setFilter({}, "a-river");
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.index(1).data(DimRole).toBool());
}

TEST_CASE("values are counted by commitment, toggled, and quiet where they would show nothing") {
    CriteriaModel model(Aspect::pillar, nullptr);
    QAbstractItemModelTester tester(&model, fatal);
    const auto s = held(testing::sampleSnapshot());
    FilterIndex index(s);
    model.show(s, index.counts(0), {});
    CHECK(rowsOf(model) == QStringList{QStringLiteral("Technology|4"), QStringLiteral("Trust|3"),
                                       QStringLiteral("Talent|5"), QStringLiteral("No pillar|2")});
    const Criteria on = model.toggled({}, 0);
    CHECK(on.pillars == std::set<std::string>{"technology"});
    CHECK(model.toggled(on, 0).empty());
    Criteria money = on;
    money.kinds = {model::Kind::capacity, model::Kind::share};
    index.set(money);
    model.show(s, index.counts(0), money);
    CHECK(rowsOf(model) == QStringList{QStringLiteral("Technology  ✓|2"), QStringLiteral("Trust|0"),
                                       QStringLiteral("Talent|0"), QStringLiteral("No pillar|0")});
    CHECK_FALSE(model.index(0).data(DimRole).toBool());
    CHECK(model.index(1).data(DimRole).toBool());
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Technology, 2 commitments, in the filter"));
    CHECK(model.chosen() == QStringLiteral("Technology"));
    // What is in the filter can be taken out although nothing there has it.
    Criteria other;
    other.pillars = {"space_travel"};
    index.set(other);
    model.show(s, index.counts(0), other);
    CHECK(rowsOf(model).last() == QStringLiteral("Space travel  ✓|0"));
    CHECK(model.toggled(other, 4).empty());
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

TEST_CASE("sections fold, say what they hold while they are folded, and are remembered") {
    QSettings().remove(QStringLiteral("library"));
    Selection selection;
    Filter filter;
    const auto s = held(testing::twoAnnouncements());
    {
        LibraryView view(&selection, &filter);
        view.setSnapshot(s);
        selection.choose(chooseAnnouncement("a-river"));
        view.resize(270, 900);
        view.show();
        CHECK(QTest::qWaitForWindowExposed(&view));
        CHECK(listOf(view, QStringLiteral("Filter by pillar"))->isVisible());
        QListView* kinds = listOf(view, QStringLiteral("Filter by kind"));
        CHECK_FALSE(kinds->isVisible());
        auto* section = qobject_cast<Section*>(kinds->parentWidget());
        REQUIRE(section);
        CHECK(section->heading()->text() == QStringLiteral("▸  KIND"));
        CHECK(section->heading()->accessibleName() == QStringLiteral("Kind, folded"));
        QTest::keyClick(section->heading(), Qt::Key_Space);
        CHECK(kinds->isVisible());
        CHECK(kinds->height() >= kinds->sizeHintForRow(0) * 5);
        CHECK(section->heading()->accessibleName() == QStringLiteral("Kind, unfolded"));
        click(kinds, 0);
        CHECK(filter.criteria().kinds == std::set<model::Kind>{model::Kind::money});
        QTest::mouseClick(section->heading(), Qt::LeftButton);
        CHECK(section->heading()->text() == QStringLiteral("▸  KIND · money"));
        CHECK(section->heading()->accessibleDescription() == QStringLiteral("In the filter: money"));
        QTest::mouseClick(section->heading(), Qt::LeftButton);
        // A conflict's kind of difference is not known here: there is nothing to fold out.
        CHECK_FALSE(listOf(view, QStringLiteral("Filter by difference"))->parentWidget()->isVisible());
    }
    LibraryView again(&selection, &filter);
    again.setSnapshot(s);
    again.show();
    CHECK(listOf(again, QStringLiteral("Filter by kind"))->isVisible());
    CHECK_FALSE(listOf(again, QStringLiteral("Filter by source"))->isVisible());
    QSettings().remove(QStringLiteral("library"));
}

TEST_CASE("the library follows the filter: announcements, their number, and counts of the chosen one") {
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    view.setSnapshot(held(testing::twoAnnouncements()));
    selection.choose(chooseAnnouncement("a-river"));
    view.resize(270, 900);
    view.show();
    const auto* announcements = listOf(view, QStringLiteral("Announcements"))->model();
    const auto* verdicts = listOf(view, QStringLiteral("Filter by verdict"))->model();
    const auto heading = [&] {
        for (const QLabel* label : view.findChildren<QLabel*>())
            if (label->text().startsWith(QStringLiteral("ANNOUNCEMENTS"))) return label->text();
        return QString();
    };
    CHECK(heading() == QStringLiteral("ANNOUNCEMENTS"));
    CHECK(rowsOf(*verdicts).first() == QStringLiteral("≠  conflict|2"));
    Criteria c;
    c.search = QStringLiteral("engin");
    filter.set(c);
    CHECK(heading() == QStringLiteral("ANNOUNCEMENTS · 1 of 2"));
    CHECK(announcements->rowCount() == 1);
    CHECK(rowsOf(*verdicts) == QStringList{QStringLiteral("≠  conflict|1"), QStringLiteral("≈  compatible|1"),
                                           QStringLiteral("=  agree|0"), QStringLiteral("1  single source|0")});
    selection.choose(chooseAnnouncement("a-fjord")); // stays in sight although nothing of it passes
    CHECK(announcements->rowCount() == 2);
    CHECK(rowsOf(*verdicts).first() == QStringLiteral("≠  conflict|0"));
    filter.set({});
    CHECK(heading() == QStringLiteral("ANNOUNCEMENTS"));
    CHECK(rowsOf(*verdicts).last() == QStringLiteral("1  single source|1"));
}

TEST_CASE("of many claims the counts are made on a thread, and obey what is filtered meanwhile") {
    auto many = testing::twoAnnouncements();
    while (many.claims.size() <= claimsAtOnce) {
        auto claim = many.claims.front();
        claim.id = "c-" + std::to_string(many.claims.size());
        many.claims.push_back(claim);
    }
    many.index();
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    const SnapshotPtr few = held(testing::twoAnnouncements());
    view.setSnapshot(few);
    QListView* verdicts = listOf(view, QStringLiteral("Filter by verdict"));
    const QStringList before = rowsOf(*verdicts->model());
    REQUIRE(before.size() == 4);
    view.setSnapshot(held(std::move(many)));
    CHECK(rowsOf(*verdicts->model()) == before); // not made yet
    Criteria criteria;
    criteria.pillars = {"trust"};
    filter.set(criteria);
    CHECK(listOf(view, QStringLiteral("Announcements"))->model()->rowCount() == 2);
    CHECK(QTest::qWaitFor([&] { return rowsOf(*verdicts->model()) != before; }));
    LibraryView twin(&selection, &filter);
    twin.setSnapshot(few);
    CHECK(rowsOf(*verdicts->model()) == rowsOf(*listOf(twin, QStringLiteral("Filter by verdict"))->model()));
    CHECK(rowsOf(*listOf(view, QStringLiteral("Announcements"))->model()) ==
          rowsOf(*listOf(twin, QStringLiteral("Announcements"))->model()));
}

TEST_CASE("of ten announcements four whole cards are in sight however low the window is") {
    model::Snapshot s = testing::twoAnnouncements();
    while (s.finding.announcements.size() < 10) {
        s.finding.announcements.push_back(s.finding.announcements.front());
        s.finding.announcements.back().id += std::to_string(s.finding.announcements.size());
    }
    s.index();
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    view.setSnapshot(held(std::move(s)));
    view.resize(270, 500);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    QListView* list = listOf(view, QStringLiteral("Announcements"));
    CHECK(list->viewport()->height() >= 4 * list->sizeHintForRow(0));
    CHECK(list->viewport()->height() < 10 * list->sizeHintForRow(0));
}

TEST_CASE("rows are shown whole whatever bar makes their list narrower") {
    model::Snapshot s = testing::twoAnnouncements();
    while (s.finding.announcements.front().sources.size() < 12) {
        s.sources.push_back(s.sources.front());
        s.sources.back().id += std::to_string(s.sources.size());
        s.finding.announcements.front().sources.push_back(s.sources.back().id);
    }
    for (model::Source& source : s.sources) source.article.title = "Orvanta to put money into ports";
    s.index();
    Selection selection;
    Filter filter;
    LibraryView view(&selection, &filter);
    view.setSnapshot(held(std::move(s)));
    selection.choose(chooseAnnouncement("a-river"));
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    QListView* list = listOf(view, QStringLiteral("Sources"));
    REQUIRE(list->model()->rowCount() == 12);
    const QWidget* page = view.findChild<QScrollArea*>()->widget();
    // Where all has just room, the bar of the whole comes and goes with the height of rows that wrap beside it.
    for (int width = 150; width < 330; width += 2) {
        view.resize(width, 900);
        QCoreApplication::processEvents();
        const int all = page->minimumSizeHint().height();
        for (int height = all - 60; height < all + 60; height += 6) {
            view.resize(width, height);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            INFO(width << " by " << height << ", the list " << list->viewport()->width());
            CHECK(list->minimumHeight() >= 4 + 2 * list->sizeHintForRow(0));
        }
    }
}
