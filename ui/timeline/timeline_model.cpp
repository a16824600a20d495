#include "ui/timeline/timeline_model.h"

#include "ui/document/quotes.h"
#include "ui/document/wording.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace pledge::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

using namespace model;
using Look = TimelineItem::Look;

constexpr long oneYear = 365;

/// An open side is drawn towards the announcement where that lies there, else a year far; it fades all the way.
TimeExtent closed(const Edtf& e, const std::optional<TimeExtent>& announced) {
    TimeExtent t;
    if (e.last) t.last = toSerial(*e.last), t.lastEarliest = toSerial(e.lastEarliest.value_or(*e.last));
    if (e.first) t.first = toSerial(*e.first), t.firstLatest = toSerial(e.firstLatest.value_or(*e.first));
    if (!e.first) {
        t.first = announced && announced->first < t.lastEarliest ? announced->first : t.lastEarliest - oneYear;
        t.firstLatest = t.lastEarliest;
    }
    if (!e.last) {
        t.last = announced && announced->last > t.firstLatest ? announced->last : t.firstLatest + oneYear;
        t.lastEarliest = t.firstLatest;
    }
    return t;
}

std::optional<TimeExtent> extentOf(std::string_view edtf, const std::optional<TimeExtent>& announced) {
    auto e = parseEdtf(edtf);
    if (e && e->form == Edtf::Form::duration) {
        if (!announced) return std::nullopt;
        e = parseEdtf(anchored(*e, fromSerial(announced->first)));
    }
    if (!e || e->yearUnknown || (!e->first && !e->last)) return std::nullopt;
    return closed(*e, announced);
}

QString dateOf(const Reading& r, FacetName f) {
    const QString date = shown(r.value, f);
    return r.calendar == "fiscal" ? Words::tr("fiscal %1").arg(date) : date;
}

/// What all readings of a facet that do not conflict allow: the narrowest of them, one with both ends before an open
/// one.
struct Dated {
    TimeExtent when;
    QString date;
    bool open = false;
};

bool isOpen(std::string_view edtf) {
    const auto e = parseEdtf(edtf);
    return e && (e->openStart || e->openEnd);
}

/// In a conflict the one that ends first.
std::optional<Dated> narrowest(const Facet& f, const std::optional<TimeExtent>& announced) {
    const auto rank = [&](const Dated& d) {
        const long end = f.verdict == Verdict::conflict ? d.when.last : 0;
        return std::tuple(end, d.open, d.when.last - d.when.first);
    };
    std::optional<Dated> best;
    for (const Reading& r : f.readings) {
        const auto* edtf = std::get_if<std::string>(&r.value);
        const auto when = edtf ? extentOf(*edtf, announced) : std::nullopt;
        if (!when) continue;
        const Dated dated{*when, dateOf(r, f.facet), isOpen(*edtf)};
        if (!best || rank(dated) < rank(*best)) best = dated;
    }
    return best;
}

/// The ends of the readings of a facet in conflict, those of one day joined.
std::vector<TimeEnd> endsOf(const Facet& f, const Snapshot& snapshot, const std::optional<TimeExtent>& announced) {
    std::vector<TimeEnd> ends;
    for (const Reading& r : f.readings) {
        const auto* edtf = std::get_if<std::string>(&r.value);
        const auto when = edtf ? extentOf(*edtf, announced) : std::nullopt;
        if (!when) continue;
        const auto same = std::find_if(ends.begin(), ends.end(), [&](const TimeEnd& e) { return e.day == when->last; });
        const QString letters = text(snapshot.letters(r.sources));
        if (same != ends.end())
            same->letters += QLatin1Char(' ') + letters;
        else
            ends.push_back({when->lastEarliest, when->last, letters, dateOf(r, f.facet)});
    }
    std::sort(ends.begin(), ends.end(), [](const TimeEnd& a, const TimeEnd& b) { return a.day < b.day; });
    if (ends.size() < 2) ends.clear();
    return ends;
}

/// A date of the claims themselves: when earlier sums were spent, when a count was taken.
std::optional<Dated> datedByClaims(const Commitment& c, const Snapshot& snapshot,
                                   const std::optional<TimeExtent>& announced) {
    for (const std::string& id : c.claims) {
        const Claim* claim = snapshot.claim(id);
        if (!claim || claim->when.empty() || claim->whenRole == WhenRole::announced) continue;
        if (const auto when = extentOf(claim->when, announced)) return Dated{*when, shownDate(claim->when), false};
    }
    return std::nullopt;
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
    case Look::talks: return Words::tr("in talks");
    case Look::denied: return Words::tr("denied");
    case Look::earlier: return Words::tr("earlier");
    case Look::promised:
    case Look::context: return {};
    }
    return {};
}

/// "A C =", "A only".
QString whoSays(const Commitment& c, const Snapshot& snapshot) {
    std::vector<std::string> sources;
    for (const Facet& f : c.facets)
        for (const Reading& r : f.readings) sources.insert(sources.end(), r.sources.begin(), r.sources.end());
    const QString letters = text(snapshot.letters(sources));
    if (letters.isEmpty()) return {};
    const Verdict v = standOut(c);
    if (v == Verdict::single)
        return letters.contains(QLatin1Char(' ')) ? letters : Words::tr("%1 only", "letters of sources").arg(letters);
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
    QString tip = text(c.label);
    for (const Facet& f : c.facets) {
        tip += QLatin1Char('\n') + text(sign(f.verdict)) + QLatin1Char(' ') + facetName(f.facet) + QStringLiteral(": ");
        QStringList readings;
        for (const Reading& r : f.readings)
            readings << QStringLiteral("%1 (%2)").arg(dateOf(r, f.facet), text(snapshot.letters(r.sources)));
        tip += readings.join(QStringLiteral(" · "));
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
    return QStringLiteral("\n%1: %2")
        .arg(text(snapshot.letters({claim->source})), quoted(q.before + q.words + q.after));
}

/// The last day that a reading of when it is due allows; nothing where no reading has one.
std::optional<long> dueOn(const Commitment& c, const std::optional<TimeExtent>& announced) {
    std::optional<long> due;
    for (const Facet& f : c.facets) {
        if (f.facet != FacetName::deadline && f.facet != FacetName::period) continue;
        for (const Reading& r : f.readings) {
            const auto* edtf = std::get_if<std::string>(&r.value);
            const auto when = edtf && !isOpen(*edtf) ? extentOf(*edtf, announced) : std::nullopt;
            if (when) due = std::max(due.value_or(when->last), when->last);
        }
    }
    return due;
}

std::string edtfOf(Day d) {
    return QStringLiteral("%1-%2-%3")
        .arg(d.year, 4, 10, QLatin1Char('0'))
        .arg(d.month, 2, 10, QLatin1Char('0'))
        .arg(d.day, 2, 10, QLatin1Char('0'))
        .toStdString();
}

/// Whether a source that tells the commitment was published behind that day.
bool isToldAfter(const Commitment& c, const Snapshot& snapshot, long day) {
    for (const Facet& f : c.facets)
        for (const Reading& r : f.readings)
            for (const std::string& id : r.sources) {
                const Source* source = snapshot.source(id);
                const auto published = source ? parseEdtf(source->article.published) : std::nullopt;
                if (published && published->first && toSerial(*published->first) > day) return true;
            }
    return false;
}

class ItemMaker {
public:
    ItemMaker(const Snapshot& snapshot, const std::optional<TimeExtent>& announced, std::optional<long> today)
        : snapshot_(snapshot), announced_(announced), today_(today) {}

    TimelineItem make(const Commitment& c) const {
        TimelineItem item;
        item.commitment = c.id, item.pillar = c.pillar, item.look = lookOf(c.standing), item.verdict = standOut(c);
        item.title = text(c.label), item.tip = tipOf(c, snapshot_);
        const QString date = place(item, c);
        findOverdue(item, c);
        describe(item, c, date);
        item.tip += quoteFor(c, snapshot_);
        return item;
    }

private:
    /// Sets when, ends and facet; gives the date for people.
    QString place(TimelineItem& item, const Commitment& c) const {
        std::optional<Dated> dated;
        for (const FacetName wanted : {FacetName::period, FacetName::deadline})
            for (const Facet& f : c.facets) {
                if (f.facet != wanted) continue;
                if (f.verdict == Verdict::conflict && item.ends.empty()) item.ends = endsOf(f, snapshot_, announced_);
                if (dated) continue;
                dated = narrowest(f, announced_);
                if (dated && item.facet.empty()) item.facet = f.id;
            }
        if (!dated) dated = datedByClaims(c, snapshot_, announced_);
        if (!dated) return {};
        item.when = dated->when;
        return dated->date;
    }

    /// Never that it is broken: only that its date has passed and nobody came back to it.
    void findOverdue(TimelineItem& item, const Commitment& c) const {
        if (!today_ || item.look != Look::promised) return;
        const auto due = dueOn(c, announced_);
        item.overdue = due && *due < *today_ && !isToldAfter(c, snapshot_, *due);
        if (item.overdue)
            item.tip +=
                QLatin1Char('\n') + Words::tr("Overdue: it was due by %1, and no source from after that speaks of it.")
                                        .arg(shownDate(edtfOf(fromSerial(*due))));
    }

    void describe(TimelineItem& item, const Commitment& c, const QString& date) const {
        QStringList detail, conflicts;
        if (item.ends.empty() && !date.isEmpty()) detail << date;
        if (item.overdue) detail << Words::tr("overdue");
        if (const QString word = lookWord(item.look); !word.isEmpty()) detail << word;
        bool toldWho = !item.ends.empty();
        for (auto f = c.facets.rbegin(); f != c.facets.rend(); ++f) {
            if (f->verdict != Verdict::conflict) continue;
            conflicts.prepend(facetName(f->facet));
            item.facet = f->id;
            if (f->facet != FacetName::standing) continue;
            detail << standingTold(*f, snapshot_);
            toldWho = true;
        }
        if (const QString who = whoSays(c, snapshot_); !toldWho && !who.isEmpty()) detail << who;
        item.detail = listed(detail);
        if (conflicts.empty()) return;
        item.mark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + listed(conflicts);
        item.shortMark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + conflicts.front();
        if (conflicts.size() > 1) item.shortMark += QStringLiteral(" +%1").arg(conflicts.size() - 1);
    }

    const Snapshot& snapshot_;
    const std::optional<TimeExtent>& announced_;
    std::optional<long> today_;
};

/// The lane of a commitment: a pillar, or one of three that no pillar's name can be.
std::string laneKey(const Commitment& c) {
    if (c.standing == Standing::context) return "~context";
    if (!c.pillar.empty()) return c.pillar;
    return c.kind == Kind::money ? "~money" : "~other";
}

std::string kindKey(const Commitment& c) {
    return c.standing == Standing::context ? "~context" : "~" + std::string(name(c.kind));
}

QString laneTitle(const std::string& key) {
    static const std::map<std::string, const char*, std::less<>> titles{
        {"~money", QT_TRANSLATE_NOOP("timeline", "Money")},
        {"~people", QT_TRANSLATE_NOOP("timeline", "People")},
        {"~capacity", QT_TRANSLATE_NOOP("timeline", "Capacity")},
        {"~share", QT_TRANSLATE_NOOP("timeline", "Shares")},
        {"~initiative", QT_TRANSLATE_NOOP("timeline", "Undertakings")},
        {"~context", QT_TRANSLATE_NOOP("timeline", "Context")}};
    const auto known = titles.find(key);
    return known != titles.end() ? Words::tr(known->second) : pillarWord(key == "~other" ? std::string_view() : key);
}

/// A lane with the commitments that stand in it.
struct Strand {
    TimelineLane lane;
    std::vector<Commitment> commitments;
};

template<class KeyOf>
std::vector<Strand> strandsBy(const Announcement& a, const std::vector<std::string>& keys, KeyOf keyOf) {
    std::vector<Strand> out;
    for (const std::string& key : keys) {
        Strand s{{key[0] == '~' ? "" : key, laneTitle(key), {}}, {}};
        for (const Commitment& c : a.commitments)
            if (keyOf(c) == key) s.commitments.push_back(c);
        out.push_back(std::move(s));
    }
    return out;
}

std::vector<Strand> byPillar(const Announcement& a) {
    std::vector<std::string> keys{"~money", "technology", "trust", "talent"};
    bool other = false;
    for (const Commitment& c : a.commitments) {
        const std::string key = laneKey(c);
        other |= key == "~other";
        if (key[0] != '~' && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
    if (other) keys.emplace_back("~other");
    keys.emplace_back("~context");
    return strandsBy(a, keys, laneKey);
}

std::vector<Strand> byKind(const Announcement& a) {
    std::vector<Strand> all =
        strandsBy(a, {"~money", "~people", "~capacity", "~share", "~initiative", "~context"}, kindKey);
    std::erase_if(all, [](const Strand& s) { return s.commitments.empty(); });
    return all;
}

/// What these sources say of a commitment, and nothing else; nothing where they do not speak of it.
std::optional<Commitment> asToldBy(const Commitment& c, const std::vector<std::string>& sources) {
    const auto isOther = [&](const std::string& id) {
        return std::find(sources.begin(), sources.end(), id) == sources.end();
    };
    Commitment out = c;
    for (Facet& f : out.facets)
        for (Reading& r : f.readings) std::erase_if(r.sources, isOther);
    for (Facet& f : out.facets) std::erase_if(f.readings, [](const Reading& r) { return r.sources.empty(); });
    std::erase_if(out.facets, [](const Facet& f) { return f.readings.empty(); });
    return out.facets.empty() ? std::nullopt : std::optional(std::move(out));
}

std::vector<Strand> bySource(const Announcement& a, const Snapshot& snapshot) {
    constexpr std::size_t most = 12; // lanes; more would be too low to read
    const std::vector<std::string>& ids = a.sources;
    const std::size_t own = ids.size() > most ? most - 1 : ids.size();
    std::vector<Strand> out;
    const auto add = [&](const QString& title, const std::vector<std::string>& sources) {
        Strand s{{"", title, {}}, {}};
        for (const Commitment& c : a.commitments)
            if (auto told = asToldBy(c, sources)) s.commitments.push_back(*std::move(told));
        out.push_back(std::move(s));
    };
    for (std::size_t i = 0; i < own; ++i) {
        const Source* source = snapshot.source(ids[i]);
        if (!source) continue;
        const std::string& who = source->article.publisher.empty() ? source->article.title : source->article.publisher;
        add(text(snapshot.letters({ids[i]})) + QStringLiteral("  ") + text(who), {ids[i]});
    }
    if (own < ids.size())
        add(Words::tr("%n more source(s)", nullptr, static_cast<int>(ids.size() - own)),
            {ids.begin() + static_cast<std::ptrdiff_t>(own), ids.end()});
    return out;
}

std::vector<Strand> strandsOf(const Announcement& a, const Snapshot& snapshot, LaneBy by) {
    switch (by) {
    case LaneBy::pillar: return byPillar(a);
    case LaneBy::kind: return byKind(a);
    case LaneBy::source: return bySource(a, snapshot);
    }
    return {};
}

bool earlier(const TimelineItem& a, const TimelineItem& b) {
    if (a.when.has_value() != b.when.has_value()) return a.when.has_value();
    if (a.when && a.when->first != b.when->first) return a.when->first < b.when->first;
    return a.title < b.title;
}

} // namespace

TimelineModel timelineModel(const Snapshot& snapshot, const std::string& announcement, const Criteria& criteria,
                            const TimelineOptions& options) {
    TimelineModel m;
    const Announcement* a = snapshot.announcement(announcement);
    if (!a) return m;
    m.announcement = a->id, m.title = text(a->title);
    m.announced = extentOf(a->announced, std::nullopt);
    if (m.announced) {
        m.announcedDate = shownDate(a->announced);
        m.announcedText = Words::tr("announced %1").arg(m.announcedDate);
    }
    const ItemMaker maker(snapshot, m.announced, options.today);
    std::set<std::string> passing;
    for (const Commitment& c : a->commitments)
        if (passes(criteria, *a, c, snapshot)) passing.insert(c.id);
    m.hidden = a->commitments.size() - passing.size();
    for (Strand& strand : strandsOf(*a, snapshot, options.lanes)) {
        for (const Commitment& c : strand.commitments)
            if (passing.contains(c.id)) strand.lane.items.push_back(maker.make(c));
        std::stable_sort(strand.lane.items.begin(), strand.lane.items.end(), earlier);
        m.lanes.push_back(std::move(strand.lane));
    }
    return m;
}

std::size_t TimelineModel::shown() const {
    std::size_t n = 0;
    for (const TimelineLane& l : lanes) n += l.items.size();
    return n;
}

std::optional<TimeExtent> TimelineModel::extent() const {
    std::optional<TimeExtent> all = announced;
    const auto take = [&](long first, long last) {
        if (!all) all = TimeExtent{first, first, last, last};
        all->first = std::min(all->first, first);
        all->last = std::max(all->last, last);
    };
    for (const TimelineLane& l : lanes)
        for (const TimelineItem& i : l.items) {
            if (i.when) take(i.when->first, i.when->last);
            for (const TimeEnd& e : i.ends) take(e.first, e.day);
        }
    return all;
}

QString timelineSummary(const TimelineModel& m) {
    if (m.announcement.empty()) return Words::tr("No announcement is shown.");
    std::size_t undated = 0, overdue = 0;
    QStringList conflicts;
    for (const TimelineLane& l : m.lanes)
        for (const TimelineItem& i : l.items) {
            undated += i.when ? 0 : 1;
            overdue += i.overdue ? 1 : 0;
            if (!i.mark.isEmpty()) conflicts << i.title + QLatin1Char(' ') + i.mark;
        }
    QStringList said{Words::tr("%1: %n commitment(s), %2 of them without a date.", nullptr, static_cast<int>(m.shown()))
                         .arg(m.title)
                         .arg(undated)};
    if (!m.announcedDate.isEmpty()) said << Words::tr("It was announced %1.").arg(m.announcedDate);
    if (overdue > 0) said << Words::tr("Overdue: %1.").arg(overdue);
    if (!conflicts.empty())
        said << Words::tr("Sources disagree on %1.").arg(conflicts.join(Words::tr("; ", "between clauses")));
    return said.join(QLatin1Char(' '));
}

} // namespace pledge::ui
