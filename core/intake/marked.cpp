#include "core/base/utf8.h"
#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"
#include "core/intake/row.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t longestMarked = 240;  ///< bytes of a line that a phrase at its start gives away
constexpr std::size_t longestCaption = 400; ///< bytes of a line that may end in a picture's credit
constexpr std::size_t longestList = 2000;   ///< bytes of a line that may be looked at for links and menus
constexpr std::size_t creditWords = 8;      ///< in a picture's credit
constexpr std::size_t longestHead = 5;      ///< words of a line that begins like the head of a block

/// Both together, to be looked for at once.
PhraseSet together(std::vector<std::string> phrases, const std::vector<std::string>& more) {
    phrases.insert(phrases.end(), more.begin(), more.end());
    return PhraseSet(std::move(phrases));
}

/// The phrases that are asked for of every line.
struct Known {
    const PhraseSet& line = boilerplatePhrases()["line"];
    const PhraseSet& block = boilerplatePhrases()["block"];
    const PhraseSet& blockStart = boilerplatePhrases()["blockstart"];
    const PhraseSet& rest = boilerplatePhrases()["rest"];
    const PhraseSet& start = boilerplatePhrases()["start"];
    const PhraseSet& holds = boilerplatePhrases()["holds"];
    const PhraseSet& credit = boilerplatePhrases()["credit"];
    PhraseSet inside = together(holds.all(), credit.all());
    std::size_t longestWhole = std::max({line.longest(), block.longest(), rest.longest()});
};

const Known& known() {
    static const Known all;
    return all;
}

/// Nothing but addresses, hashtags and handles.
bool isLinkLine(std::string_view text) {
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty() || !hasWords(word)) continue;
        const bool link = word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") ||
                          word.starts_with('#') || word.starts_with('@') ||
                          (word.find('@') != std::string_view::npos && hasAtMostWords(text, 3));
        if (!link) return false;
        any = true;
    }
    return any;
}

/// The next sign that parts a menu, from `at` on: where it begins and ends.
base::Span nextSign(std::string_view text, std::size_t at) {
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '|' || c == '\t') return {at, at + 1};
        if (c == ' ' && at + 1 < text.size()) {
            if (text[at + 1] == ' ') return {at, at + 2};
            if (text[at + 1] == '/' && at + 2 < text.size() && text[at + 2] == ' ') return {at, at + 3};
        } else if (c == '\xC2' && text.substr(at).starts_with("·")) {
            return {at, at + 2};
        } else if (c == '\xE2' && text.substr(at).starts_with("•")) {
            return {at, at + 3};
        }
    }
    return {text.size(), text.size() + 1};
}

/// Whether there is such a sign at all.
bool hasSign(std::string_view text) {
    // Without a branch a byte, so that the compiler takes many at a time.
    unsigned char found = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const char c = text[i], next = text[i + 1], third = text[i + 2];
        found |= (c == '|') | (c == '\t') | ((c == ' ') & ((next == ' ') | ((next == '/') & (third == ' ')))) |
                 ((c == '\xC2') & (next == '\xB7')) | ((c == '\xE2') & (next == '\x80') & (third == '\xA2'));
    }
    return found || (text.size() < 3 || nextSign(text, text.size() - 2).start < text.size());
}

/// "Home Business Sport Subscribe": a menu whose parts stand in a row.
bool isRow(std::string_view text) {
    constexpr std::size_t longest = 12, fewest = 3;
    if (!text.starts_with("Home ") || text.size() > longestMarked || !hasAtMostWords(text, longest) ||
        endsSentence(text))
        return false;
    std::size_t words = 0;
    for (std::size_t at = 0; words < fewest; ++words) {
        const auto word = nextWord(text, at);
        if (word.empty() || !startsUpper(word) || !(isSection(word) || known().line.has(bare(word)))) return false;
    }
    return true;
}

/// "Home | About | Contact | Privacy policy": short parts, most of them known from menus or names of sections.
bool isMenu(std::string_view text) {
    if (isRow(text)) return true;
    if (!hasSign(text)) return false;
    std::size_t parts = 0, menu = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const base::Span sign = nextSign(text, at);
        const std::string part = bare(text.substr(at, sign.start - at));
        at = sign.end;
        if (part.empty()) continue;
        ++parts;
        const bool section = parts > 1 && hasAtMostWords(part, 2) && isSection(part);
        menu += section || known().line.has(part);
    }
    return parts >= 2 && menu * 2 > parts;
}

std::uint8_t headOf(std::string_view text) {
    return static_cast<std::uint8_t>(
        (known().block.has(text) ? blockHead : 0) | (known().rest.has(text) ? restHead : 0) |
        (known().blockStart.opening(text).empty() ? 0 : blockStartHead) | (known().line.has(text) ? menuHead : 0));
}

/// "写真：握手する会長と市長": a picture's caption behind its label, not its credit.
bool isJapaneseCaption(std::string_view line) {
    if (line.empty() || static_cast<unsigned char>(line.front()) < 0x80) return false;
    constexpr std::size_t longestName = 11; // code points of whom a credit names
    for (const std::string_view label : {"写真：", "写真:", "写真＝", "写真=", "画像："}) {
        if (!line.starts_with(label)) continue;
        const std::string_view told = line.substr(label.size());
        if (told.ends_with("提供") || told.ends_with("撮影") || hasAtMostCodePoints(told, longestName)) return false;
        for (std::size_t at = 0; at < told.size();) {
            const char32_t c = base::nextCodePoint(told, at);
            if (c >= 0x3041 && c <= 0x3096) return true; // hiragana: words, not names alone
        }
    }
    return false;
}

/// Whether a line goes, by its words in their bare form.
bool isMarked(const Line& line, std::string_view text, bool mayHold = true) {
    const Known& k = known();
    // The head of a block goes with its block.
    if (k.block.has(text) || k.rest.has(text)) return false;
    if (!hasWords(line.text) || k.line.has(text) || isLinkLine(line.text) || isMenu(line.text)) return true;
    if (line.text.size() > longestMarked) return false;
    if (!k.credit.opening(text).empty() && hasAtMostWords(line.text, creditWords + 2)) return true;
    if (isJapaneseCaption(line.text)) return false;
    return !k.start.opening(text).empty() || (mayHold && k.holds.within(text));
}

/// Where a picture's credit is cut from the end of its caption: "The plant in Tema. (Photo: Ama Owusu)". The size of
/// the text where there is none.
std::size_t creditCut(std::string_view text, std::string_view folded) {
    // In a row with an address it is no picture's: "press@norra.example | © 2026 Norra Steel".
    if (hasAddress(text)) return text.size();
    const auto at = folded.size() == text.size() ? known().credit.lastWithin(folded) : std::nullopt;
    if (!at || *at == 0 || !hasAtMostWords(text.substr(*at), creditWords)) return text.size();
    const auto end = text.find_last_not_of(" ([|/-", *at - 1);
    const bool apart = end != std::string_view::npos &&
                       (end + 2 < *at || std::string_view(".!?)\"").find(text[end]) != std::string_view::npos);
    return apart && end > 0 ? text.find_last_not_of(' ', end) + 1 : text.size();
}

/// A line too long for a caption: no more of it is read than shows that it is none of the known ones.
void judgeLong(Line& line) {
    if (line.text.size() > longestList) return;
    if (!mayBeBare(line.text, known().longestWhole) && !hasAtMostWords(line.text, longestHead)) {
        line.gone = isLinkLine(line.text) || isMenu(line.text);
        return;
    }
    const std::string text = bare(line.text);
    line.gone = isMarked(line, text);
    line.head = headOf(text);
}

void judge(Line& line) {
    if (line.text.size() > longestCaption) return judgeLong(line);
    const std::string folded = base::foldCase(line.text);
    std::string room;
    const std::string_view text = bareOfFolded(folded, room);
    // An apostrophe inside a phrase is found only once it is straight.
    const bool mayHold = known().inside.mayStandIn(folded);
    line.gone = isMarked(line, text, mayHold || !room.empty());
    if (line.gone) return;
    const std::size_t cut = mayHold ? creditCut(line.text, folded) : line.text.size();
    line.head = cut == line.text.size() ? headOf(text) : headOf(bare(line.text.substr(0, cut)));
    line.text = line.text.substr(0, cut);
}

/// Runs of at least two Markdown links with nothing else, in one line or several.
std::size_t removeLinkRuns(Lines& lines) {
    std::size_t removed = 0;
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i;
        int links = 0;
        for (; end < lines.size() && lines[end].links; ++end) links += lines[end].links;
        if (links >= 2) {
            for (std::size_t k = i; k < end; ++k) lines[k].gone = true;
            removed += end - i;
        }
        i = std::max(end, i + 1);
    }
    return removed;
}

} // namespace

std::size_t removeMarked(Lines& lines) {
    std::size_t removed = removeLinkRuns(lines);
    for (Line& line : lines) {
        if (line.gone) continue;
        judge(line);
        removed += line.gone;
    }
    return removed;
}

} // namespace pledge::intake
