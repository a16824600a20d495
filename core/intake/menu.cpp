#include "core/intake/boilerplate.h"
#include "core/intake/credits.h"
#include "core/intake/names.h"
#include "core/intake/phrases.h"
#include "core/intake/row.h"

#include <algorithm>

namespace pledge::intake {
namespace {

constexpr std::size_t headLines = 12;  ///< in which a menu is looked for
constexpr std::size_t longestRow = 24; ///< words of a menu in one line
constexpr std::size_t longestPart = 6; ///< words of a menu's part

/// What a menu offers: a section, a page of the site.
bool isOffer(std::string_view part) {
    const std::string text = bare(part);
    return boilerplatePhrases().has("menu", text) || boilerplatePhrases().has("line", text) ||
           (hasAtMostWords(part, 2) && isSection(part));
}

/// "Careers: 140 open roles": with what is new there.
bool isOfferWithNews(std::string_view part) {
    const auto label = labelOf(part);
    return !label.empty() && hasAtMostWords(part, longestPart) && !endsSentence(part) && isOffer(label);
}

/// "Home | Power | Cooling | Events: 3 for 2 tickets"
bool isBarred(std::string_view line) {
    const auto parts = rowParts(line);
    // What is longer may be the headline: "News | Energy | Acme to build".
    const auto isLong = [](std::string_view p) { return !hasAtMostWords(p, 2) && !isOffer(p) && !isOfferWithNews(p); };
    if (std::any_of(parts.begin(), parts.end(), isLong)) return false;
    const auto known =
        std::count_if(parts.begin(), parts.end(), [](std::string_view p) { return isOffer(p) || isOfferWithNews(p); });
    const auto count = static_cast<std::size_t>(known);
    return (parts.size() >= 3 && count * 2 > parts.size()) || (parts.size() == 2 && count == 2);
}

/// "Home Products Newsroom Careers: 140 open roles"
bool isRow(std::string_view line) {
    constexpr std::size_t fewest = 3;
    if (!line.starts_with("Home ") || endsSentence(line)) return false;
    const auto words = wordsOf(line);
    return words.size() >= fewest && std::all_of(words.begin(), words.begin() + fewest,
                                                 [](std::string_view w) { return startsUpper(w) && isOffer(w); });
}

/// A page of the site in a line of its own.
bool isPage(std::string_view line) {
    return (hasAtMostWords(line, 3) && boilerplatePhrases().has("menu", bare(line))) || isOfferWithNews(line);
}

} // namespace

std::size_t removeMenu(Lines& lines) {
    // One line of a menu alone may be a heading: two show that it is one. What went already counts, but credits stay.
    std::vector<std::size_t> pages;
    std::size_t shown = 0, removed = 0;
    for (std::size_t i = 0; i < lines.size() && i < headLines; ++i) {
        Line& line = lines[i];
        if (line.gone) {
            ++shown;
            continue;
        }
        if (line.heading || isProse(line.text)) break;
        if (!hasAtMostWords(line.text, longestRow)) continue;
        if (isBarred(line.text) || isRow(line.text)) {
            line.gone = true;
            ++shown, ++removed;
        } else if (isPage(line.text)) {
            pages.push_back(i);
        }
    }
    if (pages.size() + shown < 2) return removed;
    for (const std::size_t i : pages) lines[i].gone = true;
    return removed + pages.size();
}

} // namespace pledge::intake
