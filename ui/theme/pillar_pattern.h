#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace pledge::ui {

/// Fills a rectangle in a pillar's colour and pattern: technology plain, trust striped, talent dotted, what has no
/// pillar in outline. The pattern is drawn as geometry within the rectangle, so that it needs no clip and prints as it
/// shows.
void fillPillar(QPainter& painter, const QRectF& rect, std::string_view pillar, const Theme& theme);

} // namespace pledge::ui
