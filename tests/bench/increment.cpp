#include "core/base/clock.h"
#include "core/pipeline/pipeline.h"
#include "tests/bench/run.h"
#include "tests/bench/scale.h"
#include "tests/generator/generator.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace pledge::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t more = 15; ///< articles that are added one by one

void write(const fs::path& folder, const generator::Corpus& corpus, std::size_t from, std::size_t to) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (std::size_t i = from; i < to; ++i) {
        const auto made = corpus.article(i);
        std::ofstream(folder / made.file, std::ios::binary) << made.text;
    }
}

struct Times {
    double seconds = 0, processor = 0;
};

/// Medians of importing each file of a folder alone, with the workspace opened for it.
Times addOneByOne(const fs::path& folder, const std::string& workspace) {
    std::vector<double> seconds, processor;
    for (const auto& file : fs::directory_iterator(folder)) {
        const auto start = std::chrono::steady_clock::now();
        const double before = processorTime();
        auto open = store::Workspace::open(workspace, false);
        if (!open || pipeline::import(*open, {file.path().string()}, base::SystemClock()).added.size() != 1) continue;
        processor.push_back(processorTime() - before);
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return seconds.empty() ? Times() : Times{median(seconds), median(processor)};
}

} // namespace

void increments() {
    std::puts("increment (one more article into a workspace on disk, finding brought up to date), medians of 15");
    std::puts("  articles   all at once s   one more ms   of processor ms   against the first   workspace MB");
    const fs::path folder = fs::temp_directory_path() / ("pledgescope-bench-" + std::to_string(getpid()));
    double first = 0;
    for (const std::size_t n : {100u, 1'000u, 10'000u}) {
        const generator::Corpus corpus(n + more);
        const std::string path = (folder / "bench.pledge").string();
        write(folder / "articles", corpus, 0, n);
        const auto start = std::chrono::steady_clock::now();
        {
            auto workspace = store::Workspace::open(path, true);
            if (!workspace) return;
            pipeline::import(*workspace, {(folder / "articles").string()}, base::SystemClock());
        }
        const double all = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        write(folder / "articles", corpus, n, n + more);
        const Times one = addOneByOne(folder / "articles", path);
        if (first == 0) first = one.seconds;
        std::printf("  %8zu   %13.2f   %11.2f   %15.2f   %17.2f   %.1f\n", n, all, one.seconds * 1e3,
                    one.processor * 1e3, one.seconds / first, static_cast<double>(fs::file_size(path)) / 1e6);
        std::fflush(stdout);
        fs::remove_all(folder);
    }
}

} // namespace pledge::bench
