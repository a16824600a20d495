#pragma once

#include "core/reconcile/principals.h"
#include "core/reconcile/promises.h"

#include <string>

namespace pledge::reconcile {

/// A name for a commitment that a person would choose: "$10 bn investment", "Training of 1 million engineers".
std::string labelOf(const Promise& promise);
/// "Veltrane in Portugal: €3.2 bn"; the title of a source where nobody invests.
std::string titleOf(const Principals& principals, const std::vector<Promise>& promises, const Event& event);

} // namespace pledge::reconcile
