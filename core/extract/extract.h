#pragma once

#include "core/model/article.h"
#include "core/model/claim.h"

#include <vector>

namespace pledge::extract {

/// The claims of an article in the order of start (contract: Claim). Spans are code points of `article.text`;
/// `id` and `source` are left empty. Pure: the same article gives the same claims, on any thread.
std::vector<model::Claim> extract(const model::Article& article);

/// Changes with every change of rules or knowledge that can change a claim: a workspace keeps it beside its claims.
int rulesVersion();

} // namespace pledge::extract
