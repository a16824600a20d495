#include "core/model/finding.h"
#include "core/model/reasons.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/lexicon.h"
#include "core/reconcile/phrases.h"
#include "core/reconcile/sorted_lists.h"

#include <algorithm>
#include <cstdlib>

namespace pledge::reconcile {
namespace {

namespace reason = model::reason;
using model::Day;
using model::Edtf;

/// A stretch of days in which something lies; an end that nothing says is open.
struct Days {
    std::optional<Day> first, last;
};

/// A date made ready: where it begins and where it ends, each known to a stretch of days.
struct Ready {
    Edtf edtf;
    Days begins, ends;
};

std::string shown(const Dated& d) {
    const std::string text = model::displayDate(d.value);
    return d.calendar == "fiscal" ? "fiscal " + text : text;
}

bool meet(const Days& a, const Days& b) {
    const bool aFirst = a.last && b.first && *a.last < *b.first;
    const bool bFirst = b.last && a.first && *b.last < *a.first;
    return !aFirst && !bFirst;
}

/// The days of a fiscal year; where the country's custom is not known, all that may be meant.
Days fiscalDays(int year, const std::string& country) {
    const FiscalYear* custom = lexicon().fiscalYear(country);
    if (!custom) return {Day{year - 1, 4, 1}, Day{year + 1, 6, 30}};
    const int start = custom->namedByEnd ? year - 1 : year;
    const int lastMonth = custom->month == 1 ? 12 : custom->month - 1;
    const int endYear = custom->month == 1 ? start : start + 1;
    return {Day{start, custom->month, 1}, Day{endYear, lastMonth, model::daysInMonth(endYear, lastMonth)}};
}

/// A duration ends in the last of its years when the first counts whole, or in the one behind when it is counted from
/// the day.
void anchor(Ready& r, const DateContext& context) {
    if (!context.announced) return;
    const Day from = *context.announced;
    const int years = std::max(1, (r.edtf.months + 11) / 12);
    r.begins = {Day{from.year, 1, 1}, Day{from.year + 1, 12, 31}};
    if (r.edtf.months % 12 == 0 && r.edtf.durationDays == 0) {
        r.ends = {Day{from.year + years - 1, 1, 1}, Day{from.year + years, 12, 31}};
        return;
    }
    const int months = from.year * 12 + from.month - 1 + r.edtf.months;
    const long end = model::toSerial({months / 12, months % 12 + 1, 1}) + from.day + r.edtf.durationDays;
    constexpr long slack = 45;
    r.ends = {model::fromSerial(end - slack), model::fromSerial(end + slack)};
}

std::optional<Ready> ready(const Dated& d, const DateContext& context) {
    const auto e = model::parseEdtf(d.value);
    if (!e) return std::nullopt;
    Ready r{*e, {e->first, e->firstLatest}, {e->lastEarliest, e->last}};
    if (e->form == Edtf::Form::duration) anchor(r, context);
    if (e->form == Edtf::Form::point) r.begins = {e->first, e->last};
    // 「10～12月に開業する」: on some day of them.
    if (e->form == Edtf::Form::interval && !d.milestone.empty()) r.begins = r.ends = {e->first, e->last};
    if (d.calendar != "fiscal") return r;
    const std::string& country = d.country.empty() ? context.country : d.country;
    if (e->first) r.begins = fiscalDays(e->first->year, country);
    if (e->last) r.ends = fiscalDays(e->last->year, country);
    return r;
}

long gap(const Days& a, const Days& b) {
    const bool aFirst = a.last && b.first && *a.last < *b.first;
    const Days& early = aFirst ? a : b;
    const Days& late = aFirst ? b : a;
    if (!early.last || !late.last) return 0;
    return model::toSerial(*late.last) - model::toSerial(*early.last);
}

/// A clause of the two.
std::string said(const model::Form& form, const Dated& a, const Dated& b) { return filled(form, {shown(a), shown(b)}); }

Comparison apart(const Dated& a, const Dated& b, const Days& x, const Days& y, const model::Form& form) {
    return {Relation::conflict, filled(form, {shown(a), shown(b), span(gap(x, y))})};
}

Comparison unread(const Dated& a, const Dated& b) { return {Relation::compatible, said(reason::unread, a, b)}; }

bool identical(const Dated& a, const Dated& b) { return a.value == b.value && a.calendar == b.calendar; }

/// Month, and day where both have one, of dates of which one has no year.
Comparison yearless(const Dated& a, const Dated& b) {
    const auto tail = [](const std::string& s) { return s.size() > 5 ? s.substr(5, 5) : std::string(); };
    const std::string x = tail(a.value);
    const std::string y = tail(b.value);
    const std::size_t n = std::min(x.size(), y.size());
    const bool same = n == 0 || x.substr(0, n) == y.substr(0, n);
    return {same ? Relation::compatible : Relation::conflict,
            said(same ? reason::maybeOneDay : reason::otherDays, a, b)};
}

bool isPoint(const Ready& r) { return r.edtf.form == Edtf::Form::point; }
bool isDuration(const Ready& r) { return r.edtf.form == Edtf::Form::duration; }

Comparison durations(const Dated& a, const Dated& b, const Ready& x, const Ready& y) {
    const int months = std::abs(x.edtf.months - y.edtf.months);
    const int days = std::abs(x.edtf.durationDays - y.edtf.durationDays);
    if (months == 0 && days == 0) return {Relation::compatible, said(reason::equallyLong, a, b)};
    const std::string by = months ? span(months * 365L / 12) : span(days);
    return {Relation::conflict, filled(reason::longerBy, {shown(a), shown(b), by})};
}

/// The clause with the dates that a duration stands for.
std::string anchored(std::string clause, const Dated& d, const Ready& r, const DateContext& context) {
    if (!isDuration(r) || !context.announced) return clause;
    return filled(reason::anchored, {clause, shown(d), std::to_string(context.announced->year),
                                     model::displayDate(model::anchored(r.edtf, *context.announced))});
}

std::string withNotes(const model::Form& form, const Dated& a, const Dated& b, const Ready& x, const Ready& y,
                      const DateContext& context) {
    return anchored(anchored(said(form, a, b), a, x, context), b, y, context);
}

/// Two that share no end, or no beginning. Where one is a duration, nothing tells how far they are apart.
Comparison withoutDay(const Dated& a, const Dated& b, const Ready& x, const Ready& y, const DateContext& context,
                      bool begin = false) {
    if (context.announced && (isDuration(x) || isDuration(y)))
        return {Relation::conflict, withNotes(reason::otherEnds, a, b, x, y, context)};
    return begin ? apart(a, b, x.begins, y.begins, reason::beginApart) : apart(a, b, x.ends, y.ends, reason::endApart);
}

/// How many calendar years an interval touches.
int yearsOf(const Edtf& e) { return e.first && e.last ? e.last->year - e.first->year + 1 : 0; }

/// A duration that no announcement anchors can still be held against the length of an interval.
Comparison byLength(const Dated& a, const Dated& b, const Ready& x, const Ready& y) {
    const Ready& length = isDuration(x) ? x : y;
    const Ready& other = isDuration(x) ? y : x;
    const int years = yearsOf(other.edtf);
    const int want = length.edtf.months / 12;
    if (isPoint(other) || years == 0 || want == 0 || years == want || years == want + 1)
        return {Relation::compatible, said(reason::bothTrue, a, b)};
    return {Relation::conflict,
            filled(reason::otherLength, {shown(a), shown(b), count(static_cast<std::size_t>(want), "year"),
                                         count(static_cast<std::size_t>(years), "year")})};
}

std::string stepOf(const Dated& d) { return d.step.empty() ? std::string("no step named") : "the " + d.step; }

/// One step of one kind of thing, at one place as far as the sentences name any but the country.
bool isOneMilestone(const Dated& a, const Dated& b, const std::string& country) {
    if (a.milestone != b.milestone || (!a.thing.empty() && !b.thing.empty() && a.thing != b.thing)) return false;
    std::set<std::string> x = a.places;
    std::set<std::string> y = b.places;
    x.erase(country), y.erase(country);
    return x.empty() || y.empty() || shareAny(x, y);
}

/// "Three depots open by the end of 2027", "the three depots are finished by 2028": what is open is finished.
bool opensUnfinished(const Dated& a, const Ready& x, const Dated& b, const Ready& y) {
    return a.counted && b.counted && a.step == "start" && b.step == "finish" && x.ends.last < y.ends.first;
}

} // namespace

Comparison compareDeadlines(const Dated& a, const Dated& b, const DateContext& context) {
    const auto x = ready(a, context);
    const auto y = ready(b, context);
    if (!x || !y) return unread(a, b);
    if (identical(a, b)) return {Relation::same, filled(reason::bothSay, {shown(a)})};
    const bool milestones = !a.milestone.empty() && isOneMilestone(a, b, context.country);
    const bool oneStep = a.bare || b.bare ? isOneMilestone(a, b, context.country)
                                          : a.step == b.step || milestones || opensUnfinished(a, *x, b, *y) ||
                                                opensUnfinished(b, *y, a, *x);
    if (!oneStep) return {Relation::compatible, filled(reason::otherSteps, {shown(a), shown(b), stepOf(a), stepOf(b)})};
    if (x->edtf.yearUnknown || y->edtf.yearUnknown) return yearless(a, b);
    if (isDuration(*x) && isDuration(*y)) return durations(a, b, *x, *y);
    if (!meet(x->ends, y->ends)) return withoutDay(a, b, *x, *y, context);
    return {Relation::compatible, withNotes(reason::maybePreciser, a, b, *x, *y, context)};
}

Comparison comparePeriods(const Dated& a, const Dated& b, const DateContext& context) {
    const auto x = ready(a, context);
    const auto y = ready(b, context);
    if (!x || !y) return unread(a, b);
    if (identical(a, b)) return {Relation::same, filled(reason::bothSay, {shown(a)})};
    if (x->edtf.yearUnknown || y->edtf.yearUnknown) return yearless(a, b);
    if (isDuration(*x) && isDuration(*y)) return durations(a, b, *x, *y);
    if ((isDuration(*x) || isDuration(*y)) && !context.announced) return byLength(a, b, *x, *y);
    const Days whole[] = {{x->begins.first, x->ends.last}, {y->begins.first, y->ends.last}};
    if ((isPoint(*x) || isPoint(*y)) && meet(whole[0], whole[1]))
        return {Relation::compatible, withNotes(reason::overlap, a, b, *x, *y, context)};
    if (!meet(x->ends, y->ends)) return withoutDay(a, b, *x, *y, context);
    if (!meet(x->begins, y->begins)) return withoutDay(a, b, *x, *y, context, true);
    return {Relation::compatible, withNotes(reason::bothTrue, a, b, *x, *y, context)};
}

Comparison compareAnnounced(const Dated& a, const Dated& b) {
    const auto x = model::parseEdtf(a.value);
    const auto y = model::parseEdtf(b.value);
    if (!x || !y) return unread(a, b);
    if (identical(a, b)) return {Relation::same, filled(reason::bothSay, {shown(a)})};
    if (x->yearUnknown || y->yearUnknown) return yearless(a, b);
    const Days p{x->first, x->last};
    const Days q{y->first, y->last};
    if (meet(p, q)) return {Relation::compatible, said(reason::onlyPreciser, a, b)};
    if (gap(p, q) == 1 && (a.zoned || b.zoned)) return {Relation::compatible, said(reason::twoZones, a, b)};
    // What is announced a season later is another step of it: that production begins, that more is spent.
    constexpr long season = 120; // days
    if (gap(p, q) > season) return {Relation::compatible, said(reason::tooFar, a, b)};
    return apart(a, b, p, q, reason::areApart);
}

} // namespace pledge::reconcile
