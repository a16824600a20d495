#include "core/reconcile/joining.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <optional>
#include <random>

using namespace pledge;

namespace {

using Groups = std::vector<std::vector<std::size_t>>;
using Weights = std::map<std::pair<std::size_t, std::size_t>, double>;

/// As the words above `joinNearest` say it, however long it takes.
Groups joinedPlainly(std::size_t n, const Weights& weights, double enough) {
    Groups groups;
    for (std::size_t i = 0; i < n; ++i) groups.push_back({i});
    const auto nearness = [&](const auto& a, const auto& b) {
        double sum = 0, best = 0;
        for (const std::size_t x : a)
            for (const std::size_t y : b) {
                const double w = weights.at({std::min(x, y), std::max(x, y)});
                sum += w, best = std::max(best, w);
            }
        return (best + sum / static_cast<double>(a.size() * b.size())) / 2;
    };
    for (;;) {
        std::optional<std::pair<std::size_t, std::size_t>> pair;
        double most = 0;
        for (std::size_t a = 0; a < groups.size(); ++a)
            for (std::size_t b = a + 1; b < groups.size(); ++b)
                if (const double near = nearness(groups[a], groups[b]); near >= enough && (!pair || near > most))
                    most = near, pair.emplace(a, b);
        if (!pair) break;
        auto& into = groups[pair->first];
        into.insert(into.end(), groups[pair->second].begin(), groups[pair->second].end());
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(pair->second));
    }
    for (auto& group : groups) std::sort(group.begin(), group.end());
    return groups;
}

} // namespace

TEST_CASE("the nearest groups are joined first, as if every pair were looked at each time") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::size_t n = 1 + random() % 12;
        Weights weights;
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = a + 1; b < n; ++b)
                weights[{a, b}] = random() % 3 ? static_cast<double>(random() % 40) * 0.25 - 2 : 0;
        const auto weight = [&](std::size_t a, std::size_t b) { return weights.at({a, b}); };
        CHECK(reconcile::joinNearest(n, weight, 4.5) == joinedPlainly(n, weights, 4.5));
    }
}

TEST_CASE("what is linked over others is one set") {
    reconcile::Linked linked(5);
    linked.join(3, 1);
    linked.join(4, 3);
    CHECK(linked.together(1, 4));
    CHECK_FALSE(linked.together(0, 1));
    CHECK(linked.groups() == Groups{{0}, {1, 3, 4}, {2}});
}
