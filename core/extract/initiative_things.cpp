#include "core/extract/initiative_things.h"

#include "core/extract/initiatives.h"
#include "core/extract/promise_field.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/initiatives.txt";
constexpr std::size_t longestName = 8, longestSubject = 20;

struct Lists {
    [[gnu::noinline]] Lists() {} // apart, so that asking for the lists is short
    Words<bool> preposition = wordsOf(file, "preposition");
    Words<bool> pronoun = wordsOf(file, "end");
    Phrases promise = phrasesOf(file, {"promise"});
};

const Lists& lists() {
    static const Lists all;
    return all;
}

/// What a word does to a noun phrase.
enum Sign : std::uint32_t { ends = 1, endsBehind = 2, mayPromise = 4 };

const WordMarks& signs() {
    static const WordMarks all = [] {
        WordMarks w;
        for (const char* word : {"and", "of", "for", "with"}) w.add(word, ends);
        w.add(lists().preposition, endsBehind);
        for (const auto& word : lists().promise.openers()) w.add(word, mayPromise);
        return w;
    }();
    return all;
}

/// Where the words of a noun phrase end that begins at `first`.
std::size_t phraseEnd(const Document& d, std::size_t first) {
    const WordMarks& words = signs();
    const auto tokens = d.tokens();
    std::size_t last = first;
    const std::size_t limit = std::min(d.sentenceOf(first).last, first + longestName);
    for (; last < limit; ++last) {
        const Token& t = tokens[last];
        if (t.form != Token::Form::word && !(t.dash && joined(d, last))) break;
        const std::uint32_t sign = words.of(d, t);
        if ((sign & ends) || (last > first && (sign & endsBehind))) break;
        if (last > first && (sign & mayPromise) && lists().promise.startingAt(d, last, limit + 4)) break;
    }
    return last;
}

/// The part up to the last noun that can be set up: "a safety board open to all".
std::optional<Run> thingFrom(const Document& d, std::size_t first) {
    std::size_t last = phraseEnd(d, first);
    const std::size_t whole = last;
    while (last > first && !isThingNoun(d.lower(last - 1))) --last;
    // What is behind must not be a noun that the thing only describes: "a plant manager", "a training course fee".
    const bool describes = last < whole && !d.lower(last).ends_with("ed") && !d.lower(last).ends_with("able");
    if (last == first || describes || d.tokens()[last - 1].capital) return std::nullopt;
    return Run{first, last};
}

} // namespace

std::optional<Run> newThing(const Document& d, std::size_t token) {
    const auto w = d.lower(token);
    if (w != "a" && w != "an" && w != "new" && w != "another") return std::nullopt;
    return thingFrom(d, d.lower(token + 1) == "new" ? token + 2 : token + 1);
}

std::optional<Run> knownThing(const Document& d, std::size_t token) {
    if (d.lower(token) != "the" && d.lower(token) != "its" && d.lower(token) != "their") return std::nullopt;
    return thingFrom(d, token + 1);
}

bool opensClause(const Document& d, std::size_t token) {
    const auto& sentence = d.sentenceOf(token);
    if (token == sentence.first) return true;
    const auto w = d.lower(token - 1);
    return w == "," || w == ":" || w == "and" || w == "but" || w == "that" || w == "while" || w == "-" || w == "•" ||
           w == "*" || w == "–" || w == "—" || w == "“" || w == "\"";
}

std::size_t verbBehind(const Document& d, std::size_t token) {
    std::size_t at = token + 1;
    const auto adverb = [&](const Word& w) {
        return w == "also" || w == "then" || (w.ends_with("ly") && !undertakingVerb(w)); // "supply" is none
    };
    while (at < token + 4 && adverb(d.lower(at))) ++at;
    return at;
}

std::optional<std::size_t> promisedVerb(const Document& d, std::size_t last) {
    const std::size_t limit = std::min(d.sentenceOf(last - 1).last, last + longestSubject);
    std::size_t comma = 0;
    for (std::size_t i = last; i < limit; ++i) {
        const auto w = d.lower(i);
        if (const auto hit = lists().promise.startingAt(d, i, limit)) {
            // An insertion between commas is closed before the verb.
            if (comma != 0 && !isMark(d, i - 1, ",")) return std::nullopt;
            const std::size_t verb = verbBehind(d, hit->last - 1);
            return verb < limit && isWord(d, verb) ? std::optional(verb) : std::nullopt;
        }
        if (isMark(d, i, ",")) {
            if (comma != 0 && !lists().promise.startingAt(d, i + 1, limit)) return std::nullopt;
            comma = i;
        } else if (!isWord(d, i) && !isNumber(d, i) && !isDash(d, i)) {
            return std::nullopt;
        } else if ((w == "and" && !d.tokens()[i + 1].capital) || w == "is" || w == "was" || w == "has" || w == "are" ||
                   (i > last + 1 && (w == "which" || w == "that" || w == "who")) || w == "it" || w == "they" ||
                   w == "we") {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace pledge::extract
