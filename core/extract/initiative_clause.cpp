#include "core/base/knowledge.h"
#include "core/extract/initiatives.h"
#include "core/extract/names.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/initiatives.txt";
constexpr std::size_t longest = 32;

/// Each form of each verb.
const Words<UndertakingVerb>& verbs() {
    static const Words<UndertakingVerb> all = [] {
        Words<UndertakingVerb> w;
        const auto note = [&](const std::string& word, bool UndertakingVerb::*form) {
            UndertakingVerb v = w.find(word) ? *w.find(word) : UndertakingVerb();
            v.*form = true;
            w.add(word, v);
        };
        for (const auto& e : base::knowledge(file)) {
            if (e.section != "verb" || e.values.size() < 3) continue;
            note(e.key, &UndertakingVerb::bare);
            note(e.values[0], &UndertakingVerb::third);
            note(e.values[1], &UndertakingVerb::past);
            note(e.values[2], &UndertakingVerb::ing);
        }
        return w;
    }();
    return all;
}

const Words<bool>& listOf(std::string_view section) {
    static const Words<bool> end = wordsOf(file, "end"), preposition = wordsOf(file, "preposition"),
                             determiner = wordsOf(file, "determiner");
    return section == "end" ? end : section == "preposition" ? preposition : determiner;
}

/// Whether the word at `token` is the next verb of the same list: of the same form, and no noun of a compound.
bool sameForm(const Document& d, std::size_t token, const UndertakingVerb& first) {
    const UndertakingVerb v = undertakingVerb(d.lower(token));
    if (!v || d.tokens()[token].capital) return false;
    const bool form = (first.bare && v.bare) || (first.ing && v.ing) || (first.past && v.past && !first.bare) ||
                      (first.third && v.third);
    if (!form || !isWord(d, token + 1)) return form && isNumber(d, token + 1);
    const auto next = d.lower(token + 1);
    return next != "of" && next != "and" && next != "in" && next != "is" && next != "are" && next != "will";
}

bool isLead(std::string_view w) {
    return w == "will" || w == "would" || w == "plans" || w == "said" || w == "says" || w == "aims" || w == "intends" ||
           w == "has" || w == "is" || w == "are" || w == "could";
}

bool endsAtComma(const Document& d, std::size_t comma, const UndertakingVerb& form) {
    const std::size_t next = comma + 1;
    const auto w = d.lower(next);
    if (listOf("end").has(w) || nameWords().speech.has(w) || nameWords().speech.has(d.lower(next + 1)) ||
        nameWords().speech.has(d.lower(next + 2)))
        return true;
    if (w == "and" || w == "but")
        for (std::size_t i = next + 1; i < next + 8; ++i)
            if (isLead(d.lower(i))) return true;
    if (isMark(d, next, "”") || isMark(d, next, "\"")) return true;
    return sameForm(d, next, form) || (w == "and" && sameForm(d, next + 1, form));
}

} // namespace

UndertakingVerb undertakingVerb(std::string_view lower) {
    const auto* v = verbs().find(lower);
    return v ? *v : UndertakingVerb();
}

std::size_t undertakingEnd(const Document& document, std::size_t verb) {
    const UndertakingVerb form = undertakingVerb(document.lower(verb));
    const std::size_t limit = std::min(document.sentenceOf(verb).last, verb + longest);
    for (std::size_t i = verb + 1; i < limit; ++i) {
        const auto w = document.word(i);
        if (w == ";" || w == "—" || w == "–" || w == "”" || w == "“" || w == "\"" || w == ":") return i;
        if (w == "." && (i + 1 == document.sentenceOf(verb).last)) return i;
        if (w == "," && i > verb + 1 && endsAtComma(document, i, form)) return i;
        if (w == "and" && i > verb + 1 && (sameForm(document, i + 1, form) || isLead(document.lower(i + 1)))) return i;
        if ((w == "while" || w == "which" || w == "because" || w == "although") && i > verb + 2) return i;
    }
    return limit;
}

std::string undertakingLabel(const Document& document, std::size_t verb, std::size_t end) {
    std::size_t first = verb + 1;
    if (const auto w = document.lower(first); w == "up" || w == "out" || w == "down") ++first;
    while (first < end && listOf("determiner").has(document.lower(first))) ++first;
    const auto stop = [&](std::size_t i) {
        return listOf("preposition").has(document.lower(i)) || isMark(document, i, ",") || isMark(document, i, "(");
    };
    std::size_t last = first, words = 0;
    while (last < end && words < 7 && !(last > first && stop(last)) && !(last == first && stop(last))) {
        words += document.tokens()[last].spaceBefore;
        ++last;
    }
    if (words < 2 ||
        document.lower(verb + 1) == "with") { // a verb and the words behind it say more than one word alone
        first = verb;
        last = std::min(end, verb + 6);
    }
    while (last > first + 1 &&
           (!isWord(document, last - 1) || stop(last - 1) || listOf("determiner").has(document.lower(last - 1)) ||
            document.lower(last - 1) == "and" || document.lower(last - 1) == "of" ||
            document.lower(last - 1) == "for" || document.lower(last - 1) == "with") &&
           !isNumber(document, last - 1))
        --last;
    return std::string(
        document.textOf(base::Span{document.tokens()[first].span.start, document.tokens()[last - 1].span.end}));
}

} // namespace pledge::extract
