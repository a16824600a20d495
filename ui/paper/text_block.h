#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextCharFormat>
#include <QTextLayout>
#include <QVector>
#include <memory>
#include <vector>

class QPainter;

namespace pledge::ui {

/// A paragraph broken into lines, with runs in formats of their own.
class TextBlock {
public:
    TextBlock(const QString& text, const QFont& font, const QColor& ink, double width,
              const QVector<QTextLayout::FormatRange>& formats = {}, double leading = 1.0);

    std::size_t lines() const { return heights_.size(); }
    const std::vector<double>& heights() const { return heights_; }
    double height() const;
    /// The width of the widest line.
    double naturalWidth() const;
    /// The lines [from, to) with the first of them at `at`.
    void paint(QPainter& painter, const QPointF& at, std::size_t from, std::size_t to) const;
    void paint(QPainter& painter, const QPointF& at) const { paint(painter, at, 0, lines()); }

private:
    std::shared_ptr<QTextLayout> layout_;
    QColor ink_;
    std::vector<double> heights_;
    double leading_;
};

/// Text with the formats that Markdown gives it: bold, italic, code; a bullet before items of lists.
struct RichText {
    QString text;
    QVector<QTextLayout::FormatRange> formats;
};
RichText fromMarkdown(const QString& markdown);

} // namespace pledge::ui
