#pragma once

#include "core/model/article.h"
#include "core/model/blocks.h"
#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/overrule.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace pledge::reconcile {

/// A source with its claims; the claims carry `id` and `source`. Both must outlive the call.
struct Input {
    const model::Source* source = nullptr;
    std::vector<const model::Claim*> claims; ///< in order of start
};

/// Announcements from sources, commitments from claims, facets with verdicts by value. The result does not depend on
/// the order of inputs, but for the order in which ids of sources stand in lists, which is that of the inputs. Ids are
/// made from the claims that a group holds. `overrules` (oldest first) are what analysts said of it: they beat every
/// rule, and a later one an earlier.
model::Finding reconcile(const std::vector<Input>& inputs, const std::vector<model::Overrule>& overrules = {});

/// Counts changes to what `Blocks` are made of.
inline constexpr int blocksVersion = 5;

/// A finding with what is needed to bring it up to date in parts.
struct Reconciled {
    model::Finding finding;
    /// Ids of sources that are linked, directly or over others, each source in one. Reconciling one of these alone, or
    /// several, gives the same announcements as reconciling all: nothing else bears on them but overrules.
    std::vector<std::vector<std::string>> linked;
    std::vector<model::Blocks> blocks; ///< of each input
};
Reconciled reconcileInParts(const std::vector<Input>& inputs, const std::vector<model::Overrule>& overrules = {});

/// Of each input by what others find it, and `Reconciled::linked` among them, without the finding.
std::vector<model::Blocks> blocksOf(const std::vector<Input>& inputs);
std::vector<std::vector<std::string>> linkedAmong(const std::vector<Input>& inputs);

/// Gives the groups of `fresh` the ids that the same groups had in `before`: each announcement and commitment takes the
/// id of the old one with which it shares most claims (an id is taken once; where groups join, the first of `before`
/// stays). Facets and readings follow their commitment. Old ids that no group took forward to the group that holds most
/// of their claims: pairs of (old, new).
/// `taken` tells of ids that are elsewhere in use, where `before` and `fresh` are a part.
std::vector<std::pair<std::string, std::string>> adoptIds(const model::Finding& before, model::Finding& fresh,
                                                          const std::function<bool(const std::string&)>& taken = {});

} // namespace pledge::reconcile
