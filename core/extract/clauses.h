#pragma once

#include "core/extract/lexicon.h"

#include <vector>

namespace pledge::extract {

/// How far from a claim words are asked, in tokens: what keeps a page-long sentence from costing its square.
constexpr std::size_t clauseReach = 70;

/// Whether a clause of its own begins at `token`: a semicolon, "while", "but", "after dropping …".
bool beginsClause(const Document& document, std::size_t token);

/// What stands between quotation marks of a paragraph, the opening mark included: runs in their order.
std::vector<Run> quotedRuns(const Document& document);

/// The tokens round [first, last) that belong to the same clause, within reach.
Run clauseOf(const Document& document, std::size_t first, std::size_t last);

} // namespace pledge::extract
