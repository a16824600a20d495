#pragma once

#include "core/model/finding.h"

#include <optional>
#include <string>

namespace pledge::model {

// Labels and titles are named after one amount. Where sources give two of which one cannot be, both are shown: what is
// disputed is no name of it. What an analyst called something stays.

/// Two amounts of which one cannot be, as a label shows them: "about 640 million" is 640 million.
struct RivalAmounts {
    FacetName facet = FacetName::amount;
    Quantity one, other;
};
/// Nothing where the sources of a commitment agree, give more than two of them, or a range.
std::optional<RivalAmounts> rivalAmounts(const Commitment& commitment);

/// `label` with `both` in the place of `one`, or of `other`, whichever stands in it as a whole number.
std::string withBoth(std::string label, const std::string& one, const std::string& other, const std::string& both);

/// "3,200 or 4,000 jobs", "Norrholm in Larkmoor: C$1.4 bn or C$1.7 bn".
std::string shownLabel(const Commitment& commitment);
std::string shownTitle(const Announcement& announcement);

} // namespace pledge::model
