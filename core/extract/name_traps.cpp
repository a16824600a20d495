#include "core/extract/name_traps.h"

#include "core/base/english_words.h"
#include "core/extract/nouns.h"

namespace pledge::extract {

bool isTrapped(const Document& d, std::size_t token) {
    static const Words<bool> notNames = wordsOf("knowledge/en/name_traps.txt", "not a name");
    static const Words<bool> labels = wordsOf("knowledge/en/name_traps.txt", "label");
    if (token == 0 || token >= d.tokens().size()) return false;
    const std::size_t first = d.sentenceOf(token).first;
    std::size_t before = token - 1;
    if (token <= first) return false;
    if (isDash(d, before) && joined(d, token) && before > first) --before;
    if (labels.has(d.lower(before)) && !isDash(d, token - 1)) return true;
    // Numbers with thousands apart, and those of a heading with a counted noun behind them, are counts.
    if (d.word(token).find(',') != std::string_view::npos) return false;
    if (d.sentenceOf(token).heading)
        if (const auto n = numberAt(d, token))
            if (const auto noun = nounBehind(d, *n); noun && noun->noun != Noun::unit) return false;
    if (!isWord(d, before) || !d.tokens()[before].capital || notNames.has(d.lower(before))) return false;
    // "Refitting 340 branches": a verb opens the sentence.
    if (before == first && d.lower(before).size() > 5 && d.lower(before).ends_with("ing")) return false;
    // "Expect 450 permanent jobs": a word of the language opens the sentence, and people are counted.
    if (before == first && base::isEnglishWord(d.lower(before)))
        if (const auto n = numberAt(d, token))
            if (const auto noun = nounBehind(d, *n); noun && (noun->noun == Noun::people || noun->noun == Noun::jobs))
                return false;
    return d.lower(before) != "'s" && d.lower(before) != "’s";
}

} // namespace pledge::extract
