#include "core/base/utf8.h"
#include "core/intake/ja_credits.h"
#include "core/intake/ja_words.h"
#include "core/intake/lines.h"

#include <algorithm>

namespace pledge::intake {

using namespace ja;

bool isJapaneseLine(std::string_view line) {
    constexpr std::size_t enough = 200;
    const std::string_view head = line.substr(0, enough);
    for (std::size_t at = 0; at < head.size();) {
        at += base::asciiRun(head, at);
        if (at < head.size() && base::isJapanese(base::nextCodePoint(line, at))) return true;
    }
    return false;
}

bool isJapaneseFiller(std::string_view line) {
    const auto parts = partsOf(line);
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), isFiller);
}

bool isJapaneseName(std::string_view line) {
    constexpr std::size_t fewest = 3, most = 7;
    // A name in katakana has its dot.
    if (startsKatakana(line) && isPerson(line) && line.find("・") != std::string_view::npos &&
        std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return endOf("publication end", line).empty();
    if (line.find("・") != std::string_view::npos) return false;
    const std::size_t letters = base::countCodePoints(line);
    return letters >= fewest && letters <= most && isPerson(line) && !isFiller(line) &&
           endOf("publication end", line).empty() && endOf("department end", line).empty() && hasFamilyName(line);
}

bool mayBeJapanesePaper(std::string_view line) {
    constexpr std::size_t fewest = 3, most = 16;
    const std::size_t letters = base::countCodePoints(line);
    if (letters < fewest || letters > most || endsSentence(line) || isFiller(line) || !endOf("fact end", line).empty())
        return false;
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = base::nextCodePoint(line, at);
        if (c == U'・' || c == U'、' || base::isSpace(c) || (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９'))
            return false;
    }
    return true;
}

bool isJapaneseBiography(std::string_view line) {
    constexpr std::size_t longest = 120;
    if (base::countCodePoints(line) > longest) return false;
    const auto& words = wordsOf("biography");
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& w) { return line.find(w) != std::string_view::npos; });
}

bool isJapanesePublication(std::string_view line) {
    constexpr std::size_t longest = 20;
    // "北浜通信アジア": an edition's region stands behind.
    for (const auto& region : wordsOf("edition"))
        if (line.ends_with(region) && line.size() > region.size())
            return !endOf("publication end", line.substr(0, line.size() - region.size())).empty();
    const auto end = endOf("publication end", line);
    return !end.empty() && end.size() < line.size() && base::countCodePoints(line) <= longest && !isFiller(line);
}

} // namespace pledge::intake
