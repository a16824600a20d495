#pragma once

#include "core/pipeline/pipeline.h"
#include "tests/support/gold.h"

#include <string>
#include <vector>

namespace pledge::tests {

/// A source with the claims that its gold gives it, in place of those that were extracted: what reconciling gets where
/// extracting makes no errors. Attributes that the gold grades, metadata, parties and pillars are the gold's; what it
/// does not grade (spans beyond the quote, tied parties, restating, the date claim of `when`, steps) is the extracted
/// claim's.
struct Golden {
    pipeline::Extracted source;
    std::vector<std::string> lost; ///< quotes of the gold that do not stand in the article's text
};
Golden goldenOf(const GoldArticle& gold, pipeline::Extracted extracted);

/// Number and date claims. What they say of other claims is not held against those yet. Quotes that do not stand in the
/// text are added to `lost`.
std::vector<model::Claim> goldenClaims(const GoldArticle& gold, const std::string& text,
                                       const std::vector<model::Claim>& extracted, std::vector<std::string>& lost);

/// A claim for each mention of the gold's parties.
std::vector<model::Claim> goldenParties(const GoldArticle& gold, const std::string& text,
                                        const std::vector<model::Claim>& extracted);

/// Holds what claims say of others against the claims that there are: dates and restated sums that are gone, names of
/// parties.
void settle(const GoldArticle& gold, const std::string& text, std::vector<model::Claim>& claims);

/// The name that the gold has for a party which the article calls `name`; that name itself for a party that is neither
/// asked for nor punished; empty for one that the gold does not have.
std::string goldenName(const GoldArticle& gold, const std::string& name, std::optional<model::PartyType> type);

} // namespace pledge::tests
