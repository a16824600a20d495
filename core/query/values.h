#pragma once

#include "core/model/snapshot.h"
#include "core/query/field.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::query {

/// What an expression is held against: the narrowest of what is set (a claim, a facet, a commitment, an announcement, a
/// source), with what holds it. A claim may stand behind several facets.
struct Subject {
    const model::Snapshot* snapshot = nullptr; ///< never null
    const model::Source* source = nullptr;     ///< of a source, or of the claim
    const model::Claim* claim = nullptr;
    std::vector<model::Snapshot::FacetPlace> places; ///< of a claim: all; of a facet or a commitment: the one
    std::vector<const model::Announcement*> announcements;
};

Subject subjectOf(const model::Snapshot& snapshot, const model::Announcement& announcement,
                  const model::Commitment& commitment, const model::Facet* facet = nullptr);

/// From claims to where they stand, made once a snapshot in O(n log n). Refers to the snapshot.
class Index {
public:
    explicit Index(const model::Snapshot& snapshot);

    Subject subjectOf(const model::Claim& claim) const;
    Subject subjectOf(const model::Source& source) const;
    /// Whether a commitment is made of it, or has it behind a reading.
    bool isPlaced(const model::Claim& claim) const { return places_.contains(claim.id); }

private:
    const model::Snapshot& snapshot_;
    std::map<std::string_view, std::vector<model::Snapshot::FacetPlace>> places_; ///< by claim
    std::map<std::string_view, std::vector<const model::Announcement*>> reports_; ///< by source
};

/// One value of a field, as it is compared.
struct Fact {
    const model::Quantity* quantity = nullptr; ///< of a number; else
    std::string_view text;                     ///< words, or EDTF
    bool isDate = false;
};

/// Calls `each` with every value that the field has of the subject, until it returns true; whether it did. A claim
/// speaks of itself: its amount is its own, not its commitment's; only what claims do not have (verdict, label,
/// announcement …) it has of the facets that it is a reading of. A commitment has the values of all its readings.
bool anyValue(Field field, const Subject& subject, const std::function<bool(const Fact&)>& each);

} // namespace pledge::query
