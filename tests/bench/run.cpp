#include "tests/bench/run.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pledge::bench {
namespace {

/// The first processor that this process may use.
int processorOf() {
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (int i = 0; i < CPU_SETSIZE; ++i)
        if (CPU_ISSET(static_cast<unsigned>(i), &allowed)) return i;
    return 0;
}

[[noreturn]] void become(const std::vector<std::string>& command) {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<unsigned>(processorOf()), &one);
    sched_setaffinity(0, sizeof one, &one);
    const int null = open("/dev/null", O_WRONLY);
    dup2(null, STDOUT_FILENO);
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    execvp(words[0], words.data());
    std::perror(words[0]);
    _exit(127);
}

double secondsOf(const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6; }

} // namespace

Cost run(const std::vector<std::string>& command) {
    std::fflush(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) become(command);
    Cost cost;
    rusage used{};
    if (child < 0 || wait4(child, &cost.status, 0, &used) != child) return cost;
    cost.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    cost.processor = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    cost.megabytes = static_cast<double>(used.ru_maxrss) * 1024e-6;
    return cost;
}

std::vector<std::string> shellCommand(const std::string& command, const std::vector<std::string>& files) {
    std::string all;
    for (const std::string& file : files) all += (all.empty() ? "'" : " '") + file + '\'';
    std::string line = command;
    constexpr std::string_view place = "{files}";
    if (const auto at = line.find(place); at != std::string::npos) line.replace(at, place.size(), all);
    return {"sh", "-c", line};
}

double processorTime() {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::strtod(line.c_str() + 6, nullptr) * 1024e-6;
    return 0;
}

void forgetPeak() { std::ofstream("/proc/self/clear_refs") << "5\n"; }

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace pledge::bench
