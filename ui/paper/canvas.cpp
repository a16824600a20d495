#include "ui/paper/canvas.h"

#include "ui/paper/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

namespace pledge::ui {
namespace {

QFont withoutLigatures(int pixels) {
    QFont f(QGuiApplication::font().family());
    f.setPixelSize(pixels);
    f.setHintingPreference(QFont::PreferNoHinting);
    // Less than a sixty-fourth of a pixel would count as none, and any spacing at all keeps letters apart.
    f.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return f;
}

base::Error cannotWrite(const QString& file, const QString& why) {
    const QString sentence = QCoreApplication::translate("paper", "%1 could not be written: %2.").arg(file, why);
    return {base::Error::Kind::failed, sentence.toStdString()};
}

} // namespace

QFont paperFont(double points, QFont::Weight weight, bool italic) {
    QFont f = withoutLigatures(static_cast<int>(std::lround(points * perPoint)));
    f.setWeight(weight);
    f.setItalic(italic);
    return f;
}

QFont chartFont(int pixels) { return withoutLigatures(pixels); }

std::shared_ptr<QPaintDevice> paperDevice() {
    // Nothing is ever painted on it, so nothing is written.
    return std::make_shared<QPdfWriter>(QString());
}

QSizeF pageSize(QPageSize::PageSizeId paper, QPageLayout::Orientation orientation) {
    const QSizeF size = QPageSize(paper).size(QPageSize::Point) * perPoint;
    return orientation == QPageLayout::Portrait ? size : size.transposed();
}

base::Result<std::string> paintPdf(std::size_t pages, QPageSize::PageSizeId paper, QPageLayout::Orientation orientation,
                                   const PdfFacts& facts, const std::function<void(QPainter&, std::size_t)>& page) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(paper), orientation, QMarginsF()));
    writer.setTitle(QString::fromStdString(facts.title));
    {
        QPainter painter(&writer);
        for (std::size_t i = 0; i < pages; ++i) {
            if (i > 0) writer.newPage();
            painter.save();
            const double scale = writer.resolution() / 72.0 / perPoint;
            painter.scale(scale, scale);
            page(painter, i);
            painter.restore();
        }
    }
    return finishPdf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), facts);
}

QByteArray paintSvg(const QSizeF& size, const QString& title, const QString& description,
                    const std::function<void(QPainter&)>& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator writer;
    writer.setOutputDevice(&buffer);
    writer.setTitle({}); // else it writes words of its own
    writer.setDescription({});
    writer.setResolution(96); // the pixels of CSS
    writer.setSize(size.toSize());
    writer.setViewBox(QRectF(QPointF(0, 0), size.toSize()));
    QPainter painter(&writer);
    picture(painter);
    painter.end();
    // Qt would write both as they stand, ampersands and all.
    const qsizetype inside = bytes.indexOf('>', bytes.indexOf("<svg")) + 1;
    const QString told = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>");
    return bytes.insert(inside, told.arg(title.toHtmlEscaped(), description.toHtmlEscaped()).toUtf8());
}

base::Result<void> writeWhole(const QString& file, const QByteArray& bytes) {
    const QFileInfo info(file);
    if (!QFileInfo(info.absolutePath()).isDir())
        return cannotWrite(file, PaperWords::tr("there is no folder %1").arg(info.absolutePath()));
    if (info.isDir()) return cannotWrite(file, PaperWords::tr("it is a folder"));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return cannotWrite(file, out.errorString());
    if (out.write(bytes) != bytes.size() || !out.commit()) return cannotWrite(file, out.errorString());
    return {};
}

} // namespace pledge::ui
