#include "core/reconcile/announcements.h"

#include "core/reconcile/joining.h"
#include "core/reconcile/sorted_lists.h"

#include <utility>

namespace pledge::reconcile {
namespace {

/// Sources with what grouping knows of each.
class Field {
public:
    explicit Field(const std::vector<Voice>& voices) {
        for (const Voice& v : voices) {
            profiles_.push_back(profileOf(v));
            keys_.push_back(blockingKeysOf(profiles_.back()));
        }
    }

    /// What good evidence links, directly or over others: no group reaches beyond one of these.
    Linked linked() const {
        Linked linked(profiles_.size());
        forCandidates(keys_, [&](std::size_t a, std::size_t b) {
            if (!linked.together(a, b) && isEnough(profiles_[a], profiles_[b], common(a, b))) linked.join(a, b);
        });
        return linked;
    }

    /// The evidence between two sources, the smaller place first; those that speak of no company together are
    /// strangers.
    double between(std::size_t a, std::size_t b) const {
        const bool met =
            meet(keys_[a].heads, keys_[b].heads) || meetBySum(keys_[a], keys_[b]) || meetBySound(keys_[a], keys_[b]);
        return met ? evidence(profiles_[a], profiles_[b]) : 0;
    }

    std::vector<BlockingKeys> takeKeys() { return std::move(keys_); }

private:
    Common common(std::size_t a, std::size_t b) const {
        return {shareAny(keys_[a].money, keys_[b].money), shareAny(keys_[a].counts, keys_[b].counts)};
    }

    std::vector<Profile> profiles_;
    std::vector<BlockingKeys> keys_;
};

Event eventOf(const std::vector<std::size_t>& members, const std::vector<Voice>& voices) {
    Event event;
    for (const std::size_t i : members) event.voices.push_back(&voices[i]);
    return event;
}

} // namespace

Grouping groupVoices(const std::vector<Voice>& voices) {
    Field field(voices);
    Linked linked = field.linked();
    Grouping out;
    for (const auto& component : linked.groups()) {
        const auto weight = [&](std::size_t a, std::size_t b) { return field.between(component[a], component[b]); };
        for (auto& group : joinNearest(component.size(), weight, enough)) {
            for (std::size_t& i : group) i = component[i];
            out.events.push_back(eventOf(group, voices));
        }
    }
    for (std::size_t i = 1; i < voices.size(); ++i) // those of one source stand together
        if (voices[i].source == voices[i - 1].source) linked.join(i - 1, i);
    out.linked = linked.groups();
    out.keys = field.takeKeys();
    return out;
}

} // namespace pledge::reconcile
