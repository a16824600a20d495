#pragma once

#include "core/model/blocks.h"
#include "core/reconcile/blocking.h"
#include "core/reconcile/promises.h"

#include <vector>

namespace pledge::reconcile {

/// The announcements among all sources, with what an increment needs of them.
struct Grouping {
    std::vector<Event> events;
    /// Voices that good evidence links, directly or over others, or that are of one source: no event reaches beyond one
    /// of these, and nothing beyond changes what is in it. Each in order.
    std::vector<std::vector<std::size_t>> linked;
    std::vector<BlockingKeys> keys; ///< by voice
};

/// Who invests, where, when, how much, with whom; never by words alone.
Grouping groupVoices(const std::vector<Voice>& voices);

} // namespace pledge::reconcile
