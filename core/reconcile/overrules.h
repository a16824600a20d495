#pragma once

#include "core/model/overrule.h"
#include "core/reconcile/promises.h"
#include "core/reconcile/reconcile.h"

#include <deque>
#include <vector>

namespace pledge::reconcile {

/// What analysts said of who is who and what belongs together. It beats every rule, the later word beats the earlier:
/// names are settled before anything is grouped, groups are changed once the rules have made them.
class Overruling {
public:
    /// `overrules` oldest first. Both must outlive it.
    Overruling(const std::vector<Input>& inputs, const std::vector<model::Overrule>& overrules);

    /// The inputs, with names as they were settled.
    const std::vector<Input>& inputs() const { return inputs_; }
    std::vector<Event> events(std::vector<Event> found) const;
    std::vector<Promise> promises(std::vector<Promise> found) const;
    /// Gives names to what was renamed, and says of everything who shaped it.
    void finish(model::Finding& finding) const;

private:
    void settleNames();
    void rename(model::Finding& finding) const;

    const std::vector<Input>& given_;
    const std::vector<model::Overrule>& overrules_;
    std::vector<Input> inputs_;
    std::deque<model::Claim> settled_; ///< claims with other names
};

} // namespace pledge::reconcile
