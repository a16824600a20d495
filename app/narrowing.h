#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/query/narrow.h"

#include <optional>
#include <string>

namespace pledge::app {

/// What narrows list, chart, dossier and export.
struct NarrowOptions {
    std::optional<std::string> where; ///< an expression
    std::string view;                 ///< the name of a saved view
    std::string announcement;         ///< an id; one that forwards to another is followed

    bool any() const { return where || !view.empty() || !announcement.empty(); }
};

/// What of a workspace is wanted, and all of it.
struct Narrowed {
    query::Scope scope; ///< with the id that the announcement has today
    model::Snapshot snapshot;
    std::string told; ///< what a reader of it is told of what was left out; empty where nothing was by a filter
};

/// The workspace at `path`, narrowed to what holds of all of them. Errors: usage (a bad expression, no such view or
/// announcement), and what opening gives.
base::Result<Narrowed> readNarrowed(const std::string& path, const NarrowOptions& options,
                                    query::Grain grain = query::Grain::commitment);

} // namespace pledge::app
