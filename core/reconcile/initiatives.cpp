#include "core/reconcile/promises.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <map>

namespace pledge::reconcile {
namespace {

constexpr double alike = 0.5;      ///< of words alone
constexpr double alikeOfOne = 0.2; ///< where they share one partner

bool pillarsAgree(const Mention& a, const Mention& b) {
    return a.claim->pillar.empty() || b.claim->pillar.empty() || a.claim->pillar == b.claim->pillar;
}

/// "Also in talks on a second one" is a further step, told in the source that has the first.
bool furtherTalks(const Mention& a, const Mention& b) {
    const auto furtherTalk = [](const Mention& m) {
        return m.claim->standing == model::Standing::discussed && m.marks.contains("further");
    };
    return furtherTalk(a) != furtherTalk(b);
}

bool sameUndertaking(const Mention& a, const Mention& b) {
    const bool oneSort = sortOf(a) == sortOf(b);
    if (!oneSort || furtherTalks(a, b) || !pillarsAgree(a, b)) return false;
    const std::size_t partners = shared(a.tied, b.tied);
    if (partners >= 2) return true;
    const double like = likeness(a.content, b.content);
    const std::size_t words = shared(a.content, b.content);
    return partners == 1 ? like >= alikeOfOne : like >= alike && words >= 2;
}

} // namespace

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
