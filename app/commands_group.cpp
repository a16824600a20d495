#include "app/account.h"
#include "app/commands.h"
#include "app/outcome.h"
#include "core/pipeline/pipeline.h"
#include "core/report/report.h"

#include <iostream>

namespace pledge::app {
namespace {

/// What the act's arguments are, by the act.
base::Result<store::NewOverrule> askedFor(const GroupOptions& options) {
    const auto act = model::actNamed(options.act);
    if (!act) return usage("Say what to do: join, part, move, rename, same, different or unsure; or --undo EVENT.");
    store::NewOverrule asked;
    asked.act = *act;
    asked.by = options.by.empty() ? accountName() : options.by;
    switch (*act) {
    case model::Act::join:
    case model::Act::part:
    case model::Act::move: asked.ids = options.arguments; break;
    case model::Act::rename:
        if (options.arguments.size() != 2)
            return usage(
                "rename takes the id of an announcement or a commitment, and its new name as one word: quote it.");
        asked.ids = {options.arguments[0]};
        asked.name = options.arguments[1];
        break;
    default:
        if (options.arguments.size() != 2)
            return usage(options.act + " takes two names, each as one word: quote them.");
        asked.names = options.arguments;
    }
    return asked;
}

/// The living overrule whose event begins so; the text itself where none does, or several do.
std::string eventNamed(const store::Workspace& workspace, const std::string& beginning) {
    constexpr std::size_t least = 8;
    const auto living = workspace.overrules();
    std::vector<std::string> fits;
    for (std::size_t i = 0; living && i < living->size(); ++i)
        if ((*living)[i].id.starts_with(beginning)) fits.push_back((*living)[i].id);
    return fits.size() == 1 && beginning.size() >= least ? fits.front() : beginning;
}

int undo(store::Workspace& workspace, const GroupOptions& options) {
    if (!options.act.empty() || !options.arguments.empty())
        return failed(usage("--undo EVENT stands alone: it takes one event back and does nothing else."));
    const std::string undone = eventNamed(workspace, options.undo);
    const auto event = workspace.takeBack(undone, options.by.empty() ? accountName() : options.by, base::SystemClock());
    if (!event) return failed(event.error());
    std::cout << report::undoneJson(*event, undone) << '\n';
    return printed();
}

int overrule(store::Workspace& workspace, const GroupOptions& options) {
    const auto asked = askedFor(options);
    if (!asked) return failed(asked.error());
    const auto written = workspace.overrule(*asked, base::SystemClock());
    if (!written) return failed(written.error());
    std::cout << report::overruleJson(*written) << '\n';
    return printed();
}

} // namespace

int group(const GroupOptions& options) {
    auto workspace = openWorkspace(options.workspace);
    if (!workspace) return failed(workspace.error());
    const int status = options.undo.empty() ? overrule(*workspace, options) : undo(*workspace, options);
    if (status != 0) return status;
    const auto fresh = pipeline::refresh(*workspace);
    return fresh ? 0 : failed(fresh.error());
}

} // namespace pledge::app
