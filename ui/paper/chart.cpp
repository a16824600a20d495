#include "ui/paper/chart.h"

#include "core/model/edtf.h"
#include "ui/paper/canvas.h"
#include "ui/paper/chart_block.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace pledge::ui {
namespace {

constexpr int fontPixels = 13;
constexpr double roomy = 1.25; ///< how much taller than needed a timeline may stand on a page of its own

using Announcements = std::vector<const model::Announcement*>;

base::Error usage(const QString& sentence) { return {base::Error::Kind::usage, sentence.toStdString()}; }

base::Result<Announcements> wanted(const model::Snapshot& snapshot, const std::string& id) {
    Announcements all;
    for (const model::Announcement& a : snapshot.finding.announcements)
        if (id.empty() || a.id == id) all.push_back(&a);
    if (!all.empty()) return all;
    if (id.empty()) return usage(QStringLiteral("There is no announcement to draw: import articles first."));
    return usage(QStringLiteral("There is no announcement %1; list announcements shows their ids.").arg(text(id)));
}

QString joined(const QStringList& words) {
    QStringList said = words;
    said.removeAll(QString());
    return said.join(QStringLiteral("  ·  "));
}

/// Title, who and where, the chart, and who the letters are: one announcement, in pixels from (0, 0).
class Sheet {
public:
    Sheet(ChartKind kind, const model::Snapshot& snapshot, const model::Announcement& a, const Criteria& criteria,
          double width, std::shared_ptr<QPaintDevice> device = nullptr)
        : a_(a),
          chart_(kind, snapshot, a.id, criteria, width, chartFont(fontPixels), std::move(device)),
          font_(chartFont(fontPixels)),
          width_(width) {
        for (const model::Source& s : snapshot.sources)
            if (std::find(a.sources.begin(), a.sources.end(), s.id) != a.sources.end())
                sources_ << joined({text(s.letter) + QLatin1Char(' ') +
                                        text(s.article.publisher.empty() ? s.article.file : s.article.publisher),
                                    text(model::displayDate(s.article.published))})
                                .replace(QStringLiteral("  ·  "), QStringLiteral(", "));
        if (!criteria.empty()) sources_ << QStringLiteral("filtered");
    }

    double height() const { return top() + chart_.naturalHeight() + bottom(); }

    void paint(QPainter& p, double height) const {
        const Theme& theme = Theme::paper();
        QFont big = chartFont(21);
        big.setWeight(QFont::DemiBold);
        line(p, text(a_.title.empty() ? a_.investor : a_.title), 0, 28, big, theme.ink);
        const QString announced =
            a_.announced.empty() ? QString() : QStringLiteral("announced ") + text(model::displayDate(a_.announced));
        line(p, joined({text(a_.investor), text(a_.place), announced}), 32, 20, font_, theme.muted);
        p.save();
        p.translate(0, top());
        chart_.paint(p, height - top() - bottom());
        p.restore();
        p.setFont(font_);
        p.setPen(theme.muted);
        p.drawText(QRectF(0, height - bottom() + 12, width_, bottom() - 12),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sources_.join(QStringLiteral("   ")));
    }

private:
    static double top() { return 68; }
    double bottom() const {
        const QRectF box = QFontMetricsF(font_).boundingRect(QRectF(0, 0, width_, 1e5), Qt::TextWordWrap,
                                                             sources_.join(QStringLiteral("   ")));
        return box.height() + 16;
    }

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
};

base::Result<void> writePdf(ChartKind kind, const model::Snapshot& snapshot, const Announcements& all,
                            const Criteria& criteria, const QString& file, const std::string& time) {
    const QSizeF page = pageSize(QPageLayout::Landscape);
    const double margin = 48 * perPoint;
    const double scale = perPoint * 0.75; // a pixel of a chart is three quarters of a point
    const QSizeF room((page.width() - 2 * margin) / scale, (page.height() - 2 * margin) / scale);
    PdfFacts facts{kind == ChartKind::timeline ? "Timeline" : "Pillars", "en", time, {}};
    for (std::size_t i = 0; i < all.size(); ++i)
        facts.outlines.push_back({all[i]->title, 0, i, page.height() / perPoint});
    if (all.size() == 1) facts.title += ": " + all.front()->title;
    const auto device = paperDevice();
    const auto pdf = paintPdf(all.size(), QPageLayout::Landscape, facts, [&](QPainter& p, std::size_t i) {
        const Sheet sheet(kind, snapshot, *all[i], criteria, room.width(), device);
        p.translate(margin, margin);
        p.scale(scale, scale);
        sheet.paint(p, std::min(room.height(), sheet.height() * (kind == ChartKind::timeline ? roomy : 1)));
    });
    if (!pdf) return pdf.error();
    return writeWhole(file, QByteArray(pdf->data(), static_cast<qsizetype>(pdf->size())));
}

base::Result<void> writePng(ChartKind kind, const model::Snapshot& snapshot, const Announcements& all,
                            const Criteria& criteria, const QString& file) {
    constexpr double width = 1200, margin = 40, ratio = 2;
    std::vector<Sheet> sheets;
    double height = margin;
    for (const model::Announcement* a : all) {
        sheets.emplace_back(kind, snapshot, *a, criteria, width - 2 * margin);
        height += sheets.back().height() + margin;
    }
    if (height * ratio > 32000)
        return usage(QStringLiteral("The picture would be too tall; name one announcement, or write a PDF."));
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
    return std::nullopt;
}

base::Result<void> writeChart(ChartKind kind, const model::Snapshot& snapshot, const std::string& announcement,
                              const QString& file, const std::string& time, const Criteria& criteria) {
    const QString type = QFileInfo(file).suffix().toLower();
    if (type != QLatin1String("pdf") && type != QLatin1String("png"))
        return usage(QStringLiteral("%1: a chart is written as .pdf or .png.").arg(file));
    const auto all = wanted(snapshot, announcement);
    if (!all) return all.error();
    if (type == QLatin1String("pdf")) return writePdf(kind, snapshot, *all, criteria, file, time);
    return writePng(kind, snapshot, *all, criteria, file);
}

} // namespace pledge::ui
