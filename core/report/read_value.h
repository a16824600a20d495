#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"

#include <string>

namespace pledge::report {

/// A value as a command line gives it, in the JSON form of `readings[].value` of that facet; a bare word is a string, a
/// bare number a quantity. Errors: usage, with what the facet wants.
base::Result<model::Value> readValue(const std::string& text, model::FacetName facet);

/// Whether two values say the same, whatever their qualifiers: a number beside its unit, the words of a list in any order.
bool sameValue(const model::Value& a, const model::Value& b);

} // namespace pledge::report
