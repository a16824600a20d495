#include "tests/bench/find_filter.h"

#include "ui/document/filter_index.h"

#include <chrono>
#include <cstdio>
#include <memory>

namespace pledge::bench {
namespace {

/// The best of three, in seconds.
template<class Work>
double best(const Work& work) {
    double least = 1e9;
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return least;
}

} // namespace

FilterTimes filterTimes(model::Snapshot snapshot, const std::vector<std::string>& typed) {
    const auto shared = std::make_shared<const model::Snapshot>(std::move(snapshot));
    FilterTimes out;
    for (const auto& a : shared->finding.announcements) out.commitments += a.commitments.size();
    std::unique_ptr<ui::FilterIndex> index;
    out.making = best([&] { index = std::make_unique<ui::FilterIndex>(shared); });
    ui::Criteria words;
    words.search = QStringLiteral("z");
    const auto start = std::chrono::steady_clock::now();
    index->set(words);
    out.firstLetter = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::size_t shown = 0;
    for (const std::string& text : typed)
        for (std::size_t end = 1; end <= text.size(); ++end) {
            ui::Criteria now;
            now.search = QString::fromUtf8(text.data(), static_cast<qsizetype>(end));
            // What was there before is another search each time.
            const double seconds = best([&] {
                index->set(words);
                index->set(now);
                shown += index->counts(std::nullopt).size();
            });
            out.letter = std::max(out.letter, seconds / 2);
        }
    ui::Criteria first, second;
    first.search = second.search = QStringLiteral("e");
    second.verdicts = {model::Verdict::conflict};
    second.pillars = {"talent", ""};
    second.sources = {shared->sources.front().id, shared->sources.back().id};
    index->set(first);
    bool odd = false;
    out.click = best([&] {
        index->set((odd = !odd) ? second : first);
        shown += index->counts(std::nullopt).size();
    });
    if (shown == 0) std::puts("  (nothing was counted)");
    return out;
}

} // namespace pledge::bench
