#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <memory>
#include <string>

namespace pledge::store {

/// Brings a workspace of an older `version` to this program's: on a copy beside it, which takes its place when it is
/// whole. Until then the file stays as it is, whatever happens. Nobody else writes meanwhile; where another process was
/// faster, its file stands. `absolute` is the file, `path` what messages call it. Closes `old`. Errors: failed (it or
/// its folder may not be written, no room), busy, damaged.
base::Result<void> migrate(std::unique_ptr<SQLite::Database> old, std::int64_t version, const std::string& absolute,
                           const std::string& path);

} // namespace pledge::store
