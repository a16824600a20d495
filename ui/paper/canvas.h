#pragma once

#include "core/base/result.h"
#include "ui/paper/pdf_finish.h"

#include <QByteArray>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <functional>
#include <memory>
#include <string>

class QPainter;
class QPaintDevice;

namespace pledge::ui {

/// Lengths on paper count tenths of a point, so that sizes of fonts, which are whole numbers, are fine enough.
constexpr double perPoint = 10;

/// A font of that many points for lengths in tenths of a point. It makes no ligatures, which search would not find.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal, bool italic = false);
/// The font of charts on paper and in pictures, that many pixels high.
QFont chartFont(int pixels);

/// What text for `paintPdf` is measured on.
std::shared_ptr<QPaintDevice> paperDevice();

/// Paints pages one after another. `pages` are painted by number, from 0; the facts go into the PDF.
base::Result<std::string> paintPdf(std::size_t pages, QPageSize::PageSizeId paper, QPageLayout::Orientation orientation,
                                   const PdfFacts& facts, const std::function<void(QPainter&, std::size_t)>& page);
/// The size of such a page, in tenths of a point.
QSizeF pageSize(QPageSize::PageSizeId paper, QPageLayout::Orientation orientation);

/// Paints a picture of that many pixels as SVG: text stays text, in the fonts of `chartFont`. Painters must cut what
/// they paint themselves, since the writer ignores clips.
QByteArray paintSvg(const QSizeF& size, const QString& title, const QString& description,
                    const std::function<void(QPainter&)>& picture);

/// Puts all bytes into `file` at once: a reader sees the old file or the new one. Errors: failed, in one sentence.
base::Result<void> writeWhole(const QString& file, const QByteArray& bytes);

} // namespace pledge::ui
