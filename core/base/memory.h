#pragma once

namespace pledge::base {

/// For a process that reads one file after the other, which needs blocks of about the same sizes again and again. glibc
/// gives large ones back to the system at once, and pages that are new cost more than what is done with them: now all
/// but the largest stay.
void keepFreedMemory();

/// For a process that looks up words in tables all the time: asks for large pages for the next 64 MB that the heap
/// takes from the system, so that not each 4 KB of them cost a fault and an address of their own. Nothing is taken
/// before it is used. Does nothing where the system gives none.
void useLargePages();

} // namespace pledge::base
