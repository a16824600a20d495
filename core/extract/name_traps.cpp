#include "core/extract/name_traps.h"

namespace pledge::extract {

bool isTrapped(const Document& d, std::size_t token) {
    static const Words<bool> notNames = wordsOf("knowledge/en/name_traps.txt", "not a name");
    if (token == 0 || token >= d.tokens().size()) return false;
    const std::size_t first = d.sentenceOf(token).first;
    std::size_t before = token - 1;
    if (token <= first) return false;
    if (isDash(d, before) && joined(d, token) && before > first) --before;
    if (!isWord(d, before) || !d.tokens()[before].capital || notNames.has(d.lower(before))) return false;
    return d.lower(before) != "'s" && d.lower(before) != "’s";
}

} // namespace pledge::extract
