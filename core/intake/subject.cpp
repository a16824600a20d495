#include "core/intake/subject.h"

#include "core/base/utf8.h"
#include "core/intake/phrases.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t shortestName = 3, shortestWord = 5;

void note(std::map<std::string, std::vector<std::size_t>, std::less<>>& places, std::string_view word,
          std::size_t line) {
    auto& lines = places[base::foldCase(word)];
    if (lines.empty() || lines.back() != line) lines.push_back(line);
}

/// Whether a word stands inside a sentence, where only a name has a capital letter.
bool isInside(std::string_view line, std::string_view word) {
    const auto at = static_cast<std::size_t>(word.data() - line.data());
    // "AI-powered" is an adjective.
    const auto hyphen = word.find('-');
    if (hyphen != std::string_view::npos && hyphen + 1 < word.size() && !startsUpper(word.substr(hyphen + 1)))
        return false;
    return at >= 2 && line[at - 1] == ' ' && std::string_view(".!?:\"").find(line[at - 2]) == std::string_view::npos;
}

} // namespace

Subject::Subject(const Lines& lines) : lines_(lines), enoughAbove_(lines.size()) {
    constexpr std::size_t enough = 3, longestLine = 20000;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].gone || !isProse(lines[i].text)) continue;
        if (++paragraphs == enough) enoughAbove_ = i + 1;
        const std::string_view text = std::string_view(lines[i].text).substr(0, longestLine);
        for (const std::string_view word : wordsOf(text)) {
            if (word.size() >= shortestName && startsUpper(word) && isInside(text, word)) note(names_, word, i);
            if (word.size() >= shortestWord) note(words_, word, i);
        }
    }
}

bool Subject::stands(const Places& places, std::string_view word, std::size_t line, std::size_t run) const {
    const auto it = places.find(base::foldCase(word));
    if (it == places.end()) return false;
    return run >= enoughAbove_ ? it->second.front() < run : it->second.front() != line || it->second.size() > 1;
}

bool Subject::isTold(std::size_t line, std::size_t run) const {
    const auto words = wordsOf(lines_[line].text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
        return w.size() >= shortestName && startsUpper(w) && stands(names_, w, line, run);
    });
}

bool Subject::sharesWords(std::size_t line, std::size_t run) const {
    const auto words = wordsOf(lines_[line].text);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return w.size() >= shortestWord && stands(words_, w, line, run); });
}

} // namespace pledge::intake
