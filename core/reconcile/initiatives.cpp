#include "core/reconcile/promises.h"
#include "core/reconcile/undertakings.h"

#include <algorithm>

namespace pledge::reconcile {

namespace {

/// A promise with the acts that its mentions are.
struct Grown {
    Promise promise;
    std::vector<const Act*> acts;
};

/// All that the act touches become one.
void add(const Act& act, std::vector<Grown>& grown) {
    Grown fresh{{{act.mention}, {act.mention->voice}, {}, false}, {&act}};
    for (std::size_t i = grown.size(); i-- > 0;) {
        const auto& old = grown[i].acts;
        if (std::none_of(old.begin(), old.end(), [&](const Act* o) { return sameUndertaking(*o, act); })) continue;
        join(fresh.promise, grown[i].promise);
        fresh.acts.insert(fresh.acts.end(), old.begin(), old.end());
        grown.erase(grown.begin() + static_cast<std::ptrdiff_t>(i));
    }
    grown.push_back(std::move(fresh));
}

} // namespace

std::vector<Promise> groupInitiatives(const Event& event) {
    std::vector<std::vector<Act>> acts;
    for (const Voice* v : event.voices) acts.push_back(actsOf(*v));
    std::vector<Grown> grown;
    for (const auto& ofVoice : acts)
        for (const Act& act : ofVoice) add(act, grown);
    std::vector<Promise> promises;
    for (Grown& g : grown) promises.push_back(std::move(g.promise));
    return promises;
}

} // namespace pledge::reconcile
