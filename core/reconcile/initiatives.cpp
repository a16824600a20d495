#include "core/reconcile/promises.h"
#include "core/reconcile/undertakings.h"

#include <algorithm>

namespace pledge::reconcile {

std::vector<Promise> groupInitiatives(const Event& event) {
    std::vector<Promise> promises;
    for (const Voice* v : event.voices)
        for (const Mention& m : v->mentions) {
            if (m.claim->kind != model::Kind::initiative) continue;
            Promise fresh{{&m}, {m.voice}, {}, false};
            // All that the new one touches become one.
            for (std::size_t i = promises.size(); i-- > 0;) {
                const auto& old = promises[i].mentions;
                if (std::none_of(old.begin(), old.end(), [&](const Mention* o) { return sameUndertaking(*o, m); }))
                    continue;
                join(fresh, promises[i]);
                promises.erase(promises.begin() + static_cast<std::ptrdiff_t>(i));
            }
            promises.push_back(std::move(fresh));
        }
    return promises;
}

} // namespace pledge::reconcile
