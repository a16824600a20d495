#pragma once

#include "core/model/rule.h"

#include <string_view>
#include <vector>

namespace pledge::extract {

/// The catalogue of all rules that extract() may name, from the files `rules.txt` of each language. Ordered by
/// language, then as the file has them.
const std::vector<model::Rule>& rules();

/// The rule of that name for that language, else for any; nullptr where the catalogue has none.
const model::Rule* ruleNamed(std::string_view name, std::string_view language);

} // namespace pledge::extract
