#pragma once

namespace pledge::base {

/// For a process that reads one file after the other, which needs blocks of about the same sizes again and again. glibc
/// gives large ones back to the system at once, and pages that are new cost more than what is done with them: now all
/// but the largest stay.
void keepFreedMemory();

} // namespace pledge::base
