// How long extraction and import take, and how that grows: each at 1x and at 10x, in one run.
//   build/tests/bench/pledgescope_bench [extract|import]

#include "core/extract/extract.h"
#include "core/intake/intake.h"
#include "core/pipeline/pipeline.h"
#include "tests/bench/articles.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace pledge;

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The middle of three runs: one alone says little on a busy machine.
double median(const std::function<void()>& work) {
    std::vector<double> runs{secondsOf(work), secondsOf(work), secondsOf(work)};
    std::sort(runs.begin(), runs.end());
    return runs[1];
}

void benchExtract() {
    std::puts("extract (intake + rules), one thread");
    std::puts("  text        MB/s    claims   seconds   a byte against 1 MB");
    double first = 0;
    for (const std::size_t megabytes : {1, 10}) {
        const std::string bytes = bench::prose(megabytes * 1'000'000);
        std::size_t claims = 0;
        const double seconds = median([&] {
            const auto article = intake::readArticle(bytes, "bench.txt");
            claims = article ? extract::extract(*article).size() : 0;
        });
        const double perByte = seconds / static_cast<double>(bytes.size());
        if (first == 0) first = perByte;
        std::printf("  %3zu MB   %8.1f  %8zu  %8.3f   %.2f\n", megabytes, 1e-6 / perByte, claims, seconds, perByte / first);
    }
}

void benchImport() {
    std::puts("import (files to a workspace, finding brought up to date)");
    std::puts("  sources   seconds   ms a source   against the first   workspace KB a source");
    const fs::path folder = fs::temp_directory_path() / "pledgescope-bench";
    double first = 0;
    std::size_t made = 0;
    for (const std::size_t sources : {100u, 1000u}) {
        fs::remove_all(folder);
        fs::create_directories(folder / "articles");
        for (std::size_t n = 0; n < sources; ++n) std::ofstream(folder / "articles" / (std::to_string(n) + ".txt")) << bench::article(n);
        const std::string path = (folder / "bench.pledge").string();
        const double seconds = secondsOf([&] {
            auto workspace = store::Workspace::open(path, true);
            if (workspace) made = pipeline::import(*workspace, {(folder / "articles").string()}, base::SystemClock()).added.size();
        });
        const double each = seconds / static_cast<double>(sources);
        if (first == 0) first = each;
        std::printf("  %7zu  %8.2f   %11.2f   %17.2f   %.1f\n", made, seconds, each * 1e3, each / first,
                    static_cast<double>(fs::file_size(path)) / 1024 / static_cast<double>(sources));
    }
    fs::remove_all(folder);
}

} // namespace

int main(int argc, char** argv) {
    const char* what = argc > 1 ? argv[1] : "";
    if (!*what || !std::strcmp(what, "extract")) benchExtract();
    if (!*what || !std::strcmp(what, "import")) benchImport();
}
