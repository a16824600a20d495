#include "ui/paper/text_block.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <algorithm>
#include <numeric>

namespace pledge::ui {

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& ink, double width,
                     const QVector<QTextLayout::FormatRange>& formats, double leading)
    : layout_(std::make_shared<QTextLayout>(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font)),
      ink_(ink),
      leading_(leading) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_->setTextOption(option);
    layout_->setFormats(formats);
    layout_->setCacheEnabled(true);
    layout_->beginLayout();
    double y = 0;
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        heights_.push_back(line.height() * leading_);
        y += heights_.back();
    }
    layout_->endLayout();
}

double TextBlock::height() const { return std::accumulate(heights_.begin(), heights_.end(), 0.0); }

double TextBlock::naturalWidth() const {
    double widest = 0;
    for (int i = 0; i < layout_->lineCount(); ++i) widest = std::max(widest, layout_->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter& painter, const QPointF& at, std::size_t from, std::size_t to) const {
    if (from >= to) return;
    painter.setPen(ink_);
    const double skipped = layout_->lineAt(static_cast<int>(from)).y();
    for (std::size_t i = from; i < to; ++i)
        layout_->lineAt(static_cast<int>(i)).draw(&painter, at - QPointF(0, skipped));
}

RichText fromMarkdown(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown);
    RichText out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!out.text.isEmpty()) out.text += QLatin1Char('\n');
        if (block.textList()) out.text += QStringLiteral("•  ");
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat told = fragment.charFormat();
            QTextCharFormat format;
            if (told.fontWeight() > QFont::Normal) format.setFontWeight(QFont::DemiBold);
            if (told.fontItalic()) format.setFontItalic(true);
            if (!format.isEmpty())
                out.formats.push_back(
                    {static_cast<int>(out.text.size()), static_cast<int>(fragment.text().size()), format});
            out.text += fragment.text();
        }
    }
    return out;
}

} // namespace pledge::ui
