#pragma once

#include "core/reconcile/promises.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pledge::reconcile {

constexpr double surelyKin = 4; ///< the kinship of numbers that a source itself holds against each other

/// How sure it is that two promises of different numbers are one; nothing where they are not.
std::optional<double> kinship(const Promise& a, const Promise& b);

/// Whether two promises of different numbers, told in two languages whose words cannot be compared, must be one: of one
/// measure, not far from each other, and what either side has left once the numbers that both tell are paired.
bool areLeftOver(std::size_t a, std::size_t b, const std::vector<Promise>& promises, const Event& event);

/// Whether no source tells both.
bool disjoint(const Promise& a, const Promise& b);
/// The larger number by the smaller one.
double ratio(const Promise& a, const Promise& b);

} // namespace pledge::reconcile
