#include "core/extract/nouns.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/nouns.txt";
constexpr std::size_t reach = 8; ///< tokens from the number to its noun at most

struct NounWords {
    Phrases plural;     ///< meaning: a Noun
    Phrases singular;   ///< meaning: a Noun
    Phrases none;       ///< heads that look like one and are none
    Words<bool> nation; ///< "Kenyans", "Danes"
    Words<bool> stop, adjective, noAdjective, notPeople;
    std::vector<std::string> peopleEndings;
};

/// The adjectives of nations in -an and -i are their people's name in the singular: Kenyans, Saudis.
void addNations(Words<bool>& to) {
    for (const auto& e : base::knowledge("knowledge/en/places.txt"))
        if (e.section == "adjective" && (e.key.ends_with("an") || e.key.ends_with("i")))
            to.add(base::toLower(e.key) + "s", true);
}

const NounWords& nouns() {
    static const NounWords all = [] {
        NounWords w;
        w.plural = phrasesOf(file, {"people", "jobs", "gpu", "site", "unit"});
        w.singular = phrasesOf(file, {"person", "", "", "site one", "unit one"});
        w.none = phrasesOf(file, {"no count"});
        w.nation = wordsOf(file, "nation");
        addNations(w.nation);
        w.stop = wordsOf(file, "stop");
        w.adjective = wordsOf(file, "adjective");
        w.noAdjective = wordsOf(file, "no adjective");
        w.notPeople = wordsOf(file, "not people");
        for (const auto& e : base::knowledge(file))
            if (e.section == "people ending") w.peopleEndings.push_back(e.key);
        return w;
    }();
    return all;
}

bool endsLikePeople(const Word& word) {
    const auto& w = nouns();
    if (word.size() < 6 || w.notPeople.has(word)) return false;
    return std::any_of(w.peopleEndings.begin(), w.peopleEndings.end(),
                       [&](const std::string& e) { return word.ends_with(e); });
}

/// The longest head at `token`: a phrase of the list, or a word that ends like people.
std::optional<Phrases::Hit> headAt(const Document& d, std::size_t token, std::size_t limit, bool one) {
    const auto& w = nouns();
    auto hit = w.plural.startingAt(d, token, limit);
    if (!hit && one) hit = w.singular.startingAt(d, token, limit);
    const bool nation = !hit && isWord(d, token) && d.tokens()[token].capital && w.nation.has(d.lower(token));
    if (!hit && isWord(d, token) && (nation || endsLikePeople(d.lower(token))))
        hit = Phrases::Hit{token, token + 1, static_cast<int>(Noun::people)};
    return hit;
}

/// Whether the noun goes on behind `token`: "data centers workers", "chip plants", "EV charging stations".
bool goesOn(const Document& d, std::size_t token, std::size_t limit, bool one) {
    return isWord(d, token) && joined(d, token) == false && headAt(d, token, limit, one).has_value();
}

} // namespace

bool stopsNoun(const Document& d, std::size_t token) {
    return !isWord(d, token) || nouns().stop.has(d.lower(token)) || d.lower(token) == "'s" || d.lower(token) == "’s";
}

bool isNationality(const Word& lower) { return nouns().nation.has(lower); }

bool isAdjective(const Document& d, std::size_t token) {
    const auto& w = nouns();
    const auto word = d.lower(token);
    if (w.noAdjective.has(word)) return false;
    if (w.adjective.has(word) || word.ends_with("ly")) return true;
    if (word.size() > 4 && (word.ends_with("ed") || word.ends_with("able") || word.ends_with("ative"))) return true;
    return d.tokens()[token].capital && word.size() > 4 &&
           (word.ends_with("ese") || word.ends_with("ian") || word.ends_with("ish") || word.ends_with("can"));
}

std::optional<CountedNoun> countedNoun(const Document& d, std::size_t first, bool one) {
    if (first >= d.tokens().size()) return std::nullopt;
    const std::size_t limit = std::min(d.sentenceOf(first).last, first + reach);
    for (std::size_t at = first; at < limit; ++at) {
        if (nouns().none.startingAt(d, at, limit)) return std::nullopt;
        if (auto hit = headAt(d, at, limit, one)) {
            // The head is the last of nouns in a row, where all are heads of their own.
            while (goesOn(d, hit->last, limit, one)) hit = headAt(d, hit->last, limit, one);
            return CountedNoun{static_cast<Noun>(hit->meaning), {first, hit->first}, hit->last};
        }
        if (isDash(d, at) && joined(d, at)) continue;
        if (at > first && isDash(d, at - 1) && joined(d, at - 1) && joined(d, at)) continue; // "ship-to-shore cranes"
        // "eight 2,000-litre bioreactors"
        if (at == first && isNumber(d, at) && isDash(d, at + 1) && joined(d, at + 1) && isWord(d, at + 2)) {
            at += 2;
            continue;
        }
        if (isGeneration(d, at)) continue; // "5,200 new 5G masts"
        if (at > first && isGeneration(d, at - 1)) continue;
        const bool link = at > first && (d.lower(at) == "and" || d.lower(at) == "or" ||
                                         (isMark(d, at, ",") && isAdjective(d, at - 1)));
        if (link && isWord(d, at + 1) && !stopsNoun(d, at + 1)) continue;
        if (stopsNoun(d, at) || (link && !isWord(d, at + 1))) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<CountedNoun> nounBehind(const Document& d, const Number& number) {
    std::size_t at = number.last;
    const bool hyphen = isDash(d, at) && joined(d, at) && joined(d, at + 1);
    if (hyphen) ++at;
    const bool partOf = d.lower(at) == "of";
    if (partOf) {
        ++at;
        for (const std::string_view word : {"the", "its", "our", "their", "these", "those", "his", "her", "all"})
            if (d.lower(at) == word) ++at;
    }
    if (at >= d.sentenceOf(number.first).last) return std::nullopt; // "Jobs: 1,400", the last word of its line
    // A hyphen ties the noun at once: "1,000-bed workers' village" counts beds.
    if (const auto tied = hyphen ? headAt(d, at, d.sentenceOf(number.first).last, true) : std::nullopt)
        return CountedNoun{static_cast<Noun>(tied->meaning), {at, at}, tied->last};
    auto found = countedNoun(d, at, hyphen || (number.value == 1 && !number.max));
    if (found) found->partOf = partOf;
    return found;
}

} // namespace pledge::extract
