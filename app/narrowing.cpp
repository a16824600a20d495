#include "app/narrowing.h"

#include "app/outcome.h"
#include "ui/document/criteria_text.h"

namespace pledge::app {
namespace {

base::Result<query::Scope> scopeOf(const NarrowOptions& options) {
    query::Scope scope;
    scope.announcement = options.announcement;
    if (!options.where) return scope;
    auto where = query::parse(*options.where);
    if (!where) return usage("--where: " + where.error().message);
    scope.where = std::move(*where);
    return scope;
}

/// A saved view.
base::Result<ui::Criteria> viewNamed(const store::Workspace& workspace, const std::string& name) {
    const auto views = workspace.savedViews();
    if (!views) return views.error();
    std::string names;
    for (const store::SavedView& v : *views) {
        names += (names.empty() ? "“" : ", “") + v.name + "”";
        if (v.name != name) continue;
        if (auto criteria = ui::criteriaOf(v.criteria)) return std::move(*criteria);
        return base::Error{base::Error::Kind::damaged,
                           "The saved view “" + name + "” cannot be read; save it anew in the window."};
    }
    return usage("--view: there is no saved view “" + name + "” in the workspace" +
                 (names.empty() ? "; the window saves them in the menu View." : ", only " + names + "."));
}

/// What both hold of.
base::Result<query::Expression> both(const query::Expression& a, const query::Expression& b) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    return query::parse('(' + a.text() + ") and (" + b.text() + ')');
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
    ui::Criteria time; // of a view, which no expression tells
    if (!options.view.empty()) {
        const auto view = viewNamed(*workspace, options.view);
        if (!view) return view.error();
        auto where = both(scope->where, ui::expressionOf(*view, *snapshot));
        if (!where) return where.error();
        scope->where = std::move(*where);
        time.during = view->during;
        *snapshot = ui::narrowed(*snapshot, time);
    }
    auto narrow = query::narrowed(*snapshot, *scope, grain);
    std::string told = scope->where.text();
    if (const std::string touched = ui::toldOf(time, *snapshot); !touched.empty())
        told += (told.empty() ? "" : " and ") + touched;
    return Narrowed{std::move(*scope), std::move(narrow), std::move(told)};
}

} // namespace pledge::app
