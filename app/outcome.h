#pragma once

#include "core/base/result.h"
#include "core/store/workspace.h"

#include <string>

namespace pledge::app {

/// Prints one line on standard error: `pledgescope: MESSAGE`.
void complain(const std::string& message);

/// That the command line was wrong: `sentence` says how it is right.
base::Error usage(const std::string& sentence);

/// Complains, and gives the exit status that the contract has for such an error.
int failed(const base::Error& error);

/// `status`, once standard output has taken everything that was printed; else complains and gives 1.
int printed(int status = 0);

/// Opens a workspace that must be there already, with its finding up to date where the file can be written.
base::Result<store::Workspace> openWorkspace(const std::string& path);

/// A snapshot of the workspace at `path`.
base::Result<model::Snapshot> readWorkspace(const std::string& path);

} // namespace pledge::app
