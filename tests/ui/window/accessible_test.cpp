#include "tests/support/catch.h"
#include "tests/ui/window/still_clock.h"
#include "ui/claims/claims_view.h"
#include "ui/details/details_view.h"
#include "ui/discrepancies/discrepancies_view.h"
#include "ui/library/library_view.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace pledge;
using namespace pledge::ui;

namespace {

struct AccessibleStage {
    MainWindow window;
    AccessibleStage() : window((QSettings().clear(), QString()), "Ada Lys", testing::still) {
        window.show();
        CHECK(QTest::qWaitForWindowExposed(&window));
    }
};

} // namespace

TEST_CASE("menus, lists of boxes and the buttons in fields have names") {
    AccessibleStage stage;
    stage.window.resize(stage.window.minimumSizeHint()); // the bar has no room for all of them
    QCoreApplication::processEvents();
    const auto menus = stage.window.findChildren<QMenu*>();
    CHECK(menus.size() > 8);
    for (const QMenu* menu : menus) {
        CAPTURE(menu->title().toStdString(), menu->parent()->metaObject()->className());
        CHECK_FALSE(menu->accessibleName().isEmpty());
        CHECK_FALSE(menu->accessibleName().contains(QLatin1Char('&')));
    }
    int buttons = 0;
    for (const QLineEdit* field : stage.window.findChildren<QLineEdit*>())
        for (const QToolButton* button : field->findChildren<QToolButton*>()) {
            CHECK(button->accessibleName() == QStringLiteral("Empty the field"));
            ++buttons;
        }
    CHECK(buttons == 2);
    for (const QComboBox* box : stage.window.findChildren<QComboBox*>()) {
        CHECK_FALSE(box->accessibleName().isEmpty());
        CHECK(box->view()->accessibleName() == box->accessibleName());
    }
}

/// Qt names a box by what is chosen in it: a label or a description says what one chooses.
TEST_CASE("every box to choose from says what is chosen with it") {
    AccessibleStage stage;
    for (QComboBox* box : stage.window.findChildren<QComboBox*>()) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(box);
        CAPTURE(box->accessibleName().toStdString());
        CHECK((!told->relations(QAccessible::Label).isEmpty() || !told->text(QAccessible::Description).isEmpty()));
    }
}

TEST_CASE("Tab goes from the tool bar to the message, the library, the tabs, and to the right") {
    AccessibleStage stage;
    const auto* tabs = stage.window.findChild<QTabWidget*>(QString());
    REQUIRE(tabs);
    const QWidget* const panes[] = {
        stage.window.messages(),
        stage.window.findChild<LibraryView*>(),
        tabs->tabBar(),
        stage.window.findChild<ClaimsView*>(),
        stage.window.findChild<DiscrepanciesView*>(),
        stage.window.findChild<DetailsView*>(),
    };
    std::vector<int> first;
    for (const QWidget* pane : panes) {
        const QWidget* at = stage.window.nextInFocusChain();
        int steps = 0;
        for (; at != &stage.window && at != pane && !pane->isAncestorOf(at); at = at->nextInFocusChain()) ++steps;
        REQUIRE(at != &stage.window);
        first.push_back(steps);
    }
    CHECK(std::is_sorted(first.begin(), first.end()));
}
