#pragma once

#include <string_view>
#include <vector>

namespace pledge::intake {

/// The parts of a line that stand in a row: between bars, dots, wide blanks, slashes with blanks. Without blanks at
/// their ends; empty ones are left out. A line without such a sign is one part.
std::vector<std::string_view> rowParts(std::string_view line);

/// The label before a line's colon ("Press desk: …"), of at most so many bytes; empty where there is none.
std::string_view labelOf(std::string_view line, std::size_t longest = 60);

/// An e-mail address, or a telephone number, which begins with 0 or +.
bool hasAddress(std::string_view line);

/// A row of a table: three columns or more, or words that end in a number.
bool isTableRow(std::string_view line);

} // namespace pledge::intake
