#pragma once

#include "core/base/result.h"
#include "core/model/quantity.h"
#include "core/query/field.h"
#include "core/query/token.h"

#include <span>
#include <string>

namespace pledge::query {

/// Reads a number with its unit: `1e9 USD`, `USD 1,000,000`, `1.2bn EUR`, `12億円`, `20 %`, `5 GWh`, `1万人`. A unit is
/// brought to the contract's (GWh to MWh). Only what `holds` (amount, count, share, capacity, or value: any of them)
/// can be compared with is taken. Errors: usage, with the column and what would be right there.
base::Result<model::Quantity> readQuantity(const FieldFacts& field, std::span<const Token> words);

} // namespace pledge::query
