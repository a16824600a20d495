#pragma once

#include "ui/theme/theme.h"

#include <QRectF>
#include <QStyle>

class QPainter;

namespace pledge::ui {

/// The box of something that is switched on or off, in the middle of `rect`, with its tick, or a dash where only a part
/// is on. Its frame keeps 3:1 in every theme, which that of the common style does not on a dark ground.
void paintCheckBox(QPainter& painter, const QRectF& rect, QStyle::State state, const Theme& theme);

} // namespace pledge::ui
