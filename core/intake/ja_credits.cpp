#include "core/intake/ja_credits.h"

#include "core/base/utf8.h"
#include "core/intake/ja_words.h"
#include "core/intake/lines.h"
#include "core/intake/stamp.h"

#include <algorithm>

namespace pledge::intake {
namespace {

using namespace ja;

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

/// Whether a bracket behind a full stop holds a writer's name: three or four letters of Han are one there.
bool signs(std::string_view name) {
    constexpr std::size_t fewest = 3, most = 4;
    if (isJapaneseName(name)) return true;
    const std::size_t letters = base::countCodePoints(name);
    if (letters < fewest || letters > most || !isPerson(name) || isFiller(name)) return false;
    for (std::size_t at = 0; at < name.size();)
        if (!isHan(base::nextCodePoint(name, at))) return false;
    return endOf("publication end", name).empty() && endOf("department end", name).empty() &&
           startOf("other start", name).empty() && endOf("office", name).empty();
}

} // namespace

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

} // namespace pledge::intake
