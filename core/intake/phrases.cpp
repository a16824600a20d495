#include "core/intake/phrases.h"

#include "core/base/knowledge.h"
#include "core/base/resources.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::intake {
namespace {

bool isWordSign(char32_t c) { return base::isLetter(c) || base::isDigit(c); }

/// Whether the text goes on with a word's sign at `at`, so that a phrase that ends there ends inside a word.
bool insideWord(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) return false;
    std::size_t before = at, after = at;
    const char32_t last = base::previousCodePoint(text, before), next = base::nextCodePoint(text, after);
    return isWordSign(last) && isWordSign(next) && !base::isJapanese(last) && !base::isJapanese(next);
}

} // namespace

Phrases::Phrases(std::string_view file) {
    for (const auto& r : base::resources()) {
        if (!r.name.starts_with("knowledge/") || !r.name.ends_with(file)) continue;
        for (const auto& e : base::knowledge(r.name)) sections_[e.section].insert(base::foldCase(e.key));
    }
}

const Phrases::Section& Phrases::section(std::string_view name) const {
    static const Section none;
    const auto it = sections_.find(name);
    return it == sections_.end() ? none : it->second;
}

bool Phrases::has(std::string_view name, std::string_view folded) const { return section(name).contains(folded); }

std::string_view Phrases::opening(std::string_view name, std::string_view folded) const {
    const auto& all = section(name);
    // Among the phrases that `folded` begins with, the longest sorts last; all sort before or at `folded`.
    constexpr std::size_t longest = 60;
    for (std::size_t n = std::min(folded.size(), longest); n > 0; --n) {
        const auto it = all.find(folded.substr(0, n));
        if (it != all.end() && !insideWord(folded, n)) return *it;
    }
    return {};
}

std::optional<std::size_t> Phrases::lastWithin(std::string_view name, std::string_view folded) const {
    std::optional<std::size_t> last;
    for (const auto& phrase : section(name))
        for (auto at = folded.rfind(phrase); at != std::string_view::npos;
             at = at ? folded.rfind(phrase, at - 1) : std::string_view::npos) {
            if (insideWord(folded, at) || insideWord(folded, at + phrase.size())) continue;
            last = std::max(last.value_or(0), at);
            break;
        }
    return last;
}

const Phrases& boilerplatePhrases() {
    static const Phrases all("/boilerplate.txt");
    return all;
}

const Phrases& mastheadPhrases() {
    static const Phrases all("/masthead.txt");
    return all;
}

std::string bare(std::string_view line) {
    std::string folded = base::foldCase(line);
    for (auto at = folded.find("’"); at != std::string::npos; at = folded.find("’", at)) folded.replace(at, 3, "'");
    std::size_t from = 0, to = folded.size();
    while (from < to) {
        std::size_t next = from;
        const char32_t c = base::nextCodePoint(folded, next);
        if (isWordSign(c) || c == U'©' || c == U'(' || c == U'@' || c == U'#') break;
        from = next;
    }
    while (to > from) {
        std::size_t before = to;
        if (base::isLetter(base::previousCodePoint(folded, before))) break;
        to = before;
    }
    // Digits at the end are a count ("Comments (12)") only behind letters.
    return to == from ? folded : folded.substr(from, to - from);
}

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    std::size_t start = std::string_view::npos, end = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t from = at;
        const char32_t c = base::nextCodePoint(line, at);
        const bool inner =
            start != std::string_view::npos && (c == U'\'' || c == U'’' || c == U'-') && at < line.size();
        if (isWordSign(c)) {
            if (start == std::string_view::npos) start = from;
            end = at;
        } else if (!inner && start != std::string_view::npos) {
            words.push_back(line.substr(start, end - start));
            start = std::string_view::npos;
        }
    }
    if (start != std::string_view::npos) words.push_back(line.substr(start, end - start));
    return words;
}

bool startsUpper(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && base::isUpper(base::nextCodePoint(word, at));
}

bool isNameLike(std::string_view line) {
    static const std::set<std::string_view> small{"of", "and", "the", "de",  "da",  "di", "du", "la",
                                                  "le", "van", "von", "der", "bin", "al", "for"};
    const auto words = wordsOf(line);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](std::string_view w) {
        std::size_t at = 0;
        const char32_t c = base::nextCodePoint(w, at);
        return !base::isLower(c) || small.contains(w);
    });
}

} // namespace pledge::intake
