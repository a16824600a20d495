#include "core/pipeline/known_by.h"

#include "core/pipeline/inputs.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace pledge::pipeline {
namespace {

/// The day by which it surely was out, counted as model::toSerial does.
std::optional<long> outBy(const model::Source& source) {
    const auto published = model::parseEdtf(source.article.published);
    if (!published || published->yearUnknown || !published->last) return std::nullopt;
    return model::toSerial(*published->last);
}

} // namespace

KnownBy knownBy(const model::Snapshot& whole, model::Day day) {
    KnownBy known;
    model::Snapshot& then = known.snapshot;
    std::set<std::string> out;
    for (const model::Source& s : whole.sources) {
        const auto by = outBy(s);
        known.undated += !by;
        known.later += by && *by > model::toSerial(day);
        if (!by || *by > model::toSerial(day)) continue;
        then.sources.push_back(s);
        out.insert(s.id);
    }
    std::copy_if(whole.claims.begin(), whole.claims.end(), std::back_inserter(then.claims),
                 [&](const model::Claim& c) { return out.contains(c.source); });
    then.overrules = whole.overrules;
    then.finding = reconcile::reconcile(inputsOf(then), then.overrules);
    reconcile::adoptIds(whole.finding, then.finding);
    then.index();
    return known;
}

std::vector<model::Day> daysOfNews(const model::Snapshot& whole) {
    std::set<long> days;
    for (const model::Source& s : whole.sources)
        if (const auto by = outBy(s)) days.insert(*by);
    std::vector<model::Day> out;
    for (const long d : days) out.push_back(model::fromSerial(d));
    return out;
}

} // namespace pledge::pipeline
