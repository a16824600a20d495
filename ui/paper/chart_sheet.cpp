#include "ui/paper/chart_sheet.h"

#include "ui/coverage/coverage_layout.h"
#include "ui/document/values.h"
#include "ui/paper/canvas.h"
#include "ui/paper/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>
#include <set>
#include <utility>

namespace pledge::ui {
namespace {

constexpr int fontPixels = 13;

std::set<std::string> sourcesOf(const ChartRequest& request, const ChartLeaf& leaf) {
    std::set<std::string> sources;
    if (leaf.piece) {
        for (const CoverageColumn& c : leaf.piece->columns) sources.insert(c.source);
        return sources;
    }
    for (const model::Announcement& a : request.snapshot.finding.announcements)
        if (!leaf.announcement || leaf.announcement->id == a.id) sources.insert(a.sources.begin(), a.sources.end());
    return sources;
}

ChartBlock blockOf(const ChartRequest& request, const ChartLeaf& leaf, double width,
                   std::shared_ptr<QPaintDevice> device) {
    if (leaf.piece) return {*leaf.piece, width, chartFont(fontPixels), std::move(device)};
    return {request.kind,
            request.snapshot,
            leaf.announcement ? leaf.announcement->id : std::string(),
            request.choices,
            width,
            chartFont(fontPixels),
            std::move(device)};
}

/// Columns that do not fit follow in a band of their own, rows on a sheet of their own.
void addPieces(std::vector<ChartLeaf>& leaves, const ChartRequest& request, const model::Announcement& a,
               const QSizeF& room, const QPaintDevice* device) {
    const CoverageModel whole = coverageModel(request.snapshot, a.id, request.choices.criteria);
    const FontTextMetrics metrics(chartFont(fontPixels), device);
    const std::size_t columns = coverageRoom(whole, room, metrics).column;
    for (std::size_t column = 0; column == 0 || column < whole.columns.size(); column += columns) {
        ChartLeaf band{&a, part(whole, {0, column}, whole.rows.size(), columns)};
        const double around = ChartSheet(request, band, room.width()).around();
        const std::size_t rows = coverageRoom(*band.piece, QSizeF(room.width(), room.height() - around), metrics).row;
        for (std::size_t row = 0; row == 0 || row < band.piece->rows.size(); row += rows)
            leaves.push_back({&a, part(*band.piece, {row, 0}, rows, columns)});
    }
}

/// As many rows as fit, the others on further sheets.
void addRows(std::vector<ChartLeaf>& leaves, const ChartRequest& request, const model::Announcement* a,
             const QSizeF& room, const std::shared_ptr<QPaintDevice>& device) {
    ChartLeaf leaf{a};
    const ChartSheet sheet(request, leaf, room.width(), device);
    for (;;) {
        leaves.push_back(leaf);
        const auto [fit, all] = sheet.chart().rowsWithin(room.height() - sheet.around(), leaf.first);
        leaf.first += std::max<std::size_t>(fit, 1);
        if (leaf.first >= all) return;
    }
}

} // namespace

std::vector<ChartLeaf> leavesOf(const ChartRequest& request, const std::vector<const model::Announcement*>& all,
                                const QSizeF& room, const std::shared_ptr<QPaintDevice>& device) {
    std::vector<ChartLeaf> leaves;
    for (const model::Announcement* a : all) {
        const std::size_t first = leaves.size();
        switch (request.kind) {
        case ChartKind::timeline: leaves.push_back({a}); break;
        case ChartKind::pillars: addRows(leaves, request, a, room, device); break;
        case ChartKind::coverage: addPieces(leaves, request, *a, room, device.get()); break;
        }
        for (std::size_t i = first; i < leaves.size(); ++i)
            leaves[i].number = i - first + 1, leaves[i].count = leaves.size() - first;
    }
    return leaves;
}

ChartSheet::ChartSheet(const ChartRequest& request, const ChartLeaf& leaf, double width,
                       std::shared_ptr<QPaintDevice> device)
    : font_(chartFont(fontPixels)),
      width_(width),
      first_(leaf.first),
      chart_(blockOf(request, leaf, width, device)),
      footer_(request.kind, request.snapshot, sourcesOf(request, leaf), request.choices, request.time, width, font_,
              device.get()) {
    QStringList details;
    if (const model::Announcement* a = leaf.announcement) {
        title_ = text(a->title.empty() ? a->investor : a->title);
        details << text(a->investor) << text(a->place);
        if (!a->announced.empty()) details << PaperWords::tr("announced %1").arg(shownDate(a->announced));
    } else {
        title_ = PaperWords::tr("All announcements");
        details << PaperWords::tr("%n announcement(s)", nullptr,
                                  static_cast<int>(request.snapshot.finding.announcements.size()));
    }
    if (leaf.count > 1) details << PaperWords::tr("part %1 of %2").arg(leaf.number).arg(leaf.count);
    details.removeAll(QString());
    details_ = details.join(QStringLiteral("  ·  "));
}

QString ChartSheet::words() const {
    return QStringList{title_, details_, chart_.summary(), footer_.words()}.join(QLatin1Char('\n'));
}

void ChartSheet::paint(QPainter& painter, double height) const {
    const Theme& theme = Theme::paper();
    const auto line = [&](const QString& words, double y, double room, const QFont& font, const QColor& ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(0, y, width_, room), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, width_));
    };
    QFont big = chartFont(21);
    big.setWeight(QFont::DemiBold);
    line(title_, 0, 28, big, theme.ink);
    line(details_, 32, 20, font_, theme.muted);
    painter.save();
    painter.translate(0, top());
    chart_.paint(painter, height - around(), first_);
    painter.translate(0, height - around());
    footer_.paint(painter);
    painter.restore();
}

} // namespace pledge::ui
