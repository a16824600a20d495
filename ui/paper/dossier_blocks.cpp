#include "ui/paper/dossier_blocks.h"

#include "core/base/utf8.h"
#include "ui/document/values.h"
#include "ui/paper/canvas.h"
#include "ui/paper/chart_block.h"
#include "ui/paper/text_block.h"
#include "ui/paper/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace pledge::ui {
namespace {

using report::DossierPart;
using Form = DossierPart::Form;

constexpr double pt = perPoint;
constexpr double markColumn = 22 * pt; ///< where letters, signs and numbers stand, left of their text
constexpr double chartPixel = 0.7 * pt;
constexpr int chartFontPixels = 12;
constexpr double chartGap = 14 * pt;

/// `2026-05-14T09:30:00Z` as "14 May 2026, 09:30 UTC".
QString madeAt(const std::string& time) {
    const std::string minute = time.substr(0, std::min<std::size_t>(16, time.size()));
    return minute.size() > 10 ? PaperWords::tr("%1 UTC").arg(shownDate(minute)) : shownDate(minute);
}

/// Paragraphs below one another as one block, with something painted beside or behind them.
struct Column {
    std::vector<TextBlock> texts;
    std::vector<double> gaps; ///< above each text
    double indent = 0;

    void add(TextBlock t, double gap = 0) {
        texts.push_back(std::move(t));
        gaps.push_back(gap);
    }

    std::vector<double> pieces() const {
        std::vector<double> all;
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t l = 0; l < texts[i].lines(); ++l)
                all.push_back(texts[i].heights()[l] + (l == 0 ? gaps[i] : 0));
        return all;
    }

    void paint(QPainter& p, QPointF at, std::size_t from, std::size_t to) const {
        std::size_t first = 0;
        at.rx() += indent;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const std::size_t n = texts[i].lines();
            const std::size_t a = std::clamp(from, first, first + n) - first;
            const std::size_t b = std::clamp(to, first, first + n) - first;
            if (a == 0 && b > 0) at.ry() += gaps[i];
            texts[i].paint(p, at, a, b);
            for (std::size_t l = a; l < b; ++l) at.ry() += texts[i].heights()[l];
            first += n;
        }
    }
};

QString endTrimmed(QString words) {
    while (!words.isEmpty() && words.back().isSpace()) words.chop(1);
    return words;
}

double sum(const std::vector<double>& pieces, std::size_t from, std::size_t to) {
    double h = 0;
    for (std::size_t i = from; i < to; ++i) h += pieces[i];
    return h;
}

class Maker {
public:
    Maker(const std::vector<DossierPart>& parts, const model::Snapshot& snapshot, const std::string& time, double width,
          double height, const ContentsPages& pages)
        : parts_(parts),
          snapshot_(snapshot),
          time_(time),
          width_(width),
          height_(height),
          pages_(pages),
          theme_(Theme::paper()) {}

    std::vector<DossierBlock> all() {
        for (const DossierPart& part : parts_) {
            make(part);
            if (part.form == Form::title) contents();
        }
        return std::move(blocks_);
    }

private:
    void make(const DossierPart& part) {
        switch (part.form) {
        case Form::title: return title(part);
        case Form::heading: return heading(part);
        case Form::paragraph: return paragraph(part);
        case Form::source: return source(part);
        case Form::chart: return chart(part);
        case Form::discrepancy: return discrepancy(part);
        case Form::reading: return reading(part);
        case Form::quote: return quote(part);
        case Form::judgement: return judgement(part);
        case Form::note: return note(part);
        case Form::reference: return reference(part);
        }
    }

    TextBlock plain(const QString& words, double points, const QColor& ink, double width,
                    QFont::Weight weight = QFont::Normal, double spacing = 1.08) const {
        return plain(words.toStdString(), points, ink, width, weight, spacing);
    }

    TextBlock plain(const std::string& words, double points, const QColor& ink, double width,
                    QFont::Weight weight = QFont::Normal, double leading = 1.08) const {
        return {text(words), paperFont(points, weight), ink, width, {}, leading};
    }

    /// Adds a column as a block; `mark` is painted left of its first line by the caller's painter.
    DossierBlock& add(Column column, double before, bool keep,
                      const std::function<void(QPainter&, const QPointF&, double height, bool first)>& behind = {}) {
        DossierBlock block;
        block.flow.before = before;
        block.flow.pieces = column.pieces();
        block.flow.keepWithNext = keep;
        block.paint = [column = std::move(column), behind,
                       pieces = block.flow.pieces](QPainter& p, const QPointF& at, std::size_t from, std::size_t to) {
            if (behind) behind(p, at, sum(pieces, from, to), from == 0);
            column.paint(p, at, from, to);
        };
        blocks_.push_back(std::move(block));
        return blocks_.back();
    }

    /// A letter, sign or number left of a text of `points`.
    std::function<void(QPainter&, const QPointF&, double, bool)>
    mark(const std::string& words, const QColor& ink, double points, double textPoints, double gap = 0) const {
        const TextBlock t = plain(words, points, ink, markColumn * 3, QFont::DemiBold);
        const double drop = gap + (textPoints - points) * 0.9 * pt;
        return [t, drop](QPainter& p, const QPointF& at, double, bool first) {
            if (first) t.paint(p, at + QPointF(0, drop));
        };
    }

    void title(const DossierPart& part) {
        Column c;
        c.add(plain(PaperWords::tr("Dossier"), 10, theme_.accent, width_, QFont::DemiBold), 0);
        c.add(plain(part.text, 28, theme_.ink, width_, QFont::DemiBold, 1.0), 4 * pt);
        c.add(plain(part.detail, 11, theme_.muted, width_), 8 * pt);
        c.add({PaperWords::tr("Made %1").arg(madeAt(time_)), paperFont(9), theme_.muted, width_, {}, 1.08}, 3 * pt);
        add(std::move(c), 0, false).bookmark = text(part.text);
    }

    // ---- contents: announcements and their discrepancies, with the pages that the flow finds

    void contents() {
        std::size_t line = 0;
        for (const DossierPart& part : parts_) {
            const bool announcement = part.form == Form::heading && snapshot_.announcement(part.id);
            if (!announcement && part.form != Form::discrepancy) continue;
            if (line == 0) sectionHead(PaperWords::tr("Contents").toStdString(), {}, 26 * pt);
            contentsEntry(part, announcement, line++);
        }
        pages_->assign(line, 0);
    }

    void contentsEntry(const DossierPart& part, bool announcement, std::size_t line) {
        const double numberColumn = 30 * pt;
        const double indent = announcement ? 0 : markColumn;
        Column c;
        c.indent = indent;
        c.add(plain(part.text, announcement ? 10.5 : 10, theme_.ink, width_ - indent - numberColumn,
                    announcement ? QFont::DemiBold : QFont::Normal));
        const auto sign = plain(announcement ? "" : part.mark, 10, theme_.conflict, markColumn, QFont::DemiBold);
        const auto behind = [sign, this_pages = pages_, line, width = width_,
                             ink = theme_.muted](QPainter& p, const QPointF& at, double, bool first) {
            if (!first) return;
            sign.paint(p, at + QPointF(8 * pt, 0));
            const TextBlock number(QString::number((*this_pages)[line] + 1), paperFont(10), ink, 60 * pt);
            number.paint(p, at + QPointF(width - number.naturalWidth(), 0));
        };
        add(std::move(c), (announcement ? 7 : 2.5) * pt, announcement, behind);
    }

    // ---- headings

    DossierBlock& sectionHead(const std::string& words, const std::string& detail, double before) {
        Column c;
        c.add(plain(words, 16, theme_.ink, width_, QFont::DemiBold, 1.02), 0);
        if (!detail.empty()) c.add(plain(detail, 10, theme_.muted, width_), 3 * pt);
        c.add({QString(), paperFont(3), theme_.ink, width_, {}, 1.0});
        return add(std::move(c), before, true);
    }

    void heading(const DossierPart& part) {
        const bool announcement = snapshot_.announcement(part.id) != nullptr;
        DossierBlock& block = sectionHead(part.text, part.detail, 26 * pt);
        block.flow.newPage = announcement;
        block.bookmark = text(part.text);
        if (announcement) block.contentsLine = ++contentsLine_;
    }

    void paragraph(const DossierPart& part) {
        Column c;
        c.add(plain(part.text, 10.5, theme_.ink, width_));
        if (!part.detail.empty()) c.add(plain(part.detail, 9, theme_.muted, width_), 2 * pt);
        add(std::move(c), 12 * pt, false);
    }

    void source(const DossierPart& part) {
        Column c;
        c.indent = markColumn;
        c.add(plain(part.text, 10.5, theme_.ink, width_ - markColumn, QFont::DemiBold));
        if (!part.detail.empty()) c.add(plain(part.detail, 9, theme_.muted, width_ - markColumn), 1 * pt);
        add(std::move(c), 8 * pt, false, mark(part.mark, theme_.accent, 10.5, 10.5));
    }

    /// The height that a chart may take: what its announcement's heading leaves of the page, so that they share it; a
    /// whole page where that is little.
    double roomForChart(double gap) const {
        double used = gap;
        for (auto b = blocks_.rbegin(); b != blocks_.rend(); ++b) {
            used += sum(b->flow.pieces, 0, b->flow.pieces.size());
            if (b->flow.newPage) return height_ - used > height_ / 3 ? height_ - used : height_;
            used += b->flow.before;
        }
        return height_;
    }

    void chart(const DossierPart& part) {
        const auto kind = chartNamed(part.chart);
        if (!kind) return;
        const ChartBlock drawing(*kind, snapshot_, part.id, {}, width_ / chartPixel, chartFont(chartFontPixels),
                                 device_);
        const double tall = std::min(drawing.naturalHeight() * chartPixel, roomForChart(chartGap));
        DossierBlock block;
        block.flow.before = chartGap;
        block.flow.pieces = {tall};
        block.paint = [drawing, tall](QPainter& p, const QPointF& at, std::size_t, std::size_t) {
            p.save();
            p.translate(at);
            p.scale(chartPixel, chartPixel);
            drawing.paint(p, tall / chartPixel);
            p.restore();
        };
        blocks_.push_back(std::move(block));
    }

    // ---- discrepancies

    void discrepancy(const DossierPart& part) {
        Column c;
        c.indent = markColumn;
        c.add(plain(part.text, 13, theme_.ink, width_ - markColumn, QFont::DemiBold, 1.02), 10 * pt);
        if (!part.detail.empty()) c.add(plain(part.detail, 10, theme_.muted, width_ - markColumn), 2 * pt);
        const auto sign = mark(part.mark, theme_.conflict, 15, 13, 10 * pt);
        const auto rule = [sign, line = theme_.line, width = width_](QPainter& p, const QPointF& at, double h,
                                                                     bool first) {
            if (first) p.fillRect(QRectF(at.x(), at.y(), width, 0.6 * pt), line);
            sign(p, at, h, first);
        };
        DossierBlock& block = add(std::move(c), 20 * pt, true, rule);
        block.bookmark = text(part.mark) + QLatin1Char(' ') + text(part.text);
        block.level = 1;
        block.contentsLine = ++contentsLine_;
    }

    void reading(const DossierPart& part) {
        const QString value = text(part.text);
        const QString all = value + QStringLiteral("   ") + text(part.mark);
        QTextCharFormat quiet;
        quiet.setForeground(theme_.muted);
        quiet.setFontWeight(QFont::Normal);
        Column c;
        c.indent = markColumn;
        c.add({all,
               paperFont(11.5, QFont::DemiBold),
               theme_.ink,
               width_ - markColumn,
               {{static_cast<int>(value.size()), static_cast<int>(all.size() - value.size()), quiet}},
               1.05});
        if (!part.detail.empty()) c.add(plain(part.detail, 9, theme_.muted, width_ - markColumn), 1 * pt);
        add(std::move(c), 11 * pt, true);
    }

    void quote(const DossierPart& part) {
        const base::CodePointIndex index(part.text);
        const std::size_t from = index.toByte(std::min(part.emphasis.start, index.codePoints()));
        const std::size_t to = index.toByte(std::min(part.emphasis.end, index.codePoints()));
        const QString marks = quoted(QString());
        const QString open = marks.left(1), close = marks.mid(1);
        const QString before = open + text(std::string_view(part.text).substr(0, from));
        const QString words = text(std::string_view(part.text).substr(from, to - from));
        const QString after = endTrimmed(text(std::string_view(part.text).substr(to))) + close;
        const QString number = QStringLiteral(" [") + text(part.mark) + QLatin1Char(']');
        const int at = static_cast<int>(before.size());
        const double indent = markColumn + 30 * pt;
        Column c;
        c.indent = indent;
        c.add({before + words + after + number,
               paperFont(10),
               theme_.ink,
               width_ - indent,
               {{at, static_cast<int>(words.size()), emphasis()},
                {at + static_cast<int>(words.size() + after.size()), static_cast<int>(number.size()), small()}},
               1.12});
        const TextBlock letter = plain(part.detail, 10, theme_.muted, 20 * pt, QFont::DemiBold, 1.12);
        add(std::move(c), 5 * pt, false,
            [letter, line = theme_.line](QPainter& p, const QPointF& corner, double h, bool first) {
                p.fillRect(QRectF(corner.x() + markColumn, corner.y() + 1 * pt, 1.6 * pt, h - 2 * pt), line);
                if (first) letter.paint(p, corner + QPointF(markColumn + 9 * pt, 0));
            });
    }

    QTextCharFormat emphasis() const {
        QTextCharFormat f;
        f.setFontWeight(QFont::DemiBold);
        f.setBackground(theme_.tint(theme_.conflict, 0.12));
        return f;
    }

    QTextCharFormat small() const {
        QTextCharFormat f;
        f.setForeground(theme_.muted);
        return f;
    }

    // ---- what was written

    void judgement(const DossierPart& part) {
        Column c;
        c.indent = markColumn + 9 * pt;
        const double width = width_ - c.indent - 9 * pt;
        c.add(plain(part.text, 10.5, theme_.accent, width, QFont::DemiBold), 6 * pt);
        if (!part.detail.empty())
            c.add(plain(PaperWords::tr("Judgement, %1").arg(text(part.detail)), 9, theme_.muted, width), 1 * pt);
        c.add({QString(), paperFont(3), theme_.ink, width, {}, 1.0});
        add(std::move(c), 11 * pt, false, panel());
    }

    std::function<void(QPainter&, const QPointF&, double, bool)> panel() const {
        return [fill = theme_.tint(theme_.accent, 0.07), edge = theme_.accent,
                width = width_](QPainter& p, const QPointF& at, double h, bool) {
            p.fillRect(QRectF(at.x() + markColumn, at.y(), width - markColumn, h), fill);
            p.fillRect(QRectF(at.x() + markColumn, at.y(), 1.6 * pt, h), edge);
        };
    }

    void note(const DossierPart& part) {
        const RichText rich = fromMarkdown(text(part.text));
        Column c;
        c.indent = markColumn + 9 * pt;
        const double width = width_ - c.indent;
        c.add({rich.text, paperFont(10), theme_.ink, width, rich.formats, 1.12});
        if (!part.detail.empty())
            c.add(plain(PaperWords::tr("Note, %1").arg(text(part.detail)), 9, theme_.muted, width), 1 * pt);
        add(std::move(c), 7 * pt, false);
    }

    void reference(const DossierPart& part) {
        const QString words = text(part.text);
        const QString all = part.detail.empty() ? words : words + QStringLiteral(", ") + text(part.detail);
        Column c;
        c.indent = markColumn;
        c.add({all,
               paperFont(9),
               theme_.ink,
               width_ - markColumn,
               {{static_cast<int>(words.size()), static_cast<int>(all.size() - words.size()), small()}},
               1.08});
        add(std::move(c), 3.5 * pt, false, mark("[" + part.mark + "]", theme_.muted, 9, 9));
    }

    const std::vector<DossierPart>& parts_;
    const model::Snapshot& snapshot_;
    const std::string& time_;
    double width_, height_;
    ContentsPages pages_;
    std::shared_ptr<QPaintDevice> device_ = paperDevice();
    const Theme& theme_;
    std::size_t contentsLine_ = 0;
    std::vector<DossierBlock> blocks_;
};

} // namespace

std::vector<DossierBlock> dossierBlocks(const std::vector<DossierPart>& parts, const model::Snapshot& snapshot,
                                        const std::string& time, double width, double height,
                                        const ContentsPages& pages) {
    return Maker(parts, snapshot, time, width, height, pages).all();
}

} // namespace pledge::ui
