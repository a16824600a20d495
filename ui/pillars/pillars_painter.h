#pragma once

#include "ui/pillars/pillars_layout.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <string>

class QPainter;

namespace pledge::ui {

/// What of a layout is marked: the chosen commitment, and where the keyboard is.
struct PillarsMarked {
    std::string commitment = {};
    PillarTarget current = {};
};

/// Paints a layout from (0, 0). `base` is the font that the layout was measured with.
void paintPillars(QPainter& painter, const PillarsLayout& layout, const Theme& theme, const QFont& base,
                  const PillarsMarked& marked = {});

} // namespace pledge::ui
