#pragma once

namespace pledge::base {

/// How many processors this process may run on, 1 at least: those that it was confined to (taskset, a container's set),
/// where the system says so. std::thread::hardware_concurrency counts all that are on line.
unsigned processors();

} // namespace pledge::base
