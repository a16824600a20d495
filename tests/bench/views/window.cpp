#include "core/base/clock.h"
#include "tests/bench/filled.h"
#include "tests/bench/views/heartbeat.h"
#include "tests/bench/views/views.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>
#include <random>

namespace bench {
namespace {

using namespace pledge;

/// Does what people do, at random but the same each time: goes through announcements, tabs, keys, filters, search.
class Monkey {
public:
    Monkey(ui::MainWindow& window, Heartbeat& heart) : window_(window), heart_(heart) {}

    void act() {
        struct Deed {
            const char* name;
            void (Monkey::*what)();
        };
        static constexpr Deed deeds[] = {{"another tab", &Monkey::tab},
                                         {"a key", &Monkey::key},
                                         {"another announcement", &Monkey::announcement},
                                         {"a click", &Monkey::click},
                                         {"the wheel", &Monkey::wheel},
                                         {"a facet of the filter", &Monkey::facet},
                                         {"a letter in the search", &Monkey::letter},
                                         {"another order of claims", &Monkey::sort},
                                         {"another size", &Monkey::resize}};
        const Deed& deed = deeds[below(std::size(deeds))];
        heart_.doing(deed.name);
        (this->*deed.what)();
    }

private:
    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

    template<class Widget>
    Widget* anyOf() {
        QList<Widget*> all;
        for (Widget* w : window_.findChildren<Widget*>())
            if (w->isVisible() && w->isEnabled()) all.append(w);
        return all.isEmpty() ? nullptr : all[static_cast<qsizetype>(below(static_cast<std::size_t>(all.size())))];
    }

    void tab() {
        auto* tabs = window_.findChild<QTabWidget*>();
        tabs->setCurrentIndex(static_cast<int>(below(static_cast<std::size_t>(tabs->count()))));
    }
    void key() {
        static constexpr Qt::Key keys[] = {Qt::Key_Down, Qt::Key_Up,  Qt::Key_PageDown, Qt::Key_Tab,
                                           Qt::Key_Left, Qt::Key_End, Qt::Key_Home,     Qt::Key_Plus};
        QWidget* focus = window_.focusWidget();
        QTest::keyClick(focus ? focus : &window_, keys[below(std::size(keys))]);
    }
    void announcement() {
        for (auto* list : window_.findChildren<QListView*>())
            if (list->accessibleName() == QStringLiteral("Announcements") && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(
                    static_cast<int>(below(static_cast<std::size_t>(list->model()->rowCount()))), 0));
    }
    void click() {
        if (auto* view = anyOf<QAbstractItemView>())
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              {static_cast<int>(below(200)), static_cast<int>(below(200))});
    }
    void wheel() {
        auto* area = anyOf<QAbstractScrollArea>();
        if (!area) return;
        const QPointF at = area->viewport()->rect().center();
        QWheelEvent event(at, area->viewport()->mapToGlobal(at), {}, {0, below(2) ? 120 : -360}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(area->viewport(), &event);
    }
    void facet() {
        for (auto* list : window_.findChildren<QListView*>())
            if (list->accessibleName() == QStringLiteral("Filter by verdict") && list->model()->rowCount() > 0)
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualRect(list->model()->index(0, 0)).center());
    }
    void letter() {
        for (auto* field : window_.findChildren<QLineEdit*>())
            if (field->isVisible() && field->accessibleName().startsWith(QStringLiteral("Search"))) {
                field->setFocus();
                if (below(4) == 0)
                    field->clear(), QTest::keyClick(field, Qt::Key_Backspace);
                else
                    QTest::keyClick(field, "train engineers"[below(15)]);
                return;
            }
    }
    void sort() {
        for (auto* table : window_.findChildren<QTableView*>())
            if (table->isSortingEnabled())
                table->sortByColumn(static_cast<int>(below(8)), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    void resize() { window_.resize(1280 + static_cast<int>(below(400)), 800 + static_cast<int>(below(200))); }

    ui::MainWindow& window_;
    Heartbeat& heart_;
    std::mt19937 random_{20260514};
};

} // namespace

bool window(std::size_t claims, int seconds) {
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const std::string path = folder.filePath(QStringLiteral("bench.pledge")).toStdString();
    {
        auto workspace = store::Workspace::open(path, true);
        if (!workspace) return std::fputs(workspace.error().message.c_str(), stderr), false;
        const pledge::bench::Filled filled =
            pledge::bench::fill(*workspace, claims, folder.filePath(QStringLiteral("a")).toStdString());
        std::printf("window: %zu claims of %zu articles\n", filled.claims, filled.articles);
    }
    const base::SystemClock time;
    QElapsedTimer clock;
    clock.start();
    // The sample stands in it first: what a window costs that holds next to nothing is not counted among the gaps.
    ui::MainWindow window({}, "bench", time);
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    std::printf("  the window with the sample after %lld ms\n", static_cast<long long>(clock.restart()));
    Heartbeat heart;
    heart.doing("opening");
    QTimer::singleShot(0, &window, [&] { window.openWorkspace(QString::fromStdString(path)); });
    while (window.document().path().toStdString() != path)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
    std::printf("  first view after %lld ms", static_cast<long long>(clock.elapsed()));
    while (window.document().isReading()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf(", all of it after %lld ms\n", static_cast<long long>(clock.elapsed()));
    Monkey monkey(window, heart);
    QTimer paws;
    QObject::connect(&paws, &QTimer::timeout, &window, [&] { monkey.act(); });
    paws.start(30);
    QTimer::singleShot(seconds * 1000, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return heart.report();
}

} // namespace bench
