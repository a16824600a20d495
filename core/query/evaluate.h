#pragma once

#include "core/query/expression.h"
#include "core/query/values.h"

namespace pledge::query {

/// Whether the expression holds of the subject; the empty one holds of everything. Linear in its steps.
bool holds(const Expression& expression, const Subject& subject);

} // namespace pledge::query
