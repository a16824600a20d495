#pragma once

#include "core/reconcile/passage.h"
#include "core/reconcile/promises.h"

namespace pledge::reconcile {

/// Finds the numbers that a source tells as parts of another ("of which", 「のうち」), and among them those that do not
/// fit it: more than the whole, or not the whole where the words say that they are all of it. Parts are never added
/// otherwise. Needs the mentions of the voice.
void findSums(Passage& passage, Voice& voice);

} // namespace pledge::reconcile
