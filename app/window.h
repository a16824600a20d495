#pragma once

#include <string>

namespace pledge::app {

/// Opens the window on a workspace, or on the last one or the sample where none is named. Returns when it is closed.
int showWindow(int argc, char** argv, const std::string& workspace);

} // namespace pledge::app
