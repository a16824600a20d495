#pragma once

#include <string>
#include <string_view>

namespace pledge::intake {

/// The language of a text as ISO 639-1: by its script, among languages in Latin letters by their commonest words. Empty
/// where neither tells.
std::string languageOf(std::string_view utf8);

} // namespace pledge::intake
