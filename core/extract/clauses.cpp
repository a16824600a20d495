#include "core/extract/clauses.h"

#include <algorithm>

namespace pledge::extract {

namespace {

constexpr std::uint32_t opens = 1, opensBehindComma = 2, comma = 4;

const WordMarks& marks() {
    static const WordMarks all = [] {
        WordMarks w;
        w.add(";", opens);
        w.add(",", comma);
        w.add(wordsOf("knowledge/en/clauses.txt", "opens"), opens);
        w.add(wordsOf("knowledge/en/clauses.txt", "opens behind comma"), opensBehindComma);
        return w;
    }();
    return all;
}

bool begins(const Document& d, const WordMarks& words, std::size_t token) {
    const std::uint32_t mark = words.of(d.lower(token));
    if (mark & opens) return true;
    return (mark & opensBehindComma) && token > 0 && (words.of(d.lower(token - 1)) & comma);
}

} // namespace

bool beginsClause(const Document& d, std::size_t token) { return begins(d, marks(), token); }

Run clauseOf(const Document& d, std::size_t first, std::size_t last) {
    const auto& s = d.sentenceOf(first);
    Run clause{std::max(s.first, first > clauseReach ? first - clauseReach : 0), std::min(s.last, last + clauseReach)};
    const WordMarks& words = marks();
    for (std::size_t i = first; i > clause.first; --i)
        if (begins(d, words, i - 1)) {
            // A clause that opens the sentence gives its words to nobody behind its comma.
            clause.first = i - 1;
            break;
        }
    for (std::size_t i = last; i < clause.last; ++i)
        if (begins(d, words, i)) {
            clause.last = i;
            break;
        }
    return clause;
}

std::vector<Run> quotedRuns(const Document& d) {
    static const std::uint32_t left = vocabulary().find("“"), right = vocabulary().find("”"),
                               straight = vocabulary().find("\"");
    std::vector<Run> runs;
    const auto tokens = d.tokens();
    const auto& sentences = d.sentences();
    bool open = false;
    std::size_t last = 0; // the sentence of the last mark
    // What is not closed in its paragraph ends with it.
    const auto closeBefore = [&](std::size_t sentence) {
        const std::uint32_t paragraph = sentences[last].paragraph;
        std::size_t at = last;
        while (at < sentence && sentences[at].paragraph == paragraph) ++at;
        if (open && at < sentences.size() && sentences[at].paragraph != paragraph)
            runs.back().last = sentences[at].first, open = false;
        last = sentence;
    };
    for (const std::size_t t : d.watched(Watch::quote)) {
        closeBefore(tokens[t].sentence);
        const std::uint32_t w = tokens[t].word;
        const bool inside = w == left || (open ? w != right && w != straight : w == straight);
        if (inside && !open) runs.push_back({t, tokens.size()});
        if (!inside && open) runs.back().last = t;
        open = inside;
    }
    if (!sentences.empty()) closeBefore(sentences.size() - 1);
    return runs;
}

} // namespace pledge::extract
