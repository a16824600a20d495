#pragma once

#include <string>

namespace pledge::store {

/// The version of SQLite that runs, as `3.40.1`.
std::string engineVersion();

} // namespace pledge::store
