#include "core/intake/language.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <vector>

namespace pledge::intake {
namespace {

struct Script {
    char32_t first, last;
    const char* language;
};

// Scripts that one language, or by far most text of one language, is written in. Kana decide before Han.
constexpr Script scripts[] = {{0x3040, 0x30FF, "ja"}, {0xAC00, 0xD7AF, "ko"}, {0x1100, 0x11FF, "ko"},
                              {0x4E00, 0x9FFF, "zh"}, {0x0370, 0x03FF, "el"}, {0x0400, 0x04FF, "ru"},
                              {0x0590, 0x05FF, "he"}, {0x0600, 0x06FF, "ar"}, {0x0900, 0x097F, "hi"},
                              {0x0980, 0x09FF, "bn"}, {0x0B80, 0x0BFF, "ta"}, {0x0C00, 0x0C7F, "te"},
                              {0x0E00, 0x0E7F, "th"}, {0x10A0, 0x10FF, "ka"}, {0x0530, 0x058F, "hy"}};

constexpr const char* latin = "latin";

const char* scriptOf(char32_t c) {
    for (const Script& s : scripts)
        if (c >= s.first && c <= s.last) return s.language;
    return c < 0x250 && base::isLetter(c) ? latin : nullptr;
}

/// How many letters of each script there are.
std::map<std::string_view, std::size_t> countScripts(std::string_view text) {
    std::map<std::string_view, std::size_t> counts;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        // Most of most texts is ASCII. Without a branch a byte, so that the compiler takes many at a time.
        const std::size_t end = at + base::asciiRun(text, at);
        for (; at < end; ++at) letters += static_cast<unsigned char>((text[at] | 0x20) - 'a') < 26;
        if (at == text.size()) break;
        if (const char* script = scriptOf(base::nextCodePoint(text, at))) ++counts[script];
    }
    if (letters) counts[latin] += letters;
    return counts;
}

/// The commonest words of languages, folded. Nearly all words of a text are told by their first two bytes and their
/// length to be none of them.
class FunctionWords {
public:
    FunctionWords() {
        for (const auto& e : base::knowledge("knowledge/languages.txt")) {
            for (const auto& w : e.values) add(base::foldCase(base::toNfc(w)));
            languages_.push_back(e.key);
        }
    }

    const std::vector<std::string>& languages() const { return languages_; }
    /// The languages that have this word, or nothing.
    const std::vector<std::size_t>* find(std::string_view word) const {
        if (word.empty() || !mayBe_[keyOf(word)]) return nullptr;
        const auto it = words_.find(word);
        return it == words_.end() ? nullptr : &it->second;
    }

private:
    static std::size_t keyOf(std::string_view word) {
        const auto byte = [&](std::size_t i) { return i < word.size() ? static_cast<unsigned char>(word[i]) : 0U; };
        return (byte(0) * 33 + byte(1) * 1031 + word.size() * 7919) % bits;
    }
    void add(std::string word) {
        mayBe_.set(keyOf(word));
        words_[std::move(word)].push_back(languages_.size());
    }

    static constexpr std::size_t bits = 1 << 13;
    std::vector<std::string> languages_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> words_;
    std::bitset<bits> mayBe_;
};

std::string amongLatin(std::string_view text) {
    static const FunctionWords words;
    std::vector<std::size_t> votes(words.languages().size());
    const std::string folded = base::foldCase(text);
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t start = at;
        std::size_t end = at;
        while (at < folded.size()) {
            while (at < folded.size() && folded[at] >= 'a' && folded[at] <= 'z') ++at;
            end = at;
            if (at == folded.size() || !base::isLetter(base::nextCodePoint(folded, at))) break;
            end = at;
        }
        if (const auto* languages = words.find(std::string_view(folded).substr(start, end - start)))
            for (const auto language : *languages) ++votes[language];
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    return *best == 0 ? std::string() : words.languages()[static_cast<std::size_t>(best - votes.begin())];
}

/// The beginning, cut between code points: enough to tell by.
std::string_view sample(std::string_view text) {
    constexpr std::size_t enough = 1 << 16;
    if (text.size() <= enough) return text;
    std::size_t end = enough;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

} // namespace

std::string languageOf(std::string_view utf8) {
    const std::string_view text = sample(utf8);
    auto counts = countScripts(text);
    std::size_t all = 0;
    for (const auto& [script, n] : counts) all += n;
    if (all == 0) return {};
    if (counts["ja"] * 20 > all) return "ja";
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best->first == latin ? amongLatin(text) : std::string(best->first);
}

} // namespace pledge::intake
