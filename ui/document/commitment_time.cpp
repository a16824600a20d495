#include "ui/document/commitment_time.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace pledge::ui {
namespace {

using namespace model;

constexpr long oneYear = 365;

/// An open side fades all the way.
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

bool isOpen(const Reading& r) {
    const auto* edtf = std::get_if<std::string>(&r.value);
    const auto e = edtf ? parseEdtf(*edtf) : std::nullopt;
    return e && (e->openStart || e->openEnd);
}

/// What all readings of a facet that do not conflict allow: the narrowest of them, one with both ends before an open
/// one. In a conflict the one that ends first.
void takeNarrowest(CommitmentTime& t, const Facet& f, const std::optional<TimeExtent>& announced) {
    const auto rank = [&](const TimeExtent& when, const Reading& r) {
        const long end = f.verdict == Verdict::conflict ? when.last : 0;
        return std::tuple(end, isOpen(r), when.last - when.first);
    };
    for (const Reading& r : f.readings) {
        const auto when = extentOf(r, announced);
        if (!when || (t.reading && rank(*when, r) >= rank(*t.when, *t.reading))) continue;
        t.when = when, t.reading = &r, t.facet = &f;
    }
}

/// Sets `disputed` where readings end on different days.
void takeEnds(CommitmentTime& t, const Facet& f, const std::optional<TimeExtent>& announced) {
    std::optional<TimeExtent> reach;
    long early = 0;
    for (const Reading& r : f.readings) {
        const auto when = extentOf(r, announced);
        if (!when) continue;
        if (!reach || when->last < early) {
            early = when->last;
            const long last = reach ? reach->last : when->last;
            reach = TimeExtent{when->lastEarliest, when->lastEarliest, last, last};
        }
        reach->last = reach->lastEarliest = std::max(reach->last, when->last);
    }
    if (reach && reach->last > early) t.disputed = &f, t.reach = reach;
}

/// A date of the claims themselves: when earlier sums were spent, when a count was taken.
void takeFromClaims(CommitmentTime& t, const Commitment& c, const Snapshot& snapshot,
                    const std::optional<TimeExtent>& announced) {
    for (const std::string& id : c.claims) {
        const Claim* claim = snapshot.claim(id);
        if (!claim || claim->when.empty() || claim->whenRole == WhenRole::announced) continue;
        t.when = extentOf(claim->when, announced);
        if (!t.when) continue;
        t.claim = claim;
        return;
    }
}

} // namespace

std::optional<TimeExtent> extentOf(std::string_view edtf, const std::optional<TimeExtent>& announced) {
    auto e = parseEdtf(edtf);
    if (e && e->form == Edtf::Form::duration) {
        if (!announced) return std::nullopt;
        e = parseEdtf(anchored(*e, fromSerial(announced->first)));
    }
    if (!e || e->yearUnknown || (!e->first && !e->last)) return std::nullopt;
    return closed(*e, announced);
}

std::optional<TimeExtent> extentOf(const Reading& reading, const std::optional<TimeExtent>& announced) {
    const auto* edtf = std::get_if<std::string>(&reading.value);
    return edtf ? extentOf(*edtf, announced) : std::nullopt;
}

std::optional<TimeExtent> CommitmentTime::all() const {
    if (!reach) return when;
    TimeExtent t = when.value_or(*reach);
    t.first = std::min(t.first, reach->first), t.last = std::max(t.last, reach->last);
    return t;
}

CommitmentTime timeOf(const Commitment& c, const Snapshot& snapshot, const std::optional<TimeExtent>& announced) {
    CommitmentTime t;
    for (const FacetName wanted : {FacetName::period, FacetName::deadline})
        for (const Facet& f : c.facets) {
            if (f.facet != wanted) continue;
            if (f.verdict == Verdict::conflict && !t.disputed) takeEnds(t, f, announced);
            if (!t.facet) takeNarrowest(t, f, announced);
        }
    if (!t.when) takeFromClaims(t, c, snapshot, announced);
    return t;
}

std::optional<long> dueOn(const Commitment& c, const std::optional<TimeExtent>& announced) {
    std::optional<long> due;
    for (const Facet& f : c.facets) {
        if (f.facet != FacetName::deadline && f.facet != FacetName::period) continue;
        for (const Reading& r : f.readings) {
            const auto when = isOpen(r) ? std::nullopt : extentOf(r, announced);
            if (when) due = std::max(due.value_or(when->last), when->last);
        }
    }
    return due;
}

bool isToldAfter(const Commitment& c, const Snapshot& snapshot, long day) {
    std::set<std::string_view> sources;
    for (const Facet& f : c.facets)
        for (const Reading& r : f.readings) sources.insert(r.sources.begin(), r.sources.end());
    return std::any_of(sources.begin(), sources.end(), [&](std::string_view id) {
        const Source* source = snapshot.source(id);
        const auto published = source ? parseEdtf(source->article.published) : std::nullopt;
        return published && published->first && toSerial(*published->first) > day;
    });
}

} // namespace pledge::ui
