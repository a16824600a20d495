#pragma once

#include <string>

namespace pledge::bench {

/// Runs the whole command, `PROGRAM extract FILES`, on 20 files of 1 MB on one processor, in turns with another command
/// (`gzip -1 -c {files}`), and prints the medians. Returns false where a command failed.
bool besides(const std::string& program, const std::string& command);

/// Prints the peak of memory of the whole command on one file of 100 MB, less that of `--version`.
bool memory(const std::string& program);

} // namespace pledge::bench
