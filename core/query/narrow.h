#pragma once

#include "core/model/snapshot.h"
#include "core/query/expression.h"

#include <functional>
#include <string>

namespace pledge::query {

/// What of a workspace is wanted.
struct Scope {
    Expression where;
    std::string announcement; ///< an id; empty for all
    bool empty() const { return where.empty() && announcement.empty(); }
};

/// What the expression is held against.
enum class Grain {
    commitment, ///< whole commitments, with all claims behind them: for charts, the dossier, exports
    facet,      ///< facets alone; commitments without one that passes go
    claim,      ///< claims alone; sources are those with a claim that passes
};

/// What is wanted by other means than an expression.
struct Wanted {
    std::function<bool(const model::Announcement&, const model::Commitment&)> commitment;
    std::function<bool(const model::Claim&)> claim; ///< one that is behind no commitment
};

/// What of the snapshot passes, whole in itself: everything that it names is in it. Announcements without a commitment
/// that passes go, where there is an expression. Kept sources are those of kept announcements (of `Grain::claim`:
/// of kept claims), and those that bear a kept claim; what was written is kept with what it is about. With an empty
/// scope the same snapshot.
model::Snapshot narrowed(const model::Snapshot& snapshot, const Scope& scope, Grain grain = Grain::commitment);
/// The same of whole commitments; a source without claims does not pass.
model::Snapshot sifted(const model::Snapshot& snapshot, const Wanted& wanted);

} // namespace pledge::query
