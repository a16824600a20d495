#include "core/extract/ja/hedges.h"

#include "core/extract/ja/nouns.h"
#include "core/extract/ja/numbers.h"

#include <algorithm>
#include <optional>

namespace pledge::extract::ja {
namespace {

using model::Qualifier;

struct HedgeWords {
    WordClass before = wordClass("qualifiers.before");
    WordClass behind = wordClass("qualifiers.behind");
    WordClass measure = wordClass("qualifiers.measure");
    WordClass rateBefore = wordClass("rates.before");
    WordClass rateBehind = wordClass("rates.behind");
    WordClass vague = wordClass("numbers.vague");
};

const HedgeWords& words() {
    static const HedgeWords all;
    return all;
}

void say(const Text& t, Candidate& c, const Meaning& m, std::size_t token) {
    const auto q = *model::qualifierNamed(m.values[0]);
    // 少なくとも約100億: the bound is what is said.
    if (c.claim.quantity.qualifier != Qualifier::exact && q == Qualifier::about) return;
    if (c.claim.quantity.qualifier != Qualifier::exact && c.claim.quantity.qualifier != Qualifier::about &&
        q == Qualifier::nearly)
        return;
    c.claim.quantity.qualifier = q;
    because(t, c, [&] { return tellQualifier(t.word(token), q); });
}

/// 強, 弱, 余 and 近く stand alone; in 強化 and 弱い they are another word.
bool standsAlone(const Text& t, std::size_t i) {
    if (t.word(i).size() > 3) return true;
    return t.word(i) == "超" || !t.joined(i + 1) || !t.is(i + 1, Token::Form::kanji);
}

/// 年間生産能力は20万台: the rate opens the topic. The token that says so.
std::optional<std::size_t> ofTopic(const Text& t, std::size_t number) {
    const std::size_t least = t.sentenceOf(number).first;
    if (number < least + 2) return std::nullopt;
    std::size_t at = number - 1;
    const auto w = t.word(at);
    if (w != "は" && w != "が" && w != "を" && w != "、") return std::nullopt;
    if (w == "、" && at-- <= least + 1) return std::nullopt;
    const std::size_t first = compoundStart(t, at);
    if (first == at || (first > least && t.is(first - 1, Token::Form::number))) return std::nullopt;
    const auto word = t.word(first);
    const bool rate = word == "年間" || word == "年産" || word == "月間" || word == "月産";
    return rate && t.is(first, words().rateBefore) ? std::optional(first) : std::nullopt;
}

} // namespace

void qualify(const Text& t, Candidate& c, std::size_t number, std::size_t unit) {
    std::size_t at = beforeHedges(t, number);
    for (std::size_t i = at; i < number; ++i)
        if (const auto* m = t.meaning(i, words().before)) {
            say(t, c, *m, i);
            c.first = std::min(c.first, i);
        }
    // Behind the number (1000以上の), its counter (1000人超の) or the whole (1兆円規模).
    for (std::size_t i = unit; i <= std::max(unit + 2, c.last + 1); ++i) {
        const bool near = i <= unit + 2 || i >= c.last;
        const auto* m = near ? t.meaning(i, words().behind) : nullptr;
        // 14%ほどで: with its particle it is a word of lengths of time.
        if (!m && i == c.last && t.word(i) == "ほどで") {
            c.claim.quantity.qualifier = Qualifier::about;
            because(t, c, [&] { return tellQualifier("ほど", Qualifier::about); });
        }
        // 平均の20%を下回る: what is compared with the figure lies below it, not the figure.
        if (m && t.word(i).starts_with("を") && at > 1 && t.word(at - 1) == "の" && t.is(at - 2, words().measure))
            continue;
        if (!m || !standsAlone(t, i) || t.tokens()[i].sentence != t.tokens()[number].sentence) continue;
        if (i > c.last) break;
        say(t, c, *m, i);
        c.last = std::max(c.last, i + 1);
    }
}

void rate(const Text& t, Candidate& c, std::size_t number) {
    const std::size_t from = beforeHedges(t, number);
    const std::size_t least = t.sentenceOf(number).first;
    const auto set = [&](const Meaning& m, std::size_t token) {
        c.claim.quantity.per = m.values[0];
        because(t, c, [&] { return tellRate(t.word(token), m.values[0]); });
    };
    std::size_t at = from;
    if (at > least && (t.word(at - 1) == "で" || t.word(at - 1) == "に")) --at;
    for (std::size_t i = std::max(least + (at < from), at) - (at < from); i < number; ++i) {
        const auto* m = t.meaning(i, words().rateBefore);
        // 4年間100億 and 2027年約100億 have a number before the 年.
        if (!m || (i > least && (t.is(i - 1, words().vague) || numberAt(t, i - 1)))) continue;
        if (t.is(i + 1, Token::Form::hiragana) && t.word(i + 1) != "で" && t.word(i + 1) != "に" &&
            t.word(i + 1) != "およそ" && t.word(i + 1) != "ほぼ")
            continue;
        set(*m, i);
        c.first = std::min(c.first, i);
        return;
    }
    if (const auto topic = ofTopic(t, from)) return set(*t.meaning(*topic, words().rateBefore), *topic);
    if (t.word(c.last) == "を" && t.word(c.last + 1) == "毎年" && !numberAt(t, c.last + 2)) {
        c.claim.quantity.per = "P1Y";
    } else if (const auto* m = t.meaning(c.last, words().rateBehind)) {
        set(*m, c.last);
        ++c.last;
    } else if ((t.word(c.last) == "（" || t.word(c.last) == "(") && t.word(c.last + 1) == "年間" &&
               t.tokens()[c.last].mate == c.last + 2) {
        c.claim.quantity.per = "P1Y";
        c.last += 3;
    }
}

} // namespace pledge::extract::ja
