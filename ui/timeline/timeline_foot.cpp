#include "ui/timeline/timeline_parts.h"

#include "ui/timeline/words.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace pledge::ui {
namespace {

constexpr double leastLines = 18; ///< of the whole picture, with less the lanes need what reports would take

class Foot {
public:
    Foot(TimelineLayout& layout, const TimelineModel& model, const TimelineFrame& frame, const TextMetrics& metrics)
        : l_(layout), m_(model), f_(frame), metrics_(metrics), line_(frame.line) {}

    void make() {
        if (l_.window.length() <= 0) return;
        if (f_.bottom + line_ * 1.35 <= l_.size.height() + 0.01) first_ = f_.bottom + line_ * 0.25;
        if (m_.announced) announced();
        if (m_.announcement.empty()) announcements();
        if (f_.reports) reports();
    }

private:
    static constexpr double none = -1;

    /// In the gutter, what a line of the foot tells.
    void title(const QString& words, double y) {
        const double left = line_ * 0.75;
        const QString text = elided(words, f_.gutter - left - line_ * 0.45, TextRole::quiet, metrics_);
        if (text.isEmpty()) return;
        l_.footTitles.push_back({text, QRectF(left, y, metrics_.width(text, TextRole::quiet), line_), TextRole::quiet,
                                 PlacedText::Ink::quiet});
    }

    PlacedText quiet(const QString& text, double x, double y) const {
        return {text, QRectF(x, y, metrics_.width(text, TextRole::quiet), line_), TextRole::quiet,
                PlacedText::Ink::quiet};
    }

    /// The middle of what a day may be.
    double middle(const TimeExtent& when) const {
        return l_.xOf((static_cast<double>(when.first) + static_cast<double>(when.last + 1)) / 2);
    }

    double clampX(double x, double half) const {
        return std::clamp(x, l_.plot.left() + half, std::max(l_.plot.left() + half, l_.plot.right() - half));
    }

    PlacedMark diamond(double x) const {
        PlacedMark mark;
        mark.kind = PlacedMark::Kind::announced;
        mark.box =
            QRectF(x - diamond_ / 2 * line_, first_ + (1 - diamond_) / 2 * line_, diamond_ * line_, diamond_ * line_);
        return mark;
    }

    /// Through all lanes, with a diamond at its foot and the day beside it.
    void announced() {
        const double left = l_.xOf(static_cast<double>(m_.announced->first));
        const double right = l_.xOf(static_cast<double>(m_.announced->last + (m_.announced->exact() ? 0 : 1)));
        if (right < l_.plot.left() || left > l_.plot.right()) return;
        const double from = std::max(left, l_.plot.left());
        l_.announced = QRectF(QPointF(from, f_.top - line_ * 0.3),
                              QPointF(std::min(std::max(right, from), l_.plot.right()), f_.bottom + line_ * 0.25));
        if (first_ == none) return;
        PlacedMark mark = diamond(from);
        mark.exact = m_.announced->exact();
        const double after = mark.box.right() + line_ * 0.2, before = mark.box.left() - line_ * 0.2;
        const double roomAfter = l_.size.width() - after;
        const double whole = metrics_.width(m_.announcedText, TextRole::quiet);
        const bool isAfter = whole <= roomAfter || roomAfter >= before;
        const QString text = elided(m_.announcedText, isAfter ? roomAfter : before, TextRole::quiet, metrics_);
        l_.announcedLabel = quiet(text, isAfter ? after : before - metrics_.width(text, TextRole::quiet), first_);
        if (left >= l_.plot.left()) l_.marks.push_back(std::move(mark));
    }

    /// Of all announcements: a diamond each, those at one place together, with their name or number where it fits.
    void announcements() {
        if (first_ == none || !m_.announcements) return;
        const std::size_t begin = l_.marks.size();
        double firstX = 0;
        for (std::size_t i = 0; i < m_.announcements->size(); ++i) {
            const TimeExtent& when = (*m_.announcements)[i].when;
            const double x = middle(when);
            if (x < l_.plot.left() || x > l_.plot.right()) continue;
            if (l_.marks.size() == begin || x - firstX >= line_ * 1.3) {
                l_.marks.push_back(diamond(clampX(x, diamond_ / 2 * line_)));
                firstX = x;
            }
            PlacedMark& mark = l_.marks.back();
            mark.of.push_back(i);
            mark.exact &= when.exact();
            mark.box.moveCenter(
                {clampX((firstX + std::max(firstX, x)) / 2, diamond_ / 2 * line_), mark.box.center().y()});
        }
        if (l_.marks.size() == begin) return;
        title(TimelineWords::tr("announced", "a line of days"), first_);
        for (std::size_t i = begin; i < l_.marks.size(); ++i) {
            PlacedMark& mark = l_.marks[i];
            const double x = mark.box.right() + line_ * 0.2;
            const double end = i + 1 < l_.marks.size() ? l_.marks[i + 1].box.left() - line_ * 0.3 : l_.plot.right();
            const QString text = mark.of.size() == 1 ? elided((*m_.announcements)[mark.of.front()].name, end - x,
                                                              TextRole::quiet, metrics_)
                                                     : QLocale().toString(static_cast<qulonglong>(mark.of.size()));
            if (metrics_.width(text, TextRole::quiet) <= end - x) mark.label = quiet(text, x, first_);
        }
    }

    /// Letters in frames below their days; those that would meet share one frame.
    void reports() {
        const double y = f_.bottom + line_ * 1.5;
        std::vector<PlacedMark> placed;
        for (std::size_t i = 0; i < m_.reports.size(); ++i) {
            const double x = middle(m_.reports[i].when);
            if (x < l_.plot.left() || x > l_.plot.right()) continue;
            PlacedMark mark;
            mark.kind = PlacedMark::Kind::reported;
            mark.of = {i}, mark.days = {x}, mark.exact = m_.reports[i].when.exact();
            frame(mark, y);
            while (!placed.empty() && placed.back().box.right() + line_ * 0.3 > mark.box.left()) {
                PlacedMark& last = placed.back();
                mark.of.insert(mark.of.begin(), last.of.begin(), last.of.end());
                mark.days.insert(mark.days.begin(), last.days.begin(), last.days.end());
                mark.exact &= last.exact;
                placed.pop_back();
                frame(mark, y);
            }
            placed.push_back(std::move(mark));
        }
        std::erase_if(placed, [&](const PlacedMark& mark) { return mark.box.width() > l_.plot.width(); });
        if (placed.empty()) return;
        title(TimelineWords::tr("reported", "a line of days"), y);
        std::move(placed.begin(), placed.end(), std::back_inserter(l_.marks));
    }

    /// All its letters, else the first and how many more, in a frame at the middle of its days.
    void frame(PlacedMark& mark, double y) const {
        QStringList letters;
        for (const std::size_t i : mark.of) letters << m_.reports[i].name;
        QString text = letters.join(QLatin1Char(' '));
        if (metrics_.width(text, TextRole::quiet) > line_ * 7)
            text = QStringLiteral("%1 +%2").arg(letters.front()).arg(letters.size() - 1);
        const double w = metrics_.width(text, TextRole::quiet), pad = line_ * 0.3;
        const auto [first, last] = std::minmax_element(mark.days.begin(), mark.days.end());
        const double x = clampX((*first + *last) / 2, w / 2 + pad);
        mark.box = QRectF(x - w / 2 - pad, y, w + 2 * pad, line_ * 1.1);
        mark.label = quiet(text, x - w / 2, y + line_ * 0.05);
    }

    static constexpr double diamond_ = 0.62; // of a line
    TimelineLayout& l_;
    const TimelineModel& m_;
    const TimelineFrame& f_;
    const TextMetrics& metrics_;
    double line_;
    double first_ = none; ///< the top of the foot's first line; none where there is no height for it
};

} // namespace

double footHeight(const TimelineModel& model, double height, double line) {
    return line * (model.reported && height >= line * leastLines ? 2.85 : 1.5);
}

void layOutFoot(TimelineLayout& layout, const TimelineModel& model, const TimelineFrame& frame,
                const TextMetrics& metrics) {
    Foot(layout, model, frame, metrics).make();
}

const PlacedMark* TimelineLayout::markAt(const QPointF& at) const {
    for (const PlacedMark& mark : marks)
        if (mark.box.contains(at) || mark.label.box.contains(at)) return &mark;
    return nullptr;
}

} // namespace pledge::ui
