#pragma once

#include "core/intake/credits.h"
#include "core/intake/lines.h"

#include <string>

namespace pledge::intake {

/// Reads what the paragraphs and the lines below them say of writer, publisher and day, and takes out (`gone`) the
/// lines that say nothing else. `year`: of a copyright line, where it is not known yet.
void readFoot(Lines& lines, Credits& credits, std::string& year);

} // namespace pledge::intake
