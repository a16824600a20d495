#pragma once

#include "core/model/snapshot.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

namespace pledge::report {

/// Keys stand in the order in which they are written, so that the same input gives the same bytes.
using Json = nlohmann::ordered_json;

/// Whole numbers print without a fraction or an exponent as far as a double holds them exactly.
Json number(double v);
/// The string, or null where it is empty.
Json orNull(const std::string& s);
/// The list, or null where it is empty.
Json orNull(const std::vector<std::string>& list);

/// A claim with the fields and the order of the contract; null where a field does not apply.
Json claimJson(const model::Claim& claim);

/// A value in the form that the contract gives it for this facet.
Json valueJson(const model::Value& value, model::FacetName facet);
/// Puts `value` and what stands beside it (`qualifier`, `value_max`, `per`, `open`, `calendar`) into `to`.
void putValue(Json& to, const model::Reading& reading, model::FacetName facet);
/// A facet without its readings, a commitment without its claims and facets.
Json headOf(const model::Facet& facet);
Json headOf(const model::Commitment& commitment);
/// Puts how well the reading is supported into `to`; `named` says how its sources are called there.
void putSupport(Json& to, const model::Reading& reading, const std::function<Json(const std::vector<std::string>&)>& named);
/// Puts `overruled` into `to` where an analyst shaped it: who, when, how, by which event.
void putOverruled(Json& to, const std::vector<model::Overruled>& overruled);
/// An overrule with its targets as lists of ids.
Json overruleJsonOf(const model::Overrule& overrule);
/// Puts title, publisher, author, published and language into `to`.
void putMetadata(Json& to, const model::Article& article);

/// Compact, or with `indent` spaces a level; malformed UTF-8 becomes U+FFFD rather than an exception.
std::string print(const Json& json, int indent = -1);

} // namespace pledge::report
