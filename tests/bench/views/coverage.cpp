#include "tests/bench/views/frames.h"
#include "tests/bench/views/views.h"
#include "tests/ui/coverage/large_coverage.h"
#include "ui/coverage/coverage_layout.h"
#include "ui/coverage/coverage_painter.h"
#include "ui/theme/text_metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>

namespace bench {
namespace {

using namespace pledge;

/// The least that a matrix can do: a rectangle a cell in sight, with a letter, and the words of row and column.
void bareMatrix(QPainter& painter, const ui::CoverageModel& model, const ui::CoverageLayout& own) {
    painter.fillRect(QRectF(QPointF(0, 0), own.size), Qt::white);
    for (const ui::PlacedCoverageCell& cell : own.cells) {
        painter.fillRect(cell.rect, QColor::fromHsv(static_cast<int>(cell.rect.top()) % 360, 60, 220));
        painter.drawText(cell.rect, Qt::AlignCenter, QStringLiteral("="));
    }
    for (const ui::PlacedCoverageRow& row : own.rowHeads)
        painter.drawText(row.rect, Qt::AlignLeft | Qt::AlignVCenter, model.rows[row.row].label);
}

} // namespace

void coverage(std::size_t rows, std::size_t columns) {
    const ui::CoverageModel model = testing::largeCoverage(rows, columns);
    const ui::RememberedTextMetrics metrics(QApplication::font());
    std::printf("coverage of %zu by %zu\n  size         own median, p99   bare median, p99   ratios\n", rows, columns);
    for (const QSize size : {QSize(1400, 500), QSize(3840, 1200)}) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        Frames own, bare;
        constexpr std::size_t count = 200;
        for (std::size_t i = 0; i < count; ++i) {
            ui::CoverageLayout layout;
            own.add([&] {
                const double t = static_cast<double>(i) / count; // over half of it
                layout = ui::layOutCoverage(model, size,
                                            {layout.content.width() * t / 2, layout.content.height() * t / 2}, metrics);
                QPainter painter(&image);
                ui::paintCoverage(painter, layout, ui::Theme::light(), QApplication::font());
            });
            bare.add([&] {
                QPainter painter(&image);
                bareMatrix(painter, model, layout);
            });
        }
        std::printf("  %4d x %-4d  %7.2f %7.2f   %7.2f %7.2f   %5.2f %5.2f\n", size.width(), size.height(),
                    own.median(), own.high(), bare.median(), bare.high(), own.median() / bare.median(),
                    own.high() / bare.high());
    }
}

} // namespace bench
