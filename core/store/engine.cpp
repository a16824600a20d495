#include "core/store/engine.h"

#include <sqlite3.h>

namespace pledge::store {

std::string engineVersion() { return sqlite3_libversion(); }

} // namespace pledge::store
