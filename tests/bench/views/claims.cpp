#include "tests/bench/views/frames.h"
#include "tests/bench/views/views.h"
#include "tests/generator/many.h"
#include "ui/claims/claims_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <cstdio>
#include <utility>

namespace bench {
namespace {

using namespace pledge;

/// The least that a table can do: the words of the rows in sight, in columns.
void bareTable(QPainter& painter, const model::Snapshot& snapshot, const QSize& size, std::size_t first) {
    painter.fillRect(QRect(QPoint(0, 0), size), Qt::white);
    const int line = painter.fontMetrics().height() + 10;
    for (int row = 0; row * line < size.height() && first + row < snapshot.claims.size(); ++row) {
        const model::Claim& c = snapshot.claims[first + static_cast<std::size_t>(row)];
        const QString words[] = {QString::fromStdString(c.source), QString::fromStdString(c.quote),
                                 QString::fromStdString(c.pillar), QString::fromStdString(c.rule)};
        for (int column = 0; column < 8; ++column)
            painter.drawText(QRect(column * size.width() / 8, row * line, size.width() / 8, line),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words[column % 4]);
    }
}

} // namespace

void claims(std::size_t count) {
    QApplication::processEvents();
    ui::Selection selection;
    ui::Filter filter;
    const auto snapshot = std::make_shared<model::Snapshot>(generator::manyCommitments(count));
    ui::ClaimsView view(&selection, &filter);
    const std::size_t before = heldBytes();
    auto* table = view.findChild<QTableView*>();
    const QAbstractItemModel* rows = table->model();
    // On a thread of their own: what passes on the clock, and what of it the window is held.
    const auto until = [&](const auto& ask, const auto& isThere) {
        QElapsedTimer clock;
        clock.start();
        const double held = milliseconds([&] {
            ask();
            while (!isThere()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        return std::pair(static_cast<double>(clock.nsecsElapsed()) / 1e6, held);
    };
    const auto shown = until([&] { view.setSnapshot(snapshot); }, [&] { return rows->rowCount() > 0; });
    int sorts = 0;
    QObject::connect(rows, &QAbstractItemModel::layoutChanged, &view, [&sorts] { ++sorts; });
    const auto sorted = until([&] { table->sortByColumn(3, Qt::DescendingOrder); }, [&] { return sorts == 1; });
    const auto quotes = until([&] { table->sortByColumn(2, Qt::AscendingOrder); }, [&] { return sorts == 2; });
    (void)until([&] { table->sortByColumn(0, Qt::AscendingOrder); }, [&] { return sorts == 3; });
    std::printf("claims, a table of %d rows, ms until it is there, and of them the window's thread busy: shown %.0f, "
                "%.0f; sorted by value %.0f, %.0f; by quote %.0f, %.0f; %zu bytes each\n",
                rows->rowCount(), shown.first, shown.second, sorted.first, sorted.second, quotes.first, quotes.second,
                (heldBytes() - before) / count);
    std::puts("  size         own median, p99   bare median, p99   ratios");
    for (const QSize size : {QSize(1400, 500), QSize(3840, 1200)}) {
        view.resize(size + view.size() - table->size());
        view.grab(); // lays it out
        view.resize(size + view.size() - table->size());
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        Frames own, bare;
        QScrollBar* bar = table->verticalScrollBar();
        constexpr int frames = 200;
        for (int i = 0; i < frames; ++i) {
            const int at = static_cast<int>(static_cast<double>(bar->maximum()) * i / frames);
            own.add([&] {
                bar->setValue(at);
                table->render(&image); // nothing else changes when it is scrolled
            });
            bare.add([&] {
                QPainter painter(&image);
                bareTable(painter, *snapshot, size, count * static_cast<std::size_t>(i) / frames);
            });
        }
        std::printf("  %4d x %-4d  %7.2f %7.2f   %7.2f %7.2f   %5.2f %5.2f\n", size.width(), size.height(),
                    own.median(), own.high(), bare.median(), bare.high(), own.median() / bare.median(),
                    own.high() / bare.high());
    }
}

} // namespace bench
