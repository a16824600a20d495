#include "core/base/utf8.h"
#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/phrases.h"
#include "core/intake/row.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t mostLines = 60;       ///< that are looked at from the end of a document
constexpr std::size_t longestLine = 300;    ///< bytes of a line that is no sentence
constexpr std::size_t longestAsk = 260;     ///< bytes of a sentence that addresses the reader
constexpr std::size_t longestNotice = 2000; ///< bytes of a release's notice on its own forecasts

/// What a line under an article's last paragraph is.
enum class Kind { unsure, text, furniture, listHead };

/// The phrases that are asked for of such lines.
struct Known {
    const PhraseSet& line = boilerplatePhrases()["line"];
    const PhraseSet& block = boilerplatePhrases()["block"];
    const PhraseSet& blockStart = boilerplatePhrases()["blockstart"];
    const PhraseSet& start = boilerplatePhrases()["start"];
    const PhraseSet& footStart = boilerplatePhrases()["foot start"];
    const PhraseSet& holds = boilerplatePhrases()["foot holds"];
    const PhraseSet& asks = boilerplatePhrases()["foot asks"];
    const PhraseSet& label = boilerplatePhrases()["foot label"];
    const PhraseSet& verb = boilerplatePhrases()["foot verb"];
    const PhraseSet& head = boilerplatePhrases()["foot head"];
    const PhraseSet& headStart = boilerplatePhrases()["foot head start"];
    const PhraseSet& sentenceStart = boilerplatePhrases()["foot sentence start"];
    const PhraseSet& caption = boilerplatePhrases()["foot caption"];
    const PhraseSet& notice = boilerplatePhrases()["foot notice"];
};

const Known& known() {
    static const Known all;
    return all;
}

bool opensQuote(std::string_view line) {
    for (const std::string_view sign : {"\"", "“", "‘", "'", "「", "『", "«", "„"})
        if (line.starts_with(sign)) return true;
    return false;
}

/// Whether a line is one sentence or more, be it a short one: "The plant will not close."
bool tells(std::string_view line) {
    return isSentence(line) || line.ends_with("。") || line.ends_with("。」") || line.ends_with("。）");
}

/// "Older post: Why cranes hum", "関連記事：…": a list of one, behind its head.
bool hasLabel(std::string_view line, bool sentence) {
    std::string_view said = labelOf(line);
    // "【関連記事】…"
    constexpr std::string_view close = "】";
    const auto end = line.starts_with("【") ? line.substr(0, 60).find(close) : std::string_view::npos;
    if (end != std::string_view::npos && end + close.size() < line.size()) said = line.substr(0, end);
    if (said.empty()) return false;
    const std::string label = bare(said);
    constexpr std::size_t longestHead = 6;
    if (known().block.has(label)) return !sentence || !hasAtMostWords(label, 1);
    if (sentence) return false;
    return known().label.has(label) ||
           (!known().blockStart.opening(label).empty() && hasAtMostWords(label, longestHead));
}

/// Whether a line ends as a short sentence does; a headline may end with a question mark.
bool endsStopped(std::string_view line) {
    for (const std::string_view stop : {".", "。", ".\"", ".”", "。」", "。）"})
        if (line.ends_with(stop)) return true;
    return false;
}

/// A row of links and offers: "3 comments | Share | Subscribe for 90 pesos".
bool isOfferRow(std::string_view line) {
    const auto parts = rowParts(line);
    if (parts.size() < 2) return false;
    std::size_t buttons = 0;
    for (const std::string_view part : parts) {
        const std::string text = bare(part);
        if (!known().start.opening(text).empty() || !known().footStart.opening(text).empty() || hasLabel(part, false))
            return true;
        buttons += known().line.has(text);
    }
    return buttons * 2 >= parts.size();
}

/// The last sentence of a line that may hold several.
std::string_view lastSentence(std::string_view text) {
    const auto stop = text.find_last_of(".!?", text.empty() ? 0 : text.size() - 1);
    std::size_t from = text.rfind(". ");
    for (const std::string_view sign : {"! ", "? "})
        if (const auto at = text.rfind(sign);
            at != std::string_view::npos && (from == std::string_view::npos || at > from))
            from = at;
    return stop == std::string_view::npos || from == std::string_view::npos ? text : text.substr(from + 2);
}

/// Whether a line asks its reader for something to its end: what follows a request may tell something.
bool asks(std::string_view line, std::string_view text) {
    if (line.size() > longestAsk) return false;
    const Known& k = known();
    if (!k.notice.opening(text).empty()) return true;
    const auto asked = [&](std::string_view s) { return k.asks.within(s) || k.notice.within(s); };
    return asked(text) &&
           (!isSentence(line) || asked(lastSentence(text)) || lastSentence(text).size() < text.size() / 4);
}

/// A sentence that is known by how it begins: "The next issue appears on 18 March."
bool opensRequest(std::string_view line, std::string_view text) {
    constexpr std::size_t longest = 30;
    return line.size() <= longestAsk && hasAtMostWords(line, longest) && !known().sentenceStart.opening(text).empty() &&
           line.find('"') == std::string_view::npos && line.find("「") == std::string_view::npos;
}

/// "Get the app", "Write to the editor": a call in a line that is no sentence.
bool isCall(std::string_view text) {
    constexpr std::size_t longest = 14, fewest = 3;
    return !known().verb.opening(text).empty() && hasAtMostWords(text, longest) && !hasAtMostWords(text, fewest - 1);
}

/// "Also on the Kitwe Times", "■この記事を読んだ人はこちらも": other headlines follow.
bool opensList(std::string_view line, std::string_view text) {
    constexpr std::size_t longest = 6;
    // "Most read this week"
    const auto block = known().block.opening(text);
    constexpr std::string_view when = " this week";
    if (!block.empty() && text.substr(block.size()) == when) return true;
    return known().head.within(text) || (!known().headStart.opening(text).empty() && hasAtMostWords(line, longest));
}

/// Credits at the foot are read by the masthead: "By Ama Owusu, ama@ledger.example".
bool isCredit(std::string_view line) {
    constexpr std::size_t longest = 120;
    if (line.size() > longest) return false;
    const auto found = credits(line);
    return found && (!found->author.empty() || !found->published.empty());
}

/// "Page 4: Letters | Page 9: Crossword", "Horoscope, page 12": where in the paper more stands.
bool pointsToPage(std::string_view text) {
    constexpr std::string_view page = "page ";
    constexpr std::size_t longest = 12;
    const auto at = text.find(page);
    return at != std::string_view::npos && at + page.size() < text.size() && hasAtMostWords(text, longest) &&
           text[at + page.size()] >= '0' && text[at + page.size()] <= '9';
}

Kind kindOf(const Line& line) {
    const std::string_view all = line.text;
    const Known& k = known();
    if (all.size() > longestLine && isProse(all)) {
        const bool notice = all.size() <= longestNotice && k.notice.within(base::foldCase(all));
        return notice ? Kind::furniture : Kind::text;
    }
    if (line.heading || opensQuote(all)) return tells(all) ? Kind::text : Kind::unsure;
    const bool sentence = tells(all);
    const std::string text = bare(all);
    // The blocks under such heads are judged later.
    if (line.head & (blockHead | restHead)) return Kind::unsure;
    if (hasLabel(all, sentence)) return Kind::furniture;
    if (asks(all, text)) return opensList(all, text) ? Kind::listHead : Kind::furniture;
    if (sentence && opensRequest(all, text)) return Kind::furniture;
    if (hasAddress(all) && hasAtMostWords(all, 24)) return isCredit(all) ? Kind::unsure : Kind::furniture;
    if (sentence) return Kind::text;
    if (!line.item && pointsToPage(base::foldCase(all))) return Kind::furniture;
    if (line.item || isTableRow(all)) return Kind::unsure;
    if (opensList(all, text)) return Kind::listHead;
    // "(C) Kitwe Times"
    const bool rights = text.starts_with("(c) ") && hasAtMostWords(text, 10);
    if (rights || !k.footStart.opening(text).empty() || k.holds.within(text) || isCall(text) || isOfferRow(all))
        return Kind::furniture;
    return Kind::unsure;
}

/// "北浜製鋼株式会社 広報室" of such a line with a telephone number behind it; empty where it names no company.
std::string_view issuerOf(std::string_view line) {
    if (!hasAddress(line)) return {};
    std::size_t end = line.size();
    for (const std::string_view sign : {"電話", "TEL", "Tel", "ＴＥＬ", "メール", "E-mail", "Email"})
        end = std::min(end, line.find(sign));
    for (std::size_t at = 0; at < end; ++at)
        if (line[at] == '+' || line[at] == '@' || (line[at] >= '0' && line[at] <= '9')) end = at;
    std::string_view issuer = line.substr(0, end);
    while (issuer.ends_with(' ') || issuer.ends_with("　"))
        issuer.remove_suffix(issuer.ends_with(' ') ? 1 : std::string_view("　").size());
    const bool company =
        issuer.find("株式会社") != std::string_view::npos || issuer.find("有限会社") != std::string_view::npos;
    return company && issuer.find("：") == std::string_view::npos ? issuer : std::string_view();
}

/// The lines under the last paragraph, from the last one up.
class Foot {
public:
    explicit Foot(Lines& lines) : lines_(lines) {}

    std::size_t remove() {
        if (!read()) return 0;
        bool listed = false; // the lines right above are a list's head, and its lines
        for (std::size_t k = kinds_.size(); k-- > 0;) {
            const std::size_t i = at(k);
            listed = kinds_[k] == Kind::listHead || (listed && mayGo(k, true));
            if (kinds_[k] == Kind::furniture || listed || isEnclosed(k)) take(i);
        }
        return removed_;
    }

private:
    std::size_t at(std::size_t k) const { return lines_.size() - 1 - k; }

    /// Whether a paragraph stands above the lines; without one they are no foot.
    bool read() {
        for (std::size_t i = lines_.size(); i-- > 0 && kinds_.size() < mostLines;) {
            const Kind kind = lines_[i].gone ? Kind::furniture : kindOf(lines_[i]);
            if (kind == Kind::text) return true;
            kinds_.push_back(kind);
        }
        return false;
    }

    /// A short line of which nothing says that it is the article's: no heading, row of a table, caption; an item only
    /// where a list of other headlines is told.
    bool mayGo(std::size_t k, bool listed = false) const {
        const Line& line = lines_[at(k)];
        const bool plain = kinds_[k] == Kind::unsure && !line.gap && !line.heading && !line.head;
        if (!plain || (line.item && !listed) || isTableRow(line.text) || endsStopped(line.text)) return false;
        return known().caption.opening(bare(line.text)).empty() && !isCredit(line.text) && !line.text.starts_with('(');
    }

    /// Whether it stands between two lines of furniture, with no empty line between the three.
    bool isEnclosed(std::size_t k) const {
        if (k == 0 || k + 1 >= kinds_.size() || lines_[at(k - 1)].gap) return false;
        if (!mayGo(k) || kinds_[k - 1] != Kind::furniture || kinds_[k + 1] != Kind::furniture) return false;
        // Under a picture's credit stands its caption.
        return boilerplatePhrases()["credit"].opening(bare(lines_[at(k + 1)].text)).empty();
    }

    void take(std::size_t i) {
        // Who issues a release stays, how to reach its office goes.
        if (const auto issuer = issuerOf(lines_[i].text); !issuer.empty() && !lines_[i].gone) {
            lines_[i].text = issuer;
            return;
        }
        removed_ += !lines_[i].gone;
        lines_[i].gone = true;
    }

    Lines& lines_;
    std::vector<Kind> kinds_; ///< of the last lines, the last one first
    std::size_t removed_ = 0;
};

} // namespace

std::size_t removeFoot(Lines& lines) { return Foot(lines).remove(); }

} // namespace pledge::intake
