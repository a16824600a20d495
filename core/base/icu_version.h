#pragma once

#include <string>

namespace pledge::base {

/// The version of ICU that runs, as `72.1`.
std::string icuVersion();

} // namespace pledge::base
