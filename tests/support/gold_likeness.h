#pragma once

#include "tests/support/gold.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::tests {

/// A text as golds compare it: compatibility forms, case and white space folded, straight apostrophes, no blanks, full
/// stops or commas at its ends.
std::string folded(std::string_view text);

/// Whether one folded text of the list equals the folded `text`.
bool isOneOf(const std::vector<std::string>& list, std::string_view text);

/// Whether one of two quotes holds the other.
bool holdEachOther(std::string_view a, std::string_view b);

/// Two numbers that differ by no more than 0.2 %.
bool sameNumber(double a, double b);

/// Whether a claim's kind, value and unit are those of the gold.
bool sameValue(const GoldClaim& gold, const model::Claim& claim);

/// Whether a reading's value is that of the gold.
bool sameValue(const model::Value& gold, const model::Value& value);

/// The one-to-one pairs (row, column), in the order of rows, as many as can be of those that `fits[row][column]` allows
/// (Hungarian method: of several ways to pair as many, always the same one).
std::vector<std::pair<std::size_t, std::size_t>> paired(const std::vector<std::vector<bool>>& fits);

} // namespace pledge::tests
