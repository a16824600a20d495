#pragma once

#include "core/model/edtf.h"
#include "core/model/snapshot.h"
#include "ui/document/commitment_time.h"
#include "ui/document/filter.h"
#include "ui/timeline/crowd.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

/// One end of a disagreement about time.
struct TimeEnd {
    long first = 0;  ///< the first day that the reading allows
    long day = 0;    ///< the last day that it allows: where it ends
    QString letters; ///< of the sources that give it: "A C D"
    QString date;    ///< for people: "2030"
    bool operator==(const TimeEnd&) const = default;
};

/// One commitment on the timeline.
struct TimelineItem {
    enum class Look { promised, talks, earlier, denied, context };
    std::string commitment; ///< its id
    std::string
        facet; ///< the facet that a choice of it opens: the first conflict, else the one that dates it; or empty
    std::string pillar;
    Look look = Look::promised;
    std::optional<TimeExtent> when; ///< nothing: no source dates it
    std::vector<TimeEnd> ends;      ///< earliest first, at least two where sources disagree on the time; else empty
    QString title;                  ///< "train 200,000"
    QString detail;                 ///< quieter: "2026–2029, A C" or "earlier, A only"
    QString mark;                   ///< "≠ deadline, audience", "≠ deadline ✓" where all is judged; else empty
    QString shortMark;              ///< "≠ deadline +1"
    model::Verdict verdict = model::Verdict::single;
    bool settled = false; ///< all that sources differ on is judged
    bool overdue = false; ///< its date has passed, and no source from after it speaks of it
    QString tip;          ///< all of it with the words of a source, for a tooltip and a screen reader
};

/// A day on which something was made known: an announcement, or what a source says of one.
struct TimelineDay {
    TimeExtent when;
    QString name; ///< of the announcement; of a report its source's letter
    QString tip;  ///< "announced 12 May 2026: Orvanta → Uruguay", "A reported it 13 May 2026: Orvanta spends 3 bn"
};

/// What makes a lane.
enum class LaneBy { pillar, kind, source, announcement };

/// How an announcement is told.
struct TimelineOptions {
    LaneBy lanes = LaneBy::pillar;
    std::optional<long> today; ///< days since 1970-01-01, for what is overdue; without it nothing is
    bool operator==(const TimelineOptions&) const = default;
};

struct TimelineLane {
    std::string pillar; ///< "" for Money, Context, what has no pillar, and lanes that are none
    QString title;
    std::vector<TimelineItem> items = {}; ///< dated ones by start, then the others by title
    std::size_t whole = 0;                ///< how many stand in it, in view or not; at least as many as `items`
    std::size_t undated = 0;              ///< of them those without a date that are not among `items`
    std::size_t before = 0, after = 0;    ///< of them those that the time in view does not reach
    /// Where too many are in view to be told one by one: all of them that have a date. `items` then holds what is
    /// chosen.
    std::shared_ptr<const CrowdLane> crowd = {};
};

struct TimelineModel {
    std::string announcement;        ///< its id; empty where the snapshot has none of it, or all are shown
    QString title;                   ///< empty where nothing is shown
    std::vector<TimelineLane> lanes; ///< Money, the pillars, what has none where needed, Context
    std::optional<TimeExtent> announced;
    QString announcedDate; ///< "12 May 2026"
    QString announcedText; ///< "announced 12 May 2026"
    std::shared_ptr<const std::vector<TimelineDay>> announcements =
        {}; ///< that have a day, the earliest first; or null
    std::vector<TimelineDay>
        reports;            ///< of the sources of what is chosen, else of the announcement; the earliest first
    bool reported = false;  ///< there may be reports, whether or not what is chosen has any
    std::size_t hidden = 0; ///< commitments that the criteria keep back

    std::size_t shown() const;
    /// The first and the last day that anything on it touches; nothing where nothing is dated.
    std::optional<TimeExtent> extent() const;
};

/// The timeline of one announcement with all its items. Durations are anchored at the announcement. In the lane of a
/// source stands what that source says. An unknown id gives an empty model.
TimelineModel timelineModel(const model::Snapshot& snapshot, const std::string& announcement,
                            const Criteria& criteria = {}, const TimelineOptions& options = {});

/// One sentence for a screen reader: how much there is and what disagrees.
QString timelineSummary(const TimelineModel& model);

} // namespace pledge::ui
