#include "tests/bench/views/frames.h"

#include <algorithm>
#include <fstream>
#include <time.h>
#include <unistd.h>

namespace bench {

double milliseconds(const std::function<void()>& work) {
    const auto now = [] {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

void Frames::add(const std::function<void()>& frame) { ms_.push_back(milliseconds(frame)); }

double Frames::at(double share) const {
    if (ms_.empty()) return 0;
    std::vector<double> sorted = ms_;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

std::size_t heldBytes() {
    std::size_t all = 0, held = 0;
    std::ifstream("/proc/self/statm") >> all >> held;
    return held * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

} // namespace bench
