// How long extraction, import and snapshots take, and how that grows (README.md).

#include "core/pipeline/pipeline.h"
#include "tests/bench/articles.h"
#include "tests/bench/find.h"
#include "tests/bench/growth.h"
#include "tests/bench/scale.h"
#include "tests/bench/whole.h"

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

void benchImport() {
    std::puts("import (files to a workspace, finding brought up to date)");
    std::puts("  sources   seconds   ms a source   against the first   workspace KB a source");
    const fs::path folder = fs::temp_directory_path() / "pledgescope-bench";
    double first = 0;
    std::size_t made = 0;
    for (const std::size_t sources : {100u, 1000u}) {
        fs::remove_all(folder);
        fs::create_directories(folder / "articles");
        for (std::size_t n = 0; n < sources; ++n)
            std::ofstream(folder / "articles" / (std::to_string(n) + ".txt")) << bench::article(n);
        const std::string path = (folder / "bench.pledge").string();
        const double seconds = secondsOf([&] {
            auto workspace = store::Workspace::open(path, true);
            if (workspace)
                made = pipeline::import(*workspace, {(folder / "articles").string()}, base::SystemClock()).added.size();
        });
        const double each = seconds / static_cast<double>(sources);
        if (first == 0) first = each;
        std::printf("  %7zu  %8.2f   %11.2f   %17.2f   %.1f\n", made, seconds, each * 1e3, each / first,
                    static_cast<double>(fs::file_size(path)) / 1024 / static_cast<double>(sources));
    }
    fs::remove_all(folder);
}

/// Sources of one line each that say the same sum `claims` times.
std::string addSources(store::Workspace& workspace, std::size_t sources, std::size_t claims) {
    const std::string quote = "5 million euros";
    for (std::size_t n = 0; n < sources; ++n) {
        model::Article article;
        article.file = std::to_string(n) + ".txt";
        std::vector<model::Claim> said;
        for (std::size_t i = 0; i < claims; ++i) {
            model::Claim c;
            c.span = {article.text.size(), article.text.size() + quote.size()};
            c.quote = quote;
            c.quantity = {5e6, {}, "EUR", "", model::Qualifier::exact};
            c.standing = model::Standing::committed;
            said.push_back(c);
            article.text += quote + ", said Orrin Dale of the works council; ";
        }
        const auto added = workspace.addSource(article.file + article.text, article, said, 1, base::SystemClock());
        if (!added) return added.error().message;
    }
    return {};
}

/// All claims on one commitment, with one reading: the longest evidence that judgements can have.
model::Finding oneCommitment(const model::Snapshot& snapshot) {
    model::Reading reading{"r-1", snapshot.claims.front().quantity, "", false, {}, {}};
    for (const auto& s : snapshot.sources) reading.sources.push_back(s.id);
    for (const auto& c : snapshot.claims) reading.claims.push_back(c.id);
    model::Facet facet;
    facet.id = "f-1";
    facet.readings = {reading};
    model::Commitment commitment{"m-1",          "works", model::Kind::money, "", model::Standing::committed,
                                 reading.claims, {facet}};
    model::Announcement announcement;
    announcement.id = "a-1";
    announcement.sources = reading.sources;
    announcement.commitments = {commitment};
    return {{announcement}};
}

/// Writes judgements until there are `count`.
bool judge(store::Workspace& workspace, std::size_t have, std::size_t count) {
    store::NewAnnotation a;
    a.by = "bench";
    a.targetId = "f-1";
    a.judgement = model::Judgement::unsure;
    for (; have < count; ++have)
        if (!workspace.annotate(a, base::SystemClock())) return false;
    return true;
}

void benchSnapshot() {
    std::puts("snapshot (3,600 claims of 200 sources on one commitment)");
    std::puts("  judgements   first ms   next ms   next against none   workspace KB a judgement");
    const fs::path folder = fs::temp_directory_path() / "pledgescope-bench";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string path = (folder / "bench.pledge").string();
    auto workspace = store::Workspace::open(path, true);
    if (!workspace || !addSources(*workspace, 200, 18).empty()) return;
    const auto empty = workspace->snapshot();
    if (!empty || !workspace->putFinding(oneCommitment(*empty), {})) return;
    const auto bytes = fs::file_size(path);
    double none = 0;
    std::size_t have = 0;
    for (const std::size_t count : {0u, 10u, 21u, 100u}) {
        if (!judge(*workspace, have, count)) return;
        have = count;
        auto reader = store::Workspace::open(path, false);
        std::size_t found = 0;
        const auto take = [&] { found = reader->snapshot()->annotations.size(); };
        const double first = secondsOf(take), next = median(take);
        if (none == 0) none = next;
        std::printf("  %10zu   %8.1f  %8.1f   %17.2f   %.1f\n", found, first * 1e3, next * 1e3, next / none,
                    static_cast<double>(fs::file_size(path) - bytes) / 1024 /
                        static_cast<double>(std::max<std::size_t>(count, 1)));
    }
    fs::remove_all(folder);
}

/// The program that is built beside this one, in the build's folder.
std::string ownProgram(const char* bench) {
    return (fs::absolute(bench).parent_path() / "../../pledgescope").lexically_normal().string();
}

int usage() {
    std::fputs(
        "usage: pledgescope_bench [extract|import|snapshot|memory|reconcile [N…]|increment|find [N…]] [--beside 'CMD "
        "{files}'] [--program FILE]\n",
        stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    std::string what, beside, program = ownProgram(argv[0]);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.starts_with("--")) {
            if (i + 1 == argc || (word != "--beside" && word != "--program")) return usage();
            (word == "--beside" ? beside : program) = argv[++i];
        } else if ((what == "reconcile" || what == "find") && std::strtoul(word.c_str(), nullptr, 10) > 0) {
            sizes.push_back(std::strtoul(word.c_str(), nullptr, 10));
        } else {
            what = word;
        }
    }
    // The whole command first, while this process is small.
    if (!beside.empty()) return bench::besides(program, beside) ? 0 : 1;
    if (what == "memory") return bench::memory(program) ? 0 : 1;
    const bool all = what.empty();
    const bool known = what == "extract" || what == "import" || what == "snapshot" || what == "reconcile" ||
                       what == "increment" || what == "find";
    if (!all && !known) return usage();
    // The peak of memory counts from here: before anything else has grown.
    if (all || what == "reconcile") bench::reconciling(sizes);
    if (all || what == "extract") bench::growth(), bench::strangeTexts();
    if (all || what == "import") benchImport();
    if (all || what == "increment") bench::increments();
    if (all || what == "snapshot") benchSnapshot();
    if (all || what == "find") bench::finding(sizes);
}
