#include "core/intake/subject.h"

#include "core/base/utf8.h"
#include "core/intake/phrases.h"

#include <algorithm>
#include <set>

namespace pledge::intake {
namespace {

constexpr std::size_t shortestName = 3, shortestWord = 5;

void note(std::map<std::string, std::vector<std::size_t>, std::less<>>& places, std::string_view word,
          std::size_t line) {
    auto& lines = places[base::foldCase(word)];
    if (lines.empty() || lines.back() != line) lines.push_back(line);
}

/// A name without its genitive.
std::string_view stem(std::string_view word) {
    for (const std::string_view tail : {"'s", "’s"})
        if (word.ends_with(tail)) return word.substr(0, word.size() - tail.size());
    return word;
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

Subject::Subject(const Lines& lines, const std::string& title) : lines_(lines), enoughAbove_(lines.size()) {
    constexpr std::size_t enough = 3, longestLine = 20000;
    for (const std::string_view word : wordsOf(title))
        if (word.size() >= shortestWord) note(words_, word, 0);
    Places opening; // capitals at the start of sentences
    std::set<std::string, std::less<>> small;
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].gone) continue;
        if (!isProse(lines[i].text)) {
            for (const std::string_view word : wordsOf(lines[i].text))
                if (word.size() >= shortestName) note(short_, word, i);
            continue;
        }
        if (++paragraphs == enough) enoughAbove_ = i + 1;
        const std::string_view text = std::string_view(lines[i].text).substr(0, longestLine);
        for (const std::string_view word : wordsOf(text)) {
            if (word.size() >= shortestWord) note(words_, word, i);
            if (word.size() < shortestName) continue;
            if (!startsUpper(word))
                small.insert(base::foldCase(word));
            else
                note(isInside(text, word) ? names_ : opening, stem(word), i);
        }
    }
    // What opens sentences in several paragraphs and is never written small is a name as well.
    for (const auto& [word, places] : opening) {
        if (places.size() < 2 || small.contains(word)) continue;
        for (const std::size_t i : places) note(names_, word, i);
    }
    for (auto& [word, places] : names_) std::sort(places.begin(), places.end());
}

bool Subject::stands(const Places& places, std::string_view word, std::size_t line, std::size_t run) const {
    const auto it = places.find(base::foldCase(word));
    if (it == places.end()) return false;
    return run >= enoughAbove_ ? it->second.front() < run : it->second.front() != line || it->second.size() > 1;
}

bool Subject::isTold(std::size_t line, std::size_t run) const {
    const auto words = wordsOf(lines_[line].text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
        return w.size() >= shortestName && startsUpper(w) && stands(names_, stem(w), line, run);
    });
}

bool Subject::standsOutside(std::size_t line, std::size_t from, std::size_t to) const {
    const auto outside = [&](const Places& places, std::string_view word) {
        const auto it = places.find(base::foldCase(word));
        return it != places.end() &&
               std::any_of(it->second.begin(), it->second.end(), [&](std::size_t i) { return i < from || i >= to; });
    };
    const auto words = wordsOf(lines_[line].text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
        return w.size() >= shortestName && (outside(names_, stem(w)) || outside(words_, w) || outside(short_, w));
    });
}

std::size_t Subject::sharedWords(std::size_t line, std::size_t run) const {
    const auto words = wordsOf(lines_[line].text);
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](std::string_view w) {
        return w.size() >= shortestWord && stands(words_, w, line, run);
    }));
}

} // namespace pledge::intake
