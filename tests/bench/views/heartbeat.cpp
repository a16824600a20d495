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
struct Stack {
    std::array<void*, 120> frames;
    int count = 0;
};
std::array<Stack, 32> stacks;
std::atomic<std::size_t> taken = 0;

void takeStack(int) {
    if (taken == stacks.size()) return;
    Stack& s = stacks[taken];
    s.count = ::backtrace(s.frames.data(), static_cast<int>(s.frames.size()));
    ++taken;
}

/// The names on a stack, ours alone or all that have one.
std::vector<std::string> namesOn(const Stack& stack, bool ours) {
    std::vector<std::string> out;
    for (int i = 0; i < stack.count; ++i) {
        Dl_info info{};
        if (!::dladdr(stack.frames[static_cast<std::size_t>(i)], &info) || !info.dli_sname) continue;
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
    ::backtrace(stacks[0].frames.data(), 1); // loads what it needs while that may allocate
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
    for (std::size_t i = 0; i < taken; ++i) {
        std::vector<std::string> ours = namesOn(stacks[i], true);
        if (ours.empty()) {
            gap.others = namesOn(stacks[i], false);
            continue;
        }
        ours.resize(std::min<std::size_t>(ours.size(), 6));
        ++gap.stacks[ours];
    }
    taken = 0;
    gaps_.push_back(std::move(gap));
    last_ = now;
}

void Heartbeat::watch() {
    while (!stop_) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        // Asked anew while it goes on: where most answers are from is what takes long.
        if (clock() - last_ > tooLong * 0.2) {
            ::pthread_kill(watched_, SIGUSR1);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
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
                    g.ms > tooLong && g.stacks.empty() ? ", none of ours" : "");
        for (const auto& [stack, times] : g.stacks) {
            std::printf("      %zu times:\n", times);
            for (const std::string& f : stack) std::printf("        %s\n", f.c_str());
        }
        if (g.ms > tooLong && g.stacks.empty())
            for (std::size_t f = 0; f < std::min<std::size_t>(g.others.size(), 8); ++f)
                std::printf("      (%s)\n", g.others[f].c_str());
        free = free && (g.ms <= tooLong || g.stacks.empty());
    }
    return free;
}

} // namespace bench
