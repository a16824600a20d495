#include "ui/paper/chart.h"

#include "ui/coverage/coverage_layout.h"
#include "ui/document/values.h"
#include "ui/paper/canvas.h"
#include "ui/paper/chart_block.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(paper)
};

constexpr int fontPixels = 13;
constexpr double roomy = 1.25; ///< how much taller than needed a timeline may stand on a page of its own

using Announcements = std::vector<const model::Announcement*>;

base::Error usage(const QString& sentence) { return {base::Error::Kind::usage, sentence.toStdString()}; }

base::Result<Announcements> wanted(const model::Snapshot& snapshot, const std::string& id) {
    Announcements all;
    for (const model::Announcement& a : snapshot.finding.announcements)
        if (id.empty() || a.id == id) all.push_back(&a);
    if (!all.empty()) return all;
    if (id.empty()) return usage(Words::tr("There is no announcement to draw: import articles first."));
    return usage(Words::tr("There is no announcement %1; list announcements shows their ids.").arg(text(id)));
}

QString joined(const QStringList& words) {
    QStringList said = words;
    said.removeAll(QString());
    return said.join(QStringLiteral("  ·  "));
}

/// What stands on one sheet: an announcement's chart, or a piece of its coverage.
struct Leaf {
    const model::Announcement* announcement = nullptr;
    std::optional<CoverageModel> piece; ///< else the whole chart
    std::size_t number = 1;             ///< of the announcement's leaves
    std::size_t count = 1;
};

QStringList legendOf(const model::Snapshot& snapshot, const std::set<std::string>& sources, const Criteria& criteria) {
    QStringList legend;
    for (const model::Source& s : snapshot.sources)
        if (sources.contains(s.id))
            legend << joined({text(s.letter) + QLatin1Char(' ') +
                                  text(s.article.publisher.empty() ? s.article.file : s.article.publisher),
                              s.article.published.empty() ? QString() : shownDate(s.article.published)})
                          .replace(QStringLiteral("  ·  "), QStringLiteral(", "));
    if (!criteria.empty())
        legend << (criteria.where.empty() ? Words::tr("filtered")
                                          : Words::tr("filtered: %1").arg(text(criteria.where.text())));
    return legend;
}

/// The height that the legend takes below a chart, with the gap above it.
double legendHeight(const QStringList& legend, const QFont& font, double width) {
    return 16 + QFontMetricsF(font)
                    .boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, legend.join(QStringLiteral("   ")))
                    .height();
}

/// Title, who and where, the chart, and who the letters are: one leaf, in pixels from (0, 0).
class Sheet {
public:
    Sheet(ChartKind kind, const model::Snapshot& snapshot, const Leaf& leaf, const Criteria& criteria, double width,
          std::shared_ptr<QPaintDevice> device = nullptr)
        : a_(*leaf.announcement),
          chart_(leaf.piece
                     ? ChartBlock(*leaf.piece, width, chartFont(fontPixels), std::move(device))
                     : ChartBlock(kind, snapshot, a_.id, criteria, width, chartFont(fontPixels), std::move(device))),
          font_(chartFont(fontPixels)),
          width_(width) {
        std::set<std::string> shown(a_.sources.begin(), a_.sources.end());
        if (leaf.piece) {
            shown.clear();
            for (const CoverageColumn& c : leaf.piece->columns) shown.insert(c.source);
        }
        sources_ = legendOf(snapshot, shown, criteria);
        if (leaf.count > 1) part_ = Words::tr("part %1 of %2").arg(leaf.number).arg(leaf.count);
    }

    double height() const { return top() + chart_.naturalHeight() + bottom(); }

    void paint(QPainter& p, double height) const {
        const Theme& theme = Theme::paper();
        QFont big = chartFont(21);
        big.setWeight(QFont::DemiBold);
        line(p, text(a_.title.empty() ? a_.investor : a_.title), 0, 28, big, theme.ink);
        const QString announced =
            a_.announced.empty() ? QString() : Words::tr("announced %1").arg(shownDate(a_.announced));
        line(p, joined({text(a_.investor), text(a_.place), announced, part_}), 32, 20, font_, theme.muted);
        p.save();
        p.translate(0, top());
        chart_.paint(p, height - top() - bottom());
        p.restore();
        p.setFont(font_);
        p.setPen(theme.muted);
        p.drawText(QRectF(0, height - bottom() + 12, width_, bottom() - 12),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sources_.join(QStringLiteral("   ")));
    }

    static double top() { return 68; }

private:
    double bottom() const { return legendHeight(sources_, font_, width_); }

    void line(QPainter& p, const QString& words, double y, double height, const QFont& font, const QColor& ink) const {
        p.setFont(font);
        p.setPen(ink);
        p.drawText(QRectF(0, y, width_, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(words, Qt::ElideRight, width_));
    }

    const model::Announcement& a_;
    ChartBlock chart_;
    QFont font_;
    double width_;
    QStringList sources_;
    QString part_;
};

/// Cuts a coverage into pieces as large as `room` allows: columns that do not fit follow in a band of their own.
void addPieces(std::vector<Leaf>& leaves, const model::Snapshot& snapshot, const model::Announcement& a,
               const Criteria& criteria, const QSizeF& room, const QPaintDevice* device) {
    const CoverageModel whole = coverageModel(snapshot, a.id, criteria);
    const QFont font = chartFont(fontPixels);
    const FontTextMetrics metrics(font, device);
    const std::size_t first = leaves.size();
    const std::size_t columns = coverageRoom(whole, room, metrics).column;
    for (std::size_t column = 0; column == 0 || column < whole.columns.size(); column += columns) {
        const CoverageModel band = part(whole, {0, column}, whole.rows.size(), columns);
        std::set<std::string> shown;
        for (const CoverageColumn& c : band.columns) shown.insert(c.source);
        const double below = legendHeight(legendOf(snapshot, shown, criteria), font, room.width());
        const std::size_t rows =
            coverageRoom(band, QSizeF(room.width(), room.height() - Sheet::top() - below), metrics).row;
        for (std::size_t row = 0; row == 0 || row < band.rows.size(); row += rows)
            leaves.push_back({&a, part(band, {row, 0}, rows, columns), 1, 1});
    }
    for (std::size_t i = first; i < leaves.size(); ++i)
        leaves[i].number = i - first + 1, leaves[i].count = leaves.size() - first;
}

std::vector<Leaf> leavesOf(ChartKind kind, const model::Snapshot& snapshot, const Announcements& all,
                           const Criteria& criteria, const QSizeF& room, const QPaintDevice* device) {
    std::vector<Leaf> leaves;
    for (const model::Announcement* a : all) {
        if (kind == ChartKind::coverage)
            addPieces(leaves, snapshot, *a, criteria, room, device);
        else
            leaves.push_back({a, std::nullopt, 1, 1});
    }
    return leaves;
}

base::Result<void> writePdf(ChartKind kind, const model::Snapshot& snapshot, const Announcements& all,
                            const Criteria& criteria, const QString& file, const std::string& time) {
    const QSizeF page = pageSize(QPageLayout::Landscape);
    const double margin = 48 * perPoint;
    const double scale = perPoint * 0.75; // a pixel of a chart is three quarters of a point
    const QSizeF room((page.width() - 2 * margin) / scale, (page.height() - 2 * margin) / scale);
    QString title = nameOf(kind);
    title[0] = title[0].toUpper();
    PdfFacts facts{title.toStdString(), "en", time, {}};
    const auto device = paperDevice();
    const std::vector<Leaf> leaves = leavesOf(kind, snapshot, all, criteria, room, device.get());
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leaves[i].number == 1)
            facts.outlines.push_back({leaves[i].announcement->title, 0, i, page.height() / perPoint});
    if (all.size() == 1) facts.title += ": " + all.front()->title;
    const auto pdf = paintPdf(leaves.size(), QPageLayout::Landscape, facts, [&](QPainter& p, std::size_t i) {
        const Sheet sheet(kind, snapshot, leaves[i], criteria, room.width(), device);
        p.translate(margin, margin);
        p.scale(scale, scale);
        sheet.paint(p, std::min(room.height(), sheet.height() * (kind == ChartKind::timeline ? roomy : 1)));
    });
    if (!pdf) return pdf.error();
    return writeWhole(file, QByteArray(pdf->data(), static_cast<qsizetype>(pdf->size())));
}

base::Result<void> writePng(ChartKind kind, const model::Snapshot& snapshot, const Announcements& all,
                            const Criteria& criteria, const QString& file) {
    constexpr double width = 1200, margin = 40, ratio = 2, tallest = 16000;
    const QSizeF room(width - 2 * margin, tallest - 2 * margin);
    std::vector<Sheet> sheets;
    double height = margin;
    for (const Leaf& leaf : leavesOf(kind, snapshot, all, criteria, room, nullptr)) {
        sheets.emplace_back(kind, snapshot, leaf, criteria, room.width());
        height += sheets.back().height() + margin;
    }
    if (height > tallest)
        return usage(Words::tr("The picture would be too tall; name one announcement, or write a PDF."));
    QImage image(QSize(static_cast<int>(width * ratio), static_cast<int>(std::ceil(height * ratio))),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::paper().panel);
    QPainter painter(&image);
    painter.translate(margin, margin);
    for (const Sheet& sheet : sheets) {
        sheet.paint(painter, sheet.height());
        painter.translate(0, sheet.height() + margin);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeWhole(file, bytes);
}

} // namespace

std::optional<ChartKind> chartNamed(std::string_view name) {
    if (name == "timeline") return ChartKind::timeline;
    if (name == "pillars") return ChartKind::pillars;
    if (name == "coverage") return ChartKind::coverage;
    return std::nullopt;
}

QString nameOf(ChartKind kind) {
    switch (kind) {
    case ChartKind::timeline: return QStringLiteral("timeline");
    case ChartKind::pillars: return QStringLiteral("pillars");
    case ChartKind::coverage: return QStringLiteral("coverage");
    }
    return {};
}

base::Result<void> writeChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                              const QString& file, const std::string& time, const Criteria& criteria) {
    const QString type = QFileInfo(file).suffix().toLower();
    if (type != QLatin1String("pdf") && type != QLatin1String("png"))
        return usage(Words::tr("%1: a chart is written as .pdf or .png.").arg(file));
    const auto all = wanted(snapshot, announcement);
    if (!all) return all.error();
    if (type == QLatin1String("pdf")) return writePdf(kind, snapshot, *all, criteria, file, time);
    return writePng(kind, snapshot, *all, criteria, file);
}

} // namespace pledge::ui
