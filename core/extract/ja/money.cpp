#include "core/extract/ja/counts.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

struct MoneyWords {
    WordClass unit = wordClass("money.unit");
    WordClass sign = wordClass("money.sign");
    WordClass prefix = wordClass("money.prefix");
    WordClass signBefore = wordClass("money.sign before");
    WordClass scale = wordClass("money.scale");
    WordClass region = wordClass("region");
    WordClass land = wordClass("money.land");
};

const MoneyWords& words() {
    static const MoneyWords all;
    return all;
}

Candidate money(const Text& t, const Number& n, std::size_t first, std::size_t last, std::string code,
                const char* rule) {
    auto c = counted(t, n, last, model::Kind::money, code, 1, rule);
    c.first = first;
    because(t, c, [&] { return filled(step::currencyBeside, {currencyNamed(code)}); });
    return c;
}

/// billion, bn, B behind a number that stands with a currency.
Number withScale(const Text& t, Number n) {
    const auto* scale = t.meaning(n.last, words().scale);
    if (!scale) return n;
    n.value *= scale->number;
    if (n.max) *n.max *= scale->number;
    ++n.last;
    n.scaled = true;
    return n;
}

/// Where the number starts behind a sign or a code at `i`, and the currency; a lone letter goes with a dollar sign.
struct Prefix {
    std::size_t last;
    const std::string& code;
    const char* rule;
};

std::optional<Prefix> prefixAt(const Text& t, std::size_t i) {
    const auto& w = words();
    if (const auto* m = t.meaning(i, w.signBefore); m && t.word(i + 1) == "$" && t.joined(i + 1))
        return Prefix{i + 2, m->values[0], "money.sign"};
    if (const auto* m = t.meaning(i, w.sign)) return Prefix{i + 1, m->values[0], "money.sign"};
    if (const auto* m = t.meaning(i, w.prefix)) return Prefix{i + 1, m->values[0], "money.code"};
    return std::nullopt;
}

} // namespace

MoneyContext::MoneyContext(const Text& t) {
    for (std::size_t i = 0; i < t.size(); ++i)
        if (const auto* region = t.meaning(i, words().region); region && region->values.size() > 1)
            ++mentions_[region->values[1]];
        else if (const auto* land = t.meaning(i, words().land))
            ++mentions_[land->values[0]];
}

const std::string& MoneyContext::resolve(const Meaning& unit) const {
    const std::string* best = &unit.values[0];
    int most = 0;
    for (const auto& code : unit.values)
        if (const auto it = mentions_.find(code); it != mentions_.end() && it->second > most)
            best = &code, most = it->second;
    return *best;
}

std::optional<Candidate> moneyAt(const Text& t, std::size_t i, const MoneyContext& context) {
    const auto prefix = prefixAt(t, i);
    if (!prefix) return std::nullopt;
    auto n = numberAt(t, prefix->last);
    if (!n || t.tokens()[n->first].sentence != t.tokens()[i].sentence) return std::nullopt;
    if (const auto range = rangeFrom(t, *n)) n = range;
    n = withScale(t, *n);
    if (!n->scaled && !n->max && prefix->rule[6] == 'c' && !n->digits) return std::nullopt;
    std::size_t last = n->last;
    // The unit a second time: 「$10億ドル」, 「¥100億円」.
    std::string code = prefix->code;
    if (const auto* unit = t.meaning(last, words().unit)) code = context.resolve(*unit), ++last;
    return money(t, *n, i, last, code, prefix->rule);
}

std::optional<Candidate> moneyBehind(const Text& t, const Number& number, const MoneyContext& context) {
    Number n = withScale(t, number);
    const auto* unit = t.meaning(n.last, words().unit);
    std::size_t last = n.last + 1;
    // 45億モロッコ・ディルハム: the land says which of them.
    if (const auto* region = t.meaning(n.last, words().region); !unit && region && region->values.size() > 1) {
        const std::size_t at = t.word(n.last + 1) == "・" ? n.last + 2 : n.last + 1;
        const auto* named = t.meaning(at, words().unit);
        const auto& codes = named ? named->values : region->values;
        if (named && t.joined(at) && std::find(codes.begin(), codes.end(), region->values[1]) != codes.end())
            return money(t, n, n.first, at + 1, region->values[1], "money.name");
    }
    if (!unit) unit = t.meaning(n.last, words().sign);
    if (!unit && n.scaled) unit = t.meaning(n.last, words().prefix);
    if (!unit) return std::nullopt;
    const std::string& code = context.resolve(*unit);
    // 80億ドルから100億ドル, 80億ドル〜100億ドル
    Number upTo = n;
    upTo.last = last;
    if (!n.max)
        if (const auto range = rangeFrom(t, upTo)) {
            const auto* second = t.meaning(range->last, words().unit);
            if (second && context.resolve(*second) == code && !isChange(t, upTo, range->last + 1))
                n.max = range->max, last = range->last + 1;
        }
    if (t.word(last) == "札" || t.word(last) == "玉") return std::nullopt;
    return money(t, n, n.first, last, code, t.is(n.last, words().sign) ? "money.sign" : "money.name");
}

std::optional<std::size_t> exchangeRateEnd(const Text& t, const Number& n) {
    if (n.value > 100 || n.scaled || !t.is(n.last, words().unit)) return std::nullopt;
    std::size_t at = n.last + 1;
    if (t.word(at) != "=" && t.word(at) != "＝" && t.word(at) != "あたり" && t.word(at) != "当たり" &&
        !(t.word(at) == "は" && n.value == 1))
        return std::nullopt;
    ++at;
    if (t.word(at) == "約") ++at;
    const auto second = numberAt(t, at);
    if (!second || !t.is(second->last, words().unit)) return std::nullopt;
    return second->last + 1;
}

} // namespace pledge::extract::ja
