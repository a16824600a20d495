#include "ui/timeline/timeline_model.h"

#include "ui/timeline/timeline_days.h"
#include "ui/timeline/timeline_stock.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace pledge::ui {
TimelineModel timelineModel(const model::Snapshot& snapshot, const std::string& announcement, const Criteria& criteria,
                            const TimelineOptions& options) {
    if (announcement.empty()) return {};
    TimelineStock stock(SnapshotPtr(SnapshotPtr(), &snapshot), announcement, options);
    stock.keep(criteria);
    return stock.inView({0, 0}, std::numeric_limits<std::size_t>::max()); // of no window nothing is out of view
}

std::size_t TimelineModel::shown() const {
    std::size_t n = 0;
    for (const TimelineLane& l : lanes) n += l.whole;
    return n;
}

std::optional<TimeExtent> TimelineModel::extent() const {
    std::optional<TimeExtent> all = announced;
    const auto take = [&](long first, long last) {
        if (!all) all = TimeExtent{first, first, last, last};
        all->first = std::min(all->first, first);
        all->last = std::max(all->last, last);
    };
    for (const TimelineDay& d : reports) take(d.when.first, d.when.last);
    for (const TimelineLane& l : lanes)
        for (const TimelineItem& i : l.items) {
            if (i.when) take(i.when->first, i.when->last);
            for (const TimeEnd& e : i.ends) take(e.first, e.day);
        }
    return all;
}

QString timelineSummary(const TimelineModel& m) {
    if (m.title.isEmpty() && m.announcement.empty()) return TimelineWords::tr("No announcement is shown.");
    int undated = 0, overdue = 0;
    std::size_t disputed = 0, elsewhere = 0;
    QStringList conflicts;
    for (const TimelineLane& l : m.lanes) {
        undated += static_cast<int>(l.undated);
        elsewhere += l.before + l.after;
        for (const TimelineItem& i : l.items) {
            undated += i.when ? 0 : 1;
            overdue += i.overdue ? 1 : 0;
            if (!i.mark.isEmpty()) conflicts << i.title + QLatin1Char(' ') + i.mark;
        }
        if (!l.crowd) continue;
        const auto all = l.crowd->extent();
        disputed += all ? l.crowd->count(all->first, all->second).conflict : 0;
    }
    QStringList said{
        TimelineWords::tr("%1: %n commitment(s), %2 of them without a date.", nullptr, static_cast<int>(m.shown()))
            .arg(m.title)
            .arg(undated)};
    if (elsewhere > 0)
        said << TimelineWords::tr("%n of them before or after the time in view.", nullptr, static_cast<int>(elsewhere));
    if (!m.announcedDate.isEmpty()) said << TimelineWords::tr("It was announced %1.").arg(m.announcedDate);
    if (const QString reports = reportsSummary(m.reports); !reports.isEmpty()) said << reports;
    if (overdue > 0) said << TimelineWords::tr("Overdue: %1.").arg(overdue);
    if (!conflicts.empty())
        said << TimelineWords::tr("Sources disagree on %1.")
                    .arg(conflicts.join(TimelineWords::tr("; ", "between clauses")));
    if (disputed > 0)
        said << TimelineWords::tr("Of %n commitment(s) that are counted sources disagree.", nullptr,
                                  static_cast<int>(disputed));
    return said.join(QLatin1Char(' '));
}

} // namespace pledge::ui
