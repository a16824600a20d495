#include "ui/claims/grouped_claims.h"

#include "core/query/expression.h"
#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/claims/claims_order.h"
#include "ui/claims/claims_view.h"
#include "ui/theme/card_delegate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

SnapshotPtr shared(model::Snapshot s) { return std::make_shared<const model::Snapshot>(std::move(s)); }

/// The models, one on the other, with all claims of two announcements.
struct Models {
    SnapshotPtr snapshot = shared(testing::twoAnnouncements());
    ClaimsModel claims;
    GroupedClaims grouped{&claims};
    QAbstractItemModelTester tester{&grouped, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Models(GroupBy by) {
        claims.setSnapshot(snapshot);
        show({}, by);
    }
    void show(const Criteria& criteria, GroupBy by) {
        grouped.show(claimsInOrder({snapshot, {}, criteria}), groupsOf(*snapshot, by), by);
    }
    void sort(int column, Qt::SortOrder order) { grouped.reorder(claimsInOrder({snapshot, {}, {}, column, order})); }
    QStringList headings() const {
        QStringList out;
        for (int row = 0; row < grouped.rowCount(); ++row)
            if (grouped.isHeading(row)) out.append(grouped.titleOf(row));
        return out;
    }
    int all() const { return static_cast<int>(snapshot->claims.size()); }
};

/// A shown view of two announcements, in no settings but its own.
struct Stage {
    Selection selection;
    Filter filter;
    SnapshotPtr snapshot = shared(testing::twoAnnouncements());
    ClaimsView view{&selection, &filter};
    QTableView* table = view.findChild<QTableView*>();
    QComboBox* groupBy = view.findChild<QComboBox*>();

    Stage() {
        view.setSnapshot(snapshot);
        view.resize(900, 500);
        view.show();
        CHECK(QTest::qWaitForWindowExposed(&view));
        table->setFocus();
    }
    GroupedClaims& rows() const { return *qobject_cast<GroupedClaims*>(table->model()); }
    QStringList tsv() const { return view.asTsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

struct CleanSettings {
    CleanSettings() { QSettings().clear(); }
    ~CleanSettings() { QSettings().clear(); }
};

} // namespace

TEST_CASE("claims stand below the heading of their group, each once") {
    CHECK(Models(GroupBy::announcement).headings() ==
          QStringList{QStringLiteral("Orvanta → Uruguay"), QStringLiteral("Skarvik → Norway")});
    const Models kinds(GroupBy::kind);
    CHECK(kinds.headings().first() == QStringLiteral("Money"));
    const Models sources(GroupBy::source);
    CHECK(sources.headings().size() == 5);
    CHECK(sources.headings().at(4).startsWith(QStringLiteral("E  Skarvik")));
    const Models commitments(GroupBy::commitment);
    CHECK(commitments.headings().contains(QStringLiteral("train 200,000")));
    for (const GroupBy by : {GroupBy::announcement, GroupBy::commitment, GroupBy::source, GroupBy::kind}) {
        const Models m(by);
        const int headings = static_cast<int>(m.headings().size());
        CHECK(m.grouped.rowCount() == m.all() + headings);
        std::set<int> seen;
        for (int row = 0; row < m.grouped.rowCount(); ++row) {
            if (!m.grouped.isHeading(row)) seen.insert(m.grouped.claimOf(row));
            CHECK(m.grouped.titleOf(m.grouped.headingOf(row)) == m.grouped.titleOf(row));
        }
        CHECK(static_cast<int>(seen.size()) == m.all());
    }
    CHECK(Models(GroupBy::nothing).grouped.rowCount() == Models(GroupBy::nothing).all());
}

TEST_CASE("a group closes to its heading, says so, and opens for a claim that is looked for") {
    Models m(GroupBy::kind);
    const int before = m.grouped.rowCount();
    const int below = static_cast<int>(m.grouped.claimsBelow(0).size());
    const int claim = m.grouped.claimOf(1);
    CHECK(m.grouped.index(0, 0).data().toString().startsWith(QStringLiteral("▾  Money   ·   ")));
    m.grouped.setOpen(0, false);
    CHECK(m.grouped.rowCount() == before - below);
    CHECK(m.grouped.index(0, 0).data().toString().startsWith(QStringLiteral("▸  Money")));
    CHECK(m.grouped.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("claims, closed")));
    CHECK(m.grouped.rowOf(claim) == -1);
    // It stays so while what passes changes.
    m.show({}, GroupBy::kind);
    CHECK_FALSE(m.grouped.isOpen(0));
    m.grouped.reveal(claim);
    CHECK(m.grouped.rowOf(claim) == 1);
    CHECK(m.grouped.rowCount() == before);
}

TEST_CASE("sorting keeps groups in their order, and what is chosen with its claim") {
    Models m(GroupBy::kind);
    const QStringList before = m.headings();
    const QPersistentModelIndex chosen = m.grouped.index(2, 0), heading = m.grouped.index(0, 0);
    const QString id = chosen.data(IdRole).toString();
    m.sort(ClaimsModel::ValueColumn, Qt::DescendingOrder);
    CHECK(m.headings() == before);
    CHECK(chosen.data(IdRole).toString() == id);
    CHECK(m.grouped.isHeading(heading.row()));
    double last = 1e300;
    for (const int place : m.grouped.claimsBelow(0)) {
        const auto& claim = m.claims.claimAt(place);
        if (claim.quantity.unit != "EUR") continue;
        CHECK(claim.quantity.value <= last);
        last = claim.quantity.value;
    }
}

TEST_CASE("an expression keeps claims behind commitments of which it holds, and others that it holds of") {
    Models m(GroupBy::nothing);
    Criteria criteria;
    criteria.where = *query::parse("amount > 1 m NOK");
    m.show(criteria, GroupBy::nothing);
    REQUIRE(m.grouped.rowCount() == 2);
    for (int row = 0; row < 2; ++row)
        CHECK(m.grouped.index(row, ClaimsModel::SourceColumn).data().toString() == QStringLiteral("E"));
    criteria.where = *query::parse("amount > 1 USD");
    m.show(criteria, GroupBy::nothing);
    CHECK(m.grouped.rowCount() == 0);
    // A claim behind no commitment is asked itself.
    model::Snapshot s = testing::sampleSnapshot();
    model::Claim party;
    party.id = "c-party", party.source = "s-a", party.kind = model::Kind::party, party.value = "Redplata";
    s.claims.push_back(party);
    s.index();
    m.snapshot = shared(std::move(s));
    m.claims.setSnapshot(m.snapshot);
    criteria.where = *query::parse("kind = party and investor = Orvanta");
    m.show(criteria, GroupBy::nothing);
    CHECK(m.grouped.rowCount() == 1);
}

TEST_CASE("groups are opened and closed by keys and by the mouse, and the choice is remembered") {
    const CleanSettings clean;
    {
        Stage s;
        CHECK(s.groupBy->accessibleName() == QStringLiteral("Group by"));
        s.groupBy->setCurrentIndex(static_cast<int>(GroupBy::kind));
        REQUIRE(s.rows().isHeading(0));
        CHECK(s.table->columnSpan(0, 0) == ClaimsModel::ColumnCount);
        const int all = s.rows().rowCount();
        s.table->setCurrentIndex(s.rows().index(0, 0));
        QTest::keyClick(s.table, Qt::Key_Left);
        CHECK_FALSE(s.rows().isOpen(0));
        CHECK(s.rows().rowCount() < all);
        // The next heading stands right below, and spans as well.
        CHECK(s.table->columnSpan(1, 0) == ClaimsModel::ColumnCount);
        QTest::keyClick(s.table, Qt::Key_Right);
        CHECK(s.rows().rowCount() == all);
        QTest::keyClick(s.table, Qt::Key_Space);
        CHECK_FALSE(s.rows().isOpen(0));
        QTest::keyClick(s.table, Qt::Key_Return);
        CHECK(s.rows().isOpen(0));
        QTest::keyClick(s.table, Qt::Key_Down);
        CHECK(s.table->currentIndex().row() == 1);
        CHECK_FALSE(s.selection.chosen().claim.empty());
        QTest::keyClick(s.table, Qt::Key_Left);
        CHECK(s.table->currentIndex().row() == 0);
        QTest::mouseClick(s.table->viewport(), Qt::LeftButton, {}, s.table->visualRect(s.rows().index(0, 0)).center());
        CHECK_FALSE(s.rows().isOpen(0));
        // Chosen elsewhere, a claim comes into sight.
        Chosen chosen = s.selection.chosen();
        chosen.claim = s.snapshot->claims.front().id;
        s.selection.choose({});
        s.selection.choose(chosen);
        CHECK(s.rows().isOpen(0));
        CHECK(s.table->currentIndex().data(IdRole).toString() == text(chosen.claim));
    }
    CHECK(Stage().groupBy->currentIndex() == static_cast<int>(GroupBy::kind));
}

TEST_CASE("columns are chosen in a menu, remembered, and fit the pane") {
    const CleanSettings clean;
    {
        Stage s;
        auto* button = s.view.findChild<QPushButton*>();
        CHECK(button->accessibleName() == QStringLiteral("Choose columns"));
        const QList<QAction*> columns = button->menu()->actions();
        REQUIRE(columns.size() == ClaimsModel::ColumnCount);
        CHECK_FALSE(columns[ClaimsModel::SourceColumn]->isEnabled());
        CHECK(s.table->horizontalHeader()->contextMenuPolicy() == Qt::CustomContextMenu);
        columns[ClaimsModel::RuleColumn]->trigger();
        columns[ClaimsModel::PillarColumn]->trigger();
        CHECK(s.table->isColumnHidden(ClaimsModel::RuleColumn));
        CHECK(s.table->columnViewportPosition(ClaimsModel::StandingColumn) +
                  s.table->columnWidth(ClaimsModel::StandingColumn) ==
              s.table->viewport()->width());
        CHECK(s.tsv().first() == QStringLiteral("Source\tKind\tQuote\tValue\tWhen\tStanding"));
    }
    Stage again;
    CHECK(again.table->isColumnHidden(ClaimsModel::RuleColumn));
    CHECK(again.table->isColumnHidden(ClaimsModel::PillarColumn));
    CHECK_FALSE(again.table->isColumnHidden(ClaimsModel::QuoteColumn));
}

TEST_CASE("copies are claims alone, each once, with their group where no column tells it") {
    const CleanSettings clean;
    Stage s;
    s.view.findChild<QCheckBox*>()->setChecked(true); // of all announcements
    const int all = static_cast<int>(s.snapshot->claims.size());
    s.table->clearSelection();
    const QStringList plain = s.tsv();
    REQUIRE(plain.size() == all + 1);
    s.groupBy->setCurrentIndex(static_cast<int>(GroupBy::kind));
    s.table->clearSelection();
    s.rows().setOpen(0, false);
    QStringList grouped = s.tsv();
    CHECK(grouped.size() == plain.size());
    CHECK(grouped.first() == plain.first());
    // The same lines, in the order of the groups.
    CHECK(QSet<QString>(grouped.begin(), grouped.end()) == QSet<QString>(plain.begin(), plain.end()));
    s.table->selectRow(0);
    CHECK(s.tsv().size() == static_cast<int>(s.rows().claimsBelow(0).size()) + 1);

    s.groupBy->setCurrentIndex(static_cast<int>(GroupBy::announcement));
    s.table->clearSelection();
    grouped = s.tsv();
    CHECK(grouped.size() == all + 1);
    CHECK(grouped.first().startsWith(QStringLiteral("Announcement\tSource\t")));
    CHECK(grouped.last().startsWith(QStringLiteral("Skarvik → Norway\tE\t")));
}
