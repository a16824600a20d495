#include "core/extract/places.h"

#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/lexicon.h"
#include "core/extract/names.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/places.txt";
constexpr std::string_view towns = "knowledge/en/towns.txt";

/// Whether the words around an ambiguous name say that it is a place: "in Reading", "Reading, England".
bool saidToBePlace(const Document& d, std::size_t first, std::size_t last);

/// All names of places, by their first word. Keeps no text of its own: CLDR's names and the knowledge files stay.
class Gazetteer {
public:
    Gazetteer() {
        const auto& entries = base::knowledge(file);
        const auto& townEntries = base::knowledge(towns);
        names_.reserve(base::regionNames().size() + entries.size() + townEntries.size());
        for (const auto& r : base::regionNames()) add(r.name, r.key);
        for (const auto& e : entries) {
            if (e.section == "alias")
                add(e.key, e.values.empty() ? e.key : e.values.front());
            else if (e.section == "region" || e.section == "city")
                add(e.key, e.key);
        }
        for (const auto& e : townEntries) {
            const bool ambiguous = e.section == "ambiguous";
            add(e.key, e.key, ambiguous);
            for (const auto& other : e.values) add(other, e.key, ambiguous);
        }
    }

    std::optional<PlaceHit> at(const Document& d, std::size_t first, std::size_t limit, bool ambiguousToo) const {
        const Word lower = d.lower(first);
        const std::uint32_t* list = byFirst_.find(lower);
        auto hit = longest(d, list, first, limit, ambiguousToo, [&](const Name& n) { return asWritten(d, n, first); });
        // A dateline is written in capitals: "LISBON".
        if (!hit && lower.size() > 3 && allCapitals(d.word(first))) {
            // The lower case of a document is that of ASCII.
            if (!isAscii(d.word(first))) list = byFolded_.find(base::foldCase(d.word(first)));
            hit = longest(d, list, first, limit, ambiguousToo, [&](const Name& n) { return folded(d, n, first); });
        }
        return hit;
    }

private:
    struct Name {
        std::string_view first;             ///< as it is written
        std::vector<std::string_view> rest; ///< the words behind the first
        std::string_view key;
        std::uint32_t next; ///< one more than the next name with the same first word in lower case, or 0
        bool ambiguous;     ///< a surname, a brand or a word as often
    };

    static bool allCapitals(std::string_view word) {
        return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }
    static bool isAscii(std::string_view word) {
        return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    }

    static bool asWritten(const Document& d, const Name& n, std::size_t first) {
        if (d.word(first) != n.first) return false;
        for (std::size_t i = 0; i < n.rest.size(); ++i)
            if (d.word(first + 1 + i) != n.rest[i]) return false;
        return true;
    }
    static bool folded(const Document& d, const Name& n, std::size_t first) {
        for (std::size_t i = 0; i < n.rest.size(); ++i)
            if (base::foldCase(d.word(first + 1 + i)) != base::foldCase(n.rest[i])) return false;
        return true;
    }
    template<class Same>
    std::optional<PlaceHit> longest(const Document& d, const std::uint32_t* list, std::size_t first, std::size_t limit,
                                    bool ambiguousToo, Same same) const {
        std::optional<PlaceHit> best;
        for (std::uint32_t at = list ? *list : 0; at != 0; at = names_[at - 1].next) {
            const Name& n = names_[at - 1];
            const std::size_t last = first + 1 + n.rest.size();
            if (last > limit || (best && last <= best->last) || (n.ambiguous && !ambiguousToo)) continue;
            if (same(n) && (!n.ambiguous || saidToBePlace(d, first, last))) best = PlaceHit{last, n.key};
        }
        return best;
    }

    /// The first meaning of a name stays: Singapore is the country before it is the city.
    void add(std::string_view name, std::string_view key, bool ambiguous = false) {
        Name n{name, {}, key, 0, ambiguous};
        if (!isOneWord(name)) {
            n.first = {};
            for (const Token& t : tokensOf(name)) {
                const auto word = name.substr(t.span.start, t.span.length());
                if (n.first.empty())
                    n.first = word;
                else
                    n.rest.push_back(word);
            }
        }
        if (n.first.empty()) return;
        std::string lower(n.first);
        for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        const auto* list = byFirst_.find(lower);
        n.next = list ? *list : 0;
        for (std::uint32_t at = n.next; at != 0; at = names_[at - 1].next)
            if (names_[at - 1].first == n.first && names_[at - 1].rest == n.rest) return;
        const bool ascii = isAscii(lower);
        names_.push_back(std::move(n));
        const auto index = static_cast<std::uint32_t>(names_.size());
        if (!ascii) byFolded_.add(base::foldCase(lower), index);
        byFirst_.add(std::move(lower), index);
    }

    std::vector<Name> names_;
    Words<std::uint32_t> byFirst_;  ///< by the lower case of their first words: one more than the index of one of them
    Words<std::uint32_t> byFolded_; ///< by those without case, where that is more than ASCII's lower case
};

const Gazetteer& gazetteer() {
    static const Gazetteer all;
    return all;
}

struct Lists {
    Words<bool> adjective = wordsOf(file, "adjective");
    Words<bool> head = wordsOf(file, "head");
    Words<bool> before = wordsOf(file, "before");
    Words<bool> kind = wordsOf(file, "kind");
    Words<bool> lead = wordsOf(file, "lead");
    Words<bool> of = wordsOf(file, "of");
    Words<bool> at = wordsOf(file, "at");
    Words<bool> strongLead = wordsOf(file, "strong lead");
    Words<bool> office = wordsOf(file, "office");
    Words<bool> motion = wordsOf(file, "motion");
    Words<bool> zoneKind = wordsOf(file, "zone kind");
    Words<bool> zone = wordsOf(file, "zone");
    Words<bool> owned = wordsOf(file, "owned");
    WordMarks adjectives;
    static constexpr std::uint32_t one = 1, firstOfTwo = 2, secondOfTwo = 4;

    Lists() {
        for (const auto& [word, unused] : adjective) adjectives.add(phraseTokens(word).front(), one | secondOfTwo);
        for (const char* word : {"south", "north", "sri", "latin", "saudi", "puerto"}) adjectives.add(word, firstOfTwo);
        for (const char* word : {"lankan", "rican"}) adjectives.add(word, secondOfTwo);
    }
};

const Lists& lists() {
    static const Lists all;
    return all;
}

/// "from Lyon to X", "between Lyon and X", "between X and Lyon".
bool joinsPlaces(const Document& d, std::size_t first, std::size_t last) {
    const auto placeEndingAt = [&](std::size_t end) {
        for (std::size_t n = 1; n <= 3 && n < end; ++n) {
            const auto lead = d.lower(end - n - 1);
            if (lead != "from" && lead != "between") continue;
            const auto p = placeAt(d, end - n, end);
            return p && p->last == end;
        }
        return false;
    };
    if (first < 3) return false;
    const auto before = d.lower(first - 1);
    if ((before == "to" || before == "and") && placeEndingAt(first - 1)) return true;
    if (before == "from" && d.lower(last) == "to" && placeAt(d, last + 1, last + 4)) return true; // "from X to Lyon"
    return before == "between" && d.lower(last) == "and" && placeAt(d, last + 1, last + 4);
}

/// "is coming to Orlante", "workers come from the Orlante"; things that come from somewhere come from somebody too.
bool goesThere(const Document& d, std::size_t first) {
    if (first < 3) return false;
    const std::size_t to = d.lower(first - 1) == "the" ? first - 2 : first - 1;
    if (!lists().motion.has(d.lower(to - 1))) return false;
    if (d.lower(to) == "to") return true;
    if (d.lower(to) != "from") return false;
    for (std::size_t i = to - 1; i-- > d.sentenceOf(first).first && to - i < 8;)
        if (lists().of.has(d.lower(i)) || d.lower(i) == "who" || d.lower(i) == "they") return true;
    return false;
}

/// Whether a noun stands right behind, so that the name tells what sort it is: "in Acme supermarkets".
bool modifies(const Document& d, std::size_t last) {
    const Word w = d.lower(last);
    return isWord(d, last) && !d.tokens()[last].capital && w.size() > 3 && w.ends_with("s") && !w.ends_with("ss") &&
           !nameWords().act.has(w) && !nameWords().opener.has(w) && !nameWords().speech.has(w) &&
           !isPossessive(d, last);
}

/// Whether all words of [first, last) are in capitals, and more than an acronym.
bool inCapitals(const Document& d, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
        for (const char c : d.word(i))
            if (c >= 'a' && c <= 'z') return false;
    return last > first + 1 || d.word(first).size() > 4;
}

bool isBased(const Word& word) { return word == "based" || word == "headquartered" || word == "born"; }

bool saidToBePlace(const Document& d, std::size_t first, std::size_t last) {
    const auto& l = lists();
    const bool goesOn = isNameWord(d, last) || isPossessive(d, last); // "in Reading Borough", "invest in Reading's …"
    if (first > d.sentenceOf(first).first) {
        if (isNameWord(d, first - 1)) return false; // "Jane Preston, England"
        const Word before = d.lower(first - 1), earlier = first > 1 ? d.lower(first - 2) : Word();
        if (!goesOn && before == "of" && l.kind.has(earlier)) return true;
        if (!goesOn && l.strongLead.has(before) && !(before == "in" && l.owned.has(earlier))) return true;
    }
    if (isDash(d, last) && isBased(d.lower(last + 1))) return true;
    if (l.kind.has(d.lower(last)) && !d.tokens()[last].capital) return true;
    if (!isMark(d, last, ",")) return opensDateline(d, first, last);
    const std::size_t end = d.sentenceOf(first).last;
    const auto around = last + 1 < end ? gazetteer().at(d, last + 1, std::min(end, last + 5), false) : std::nullopt;
    // Behind "Acme, France's …" stands what Acme is.
    return around && !isPossessive(d, around->last);
}

} // namespace

std::optional<PlaceHit> placeAt(const Document& document, std::size_t first, std::size_t limit) {
    return first < limit ? gazetteer().at(document, first, limit, true) : std::nullopt;
}

std::size_t countryAdjective(const Document& document, std::size_t first, std::size_t limit) {
    if (first >= limit) return 0;
    static const WordMarks& words = lists().adjectives;
    const std::uint32_t mark = words.of(document.lower(first));
    if ((mark & Lists::one) && document.tokens()[first].capital) return 1;
    const bool two =
        (mark & Lists::firstOfTwo) && first + 1 < limit && (words.of(document.lower(first + 1)) & Lists::secondOfTwo);
    return two ? 2 : 0;
}

bool opensDateline(const Document& document, std::size_t first, std::size_t last) {
    const Sentence& s = document.sentenceOf(first);
    // A title may have a ticker behind the name, and a dash: "Acme (ACM LN) – note".
    if (s.heading && s.last < first + 14) return false;
    if (first != s.first || (s.span.start > 0 && document.text()[s.span.start - 1] != '\n')) return false;
    // "MILLBROOK -- Two years after …"
    if (isDash(document, last) && document.tokens()[last].spaceBefore && inCapitals(document, first, last))
        return isNameWord(document, isDash(document, last + 1) ? last + 2 : last + 1);
    if (!isMark(document, last, ",") && !isMark(document, last, "(") && !isCalendarWord(document.lower(last)))
        return false;
    bool told = false;
    for (std::size_t i = last; i < std::min(s.last, last + 18); ++i) {
        if (i > last && isDash(document, i) && document.tokens()[i].spaceBefore) return told;
        if (isWord(document, i) && !document.tokens()[i].capital) return false;
        told |= isCalendarWord(document.lower(i)) || isMark(document, i, "(") || isMark(document, i, "/");
    }
    return false;
}

/// "ORLANTE: The carmaker …"
bool opensWithColon(const Document& document, std::size_t first, std::size_t last) {
    const Sentence& s = document.sentenceOf(first);
    return first == s.first && isMark(document, last, ":") && inCapitals(document, first, last) &&
           (s.span.start == 0 || document.text()[s.span.start - 1] == '\n') && s.last > last + 8 &&
           isNameWord(document, last + 1);
}

int placeContext(const Document& document, std::size_t first, std::size_t last) {
    const auto& l = lists();
    const Word before = first > 0 ? document.lower(first - 1) : Word();
    const Word kindBefore = first > 1 ? document.lower(first - 2) : Word();
    if (opensDateline(document, first, last) || opensWithColon(document, first, last)) return 12;
    if (l.office.has(document.lower(last)) && isNameWord(document, last + 1)) return 5; // "Arvik mayor Jane Doe"
    if (before == "of" && l.kind.has(kindBefore)) return 6;                             // "the city of Orlante"
    if ((before == "of" || before == "from") && l.of.has(kindBefore)) return 3;         // "pupils from Orlante"
    if (before == "at" && l.at.has(kindBefore)) return 3;
    if (l.kind.has(document.lower(last)) && !document.tokens()[last].capital) return 5; // "its Orlante district"
    // "the Orlante and Western regions"
    if (document.lower(last) == "and" && isNameWord(document, last + 1) && l.kind.has(document.lower(last + 2)) &&
        document.lower(last + 2).ends_with("s") && !document.tokens()[last + 2].capital)
        return 5;
    if (isDash(document, last) && isBased(document.lower(last + 1))) return 3;
    if (last == first + 1 && l.zoneKind.has(document.lower(last)) && l.zone.has(document.lower(last + 1)))
        return 4; // "the Orlante industrial park"
    if (document.lower(last) == "has" && document.lower(last + 1) == "a" && document.lower(last + 2) == "population")
        return 6;
    // "after Xanthe in Greece"
    if ((last == first + 1 || before == "at") && document.lower(last) == "in" && before != "with" && before != "by" &&
        (l.lead.has(before) || before == "after" || before == "of") && placeAt(document, last + 1, last + 5))
        return 2;
    if (joinsPlaces(document, first, last) || goesThere(document, first)) return 3;
    if ((before == "in" || before == "at" || before == "near" || before == "outside") &&
        nameWords().site.has(kindBefore))
        return 4; // "a park at Orlante"
    if (before == "the" && kindBefore == "in" && last == first + 1 && document.word(first).size() > 4 &&
        !isWord(document, last))
        return 2; // "families in the Algarve."
    const bool lead = l.lead.has(before) || l.strongLead.has(before);
    if (lead && isMark(document, last, ",") && placeAt(document, last + 1, last + 5)) return 3;
    // "branches in Orlante and Arvik": the capital alone says little, the word before it more.
    if (before == "in" && !l.owned.has(kindBefore) && !modifies(document, last) && last == first + 1 &&
        !hasInnerCapital(document, first))
        return 2;
    if (lead && modifies(document, last)) return 0;
    if (l.strongLead.has(before)) return document.lower(last) == "'s" || document.lower(last) == "’s" ? 1 : 2;
    return l.lead.has(before) ? 1 : 0;
}

bool placeByForm(const Document& document, std::size_t first, std::size_t last) {
    if (last - first < 2) return false;
    // "Western Sydney", "Northern Virginia"
    if (lists().strongLead.has(document.lower(first)))
        if (const auto place = placeAt(document, first + 1, last); place && place->last == last) return true;
    return lists().head.has(document.lower(last - 1)) || lists().before.has(document.lower(first));
}

} // namespace pledge::extract
