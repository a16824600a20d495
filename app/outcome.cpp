#include "app/outcome.h"

#include "core/pipeline/pipeline.h"

#include <iostream>

namespace pledge::app {

void complain(const std::string& message) { std::cerr << "pledgescope: " << message << '\n'; }

base::Error usage(const std::string& sentence) { return {base::Error::Kind::usage, sentence}; }

int failed(const base::Error& error) {
    complain(error.message);
    return error.kind == base::Error::Kind::usage ? 2 : 1;
}

int printed(int status) {
    std::cout.flush();
    if (std::cout) return status;
    complain("Standard output could not be written.");
    return 1;
}

base::Result<store::Workspace> openWorkspace(const std::string& path) {
    auto workspace = store::Workspace::open(path, false);
    if (!workspace) return workspace;
    // A finding that was cut short is made good now. Where it cannot be written, the reader sees the last one.
    if (const auto fresh = pipeline::refresh(*workspace); !fresh) complain(fresh.error().message);
    return workspace;
}

base::Result<model::Snapshot> readWorkspace(const std::string& path) {
    const auto workspace = openWorkspace(path);
    if (!workspace) return workspace.error();
    return workspace->snapshot();
}

} // namespace pledge::app
