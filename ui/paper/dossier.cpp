#include "ui/paper/dossier.h"

#include "ui/document/values.h"
#include "ui/paper/canvas.h"
#include "ui/paper/dossier_blocks.h"
#include "ui/paper/text_block.h"
#include "ui/paper/words.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace pledge::ui {
namespace {

constexpr double side = 64 * perPoint;
constexpr double top = 72 * perPoint;
constexpr double bottom = 70 * perPoint;

/// The name above each page but the first, the page's number below.
void frame(QPainter& painter, const QSizeF& page, const QString& name, const QString& day, std::size_t number,
           std::size_t of) {
    const Theme& theme = Theme::paper();
    const QFont font = paperFont(8.5);
    const double width = page.width() - 2 * side;
    const auto atRight = [&](const QString& words, double y) {
        const TextBlock t(words, font, theme.muted, width);
        t.paint(painter, {page.width() - side - t.naturalWidth(), y});
    };
    atRight(PaperWords::tr("%1 of %2").arg(number + 1).arg(of), page.height() - 44 * perPoint);
    if (number == 0) return;
    const QString head = QFontMetricsF(font).elidedText(name, Qt::ElideRight, width * 0.75);
    TextBlock(head, font, theme.muted, width).paint(painter, {side, 38 * perPoint});
    atRight(day, 38 * perPoint);
    painter.fillRect(QRectF(side, 53 * perPoint, width, 0.5 * perPoint), theme.line);
}

} // namespace

base::Result<void> writeDossier(const std::vector<report::DossierPart>& parts, const model::Snapshot& snapshot,
                                const std::string& name, const std::string& time, const QString& file,
                                QPageSize::PageSizeId paper) {
    const QSizeF page = pageSize(paper, QPageLayout::Portrait);
    const auto contents = std::make_shared<std::vector<std::size_t>>();
    const double room = page.height() - top - bottom;
    const auto blocks = dossierBlocks(parts, snapshot, time, page.width() - 2 * side, room, contents);
    std::vector<FlowBlock> flows;
    for (const DossierBlock& b : blocks) flows.push_back(b.flow);
    const auto places = flow(flows, room);

    PdfFacts facts{PaperWords::tr("%1: dossier").arg(text(name)).toStdString(),
                   QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString(),
                   time,
                   {}};
    for (const FlowPlace& place : places) {
        const DossierBlock& b = blocks[place.block];
        if (place.from > 0) continue;
        if (b.contentsLine > 0) contents->at(b.contentsLine - 1) = place.page;
        if (!b.bookmark.isEmpty())
            facts.outlines.push_back(
                {b.bookmark.toStdString(), b.level, place.page, (page.height() - top - place.y) / perPoint + 12});
    }
    const std::size_t pages = places.empty() ? 1 : places.back().page + 1;
    const QString day = shownDate(std::string_view(time).substr(0, 10));
    const auto pdf = paintPdf(pages, paper, QPageLayout::Portrait, facts, [&](QPainter& painter, std::size_t number) {
        frame(painter, page, text(name), day, number, pages);
        for (const FlowPlace& place : places)
            if (place.page == number) blocks[place.block].paint(painter, {side, top + place.y}, place.from, place.to);
    });
    if (!pdf) return pdf.error();
    return writeWhole(file, QByteArray(pdf->data(), static_cast<qsizetype>(pdf->size())));
}

} // namespace pledge::ui
