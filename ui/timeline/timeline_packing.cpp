#include "ui/timeline/timeline_packing.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace pledge::ui {
namespace {

using Ink = PlacedText::Ink;

/// The runs of an item's label, in one of its lengths.
class Label {
public:
    Label(const TimelineItem& item, const TextMetrics& metrics)
        : metrics_(metrics), gap_(metrics.height() * 0.4), shortMark_(item.shortMark) {
        add(item.title, TextRole::label, Ink::ink);
        add(item.detail, TextRole::quiet, Ink::quiet);
        add(item.mark, TextRole::strong, item.settled ? Ink::quiet : Ink::conflict);
    }

    double width() const {
        double w = runs_.empty() ? 0 : gap_ * static_cast<double>(runs_.size() - 1);
        for (const PlacedText& r : runs_) w += r.box.width();
        return w;
    }

    /// Without the quieter part.
    Label brief() const {
        Label l = *this;
        std::erase_if(l.runs_, [](const PlacedText& r) { return r.role == TextRole::quiet; });
        return l;
    }

    /// Without the quieter part, and of several conflicts just the first named.
    Label briefest() const {
        Label l = brief();
        if (shortMark_.isEmpty() || l.runs_.empty()) return l;
        PlacedText& mark = l.runs_.back();
        mark.text = shortMark_;
        mark.box.setWidth(metrics_.width(mark.text, mark.role));
        return l;
    }

    /// As much as fits: the title gives way before the mark. Empty where nothing sensible does.
    Label cutTo(double room) const {
        Label l = briefest();
        if (l.width() <= room || l.runs_.empty()) return l;
        PlacedText& title = l.runs_.front();
        const double others = l.width() - title.box.width();
        title.text = elided(title.text, room - others, title.role, metrics_);
        title.box.setWidth(metrics_.width(title.text, title.role));
        if (!title.text.isEmpty()) return l;
        l.runs_.erase(l.runs_.begin());
        if (l.width() > room) l.runs_.clear();
        return l;
    }

    bool empty() const { return runs_.empty(); }

    std::vector<PlacedText> at(double x, double y) const {
        std::vector<PlacedText> placed = runs_;
        for (PlacedText& r : placed) {
            r.box.moveTopLeft({x, y});
            x = r.box.right() + gap_;
        }
        return placed;
    }

private:
    void add(const QString& text, TextRole role, Ink ink) {
        if (!text.isEmpty())
            runs_.push_back({text, QRectF(0, 0, metrics_.width(text, role), metrics_.height()), role, ink});
    }

    const TextMetrics& metrics_;
    double gap_;
    QString shortMark_;
    std::vector<PlacedText> runs_;
};

class Packer {
public:
    Packer(const TimelineLane& lane, const TimelineLayout& layout, const TextMetrics& metrics, Density density)
        : lane_(lane), l_(layout), metrics_(metrics), line_(metrics.height()) {
        const bool airy = density == Density::airy;
        rowHeight_ = line_ * (airy ? 1.45 : 1.15);
        out_.gap = line_ * (airy ? 0.25 : 0.1);
        if (lane.crowd) out_.crowd = line_ * (airy ? 3.4 : 2.2);
    }

    LanePacking pack() {
        for (const std::size_t i : order()) {
            const TimelineItem& item = lane_.items[i];
            if (!item.when && item.ends.empty()) continue;
            if (outside(item)) continue;
            PlacedItem placed = item.ends.empty() ? bar(item) : whisker(item);
            placed.item = i;
            if (placed.texts.empty())
                out_.unplaced.push_back(i);
            else
                put(std::move(placed));
        }
        for (const std::size_t i : order())
            if (!lane_.items[i].when && lane_.items[i].ends.empty()) putUndated(i);
        return std::move(out_);
    }

private:
    std::vector<std::size_t> order() const {
        std::vector<std::size_t> at(lane_.items.size());
        std::iota(at.begin(), at.end(), 0);
        std::stable_partition(at.begin(), at.end(), [&](std::size_t i) { return !lane_.items[i].mark.isEmpty(); });
        return at;
    }

    bool outside(const TimelineItem& item) const {
        double first = item.when ? static_cast<double>(item.when->first) : static_cast<double>(item.ends.front().first);
        double last = item.when ? static_cast<double>(item.when->last + 1) : 0;
        if (!item.ends.empty()) last = std::max(last, static_cast<double>(item.ends.back().day + 1));
        return l_.window.length() <= 0 || last < l_.window.from || first > l_.window.to;
    }

    bool inConflict(std::size_t i) const { return !lane_.items[i].mark.isEmpty(); }
    bool isPromised(std::size_t i) const {
        const auto look = lane_.items[i].look;
        return look == TimelineItem::Look::promised || look == TimelineItem::Look::talks;
    }

    double clampX(double x) const { return std::clamp(x, l_.plot.left(), l_.plot.right()); }

    /// The label inside the body, right of it, left of it; whole, brief, cut.
    std::vector<PlacedText> labelled(const TimelineItem& item, const QRectF& body, double y, bool insideToo) const {
        const double pad = line_ * 0.45;
        const double inside = insideToo ? body.width() - 2 * pad : 0;
        const double right = l_.plot.right() - body.right() - pad;
        const double left = body.left() - l_.plot.left() - pad;
        const Label whole(item, metrics_);
        for (const Label& label : {whole, whole.brief(), whole.briefest()}) {
            if (label.width() <= inside) return label.at(body.left() + pad, y);
            if (label.width() <= right) return label.at(body.right() + pad, y);
            if (label.width() <= left) return label.at(body.left() - pad - label.width(), y);
        }
        const double most = std::max({inside, right, left});
        const Label cut = whole.cutTo(most);
        if (cut.empty()) return {};
        if (most == inside) return cut.at(body.left() + pad, y);
        return cut.at(most == right ? body.right() + pad : body.left() - pad - cut.width(), y);
    }

    static void bound(PlacedItem& p, double margin) {
        p.bounds = p.body;
        for (const PlacedText& t : p.texts) p.bounds |= t.box;
        p.bounds.adjust(-margin, 0, margin, 0);
    }

    PlacedItem bar(const TimelineItem& item) const {
        const TimeExtent& t = *item.when;
        const double from = l_.xOf(static_cast<double>(t.first));
        const double to = l_.xOf(static_cast<double>(t.last + 1));
        const double height = rowHeight_;
        PlacedItem p;
        p.cutLeft = from<l_.plot.left(), p.cutRight = to> l_.plot.right();
        p.body = QRectF(QPointF(clampX(from), 0), QPointF(clampX(to), height));
        const bool dot = t.exact() || to - from < line_ * 0.6;
        if (dot) {
            const double size = line_ * 0.65;
            const double x = std::clamp((from + to) / 2, l_.plot.left() + size / 2, l_.plot.right() - size / 2);
            p.shape = PlacedItem::Shape::dot;
            p.body = QRectF(x - size / 2, (height - size) / 2, size, size);
        } else {
            fades(p, t);
        }
        p.texts = labelled(item, p.body, (height - line_) / 2, !dot);
        bound(p, line_ * 0.15);
        p.bounds = QRectF(p.bounds.left(), 0, p.bounds.width(), height);
        return p;
    }

    /// Where an end is not known, the bar fades over all that the end may be. A year without more is softened at both
    /// ends.
    void fades(PlacedItem& p, const TimeExtent& t) const {
        double left = static_cast<double>(t.firstLatest);
        double right = static_cast<double>(t.lastEarliest + 1);
        const double length = static_cast<double>(t.last + 1 - t.first);
        if (t.firstLatest > t.lastEarliest) {
            const bool openStart = t.firstLatest - t.first > 4 * (t.last - t.lastEarliest);
            left = static_cast<double>(t.first) + length * (openStart ? 0.5 : 0.2);
            right = static_cast<double>(t.last + 1) - length * 0.2;
        }
        p.solidLeft = clampX(l_.xOf(t.firstLatest == t.first ? static_cast<double>(t.first) : left));
        p.solidRight = clampX(l_.xOf(t.lastEarliest == t.last ? static_cast<double>(t.last + 1) : right));
        p.solidRight = std::max(p.solidLeft, p.solidRight);
    }

    PlacedItem whisker(const TimelineItem& item) const {
        PlacedItem p;
        p.shape = PlacedItem::Shape::whisker;
        for (const TimeEnd& e : item.ends) p.caps.push_back(clampX(l_.xOf(static_cast<double>(e.day + 1))));
        const double barLine = line_ * 1.3;
        p.whiskerY = line_ + barLine / 2;
        const double from = std::min(p.caps.front(), clampX(l_.xOf(static_cast<double>(bodyStart(item)))));
        p.body = QRectF(QPointF(from, line_), QPointF(p.caps.back(), line_ + barLine));
        p.cutLeft = l_.xOf(static_cast<double>(bodyStart(item))) < l_.plot.left();
        p.cutRight = l_.xOf(static_cast<double>(item.ends.back().day + 1)) > l_.plot.right();
        p.solidLeft = p.body.left(), p.solidRight = p.caps.front();
        p.texts = labelled(item, p.body, line_ + (barLine - line_) / 2, false);
        if (p.texts.empty()) return p;
        placeLetters(p, item);
        bound(p, line_ * 0.3);
        p.bounds = QRectF(p.bounds.left(), 0, p.bounds.width(), line_ + barLine);
        return p;
    }

    /// A period that sources agree has begun runs to its first end; a deadline has just its own extent.
    static long bodyStart(const TimelineItem& item) {
        const long first = item.ends.front().first;
        return item.when ? std::min(item.when->first, first) : first;
    }

    /// The letters of the sources above the first and the last cap, shortened where they would meet.
    void placeLetters(PlacedItem& p, const TimelineItem& item) const {
        const TimeEnd& early = item.ends.front();
        const TimeEnd& late = item.ends.back();
        const QString space = QStringLiteral(" ");
        for (const bool dates : {true, false}) {
            const QString first = dates ? early.letters + space + early.date : early.letters;
            const QString last = dates ? late.letters + space + late.date : late.letters;
            const double firstWidth = metrics_.width(first, TextRole::label);
            const double lastWidth = metrics_.width(last, TextRole::label);
            double firstX = std::max(l_.plot.left(), p.caps.front() - firstWidth + line_ * 0.2);
            const double lastX = std::min(l_.plot.right() - lastWidth, p.caps.back() - line_ * 0.2);
            if (firstX + firstWidth + line_ * 0.35 > lastX) firstX = lastX - line_ * 0.35 - firstWidth;
            if (firstX < l_.plot.left()) continue;
            p.texts.push_back({first, QRectF(firstX, 0, firstWidth, line_), TextRole::label, Ink::ink});
            p.texts.push_back({last, QRectF(lastX, 0, lastWidth, line_), TextRole::label, Ink::ink});
            return;
        }
    }

    void put(PlacedItem placed) {
        const double air = line_ * 0.5;
        const auto free = [&](const PackedRow& row) {
            return std::none_of(row.items.begin(), row.items.end(), [&](const PlacedItem& other) {
                return placed.bounds.left() < other.bounds.right() + air &&
                       other.bounds.left() < placed.bounds.right() + air;
            });
        };
        const double height = placed.bounds.height();
        auto row = std::find_if(out_.rows.begin(), out_.rows.end(),
                                [&](const PackedRow& r) { return r.height == height && free(r); });
        if (row == out_.rows.end()) row = out_.rows.insert(out_.rows.end(), {height, false, false, {}});
        row->conflict |= inConflict(placed.item);
        row->promise |= isPromised(placed.item);
        row->items.push_back(std::move(placed));
    }

    /// Undated items follow one another from the left, below the dated ones.
    void putUndated(std::size_t i) {
        const double bullet = line_ * 0.55;
        const double height = rowHeight_;
        const double start = l_.plot.left() + line_ * 0.3;
        const double textAt = bullet + line_ * 0.35;
        const double room = l_.plot.right() - start - textAt;
        const Label whole(lane_.items[i], metrics_);
        const Label label = whole.width() <= room ? whole : whole.cutTo(room);
        if (label.empty() || label.width() > room) {
            out_.unplaced.push_back(i);
            return;
        }
        double x = undatedRow_ == noRow ? start : undatedX_;
        if (undatedRow_ == noRow || x + textAt + label.width() > l_.plot.right()) {
            undatedRow_ = out_.rows.size();
            out_.rows.push_back({height, false, false, {}});
            x = start;
        }
        PlacedItem p;
        p.item = i, p.shape = PlacedItem::Shape::undated;
        p.body = QRectF(x, (height - bullet) / 2, bullet, bullet);
        p.texts = label.at(x + textAt, (height - line_) / 2);
        p.bounds = QRectF(x - line_ * 0.15, 0, textAt + label.width() + line_ * 0.3, height);
        undatedX_ = p.bounds.right() + line_ * 1.1;
        out_.rows[undatedRow_].conflict |= inConflict(i);
        out_.rows[undatedRow_].promise |= isPromised(i);
        out_.rows[undatedRow_].items.push_back(std::move(p));
    }

    static constexpr std::size_t noRow = static_cast<std::size_t>(-1);
    const TimelineLane& lane_;
    const TimelineLayout& l_;
    const TextMetrics& metrics_;
    double line_;
    double rowHeight_;
    LanePacking out_;
    std::size_t undatedRow_ = noRow;
    double undatedX_ = 0;
};

} // namespace

double LanePacking::height() const {
    double h = rows.empty() ? 0 : gap * static_cast<double>(rows.size() - 1);
    for (const PackedRow& r : rows) h += r.height;
    if (crowd > 0) h += crowd + (rows.empty() ? 0 : gap);
    return h;
}

void LanePacking::dropRow() {
    auto row = std::find_if(rows.rbegin(), rows.rend(), [](const PackedRow& r) { return !r.conflict && !r.promise; });
    if (row == rows.rend())
        row = std::find_if(rows.rbegin(), rows.rend(), [](const PackedRow& r) { return !r.conflict; });
    if (row == rows.rend()) row = rows.rbegin();
    for (const PlacedItem& p : row->items) unplaced.push_back(p.item);
    rows.erase(std::next(row).base());
}

LanePacking packLane(const TimelineLane& lane, const TimelineLayout& layout, const TextMetrics& metrics,
                     Density density) {
    return Packer(lane, layout, metrics, density).pack();
}

} // namespace pledge::ui
