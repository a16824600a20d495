#include "core/extract/ja/nouns.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

using Form = Token::Form;

struct NounWords {
    WordClass before = wordClass("qualifiers.before");
    WordClass behind = wordClass("qualifiers.behind");
    WordClass total = wordClass("qualifiers.total");
    WordClass rate = wordClass("rates.before");
    WordClass topic = wordClass("grammar.topic");
    WordClass topicTail = wordClass("people.topic tail");
    WordClass open = wordClass("people.open");
};

const NounWords& words() {
    static const NounWords all;
    return all;
}

bool isContent(const Text& t, std::size_t i) {
    return t.is(i, Form::kanji) || t.is(i, Form::katakana) || t.is(i, Form::latin);
}

bool endsInHiragana(std::string_view word) {
    std::size_t at = word.size();
    return at > 0 && isHiragana(base::previousCodePoint(word, at));
}

/// A particle or mark that ends a noun phrase.
bool endsPhrase(const Text& t, std::size_t i) {
    const auto w = t.word(i);
    return w == "を" || w == "が" || w == "は" || w == "に" || w == "で" || w == "へ" || w == "と" || w == "、" ||
           w == "。" || w == "も" || w == "から" || w == "まで" || w == "や" || w == "など" || w == "として" ||
           w == "により" || w == "では" || w == "には" || (t.is(i, Form::mark) && w != "・" && w != "「" && w != "」");
}

} // namespace

Range nounPhrase(const Text& t, std::size_t at) {
    if (at >= t.size()) return {at, at};
    const std::size_t limit = std::min(t.sentenceOf(at).last, at + 14);
    std::size_t last = at;
    for (std::size_t i = at; i < limit && !endsPhrase(t, i); ++i)
        if (isContent(t, i)) last = i + 1;
    if (last == at) return {at, at};
    return {std::max(at, compoundStart(t, last)), last};
}

std::size_t compoundStart(const Text& t, std::size_t end) {
    std::size_t first = end;
    const auto joins = [&](std::size_t i) {
        return isContent(t, i) && !t.is(i, words().before) && !t.is(i, words().total) && !endsInHiragana(t.word(i));
    };
    while (first > 0 && end - first < 8 && (first == end ? isContent(t, first - 1) : joins(first - 1)) &&
           (first == end || t.joined(first)))
        --first;
    return first;
}

std::size_t skipHedge(const Text& t, std::size_t at) { return t.is(at, words().behind) ? at + 1 : at; }

std::size_t beforeHedges(const Text& t, std::size_t number) {
    std::size_t at = number;
    const std::size_t least = t.sentenceOf(number).first;
    while (
        at > least && number - at < 6 &&
        (t.is(at - 1, words().before) || t.is(at - 1, words().total) || t.is(at - 1, words().rate) ||
         (t.word(at - 1) == "、" && at - 1 > least && (t.is(at - 2, words().total) || t.is(at - 2, words().before)))))
        --at;
    return at;
}

std::size_t beforeNumber(const Text& t, std::size_t number) {
    std::size_t at = beforeHedges(t, number);
    const std::size_t least = t.sentenceOf(number).first;
    const auto word = [&] { return at > least ? t.word(at - 1) : std::string_view(); };
    if (word() == "、" && at != number) --at;
    if (word() == "を" || word() == "が" || word() == "も" || word() == "：" || word() == ":" ||
        (at > least && t.is(at - 1, words().topic)))
        --at;
    while (at > least && t.is(at - 1, words().topicTail)) --at;
    while (at > least && t.is(at - 1, words().open)) --at;
    return at > least && isContent(t, at - 1) ? at : 0;
}

} // namespace pledge::extract::ja
