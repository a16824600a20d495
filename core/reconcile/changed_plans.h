#pragma once

#include "core/reconcile/numbers_told.h"

namespace pledge::reconcile {

/// Whether the text says that the number `now` of a plan holds instead of `old`.
bool replaces(const Mention& now, const Mention& old, const NumbersTold& told);

/// Whether it says so if the old number was a plan: "permanent jobs go down to 2,200 from 2,700".
bool mayReplace(const Mention& now, const Mention& old, const NumbersTold& told);

} // namespace pledge::reconcile
