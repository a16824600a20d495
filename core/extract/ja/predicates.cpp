#include "core/extract/ja/predicates.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using Form = Token::Form;

struct PredicateWords {
    WordClass ends = wordClass("grammar.ends clause");
};

const PredicateWords& words() {
    static const PredicateWords all;
    return all;
}

/// The hiragana from byte `at` on, at most ten of them.
std::string_view hiraganaFrom(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (int i = 0; i < 10 && end < text.size(); ++i) {
        std::size_t next = end;
        if (!isHiragana(base::nextCodePoint(text, next))) break;
        end = next;
    }
    return text.substr(at, end - at);
}

struct Pattern {
    std::string_view text;
    Ending ending;
};

// Tried at each place of the run in this order; hiragana are three bytes each.
constexpr std::array patterns{
    // The polite いたす and いただく hold a た of their own.
    Pattern{"いたしました", Ending::past},
    Pattern{"いたしません", Ending::negative},
    Pattern{"いたしてお", Ending::progressive},
    Pattern{"いたします", Ending::nonPast},
    Pattern{"いたす", Ending::nonPast},
    Pattern{"いたし", Ending::continuative},
    Pattern{"ていただきました", Ending::past},
    Pattern{"ていただきます", Ending::nonPast},
    Pattern{"ていただく", Ending::nonPast},
    Pattern{"いただける", Ending::nonPast},
    Pattern{"いただけ", Ending::continuative},
    Pattern{"たに", Ending::none},
    Pattern{"たな", Ending::none},
    Pattern{"なかった", Ending::negative},
    Pattern{"ない", Ending::negative},
    Pattern{"ません", Ending::negative},
    Pattern{"せず", Ending::negative},
    Pattern{"ていた", Ending::pastProgressive},
    Pattern{"でいた", Ending::pastProgressive},
    Pattern{"ていました", Ending::pastProgressive},
    Pattern{"てきた", Ending::past},
    Pattern{"てきました", Ending::past},
    Pattern{"てい", Ending::progressive},
    Pattern{"でい", Ending::progressive},
    Pattern{"てお", Ending::progressive},
    Pattern{"でお", Ending::progressive},
    Pattern{"ました", Ending::past},
    Pattern{"たい", Ending::nonPast},
    Pattern{"ため", Ending::none},
    Pattern{"たち", Ending::none},
    Pattern{"たり", Ending::continuative},
    Pattern{"た", Ending::past},
    Pattern{"んだ", Ending::past},
    Pattern{"いだ", Ending::past},
    Pattern{"ます", Ending::nonPast},
    Pattern{"よう", Ending::nonPast},
    Pattern{"する", Ending::nonPast},
    Pattern{"す", Ending::nonPast},
    Pattern{"る", Ending::nonPast},
    Pattern{"う", Ending::nonPast},
    Pattern{"く", Ending::nonPast},
    Pattern{"む", Ending::nonPast},
    Pattern{"ぶ", Ending::nonPast},
    Pattern{"つ", Ending::nonPast},
    Pattern{"ぐ", Ending::nonPast},
};

/// By the last byte of a hiragana, which tells most of them apart: whether a pattern begins with it.
constexpr std::array<bool, 256> opensPattern = [] {
    std::array<bool, 256> opens{};
    for (const Pattern& p : patterns) opens[static_cast<unsigned char>(p.text[2])] = true;
    return opens;
}();

/// Whether the run starts with a particle: no verb.
bool startsWithParticle(std::string_view run) {
    const auto first = run.substr(0, 3), second = run.size() >= 6 ? run.substr(3, 3) : std::string_view();
    for (const char* p : {"を", "は", "の", "に", "へ", "も", "と", "で", "だ", "な"})
        if (first == p) return true;
    const auto goes = [&](std::initializer_list<const char*> with) {
        return std::none_of(with.begin(), with.end(), [&](const char* w) { return second == w; });
    };
    if (first == "が") return goes({"る", "っ", "り", "ら"});
    if (first == "か") return goes({"す", "る", "う", "っ", "し", "り", "い", "わ", "け", "せ"});
    if (first == "や") return goes({"す", "し", "さ", "せ"});
    if (first == "ま") return goes({"る", "っ", "り", "し", "す"});
    if (first == "よ") return true;
    return false;
}

/// Where the hiragana at the end of token `stem` start: 目指|す, 投じ|.
std::size_t tailOf(const Text& t, std::size_t stem) {
    const Token& token = t.tokens()[stem];
    std::size_t at = token.end;
    while (at > token.start) {
        std::size_t before = at;
        if (!isHiragana(base::previousCodePoint(t.text(), before))) break;
        at = before;
    }
    return at;
}

} // namespace

Ending endingOf(const Text& t, std::size_t stem) {
    if (stem >= t.size() || t.is(stem, Form::mark) || t.is(stem, Form::hiragana) || t.is(stem, Form::number))
        return Ending::none;
    const auto run = hiraganaFrom(t.text().substr(0, t.sentenceOf(stem).span.end), tailOf(t, stem));
    if (run.empty() || startsWithParticle(run)) return Ending::none;
    for (std::size_t k = 0; k < run.size(); k += 3) {
        if (!opensPattern[static_cast<unsigned char>(run[k + 2])]) continue;
        for (const auto& p : patterns)
            if (run.substr(k).starts_with(p.text)) return p.ending;
    }
    return Ending::continuative;
}

std::size_t overBrackets(const Text& t, std::size_t i) {
    if (i >= t.size() || t.tokens()[i].form != Form::mark) return i;
    const std::size_t mate = t.tokens()[i].mate;
    return mate > i ? mate + 1 : i;
}

std::size_t clauseEnd(const Text& t, std::size_t from) {
    if (from >= t.size()) return t.size();
    const auto& s = t.sentenceOf(from > 0 ? from - 1 : 0);
    const std::size_t limit = std::min(s.last, from + reach);
    bool verb = false;
    for (std::size_t i = from; i < limit; ++i) {
        if (const std::size_t behind = overBrackets(t, i); behind > i) {
            i = behind - 1;
            continue;
        }
        const auto w = t.word(i);
        if (w == "。") return i;
        if ((w == "」" || w == "』") && verb) return i;
        // 資本金は9億円で、…
        if (w == "、" && i > from && i <= from + 3 && !verb &&
            (t.word(i - 1) == "が" || (t.word(i - 1) == "で" && i == from + 1) || t.word(i - 1) == "ほどで" ||
             t.word(i - 1).ends_with("り")))
            return i;
        if (w == "、" && verb && i > from) {
            const auto before = t.word(i - 1);
            if (t.is(i - 1, words().ends) || before.ends_with("て") || before.ends_with("し") ||
                before.ends_with("り") || before.ends_with("が") || before.ends_with("め") || before.ends_with("い") ||
                before.ends_with("き") || before.ends_with("え") || before.ends_with("じ") || before.ends_with("け") ||
                before.ends_with("み"))
                return i;
        }
        verb = verb || endingOf(t, i) != Ending::none;
    }
    return limit;
}

std::size_t clauseStart(const Text& t, std::size_t at) {
    const auto& s = t.sentenceOf(at);
    const std::size_t least = std::max(s.first, at > reach ? at - reach : 0);
    for (std::size_t i = at; i > least; --i) {
        const auto w = t.word(i - 1);
        if (w == "。" || w == "「" || w == "『" || w == "（" || w == "(") return i;
        if (w != "、" || i < least + 2) continue;
        const auto before = t.word(i - 2);
        const bool hiragana = t.is(i - 2, Form::hiragana);
        if (hiragana &&
            (before == "し" || before.ends_with("て") || before.ends_with("り") || before == "が" || before == "ため" ||
             before == "ほか" || before.ends_with("え") || before.ends_with("け") || before.ends_with("め") ||
             before.ends_with("じ") || before == "で" || before == "い" || before == "ので" || before == "ものの"))
            return i;
        // 積み立て、30年で: the ending is part of a known word.
        if (!hiragana && (before.ends_with("て") || before.ends_with("し")) &&
            endingOf(t, i - 2) == Ending::continuative)
            return i;
    }
    return least;
}

} // namespace pledge::extract::ja
