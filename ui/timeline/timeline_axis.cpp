#include "ui/timeline/timeline_parts.h"

#include "ui/document/values.h"
#include "ui/timeline/words.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace pledge::ui {
namespace {

using model::Day;
using model::fromSerial;
using model::toSerial;

/// How far apart ticks are: so many months, or where that is 0 so many days.
struct Step {
    int months = 0;
    int days = 0;
    double length() const { return months > 0 ? months * 30.4 : days; }
};

/// Finest first.
constexpr Step steps[] = {{0, 1},  {0, 7},   {1, 0},   {3, 0},   {12, 0},  {24, 0},
                          {60, 0}, {120, 0}, {240, 0}, {600, 0}, {1200, 0}};

/// `year`: whether it says its year although its step does not ask for that.
QString tickText(long day, const Step& step, bool year) {
    const Day d = fromSerial(day);
    if (step.months == 0)
        return QLocale().toString(QDate(d.year, d.month, d.day),
                                  year ? TimelineWords::tr("d MMM yyyy", "a day on the axis, with its year")
                                       : TimelineWords::tr("d MMM", "a day on the axis"));
    if (step.months >= 12 || d.month == 1) return shownYear(d.year);
    const QString part = step.months >= 3 ? shownQuarter((d.month + 2) / 3) : shownMonth(d.month);
    return year ? TimelineWords::tr("%1 %2", "quarter or month, year").arg(part, shownYear(d.year)) : part;
}

Step stepFor(const TimelineLayout& l, const TextMetrics& metrics) {
    for (const Step& step : steps) {
        constexpr long longest = 20452; // 30 December 2025: of each step the longest words
        const double widest = std::max(metrics.width(shownYear(2000), TextRole::quiet),
                                       metrics.width(tickText(longest, step, false), TextRole::quiet));
        const double room = widest + metrics.height() * 1.2;
        if (l.plot.width() * step.length() / l.window.length() >= room) return step;
    }
    return {1200, 0};
}

/// The days of the ticks in view, one before it with them.
std::vector<long> tickDays(const TimelineLayout& l, const Step& step) {
    std::vector<long> days;
    const auto from = static_cast<long>(std::floor(l.window.from));
    if (step.months == 0) {
        constexpr long monday = 4; // 1970-01-05
        long day = from - ((from - monday) % step.days + step.days) % step.days;
        for (; static_cast<double>(day) <= l.window.to; day += step.days) days.push_back(day);
        return days;
    }
    for (int month = (fromSerial(from).year * 12) / step.months * step.months;; month += step.months) {
        const long day = toSerial({month / 12, month % 12 + 1, 1});
        if (static_cast<double>(day) > l.window.to) return days;
        days.push_back(day);
    }
}

} // namespace

void layOutAxis(TimelineLayout& l, const TextMetrics& metrics) {
    if (l.window.length() <= 0 || l.plot.width() < metrics.height() * 3) return;
    const Step step = stepFor(l, metrics);
    double free = 0;
    bool first = true;
    for (const long day : tickDays(l, step)) {
        if (static_cast<double>(day) < l.window.from) continue;
        PlacedTick tick;
        tick.x = l.xOf(static_cast<double>(day));
        tick.day = day;
        // Somewhere it must be said which year it is.
        const QString text = tickText(day, step, first);
        const double w = metrics.width(text, TextRole::quiet);
        const QRectF box(std::clamp(tick.x - w / 2, l.plot.left(), std::max(l.plot.left(), l.plot.right() - w)),
                         metrics.height() * 0.45, w, metrics.height());
        tick.labelled = box.left() >= free && box.right() <= l.plot.right() + 0.01;
        if (tick.labelled) {
            tick.label = {text, box, TextRole::quiet, PlacedText::Ink::quiet};
            free = box.right() + metrics.height() * 0.5;
            first = false;
        }
        l.ticks.push_back(std::move(tick));
    }
}

} // namespace pledge::ui
