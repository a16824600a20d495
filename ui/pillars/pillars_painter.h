#pragma once

#include "ui/pillars/pillars_layout.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <string>

class QPainter;

namespace pledge::ui {

/// Paints a layout from (0, 0), with the chosen commitment outlined. `base` is the font that the layout was measured
/// with.
void paintPillars(QPainter& painter, const PillarsLayout& layout, const Theme& theme, const QFont& base,
                  const std::string& selected = {});

} // namespace pledge::ui
