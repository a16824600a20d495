#include "app/commands.h"
#include "app/outcome.h"
#include "core/report/report.h"

#include <iostream>

namespace pledge::app {

int search(const SearchOptions& options) {
    std::string words;
    for (const std::string& w : options.words) words += (words.empty() ? "" : " ") + w;
    const auto workspace = openWorkspace(options.workspace);
    if (!workspace) return failed(workspace.error());
    const auto found = workspace->search(words, options.most);
    if (!found) return failed(found.error());
    std::cout << (options.json ? report::hitsJson(words, *found) : report::hitsText(*found));
    return printed();
}

} // namespace pledge::app
