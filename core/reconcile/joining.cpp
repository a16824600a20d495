#include "core/reconcile/joining.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>

namespace pledge::reconcile {
namespace {

/// What stands between two groups.
struct Bond {
    double sum = 0;
    double best = 0;
};

/// Two groups that could be joined, as near as they were when this was written.
struct Offer {
    double nearness = 0;
    std::size_t a = 0, b = 0;               ///< by their first members, the smaller first
    std::size_t membersA = 0, membersB = 0; ///< a group that grew since makes the offer void

    /// The nearest first; of equally near ones those that stand first.
    bool operator<(const Offer& other) const {
        if (nearness != other.nearness) return nearness < other.nearness;
        return a != other.a ? a > other.a : b > other.b;
    }
};

class Joining {
public:
    Joining(std::size_t n, const std::function<double(std::size_t, std::size_t)>& weight, double enough)
        : enough_(enough), members_(n), bonds_(n) {
        for (std::size_t a = 0; a < n; ++a) members_[a] = {a};
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = a + 1; b < n; ++b)
                if (const double w = weight(a, b); w != 0) bonds_[a][b] = bonds_[b][a] = {w, std::max(w, 0.0)};
        for (std::size_t a = 0; a < n; ++a)
            for (const auto& [b, bond] : bonds_[a])
                if (a < b) offer(a, b, bond);
    }

    std::vector<std::vector<std::size_t>> join() {
        while (!offers_.empty()) {
            const Offer o = offers_.top();
            offers_.pop();
            if (stands(o)) join(o.a, o.b);
        }
        std::vector<std::vector<std::size_t>> out;
        for (auto& group : members_) {
            std::sort(group.begin(), group.end());
            if (!group.empty()) out.push_back(std::move(group));
        }
        return out;
    }

private:
    bool stands(const Offer& o) const {
        return members_[o.a].size() == o.membersA && members_[o.b].size() == o.membersB;
    }

    void offer(std::size_t a, std::size_t b, const Bond& bond) {
        const double pairs = static_cast<double>(members_[a].size() * members_[b].size());
        const double nearness = (bond.best + bond.sum / pairs) / 2;
        if (nearness >= enough_) offers_.push({nearness, a, b, members_[a].size(), members_[b].size()});
    }

    void join(std::size_t into, std::size_t from) {
        members_[into].insert(members_[into].end(), members_[from].begin(), members_[from].end());
        members_[from].clear();
        for (const auto& [other, bond] : bonds_[from]) {
            bonds_[other].erase(from);
            if (other == into) continue;
            Bond& both = bonds_[into][other];
            both.sum += bond.sum;
            both.best = std::max(both.best, bond.best);
            bonds_[other][into] = both;
        }
        bonds_[from].clear();
        for (const auto& [other, bond] : bonds_[into]) offer(std::min(into, other), std::max(into, other), bond);
    }

    double enough_;
    std::vector<std::vector<std::size_t>> members_; ///< of the group that begins with each; empty where it was joined
    std::vector<std::map<std::size_t, Bond>>
        bonds_; ///< by both groups; where nothing stands between them there is none
    std::priority_queue<Offer> offers_;
};

} // namespace

Linked::Linked(std::size_t n) : of_(n) { std::iota(of_.begin(), of_.end(), std::size_t{0}); }

std::size_t Linked::find(std::size_t i) {
    while (of_[i] != i) i = of_[i] = of_[of_[i]];
    return i;
}

void Linked::join(std::size_t a, std::size_t b) {
    a = find(a);
    b = find(b);
    of_[std::max(a, b)] = std::min(a, b);
}

std::vector<std::vector<std::size_t>> Linked::groups() {
    std::vector<std::vector<std::size_t>> bySet(of_.size()), out;
    for (std::size_t i = 0; i < of_.size(); ++i) bySet[find(i)].push_back(i);
    for (auto& set : bySet)
        if (!set.empty()) out.push_back(std::move(set));
    return out;
}

std::vector<std::vector<std::size_t>>
joinNearest(std::size_t n, const std::function<double(std::size_t, std::size_t)>& weight, double enough) {
    return Joining(n, weight, enough).join();
}

} // namespace pledge::reconcile
