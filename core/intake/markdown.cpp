#include "core/intake/markdown.h"

#include <algorithm>

namespace pledge::intake {
namespace {

std::string_view withoutBlanks(std::string_view s, std::string_view blanks = " \t") {
    const auto from = s.find_first_not_of(blanks);
    if (from == std::string_view::npos) return {};
    return s.substr(from, s.find_last_not_of(blanks) - from + 1);
}

bool isWordByte(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/// A line of nothing but these signs, at least three, blanks aside: a rule, a fence, an underline.
bool isMadeOf(std::string_view line, char sign) {
    std::size_t n = 0;
    for (const char c : line) {
        if (c != sign && c != ' ') return false;
        n += c == sign;
    }
    return n >= 3;
}

bool isRule(std::string_view line) { return isMadeOf(line, '-') || isMadeOf(line, '*') || isMadeOf(line, '_'); }

bool isTableRule(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: ") == std::string_view::npos;
}

/// The place of the bracket that closes the one at `open`, or npos. Looks no further than a line can sensibly need, so
/// that a line of open brackets costs no square time.
std::size_t closing(std::string_view s, std::size_t open, char left, char right) {
    constexpr std::size_t reach = 2000;
    int depth = 0;
    for (std::size_t i = open; i < s.size() && i < open + reach; ++i) {
        if (s[i] == '\\')
            ++i;
        else if (s[i] == left)
            ++depth;
        else if (s[i] == right && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

/// Takes the marks out of one line.
class Inline {
public:
    explicit Inline(std::string_view line) : line_(line) {}

    std::string words() {
        while (at_ < line_.size())
            if (!escape() && !picture() && !link() && !tag() && !mark()) out_ += line_[at_++];
        return std::string(withoutBlanks(out_));
    }
    /// How many links there are, where all words came out of them.
    int onlyLinks() const {
        const std::string_view rest = withoutBlanks(outside_, " \t-*+•·|,.>»›→/0123456789");
        return rest.empty() ? links_ : 0;
    }

private:
    bool escape() {
        if (line_[at_] != '\\' || at_ + 1 >= line_.size() || isWordByte(line_[at_ + 1])) return false;
        keep(line_[at_ + 1]);
        at_ += 2;
        return true;
    }

    bool picture() {
        if (!line_.substr(at_).starts_with("![") || !bracketCloses()) return false;
        const auto end = target(closing(line_, at_ + 1, '[', ']'));
        if (end == std::string_view::npos) return false;
        at_ = end;
        return true;
    }

    bool link() {
        if (line_[at_] != '[' || !bracketCloses()) return false;
        const auto close = closing(line_, at_, '[', ']');
        if (close == std::string_view::npos) return false;
        if (line_.substr(at_).starts_with("[^")) return at_ = close + 1, true;
        const auto end = target(close);
        if (end == std::string_view::npos) return false;
        out_ += Inline(line_.substr(at_ + 1, close - at_ - 1)).words();
        ++links_;
        at_ = end;
        return true;
    }

    /// Whether a closing bracket stands ahead at all; looked for once for all brackets before it.
    bool bracketCloses() {
        if (nextClose_ != std::string_view::npos && nextClose_ < at_) nextClose_ = line_.find(']', at_);
        return nextClose_ != std::string_view::npos;
    }

    /// The end of the address behind a bracket, "(…)" or "[…]"; npos where there is none.
    std::size_t target(std::size_t close) const {
        if (close == std::string_view::npos || close + 1 >= line_.size()) return std::string_view::npos;
        const char left = line_[close + 1];
        if (left != '(' && left != '[') return std::string_view::npos;
        const auto end = closing(line_, close + 1, left, left == '(' ? ')' : ']');
        return end == std::string_view::npos ? end : end + 1;
    }

    /// <br>, </b>, <https://…>
    bool tag() {
        if (line_[at_] != '<' || at_ + 1 >= line_.size()) return false;
        const char next = line_[at_ + 1];
        if (next != '/' && next != '!' && !(next >= 'a' && next <= 'z') && !(next >= 'A' && next <= 'Z')) return false;
        const auto end = line_.substr(at_, 1000).find('>');
        if (end == std::string_view::npos) return false;
        at_ += end + 1;
        return true;
    }

    /// Emphasis and code: the sign stands at a word, and an underscore not inside one.
    bool mark() {
        const char sign = line_[at_];
        if (sign == '`') return ++at_, true;
        const bool twice = at_ + 1 < line_.size() && line_[at_ + 1] == sign;
        if (sign == '~') return twice ? (at_ += 2, true) : false;
        if (sign != '*' && sign != '_') return keep(sign), ++at_, true;
        std::size_t end = at_;
        while (end < line_.size() && line_[end] == sign) ++end;
        const bool wordBefore = at_ > 0 && line_[at_ - 1] != ' ', wordAfter = end < line_.size() && line_[end] != ' ';
        const bool inside = at_ > 0 && end < line_.size() && isWordByte(line_[at_ - 1]) && isWordByte(line_[end]);
        if ((!wordBefore && !wordAfter) || (sign == '_' && inside)) return false;
        at_ = end;
        return true;
    }

    void keep(char c) {
        out_ += c;
        outside_ += c;
    }

    std::string_view line_;
    std::size_t at_ = 0;
    std::size_t nextClose_ = line_.find(']');
    std::string out_;
    std::string outside_; ///< what stands outside links
    int links_ = 0;
};

/// `---` lines at the head with `key: value` between them.
std::string_view takeFrontMatter(std::string_view utf8, Markdown& to) {
    if (!utf8.starts_with("---\n")) return utf8;
    const auto end = utf8.find("\n---\n", 3);
    if (end == std::string_view::npos || end > 20000) return utf8;
    for (const Line& line : splitLines(utf8.substr(4, end - 4))) {
        const auto colon = line.text.find(':');
        if (colon == std::string_view::npos || line.item) continue;
        const auto value = withoutBlanks(withoutBlanks(line.text.substr(colon + 1)), "\"'");
        to.front.emplace_back(line.text.substr(0, colon), value);
    }
    return utf8.substr(end + 5);
}

/// Whether a line has no mark that would go, and no blanks to go with it.
bool isUnmarked(std::string_view line) {
    static constexpr std::string_view inside = "\\![<`~*_", first = ">#+|";
    if (first.find(line.front()) != std::string_view::npos || line.starts_with("-  ") || line.starts_with("-\t") ||
        line.starts_with("- \t"))
        return false;
    return line.find_first_of(inside) == std::string_view::npos;
}

void unmark(Line& line, Lines& lines) {
    std::string_view s = line.text;
    if (isUnmarked(s)) return;
    while (s.starts_with('>')) s = withoutBlanks(s.substr(1));
    const auto hashes = std::min(s.find_first_not_of('#'), s.size());
    if (hashes > 0 && hashes <= 6 && (hashes == s.size() || s[hashes] == ' ')) {
        line.heading = static_cast<std::uint8_t>(hashes);
        s = withoutBlanks(withoutBlanks(s.substr(hashes)), "#");
    }
    const bool star = s.starts_with("* ") || s.starts_with("+ ");
    if (!star && s.starts_with('|') && s.ends_with('|')) s = withoutBlanks(s, "| ");
    const bool item = star || s.starts_with("- ");
    Inline words(item ? s.substr(2) : s);
    std::string text = words.words();
    line.links = line.heading ? 0 : words.onlyLinks();
    line.text = lines.keep((item && !text.empty() ? "- " : "") + text);
}

/// "[name]: address" defines a link's address for elsewhere.
bool isDefinition(std::string_view line) {
    const auto close = line.starts_with('[') ? line.find("]: ") : std::string_view::npos;
    return close != std::string_view::npos && line.find("://") != std::string_view::npos;
}

} // namespace

Markdown readMarkdown(std::string_view utf8) {
    Markdown out;
    bool gap = false;
    for (Line& line : splitLines(takeFrontMatter(utf8, out))) {
        // An underline makes the line above a heading.
        const bool underline =
            !line.gap && !out.lines.empty() && (isMadeOf(line.text, '=') || isMadeOf(line.text, '-'));
        if (underline && countWords(out.lines.back().text) <= 30)
            out.lines.back().heading = line.text[0] == '=' ? 1 : 2;
        const bool sign = underline || isRule(line.text) || isTableRule(line.text) || isDefinition(line.text) ||
                          line.text.starts_with("```") || line.text.starts_with("~~~");
        if (!sign) unmark(line, out.lines);
        gap |= line.gap || (sign && !isTableRule(line.text));
        if (sign || line.text.empty()) continue;
        line.gap = gap;
        gap = false;
        out.lines.push_back(line);
    }
    return out;
}

} // namespace pledge::intake
