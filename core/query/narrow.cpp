#include "core/query/narrow.h"

#include "core/query/evaluate.h"

#include <algorithm>
#include <set>

namespace pledge::query {
namespace {

using Ids = std::set<std::string, std::less<>>;

class Narrowing {
public:
    Narrowing(const model::Snapshot& snapshot, const Scope& scope, Grain grain)
        : snapshot_(snapshot), scope_(scope), grain_(grain), index_(snapshot) {}
    Narrowing(const model::Snapshot& snapshot, const Wanted& wanted)
        : snapshot_(snapshot), wanted_(&wanted), grain_(Grain::commitment), index_(snapshot) {}

    model::Snapshot all() {
        for (const model::Announcement& a : snapshot_.finding.announcements)
            if (scope_.announcement.empty() || a.id == scope_.announcement) announcement(a);
        for (const model::Claim& c : snapshot_.claims) claim(c);
        for (const model::Source& s : snapshot_.sources) source(s);
        annotations();
        overrules();
        out_.index();
        return std::move(out_);
    }

private:
    bool isWhole() const { return scope_.where.empty() && !wanted_; }

    bool passes(const model::Announcement& a, const model::Commitment& c) const {
        return wanted_ ? wanted_->commitment(a, c) : holds(scope_.where, subjectOf(snapshot_, a, c));
    }

    void announcement(const model::Announcement& a) {
        reporting_.insert(a.sources.begin(), a.sources.end());
        model::Announcement kept = a;
        kept.commitments.clear();
        for (const model::Commitment& c : a.commitments) commitment(a, c, kept);
        if (kept.commitments.empty() && !isWhole()) return;
        ids_.insert(a.id);
        if (grain_ != Grain::claim) sources_.insert(a.sources.begin(), a.sources.end());
        out_.finding.announcements.push_back(std::move(kept));
    }

    void commitment(const model::Announcement& a, const model::Commitment& c, model::Announcement& to) {
        model::Commitment kept = c;
        if (grain_ == Grain::facet) {
            kept.facets.clear();
            for (const model::Facet& f : c.facets)
                if (holds(scope_.where, subjectOf(snapshot_, a, c, &f))) kept.facets.push_back(f);
            if (kept.facets.empty() && !c.facets.empty()) return;
            if (c.facets.empty() && !holds(scope_.where, subjectOf(snapshot_, a, c))) return;
        } else if (!passes(a, c))
            return;
        ids_.insert(c.id);
        claims_.insert(c.claims.begin(), c.claims.end());
        for (const model::Facet& f : kept.facets) {
            ids_.insert(f.id);
            for (const model::Reading& r : f.readings) claims_.insert(r.claims.begin(), r.claims.end());
        }
        to.commitments.push_back(std::move(kept));
    }

    /// Of a claim behind commitments these decide, but where claims are asked for one by one.
    void claim(const model::Claim& c) {
        speaking_.insert(c.source);
        if (!isAskedFor(c.source)) return;
        const bool alone = grain_ == Grain::claim || !index_.isPlaced(c);
        const auto speaks = [&] { return wanted_ ? wanted_->claim(c) : holds(scope_.where, index_.subjectOf(c)); };
        if (!(alone ? speaks() : claims_.contains(c.id))) return;
        ids_.insert(c.id);
        sources_.insert(c.source);
        out_.claims.push_back(c);
    }

    /// With claims it is these that pass; a source without any is asked itself.
    void source(const model::Source& s) {
        if (!isAskedFor(s.id)) return;
        if (!sources_.contains(s.id)) {
            if (wanted_ || speaking_.contains(s.id) || !holds(scope_.where, index_.subjectOf(s))) return;
        }
        ids_.insert(s.id);
        out_.sources.push_back(s);
    }

    bool isAskedFor(const std::string& source) const {
        return scope_.announcement.empty() || reporting_.contains(source);
    }

    void annotations() {
        for (const model::Annotation& a : snapshot_.annotations)
            if (ids_.contains(a.targetId)) out_.annotations.push_back(a);
    }

    /// Acts on groups with one of what is kept; acts on names that a kept claim bears.
    void overrules() {
        Ids names;
        for (const model::Claim& c : out_.claims) {
            if (c.kind == model::Kind::party) names.insert(c.value);
            names.insert(c.parties.begin(), c.parties.end());
        }
        for (const model::Overrule& o : snapshot_.overrules) {
            const auto about = [&](const std::vector<std::string>& group) {
                return std::any_of(group.begin(), group.end(),
                                   [&](const std::string& id) { return ids_.contains(id); });
            };
            const auto borne = [&](const std::string& name) { return names.contains(name); };
            if (std::any_of(o.groups.begin(), o.groups.end(), about) ||
                std::any_of(o.names.begin(), o.names.end(), borne))
                out_.overrules.push_back(o);
        }
    }

    const model::Snapshot& snapshot_;
    const Scope scope_ = {};
    const Wanted* wanted_ = nullptr; ///< in place of the expression
    Grain grain_;
    Index index_;
    model::Snapshot out_;
    Ids reporting_; ///< sources of the announcements that are asked for
    Ids ids_;       ///< of everything that is kept
    Ids claims_;    ///< behind what is kept
    Ids sources_;   ///< of what is kept
    Ids speaking_;  ///< sources with a claim
};

} // namespace

model::Snapshot narrowed(const model::Snapshot& snapshot, const Scope& scope, Grain grain) {
    return scope.empty() ? snapshot : Narrowing(snapshot, scope, grain).all();
}

model::Snapshot sifted(const model::Snapshot& snapshot, const Wanted& wanted) {
    return Narrowing(snapshot, wanted).all();
}

} // namespace pledge::query
