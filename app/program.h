#pragma once

namespace pledge::app {

/// Runs the program: a verb of the command line, or the window where none is given. Returns the exit status of the
/// contract: 0 all done, 1 some inputs could not be read or a check failed, 2 wrong usage.
int run(int argc, char** argv);

} // namespace pledge::app
