#pragma once

#include "core/model/claim.h"

#include <string>
#include <vector>

namespace pledge::test {

/// The values of one text, each as `kind quote = value unit qualifier [audience]`, joined by " | ".
std::string values(const std::string& text, const std::string& published = "", const std::string& language = "en");

/// The attributes of a text's numbers, each as `quote: standing when role pillar`, joined by " | "; what is absent is
/// `-`.
std::string attributes(const std::string& text, const std::string& published = "", const std::string& language = "en");

} // namespace pledge::test
