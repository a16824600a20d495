#pragma once

#include "core/model/finding.h"
#include "core/reconcile/compare.h"
#include "core/reconcile/material.h"

#include <functional>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// What one claim says of one facet.
struct Saying {
    model::Value value;
    std::string calendar;
    bool open = false;
    std::size_t voice = 0;
    const model::Claim* claim = nullptr; ///< the words that say it
    const model::Claim* shown = nullptr; ///< what is shown of them in its place: the name of a partner beside a number
    Amount amount;                       ///< with a Quantity
    const SumOfParts* sum = nullptr;     ///< what parts add up to, held against the whole that they are of alone
    Dated dated;                         ///< with a date
    /// Shown, but holds nothing against others: a headline's shortening, a list that the same source gives in full.
    bool weak = false;
    std::string_view why; ///< of a weak one: a sentence that says so
};

/// How two sayings of one facet compare.
using Compare = std::function<Comparison(const Saying&, const Saying&)>;
/// Whether two sayings share a reading.
using SameReading = std::function<bool(const Saying&, const Saying&)>;

/// Two readings of which both cannot be true: what is held against each other, weak sayings left out.
struct Contradiction {
    std::vector<const Saying*> one, other;
};

/// Groups sayings to readings, holds the readings against each other and gives the verdict with its reason.
/// Readings stand by how many sources give them. `sayings` must not be empty; `contradictions` are of them, the one
/// that the reason tells first.
model::Facet judge(model::FacetName name, const std::vector<Saying>& sayings, const std::vector<Voice>& voices,
                   const SameReading& same, const Compare& compare, std::vector<Contradiction>& contradictions);

} // namespace pledge::reconcile
