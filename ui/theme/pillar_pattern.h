#pragma once

#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace pledge::ui {

/// Fills a rectangle in the colour and pattern that the taxonomy gives a pillar, what has no pillar in outline. The
/// pattern is drawn as geometry within the rectangle, so that it needs no clip and prints as it shows.
void fillPillar(QPainter& painter, const QRectF& rect, std::string_view pillar, const Theme& theme);
/// The same of one of the looks of the taxonomy: plain, striped, dotted, level lines, upright lines, a grid.
void fillLook(QPainter& painter, const QRectF& rect, std::size_t look, const Theme& theme);

} // namespace pledge::ui
