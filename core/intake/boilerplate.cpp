#include "core/intake/boilerplate.h"

#include "core/base/utf8.h"
#include "core/intake/phrases.h"
#include "core/intake/subject.h"

#include <algorithm>
#include <set>

namespace pledge::intake {
namespace {

constexpr std::size_t longestMarked = 240; ///< bytes of a line that a phrase at its start gives away
constexpr std::size_t longestList = 2000;  ///< bytes of a line that may be looked at for links and menus
constexpr std::size_t creditWords = 8;     ///< in a picture's credit
constexpr std::size_t longestBlurb = 220;  ///< code points of an advert's or a teaser's one line

bool isSignsOnly(std::string_view text) { return wordsOf(text).empty(); }

/// Nothing but addresses, hashtags and handles.
bool isLinkLine(std::string_view text) {
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty() || isSignsOnly(word)) continue;
        const bool link = word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.") ||
                          word.starts_with('#') || word.starts_with('@') ||
                          (word.find('@') != std::string_view::npos && countWords(text) <= 3);
        if (!link) return false;
        any = true;
    }
    return any;
}

/// "Home | About | Contact | Privacy policy": short parts, most of them known from menus.
bool isMenu(std::string_view text) {
    std::size_t parts = 0, known = 0;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t end = text.size(), length = 1;
        for (const std::string_view sign : {"|", "·", "•", " / ", "  ", "\t"})
            if (const auto found = text.find(sign, at); found < end) end = found, length = sign.size();
        const std::string part = bare(text.substr(at, end - at));
        at = end + length;
        if (part.empty()) continue;
        ++parts;
        known += boilerplatePhrases().has("line", part);
    }
    return parts >= 2 && known * 2 > parts;
}

bool isMarked(const Line& line) {
    if (line.text.size() > longestList) return false;
    const auto& known = boilerplatePhrases();
    const std::string text = bare(line.text);
    // The head of a block goes with its block.
    if (known.has("block", text) || known.has("rest", text)) return false;
    if (isSignsOnly(line.text) || known.has("line", text) || isLinkLine(line.text) || isMenu(line.text)) return true;
    if (line.text.size() > longestMarked) return false;
    if (!known.opening("credit", text).empty() && countWords(line.text) <= creditWords + 2) return true;
    return !known.opening("start", text).empty() || known.within("holds", text);
}

/// Cuts a picture's credit from the end of its caption: "The plant in Tema. (Photo: Ama Owusu)".
void cutCredit(std::string& text) {
    constexpr std::size_t longestCaption = 400;
    if (text.size() > longestCaption) return;
    const std::string folded = base::foldCase(text);
    const auto at = folded.size() == text.size() ? boilerplatePhrases().lastWithin("credit", folded) : std::nullopt;
    if (!at || *at == 0 || countWords(std::string_view(text).substr(*at)) > creditWords) return;
    const auto end = text.find_last_not_of(" ([|/-", *at - 1);
    const bool apart = end != std::string::npos &&
                       (end + 2 < *at || std::string_view(".!?)\"").find(text[end]) != std::string_view::npos);
    if (apart && end > 0) text.resize(text.find_last_not_of(' ', end) + 1);
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

/// Removes blocks of lines, from the top.
class Remover {
public:
    Remover(Lines& lines, const std::string& title) : lines_(lines), subject_(lines, title) {}

    std::size_t remove() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].gone) continue;
            if (isHead(i, "rest") && isPastHalf(i))
                takeAll(i);
            else if (isBlockHead(i))
                takeBlock(i);
            else
                takeUnmarked(i);
        }
        takeTail();
        takeRepeated();
        return removed_;
    }

private:
    void take(std::size_t i) {
        removed_ += !lines_[i].gone;
        lines_[i].gone = true;
    }

    bool isHead(std::size_t i, const char* section) const {
        return countWords(lines_[i].text) <= 8 && boilerplatePhrases().has(section, bare(lines_[i].text));
    }

    bool isBlockHead(std::size_t i) const {
        if (isHead(i, "block")) return true;
        constexpr std::size_t longestHead = 5;
        const std::string& text = lines_[i].text;
        return countWords(text) <= longestHead && !endsSentence(text) &&
               !boilerplatePhrases().opening("blockstart", bare(text)).empty();
    }

    bool isPastHalf(std::size_t i) const {
        std::size_t before = 0, after = 0;
        for (std::size_t k = 0; k < lines_.size(); ++k)
            if (!lines_[k].gone) (k < i ? before : after) += lines_[k].text.size();
        return before > after;
    }

    void takeAll(std::size_t from) {
        for (std::size_t k = from; k < lines_.size(); ++k) take(k);
    }

    std::size_t next(std::size_t i) const {
        do ++i;
        while (i < lines_.size() && lines_[i].gone);
        return i;
    }

    /// One line that could stand below a strange headline or an advert's name.
    bool isBlurb(std::size_t i, std::size_t run) const {
        return base::countCodePoints(lines_[i].text) <= longestBlurb && !subject_.isTold(i, run) &&
               subject_.sharedWords(i, run) <= 1;
    }

    /// Whether a short line of a block opens a part of the article: a heading, with the article's text below it.
    bool opensPart(std::size_t i, std::size_t head) const {
        const std::size_t after = next(i);
        return (lines_[i].gap || lines_[i].heading) && after < lines_.size() && isSentence(lines_[after].text) &&
               !isBlurb(after, head);
    }

    /// The lines under a head, up to the first that belongs to the article.
    void takeBlock(std::size_t head) {
        constexpr std::size_t fewestPairs = 2;
        std::size_t i = takePairs(next(head), fewestPairs);
        if (i == head + 1) i = takeCluster(head);
        std::size_t names = 1; // short lines since the last blurb; the head may have one too
        for (; i < lines_.size() && !isBlockHead(i) && !isHead(i, "rest"); i = next(i)) {
            const bool prose = isSentence(lines_[i].text);
            if (prose && (names != 1 || !isBlurb(i, head))) break;
            if (!prose && opensPart(i, head)) break;
            names = prose ? 0 : names + 1;
            take(i);
        }
        // A head with the article's own text right under it may be one of the article's headings.
        const bool headsText =
            i == head + 1 && i < lines_.size() && !boilerplatePhrases().has("line", bare(lines_[head].text));
        if (!headsText) take(head);
    }

    /// Takes the lines that follow a head without an empty line, where the article's paragraphs are parted by empty
    /// lines and these speak of something else. Returns the line behind them.
    std::size_t takeCluster(std::size_t head) {
        std::size_t end = head + 1, told = 0, paragraphs = 0, parted = 0;
        for (; end < lines_.size() && !lines_[end].gap; ++end) told += subject_.isTold(end, head);
        for (std::size_t i = 0; i < head; ++i) {
            if (lines_[i].gone || !isProse(lines_[i].text)) continue;
            ++paragraphs;
            parted += lines_[i].gap;
        }
        if (parted * 4 < paragraphs * 3 || told * 3 > end - head) return head + 1;
        for (std::size_t i = head + 1; i < end; ++i) take(i);
        return end;
    }

    /// Whether lines `i` and the next are a short name and its blurb of one line.
    bool isPair(std::size_t i) const {
        const std::size_t blurb = next(i);
        if (blurb >= lines_.size() || lines_[i].heading || lines_[i].item) return false;
        const std::string& name = lines_[i].text;
        const std::string& words = lines_[blurb].text;
        return countWords(name) <= 12 && !endsSentence(name) && countWords(words) >= 5 &&
               countWords(words) > countWords(name) && base::countCodePoints(words) <= longestBlurb &&
               (endsSentence(words) || countWords(words) >= 8);
    }

    /// Pairs without a head: adverts only if they are many and no name of theirs stands anywhere else.
    void takeUnmarked(std::size_t from) {
        constexpr std::size_t fewest = 6;
        std::size_t end = from;
        std::vector<std::size_t> names;
        for (; end < lines_.size() && isPair(end); end = next(next(end))) names.push_back(end);
        const auto known = std::count_if(names.begin(), names.end(),
                                         [&](std::size_t i) { return subject_.standsOutside(i, from, end); });
        if (names.size() >= fewest && static_cast<std::size_t>(known) * 5 <= names.size()) takePairs(from, fewest);
    }

    bool isToldPair(std::size_t i, std::size_t run) const {
        return subject_.isTold(i, run) || subject_.isTold(next(i), run);
    }

    /// Takes a run of at least `fewest` such pairs if at most a fifth of them speaks of what the article speaks of;
    /// pairs at its end that do are the article's again. Returns the line behind the run, or `from`.
    std::size_t takePairs(std::size_t from, std::size_t fewest) {
        std::vector<std::size_t> pairs;
        for (std::size_t i = from; i < lines_.size() && isPair(i); i = next(next(i))) pairs.push_back(i);
        while (!pairs.empty() && subject_.isTold(pairs.back(), from)) pairs.pop_back();
        const auto told = std::count_if(pairs.begin(), pairs.end(), [&](std::size_t i) { return isToldPair(i, from); });
        if (pairs.size() < fewest || static_cast<std::size_t>(told) * 5 > pairs.size()) return from;
        const std::size_t end = next(next(pairs.back()));
        for (std::size_t k = from; k < end && k < lines_.size(); ++k) take(k);
        return end;
    }

    /// A headline of another story: it has words of weight, and shares none of them.
    bool isStrange(std::size_t i, std::size_t run) const {
        const auto words = wordsOf(lines_[i].text);
        const auto weighty = std::count_if(words.begin(), words.end(), [](std::string_view w) {
            return w.size() >= 5 && w.find_first_of("0123456789") == std::string_view::npos;
        });
        return weighty >= 2 && subject_.sharedWords(i, run) == 0;
    }

    /// Other headlines below the last paragraph: a run of at least five lines that share no word of weight with the
    /// article.
    void takeTail() {
        constexpr std::size_t fewest = 5;
        std::vector<std::size_t> run;
        for (std::size_t i = lines_.size(); i-- > 0;) {
            if (lines_[i].gone) continue;
            if (isProse(lines_[i].text) || lines_[i].item) break;
            run.push_back(i);
        }
        const auto strange =
            std::count_if(run.begin(), run.end(), [&](std::size_t i) { return isStrange(i, run.back()); });
        if (run.size() < fewest || static_cast<std::size_t>(strange) * 10 < run.size() * 8) return;
        for (const std::size_t i : run) take(i);
    }

    void takeRepeated() {
        constexpr std::size_t fewest = 40;
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (!lines_[i].gone && lines_[i].text.size() >= fewest && !seen.insert(lines_[i].text).second) take(i);
    }

    Lines& lines_;
    Subject subject_;
    std::size_t removed_ = 0;
};

} // namespace

std::size_t removeMarked(Lines& lines) {
    std::size_t removed = removeLinkRuns(lines);
    for (Line& line : lines) {
        if (line.gone) continue;
        line.gone = isMarked(line);
        removed += line.gone;
        if (!line.gone) cutCredit(line.text);
    }
    return removed;
}

std::size_t removeBlocks(Lines& lines, const std::string& title) { return Remover(lines, title).remove(); }

} // namespace pledge::intake
