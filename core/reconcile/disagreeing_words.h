#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// The words by which one text sets two of its numbers against each other: knowledge/<language>/disagreeing.txt.
/// English words are asked by their stem, Japanese ones are looked for in a stretch of text.
bool isDisagreeing(std::string_view section, const std::string& stem);
/// Whether the text holds a Japanese word of the section.
bool holdsDisagreeing(std::string_view section, std::string_view japanese);
/// Whether the text begins with one.
bool startsDisagreeing(std::string_view section, std::string_view japanese);

} // namespace pledge::reconcile
