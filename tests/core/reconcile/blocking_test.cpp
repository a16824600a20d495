#include "core/reconcile/blocking.h"

#include "core/base/hash.h"
#include "core/extract/extract.h"
#include "core/intake/intake.h"
#include "core/model/identity.h"
#include "tests/generator/generator.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <deque>
#include <set>

using namespace pledge;
using namespace pledge::reconcile;

namespace {

/// Articles of the two companies that announce most, and some others: a large block, and its surroundings.
struct Sources {
    std::deque<model::Source> sources;
    std::deque<std::vector<model::Claim>> claims;
    std::vector<Voice> voices;

    Sources() {
        const generator::Corpus corpus(4000);
        for (std::size_t i = 0; i < corpus.size(); ++i) {
            const auto made = corpus.article(i);
            if (corpus.announcements()[made.announcement].company > 1 && i % 100) continue;
            auto& s = sources.emplace_back();
            s.sha256 = base::sha256(made.text);
            s.id = model::sourceIdOf(s.sha256);
            s.article = *intake::readArticle(made.text, made.file);
            if (i % 9 == 0) s.article.published.clear();
            claims.push_back(extract::extract(s.article));
            model::identify(claims.back(), s.sha256);
        }
        std::vector<Input> inputs;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            inputs.push_back({&sources[i], {}});
            for (const auto& c : claims[i]) inputs.back().claims.push_back(&c);
        }
        voices = prepare(inputs);
    }
};

bool among(const std::vector<std::int64_t>& list, std::int64_t key) {
    return std::binary_search(list.begin(), list.end(), key);
}

bool shares(const std::vector<model::Block>& seeks, const std::vector<model::Block>& marks) {
    return std::any_of(seeks.begin(), seeks.end(), [&](const model::Block& s) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](const model::Block& m) { return m.key == s.key && (m.leads || s.leads); });
    });
}

/// As a workspace finds `other` for one.
bool finds(const model::Blocks& one, const model::Blocks& other, bool twoLanguages) {
    const auto number = [&] {
        return std::any_of(one.numbers.begin(), one.numbers.end(),
                           [&](std::int64_t n) { return among(other.numbers, n); });
    };
    const auto translated = [&](const std::vector<std::int64_t>& seeks) {
        return std::any_of(seeks.begin(), seeks.end(), [&](std::int64_t s) { return among(other.translations, s); });
    };
    return shares(one.seeks, other.marks) || (shares(one.withNumber, other.marks) && number()) ||
           (twoLanguages && (translated(one.translationSeeks) || (translated(one.translationsWithNumber) && number())));
}

} // namespace

TEST_CASE("no two sources with enough evidence go past each other") {
    const Sources made;
    std::vector<Profile> profiles;
    std::vector<BlockingKeys> keys;
    std::vector<model::Blocks> blocks;
    for (const Voice& v : made.voices) {
        profiles.push_back(profileOf(v));
        keys.push_back(blockingKeysOf(profiles.back()));
    }
    for (const BlockingKeys& k : keys) blocks.push_back(blocksOf({&k}));
    std::set<std::pair<std::size_t, std::size_t>> candidates;
    forCandidates(keys, [&](std::size_t a, std::size_t b) { candidates.insert({a, b}); });
    std::size_t strong = 0, missed = 0, notFound = 0, oneSided = 0;
    for (std::size_t a = 0; a < keys.size(); ++a)
        for (std::size_t b = a + 1; b < keys.size(); ++b) {
            const bool two = inTwoLanguages(profiles[a], profiles[b]);
            const bool forth = finds(blocks[a], blocks[b], two);
            oneSided += forth != finds(blocks[b], blocks[a], two);
            const bool held =
                meet(keys[a].names, keys[b].names) || meetBySum(keys[a], keys[b]) || meetBySound(keys[a], keys[b]);
            if (!held || evidence(profiles[a], profiles[b]) < enough) continue;
            ++strong;
            missed += !candidates.contains({a, b});
            notFound += !forth;
        }
    CHECK(made.voices.size() > 250);
    CHECK(strong > 500);
    CHECK(missed == 0);
    CHECK(notFound == 0);
    CHECK(oneSided == 0);
    CHECK(candidates.size() < keys.size() * keys.size() / 4);
}

TEST_CASE("two sources are held against each other by what they say alone") {
    const Sources made;
    std::vector<BlockingKeys> all, few;
    for (std::size_t i = 0; i < made.voices.size(); ++i) {
        all.push_back(blockingKeysOf(profileOf(made.voices[i])));
        if (i % 7 == 0) few.push_back(all.back());
    }
    std::set<std::pair<std::size_t, std::size_t>> amongAll, amongFew;
    forCandidates(all, [&](std::size_t a, std::size_t b) {
        if (a % 7 == 0 && b % 7 == 0) amongAll.insert({a / 7, b / 7});
    });
    forCandidates(few, [&](std::size_t a, std::size_t b) { amongFew.insert({a, b}); });
    // In a small block all are held against each other, in a large one those that can be enough.
    CHECK(std::includes(amongFew.begin(), amongFew.end(), amongAll.begin(), amongAll.end()));
}
