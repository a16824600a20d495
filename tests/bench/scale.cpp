#include "tests/bench/scale.h"

#include "core/base/hash.h"
#include "core/extract/extract.h"
#include "core/intake/intake.h"
#include "core/model/identity.h"
#include "core/reconcile/reconcile.h"
#include "tests/bench/run.h"
#include "tests/generator/generator.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <set>
#include <string>

namespace pledge::bench {
namespace {

/// All articles of a corpus with their claims.
struct Read {
    std::vector<model::Source> sources;
    std::vector<std::vector<model::Claim>> claims;
    std::map<std::string, std::size_t> truth; ///< of each source's id its announcement
    std::size_t claimCount = 0, bytes = 0;
    double seconds = 0; ///< of extracting alone
};

Read read(const generator::Corpus& corpus) {
    Read out;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        const auto made = corpus.article(i);
        const double start = processorTime();
        auto article = intake::readArticle(made.text, made.file);
        if (!article) continue;
        model::Source source;
        source.sha256 = base::sha256(made.text);
        source.id = model::sourceIdOf(source.sha256);
        source.article = std::move(*article);
        auto claims = extract::extract(source.article);
        model::identify(claims, source.sha256);
        out.seconds += processorTime() - start;
        out.bytes += made.text.size();
        out.claimCount += claims.size();
        out.truth[source.id] = made.announcement;
        out.sources.push_back(std::move(source));
        out.claims.push_back(std::move(claims));
    }
    return out;
}

std::vector<reconcile::Input> inputsOf(const Read& read) {
    std::vector<reconcile::Input> inputs;
    for (std::size_t i = 0; i < read.sources.size(); ++i) {
        inputs.push_back({&read.sources[i], {}});
        for (const model::Claim& c : read.claims[i]) inputs.back().claims.push_back(&c);
    }
    return inputs;
}

struct Score {
    double right = 0, found = 0, wanted = 0;
    double precision() const { return found > 0 ? right / found : 1; }
    double recall() const { return wanted > 0 ? right / wanted : 1; }
};

/// Pairs of sources that stand in one announcement, in the finding and in truth.
Score grouping(const Read& read, const model::Finding& finding) {
    const auto pairs = [](double n) { return n * (n - 1) / 2; };
    Score s;
    std::map<std::size_t, double> wanted;
    for (const auto& [id, announcement] : read.truth) ++wanted[announcement];
    for (const auto& [announcement, n] : wanted) s.wanted += pairs(n);
    for (const auto& a : finding.announcements) {
        std::map<std::size_t, double> together;
        for (const std::string& id : a.sources) ++together[read.truth.at(id)];
        for (const auto& [announcement, n] : together) s.right += pairs(n);
        s.found += pairs(static_cast<double>(a.sources.size()));
    }
    return s;
}

/// Facets in conflict, by announcement of the truth, facet and kind, against those that were planted.
Score conflicts(const Read& read, const generator::Corpus& corpus, const model::Finding& finding) {
    using Key = std::tuple<std::size_t, std::string, std::string>;
    std::set<Key> wanted, found;
    for (const auto& p : corpus.planted()) wanted.insert({p.announcement, p.facet, p.kind});
    for (const auto& a : finding.announcements)
        for (const auto& c : a.commitments)
            for (const auto& f : c.facets)
                if (f.verdict == model::Verdict::conflict)
                    found.insert({read.truth.at(a.sources.front()), std::string(model::name(f.facet)),
                                  std::string(model::name(c.kind))});
    Score s;
    s.wanted = static_cast<double>(wanted.size()), s.found = static_cast<double>(found.size());
    for (const Key& k : found) s.right += static_cast<double>(wanted.count(k));
    return s;
}

} // namespace

void reconciling(std::vector<std::size_t> sizes) {
    if (sizes.empty()) sizes = {1'000, 10'000};
    std::puts("reconcile (claims to facets), one thread, of processor time; articles of a made corpus");
    std::puts(
        "  articles   KB each   claims each   extract s   reconcile s   ratio   us an article   against the first   "
        "MB before   at the peak   announcements   grouping P, R   conflicts P, R");
    double first = 0;
    for (const std::size_t n : sizes) {
        const generator::Corpus corpus(n);
        const Read all = read(corpus);
        const auto inputs = inputsOf(all);
        forgetPeak();
        const double held = peakMegabytes(), start = processorTime();
        const auto finding = reconcile::reconcile(inputs);
        const double seconds = processorTime() - start, each = seconds / static_cast<double>(all.sources.size());
        if (first == 0) first = each;
        const double count = static_cast<double>(all.sources.size());
        const Score groups = grouping(all, finding), found = conflicts(all, corpus, finding);
        std::printf(
            "  %8zu   %7.2f   %11.1f   %9.2f   %11.2f   %5.2f   %13.1f   %17.2f   %9.0f   %11.0f   %13zu   %.3f, "
            "%.3f    %.3f, %.3f\n",
            all.sources.size(), static_cast<double>(all.bytes) / count / 1e3,
            static_cast<double>(all.claimCount) / count, all.seconds, seconds, seconds / all.seconds, each * 1e6,
            each / first, held, peakMegabytes(), finding.announcements.size(), groups.precision(), groups.recall(),
            found.precision(), found.recall());
        std::fflush(stdout);
    }
}

} // namespace pledge::bench
