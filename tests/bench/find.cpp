#include "tests/bench/find.h"

#ifdef PLEDGESCOPE_BENCH_UI
#include "tests/bench/find_filter.h"
#endif
#include "tests/bench/filled.h"
#include "tests/bench/run.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace pledge::bench {
namespace {

namespace fs = std::filesystem;

/// What somebody types, letter by letter.
const std::vector<std::string> typed{
    "train 1 million engineers", "\"data centre\"", "megawatt 2031", "技術者", "億円", "e"};

/// In memory where the system has such a folder: what is measured is not the disk.
fs::path scratch() {
    const fs::path memory = "/dev/shm";
    return (fs::is_directory(memory) ? memory : fs::temp_directory_path()) /
           ("pledgescope-bench-" + std::to_string(::getpid()));
}

struct Times {
    double middle = 0, worst = 0; ///< seconds
    std::string slowest;
};

/// Of each letter that is typed, the best of three: one alone says little on a busy machine.
template<class Work>
Times keystrokes(const Work& work) {
    Times out;
    std::vector<double> all;
    for (const std::string& words : typed)
        for (std::size_t end = 1; end <= words.size(); ++end) {
            if (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) continue;
            const std::string now = words.substr(0, end);
            double best = 1e9;
            for (int run = 0; run < 3; ++run) {
                const auto start = std::chrono::steady_clock::now();
                work(now);
                best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
            }
            all.push_back(best);
            if (best > out.worst) out.worst = best, out.slowest = now;
        }
    out.middle = median(all);
    return out;
}

} // namespace

void finding(std::vector<std::size_t> sizes) {
    if (sizes.empty()) sizes = {10'000, 100'000};
    const fs::path folder = scratch();
    double firstSearch = 0;
    [[maybe_unused]] double firstLetter = 0, firstClick = 0;
    for (const std::size_t size : sizes) {
        fs::remove_all(folder);
        fs::create_directories(folder);
        const std::string path = (folder / "bench.pledge").string();
        auto workspace = store::Workspace::open(path, true);
        if (!workspace) return;
        const Filled filled = fill(*workspace, size, folder / "articles");
        std::printf("find: %zu claims of %zu articles, %.1f MB\n", filled.claims, filled.articles,
                    static_cast<double>(fs::file_size(path)) / 1e6);
        const Times times = keystrokes([&](const std::string& words) { (void)workspace->search(words, 8); });
        if (firstSearch == 0) firstSearch = times.worst;
        std::printf(
            "  search, a letter: all kinds counted, 8 hits of each read     %7.2f ms, at worst %.2f ms (“%s”), %.2f "
            "times the first\n",
            times.middle * 1e3, times.worst * 1e3, times.slowest.c_str(), times.worst / firstSearch);
#ifdef PLEDGESCOPE_BENCH_UI
        const FilterTimes filter = filterTimes(*workspace->snapshot(), typed);
        if (firstLetter == 0) firstLetter = filter.letter, firstClick = filter.click;
        std::printf("  filter, a letter: %zu commitments sifted and counted   at worst %7.2f ms, %.2f times the first\n"
                    "  filter, a click: sifted, all values counted                  %7.2f ms, %.2f times the first\n"
                    "  once a snapshot: %.2f ms for the index, %.2f ms with the first letter\n",
                    filter.commitments, filter.letter * 1e3, filter.letter / firstLetter, filter.click * 1e3,
                    filter.click / firstClick, filter.making * 1e3, filter.firstLetter * 1e3);
#endif
        std::fflush(stdout);
    }
    fs::remove_all(folder);
}

} // namespace pledge::bench
