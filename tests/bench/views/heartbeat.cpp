#include "tests/bench/views/heartbeat.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>

namespace bench {
namespace {

constexpr double tooLong = 100; // ms

/// Taken in the handler of a signal, which may not allocate: addresses alone.
std::array<void*, 200> frames;
std::atomic<int> frameCount = 0;

void takeStack(int) { frameCount = ::backtrace(frames.data(), static_cast<int>(frames.size())); }

/// The names on the stack, ours alone or all that have one.
std::vector<std::string> namesOnStack(bool ours) {
    std::vector<std::string> out;
    for (int i = 0; i < frameCount; ++i) {
        Dl_info info{};
        if (!::dladdr(frames[static_cast<std::size_t>(i)], &info) || !info.dli_sname) continue;
        int status = 0;
        char* plain = abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status);
        std::string name = plain ? plain : info.dli_sname;
        std::free(plain);
        if (ours && name.find("pledge::") == std::string::npos) continue;
        out.push_back(name.substr(0, name.find('(')));
    }
    return out;
}

} // namespace

Heartbeat::Heartbeat() : watched_(::pthread_self()) {
    ::pthread_getcpuclockid(watched_, &clock_);
    ::backtrace(frames.data(), 1); // loads what it needs while that may allocate
    std::signal(SIGUSR1, takeStack);
    last_ = clock();
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(2);
    connect(&timer_, &QTimer::timeout, this, &Heartbeat::beat);
    timer_.start();
    watcher_ = std::thread([this] { watch(); });
}

Heartbeat::~Heartbeat() {
    stop_ = true;
    watcher_.join();
}

double Heartbeat::clock() const {
    timespec t{};
    ::clock_gettime(clock_, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

void Heartbeat::beat() {
    const double now = clock();
    Gap gap{now - last_, {}, {}, doing_};
    if (frameCount > 0) gap.stack = namesOnStack(true);
    if (frameCount > 0 && gap.stack.empty()) gap.others = namesOnStack(false);
    frameCount = 0;
    gaps_.push_back(std::move(gap));
    last_ = now;
}

void Heartbeat::watch() {
    while (!stop_) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        // Asked anew while it goes on: the last answer is of what took long.
        if (clock() - last_ > tooLong * 0.8) {
            ::pthread_kill(watched_, SIGUSR1);
            std::this_thread::sleep_for(std::chrono::milliseconds(40));
        }
    }
}

bool Heartbeat::report() const {
    constexpr std::array<double, 7> steps{8, 16, 33, 50, 100, 200, 1e9};
    std::array<std::size_t, steps.size()> counts{};
    for (const Gap& g : gaps_)
        ++counts[static_cast<std::size_t>(std::lower_bound(steps.begin(), steps.end(), g.ms) - steps.begin())];
    std::printf("  gaps between beats, ms:");
    for (std::size_t i = 0; i < steps.size(); ++i)
        i + 1 < steps.size() ? std::printf("  to %.0f: %zu", steps[i], counts[i])
                             : std::printf("  more: %zu\n", counts[i]);
    std::vector<Gap> worst = gaps_;
    std::sort(worst.begin(), worst.end(), [](const Gap& a, const Gap& b) { return a.ms > b.ms; });
    bool free = true;
    for (std::size_t i = 0; i < worst.size() && (i < 5 || worst[i].ms > tooLong); ++i) {
        const Gap& g = worst[i];
        std::printf("  %7.1f ms, %s%s\n", g.ms, g.during.c_str(),
                    g.ms > tooLong && g.stack.empty() ? ", none of ours" : "");
        for (std::size_t f = 0; f < std::min<std::size_t>(g.stack.size(), 6); ++f)
            std::printf("      %s\n", g.stack[f].c_str());
        if (g.ms > tooLong)
            for (std::size_t f = 0; f < std::min<std::size_t>(g.others.size(), 8); ++f)
                std::printf("      (%s)\n", g.others[f].c_str());
        free = free && (g.ms <= tooLong || g.stack.empty());
    }
    return free;
}

} // namespace bench
