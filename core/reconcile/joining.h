#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace pledge::reconcile {

/// Things that are linked, directly or over others (a union of disjoint sets).
class Linked {
public:
    explicit Linked(std::size_t n);
    void join(std::size_t a, std::size_t b);
    bool together(std::size_t a, std::size_t b) { return find(a) == find(b); }
    /// By their first members, each in order.
    std::vector<std::vector<std::size_t>> groups();

private:
    std::size_t find(std::size_t i);

    std::vector<std::size_t> of_; ///< leads to the first of its set
};

/// Joins the nearest groups of `n` things until none are near enough; of equally near ones the first. Two groups are as
/// near as half the best pair between them and half the mean of all pairs: a chain of half-likenesses does not hold.
/// `weight` is asked once for each pair, the smaller first. The groups stand by their first members, each in order.
/// Takes n² log n steps.
std::vector<std::vector<std::size_t>>
joinNearest(std::size_t n, const std::function<double(std::size_t, std::size_t)>& weight, double enough);

} // namespace pledge::reconcile
