#pragma once

#include <string>

namespace pledge::app {

/// The full name of the account that runs the program, else its login name, else "unknown".
std::string accountName();

} // namespace pledge::app
