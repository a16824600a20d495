#include "core/intake/ja_words.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/intake/lines.h"

#include <algorithm>
#include <map>

namespace pledge::intake::ja {

const std::vector<std::string>& wordsOf(const std::string& section) {
    static const auto all = [] {
        std::map<std::string, std::vector<std::string>, std::less<>> sections;
        for (const auto& e : base::knowledge("knowledge/ja/masthead.txt")) sections[e.section].push_back(e.key);
        for (auto& [name, words] : sections)
            std::stable_sort(words.begin(), words.end(),
                             [](const auto& a, const auto& b) { return a.size() > b.size(); });
        return sections;
    }();
    return all.at(section);
}

std::string_view endOf(const std::string& section, std::string_view s) {
    for (const auto& w : wordsOf(section))
        if (s.ends_with(w)) return w;
    return {};
}

std::string_view startOf(const std::string& section, std::string_view s) {
    for (const auto& w : wordsOf(section))
        if (s.starts_with(w)) return w;
    return {};
}

bool isOne(const std::string& section, std::string_view s) {
    const auto& all = wordsOf(section);
    return std::find(all.begin(), all.end(), s) != all.end();
}

bool isHan(char32_t c) { return base::isJapanese(c) && c > 0x30FF; }

bool isAllHan(std::string_view p) {
    for (std::size_t at = 0; at < p.size();)
        if (!isHan(base::nextCodePoint(p, at))) return false;
    return true;
}

bool isTooLongForName(std::string_view p) {
    constexpr std::size_t longestName = 5;
    return isAllHan(p) && base::countCodePoints(p) > longestName;
}

bool isKana(char32_t c) { return base::isJapanese(c) && c <= 0x30FF; }

char32_t firstOf(std::string_view s) {
    std::size_t at = 0;
    return s.empty() ? 0 : base::nextCodePoint(s, at);
}

bool startsKatakana(std::string_view s) {
    const char32_t c = firstOf(s);
    return c >= 0x30A0 && c <= 0x30FF;
}

bool isPerson(std::string_view s) {
    std::size_t letters = 0, han = 0, dots = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < s.size();) {
        const char32_t c = base::nextCodePoint(s, at);
        if (before == U'の' && isHan(c)) return false; // "暮らしの港"
        before = c;
        if (isHan(c) || c == U'々')
            ++han, ++letters;
        else if (isKana(c))
            ++letters;
        else if (c == U'・' || c == U'=' || c == U'＝' || base::isSpace(c))
            ++dots;
        else
            return false;
    }
    // "同意する" is a button.
    if (s.ends_with("する") || s.ends_with("した") || s.ends_with("ます")) return false;
    return letters >= 2 && (letters <= 7 || (han == 0 && dots > 0 && letters <= 20)) && !endsSentence(s);
}

std::string_view trimmed(std::string_view s) {
    static constexpr std::u32string_view signs = U" \t\u3000:：=＝・-–—|/／、,，。()（）[]［］【】<>＜＞「」『』■●◆▼△";
    for (bool again = true; again && !s.empty();) {
        again = false;
        std::size_t front = 0, back = s.size();
        if (signs.find(base::nextCodePoint(s, front)) != std::u32string_view::npos)
            s.remove_prefix(front), again = true;
        if (s.empty()) break;
        back = s.size();
        if (signs.find(base::previousCodePoint(s, back)) != std::u32string_view::npos)
            s = s.substr(0, back), again = true;
    }
    return s;
}

bool hasFamilyName(std::string_view s) {
    static const auto names = [] {
        std::vector<std::string> all;
        for (const auto& e : base::knowledge("knowledge/ja/name_people.txt"))
            if (e.section == "surname" && e.key == "common") all.insert(all.end(), e.values.begin(), e.values.end());
        std::sort(all.begin(), all.end());
        return all;
    }();
    constexpr std::size_t longest = 4;
    std::size_t at = 0;
    for (std::size_t n = 0; n < longest && at < s.size(); ++n) {
        base::nextCodePoint(s, at);
        if (at < s.size() && std::binary_search(names.begin(), names.end(), s.substr(0, at))) return true;
    }
    return false;
}

std::vector<std::string_view> partsOf(std::string_view line) {
    static constexpr std::u32string_view signs = U" \t\u3000、,，|｜/／()（）[]［］【】<>＜＞";
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    const auto cut = [&](std::size_t end) {
        if (const auto part = trimmed(line.substr(start, end - start)); !part.empty()) parts.push_back(part);
    };
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t from = at;
        if (signs.find(base::nextCodePoint(line, at)) == std::u32string_view::npos) continue;
        cut(from);
        start = at;
    }
    cut(line.size());
    return parts;
}

bool isFiller(std::string_view part) {
    static constexpr std::string_view days = "月火水木金土日祝";
    if (isOne("credit filler", base::foldCase(part))) return true;
    if (days.find(part) != std::string_view::npos && base::countCodePoints(part) == 1) return true;
    if (part.ends_with("曜日")) return true;
    // "朝刊経済面", "国際・アジア面", "3面"
    constexpr std::size_t longestPage = 10;
    if (part.ends_with("面") && base::countCodePoints(part) <= longestPage) return true;
    // "経済ニュース" heads a section.
    if (const auto end = endOf("publication end", part);
        !end.empty() && isOne("credit filler", part.substr(0, part.size() - end.size())))
        return true;
    return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= ':'; }) ||
           (part.starts_with("第") && part.ends_with("号")) || part.starts_with("Vol") || part.starts_with("No.");
}

std::string withDigits(std::string_view line) {
    static constexpr std::u32string_view numerals = U"〇一二三四五六七八九", units = U"年月日";
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at, value = 0, ones = 0;
        char32_t c = 0;
        bool any = false;
        for (std::size_t from = at; from < line.size() && end - at < 18; from = end) {
            std::size_t next = from;
            c = base::nextCodePoint(line, next);
            const auto digit = numerals.find(c);
            if (digit == std::u32string_view::npos && c != U'十') break;
            if (c == U'十')
                value = std::max<std::size_t>(ones, 1) * 10, ones = 0;
            else
                ones = ones * 10 + digit;
            end = next, any = true;
        }
        // 三日月 is a name.
        const bool moon = line.substr(std::min(end, line.size())).starts_with("日月");
        if (any && !moon && end < line.size() && units.find(c) != std::u32string_view::npos) {
            out += std::to_string(value + ones);
            at = end;
            continue;
        }
        std::size_t next = std::max(at, end);
        if (next == at) base::nextCodePoint(line, next);
        out += line.substr(at, next - at);
        at = next;
    }
    return out;
}

} // namespace pledge::intake::ja
