#pragma once

#include "core/model/article.h"
#include "core/model/claim.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace pledge::extract {

/// The claims of an article in the order of start (contract: Claim). Spans are code points of `article.text`;
/// `id` and `source` are left empty. Pure: the same article gives the same claims, on any thread.
std::vector<model::Claim> extract(const model::Article& article);

struct Options {
    bool explain = true; ///< whether claims say in steps how they came about; their values are the same without
    std::size_t longestPart = 1 << 20; ///< bytes of the text that are looked at in one go; a longer one in parts
};

/// The same in batches in the order of the text, so that an article of any length takes bounded memory: `each` gets
/// them a few hundred at a time.
void extract(const model::Article& article, const Options& options,
             const std::function<void(std::vector<model::Claim>&&)>& each);

/// Changes with every change of rules or knowledge that can change a claim: a workspace keeps it beside its claims.
int rulesVersion();

} // namespace pledge::extract
