#pragma once

namespace pledge::ui {

/// From then on every ChartView is a list to assistive technology, whose items can be chosen and opened. Calling it
/// again does nothing.
void makeChartsAccessible();

} // namespace pledge::ui
