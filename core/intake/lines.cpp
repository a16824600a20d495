#include "core/intake/lines.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::intake {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view withoutBlanks(std::string_view s) {
    while (!s.empty() && isBlank(s.front())) s.remove_prefix(1);
    while (!s.empty() && isBlank(s.back())) s.remove_suffix(1);
    return s;
}

bool isDigitByte(char c) { return c >= '0' && c <= '9'; }

/// "- ", "* ", "• ", "1. ", "2) ".
bool opensItem(std::string_view line) {
    if (const auto first = static_cast<unsigned char>(line.front()); first < 0x80 && base::isLetter(first))
        return false;
    for (const std::string_view sign : {"- ", "* ", "+ ", "• ", "· ", "– ", "— ", "■ ", "● ", "▪ ", "‣ "})
        if (line.starts_with(sign)) return true;
    std::size_t digits = 0;
    while (digits < line.size() && isDigitByte(line[digits])) ++digits;
    return digits > 0 && digits <= 2 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
           line[digits + 1] == ' ';
}

bool isDense(std::string_view line) {
    std::size_t at = 0;
    return !line.empty() && base::isJapanese(base::nextCodePoint(line, at));
}

/// What would have had to fit into the line above: Japanese breaks between any two letters.
std::size_t firstWord(std::string_view line) {
    return isDense(line) ? 1 : base::countCodePoints(line.substr(0, line.find(' ')));
}

/// The lines [from, to) that no gap parts.
struct Block {
    std::size_t from, to;
};

/// The blocks of at least two lines.
std::vector<Block> blocksOf(const Lines& lines) {
    std::vector<Block> blocks;
    for (std::size_t from = 0, i = 0; i < lines.size(); ++i) {
        if (i == 0 || lines[i].gap) from = i;
        if (i == from + 1) blocks.push_back({from, i});
        if (i > from) blocks.back().to = i + 1;
    }
    return blocks;
}

/// "by Ama Owusu on 12 May" is no rest of the line above, for all its small letter.
bool isByline(std::string_view line) {
    if (!(line.starts_with("by ") || line.starts_with("By ")) || line.size() > 90 || endsSentence(line)) return false;
    std::size_t at = 3;
    return base::isUpper(base::nextCodePoint(line, at));
}

bool joinable(const Line& line) {
    return !line.heading && !line.links && line.text.find(" | ") == std::string::npos && !isByline(line.text);
}

bool startsSmall(std::string_view line) {
    std::size_t at = 0;
    return base::isLower(base::nextCodePoint(line, at));
}

/// Whether line `i` ended because the next word had no room in `width` columns.
bool isFull(const Lines& lines, std::size_t i, std::size_t width) {
    return base::countCodePoints(lines[i].text) + 1 + firstWord(lines[i + 1].text) > width;
}

/// The width at which a document is wrapped: that of its longest line in a block of several, where it is a usual one.
std::size_t wrapWidth(const Lines& lines, const std::vector<Block>& blocks) {
    constexpr std::size_t narrowest = 30, widest = 140;
    std::size_t width = 0;
    for (const Block& b : blocks)
        for (std::size_t i = b.from; i < b.to; ++i) {
            if (!hasAtMostCodePoints(lines[i].text, widest)) return 0;
            width = std::max(width, base::countCodePoints(lines[i].text));
        }
    if (width < narrowest) return 0;
    std::size_t full = 0, all = 0, split = 0, dense = 0;
    for (const Block& b : blocks)
        for (std::size_t i = b.from; i + 1 < b.to; ++i) {
            if (lines[i + 1].item || !joinable(lines[i]) || !joinable(lines[i + 1])) continue;
            ++all;
            full += isFull(lines, i, width);
            if (!isFull(lines, i, width) || endsSentence(lines[i].text)) continue;
            split += startsSmall(lines[i + 1].text);
            dense += isDense(lines[i + 1].text);
        }
    // Japanese has no small letters: two lines of full length have to say it.
    return (split > 0 || dense > 1) && full * 2 >= all ? width : 0;
}

void append(std::string& to, std::string_view next) {
    std::size_t end = to.size(), start = 0;
    const bool japanese =
        base::isJapanese(base::previousCodePoint(to, end)) && base::isJapanese(base::nextCodePoint(next, start));
    const bool hyphen = to.ends_with('-') && to.size() > 1 && to[to.size() - 2] != ' ';
    to.append(japanese || hyphen ? "" : " ").append(next);
}

/// Whether the line before goes on in this one without an empty line between them.
bool staysTogether(const Line& before, const Line& line) {
    if (before.heading || line.heading) return false;
    if (before.item && line.item) return true;
    return !line.gap && !isSentence(before.text) && !isSentence(line.text);
}

} // namespace

Lines splitLines(std::string_view utf8) {
    Lines lines;
    constexpr std::size_t usualLine = 128; // bytes
    lines.reserve(utf8.size() / usualLine + 1);
    bool gap = false;
    while (!utf8.empty()) {
        const auto end = utf8.find('\n');
        const std::string_view text = withoutBlanks(utf8.substr(0, end));
        utf8.remove_prefix(end == std::string_view::npos ? utf8.size() : end + 1);
        if (text.empty()) {
            gap = true;
            continue;
        }
        Line line;
        line.text = text;
        line.gap = gap;
        line.item = opensItem(text);
        lines.push_back(line);
        gap = false;
    }
    return lines;
}

Lines unwrapped(Lines lines) {
    const std::size_t width = wrapWidth(lines, blocksOf(lines));
    if (width == 0) return lines;
    Lines out;
    out.takeTexts(lines);
    std::string joined; // what the last line of `out` becomes
    const auto finish = [&] {
        if (!joined.empty()) out.back().text = out.keep(std::move(joined));
        joined.clear();
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool goesOn = i > 0 && !lines[i].gap && !lines[i].item && joinable(lines[i]) && joinable(lines[i - 1]) &&
                            isFull(lines, i - 1, width);
        if (goesOn) {
            if (joined.empty()) joined = out.back().text;
            append(joined, lines[i].text);
        } else {
            finish();
            out.push_back(lines[i]);
        }
    }
    finish();
    return out;
}

std::string composed(const std::string& title, const Lines& lines) {
    std::size_t size = title.size() + 1;
    for (const Line& line : lines)
        if (!line.gone) size += line.text.size() + 2;
    std::string text;
    text.reserve(size);
    text += title;
    const Line* before = nullptr;
    for (const Line& line : lines) {
        if (line.gone) continue;
        if (!text.empty()) text += before && staysTogether(*before, line) ? "\n" : "\n\n";
        text += line.text;
        before = &line;
    }
    text += '\n';
    return text;
}

bool endsSentence(std::string_view line) {
    std::size_t at = line.size();
    while (at > 0) {
        const char32_t c = base::previousCodePoint(line, at);
        static constexpr std::u32string_view stops = U".!?…。！？:：;", closing = U"\"'”’»)]）」』】*_";
        if (stops.find(c) != std::u32string_view::npos) return true;
        if (closing.find(c) == std::u32string_view::npos) return false;
    }
    return false;
}

bool isProse(std::string_view line) {
    // Japanese says in forty characters what takes English a hundred.
    const bool dense = isDense(line);
    const std::size_t much = dense ? 100 : 220, sentence = dense ? 25 : 60;
    if (!hasAtMostCodePoints(line, much - 1)) return true;
    return line.size() >= sentence && endsSentence(line) && !hasAtMostCodePoints(line, sentence - 1);
}

bool isSentence(std::string_view line) {
    constexpr std::size_t fewestWords = 6;
    return isProse(line) || (endsSentence(line) && !hasAtMostWords(line, fewestWords - 1));
}

std::size_t countWords(std::string_view line, std::size_t most) {
    const auto isSign = [](unsigned char byte) {
        return byte < 0x80 && !(base::classes::ascii.of[byte] & base::classes::space);
    };
    std::size_t words = 0, japanese = 0;
    bool inside = false;
    for (std::size_t at = 0; at < line.size() && words < most;) {
        if (const auto byte = static_cast<unsigned char>(line[at]); byte < 0x80) {
            const bool sign = isSign(byte);
            words += sign && !inside;
            inside = sign;
            ++at;
            while (sign && at < line.size() && isSign(static_cast<unsigned char>(line[at]))) ++at;
            continue;
        }
        const char32_t c = base::nextCodePoint(line, at);
        const bool dense = base::isJapanese(c);
        const bool blank = base::isSpace(c);
        japanese += dense;
        words += !blank && !inside && !dense;
        inside = !blank && !dense;
        if (japanese > 2 * most) break;
    }
    return words + (japanese + 1) / 2;
}

bool hasAtMostWords(std::string_view line, std::size_t words) { return countWords(line, words + 1) <= words; }

bool hasAtMostCodePoints(std::string_view line, std::size_t points) {
    if (line.size() <= points) return true;
    return line.size() <= 4 * points && base::countCodePoints(line) <= points;
}

} // namespace pledge::intake
