#include "core/base/english_words.h"

namespace pledge::base {

bool isEnglishWord(std::string_view lower) {
    const std::string_view all = englishWords();
    // Both ends stand on line ends; what lies between them holds the word, if any does.
    std::size_t first = 0, last = all.size() - 1;
    while (first < last) {
        const std::size_t start = all.rfind('\n', first + (last - first) / 2) + 1;
        const std::size_t end = all.find('\n', start);
        const std::string_view word = all.substr(start, end - start);
        if (word == lower) return true;
        if (word < lower)
            first = end;
        else
            last = start - 1;
    }
    return false;
}

} // namespace pledge::base
