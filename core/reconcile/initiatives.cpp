#include "core/reconcile/promises.h"
#include "core/reconcile/undertakings.h"
#include "core/reconcile/words.h"

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

/// Whether two phrases end in one noun, and what stands before it is the same word wherever both say more than how many
/// or which: "Malaysian data centres" and "three data centres", "data centres" and "three centres".
bool endAlike(const std::vector<std::string>& label, const std::vector<std::string>& counted) {
    if (label.empty() || counted.size() < 2 || stemOf(label.back()) != stemOf(counted.back())) return false;
    return label.size() == 1 || counted.size() == 2 || label[label.size() - 2] == counted[counted.size() - 2];
}

/// "Acme to put $2 billion into Malaysian data centres", and in the text "three data centres": a headline that names
/// what its own text counts tells no second promise.
bool isCountedBelow(const Voice& voice, const Mention& m) {
    if (!m.title) return false;
    const auto label = wordsOf(m.claim->value);
    return std::any_of(voice.mentions.begin(), voice.mentions.end(), [&](const Mention& n) {
        return n.claim->kind == model::Kind::capacity && !n.thing.empty() && !n.foreign && !n.elsewhere &&
               n.claim->standing == m.claim->standing && endAlike(label, wordsOf(n.claim->quote));
    });
}

} // namespace

std::vector<Promise> groupInitiatives(const Event& event) {
    std::vector<std::vector<Act>> acts;
    for (const Voice* v : event.voices) {
        acts.push_back(actsOf(*v));
        std::erase_if(acts.back(), [&](const Act& act) { return isCountedBelow(*v, *act.mention); });
    }
    std::vector<Grown> grown;
    for (const auto& ofVoice : acts)
        for (const Act& act : ofVoice) add(act, grown);
    std::vector<Promise> promises;
    for (Grown& g : grown) promises.push_back(std::move(g.promise));
    return promises;
}

} // namespace pledge::reconcile
