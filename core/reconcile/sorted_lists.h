#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace pledge::reconcile {

/// Sorts a list and drops what stands in it again.
template<class T>
void sortOnce(std::vector<T>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// Whether two sorted lists, or sets, have an element in common.
template<class Sorted>
bool shareAny(const Sorted& a, const Sorted& b) {
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

/// How many elements two sorted lists have in common.
template<class T>
std::size_t countShared(const std::vector<T>& a, const std::vector<T>& b) {
    std::size_t count = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++count, ++x, ++y;
            continue;
        }
        *x < *y ? ++x : ++y;
    }
    return count;
}

} // namespace pledge::reconcile
