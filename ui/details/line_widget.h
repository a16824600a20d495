#pragma once

#include "ui/details/details_model.h"
#include "ui/theme/theme.h"

class QWidget;

namespace pledge::ui {

/// A line as it looks. What leads somewhere is a LinkLabel: "claim:", "facet:", "more:" or
/// "event:" and an id.
QWidget* makeLine(const DetailLine& line, const Theme& theme, QWidget* parent);

} // namespace pledge::ui
