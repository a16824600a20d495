#include "tests/support/snapshot_builder.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <stdexcept>
#include <tuple>

namespace pledge::testing {

using namespace model;

void SnapshotBuilder::source(const std::string& id, const std::string& letter, const std::string& file,
                             const std::string& publisher, const std::string& published, const std::string& language,
                             const std::string& text) {
    Source s;
    s.id = id, s.letter = letter, s.sha256 = "sha-" + id, s.imported = "2026-05-14T08:00:00Z";
    s.article.file = file, s.article.title = text.substr(0, text.find('\n')), s.article.publisher = publisher;
    s.article.published = published, s.article.language = language, s.article.text = text;
    snapshot_.sources.push_back(s);
}

void SnapshotBuilder::announcement(const std::string& id, const std::string& title, const std::string& investor,
                                   const std::string& place, const std::string& announced,
                                   const std::vector<std::string>& sources) {
    snapshot_.finding.announcements.push_back(
        {id, title, investor, place, {investor}, {place}, announced, sources, {}});
}

void SnapshotBuilder::commitment(const std::string& id, const std::string& label, Kind kind, const std::string& pillar,
                                 Standing standing) {
    lastAnnouncement().commitments.push_back({id, label, kind, pillar, standing, {}, {}});
}

void SnapshotBuilder::facet(const std::string& name, FacetName facet, Verdict verdict, const std::string& reason) {
    Commitment& c = lastCommitment();
    c.facets.push_back({"f-" + c.id.substr(2) + '-' + name, facet, verdict, severityOf(facet), reason, {}});
}

std::string SnapshotBuilder::claimAt(const Place& place, const Value& value) {
    const Source* s = snapshot_.source(place.first);
    const auto at = s ? s->article.text.find(place.second) : std::string::npos;
    if (at == std::string::npos) throw std::runtime_error("no such quote: " + place.second);
    const FacetName facet = lastCommitment().facets.back().facet;
    const bool date = facet == FacetName::deadline || facet == FacetName::period || facet == FacetName::announced;
    Claim c;
    c.source = s->id, c.quote = place.second, c.kind = date ? Kind::date : lastCommitment().kind;
    c.span.start = base::countCodePoints(std::string_view(s->article.text).substr(0, at));
    c.span.end = c.span.start + base::countCodePoints(place.second);
    c.id = "c-" + s->id.substr(2) + '-' + std::to_string(c.span.start) + '-' + std::to_string(c.span.end);
    if (snapshot_.claim(c.id)) return c.id;
    if (const auto* q = std::get_if<Quantity>(&value)) c.quantity = *q;
    if (const auto* t = std::get_if<std::string>(&value)) c.value = *t;
    if (!date) c.standing = lastCommitment().standing, c.pillar = lastCommitment().pillar;
    c.rule = "by-hand";
    snapshot_.claims.push_back(c);
    return c.id;
}

void SnapshotBuilder::reading(const Value& value, const std::vector<Place>& places) {
    Facet& f = lastCommitment().facets.back();
    Reading r;
    r.id = "r-" + f.id.substr(2) + '-' + std::to_string(f.readings.size() + 1);
    r.value = value;
    for (const Place& p : places) {
        r.sources.push_back(p.first);
        r.claims.push_back(claimAt(p, value));
        auto& makers = lastCommitment().claims;
        const bool makes = snapshot_.claim(r.claims.back())->kind != Kind::date;
        if (makes && std::find(makers.begin(), makers.end(), r.claims.back()) == makers.end())
            makers.push_back(r.claims.back());
    }
    r.support.independent = r.sources.size();
    f.readings.push_back(r);
}

void SnapshotBuilder::claimDate(const std::string& edtf, WhenRole role) {
    for (const std::string& id : lastCommitment().facets.back().readings.back().claims)
        for (Claim& c : snapshot_.claims)
            if (c.id == id) c.when = edtf, c.whenRole = role;
}

void SnapshotBuilder::partOf(const std::string& commitment, const std::string& source) {
    for (const Commitment& whole : lastAnnouncement().commitments)
        for (const std::string& id : whole.claims)
            if (whole.id == commitment && snapshot_.claim(id)->source == source) {
                lastCommitment().partOf.push_back(id);
                return;
            }
    throw std::runtime_error(source + " tells nothing of " + commitment);
}

Snapshot SnapshotBuilder::finish() const {
    Snapshot s = snapshot_;
    const auto order = [&](const Claim& c) {
        const auto at =
            std::find_if(s.sources.begin(), s.sources.end(), [&](const Source& x) { return x.id == c.source; });
        return std::tuple(at - s.sources.begin(), c.span.start, c.span.end);
    };
    std::sort(s.claims.begin(), s.claims.end(), [&](const Claim& x, const Claim& y) { return order(x) < order(y); });
    s.index();
    return s;
}

} // namespace pledge::testing
