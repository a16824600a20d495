#pragma once

#include "ui/pillars/pillars_model.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::ui {

// One commitment as the breakdown tells it.

/// What one source says of a commitment, and nothing else; nothing where it does not speak of it.
std::optional<model::Commitment> asToldBy(const model::Commitment& commitment, const std::string& source,
                                          const model::Snapshot& snapshot);

PillarEntry entryOf(const model::Commitment& commitment, const model::Announcement& announcement,
                    const model::Snapshot& snapshot);
/// The same with its standing: "earlier: 18,000 people trained".
PillarEntry besideOf(const model::Commitment& commitment, const model::Announcement& announcement,
                     const model::Snapshot& snapshot);
/// All readings in a line: "≠ deadline: 2028 (B) · 2030 (A C D)".
QString readingsOf(const model::Facet& facet, const model::Snapshot& snapshot);

} // namespace pledge::ui
