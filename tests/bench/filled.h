#pragma once

#include "core/store/workspace.h"

#include <cstddef>
#include <filesystem>

namespace pledge::bench {

struct Filled {
    std::size_t articles = 0, claims = 0;
};

/// Imports generated articles until there are at least so many claims, and brings the finding up to date. `folder` is
/// for the articles, which are deleted one by one.
Filled fill(store::Workspace& workspace, std::size_t claims, const std::filesystem::path& folder);

} // namespace pledge::bench
