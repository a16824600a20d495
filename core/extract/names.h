#pragma once

#include "core/extract/document.h"
#include "core/extract/lexicon.h"

#include <string>
#include <vector>

namespace pledge::extract {

/// Capitalised words in a row that may be a name.
struct NameRun {
    std::size_t first = 0;
    std::size_t last = 0;
    bool opening = false; ///< its first word opens a sentence, a quotation or an item, so that its capital says nothing
};

/// Part of a run that may be one party.
struct Name {
    enum class Title : std::uint8_t { none, company, government, honorific };

    std::size_t first = 0;
    std::size_t last = 0;      ///< one past its last token, its legal form included
    std::size_t bare = 0;      ///< one past its last token without its legal form
    bool opening = false;      ///< as in NameRun
    bool legal = false;        ///< it has a legal form
    bool owner = false;        ///< a title stands behind it: "Acme CEO Jane Doe"
    std::size_t adjective = 0; ///< how many of its first words are a country's adjective ("Polish", "South Korean")
    Title title = Title::none; ///< of the person that it names
    std::string_view place;    ///< the key of the place that it is in whole, or empty
};

/// Word lists of resources/knowledge/en/parties.txt and titles.txt.
struct NameWords {
    [[gnu::noinline]] NameWords(); ///< apart, so that asking for the lists is short
    Words<bool> legal, union_, org, government, governmentFirst, companyBody, of, product, site, document, never,
        direction, opener, ordinary, act, speech, alone, suffix, orgFirst, topic, bodyNoun, productNoun, possession,
        through, beside, numbered, particle, hyphenParticle, given, modifier, companyAct, describer, choose, rank,
        outlet, street, ministryTopic, serviceKind, unionKind, nameSuffix, officer, trade;
    Phrases titles;                        ///< meaning: Name::Title - 1
    Phrases bodyCompound;                  ///< "shipping line"
    std::vector<std::string> legalWritten; ///< forms with marks inside: "S.p.A"
};
const NameWords& nameWords();

/// The runs of a document outside its titles in title case.
std::vector<NameRun> findRuns(const Document& document);
/// Regions [first, last) in title case (headings, labels of items), where capitals say nothing.
const std::vector<Run>& findTitleCase(const Document& document);
/// Cuts titles, adjectives and legal forms off a run and parts it where two names meet. `out` gets the names in place
/// of what it held.
void splitRun(const Document& document, const NameRun& run, std::vector<Name>& out);

/// One past a legal form with marks inside ("S.p.A.", "A/S") that starts with `token`; `token` itself where there is
/// none.
std::size_t writtenLegalEnd(const Document& document, std::size_t token);
/// One past the run of name words that starts with `first`.
std::size_t runEnd(const Document& document, std::size_t first);
/// A capital, or one inside; not the letters of a currency sign.
bool isNameWord(const Document& document, std::size_t token);
/// "al-Hazmi": a particle in lower case, a hyphen, a capital.
bool isHyphenParticle(const Document& document, std::size_t token);
/// A month or a day of the week, in lower case.
bool isCalendarWord(const Word& lower);
bool isPossessive(const Document& document, std::size_t token);
/// Upper case beyond its first letter: "NEC", "OpenAI", "eBay".
inline bool hasInnerCapital(const Document& document, std::size_t token) {
    return token < document.tokens().size() && document.tokens()[token].innerCapital;
}

} // namespace pledge::extract
