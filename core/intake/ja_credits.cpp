#include "core/intake/ja_credits.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/intake/lines.h"
#include "core/intake/stamp.h"

#include <algorithm>
#include <map>
#include <vector>

namespace pledge::intake {
namespace {

/// The words of one section of resources/knowledge/ja/masthead.txt, the longest first.
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

/// "北欧鉄鋼短信": more letters of Han than a person's name has.
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

/// What a name of a person could be: two to seven letters of Japanese, or a name in katakana with its dots.
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

/// Whether a line begins with a family name and goes on with a given one: a heading does not.
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

/// The parts of a line of credits, parted by blanks and signs but not by the dot inside names.
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

/// Digits, weekdays and the words of credits that name nothing.
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

/// "二〇二五年十月" with digits for the numerals that count years, months and days.
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
        if (any && end < line.size() && units.find(c) != std::u32string_view::npos) {
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

/// Reads the parts of one line.
class Reader {
public:
    std::optional<Credits> read(std::string_view line) {
        constexpr std::size_t longest = 70;
        if (base::countCodePoints(line) > longest || line.ends_with("。")) return std::nullopt;
        const auto stamp = findStamp(line);
        std::string before(stamp ? stamp->before : line), after(stamp ? stamp->after : "");
        if (stamp && (isItem(before) || isFact(before))) return std::nullopt;
        if (stamp) said_ = true, found_.published = stamp->edtf;
        if (!parts(before) || !parts(after)) return std::nullopt;
        if (!said_ && !(issue_ && !first_.empty())) return std::nullopt;
        // "鉄鋼アジア　第31号"
        if (!first_.empty() && issue_ && !other_ && found_.publisher.empty()) {
            found_.publisher = first_;
            return found_;
        }
        if (!first_.empty() && !other_) return std::nullopt;
        if (found_.author.empty()) found_.author = first_;
        return found_;
    }

private:
    /// "・着工：2026年10月": a fact under its own name, not a day of publication.
    static bool isItem(std::string_view before) {
        if (!before.ends_with(":") && !before.ends_with("：")) return false;
        const auto all = partsOf(before);
        return !all.empty() && !isFiller(all.back()) && !isOne("publisher start", all.back());
    }

    /// "着工　　２０２７年２月", "(4)完成予定　2028年3月": a fact of a plan, told in columns.
    static bool isFact(std::string_view before) {
        const auto all = partsOf(before);
        return !all.empty() && !endOf("fact end", all.back()).empty();
    }

    bool parts(std::string_view s) {
        const auto all = partsOf(s);
        for (std::size_t i = 0; i < all.size(); ++i) {
            // "文：中沖 真理": only the label's part is known to be a name.
            if (i + 1 < all.size() && found_.author.empty() && labelledFamily(all[i], all[i + 1])) {
                ++i;
                continue;
            }
            // "中沖 真理": a family name and a given name.
            const std::string given = i + 1 < all.size() ? author(all[i + 1]) : "";
            if (isShortName(all[i]) && isShortName(given) && found_.author.empty()) {
                found_.author = std::string(all[i]) + ' ' + given;
                ++i;
                continue;
            }
            if (!part(all[i])) return false;
        }
        return true;
    }
    bool labelledFamily(std::string_view labelled, std::string_view given) {
        const auto label = startOf("author start", labelled);
        const auto rest = labelled.substr(label.size());
        const auto family = trimmed(rest);
        if (label.empty() || family.size() == rest.size() || !isShortName(family) || !isShortName(given)) return false;
        found_.author = std::string(family) + ' ' + std::string(given);
        return said_ = true;
    }
    static bool isShortName(std::string_view s) {
        std::size_t at = 0;
        return !s.empty() && base::countCodePoints(s) <= 3 && base::isJapanese(base::nextCodePoint(s, at)) &&
               endOf("department end", s).empty() && !isFiller(s) && startOf("author start", s) != s &&
               startOf("other start", s) != s;
    }

    bool part(std::string_view p) {
        // "マリア・リンド　最高経営責任者(CEO)": who signs a letter or a blog.
        if (!endOf("office", base::foldCase(p)).empty()) {
            if (!first_.empty()) said_ = other_ = true;
            return office_ = true;
        }
        // "代表取締役社長　中沖真理": who signs for a company is no writer.
        if (office_ && first_.empty() && found_.author.empty() && isPerson(p)) return said_ = true;
        if (isFiller(p)) return (issue_ |= p.starts_with("第") && p.ends_with("号")), true;
        if (labelled(p) || fromTown(p) || quotedName(p)) return said_ = true;
        if (isJapanesePublication(p)) return publisher(p);
        // "週刊鉄鋼"
        if (const auto kind = startOf("kind", p);
            !kind.empty() && kind.size() < p.size() && !endsSentence(p) && base::countCodePoints(p) <= longestPaper)
            return publisher(p);
        // "編集部" signs, and names nothing.
        if (isOne("publication end", p) && base::countCodePoints(p) > 2) return said_ = true;
        if (!endOf("publication end", p).empty() && base::countCodePoints(p) > 2) return publisher(p);
        if (!startOf("issuer", p).empty() || !endOf("issuer", p).empty()) return publisher(p);
        if (withTitle(p) || ofDepartment(p)) return said_ = true;
        if (writer_ || (said_ && isPerson(p) && found_.author.empty())) {
            // Many letters without a family name are a paper's name: "欧州鉄鋼短信".
            constexpr std::size_t usualName = 4;
            const bool strange =
                isTooLongForName(p) || (isAllHan(p) && base::countCodePoints(p) > usualName && !hasFamilyName(p));
            if (!isPerson(p) || (!writer_ && strange)) return false;
            // A town behind a paper's name is written in katakana too.
            const bool katakana = startsKatakana(p) && p.find("・") == std::string_view::npos;
            if (found_.author.empty() && (writer_ || !katakana)) found_.author = p;
            return true;
        }
        // "マルタ・リンド　翻訳：小野寺彩": the writer needs no label where the translator has one.
        if (!said_ && first_.empty() && isPerson(p)) {
            first_ = p;
            return true;
        }
        return !endOf("department end", p).empty();
    }

    /// "オスロ＝中沖真理", "バンコク=中沖真理": where the writer is.
    bool fromTown(std::string_view p) {
        const std::string_view sign = p.find("＝") != std::string_view::npos ? "＝" : "=";
        const auto at = p.find(sign);
        if (at == std::string_view::npos || at == 0) return false;
        const auto name = trimmed(p.substr(at + sign.size()));
        if (!isPerson(name) || !isHan(firstOf(name)) || !isPerson(p.substr(0, at))) return false;
        if (found_.author.empty()) found_.author = name;
        return true;
    }

    /// "メールマガジン「港湾週報」第12号"
    bool quotedName(std::string_view p) {
        constexpr std::string_view open = "「", close = "」";
        const auto from = p.find(open), to = p.find(close);
        if (from == std::string_view::npos || to == std::string_view::npos || to < from) return false;
        const auto rest = trimmed(p.substr(to + close.size()));
        if (!isOne("kind", p.substr(0, from)) || !(rest.empty() || isFiller(rest))) return false;
        return publisher(p.substr(from + open.size(), to - from - open.size()));
    }

    bool publisher(std::string_view p) {
        if (found_.publisher.empty()) found_.publisher = p;
        return said_ = true;
    }

    /// "編集:栗原みなと", "文・早瀬渉", "翻訳・小野寺彩", "発行:株式会社セルビュー"
    bool labelled(std::string_view p) {
        for (const char* section : {"publisher start", "other start", "author start"}) {
            const auto label = startOf(section, base::foldCase(p).size() == p.size() ? p : std::string_view());
            if (label.empty()) continue;
            const std::string_view rest = p.substr(label.size());
            const auto name = trimmed(rest);
            writer_ |= rest.empty() && section[0] == 'a';
            if (rest.empty()) return true;
            if (name.size() == rest.size()) continue; // no sign behind it: part of a word
            // "写真：握手する会長と市長" is a caption.
            constexpr std::size_t longestName = 11;
            if (label == "写真" && !hasAtMostCodePoints(name, longestName)) return false;
            other_ |= section[0] == 'o';
            if (section[0] == 'p' && found_.publisher.empty()) found_.publisher = name;
            if (section[0] == 'a' && found_.author.empty()) found_.author = author(name);
            return true;
        }
        return false;
    }
    /// The name without its department and its title.
    static std::string author(std::string_view name) {
        const auto title = endOf("author end", name);
        name = trimmed(name.substr(0, name.size() - title.size()));
        const auto dot = name.find("・");
        if (dot != std::string_view::npos && !endOf("department end", name.substr(0, dot)).empty())
            name = name.substr(dot + std::string_view("・").size());
        return std::string(name);
    }
    /// "中沖真理記者"
    bool withTitle(std::string_view p) {
        const auto title = endOf("author end", p);
        if (title.empty() || title.size() == p.size()) return false;
        const std::string name = author(p);
        if (!isPerson(name)) return false;
        if (found_.author.empty()) found_.author = name;
        return true;
    }
    /// "経済部・中沖真理"; the department alone makes the next part a writer.
    bool ofDepartment(std::string_view p) {
        const auto dot = p.find("・");
        if (dot == std::string_view::npos) {
            if (endOf("department end", p).empty() || base::countCodePoints(p) < 3) return false;
            writer_ = true;
            return true;
        }
        const auto name = p.substr(dot + std::string_view("・").size());
        const auto before = p.substr(0, dot);
        // "海運・重工班": a department of two fields.
        if (!endOf("department end", name).empty() && !hasFamilyName(name)) return writer_ = true;
        if ((endOf("department end", before).empty() && endOf("author end", before).empty()) || !isPerson(name))
            return false;
        if (found_.author.empty()) found_.author = name;
        return true;
    }

    Credits found_;
    bool said_ = false; ///< a date, a publisher or a writer: without one of them the line is just words
    std::string first_; ///< a name before anything said what the line is
    static constexpr std::size_t longestPaper = 16;
    bool issue_ = false;  ///< the number of an issue is told
    bool office_ = false; ///< an office stands before a name
    bool other_ = false;  ///< a translator or a photographer is named by a label
    bool writer_ = false; ///< the next part is a writer's name
};

/// The agency behind a town in katakana: "クアラルンプール共栄".
std::string_view behindTown(std::string_view s) {
    std::size_t at = 0;
    while (at < s.size()) {
        std::size_t next = at;
        const char32_t c = base::nextCodePoint(s, next);
        if (c < 0x30A0 || c > 0x30FF) break;
        at = next;
    }
    const auto rest = s.substr(at);
    return at > 0 && base::countCodePoints(rest) >= 2 && isHan(firstOf(rest)) ? rest : std::string_view();
}

} // namespace

bool isJapaneseLine(std::string_view line) {
    constexpr std::size_t enough = 200;
    for (std::size_t at = 0; at < std::min(line.size(), enough);)
        if (base::isJapanese(base::nextCodePoint(line, at))) return true;
    return false;
}

std::optional<Credits> japaneseCredits(std::string_view line) {
    // A date and a wire's dateline in a line of their own.
    if (const auto open = line.find("【"); open != std::string_view::npos && line.ends_with("】")) {
        const auto stamp = findStamp(line.substr(0, open));
        auto found = japaneseDateline(line.substr(open));
        if (stamp && trimmed(stamp->before).empty() && trimmed(stamp->after).empty()) {
            found.published = stamp->edtf;
            return found;
        }
    }
    if (line.starts_with("・") || line.starts_with("•")) return std::nullopt;
    return Reader().read(withDigits(trimmed(line)));
}

Credits japaneseDateline(std::string_view paragraph) {
    Credits found;
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"【", "】"}, {"［", "］"}, {"[", "]"}}) {
        if (!paragraph.starts_with(open)) continue;
        const auto end = paragraph.substr(0, 120).find(close);
        if (end == std::string_view::npos) continue;
        const auto head = paragraph.substr(open.size(), end - open.size());
        if (const auto stamp = findStamp(head)) found.published = stamp->edtf;
        for (const auto part : partsOf(head)) {
            const auto equals = std::min(part.find("＝"), part.find('='));
            const auto name = equals == std::string_view::npos ? std::string_view() : trimmed(part.substr(equals));
            if (isPerson(name) && endOf("publication end", name).empty()) found.author = name;
            if (equals != std::string_view::npos) continue;
            if (const auto agency = behindTown(part); !agency.empty())
                found.source = agency;
            else if (!endOf("publication end", part).empty())
                found.source = part;
        }
    }
    return found;
}

std::optional<Credits> japaneseNameAndDay(std::string_view line) {
    constexpr std::size_t longestLine = 40, longestName = 16, wholeDay = 10;
    if (base::countCodePoints(line) > longestLine || !isJapaneseLine(line)) return std::nullopt;
    const auto stamp = findStamp(line);
    if (!stamp || stamp->edtf.size() < wholeDay || !trimmed(stamp->after).empty()) return std::nullopt;
    const auto parts = partsOf(stamp->before);
    if (parts.size() != 1 || base::countCodePoints(parts[0]) > longestName || endsSentence(parts[0]) ||
        stamp->before.ends_with(":") || stamp->before.ends_with("：") || !endOf("fact end", parts[0]).empty() ||
        isFiller(parts[0]) || (hasFamilyName(parts[0]) && !isTooLongForName(parts[0])))
        return std::nullopt;
    Credits found;
    found.publisher = parts[0];
    found.published = stamp->edtf;
    return found;
}

Credits cutJapaneseStamp(std::string_view& paragraph) {
    constexpr std::size_t longest = 60;
    const auto open = paragraph.substr(0, longest).find("【");
    if (open == std::string_view::npos || open == 0) return {};
    const auto stamp = findStamp(paragraph.substr(0, open));
    if (!stamp || !trimmed(stamp->before).empty() || !trimmed(stamp->after).empty()) return {};
    Credits found;
    found.published = stamp->edtf;
    paragraph.remove_prefix(open);
    return found;
}

/// Whether a bracket behind a full stop holds a writer's name: three or four letters of Han are one there.
static bool signs(std::string_view name) {
    constexpr std::size_t fewest = 3, most = 4;
    if (isJapaneseName(name)) return true;
    const std::size_t letters = base::countCodePoints(name);
    if (letters < fewest || letters > most || !isPerson(name) || isFiller(name)) return false;
    for (std::size_t at = 0; at < name.size();)
        if (!isHan(base::nextCodePoint(name, at))) return false;
    return endOf("publication end", name).empty() && endOf("department end", name).empty() &&
           startOf("other start", name).empty() && endOf("office", name).empty();
}

Credits cutJapaneseTail(std::string_view& paragraph) {
    const bool wide = paragraph.ends_with("）");
    if (!wide && !paragraph.ends_with(")")) return {};
    const auto open = paragraph.rfind(wide ? "（" : "(");
    if (open == std::string::npos || open == 0) return {};
    // "… と語った。(中沖真理)"
    if (const auto name = trimmed(paragraph.substr(open)); paragraph.substr(0, open).ends_with("。") && signs(name)) {
        Credits signedBy;
        signedBy.author = name;
        paragraph = paragraph.substr(0, open);
        return signedBy;
    }
    if (!wide) return {};
    auto credits = japaneseCredits(paragraph.substr(open));
    if (!credits) return {};
    paragraph = paragraph.substr(0, open);
    return *credits;
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
