#pragma once

#include "core/model/finding.h"

#include <QString>

namespace pledge::ui {

/// What a commitment is called, in the window's language: "€3.2 bn investment"; with both amounts where sources give two
/// of which one cannot be, "3,200 or 4,000 jobs". The words of sources in it stay as they
/// are, as does the name that an analyst gave it.
QString labelOf(const model::Commitment& commitment);

} // namespace pledge::ui
