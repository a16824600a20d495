#include "ui/timeline/timeline_painter.h"

#include "ui/theme/pillar_pattern.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <vector>

namespace pledge::ui {
namespace {

using Shape = PlacedItem::Shape;
using Look = TimelineItem::Look;

class Painting {
public:
    Painting(QPainter& painter, const TimelineLayout& layout, const TimelineModel& model, const Theme& theme,
             const QFont& base, const TimelineMarks& marks)
        : p_(painter), l_(layout), model_(model), theme_(theme), base_(base), marks_(marks) {}

    void all() {
        p_.save();
        p_.setRenderHint(QPainter::Antialiasing);
        p_.fillRect(QRectF(QPointF(0, 0), l_.size), theme_.panel);
        brush();
        lanes();
        axis();
        announced();
        foot();
        for (std::size_t i = 0; i < l_.lanes.size(); ++i)
            if (l_.lanes[i].crowd) crowd(*l_.lanes[i].crowd, model_.lanes[i].pillar);
        offTheAxis();
        for (const PlacedItem& item : l_.items) paint(item);
        p_.restore();
    }

private:
    const TimelineItem& itemOf(const PlacedItem& placed) const { return model_.lanes[placed.lane].items[placed.item]; }

    QColor colourOf(const PlacedItem& placed) const {
        const TimelineItem& item = itemOf(placed);
        return item.look == Look::promised || item.look == Look::talks ? theme_.pillar(item.pillar) : theme_.context;
    }

    QColor inkOf(const PlacedText& text) const {
        switch (text.colour) {
        case PlacedText::Ink::ink: return theme_.ink;
        case PlacedText::Ink::quiet: return theme_.muted;
        case PlacedText::Ink::conflict: return theme_.conflict;
        }
        return theme_.ink;
    }

    void write(const PlacedText& text) {
        if (text.text.isEmpty()) return;
        p_.setFont(fontFor(text.role, base_));
        p_.setPen(inkOf(text));
        // A box that ends at a fraction must not cost the last letter.
        p_.drawText(text.box.adjusted(0, 0, 1, 0),
                    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    }

    void hair(double x1, double y1, double x2, double y2, const QColor& colour, double width = 1) {
        p_.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        p_.drawLine(QLineF(x1, y1, x2, y2));
    }

    void lanes() {
        const double strip = std::min(5.0, l_.plot.left() * 0.06);
        for (std::size_t i = 0; i < l_.lanes.size(); ++i) {
            const PlacedLane& lane = l_.lanes[i];
            fillPillar(p_, QRectF(0, lane.rect.top() + 1, strip, lane.rect.height() - 2), model_.lanes[i].pillar,
                       theme_);
            hair(0, lane.rect.top(), l_.size.width(), lane.rect.top(), theme_.line);
            write(lane.title);
            for (const PlacedText* text : {&lane.more, &lane.before, &lane.after}) write(*text);
        }
        if (!l_.lanes.empty())
            hair(0, l_.lanes.back().rect.bottom(), l_.size.width(), l_.lanes.back().rect.bottom(), theme_.line);
    }

    /// A hill as high as the number that `of` takes from each column, with steps where it changes.
    template<class Of>
    QPolygonF hill(const PlacedCrowd& crowd, Of of) const {
        const QRectF& area = crowd.area;
        const double step = area.width() / static_cast<double>(crowd.columns.size());
        QPolygonF p{area.bottomLeft()};
        std::uint32_t before = 0;
        for (std::size_t i = 0; i < crowd.columns.size(); ++i) {
            const std::uint32_t now = of(crowd.columns[i]);
            if (now == before) continue;
            const double x = area.left() + step * static_cast<double>(i);
            p << QPointF(x, heightOf(before, crowd)) << QPointF(x, heightOf(now, crowd));
            before = now;
        }
        p << QPointF(area.right(), heightOf(before, crowd)) << area.bottomRight();
        return p;
    }

    /// Even one is seen.
    static double heightOf(std::uint32_t n, const PlacedCrowd& crowd) {
        if (n == 0) return crowd.area.bottom();
        const double high = crowd.area.height() * n / std::max(1u, crowd.most);
        return crowd.area.bottom() - std::max(high, std::min(1.5, crowd.area.height()));
    }

    /// What may be there is pale, what surely is there full, and what sources disagree on hatched from the ground.
    void crowd(const PlacedCrowd& crowd, const std::string& pillar) {
        const QColor colour = pillar.empty() ? theme_.muted : theme_.pillar(pillar);
        p_.save();
        p_.setRenderHint(QPainter::Antialiasing, false);
        p_.setPen(Qt::NoPen);
        p_.setBrush(theme_.tint(colour, 0.22));
        p_.drawPolygon(hill(crowd, [](const CrowdCount& c) { return c.may; }));
        p_.setBrush(theme_.tint(colour, 0.5));
        p_.drawPolygon(hill(crowd, [](const CrowdCount& c) { return c.sure; }));
        const QPolygonF disputed = hill(crowd, [](const CrowdCount& c) { return c.conflict; });
        p_.setBrush(theme_.tint(theme_.conflict, 0.35));
        p_.drawPolygon(disputed);
        p_.setBrush(QBrush(theme_.conflict, Qt::BDiagPattern));
        p_.drawPolygon(disputed);
        p_.restore();
        hair(crowd.area.left(), crowd.area.bottom(), crowd.area.right(), crowd.area.bottom(), colour);
        for (const PlacedFold& fold : crowd.folds) {
            if (marks_.fold == &fold) outline(fold.box);
            write(fold.label);
            write(fold.mark);
        }
        write(crowd.scale);
    }

    void axis() {
        for (const PlacedTick& tick : l_.ticks) {
            hair(tick.x, l_.plot.top() - 3, tick.x, l_.plot.bottom(), theme_.grid());
            write(tick.label);
        }
    }

    /// Below all else, so that it veils nothing.
    void brush() {
        if (!marks_.brush) return;
        const double left = std::max(l_.plot.left(), l_.xOf(marks_.brush->from));
        const double right = std::min(l_.plot.right(), l_.xOf(marks_.brush->to));
        if (right <= left) return;
        const QRectF band(QPointF(left, 0), QPointF(right, l_.plot.bottom()));
        p_.fillRect(band, theme_.tint(theme_.accent, 0.08));
        p_.fillRect(QRectF(left, l_.plot.top() - 3, right - left, 3), theme_.accent);
        hair(left, 0, left, band.bottom(), theme_.accent);
        hair(right, 0, right, band.bottom(), theme_.accent);
    }

    void announced() {
        if (!l_.announced) return;
        const QRectF& band = *l_.announced;
        if (band.width() > 1.5) p_.fillRect(band, theme_.tint(theme_.accent, 0.1));
        hair(band.left(), band.top(), band.left(), band.bottom(), theme_.accent, 1.4);
        write(l_.announcedLabel);
    }

    /// Diamonds are full, letters stand in frames: what was announced and what was reported differ without colour.
    void foot() {
        for (const PlacedText& t : l_.footTitles) write(t);
        for (const PlacedMark& mark : l_.marks) {
            mark.kind == PlacedMark::Kind::announced ? diamond(mark) : frame(mark);
            write(mark.label);
        }
    }

    void diamond(const PlacedMark& mark) {
        const QPointF c = mark.box.center();
        const double r = mark.box.width() / 2 - 0.7;
        p_.setPen(QPen(theme_.accent, 1.4, mark.exact ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
        p_.setBrush(mark.exact ? theme_.accent : theme_.panel);
        p_.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
    }

    void frame(const PlacedMark& mark) {
        const double reach = mark.box.height() * 0.2;
        for (const double x : mark.days) hair(x, mark.box.top() - reach, x, mark.box.top(), theme_.muted, 1.2);
        p_.setPen(QPen(theme_.muted, 1, mark.exact ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
        p_.setBrush(theme_.panel);
        p_.drawRoundedRect(mark.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }

    /// Lines behind labels that stand beside their body are broken all along a row of text, so that nothing runs
    /// through letters, between two words of them or close to them.
    void quietGround(const PlacedItem& item) {
        QRectF row;
        const auto clear = [&] {
            const double air = row.height() * 0.25;
            if (!row.isNull()) p_.fillRect(row.adjusted(-air, 1, air, -1), theme_.panel);
        };
        for (const PlacedText& t : item.texts) {
            if (item.shape == Shape::bar && item.body.contains(t.box.center())) continue;
            // Readings above the ends of a whisker stand apart.
            if (row.isNull() || t.box.top() != row.top() || t.box.left() - row.right() > t.box.height()) {
                clear();
                row = t.box;
            }
            row |= t.box;
        }
        clear();
    }

    /// Where nobody says when, no day stands behind the rows: they are a list, the last of their lane.
    void offTheAxis() {
        std::vector<QRectF> lists(l_.lanes.size());
        std::vector<bool> dated(l_.lanes.size());
        for (const PlacedItem& item : l_.items) {
            if (item.shape == Shape::undated)
                lists[item.lane] |= item.bounds;
            else
                dated[item.lane] = true;
        }
        for (std::size_t i = 0; i < lists.size(); ++i) {
            if (lists[i].isNull()) continue;
            const QRectF lane = l_.lanes[i].rect.adjusted(0, 1.5, 0, -1.5);
            const bool alone = !l_.lanes[i].crowd; // what is folded stands beside the rows
            const double top = alone && !dated[i] ? lane.top() : lists[i].top() - lists[i].height() * 0.1;
            const double bottom = alone ? lane.bottom() : lists[i].bottom();
            p_.fillRect(QRectF(l_.plot.left(), top, l_.plot.width(), bottom - top), theme_.panel);
        }
    }

    void paint(const PlacedItem& item) {
        if (itemOf(item).commitment == marks_.hovered)
            highlight(item.bounds);
        else
            quietGround(item);
        switch (item.shape) {
        case Shape::bar: bar(item); break;
        case Shape::dot: dot(item); break;
        case Shape::whisker: whisker(item); break;
        case Shape::undated: undated(item); break;
        }
        for (const PlacedText& t : item.texts) write(t);
        if (itemOf(item).commitment == marks_.selected) outline(item.bounds);
    }

    void highlight(const QRectF& bounds) {
        p_.setPen(Qt::NoPen);
        p_.setBrush(theme_.tint(theme_.accent, 0.10));
        p_.drawRoundedRect(bounds.adjusted(-2, -1, 2, 1), 4, 4);
    }

    void outline(const QRectF& bounds) {
        p_.setBrush(Qt::NoBrush);
        p_.setPen(QPen(theme_.accent, 1.6, Qt::DashLine));
        p_.drawRoundedRect(bounds.adjusted(-2, -1, 2, 1), 4, 4);
    }

    /// The gradient that makes uncertain ends fade into the ground, over the whole body. Opaque: paper knows no other.
    QBrush fading(const PlacedItem& item, const QColor& colour) const {
        const double width = item.body.width();
        const bool left = item.solidLeft > item.body.left() + 0.5;
        const bool right = item.solidRight < item.body.right() - 0.5;
        if (width <= 0 || (!left && !right)) return colour;
        const QColor& gone = theme_.panel;
        QLinearGradient g(item.body.left(), 0, item.body.right(), 0);
        g.setColorAt(0, left ? gone : colour);
        g.setColorAt((item.solidLeft - item.body.left()) / width, colour);
        g.setColorAt((item.solidRight - item.body.left()) / width, colour);
        g.setColorAt(1, right ? gone : colour);
        return g;
    }

    /// Dashes along the upper and lower edge say that it is only talked about.
    void edges(const QRectF& r, const QBrush& brush, bool dashed) {
        const double step = dashed ? 6 : r.width();
        for (double x = r.left(); x < r.right() - 0.01; x += step) {
            const double w = std::min(dashed ? step * 0.6 : step, r.right() - x);
            p_.fillRect(QRectF(x, r.top(), w, 1.3), brush);
            p_.fillRect(QRectF(x, r.bottom() - 1.3, w, 1.3), brush);
        }
    }

    void bar(const PlacedItem& item) {
        const QColor colour = colourOf(item);
        const QRectF r = item.body.adjusted(0, 1, 0, -1);
        const bool plain = itemOf(item).pillar.empty();
        p_.fillRect(r, fading(item, theme_.tint(colour, plain ? 0.14 : 0.2)));
        edges(r, fading(item, colour), itemOf(item).look == Look::talks);
        if (!item.cutLeft && item.solidLeft <= r.left() + 0.5)
            p_.fillRect(QRectF(r.left(), r.top(), 1.3, r.height()), colour);
        if (!item.cutRight && item.solidRight >= r.right() - 0.5)
            p_.fillRect(QRectF(r.right() - 1.3, r.top(), 1.3, r.height()), colour);
        if (itemOf(item).look == Look::denied) hair(r.left(), r.center().y(), r.right(), r.center().y(), colour);
    }

    void dot(const PlacedItem& item) {
        const bool hollow = itemOf(item).look != Look::promised && itemOf(item).look != Look::earlier;
        const QColor colour = colourOf(item);
        p_.setPen(QPen(colour, 1.5));
        p_.setBrush(hollow ? theme_.panel : colour);
        p_.drawEllipse(item.body.adjusted(0.75, 0.75, -0.75, -0.75));
    }

    void undated(const PlacedItem& item) {
        p_.setPen(QPen(colourOf(item), 1.3, Qt::DotLine));
        p_.setBrush(Qt::NoBrush);
        p_.drawEllipse(item.body.adjusted(0.75, 0.75, -0.75, -0.75));
    }

    void whisker(const PlacedItem& item) {
        const QColor colour = colourOf(item);
        QRectF bar = item.body;
        bar.setRight(item.caps.front());
        const TimelineItem& what = itemOf(item);
        if (bar.width() > 0.5) {
            const double height = bar.height() * 0.5;
            p_.fillRect(QRectF(bar.left(), item.whiskerY - height / 2, bar.width(), height), band(bar, what, colour));
        }
        const double reach = item.body.height() * 0.32;
        const QColor disputed = what.settled ? theme_.muted : theme_.conflict;
        hair(item.caps.front(), item.whiskerY, item.caps.back(), item.whiskerY, disputed, 3);
        for (const double x : item.caps) hair(x, item.whiskerY - reach, x, item.whiskerY + reach, disputed, 2);
    }

    /// What comes before the first cap: the time that the first reading leaves open.
    QBrush band(const QRectF& bar, const TimelineItem& what, const QColor& colour) const {
        const QColor full = theme_.tint(colour, 0.3);
        if (what.when && what.when->first == what.when->firstLatest) return full;
        QLinearGradient g(bar.left(), 0, bar.right(), 0);
        g.setColorAt(0, theme_.panel);
        g.setColorAt(1, full);
        return g;
    }

    QPainter& p_;
    const TimelineLayout& l_;
    const TimelineModel& model_;
    const Theme& theme_;
    const QFont& base_;
    const TimelineMarks& marks_;
};

} // namespace

void paintTimeline(QPainter& painter, const TimelineLayout& layout, const TimelineModel& model, const Theme& theme,
                   const QFont& base, const TimelineMarks& marks) {
    Painting(painter, layout, model, theme, base, marks).all();
}

} // namespace pledge::ui
