#include "core/base/utf8.h"
#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/phrases.h"
#include "core/intake/row.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t mostLines = 40;      ///< that are looked at from the end of a document
constexpr std::size_t longestLine = 300;   ///< bytes of a line that is no sentence
constexpr std::size_t longestAsk = 260;    ///< bytes of a sentence that addresses the reader
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
    const std::string_view said = labelOf(line);
    if (said.empty()) return false;
    const std::string label = bare(said);
    constexpr std::size_t longestHead = 6;
    if (known().block.has(label)) return !sentence || !hasAtMostWords(label, 1);
    if (sentence) return false;
    return known().label.has(label) || (!known().blockStart.opening(label).empty() && hasAtMostWords(label, longestHead));
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

/// "Get the app", "Write to the editor": a call in a line that is no sentence.
bool isCall(std::string_view text) {
    constexpr std::size_t longest = 14, fewest = 3;
    return !known().verb.opening(text).empty() && hasAtMostWords(text, longest) && !hasAtMostWords(text, fewest - 1);
}

/// Credits at the foot are read by the masthead: "By Ama Owusu, ama@ledger.example".
bool isCredit(std::string_view line) {
    constexpr std::size_t longest = 120;
    if (line.size() > longest) return false;
    const auto found = credits(line);
    return found && (!found->author.empty() || !found->published.empty());
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
    if (hasLabel(all, sentence)) return Kind::furniture;
    if (all.size() <= longestAsk && k.asks.within(text)) return k.head.within(text) ? Kind::listHead : Kind::furniture;
    if (hasAddress(all) && hasAtMostWords(all, 24)) return isCredit(all) ? Kind::unsure : Kind::furniture;
    if (sentence) return Kind::text;
    if (line.item || isTableRow(all)) return Kind::unsure;
    if (k.head.within(text)) return Kind::listHead;
    if (!k.footStart.opening(text).empty() || k.holds.within(text) || isCall(text) || isOfferRow(all))
        return Kind::furniture;
    return Kind::unsure;
}

} // namespace

std::size_t removeFoot(Lines& lines) {
    std::vector<std::pair<std::size_t, Kind>> foot;
    bool below = false; // the lines are under a paragraph
    for (std::size_t i = lines.size(); i-- > 0 && foot.size() < mostLines && !below;) {
        if (lines[i].gone) continue;
        const Kind kind = kindOf(lines[i]);
        below = kind == Kind::text;
        if (!below) foot.emplace_back(i, kind);
    }
    if (!below) return 0;
    std::size_t removed = 0;
    bool listed = false; // the lines right above are a list's head, and its lines
    for (auto it = foot.rbegin(); it != foot.rend(); ++it) {
        auto& [i, kind] = *it;
        listed = kind == Kind::listHead ||
                 (listed && kind == Kind::unsure && !lines[i].gap && !lines[i].heading && !isTableRow(lines[i].text));
        if (kind != Kind::furniture && !listed) continue;
        lines[i].gone = true;
        ++removed;
    }
    return removed;
}

} // namespace pledge::intake
