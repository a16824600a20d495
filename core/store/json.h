#pragma once

#include "core/model/finding.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace pledge::store {

using Json = nlohmann::json;

/// JSON as RFC 8785 has it: keys sorted, no white space, UTF-8, numbers in their shortest form. The same value gives
/// the same bytes everywhere, so that its hash can name it.
std::string canonical(const Json& json);

/// The JSON form of a reading's value: {"qualifier","unit","value",…}, a text, or a list.
Json toJson(const model::Value& value);
/// Throws nlohmann's exceptions, or Damaged, where `json` is no value.
model::Value valueOf(const Json& json);

/// A text of an object; empty where it is none, or has none of that name.
std::string textIn(const Json& json, const char* key);

/// Lists as they stand in columns: `["engineers","developers"]`.
std::string listText(const std::vector<std::string>& list);
std::vector<std::string> listOf(const std::string& text);

} // namespace pledge::store
