#include "tests/bench/growth.h"

#include "core/base/memory.h"
#include "core/extract/extract.h"
#include "core/intake/intake.h"
#include "core/report/report.h"
#include "tests/bench/articles.h"
#include "tests/bench/run.h"

#include <algorithm>
#include <cstdio>

namespace pledge::bench {
namespace {

std::size_t claimsIn(const std::string& bytes) {
    const auto article = intake::readArticle(bytes, "bench.txt");
    if (!article) return 0;
    std::size_t claims = 0, written = 0;
    report::ExtractLine line(*article, [&](std::string_view piece) { written += piece.size(); });
    extract::extract(*article, {.explain = false}, [&](std::vector<model::Claim>&& batch) {
        claims += batch.size();
        line.add(batch);
    });
    line.finish();
    return written ? claims : 0;
}

struct Measured {
    double nanoseconds = 0; ///< a byte
    std::size_t claims = 0;
};

/// The middle of several runs, each long enough to be measured.
Measured measure(const std::string& bytes, std::size_t runs = 5) {
    constexpr std::size_t enough = 2'000'000;
    const std::size_t times = std::max<std::size_t>(1, enough / bytes.size());
    Measured out;
    out.claims = claimsIn(bytes);
    std::vector<double> costs;
    for (std::size_t i = 0; i < runs; ++i) {
        const double start = processorTime();
        for (std::size_t k = 0; k < times; ++k) claimsIn(bytes);
        costs.push_back((processorTime() - start) * 1e9 / static_cast<double>(times * bytes.size()));
    }
    out.nanoseconds = median(costs);
    return out;
}

std::string repeated(std::string_view piece, std::size_t size) {
    std::string s;
    s.reserve(size + piece.size());
    while (s.size() < size) s += piece;
    return s;
}

std::string oneSentence(std::size_t size) {
    std::string s = prose(size);
    for (char& c : s)
        if (c == '\n' || c == '.' || c == '?' || c == '!') c = ' ';
    return s;
}

} // namespace

void growth() {
    base::keepFreedMemory(); // as the command does
    std::puts("extract (bytes to its line), one thread, of processor time");
    std::puts("     size     MB/s   ns a byte   claims   a byte against 10 KB");
    double first = 0;
    for (const std::size_t kilobytes : {10u, 100u, 1000u, 10'000u, 100'000u}) {
        const std::string bytes = prose(kilobytes * 1000);
        const Measured m = measure(bytes, kilobytes > 10'000 ? 1 : 5);
        if (first == 0) first = m.nanoseconds;
        std::printf("  %6zu KB  %6.1f  %10.1f  %7zu   %.2f\n", kilobytes, 1e3 / m.nanoseconds, m.nanoseconds, m.claims,
                    m.nanoseconds / first);
    }
}

void strangeTexts() {
    const double usual = measure(prose(1'000'000)).nanoseconds;
    std::puts("strange texts of 10 MB");
    std::puts("                   ns a byte   against prose   10 MB against 1 MB");
    struct Text {
        const char* name;
        std::string (*of)(std::size_t);
    };
    const Text texts[] = {{"one sentence", oneSentence},
                          {"digits", [](std::size_t n) { return repeated("7", n); }},
                          {"brackets", [](std::size_t n) { return repeated("(", n); }},
                          {"\"billion \"", [](std::size_t n) { return repeated("billion ", n); }}};
    for (const Text& t : texts) {
        const double small = measure(t.of(1'000'000), 3).nanoseconds, large = measure(t.of(10'000'000), 1).nanoseconds;
        std::printf("  %-16s  %8.1f  %14.1f  %19.1f\n", t.name, large, large / usual, 10 * large / small);
        std::fflush(stdout);
    }
}

} // namespace pledge::bench
