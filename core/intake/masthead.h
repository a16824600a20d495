#pragma once

#include "core/intake/lines.h"

#include <string>
#include <utility>
#include <vector>

namespace pledge::intake {

/// What the head and the foot of a document say about it. Empty: it does not say.
struct Masthead {
    std::string title, publisher, author;
    std::string published; ///< EDTF, with its time where it is given
};

/// Reads and takes out (`gone`) the lines that name section, title, publisher, author and date. `front` is front
/// matter.
Masthead readMasthead(Lines& lines, const std::vector<std::pair<std::string, std::string>>& front);

} // namespace pledge::intake
