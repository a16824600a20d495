#include "core/intake/lines.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::intake {
namespace {

std::string_view withoutBlanks(std::string_view s) {
    const auto from = s.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return s.substr(from, s.find_last_not_of(" \t") - from + 1);
}

bool isDigitByte(char c) { return c >= '0' && c <= '9'; }

/// "- ", "* ", "• ", "1. ", "2) ".
bool opensItem(std::string_view line) {
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

std::vector<Block> blocksOf(const Lines& lines) {
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (blocks.empty() || lines[i].gap) blocks.push_back({i, i});
        blocks.back().to = i + 1;
    }
    return blocks;
}

bool joinable(const Line& line) { return !line.heading && !line.links && line.text.find(" | ") == std::string::npos; }

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
        for (std::size_t i = b.from; b.to - b.from > 1 && i < b.to; ++i)
            width = std::max(width, base::countCodePoints(lines[i].text));
    if (width < narrowest || width > widest) return 0;
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

void append(std::string& to, const std::string& next) {
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
        lines.push_back(std::move(line));
        gap = false;
    }
    return lines;
}

Lines unwrapped(Lines lines) {
    const auto blocks = blocksOf(lines);
    const std::size_t width = wrapWidth(lines, blocks);
    if (width == 0) return lines;
    Lines out;
    for (const Block& b : blocks)
        for (std::size_t i = b.from; i < b.to; ++i) {
            const bool goesOn = i > b.from && !lines[i].item && joinable(lines[i]) && joinable(lines[i - 1]) &&
                                isFull(lines, i - 1, width);
            if (goesOn)
                append(out.back().text, lines[i].text);
            else
                out.push_back(lines[i]);
        }
    return out;
}

std::string composed(const std::string& title, const Lines& lines) {
    std::string text = title;
    const Line* before = nullptr;
    for (const Line& line : lines) {
        if (line.gone) continue;
        if (!text.empty()) text += before && staysTogether(*before, line) ? "\n" : "\n\n";
        text += line.text;
        before = &line;
    }
    return text + '\n';
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
    const std::size_t length = base::countCodePoints(line);
    // Japanese says in forty characters what takes English a hundred.
    const bool dense = isDense(line);
    const std::size_t sentence = dense ? 25 : 60;
    return length >= (dense ? 100U : 220U) || (length >= sentence && endsSentence(line));
}

bool isSentence(std::string_view line) {
    constexpr std::size_t fewestWords = 6;
    return isProse(line) || (endsSentence(line) && countWords(line) >= fewestWords);
}

std::size_t countWords(std::string_view line) {
    std::size_t words = 0, japanese = 0;
    bool inside = false;
    for (std::size_t at = 0; at < line.size() && words < mostWords;) {
        const char32_t c = base::nextCodePoint(line, at);
        const bool dense = c >= 0x2E80 && base::isJapanese(c);
        const bool blank = base::isSpace(c);
        japanese += dense;
        words += !blank && !inside && !dense;
        inside = !blank && !dense;
    }
    return words + (japanese + 1) / 2;
}

} // namespace pledge::intake
