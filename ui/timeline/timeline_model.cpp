#include "ui/timeline/timeline_model.h"

#include "ui/theme/pillar_pattern.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <algorithm>
#include <tuple>

namespace pledge::ui {
namespace {

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
    const QString date = text(display(r.value, f));
    return r.calendar == "fiscal" ? QStringLiteral("fiscal ") + date : date;
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
        if (const auto when = extentOf(claim->when, announced))
            return Dated{*when, text(displayDate(claim->when)), false};
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
    case Look::talks: return QStringLiteral("in talks");
    case Look::denied: return QStringLiteral("denied");
    case Look::earlier: return QStringLiteral("earlier");
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
    if (v == Verdict::single) return letters.contains(QLatin1Char(' ')) ? letters : letters + QStringLiteral(" only");
    return v == Verdict::conflict ? letters : letters + QLatin1Char(' ') + text(sign(v));
}

/// "agreed A C, in talks D" where that is what sources disagree on.
QString standingTold(const Facet& f, const Snapshot& snapshot) {
    QStringList told;
    for (const Reading& r : f.readings)
        told << text(display(r.value, f.facet)) + QLatin1Char(' ') + text(snapshot.letters(r.sources));
    return told.join(QStringLiteral(", "));
}

QString tipOf(const Commitment& c, const Snapshot& snapshot) {
    QString tip = text(c.label);
    for (const Facet& f : c.facets) {
        tip +=
            QLatin1Char('\n') + text(sign(f.verdict)) + QLatin1Char(' ') + text(name(f.facet)) + QStringLiteral(": ");
        QStringList readings;
        for (const Reading& r : f.readings)
            readings << QStringLiteral("%1 (%2)").arg(dateOf(r, f.facet), text(snapshot.letters(r.sources)));
        tip += readings.join(QStringLiteral(" · "));
    }
    return tip;
}

class ItemMaker {
public:
    ItemMaker(const Snapshot& snapshot, const std::optional<TimeExtent>& announced)
        : snapshot_(snapshot), announced_(announced) {}

    TimelineItem make(const Commitment& c) const {
        TimelineItem item;
        item.commitment = c.id, item.pillar = c.pillar, item.look = lookOf(c.standing), item.verdict = standOut(c);
        item.title = text(c.label), item.tip = tipOf(c, snapshot_);
        const QString date = place(item, c);
        describe(item, c, date);
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

    void describe(TimelineItem& item, const Commitment& c, const QString& date) const {
        QStringList detail, conflicts;
        if (item.ends.empty() && !date.isEmpty()) detail << date;
        if (const QString word = lookWord(item.look); !word.isEmpty()) detail << word;
        bool toldWho = !item.ends.empty();
        for (auto f = c.facets.rbegin(); f != c.facets.rend(); ++f) {
            if (f->verdict != Verdict::conflict) continue;
            conflicts.prepend(text(name(f->facet)));
            item.facet = f->id;
            if (f->facet != FacetName::standing) continue;
            detail << standingTold(*f, snapshot_);
            toldWho = true;
        }
        if (const QString who = whoSays(c, snapshot_); !toldWho && !who.isEmpty()) detail << who;
        item.detail = detail.join(QStringLiteral(", "));
        if (conflicts.empty()) return;
        item.mark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + conflicts.join(QStringLiteral(", "));
        item.shortMark = text(sign(Verdict::conflict)) + QLatin1Char(' ') + conflicts.front();
        if (conflicts.size() > 1) item.shortMark += QStringLiteral(" +%1").arg(conflicts.size() - 1);
    }

    const Snapshot& snapshot_;
    const std::optional<TimeExtent>& announced_;
};

/// The lane of a commitment: a pillar, or one of three that no pillar's name can be.
std::string laneKey(const Commitment& c) {
    if (c.standing == Standing::context) return "~context";
    if (!c.pillar.empty()) return c.pillar;
    return c.kind == Kind::money ? "~money" : "~other";
}

QString laneTitle(const std::string& key) {
    if (key == "~money") return QStringLiteral("Money");
    if (key == "~other") return pillarTitle({});
    if (key == "~context") return QStringLiteral("Context");
    return pillarTitle(key);
}

std::vector<std::string> laneKeys(const Announcement& a) {
    std::vector<std::string> keys{"~money", "technology", "trust", "talent"};
    bool other = false;
    for (const Commitment& c : a.commitments) {
        const std::string key = laneKey(c);
        other |= key == "~other";
        if (key[0] != '~' && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
    if (other) keys.emplace_back("~other");
    keys.emplace_back("~context");
    return keys;
}

bool earlier(const TimelineItem& a, const TimelineItem& b) {
    if (a.when.has_value() != b.when.has_value()) return a.when.has_value();
    if (a.when && a.when->first != b.when->first) return a.when->first < b.when->first;
    return a.title < b.title;
}

} // namespace

TimelineModel timelineModel(const Snapshot& snapshot, const std::string& announcement, const Criteria& criteria) {
    TimelineModel m;
    const Announcement* a = snapshot.announcement(announcement);
    if (!a) return m;
    m.announcement = a->id, m.title = text(a->title);
    m.announced = extentOf(a->announced, std::nullopt);
    if (m.announced) m.announcedText = QStringLiteral("announced ") + text(displayDate(a->announced));
    const ItemMaker maker(snapshot, m.announced);
    for (const std::string& key : laneKeys(*a)) {
        TimelineLane lane{key[0] == '~' ? "" : key, laneTitle(key), {}};
        for (const Commitment& c : a->commitments) {
            if (laneKey(c) != key) continue;
            if (passes(criteria, c, snapshot))
                lane.items.push_back(maker.make(c));
            else
                ++m.hidden;
        }
        std::stable_sort(lane.items.begin(), lane.items.end(), earlier);
        m.lanes.push_back(std::move(lane));
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
    if (m.announcement.empty()) return QStringLiteral("No announcement is shown.");
    std::size_t undated = 0;
    QStringList conflicts;
    for (const TimelineLane& l : m.lanes)
        for (const TimelineItem& i : l.items) {
            undated += i.when ? 0 : 1;
            if (!i.mark.isEmpty()) conflicts << i.title + QLatin1Char(' ') + i.mark;
        }
    QString s =
        QStringLiteral("%1: %2 commitments, %3 of them without a date.").arg(m.title).arg(m.shown()).arg(undated);
    if (!m.announcedText.isEmpty()) s += QStringLiteral(" It was ") + m.announcedText + QLatin1Char('.');
    if (!conflicts.empty())
        s += QStringLiteral(" Sources disagree on ") + conflicts.join(QStringLiteral("; ")) + QLatin1Char('.');
    return s;
}

} // namespace pledge::ui
