#pragma once

#include "ui/coverage/coverage_layout.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <optional>

class QPainter;

namespace pledge::ui {

/// What of the matrix stands out.
struct CoverageMarks {
    std::optional<std::size_t> row;      ///< the row of the chosen commitment
    std::optional<CoverageSpot> current; ///< the cell that the keys move
    std::optional<CoverageSpot> hovered;
};

/// Paints a layout from (0, 0), the heads over the cells. A stance is told by its sign, by the pattern at its cell's
/// left end and by colour: differs framed twice, compatible striped, agrees filled, alone dotted in a dashed frame,
/// silence a dash. `base` is the font that the layout was measured with.
void paintCoverage(QPainter& painter, const CoverageLayout& layout, const Theme& theme, const QFont& base,
                   const CoverageMarks& marks = {});

} // namespace pledge::ui
