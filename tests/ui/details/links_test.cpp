#include "tests/support/catch.h"
#include "tests/support/sample_snapshot.h"
#include "ui/details/details_view.h"
#include "ui/details/link_label.h"
#include "ui/document/choices.h"

#include <QAccessible>
#include <QScrollArea>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

/// The pane on a conflict with a quote of each of four sources.
struct LinksStage {
    SnapshotPtr snapshot = std::make_shared<const model::Snapshot>(testing::sampleSnapshot());
    Selection selection;
    DetailsView view{&selection};
    int compared = 0;

    LinksStage() {
        view.setSnapshot(snapshot);
        selection.choose(chooseFacet(*snapshot, "f-train-deadline"));
        QObject::connect(&view, &DetailsView::compareWanted, &view, [this] { ++compared; });
        view.resize(380, 900);
        view.show();
        CHECK(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    std::vector<LinkLabel*> links() const {
        std::vector<LinkLabel*> links;
        for (LinkLabel* label : view.findChildren<LinkLabel*>())
            if (!label->link().isEmpty()) links.push_back(label);
        return links;
    }
    /// Where the focus is, as a link; empty elsewhere.
    static QString held() {
        const auto* label = qobject_cast<LinkLabel*>(QApplication::focusWidget());
        return label ? label->link() : QString();
    }
};

} // namespace

TEST_CASE("assistive technology finds a quote as a link, and follows it") {
    LinksStage stage;
    const auto links = stage.links();
    REQUIRE(links.size() == 4);
    QAccessibleInterface* quote = QAccessible::queryAccessibleInterface(links[0]);
    REQUIRE(quote);
    CHECK(quote->role() == QAccessible::Link);
    CHECK(quote->text(QAccessible::Name).startsWith(QStringLiteral("B “")));
    CHECK(quote->text(QAccessible::Name).contains(QStringLiteral("by 2028")));
    CHECK_FALSE(quote->text(QAccessible::Name).contains(QLatin1Char('<')));
    CHECK(quote->state().focusable);
    quote->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(QTest::qWaitFor([&] { return stage.compared == 1; }));
    CHECK(stage.selection.chosen().claim == stage.snapshot->find("f-train-deadline").facet->readings[0].claims[0]);
}

TEST_CASE("words that lead nowhere are no stop of the focus") {
    LinksStage stage;
    for (const LinkLabel* label : stage.view.findChildren<LinkLabel*>()) {
        if (label->link().isEmpty()) CHECK(label->focusPolicy() == Qt::NoFocus);
    }
}

TEST_CASE("Tab goes through the quotes as they stand, one at a time, then to the judgement, and back") {
    LinksStage stage;
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(LinksStage::held());
    }
    QStringList wanted;
    for (const LinkLabel* label : stage.links()) wanted.append(label->link());
    CHECK(stops == wanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(stage.view.judgement()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(LinksStage::held() == wanted[3]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(LinksStage::held() == wanted[2]);
}

TEST_CASE("Return follows the quote that has the focus, and the focus stays on it") {
    LinksStage stage;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const QString link = LinksStage::held();
    REQUIRE(link.startsWith(QStringLiteral("claim:")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return stage.compared == 1; }));
    CHECK(QStringLiteral("claim:") + QString::fromStdString(stage.selection.chosen().claim) == link);
    CHECK(LinksStage::held() == link);
}

TEST_CASE("where the link is gone the focus stays in the pane") {
    LinksStage stage;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE_FALSE(LinksStage::held().isEmpty());
    stage.selection.choose(chooseFacet(*stage.snapshot, "f-compute-standing"));
    CHECK(QApplication::focusWidget() == stage.view.findChild<QScrollArea*>());
}
