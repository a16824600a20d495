#pragma once

#include <string_view>

namespace pledge::reconcile {

/// How exactly a number was written.
struct Precision {
    double lastDigit = 1;   ///< worth of the last digit written: 1e9 for "$10 billion"
    double lastNonZero = 1; ///< worth of the last digit that is not zero: 1e10 for it
};

/// Finds in `quote` the digits that `value` was read from; where it is written in words, both are by its zeros.
Precision precisionOf(std::string_view quote, double value);

} // namespace pledge::reconcile
