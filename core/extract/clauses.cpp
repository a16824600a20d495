#include "core/extract/clauses.h"

#include <algorithm>

namespace pledge::extract {

bool beginsClause(const Document& d, std::size_t token) {
    static const Words<bool> opens = wordsOf("knowledge/en/clauses.txt", "opens");
    static const Words<bool> behindComma = wordsOf("knowledge/en/clauses.txt", "opens behind comma");
    if (isMark(d, token, ";")) return true;
    const auto word = d.lower(token);
    if (opens.has(word)) return true;
    return token > 0 && isMark(d, token - 1, ",") && behindComma.has(word);
}

Run clauseOf(const Document& d, std::size_t first, std::size_t last) {
    const auto& s = d.sentenceOf(first);
    Run clause{std::max(s.first, first > clauseReach ? first - clauseReach : 0), std::min(s.last, last + clauseReach)};
    for (std::size_t i = first; i > clause.first; --i)
        if (beginsClause(d, i - 1)) {
            // A clause that opens the sentence gives its words to nobody behind its comma.
            clause.first = i - 1;
            break;
        }
    for (std::size_t i = last; i < clause.last; ++i)
        if (beginsClause(d, i)) {
            clause.last = i;
            break;
        }
    return clause;
}

} // namespace pledge::extract
