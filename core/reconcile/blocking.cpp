#include "core/reconcile/blocking.h"

#include "core/reconcile/promises.h"
#include "core/reconcile/sorted_lists.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace pledge::reconcile {
namespace {

using model::Kind;
using model::PartyType;

/// FNV-1a: workspaces keep these keys, so they stay what they are.
std::uint64_t keyOf(std::string_view space, std::string_view what) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const std::string_view part : {space, what})
        for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// One key of two.
std::uint64_t mixed(std::uint64_t a, std::uint64_t b) { return (a ^ (b * 0x9E3779B97F4A7C15ULL)) * 0x100000001B3ULL; }
std::uint64_t inWindow(std::uint64_t key, long window) { return mixed(key, static_cast<std::uint64_t>(window) + 1000); }

/// Of equal keys the one that leads stays.
template<class Key>
void settle(std::vector<Key>& keys) {
    std::sort(keys.begin(), keys.end(),
              [](const Key& a, const Key& b) { return a.key != b.key ? a.key < b.key : a.leads > b.leads; });
    keys.erase(std::unique(keys.begin(), keys.end(), [](const Key& a, const Key& b) { return a.key == b.key; }),
               keys.end());
}

/// A company that leads, by its whole name; by each beginning of it, as "Acme" may be Acme Energy; and each that is
/// spoken of, as another source may call it the investor.
void addNames(const Profile& profile, BlockingKeys& keys) {
    const Voice& v = *profile.voice;
    const int spokenOf = v.investorSaid ? 2 : 1; // as evidence has it
    if (const std::string& sender = profile.sender; !sender.empty()) {
        keys.names.push_back({keyOf("name:", sender), true});
        keys.heads.push_back({keyOf("head:", sender.substr(0, sender.find(' '))), true});
    }
    for (const Party& p : v.parties) {
        const bool leading = leads(v, p);
        if (!leading && p.prominence < spokenOf) continue;
        keys.names.push_back({keyOf("name:", p.key), leading});
        keys.heads.push_back({keyOf("head:", p.key.substr(0, p.key.find(' '))), leading});
        const bool inParts = leading || !v.investorSaid; // as evidence has it, too
        for (std::size_t at = p.key.find(' '); inParts && at != std::string::npos; at = p.key.find(' ', at + 1))
            keys.names.push_back({keyOf("name:", p.key.substr(0, at)), false});
    }
    settle(keys.names);
    settle(keys.heads);
}

void addSounds(const Profile& p, BlockingKeys& keys) {
    for (const Sounds& sounds : p.sounds)
        for (const std::string& key : soundKeysOf(sounds)) keys.sounds.push_back(keyOf("sound:", key));
    sortOnce(keys.sounds);
}

/// Numbers that differ by less than `likely` and comparing allow (12 %) share one of their steps; a range has all.
void addSteps(const model::Claim& claim, const model::Quantity& q, std::vector<std::uint64_t>& numbers) {
    const auto step = [](double value) {
        constexpr double width = 0.13; // log(1 / (1 - 0.12)) is 0.128
        return static_cast<long>(std::floor(std::log(std::clamp(value, 1e-3, 1e30)) / width));
    };
    const std::string space = std::string(model::name(claim.kind)) + ':' + q.unit + ':';
    const long last = step(std::max(q.value, q.value_max.value_or(q.value))) + 1;
    for (long at = step(q.value); at <= last; ++at) numbers.push_back(keyOf(space, std::to_string(at)));
}

/// "3e+09": sums that tell one event in two languages may be further apart than rounding explains.
std::string firstDigit(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0e", value);
    return text;
}

void addNumbers(const Voice& v, BlockingKeys& keys) {
    for (const Mention& m : v.mentions) {
        // "Acme opens its $4 billion plant" is looked for by what it opens.
        const bool opened =
            m.claim->kind == Kind::money && m.claim->standing == model::Standing::achieved && (m.title || m.lead);
        if (!m.claim->isNumber() || m.claim->kind == Kind::share || (sortOf(m) != Sort::promise && !opened)) continue;
        auto& numbers = m.claim->kind == Kind::money ? keys.money : keys.counts;
        const auto add = [&](const model::Claim& c) {
            addSteps(*m.claim, c.quantity, numbers);
            if (m.claim->kind == Kind::money)
                keys.sums.push_back(keyOf("sum:", c.quantity.unit + firstDigit(c.quantity.value)));
        };
        add(*m.claim);
        for (const model::Claim* c : m.restated) add(*c);
    }
    sortOnce(keys.money);
    sortOnce(keys.counts);
    sortOnce(keys.sums);
    for (const Party& p : v.parties)
        if (p.type == PartyType::place && p.prominence > 0)
            for (const std::uint64_t sum : keys.sums) keys.sumsAtPlace.push_back(mixed(sum, keyOf("place:", p.key)));
    sortOnce(keys.sumsAtPlace);
}

/// Days within 45 of each other share a window: each stands in its own and the next. A day that may be in any of ten
/// years is not known.
void addWindows(const Profile& p, BlockingKeys& keys) {
    constexpr long width = 45, known = 3653;
    const auto window = [](long day) { return day >= 0 ? day / width : (day - width + 1) / width; };
    if (!p.days || p.days->last - p.days->first > known) return;
    for (long at = window(p.days->first); at <= window(p.days->last) + 1; ++at) keys.windows.push_back(at);
    for (const Days& days : p.announcedDays)
        for (long at = window(days.first); at <= window(days.last) + 1; ++at) keys.windows.push_back(at);
    sortOnce(keys.windows);
}

/// What sources of one sum must share before it is taken for one.
bool shareMore(const BlockingKeys& a, const BlockingKeys& b) {
    return shareAny(a.places, b.places) || shareAny(a.counts, b.counts);
}

/// A source in the block of one key.
struct Row {
    std::uint64_t key = 0;
    std::size_t source = 0;
    bool leads = false; ///< meets everybody in the block; two that do not lead do not meet

    auto operator<=>(const Row&) const = default;
};

/// Goes through pairs block by block.
class Candidates {
public:
    Candidates(const std::vector<BlockingKeys>& sources, const std::function<void(std::size_t, std::size_t)>& each)
        : sources_(sources), each_(each) {
        std::map<std::string_view, std::uint32_t> ranks; // of languages, in their order
        for (const BlockingKeys& keys : sources) ranks.try_emplace(keys.language, 0);
        std::uint32_t next = 0;
        for (auto& [language, rank] : ranks) rank = next++;
        for (const BlockingKeys& keys : sources) language_.push_back(ranks[keys.language]);
    }

    void find() {
        byName();
        bySum();
        bySound();
    }

private:
    using Block = std::vector<Row>;

    /// Calls `each` with the rows of one key after another.
    template<class Each>
    static void blocks(Block& rows, Each each) {
        std::sort(rows.begin(), rows.end());
        for (auto from = rows.begin(); from != rows.end();) {
            const auto to = std::find_if(from, rows.end(), [&](const Row& r) { return r.key != from->key; });
            each(Block(from, to));
            from = to;
        }
    }

    void byName() {
        Block rows;
        for (std::size_t i = 0; i < sources_.size(); ++i)
            for (const NameKey& n : sources_[i].names) rows.push_back({n.key, i, n.leads});
        blocks(rows, [&](const Block& block) { withinName(block); });
    }

    /// Of many sources that speak of one company only those near in time, or with a number in common.
    void withinName(const Block& block) {
        constexpr std::size_t few = 48;
        if (std::none_of(block.begin(), block.end(), [](const Row& r) { return r.leads; })) return;
        if (block.size() <= few) return within(block);
        Block near, undated;
        for (const Row& r : block) {
            for (const long w : sources_[r.source].windows)
                near.push_back({static_cast<std::uint64_t>(w), r.source, r.leads});
            if (sources_[r.source].windows.empty()) undated.push_back(r);
        }
        blocks(near, [&](const Block& b) { within(b); });
        Block like;
        for (const Row& r : block)
            for (const auto* numbers : {&sources_[r.source].money, &sources_[r.source].counts})
                for (const std::uint64_t n : *numbers) like.push_back({n, r.source, r.leads});
        blocks(like, [&](const Block& b) { within(b); });
        for (const Row& r : undated)
            for (const Row& other : block) take(r, other);
    }

    void within(const Block& block) {
        for (const Row& leading : block)
            if (leading.leads)
                for (const Row& other : block)
                    if (!other.leads || leading.source < other.source) take(leading, other);
    }

    void take(const Row& a, const Row& b) {
        if (a.source == b.source || (!a.leads && !b.leads)) return;
        each_(std::min(a.source, b.source), std::max(a.source, b.source));
    }

    /// Sources in the language of the first row against the others, then those of the next.
    void bySum() {
        Block rows;
        for (std::size_t i = 0; i < sources_.size(); ++i) {
            for (const std::uint64_t sum : sources_[i].sums)
                for (const long w : sources_[i].windows) rows.push_back({inWindow(sum, w), i, true});
            for (const std::uint64_t sum : sources_[i].sumsAtPlace)
                rows.push_back({sum, i, sources_[i].windows.empty()});
        }
        blocks(rows, [&](const Block& block) {
            acrossLanguages(block, [&](const Row& a, const Row& b) {
                if (shareMore(sources_[a.source], sources_[b.source])) take(a, b);
            });
        });
    }

    void bySound() {
        Block rows;
        for (std::size_t i = 0; i < sources_.size(); ++i)
            for (const std::uint64_t sound : sources_[i].sounds) {
                for (const long w : sources_[i].windows) rows.push_back({inWindow(sound, w), i, true});
                for (const auto* numbers : {&sources_[i].money, &sources_[i].counts})
                    for (const std::uint64_t number : *numbers) rows.push_back({mixed(sound, number), i, true});
                // One without a day meets all.
                rows.push_back({sound, i, sources_[i].windows.empty()});
            }
        blocks(rows,
               [&](const Block& block) { acrossLanguages(block, [&](const Row& a, const Row& b) { take(a, b); }); });
    }

    template<class Each>
    void acrossLanguages(Block block, Each each) {
        if (std::none_of(block.begin(), block.end(), [](const Row& r) { return r.leads; })) return;
        const auto language = [&](const Row& r) { return language_[r.source]; };
        if (std::all_of(block.begin(), block.end(), [&](const Row& r) { return language(r) == language(block[0]); }))
            return;
        std::stable_sort(block.begin(), block.end(),
                         [&](const Row& a, const Row& b) { return language(a) < language(b); });
        for (auto from = block.begin(); from != block.end();) {
            const auto to =
                std::find_if(from, block.end(), [&](const Row& r) { return language(r) != language(*from); });
            for (auto one = from; one != to; ++one)
                for (auto other = to; other != block.end(); ++other) each(*one, *other);
            from = to;
        }
    }

    const std::vector<BlockingKeys>& sources_;
    std::vector<std::uint32_t> language_; ///< of each source
    const std::function<void(std::size_t, std::size_t)>& each_;
};

} // namespace

BlockingKeys blockingKeysOf(const Profile& profile) {
    const Voice& v = *profile.voice;
    BlockingKeys keys;
    keys.language = v.source->article.language;
    addNames(profile, keys);
    addNumbers(v, keys);
    keys.places = profile.places;
    addSounds(profile, keys);
    addWindows(profile, keys);
    return keys;
}

model::Blocks blocksOf(const std::vector<const BlockingKeys*>& voices) {
    constexpr std::uint64_t anyTime = 1, noDay = 2;
    model::Blocks out;
    const auto signedKey = [](std::uint64_t key) { return static_cast<std::int64_t>(key); };
    for (const BlockingKeys* keys : voices) {
        const bool dated = !keys->windows.empty();
        const auto add = [&](std::vector<model::Block>& to, std::uint64_t key, bool leads) {
            to.push_back({signedKey(key), leads});
        };
        for (const auto& [key, leads] : keys->names) {
            add(out.marks, mixed(key, anyTime), leads);
            if (!dated) add(out.marks, mixed(key, noDay), leads);
            add(dated ? out.withNumber : out.seeks, mixed(key, anyTime), leads);
            if (dated) add(out.seeks, mixed(key, noDay), leads);
            for (const long w : keys->windows)
                for (auto* to : {&out.marks, &out.seeks}) add(*to, inWindow(key, w), leads);
        }
        for (const auto* numbers : {&keys->money, &keys->counts})
            for (const std::uint64_t n : *numbers) out.numbers.push_back(signedKey(n));
        for (const std::uint64_t sum : keys->sums)
            for (const long w : keys->windows)
                for (auto* to : {&out.translations, &out.translationSeeks}) to->push_back(signedKey(inWindow(sum, w)));
        for (const auto* keysOfAnyTime : {&keys->sumsAtPlace, &keys->sounds})
            for (const std::uint64_t key : *keysOfAnyTime) {
                out.translations.push_back(signedKey(mixed(key, anyTime)));
                if (!dated) out.translations.push_back(signedKey(mixed(key, noDay)));
                out.translationSeeks.push_back(signedKey(mixed(key, dated ? noDay : anyTime)));
            }
        for (const std::uint64_t sound : keys->sounds) {
            for (const long w : keys->windows)
                for (auto* to : {&out.translations, &out.translationSeeks})
                    to->push_back(signedKey(inWindow(sound, w)));
            if (dated) out.translationsWithNumber.push_back(signedKey(mixed(sound, anyTime)));
        }
    }
    for (auto* list : {&out.marks, &out.seeks, &out.withNumber}) settle(*list);
    for (auto* list : {&out.numbers, &out.translations, &out.translationSeeks, &out.translationsWithNumber})
        sortOnce(*list);
    return out;
}

bool meet(const std::vector<NameKey>& a, const std::vector<NameKey>& b) {
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (x->key == y->key && (x->leads || y->leads)) return true;
        x->key < y->key ? ++x : ++y;
    }
    return false;
}

bool meetBySum(const BlockingKeys& a, const BlockingKeys& b) {
    if (a.language == b.language) return false;
    if (shareAny(a.windows, b.windows)) return shareAny(a.sums, b.sums) && shareMore(a, b);
    return (a.windows.empty() || b.windows.empty()) && shareAny(a.sumsAtPlace, b.sumsAtPlace);
}

bool meetBySound(const BlockingKeys& a, const BlockingKeys& b) {
    if (a.language == b.language || !shareAny(a.sounds, b.sounds)) return false;
    return a.windows.empty() || b.windows.empty() || shareAny(a.windows, b.windows) || shareAny(a.money, b.money) ||
           shareAny(a.counts, b.counts);
}

void forCandidates(const std::vector<BlockingKeys>& sources,
                   const std::function<void(std::size_t, std::size_t)>& each) {
    Candidates(sources, each).find();
}

} // namespace pledge::reconcile
