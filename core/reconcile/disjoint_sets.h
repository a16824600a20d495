#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace pledge::reconcile {

/// Indices in sets that grow together; the smallest of a set stands for it.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }

    /// Shortens the way for the next one who asks.
    std::size_t root(std::size_t i) {
        while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        a = root(a), b = root(b);
        parent_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> parent_;
};

} // namespace pledge::reconcile
