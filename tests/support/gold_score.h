#pragma once

#include "core/model/snapshot.h"
#include "tests/support/gold.h"

#include <string>
#include <vector>

namespace pledge::tests {

struct Tally {
    int tp = 0, fp = 0, fn = 0;

    double f1() const { return tp + fp + fn ? 2.0 * tp / (2 * tp + fp + fn) : 1; }
    Tally& operator+=(const Tally& o) {
        tp += o.tp, fp += o.fp, fn += o.fn;
        return *this;
    }
    bool operator==(const Tally&) const = default;
};

/// How a finding holds against a gold.
struct GoldScore {
    Tally conflicts;                ///< facets in conflict
    Tally grouping;                 ///< pairs of articles that report the same announcement
    std::vector<std::string> notes; ///< each miss and each extra, in the gold's words

    GoldScore& operator+=(const GoldScore& o);
};

/// A planted conflict is found where a facet in conflict of that name and kind has two of its readings apart, each with
/// a source that the gold has for it. One that may be reported or not is no extra.
GoldScore scoreOf(const Gold& gold, const model::Snapshot& snapshot);

} // namespace pledge::tests
