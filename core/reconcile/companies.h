#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"

namespace pledge::reconcile {

/// Notes of which company a number is, where its sentence says so: who holds a share in a venture, and which sums are
/// those of another company than the investor ("Havbris said on Tuesday that it would put 9 billion into its own
/// site"). Takes away the days on which another company announced something.
void noteCompanies(const Input& input, Passage& passage, Voice& voice);

} // namespace pledge::reconcile
