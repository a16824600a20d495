#include "ui/paper/chart.h"

#include "ui/paper/canvas.h"
#include "ui/paper/chart_sheet.h"
#include "ui/paper/words.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace pledge::ui {
namespace {

constexpr double roomy = 1.25; ///< how much taller than needed a timeline may stand on a page of its own
constexpr double width = 1200, margin = 40, tallest = 16000; ///< of pictures, in pixels

using Announcements = std::vector<const model::Announcement*>;

base::Error usage(const QString& sentence) { return {base::Error::Kind::usage, sentence.toStdString()}; }

base::Result<Announcements> wanted(const ChartRequest& request, const std::string& id) {
    Announcements all;
    for (const model::Announcement& a : request.snapshot.finding.announcements)
        if (id.empty() || a.id == id) all.push_back(&a);
    const bool inOne = request.kind == ChartKind::pillars    ? request.choices.pillars.compare
                       : request.kind == ChartKind::timeline ? request.choices.ofAll
                                                             : false;
    if (!all.empty()) return inOne ? Announcements{nullptr} : all;
    if (id.empty()) return usage(PaperWords::tr("There is no announcement to draw: import articles first."));
    return usage(PaperWords::tr("There is no announcement %1; list announcements shows their ids.").arg(text(id)));
}

QString titleOf(const ChartRequest& request, const Announcements& all, const QString& first) {
    QString title = nameOf(request.kind);
    title[0] = title[0].toUpper();
    return all.size() == 1 ? QStringLiteral("%1: %2").arg(title, first) : title;
}

base::Result<QByteArray> pdf(const ChartRequest& request, const Announcements& all) {
    const QSizeF page = pageSize(request.choices.paper, QPageLayout::Landscape);
    const double edge = 48 * perPoint;
    const double scale = perPoint * 0.75; // a pixel of a chart is three quarters of a point
    const QSizeF room((page.width() - 2 * edge) / scale, (page.height() - 2 * edge) / scale);
    const auto device = paperDevice();
    const std::vector<ChartLeaf> leaves = leavesOf(request, all, room, device);
    std::vector<ChartSheet> sheets;
    PdfFacts facts{{}, QLocale::languageToCode(QLocale().language()).toStdString(), request.time, {}};
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        sheets.emplace_back(request, leaves[i], room.width(), device);
        if (leaves[i].number == 1)
            facts.outlines.push_back({sheets[i].title().toStdString(), 0, i, page.height() / perPoint});
    }
    facts.title = titleOf(request, all, sheets.front().title()).toStdString();
    const auto written =
        paintPdf(leaves.size(), request.choices.paper, QPageLayout::Landscape, facts, [&](QPainter& p, std::size_t i) {
            p.translate(edge, edge);
            p.scale(scale, scale);
            const double wish = sheets[i].height() * (request.kind == ChartKind::timeline ? roomy : 1);
            sheets[i].paint(p, std::min(room.height(), wish));
        });
    if (!written) return written.error();
    return QByteArray(written->data(), static_cast<qsizetype>(written->size()));
}

/// All sheets below one another.
struct Picture {
    std::vector<ChartSheet> sheets;
    double height = margin;

    void paint(QPainter& painter) const {
        painter.translate(margin, margin);
        for (const ChartSheet& sheet : sheets) {
            sheet.paint(painter, sheet.height());
            painter.translate(0, sheet.height() + margin);
        }
    }
};

Picture pictureOf(const ChartRequest& request, const Announcements& all) {
    const QSizeF room(width - 2 * margin, request.kind == ChartKind::coverage ? tallest - 2 * margin : 1e6);
    Picture picture;
    for (const ChartLeaf& leaf : leavesOf(request, all, room, nullptr)) {
        picture.sheets.emplace_back(request, leaf, room.width());
        picture.height += picture.sheets.back().height() + margin;
    }
    picture.height = std::ceil(picture.height);
    return picture;
}

base::Result<QByteArray> png(const Picture& picture) {
    constexpr double ratio = 2;
    if (picture.height > tallest)
        return usage(PaperWords::tr("The picture would be too tall; name one announcement, or write a PDF."));
    QImage image(QSize(static_cast<int>(width * ratio), static_cast<int>(picture.height * ratio)),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Theme::paper().panel);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

base::Result<QByteArray> svg(const ChartRequest& request, const Announcements& all, const Picture& picture) {
    QStringList words;
    for (const ChartSheet& sheet : picture.sheets) words << sheet.words();
    const QString title = titleOf(request, all, picture.sheets.front().title());
    return paintSvg(QSizeF(width, picture.height), title, words.join(QStringLiteral("\n\n")), [&](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, width, picture.height), Theme::paper().panel);
        picture.paint(painter);
    });
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

std::optional<ChartFormat> formatOf(const QString& file) {
    const QString type = QFileInfo(file).suffix().toLower();
    if (type == QLatin1String("pdf")) return ChartFormat::pdf;
    if (type == QLatin1String("svg")) return ChartFormat::svg;
    if (type == QLatin1String("png")) return ChartFormat::png;
    return std::nullopt;
}

base::Result<QByteArray> drawChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                                   ChartFormat format, const std::string& time, const ChartChoices& choices) {
    const ChartRequest request{kind, snapshot, choices, time};
    const auto all = wanted(request, announcement);
    if (!all) return all.error();
    switch (format) {
    case ChartFormat::pdf: return pdf(request, *all);
    case ChartFormat::svg: return svg(request, *all, pictureOf(request, *all));
    case ChartFormat::png: break;
    }
    return png(pictureOf(request, *all));
}

base::Result<void> writeChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                              const QString& file, const std::string& time, const ChartChoices& choices) {
    const auto format = formatOf(file);
    if (!format) return usage(PaperWords::tr("%1: a chart is written as .pdf, .svg or .png.").arg(file));
    const auto drawn = drawChart(kind, snapshot, announcement, *format, time, choices);
    if (!drawn) return drawn.error();
    return writeWhole(file, *drawn);
}

} // namespace pledge::ui
