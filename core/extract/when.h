#pragma once

#include "core/extract/candidate.h"

namespace pledge::extract {

/// The date that the sentence ties to each number and initiative, and its role. A date belongs to the claim before it
/// in its clause; to the ones behind it where none stands before, or where it opens their part. Expects standings; a
/// date that makes a promise an earlier one turns its standing to achieved.
void decideWhen(const Document& document, const Order& order, std::vector<Candidate>& all);

} // namespace pledge::extract
