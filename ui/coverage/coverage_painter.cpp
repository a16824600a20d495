#include "ui/coverage/coverage_painter.h"

#include "ui/theme/pillar_pattern.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace pledge::ui {
namespace {

QColor colourOf(Stance stance, const Theme& theme) {
    switch (stance) {
    case Stance::silent: return theme.muted;
    case Stance::alone: return theme.verdict(model::Verdict::single);
    case Stance::agrees: return theme.agree;
    case Stance::compatible: return theme.compatible;
    case Stance::settled: return theme.muted;
    case Stance::differs: return theme.conflict;
    }
    return theme.muted;
}

class Painting {
public:
    Painting(QPainter& painter, const CoverageLayout& layout, const Theme& theme, const QFont& base,
             const CoverageMarks& marks)
        : p_(painter), l_(layout), theme_(theme), base_(base), marks_(marks) {}

    void all() {
        p_.save();
        p_.setRenderHint(QPainter::Antialiasing);
        p_.fillRect(QRectF(QPointF(0, 0), l_.size), theme_.panel);
        for (const PlacedCoverageRow& row : l_.rowHeads) fillGround(row, wholeRow(row));
        if (marks_.hovered) hoveredColumn(*marks_.hovered);
        for (const PlacedCoverageRow& row : l_.rowHeads) underline(wholeRow(row));
        cells();
        if (marks_.current) outline(l_.rectOf(*marks_.current).adjusted(1, 1, -1, -1));
        rowHeads();
        columnHeads();
        p_.restore();
    }

private:
    QRectF wholeRow(const PlacedCoverageRow& row) const {
        const double right = std::min(l_.body.right(), l_.body.left() - l_.scroll.x() + l_.content.width());
        return {row.rect.topLeft(), QPointF(right, row.rect.bottom())};
    }

    QColor groundOf(std::size_t row) const {
        if (marks_.row == row) return theme_.tint(theme_.accent, theme_.dark ? 0.22 : 0.10);
        if (marks_.hovered && marks_.hovered->row == row) return theme_.tint(theme_.ink, 0.05);
        return theme_.panel;
    }

    /// Everything lies on the panel already.
    void fillGround(const PlacedCoverageRow& row, const QRectF& r) {
        if (const QColor ground = groundOf(row.row); ground != theme_.panel) p_.fillRect(r, ground);
    }

    void hoveredColumn(const CoverageSpot& spot) {
        const QRectF at = l_.rectOf(spot);
        const double bottom = std::min(l_.body.bottom(), l_.body.top() - l_.scroll.y() + l_.content.height());
        for (const PlacedCoverageRow& row : l_.rowHeads)
            if (marks_.row != row.row)
                p_.fillRect(
                    QRectF(at.left(), row.rect.top(), at.width(), std::min(bottom, row.rect.bottom()) - row.rect.top()),
                    theme_.tint(theme_.ink, 0.05));
    }

    void write(const CoverageText& t, const QColor& ink) {
        if (t.text.isEmpty()) return;
        p_.setFont(fontFor(t.role, base_));
        p_.setPen(ink);
        // A box that ends at a fraction must not cost the last letter.
        p_.drawText(t.box.adjusted(0, 0, 1, 0),
                    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, t.text);
    }

    void write(const CoverageText& t) { write(t, t.colour == CoverageText::Ink::quiet ? theme_.muted : theme_.ink); }

    /// A level line; filled, for to stroke it takes ten times as long.
    void hair(const QPointF& from, const QPointF& to) {
        p_.fillRect(QRectF(from.x(), from.y() - 0.5, to.x() - from.x(), 1), theme_.line);
    }

    void underline(const QRectF& r) { hair(r.bottomLeft(), r.bottomRight()); }

    /// Whether like things are one picture each, drawn once a frame; on paper each is drawn by itself.
    bool isScreen() const {
        return p_.paintEngine() && p_.paintEngine()->type() == QPaintEngine::Raster && !p_.transform().isRotating();
    }

    void cells() {
        for (const PlacedCoverageCell& cell : l_.cells) {
            if (!isScreen_) {
                box(boxIn(cell.rect), cell.stance);
                write(cell.text);
                continue;
            }
            p_.drawImage(toPixel(cell.rect.topLeft()), tileOf(cell));
            if (!isSignAlone(cell)) write(cell.text);
        }
    }

    void mark(const PlacedCoverageRow& row) {
        if (!isScreen_) return fillPillar(p_, row.mark, row.pillar, theme_);
        QImage& tile = marksOf_[row.pillar];
        if (tile.isNull())
            tile = picture(row.mark, [&](QPainter& painter) { fillPillar(painter, row.mark, row.pillar, theme_); });
        p_.drawImage(toPixel(row.mark.topLeft()), tile);
    }

    static QRectF boxIn(const QRectF& cell) { return cell.adjusted(2, 2, -2, -2); }

    /// What stands in the middle of a cell is the same in all of a stance, what is said is not.
    static bool isSignAlone(const PlacedCoverageCell& cell) { return cell.text.role == TextRole::strong; }

    /// The nearest whole pixel of the device, where a picture needs no smoothing.
    QPointF toPixel(const QPointF& at) const {
        const double ratio = p_.device()->devicePixelRatioF();
        const QTransform& t = p_.transform();
        const auto whole = [ratio](double v, double scale, double shift) {
            return (std::round((v * scale + shift) * ratio) / ratio - shift) / scale;
        };
        return {whole(at.x(), t.m11(), t.dx()), whole(at.y(), t.m22(), t.dy())};
    }

    const QImage& tileOf(const PlacedCoverageCell& cell) {
        const bool sign = isSignAlone(cell);
        QImage& tile = tiles_[static_cast<std::size_t>(cell.stance) * 2 + (sign ? 1 : 0)];
        if (!tile.isNull()) return tile;
        tile = picture(cell.rect, [&](QPainter& painter) {
            Painting own(painter, l_, theme_, base_, marks_);
            own.box(boxIn(cell.rect), cell.stance);
            if (sign) own.write(cell.text);
        });
        return tile;
    }

    /// What `paint` draws at a rectangle, in the device's pixels.
    template<class Paint>
    QImage picture(const QRectF& at, const Paint& paint) const {
        const double ratio = p_.device()->devicePixelRatioF() * std::max(p_.transform().m11(), p_.transform().m22());
        QImage image((at.size() * ratio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-at.topLeft());
        paint(painter);
        return image;
    }

    /// The ground, the frame and the pattern of a stance.
    void box(const QRectF& r, Stance stance) {
        const QColor colour = colourOf(stance, theme_);
        if (stance == Stance::silent) return dash(r, colour);
        const bool alone = stance == Stance::alone;
        p_.fillRect(r, theme_.tint(colour, alone ? 0.04 : 0.14));
        const QRectF strip(r.left(), r.top(), std::min(r.height() * 0.26, r.width() * 0.3), r.height());
        pattern(strip, stance, colour);
        p_.setBrush(Qt::NoBrush);
        p_.setPen(QPen(colour, stance == Stance::differs ? 2 : 1, alone ? Qt::DashLine : Qt::SolidLine));
        const double in = stance == Stance::differs ? 1 : 0.5;
        p_.drawRect(r.adjusted(in, in, -in, -in));
    }

    void dash(const QRectF& r, const QColor& colour) {
        p_.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::FlatCap));
        const QPointF half(r.height() * 0.16, 0);
        p_.drawLine(QLineF(r.center() - half, r.center() + half));
    }

    /// Geometry within the strip, so that it needs no clip and prints as it shows.
    void pattern(const QRectF& r, Stance stance, const QColor& colour) {
        constexpr double step = 4;
        p_.setPen(Qt::NoPen);
        p_.setBrush(colour);
        switch (stance) {
        case Stance::agrees:
        case Stance::settled:
        case Stance::differs: p_.drawRect(r); break;
        case Stance::compatible:
            for (double y = r.top() + step / 2; y + 1.6 <= r.bottom(); y += step)
                p_.drawRect(QRectF(r.left(), y, r.width(), 1.6));
            break;
        case Stance::alone:
            for (double y = r.top() + step * 0.75; y + 2 <= r.bottom(); y += step)
                p_.drawRect(QRectF(r.center().x() - 1, y, 2, 2));
            break;
        case Stance::silent: break;
        }
        if (stance != Stance::differs && stance != Stance::settled) return;
        p_.setBrush(theme_.panel); // cut through, so that it is not the full strip of agreement
        for (double y = r.top() + r.height() / 3; y < r.bottom() - 2; y += r.height() / 3)
            p_.drawRect(QRectF(r.left() + 2, y - 1, r.width() - 2, 2));
    }

    void outline(const QRectF& r) {
        p_.setBrush(Qt::NoBrush);
        p_.setPen(QPen(theme_.panel, 4.5));
        p_.drawRoundedRect(r, 3, 3);
        p_.setPen(QPen(theme_.accent, 2));
        p_.drawRoundedRect(r, 3, 3);
    }

    void rowHeads() {
        p_.fillRect(QRectF(0, l_.body.top(), l_.body.left(), l_.size.height() - l_.body.top()), theme_.panel);
        for (const PlacedCoverageRow& row : l_.rowHeads) {
            fillGround(row, row.rect);
            mark(row);
            write(row.sign, row.settled ? theme_.muted : theme_.verdict(row.verdict));
            write(row.label);
        }
        for (const PlacedCoverageRow& row : l_.rowHeads) underline(row.rect);
    }

    void columnHeads() {
        p_.fillRect(QRectF(0, 0, l_.size.width(), l_.body.top()), theme_.panel);
        for (const PlacedCoverageColumn& column : l_.columnHeads) {
            const bool meant = marks_.current && marks_.current->column == column.column;
            if (marks_.hovered && marks_.hovered->column == column.column)
                p_.fillRect(column.rect, theme_.tint(theme_.ink, 0.05));
            write(column.letter, meant ? theme_.accent : theme_.ink);
            write(column.title);
        }
        corner();
        hair(QPointF(0, l_.body.top()), QPointF(l_.body.right(), l_.body.top()));
        for (const CoverageText& t : l_.texts) write(t);
        for (const CoverageLegend& entry : l_.legend) {
            if (entry.stance)
                box(entry.sample, *entry.stance);
            else
                fillPillar(p_, entry.sample, entry.pillar, theme_);
            write(entry.sign);
            write(entry.meaning);
        }
    }

    /// What is scrolled away under the row heads is no letter of theirs.
    void corner() {
        if (l_.columnHeads.empty()) return;
        const QRectF& head = l_.columnHeads.front().rect;
        p_.fillRect(QRectF(0, head.top(), l_.body.left(), head.height()), theme_.panel);
    }

    QPainter& p_;
    const CoverageLayout& l_;
    const Theme& theme_;
    const QFont& base_;
    const CoverageMarks& marks_;
    bool isScreen_ = isScreen();
    std::array<QImage, 12> tiles_; ///< by stance, without and with its sign
    std::map<std::string, QImage> marksOf_;
};

} // namespace

void paintCoverage(QPainter& painter, const CoverageLayout& layout, const Theme& theme, const QFont& base,
                   const CoverageMarks& marks) {
    Painting(painter, layout, theme, base, marks).all();
}

} // namespace pledge::ui
