#include "core/base/processors.h"

#include <algorithm>
#include <thread>
#ifdef __linux__
#include <sched.h>
#endif

namespace pledge::base {

unsigned processors() {
#ifdef __linux__
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        if (const int count = CPU_COUNT(&allowed); count > 0) return static_cast<unsigned>(count);
#endif
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace pledge::base
