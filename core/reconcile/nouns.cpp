#include "core/reconcile/nouns.h"

#include "core/reconcile/lexicon.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <vector>

namespace pledge::reconcile {
namespace {

/// A word as written, without the marks round it.
struct Token {
    std::string text;
    std::string folded;
    bool ends = false; ///< a mark stands behind it
};

Token tokenOf(std::string_view raw) {
    constexpr std::string_view marks = ",;:.()\"";
    Token t;
    t.ends = marks.find(raw.back()) != std::string_view::npos;
    while (!raw.empty() && marks.find(raw.back()) != std::string_view::npos) raw.remove_suffix(1);
    t.text = raw;
    const auto words = wordsOf(raw);
    if (words.size() == 1) t.folded = words.front();
    return t;
}

std::vector<Token> wordsIn(std::string_view text) {
    std::vector<Token> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        if (end > at) out.push_back(tokenOf(text.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

/// A word that ends a noun phrase. "Use" is a noun as often as a verb.
bool isSmall(const Token& t) {
    return t.text.empty() || (!t.folded.empty() && t.folded != "use" && lexicon().isCommon(t.folded));
}

/// A word that opens a noun phrase.
bool opens(const Token& t) { return t.folded == "all" || lexicon().pointsBack(t.folded); }

bool isPlural(const Token& t) {
    const std::string& w = t.folded;
    return w.size() > 3 && w.back() == 's' && !w.ends_with("ss") && !w.ends_with("us") && !w.ends_with("is") &&
           t.text.find('\'') == std::string::npos && t.text.find("’") == std::string::npos;
}

/// Up to a plural noun ("Nikkei firms") or in front of a small word; nothing where none comes soon.
std::string upToPlural(const std::vector<Token>& tokens, std::size_t from) {
    constexpr std::size_t reach = 5;
    std::string phrase;
    while (from < tokens.size() && opens(tokens[from])) phrase = tokens[from++].folded == "the" ? "the" : "";
    for (std::size_t i = from; i < std::min(tokens.size(), from + reach); ++i) {
        if (isSmall(tokens[i])) return phrase == "the" ? std::string() : phrase;
        phrase += (phrase.empty() ? "" : " ") + tokens[i].text;
        if (isPlural(tokens[i])) return phrase;
        if (tokens[i].ends) return phrase;
    }
    return {};
}

/// The words between the last small word and the end: "water use".
std::string lastNouns(const std::vector<Token>& tokens, std::size_t end) {
    constexpr std::size_t reach = 4;
    std::size_t from = end;
    while (from > 0 && !isSmall(tokens[from - 1]) && !tokens[from - 1].ends) --from;
    if (from == 0 || from == end || end - from > reach) return {};
    std::string phrase;
    for (std::size_t i = from; i < end; ++i) phrase += (i > from ? " " : "") + tokens[i].text;
    return phrase;
}

/// "350 people, half of them": what stands for the number and its noun right before the comma.
bool standsForNouns(const Token& t) { return t.folded == "which" || t.folded == "them" || t.folded == "whom"; }
std::string nounsBefore(const std::vector<Token>& tokens) {
    constexpr std::size_t longest = 4;
    if (tokens.empty() || !tokens.back().ends || isSmall(tokens.back())) return {};
    std::string phrase;
    for (std::size_t i = tokens.size(); i-- > 0 && i + longest >= tokens.size();) {
        if (i + 1 < tokens.size() && (tokens[i].ends || isSmall(tokens[i]))) break;
        phrase = tokens[i].text + (phrase.empty() ? "" : ' ' + phrase);
        const bool number = tokens[i].text[0] >= '0' && tokens[i].text[0] <= '9';
        if (number) return i + 1 < tokens.size() ? phrase : std::string();
    }
    return {};
}

bool isSumNoun(const Token& t) { return !t.folded.empty() && lexicon().isSumNoun(t.folded); }

} // namespace

std::string wholeOf(std::string_view before, std::string_view after) {
    const auto behind = wordsIn(after);
    const auto front = wordsIn(before);
    if (!behind.empty() && behind.front().folded == "of" && after.front() == ' ') {
        const std::string whole =
            behind.size() > 1 && standsForNouns(behind[1]) ? nounsBefore(front) : upToPlural(behind, 1);
        return whole.empty() ? whole : "of " + whole;
    }
    if (front.empty() || front.back().folded != "by") return {};
    const std::string what = lastNouns(front, front.size() - 1);
    return what.empty() ? what : '(' + what + ')';
}

std::string sumNounOf(std::string_view before, std::string_view after) {
    constexpr std::size_t reach = 3;
    std::string phrase;
    const auto behind = wordsIn(after);
    const std::size_t from = !behind.empty() && behind[0].folded == "in" ? 1 : 0; // "in grants"
    for (std::size_t i = from; i < std::min(behind.size(), from + reach) && !isSmall(behind[i]); ++i) {
        phrase += (i > from ? " " : "") + behind[i].text;
        if (isSumNoun(behind[i])) return phrase;
        if (behind[i].ends) break;
    }
    const auto front = wordsIn(before);
    for (std::size_t i = front.size(); i-- > 0 && i + reach >= front.size();)
        if (isSumNoun(front[i])) return front[i].folded;
    return {};
}

} // namespace pledge::reconcile
