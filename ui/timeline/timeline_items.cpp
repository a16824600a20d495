#include "ui/timeline/timeline_items.h"

#include "ui/document/commitment_time.h"
#include "ui/document/labels.h"
#include "ui/document/quotes.h"
#include "ui/document/terms.h"
#include "ui/document/values.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_days.h"
#include "ui/timeline/words.h"

#include <QStringList>
#include <algorithm>
#include <span>

namespace pledge::ui {
namespace {

using namespace model;
using Look = TimelineItem::Look;

QString dateOf(const Reading& r, FacetName f) {
    const QString date = shown(r.value, f);
    return r.calendar == "fiscal" ? TimelineWords::tr("fiscal %1").arg(date) : date;
}

QString dateOf(const CommitmentTime& t) {
    if (t.reading) return dateOf(*t.reading, t.facet->facet);
    return t.claim ? shownDate(t.claim->when) : QString();
}

/// The ends of the readings of a facet in conflict, those of one day joined, earliest first.
std::vector<TimeEnd> endsOf(const Facet& f, const Snapshot& snapshot, const std::optional<TimeExtent>& announced) {
    std::vector<TimeEnd> ends;
    for (const Reading& r : f.readings) {
        const auto when = extentOf(r, announced);
        if (!when) continue;
        const auto same = std::find_if(ends.begin(), ends.end(), [&](const TimeEnd& e) { return e.day == when->last; });
        const QString letters = text(snapshot.letters(r.sources));
        if (same != ends.end())
            same->letters += QLatin1Char(' ') + letters;
        else
            ends.push_back({when->lastEarliest, when->last, letters, dateOf(r, f.facet)});
    }
    std::sort(ends.begin(), ends.end(), [](const TimeEnd& a, const TimeEnd& b) { return a.day < b.day; });
    return ends;
}

Look lookOf(Standing s) {
    switch (s) {
    case Standing::committed: return Look::promised;
    case Standing::discussed: return Look::talks;
    case Standing::denied: return Look::denied;
    case Standing::achieved: return Look::earlier;
    case Standing::context: return Look::context;
    }
    return Look::promised;
}

QString lookWord(Look look) {
    switch (look) {
    case Look::talks: return TimelineWords::tr("in talks");
    case Look::denied: return TimelineWords::tr("denied");
    case Look::earlier: return TimelineWords::tr("earlier");
    case Look::promised:
    case Look::context: return {};
    }
    return {};
}

/// The letters of the sources that tell one of these facets.
QString lettersOf(std::span<const Facet> facets, const Snapshot& snapshot) {
    std::vector<std::string> sources;
    for (const Facet& f : facets)
        for (const Reading& r : f.readings) sources.insert(sources.end(), r.sources.begin(), r.sources.end());
    return text(snapshot.letters(sources));
}

/// The date, and whose it is where not all tell it that speak of the commitment: "2027 D".
QString datedBy(const CommitmentTime& time, const QString& all, const Snapshot& snapshot) {
    const QString date = dateOf(time);
    if (date.isEmpty() || !time.facet || !time.reading) return date;
    const QString own = lettersOf({time.facet, 1}, snapshot);
    return own.isEmpty() || own == all ? date : date + QLatin1Char(' ') + own;
}

/// "A C =", "A only".
QString whoSays(Verdict v, const QString& letters) {
    if (letters.isEmpty()) return {};
    if (v == Verdict::single)
        return letters.contains(QLatin1Char(' ')) ? letters
                                                  : TimelineWords::tr("%1 only", "letters of sources").arg(letters);
    return v == Verdict::conflict ? letters : letters + QLatin1Char(' ') + text(sign(v));
}

/// "agreed A C, in talks D" where that is what sources disagree on.
QString standingTold(const Facet& f, const Snapshot& snapshot) {
    QStringList told;
    for (const Reading& r : f.readings)
        told << shown(r.value, f.facet) + QLatin1Char(' ') + text(snapshot.letters(r.sources));
    return listed(told);
}

QString tipOf(const Commitment& c, const Snapshot& snapshot) {
    QString tip = labelOf(c);
    for (const Facet& f : c.facets) {
        QStringList readings;
        for (const Reading& r : f.readings)
            readings << TimelineWords::tr("%1 (%2)", "value, letters of sources")
                            .arg(dateOf(r, f.facet), text(snapshot.letters(r.sources)));
        tip += QLatin1Char('\n') + headed(text(sign(f.verdict)) + QLatin1Char(' ') + facetName(f.facet),
                                          readings.join(QStringLiteral(" · ")));
    }
    return tip;
}

/// "A: “…will train 200,000 teachers by 2030…”": the words of the claim that makes the commitment.
QString quoteFor(const Commitment& c, const Snapshot& snapshot) {
    constexpr int around = 60; // characters on either side
    const Claim* claim = nullptr;
    const auto take = [&](const std::vector<std::string>& ids) {
        for (const std::string& id : ids)
            if (!claim) claim = snapshot.claim(id);
    };
    take(c.claims);
    for (const Facet& f : c.facets)
        for (const Reading& r : f.readings) take(r.claims);
    if (!claim) return {};
    const Quote q = quoteOf(snapshot, *claim, around);
    return headed(text(snapshot.letters({claim->source})), quoted(q.before + q.words + q.after));
}

/// Never that it is broken: only that its date has passed and nobody came back to it.
std::optional<long> overdueSince(const Commitment& c, const Snapshot& snapshot,
                                 const std::optional<TimeExtent>& announced, const std::optional<long>& today) {
    if (!today || lookOf(c.standing) != Look::promised) return std::nullopt;
    const auto due = dueOn(c, announced);
    return due && *due < *today && !isToldAfter(c, snapshot, *due) ? due : std::nullopt;
}

/// Detail, marks and the facet that a choice opens.
void describe(TimelineItem& item, const Commitment& c, const Snapshot& snapshot, const CommitmentTime& time) {
    const QString letters = lettersOf(c.facets, snapshot), date = datedBy(time, letters, snapshot);
    QStringList detail, conflicts;
    if (item.ends.empty() && !date.isEmpty()) detail << date;
    if (item.overdue) detail << TimelineWords::tr("overdue");
    if (const QString word = lookWord(item.look); !word.isEmpty()) detail << word;
    bool toldWho = !item.ends.empty();
    for (auto f = c.facets.rbegin(); f != c.facets.rend(); ++f) {
        if (f->verdict != Verdict::conflict) continue;
        conflicts.prepend(facetName(f->facet));
        item.facet = f->id;
        if (f->facet != FacetName::standing) continue;
        detail << standingTold(*f, snapshot);
        toldWho = true;
    }
    if (const QString who = whoSays(item.verdict, letters); !toldWho && !who.isEmpty()) detail << who;
    item.detail = listed(detail);
    if (conflicts.empty()) return;
    item.mark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + listed(conflicts);
    item.shortMark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + conflicts.front();
    if (conflicts.size() > 1) item.shortMark += QStringLiteral(" +%1").arg(conflicts.size() - 1);
    if (!item.settled) return;
    for (QString* mark : {&item.mark, &item.shortMark}) *mark += QLatin1Char(' ') + signOf(model::FacetState::judged);
}

} // namespace

TimelineItem timelineItem(const Commitment& c, const Snapshot& snapshot, const std::optional<TimeExtent>& announced,
                          const std::optional<long>& today, const FacetStates& states) {
    const CommitmentTime time = timeOf(c, snapshot, announced);
    TimelineItem item;
    item.commitment = c.id, item.pillar = c.pillar, item.look = lookOf(c.standing), item.verdict = standOut(c);
    item.title = labelOf(c), item.when = time.when;
    if (time.disputed) item.ends = endsOf(*time.disputed, snapshot, announced);
    if (time.facet) item.facet = time.facet->id;
    const auto overdue = overdueSince(c, snapshot, announced, today);
    item.overdue = overdue.has_value();
    item.settled = isSettled(c, states);
    describe(item, c, snapshot, time);
    QStringList tip{tipOf(c, snapshot)};
    if (!item.when) tip << TimelineWords::tr("No source says when: it stands in a list beside the axis.");
    if (item.settled) tip << TimelineWords::tr("What they differ on is judged.");
    if (overdue)
        tip << TimelineWords::tr("Overdue: it was due by %1, and no source from after that speaks of it.")
                   .arg(shownDay(*overdue));
    tip << daysTold(c, snapshot, announced) << quoteFor(c, snapshot);
    tip.removeAll(QString());
    item.tip = tip.join(QLatin1Char('\n'));
    return item;
}

} // namespace pledge::ui
