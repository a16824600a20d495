#include "core/extract/ja/counts.h"
#include "core/extract/ja/nouns.h"

#include <array>
#include <utility>

namespace pledge::extract::ja {
namespace {

using model::Kind;

constexpr double fewestGoods = 1000; // what is told one by one is no output

struct CapacityWords {
    std::array<std::pair<WordClass, const char*>, 3> measures{
        {{wordClass("measures.MW"), "MW"}, {wordClass("measures.MWh"), "MWh"}, {wordClass("measures.m2"), "m2"}}};
    WordClass site = wordClass("counters.site");
    WordClass unit = wordClass("counters.unit");
    WordClass thing = wordClass("counters.thing");
    WordClass goods = wordClass("counters.goods");
    WordClass gpus = wordClass("things.gpu");
    WordClass sites = wordClass("things.site");
    WordClass units = wordClass("things.unit");
};

const CapacityWords& words() {
    static const CapacityWords all;
    return all;
}

/// What a noun of things makes of its number.
const char* unitOf(const Text& t, std::size_t noun) {
    // AI向け半導体
    if (noun > 1 && t.word(noun) == "半導体" && (t.word(noun - 1) == "向け" || t.word(noun - 1) == "用") &&
        t.word(noun - 2).ends_with("AI"))
        return "gpu";
    if (t.is(noun, words().gpus)) return "gpu";
    if (t.is(noun, words().sites)) return "site";
    return t.is(noun, words().units) ? "unit" : nullptr;
}

struct Noun {
    std::size_t first = 0; ///< of the tokens that name it
    std::size_t last = 0;
    const char* unit = nullptr;
};

/// The noun of things that 「の…」 from `at` on leads to: 2つの新しいデータセンター.
std::optional<Noun> nounBehind(const Text& t, std::size_t at) {
    const auto phrase = nounPhrase(t, at);
    if (phrase.last == at) return std::nullopt;
    const char* unit = unitOf(t, phrase.last - 1);
    if (!unit) return std::nullopt;
    return Noun{phrase.first, phrase.last, unit};
}

/// The noun of things before the number: GPU1万基, データセンターを3棟, 工場は2カ所.
std::optional<Noun> nounBefore(const Text& t, std::size_t number) {
    std::size_t end = beforeNumber(t, number);
    // 画像処理半導体（GPU）8000基
    std::size_t at = beforeHedges(t, number);
    if (at > 0 && (t.word(at - 1) == "を" || t.word(at - 1) == "は")) --at;
    if (end == 0 && at > 0 && t.tokens()[at - 1].mate > 0 && t.tokens()[at - 1].mate < at - 1)
        end = t.tokens()[at - 1].mate;
    if (end == 0) return std::nullopt;
    const std::size_t first = compoundStart(t, end);
    // GPU搭載数 counts what its first word says.
    for (std::size_t i = end; i > first; --i) {
        if (const char* unit = unitOf(t, i - 1)) return Noun{first, end, unit};
    }
    return std::nullopt;
}

/// What changes from one number to another: 置くGPUを、従来の1万基から2万基に引き上げる. Of several the nearest.
std::optional<Noun> themeOfChange(const Text& t, const Number& n) {
    constexpr std::size_t reach = 16; // tokens
    const auto behind = t.word(n.last + 1);
    if (behind != "から" && behind != "に" && behind != "へ") return std::nullopt;
    const std::size_t first = std::max(t.sentenceOf(n.first).first, n.first > reach ? n.first - reach : 0);
    for (std::size_t i = n.first; i-- > first + 1;) {
        if (t.word(i) != "を" && t.word(i) != "は") continue;
        const std::size_t mate = t.tokens()[i - 1].mate;
        const std::size_t end = mate > 0 && mate < i - 1 ? mate : i; // GPU（画像処理半導体）を
        const char* unit = end > first ? unitOf(t, end - 1) : nullptr;
        if (unit) return Noun{end - 1, end, unit};
    }
    return std::nullopt;
}

Candidate things(const Text& t, const Number& n, std::size_t last, const char* unit) {
    auto c = counted(t, n, last, Kind::capacity, unit, 1, "capacity.things");
    because(t, c, [&] {
        const std::string_view kind(unit);
        return filled(step::byCounter, {kind == "gpu" ? "chips" : kind == "site" ? "sites" : "things"});
    });
    return c;
}

/// Behind a number and its hedge: 100以上の拠点, 20のデータセンター, 1万のGPU.
std::optional<Candidate> withoutCounter(const Text& t, const Number& n) {
    std::size_t at = skipHedge(t, n.last);
    if (t.word(at) == "の") {
        const auto noun = nounBehind(t, at + 1);
        if (!noun) return std::nullopt;
        return things(t, n, noun->last, noun->unit);
    }
    if (at != n.last || !t.joined(at)) return std::nullopt;
    const char* unit = unitOf(t, at);
    // 3工場, 5データセンター, 10万GPU; 4センター of units would be names of other things.
    if (!unit || (unit[0] == 'u' && !n.scaled)) return std::nullopt;
    return things(t, n, at + 1, unit);
}

bool isOutput(const Text& t, const Number& n) {
    return n.value >= fewestGoods && t.is(n.last, words().unit) && t.joined(n.last + 1) &&
           (t.word(n.last + 1) == "分" || t.word(n.last + 1) == "分の");
}

} // namespace

std::optional<Candidate> measureBehind(const Text& t, const Number& n) {
    for (const auto& [measure, unit] : words().measures) {
        const auto* m = t.meaning(n.last, measure);
        if (!m) continue;
        auto c = counted(t, n, n.last + 1, Kind::capacity, unit, m->number, "capacity.measure");
        because(t, c, [&] { return tellMeasure(t.word(n.last), m->number, c.claim.quantity); });
        Number upTo = n;
        ++upTo.last;
        if (!n.max)
            if (const auto range = rangeFrom(t, upTo)) {
                const auto* second = t.meaning(range->last, measure);
                if (second && range->max && !isChange(t, upTo, range->last + 1))
                    c.claim.quantity.value_max = *range->max * second->number, c.last = range->last + 1;
            }
        return c;
    }
    return std::nullopt;
}

std::optional<Candidate> thingsBehind(const Text& t, const Number& n) {
    if (isOrdinal(t, n)) return std::nullopt;
    const bool site = t.is(n.last, words().site), unit = t.is(n.last, words().unit),
               thing = t.is(n.last, words().thing);
    if (!site && !unit && !thing) return withoutCounter(t, n);
    // 年40万台分 of batteries: what a plant makes, told by the thousand.
    if (isOutput(t, n)) return things(t, n, n.last + 2, "unit");
    // 東京ドーム7個分 is a comparison, 1店当たり80人 a rate.
    if (t.word(n.last + 1) == "当たり" || t.word(n.last + 1) == "あたり") return std::nullopt;
    if (t.joined(n.last + 1) && (t.word(n.last + 1).starts_with("分") || t.word(n.last + 1).starts_with("目")))
        return std::nullopt;
    if (site && t.is(n.last + 1, words().sites) && t.joined(n.last + 1)) return things(t, n, n.last + 2, "site");
    const std::size_t hedged = skipHedge(t, n.last + 1);
    if (t.word(hedged) == "の")
        if (const auto noun = nounBehind(t, hedged + 1)) {
            // 2棟の工場 is of sites whatever the noun; 1万基のGPU goes by its noun.
            auto c = things(t, n, noun->last, site ? "site" : noun->unit);
            return c;
        }
    const auto beside = nounBefore(t, n.first);
    const auto before = beside || !unit ? beside : themeOfChange(t, n);
    const bool goods = n.value >= fewestGoods && t.is(n.last, words().goods); // 年4500万本
    if (!before && thing && !unit && !goods) return std::nullopt;
    auto c = things(t, n, n.last + 1,
                    site                                                             ? "site"
                    : before && !(goods && before->unit == std::string_view("site")) ? before->unit
                                                                                     : "unit");
    if (before && t.joined(n.first) && before->last == n.first) c.first = before->first;
    return c;
}

} // namespace pledge::extract::ja
