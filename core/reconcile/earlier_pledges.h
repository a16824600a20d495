#pragma once

#include "core/reconcile/material.h"
#include "core/reconcile/passage.h"

namespace pledge::reconcile {

/// Leaves out what a source tells of an announcement before its own: days on which something was announced long before it
/// was written, and with them the numbers of their sentences (as `elsewhere`). A source has an announcement of its own
/// where it names a day right before its own, or opens with another sum. One that revises ("raised from", 引き上げ)
/// speaks of the earlier day as its own. Of days right before its own that of the opening stays.
void leaveEarlierPledges(Passage& passage, Voice& voice);

} // namespace pledge::reconcile
