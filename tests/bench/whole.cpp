#include "tests/bench/whole.h"

#include "tests/bench/articles.h"
#include "tests/bench/run.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace pledge::bench {
namespace {

namespace fs = std::filesystem;

/// A folder that goes with its files.
class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / ("pledgescope-bench-" + std::to_string(getpid()))) {
        fs::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// Writes pages from the n-th on, `size` bytes of them, without holding them; in one line where it is asked for.
    std::string write(const std::string& name, std::size_t size, std::size_t n, bool oneLine = false) const {
        const std::string file = (path_ / name).string();
        std::ofstream out(file, std::ios::binary);
        for (std::size_t written = 0; written < size; ++n) {
            std::string text = page(n);
            if (oneLine) std::replace(text.begin(), text.end(), '\n', ' ');
            text.resize(std::min(text.size(), size - written));
            out << text;
            written += text.size();
        }
        return file;
    }

private:
    fs::path path_;
};

struct Costs {
    std::vector<double> seconds, processor;
    bool failed = false;

    void add(const Cost& c) {
        seconds.push_back(c.seconds);
        processor.push_back(c.processor);
        failed |= c.status != 0;
    }
};

void print(const char* who, const Costs& c, double megabytes) {
    std::printf("  %-40.40s  %7.3f s  %8.1f MB/s   %7.3f s of processor\n", who, median(c.seconds),
                megabytes / median(c.seconds), median(c.processor));
}

} // namespace

bool besides(const std::string& program, const std::string& command) {
    constexpr std::size_t files = 20, size = 1'000'000, rounds = 7;
    const Folder folder;
    std::vector<std::string> ours{program, "extract"}, names;
    for (std::size_t i = 0; i < files; ++i) names.push_back(folder.write(std::to_string(i) + ".txt", size, i * 1000));
    ours.insert(ours.end(), names.begin(), names.end());
    const auto theirs = shellCommand(command, names);
    run(ours); // both find their files in memory
    run(theirs);
    Costs our, their;
    for (std::size_t i = 0; i < rounds; ++i) {
        our.add(run(ours));
        their.add(run(theirs));
    }
    std::printf("the whole command, %zu files of 1 MB, one processor, medians of %zu rounds\n", files, rounds);
    print("pledgescope extract {files}", our, files);
    print(command.c_str(), their, files);
    std::printf("  ratio %.2f, of processor time %.2f\n", median(our.seconds) / median(their.seconds),
                median(our.processor) / median(their.processor));
    if (our.failed || their.failed) std::puts("  A command failed.");
    return !our.failed && !their.failed;
}

bool memory(const std::string& program) {
    constexpr std::size_t size = 100'000'000;
    const Folder folder;
    const Cost none = run({program, "--version"});
    std::puts("memory at the peak, one file of 100 MB, less that of --version");
    bool good = none.status == 0;
    for (const bool oneLine : {true, false}) {
        const Cost cost = run({program, "extract", folder.write("large.txt", size, 0, oneLine)});
        good &= cost.status == 0;
        const double more = cost.megabytes - none.megabytes;
        std::printf("  %-16s  %6.0f MB   %.2f times the input   %.1f s\n",
                    oneLine ? "a single line" : "many paragraphs", more, more * 1e6 / static_cast<double>(size),
                    cost.seconds);
    }
    if (!good) std::puts("  The command failed.");
    return good;
}

} // namespace pledge::bench
