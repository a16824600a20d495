#pragma once

#include "ui/coverage/coverage_model.h"

namespace pledge::ui {

class CoverageView;

/// From now on a CoverageView is a table to a screen reader: heads of rows and columns, and cells in words. Its first
/// row and its first column are the heads.
void installCoverageAccessible();

/// Tells a screen reader that this cell has the focus, where the view has it.
void tellFocus(CoverageView& view, const CoverageSpot& spot);

} // namespace pledge::ui
