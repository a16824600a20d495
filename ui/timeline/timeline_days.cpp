#include "ui/timeline/timeline_days.h"

#include "ui/document/commitment_time.h"
#include "ui/document/values.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace pledge::ui {
namespace {

QString dayTold(const TimeExtent& when) {
    return when.exact() ? shownDay(when.first) : shownSpan(when.first, when.last);
}

void sort(std::vector<TimelineDay>& days) {
    std::stable_sort(days.begin(), days.end(),
                     [](const TimelineDay& a, const TimelineDay& b) { return a.when.first < b.when.first; });
}

} // namespace

std::vector<TimelineDay> announcementDays(const std::vector<const model::Announcement*>& announcements) {
    std::vector<TimelineDay> days;
    for (const model::Announcement* a : announcements) {
        const auto when = extentOf(a->announced, std::nullopt);
        if (!when) continue;
        const QString name = nameOf(*a);
        days.push_back({*when, name, headed(TimelineWords::tr("announced %1").arg(shownDate(a->announced)), name)});
    }
    sort(days);
    return days;
}

std::vector<TimelineDay> reportDays(const std::vector<std::string>& sources, const model::Snapshot& snapshot) {
    std::vector<TimelineDay> days;
    for (const std::string& id : sources) {
        const model::Source* s = snapshot.source(id);
        const auto when = s ? extentOf(s->article.published, std::nullopt) : std::nullopt;
        if (!when) continue;
        const QString letter = text(s->letter);
        days.push_back(
            {*when, letter,
             headed(TimelineWords::tr("%1 reported it %2", "letter of a source, day").arg(letter, dayTold(*when)),
                    titleOf(*s))});
    }
    sort(days);
    return days;
}

std::vector<std::string> tellersOf(const model::Commitment& commitment) {
    std::vector<std::string> sources;
    for (const model::Facet& f : commitment.facets)
        for (const model::Reading& r : f.readings)
            for (const std::string& s : r.sources)
                if (std::find(sources.begin(), sources.end(), s) == sources.end()) sources.push_back(s);
    return sources;
}

QString daysTold(const model::Commitment& commitment, const model::Snapshot& snapshot,
                 const std::optional<TimeExtent>& announced) {
    std::vector<std::pair<TimeExtent, QStringList>> days; // with the letters of each
    for (const TimelineDay& d : reportDays(tellersOf(commitment), snapshot)) {
        if (days.empty() || !(days.back().first == d.when)) days.push_back({d.when, {}});
        days.back().second << d.name;
    }
    QStringList reported, told;
    for (const auto& [when, letters] : days)
        reported << TimelineWords::tr("%1 (%2)", "value, letters of sources")
                        .arg(dayTold(when), letters.join(QLatin1Char(' ')));
    if (announced) told << TimelineWords::tr("Announced %1.").arg(dayTold(*announced));
    if (!reported.empty()) told << TimelineWords::tr("Reported %1.", "days").arg(listed(reported));
    return told.join(QLatin1Char(' '));
}

QString reportsSummary(const std::vector<TimelineDay>& reports) {
    if (reports.empty()) return {};
    TimeExtent all = reports.front().when;
    for (const TimelineDay& d : reports) all.last = std::max(all.last, d.when.last);
    return TimelineWords::tr("Sources reported it %1.", "a day, or from one to another").arg(dayTold(all));
}

} // namespace pledge::ui
