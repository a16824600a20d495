#pragma once

#include "core/model/finding.h"

#include <optional>
#include <string>
#include <utility>

namespace pledge::model {

// Labels and titles are named after one amount. Where sources give two of which one cannot be, both are shown: what is
// disputed is no name of it. What an analyst called something stays.

/// The facet with the two amounts of a commitment that cannot both be; nothing where its sources agree, give more than
/// two, or a range.
const Facet* rivalAmounts(const Commitment& commitment);

/// `label` with `both` in the place of `one`, or of `other`, whichever stands in it as a whole number.
std::string withBoth(std::string label, const std::string& one, const std::string& other, const std::string& both);

/// "3,200 or 4,000 jobs", "Norrholm in Larkmoor: C$1.4 bn or C$1.7 bn".
std::string shownLabel(const Commitment& commitment);
std::string shownTitle(const Announcement& announcement);

} // namespace pledge::model
