#include "ui/document/filter.h"

#include "core/query/evaluate.h"
#include "ui/document/commitment_time.h"
#include "ui/document/values.h"

#include <algorithm>

namespace pledge::ui {
namespace {

bool holds(std::string_view haystack, const QString& words) {
    return QString::fromUtf8(haystack.data(), static_cast<qsizetype>(haystack.size()))
        .contains(words, Qt::CaseInsensitive);
}

bool mentions(const model::Commitment& commitment, const model::Snapshot& snapshot, const QString& words) {
    if (holds(commitment.label, words)) return true;
    for (const model::Facet& f : commitment.facets)
        for (const model::Reading& r : f.readings) {
            if (shown(r.value, f.facet).contains(words, Qt::CaseInsensitive)) return true;
            for (const std::string& id : r.claims)
                if (const model::Claim* c = snapshot.claim(id); c && holds(c->quote, words)) return true;
        }
    return false;
}

bool touches(const DaySpan& span, const model::Announcement& announcement, const model::Commitment& commitment,
             const model::Snapshot& snapshot) {
    const auto all = timeOf(commitment, snapshot, extentOf(announcement.announced, std::nullopt)).all();
    return all && all->first <= span.last && all->last >= span.first;
}

} // namespace

bool passes(const Criteria& criteria, const model::Announcement& announcement, const model::Commitment& commitment,
            const model::Snapshot& snapshot) {
    if (!criteria.pillars.empty() && !criteria.pillars.contains(commitment.pillar)) return false;
    const auto wanted = [&](const model::Facet& f) { return criteria.verdicts.contains(f.verdict); };
    if (!criteria.verdicts.empty() && std::none_of(commitment.facets.begin(), commitment.facets.end(), wanted))
        return false;
    if (criteria.during && !touches(*criteria.during, announcement, commitment, snapshot)) return false;
    if (!criteria.search.isEmpty() && !mentions(commitment, snapshot, criteria.search)) return false;
    return query::holds(criteria.where, query::subjectOf(snapshot, announcement, commitment));
}

bool passes(const Criteria& criteria, const model::Commitment& commitment, const model::Snapshot& snapshot) {
    // Only an expression and a time ask for the announcement.
    static const model::Announcement none;
    const bool asks = !criteria.where.empty() || criteria.during;
    const model::Announcement* a = !asks ? nullptr : snapshot.find(commitment.id).announcement;
    return passes(criteria, a ? *a : none, commitment, snapshot);
}

void Filter::set(const Criteria& criteria) {
    if (criteria == criteria_) return;
    criteria_ = criteria;
    Q_EMIT changed();
}

} // namespace pledge::ui
