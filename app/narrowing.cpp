#include "app/narrowing.h"

#include "app/outcome.h"

namespace pledge::app {
namespace {

base::Error usage(const std::string& sentence) { return {base::Error::Kind::usage, sentence}; }

base::Result<query::Scope> scopeOf(const NarrowOptions& options) {
    query::Scope scope;
    scope.announcement = options.announcement;
    if (!options.where) return scope;
    auto where = query::parse(*options.where);
    if (!where) return usage("--where: " + where.error().message);
    scope.where = std::move(*where);
    return scope;
}

} // namespace

base::Result<Narrowed> readNarrowed(const std::string& path, const NarrowOptions& options, query::Grain grain) {
    // What was asked is looked at before any file is.
    auto scope = scopeOf(options);
    if (!scope) return scope.error();
    const auto workspace = openWorkspace(path);
    if (!workspace) return workspace.error();
    auto snapshot = workspace->snapshot();
    if (!snapshot) return snapshot.error();
    if (!scope->announcement.empty()) {
        scope->announcement = workspace->resolve(scope->announcement);
        if (!snapshot->announcement(scope->announcement))
            return usage("\"" + options.announcement +
                         "\" is no announcement of the workspace: list announcements prints their ids.");
    }
    auto narrow = query::narrowed(*snapshot, *scope, grain);
    return Narrowed{std::move(*scope), std::move(narrow)};
}

} // namespace pledge::app
