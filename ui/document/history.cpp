#include "ui/document/history.h"

#include <algorithm>

namespace pledge::ui {
namespace {

/// Whether `after` differs from `before` by letters typed or erased at the end of one search.
bool typedOn(const Place& before, const Place& after) {
    const QString& a = before.criteria.search;
    const QString& b = after.criteria.search;
    if (a.isEmpty() || b.isEmpty() || !(a.startsWith(b) || b.startsWith(a))) return false;
    Place same = before;
    same.criteria.search = b;
    return same == after;
}

} // namespace

History::History(std::size_t most) : most_(std::max<std::size_t>(1, most)) {}

void History::visit(const Place& place) {
    if (!places_.empty()) {
        Place& now = places_[now_];
        if (place == now) return;
        places_.resize(now_ + 1);
        if (typedOn(now, place)) {
            now = place;
            return;
        }
    }
    places_.push_back(place);
    if (places_.size() > most_) places_.erase(places_.begin());
    now_ = places_.size() - 1;
}

std::optional<std::size_t> History::next(int direction, const Exists& exists) const {
    if (places_.empty()) return std::nullopt;
    for (std::size_t at = now_; direction < 0 ? at > 0 : at + 1 < places_.size();) {
        at = direction < 0 ? at - 1 : at + 1;
        if (places_[at] != places_[now_] && exists(places_[at])) return at;
    }
    return std::nullopt;
}

std::optional<Place> History::step(int direction, const Exists& exists) {
    const auto at = next(direction, exists);
    if (!at) return std::nullopt;
    now_ = *at;
    return places_[now_];
}

std::optional<Place> History::back(const Exists& exists) { return step(-1, exists); }
std::optional<Place> History::forward(const Exists& exists) { return step(1, exists); }

void History::clear() {
    places_.clear();
    now_ = 0;
}

} // namespace pledge::ui
