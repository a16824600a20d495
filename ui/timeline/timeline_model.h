#pragma once

#include "core/model/edtf.h"
#include "core/model/snapshot.h"
#include "ui/document/filter.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

/// What is known of a time: days since 1970-01-01, both inclusive. Between `first` and `firstLatest` it may begin,
/// between `lastEarliest` and `last` it may end; an exact day has all four equal.
struct TimeExtent {
    long first = 0;
    long firstLatest = 0;
    long lastEarliest = 0;
    long last = 0;
    bool exact() const { return first == last; }
    bool operator==(const TimeExtent&) const = default;
};

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
    QString mark;                   ///< "≠ deadline, audience"; else empty
    QString shortMark;              ///< "≠ deadline +1"
    model::Verdict verdict = model::Verdict::single;
    bool overdue = false; ///< its date has passed, and no source from after it speaks of it
    QString tip;          ///< all of it with the words of a source, for a tooltip and a screen reader
};

/// What makes a lane.
enum class LaneBy { pillar, kind, source };

/// How an announcement is told.
struct TimelineOptions {
    LaneBy lanes = LaneBy::pillar;
    std::optional<long> today; ///< days since 1970-01-01, for what is overdue; without it nothing is
};

struct TimelineLane {
    std::string pillar; ///< "" for Money, Context, what has no pillar, and lanes that are none
    QString title;
    std::vector<TimelineItem> items; ///< dated ones by start, then the others by title
};

struct TimelineModel {
    std::string announcement; ///< its id; empty where the snapshot has none of it
    QString title;
    std::vector<TimelineLane> lanes; ///< Money, the pillars, what has none where needed, Context
    std::optional<TimeExtent> announced;
    QString announcedDate;  ///< "12 May 2026"
    QString announcedText;  ///< "announced 12 May 2026"
    std::size_t hidden = 0; ///< commitments that the criteria keep back

    std::size_t shown() const;
    /// The first and the last day that anything on it touches; nothing where nothing is dated.
    std::optional<TimeExtent> extent() const;
};

/// The timeline of one announcement. Durations are anchored at the announcement. In the lane of a source stands what
/// that source says; those of more than twelve sources share the last lane. An unknown id gives an empty model.
TimelineModel timelineModel(const model::Snapshot& snapshot, const std::string& announcement,
                            const Criteria& criteria = {}, const TimelineOptions& options = {});

/// One sentence for a screen reader: how much there is and what disagrees.
QString timelineSummary(const TimelineModel& model);

} // namespace pledge::ui
