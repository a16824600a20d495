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
    // "an assembly and test plant": two nouns before a third.
    if (token > 2 && d.lower(token - 1) == "and" && (d.lower(token - 3) == "a" || d.lower(token - 3) == "an"))
        return false;
    const auto next = d.lower(token + 1);
    return next != "of" && next != "and" && next != "in" && next != "is" && next != "are" && next != "will";
}

bool isLead(const Word& w) {
    return w == "will" || w == "would" || w == "plans" || w == "said" || w == "says" || w == "aims" || w == "intends" ||
           w == "has" || w == "is" || w == "are" || w == "could";
}

/// "…, the company's chairwoman Jane Doe told reporters": who speaks is no part of what is done.
bool spokenBehind(const Document& d, std::size_t first) {
    for (std::size_t i = first; i < first + 8 && isWord(d, i); ++i)
        if (nameWords().speech.has(d.lower(i))) return true;
    return false;
}

/// "build the campus, of 130 MW, with Acme and Telmark": a comma before the name with whom it is done closes an aside.
bool withWhom(const Document& d, std::size_t with) {
    return d.lower(with) == "with" && isWord(d, with + 1) && d.tokens()[with + 1].capital;
}

bool endsAtComma(const Document& d, std::size_t comma, const UndertakingVerb& form) {
    const std::size_t next = comma + 1;
    const auto w = d.lower(next);
    if (withWhom(d, next)) return false;
    if (listOf("end").has(w) || nameWords().speech.has(w) || spokenBehind(d, next)) return true;
    if (w == "and" || w == "but")
        for (std::size_t i = next + 1; i < next + 8; ++i)
            if (isLead(d.lower(i))) return true;
    if (isMark(d, next, "”") || isMark(d, next, "\"")) return true;
    return sameForm(d, next, form) || (w == "and" && sameForm(d, next + 1, form)) ||
           (form.bare && d.lower(next + (w == "and")) == "to" && sameForm(d, next + (w == "and") + 1, form));
}

/// "a solution aimed at", "a school run with": what stands behind only tells more of the noun before.
bool participleBefore(const Document& d, std::size_t token) {
    const auto w = d.lower(token), next = d.lower(token + 1);
    const bool joins = next == "for" || next == "with" || next == "of" || listOf("preposition").has(next);
    return joins &&
           ((w.size() > 4 && w.ends_with("ed")) || w == "run" || w == "built" || w == "led" || w == "necessary" ||
            w == "able" || w == "available" || w == "capable" || w == "open" || w == "suitable");
}
/// "sets the fund up with Acme": the second part of the verb.
bool particleOfVerb(const Document& d, std::size_t token) {
    const auto w = d.lower(token);
    return (w == "up" || w == "out") && d.lower(token + 1) == "with";
}
bool stopsLabel(const Document& d, std::size_t token, std::size_t end) {
    return token < end && (particleOfVerb(d, token) || listOf("preposition").has(d.lower(token)) ||
                           isMark(d, token, ",") || isMark(d, token, "(") || participleBefore(d, token));
}
/// A word that a label does not end with.
bool danglesInLabel(const Document& d, std::size_t token) {
    const auto w = d.lower(token);
    return !isNumber(d, token) && (!isWord(d, token) || listOf("preposition").has(w) ||
                                   (listOf("determiner").has(w) && !d.tokens()[token].capital) || w == "and" ||
                                   w == "of" || w == "for" || w == "with" || w == "also");
}
std::size_t wordsIn(const Document& d, std::size_t first, std::size_t last) {
    std::size_t words = first < last;
    for (std::size_t i = first + 1; i < last; ++i) words += d.tokens()[i].spaceBefore;
    return words;
}
/// One past the phrase that starts at `first`: up to a preposition, or to the last joint before the ninth word.
std::size_t phraseEnd(const Document& d, std::size_t first, std::size_t end) {
    std::size_t last = first, joint = first;
    for (std::size_t words = 0; last < end; ++last) {
        if (last > first && stopsLabel(d, last, end)) return last;
        if (stopsLabel(d, first, end)) return first;
        words += d.tokens()[last].spaceBefore;
        if (words > 8) return joint > first + 1 ? joint : last;
        const auto w = d.lower(last);
        if (w == "and" || w == "of" || w == "for" || w == "with") joint = last;
    }
    return last;
}

} // namespace

UndertakingVerb undertakingVerb(const Word& lower) {
    const auto* v = verbs().find(lower);
    return v ? *v : UndertakingVerb();
}

std::vector<std::string> undertakingVerbs() {
    std::vector<std::string> out;
    for (const auto& [word, forms] : verbs()) out.push_back(word);
    return out;
}

UndertakingVerb listForm(const Document& document, std::size_t verb) {
    UndertakingVerb form = undertakingVerb(document.lower(verb));
    if (!form) form.bare = true;
    return form;
}

std::size_t undertakingEnd(const Document& document, std::size_t verb) {
    const UndertakingVerb form = listForm(document, verb);
    const std::size_t limit = std::min(document.sentenceOf(verb).last, verb + longest);
    for (std::size_t i = verb + 1; i < limit; ++i) {
        const auto w = document.word(i);
        if (w == ";" || w == "—" || w == "–" || w == "”" || w == "“" || w == "\"") return i;
        if (w == ":" && !isNumber(document, i + 1)) return i; // "a 50:50 venture"
        if (w == "." && (i + 1 == document.sentenceOf(verb).last)) return i;
        if (w == "," && i > verb + 1 && endsAtComma(document, i, form)) return i;
        if (w == "and" && i > verb + 1 &&
            (sameForm(document, i + 1, form) ||
             (form.bare && document.lower(i + 1) == "to" && sameForm(document, i + 2, form)) ||
             isLead(document.lower(i + 1))))
            return i;
        if ((w == "while" || w == "which" || w == "because" || w == "although") && i > verb + 2) return i;
    }
    return limit;
}

std::string undertakingLabel(const Document& document, std::size_t verb, std::size_t end) {
    std::size_t first = verb + 1;
    if (const auto w = document.lower(first); w == "up" || w == "out" || w == "down") ++first;
    while (first < end && listOf("determiner").has(document.lower(first))) ++first;
    std::size_t last = phraseEnd(document, first, end);
    // A verb and the words behind it say more than one word alone.
    if (wordsIn(document, first, last) < 2 || document.lower(verb + 1) == "with") {
        first = verb;
        const std::size_t object = std::min(end, verb + 2);
        last = phraseEnd(document, object, end);
        if (wordsIn(document, object, last) < 2 && stopsLabel(document, last, end) && last + 1 < end)
            last = phraseEnd(document, last + 1, end);
    }
    while (last > first + 1 && danglesInLabel(document, last - 1)) --last;
    return std::string(
        document.textOf(base::Span{document.tokens()[first].span.start, document.tokens()[last - 1].span.end}));
}

} // namespace pledge::extract
