#include "tests/bench/views/frames.h"
#include "tests/bench/views/views.h"
#include "tests/generator/many.h"
#include "ui/claims/claims_view.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <cstdio>

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
    const double shown = milliseconds([&] { view.setSnapshot(snapshot); });
    auto* table = view.findChild<QTableView*>();
    const double sorted = milliseconds([&] { table->sortByColumn(3, Qt::DescendingOrder); });
    table->sortByColumn(0, Qt::AscendingOrder);
    std::printf("claims, a table of %d rows: shown in %.0f ms, sorted by value in %.0f ms, %zu bytes each\n",
                table->model()->rowCount(), shown, sorted, (heldBytes() - before) / count);
    std::puts("  size         own median, p99   bare median, p99   ratios");
    for (const QSize size : {QSize(1400, 500), QSize(3840, 1200)}) {
        view.resize(size);
        view.grab(); // lays it out
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        Frames own, bare;
        QScrollBar* bar = table->verticalScrollBar();
        constexpr int frames = 200;
        for (int i = 0; i < frames; ++i) {
            const int at = static_cast<int>(static_cast<double>(bar->maximum()) * i / frames);
            own.add([&] {
                bar->setValue(at);
                view.render(&image);
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
