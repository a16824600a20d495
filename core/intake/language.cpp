#include "core/intake/language.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>
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

const char* scriptOf(char32_t c) {
    for (const Script& s : scripts)
        if (c >= s.first && c <= s.last) return s.language;
    return c < 0x250 && base::isLetter(c) ? "latin" : nullptr;
}

const std::map<std::string, std::vector<std::size_t>, std::less<>>& functionWords(std::vector<std::string>& languages) {
    static std::vector<std::string> names;
    static const auto words = [] {
        std::map<std::string, std::vector<std::size_t>, std::less<>> all;
        for (const auto& e : base::knowledge("knowledge/languages.txt")) {
            for (const auto& w : e.values) all[base::foldCase(base::toNfc(w))].push_back(names.size());
            names.push_back(e.key);
        }
        return all;
    }();
    languages = names;
    return words;
}

std::string amongLatin(std::string_view text) {
    std::vector<std::string> languages;
    const auto& words = functionWords(languages);
    std::vector<std::size_t> votes(languages.size());
    const std::string folded = base::foldCase(text);
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size()) {
            std::size_t next = end;
            if (!base::isLetter(base::nextCodePoint(folded, next))) break;
            end = next;
        }
        if (const auto it = words.find(std::string_view(folded).substr(at, end - at)); it != words.end())
            for (const auto language : it->second) ++votes[language];
        at = end;
        if (at < folded.size()) base::nextCodePoint(folded, at);
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    return *best == 0 ? std::string() : languages[static_cast<std::size_t>(best - votes.begin())];
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
    std::map<std::string_view, std::size_t> counts;
    for (std::size_t at = 0; at < text.size();)
        if (const char* script = scriptOf(base::nextCodePoint(text, at))) ++counts[script];
    std::size_t all = 0;
    for (const auto& [script, n] : counts) all += n;
    if (all == 0) return {};
    if (counts["ja"] * 20 > all) return "ja";
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best->first == "latin" ? amongLatin(text) : std::string(best->first);
}

} // namespace pledge::intake
