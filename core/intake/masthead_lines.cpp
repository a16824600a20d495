#include "core/intake/masthead_lines.h"

#include "core/base/utf8.h"
#include "core/intake/ja_credits.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"

#include <algorithm>

namespace pledge::intake {

bool isTitleLike(const Line& line) {
    constexpr std::size_t longest = 220, shortSentence = 12;
    if (line.heading) return true;
    if (line.item || !hasAtMostCodePoints(line.text, longest)) return false;
    const bool stop = line.text.ends_with('.') || line.text.ends_with("。") || line.text.ends_with(":");
    const bool several = stop && line.text.find(". ") != std::string_view::npos;
    return !several && (!stop || hasAtMostWords(line.text, shortSentence));
}

bool isTrail(std::string_view line) {
    return hasAtMostWords(line, 16) &&
           (line.find(" > ") != std::string_view::npos || line.find("＞") != std::string_view::npos ||
            line.find(" » ") != std::string_view::npos || line.find(" › ") != std::string_view::npos) &&
           !endsSentence(line);
}

std::string_view withoutSection(std::string_view title) {
    for (const std::string_view sign : {" / ", " | ", " > ", " » ", " › ", " :: "}) {
        const auto at = title.find(sign);
        if (at != std::string_view::npos && isSection(title.substr(0, at)))
            return withoutSection(title.substr(at + sign.size()));
    }
    return title;
}

bool isTagline(std::string_view line) {
    if (!hasAtMostWords(line, 14) || line.size() > 120) return false;
    const auto words = wordsOf(line);
    if (words.size() < 3) return false;
    const std::string first = base::foldCase(words.front());
    if (first != "your" && first != "our" && first != "a" && first != "the") return false;
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view w) { return mastheadPhrases().has("kind", base::foldCase(w)); });
}

bool isRhythm(std::string_view line) {
    if (!hasAtMostWords(line, 10) || endsSentence(line)) return false;
    const std::string folded = base::foldCase(line);
    const PhraseSet& rhythms = mastheadPhrases()["rhythm"];
    return rhythms.within(folded);
}

bool isDatedOrBy(std::string_view line) {
    const auto found = credits(line);
    return found && (!found->published.empty() || !found->updated.empty() || base::foldCase(line).starts_with("by "));
}

std::string paperInFront(std::string& title) {
    constexpr std::string_view open = "【", close = "】";
    const auto end = title.substr(0, 90).find(close);
    if (!title.starts_with(open) || end == std::string::npos || end + close.size() >= title.size()) return {};
    std::string name = title.substr(open.size(), end - open.size());
    if (!isJapanesePublication(name) || title.substr(end).starts_with("】第")) return {};
    title.erase(0, end + close.size());
    return name;
}

std::string issueName(std::string_view title) {
    constexpr std::string_view open = "【", close = "】第";
    const auto end = title.substr(0, 90).find(close);
    if (!title.starts_with(open) || end == std::string_view::npos) return {};
    const auto name = title.substr(open.size(), end - open.size());
    return isJapanesePublication(name) ? std::string(name) : std::string();
}

bool isRelease(std::string_view line) {
    const auto words = wordsOf(line);
    return !words.empty() && mastheadPhrases().has("release", base::foldCase(words.back()));
}

bool signsRelease(std::string_view line) {
    constexpr std::string_view company = "株式会社";
    const auto at = line.find(company);
    return at != std::string_view::npos && at > 0 && at + company.size() < line.size();
}

bool namesSource(std::string_view line) {
    const auto found = labelled(line);
    return found && !found->source.empty() && found->published.empty();
}

std::string withoutNumber(const std::string& name) {
    const auto issue = name.rfind("第");
    if (issue != std::string::npos && issue > 0 && name.ends_with("号")) return name.substr(0, issue);
    for (const std::string_view sign : {" #", ", No. ", " No. ", ", issue ", " issue ", ", Issue ", " Issue "}) {
        const auto at = name.rfind(sign);
        if (at == std::string::npos || at == 0 || at + sign.size() >= name.size()) continue;
        if (name.find_first_not_of("0123456789", at + sign.size()) == std::string::npos) return name.substr(0, at);
    }
    return name;
}

namespace {

std::optional<Credits> creditsIn(std::string_view text) {
    const auto found = labelled(text);
    return found ? found : credits(text);
}

} // namespace

bool takeCreditSentences(std::string_view line, Credits& credits) {
    constexpr std::size_t longest = 30; // words
    constexpr int fewest = 2;
    if (!hasAtMostWords(line, longest) || !line.ends_with('.')) return false;
    Credits all;
    int found = 0;
    while (!line.empty()) {
        const auto end = std::min(line.find(". "), line.size() - 1);
        const std::string_view sentence = line.substr(0, end);
        line = line.substr(std::min(end + 2, line.size()));
        const auto said = creditsIn(sentence);
        if (said && !said->empty()) all.add(*said), ++found;
    }
    if (found < fewest) return false;
    credits.add(all);
    return true;
}

bool takeCredits(Line& line, Credits& credits) {
    const auto found = creditsIn(line.text);
    if (!found) return false;
    credits.add(*found);
    return line.gone = true;
}

} // namespace pledge::intake
