#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/intake/boilerplate.h"
#include "core/intake/ja_credits.h"
#include "core/intake/phrases.h"
#include "core/intake/subject.h"

#include <algorithm>
#include <memory>

namespace pledge::intake {
namespace {

constexpr std::size_t longestBlurb = 220; ///< code points of an advert's or a teaser's one line
constexpr std::size_t longestName = 12;   ///< words of what stands above a blurb
constexpr std::size_t longestRun = 1000;  ///< pairs that are looked at together under one head
constexpr std::size_t longestCluster = 2000;

/// Removes blocks of lines, from the top.
class Remover {
public:
    Remover(Lines& lines, const std::string& title) : lines_(lines), title_(title), words_(lines.size()) {
        for (const Line& line : lines_)
            if (!line.gone) left_ += line.text.size();
    }

    std::size_t remove() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (lines_[i].gone) {
                if (isAdvertLabel(i)) takePitch(i);
                continue;
            }
            if (isHead(i, restHead) && isPastHalf(i))
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
        if (lines_[i].gone) return;
        subject(); // what it knows, it knows from all lines
        ++removed_;
        left_ -= lines_[i].text.size();
        lines_[i].gone = true;
    }

    /// Read when it is first asked for: most articles have nothing that calls for it.
    const Subject& subject() {
        if (!subject_) subject_ = std::make_unique<Subject>(lines_, title_);
        return *subject_;
    }

    /// The words of a line, counted up to 16: more makes no difference to any rule here.
    std::size_t words(std::size_t i) {
        constexpr std::size_t most = 16;
        if (!words_[i]) words_[i] = static_cast<std::uint8_t>(std::min(most, countWords(lines_[i].text, most)));
        return words_[i];
    }

    bool isHead(std::size_t i, Head head) { return lines_[i].head & head && words(i) <= 8; }

    bool isBlockHead(std::size_t i) {
        if (!lines_[i].head) return false;
        constexpr std::size_t longestHead = 5;
        return isHead(i, blockHead) ||
               (lines_[i].head & blockStartHead && words(i) <= longestHead && !endsSentence(lines_[i].text));
    }

    /// What stands before line `i`, which only grows: bytes, paragraphs, and those with an empty line before them.
    struct Above {
        std::size_t lines = 0, bytes = 0, paragraphs = 0, parted = 0;
    };
    const Above& above(std::size_t i) {
        for (; above_.lines < i; ++above_.lines) {
            const Line& line = lines_[above_.lines];
            if (line.gone) continue;
            above_.bytes += line.text.size();
            if (!isProse(line.text)) continue;
            ++above_.paragraphs;
            above_.parted += line.gap;
        }
        return above_;
    }

    bool isPastHalf(std::size_t i) {
        const std::size_t before = above(i).bytes;
        return before > left_ - before;
    }

    bool isAdvertLabel(std::size_t i) {
        return words(i) <= 2 && boilerplatePhrases().has("advert label", bare(lines_[i].text));
    }
    /// The one line under "Advertisement" that calls to buy.
    void takePitch(std::size_t label) {
        const std::size_t i = next(label);
        if (i >= lines_.size() || !hasAtMostCodePoints(lines_[i].text, longestBlurb)) return;
        if (boilerplatePhrases()["pitch"].within(bare(lines_[i].text)) && !subject().isTold(i, label)) take(i);
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
    bool isBlurb(std::size_t i, std::size_t run) {
        return hasAtMostCodePoints(lines_[i].text, longestBlurb) && !subject().isTold(i, run) &&
               subject().sharedWords(i, run) <= 1;
    }

    /// Whether a short line of a block opens a part of the article: a heading, with the article's text below it.
    bool opensPart(std::size_t i, std::size_t head) {
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
        for (; i < lines_.size() && !isBlockHead(i) && !isHead(i, restHead); i = next(i)) {
            const bool prose = isSentence(lines_[i].text);
            if (prose && (names != 1 || !isBlurb(i, head))) break;
            if (!prose && opensPart(i, head)) break;
            names = prose ? 0 : names + 1;
            take(i);
        }
        // A head with the article's own text right under it may be one of the article's headings.
        const bool headsText = i == head + 1 && i < lines_.size() && !(lines_[head].head & menuHead);
        if (!headsText) take(head);
    }

    /// Takes the lines that follow a head without an empty line, where the article's paragraphs are parted by empty
    /// lines and these speak of something else. Returns the line behind them.
    std::size_t takeCluster(std::size_t head) {
        if (above(head).parted * 4 < above_.paragraphs * 3) return head + 1;
        std::size_t end = head + 1, told = 0;
        for (; end < lines_.size() && !lines_[end].gap; ++end) {
            if (end - head > longestCluster) return head + 1;
            told += subject().isTold(end, head);
        }
        if (told * 3 > end - head) return head + 1;
        for (std::size_t i = head + 1; i < end; ++i) take(i);
        return end;
    }

    /// Whether lines `i` and the next are a short name and its blurb of one line.
    bool isPair(std::size_t i) {
        if (lines_[i].heading || lines_[i].item || endsSentence(lines_[i].text) || words(i) > longestName) return false;
        const std::size_t blurb = next(i);
        if (blurb >= lines_.size() || words(blurb) < 5 || words(blurb) <= words(i)) return false;
        const std::string_view text = lines_[blurb].text;
        return hasAtMostCodePoints(text, longestBlurb) && (words(blurb) >= 8 || endsSentence(text));
    }

    /// Pairs without a head: adverts only if they are many and no name of theirs stands anywhere else. What a Japanese
    /// line shares with others its words do not tell, for nothing parts them; it is no advert on that account.
    void takeUnmarked(std::size_t from) {
        if (!isJapaneseLine(lines_[from].text) && isPair(from) && isStrangeRun(from)) takePairs(from, fewestUnmarked);
    }

    /// Whether at least six pairs follow each other from `from` on, and at most a fifth of their names has a word that
    /// stands outside of them. Answered for all pairs of the run at once: they are asked for one after the other, and
    /// what is taken above a pair changes nothing about those below.
    bool isStrangeRun(std::size_t from) {
        if (strange_.empty()) strange_.resize(lines_.size(), Strange::unknown);
        if (strange_[from] == Strange::unknown) judgeRun(from);
        return strange_[from] == Strange::yes;
    }

    void judgeRun(std::size_t from) {
        std::vector<std::size_t> names;
        std::size_t end = from;
        for (; end < lines_.size() && isPair(end); end = next(next(end))) names.push_back(end);
        const std::size_t n = names.size();
        // How many names stand outside of the run that begins with the i-th, as changes from one i to the next.
        std::vector<long> change(n + 1);
        for (std::size_t k = 0; n >= fewestUnmarked && k < n; ++k) {
            const Reach reach = subject().reachOf(names[k]);
            if (reach.empty()) continue;
            // With a word below the run: in all runs that hold it; else in those that begin behind its first place.
            const auto first =
                reach.last >= end ? names.begin() : std::upper_bound(names.begin(), names.end(), reach.first);
            const auto i = static_cast<std::size_t>(first - names.begin());
            if (i > k) continue;
            ++change[i];
            --change[k + 1];
        }
        long outside = 0;
        for (std::size_t i = 0; i < n; ++i) {
            outside += change[i];
            const std::size_t left = n - i;
            const bool strange = left >= fewestUnmarked && static_cast<std::size_t>(outside) * 5 <= left;
            strange_[names[i]] = strange ? Strange::yes : Strange::no;
        }
    }

    bool isToldPair(std::size_t i, std::size_t run) {
        return subject().isTold(i, run) || subject().isTold(next(i), run);
    }

    /// Takes a run of at least `fewest` such pairs if at most a fifth of them speaks of what the article speaks of;
    /// pairs at its end that do are the article's again. Returns the line behind the run, or `from`.
    std::size_t takePairs(std::size_t from, std::size_t fewest) {
        std::vector<std::size_t> pairs;
        for (std::size_t i = from; i < lines_.size() && isPair(i) && pairs.size() < longestRun; i = next(next(i)))
            pairs.push_back(i);
        if (pairs.size() < fewest) return from;
        while (!pairs.empty() && subject().isTold(pairs.back(), from)) pairs.pop_back();
        const auto told = std::count_if(pairs.begin(), pairs.end(), [&](std::size_t i) { return isToldPair(i, from); });
        if (pairs.size() < fewest || static_cast<std::size_t>(told) * 5 > pairs.size()) return from;
        const std::size_t end = next(next(pairs.back()));
        for (std::size_t k = from; k < end && k < lines_.size(); ++k) take(k);
        return end;
    }

    /// A headline of another story: it has words of weight, and shares none of them.
    bool isStrange(std::size_t i, std::size_t run) {
        if (isJapaneseLine(lines_[i].text)) return false;
        const auto found = wordsOf(lines_[i].text);
        const auto weighty = std::count_if(found.begin(), found.end(), [](std::string_view w) {
            return w.size() >= 5 && w.find_first_of("0123456789") == std::string_view::npos;
        });
        return weighty >= 2 && subject().sharedWords(i, run) == 0;
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
        if (run.size() < fewest) return;
        const auto strange =
            std::count_if(run.begin(), run.end(), [&](std::size_t i) { return isStrange(i, run.back()); });
        if (static_cast<std::size_t>(strange) * 10 < run.size() * 8) return;
        for (const std::size_t i : run) take(i);
    }

    /// Lines of some length that stood above already.
    void takeRepeated() {
        constexpr std::size_t fewest = 40;
        std::size_t slots = 64;
        while (slots < 2 * lines_.size()) slots *= 2;
        // Open addressing: the upper half of a hash, and the number of the line, counted from 1.
        std::vector<std::uint64_t> seen(slots);
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const std::string_view text = lines_[i].text;
            if (lines_[i].gone || text.size() < fewest) continue;
            const std::uint64_t hash = base::quickHash(text), upper = hash & ~0xFFFFFFFFULL;
            std::size_t slot = hash & (slots - 1);
            while (seen[slot] &&
                   !((seen[slot] & ~0xFFFFFFFFULL) == upper && lines_[(seen[slot] & 0xFFFFFFFFULL) - 1].text == text))
                slot = (slot + 1) & (slots - 1);
            lines_[i].gone = seen[slot] != 0;
            removed_ += lines_[i].gone;
            if (!lines_[i].gone) seen[slot] = upper | (i + 1);
        }
    }

    static constexpr std::size_t fewestUnmarked = 6;
    enum class Strange : std::uint8_t { unknown, no, yes };

    Lines& lines_;
    const std::string& title_;
    std::unique_ptr<Subject> subject_;
    std::vector<std::uint8_t> words_; ///< of each line; 0: not counted yet
    std::vector<Strange> strange_;    ///< whether a run of strange pairs begins with a line
    Above above_;
    std::size_t left_ = 0; ///< bytes of the lines that are not gone
    std::size_t removed_ = 0;
};

} // namespace

std::size_t removeBlocks(Lines& lines, const std::string& title) { return Remover(lines, title).remove(); }

} // namespace pledge::intake
