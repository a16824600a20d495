#include "core/extract/names.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/cast_names.h"
#include "core/extract/places.h"

#include <span>

namespace pledge::extract {
namespace {

constexpr std::string_view parties = "knowledge/en/parties.txt";
constexpr std::string_view titlesFile = "knowledge/en/titles.txt";

bool opensText(const Document& d, std::size_t at) {
    if (at == d.sentenceOf(at).first) return true;
    const auto w = d.word(at - 1);
    if (at > 1 && isMark(d, at - 2, "(")) return false; // ("Acme")
    // "10:30 That is all": the hour of an entry in a live report.
    if (at == d.sentenceOf(at).first + 3 && isNumber(d, at - 1) && isMark(d, at - 2, ":") && isNumber(d, at - 3))
        return true;
    return w == "\"" || w == "“" || w == "‘" || w == ":" || w == "•" || w == "-" || w == "–" || w == "—" || w == "*" ||
           w == ";" || w == "(" ||
           (isNumber(d, at - 2 < at ? at - 2 : at) && w == "." && at - 2 == d.sentenceOf(at).first);
}

bool isShort(std::string_view word) { return word.size() <= 3; }

/// Whether most words of [first, last) have a capital, small ones aside.
bool inTitleCase(const Document& d, std::size_t first, std::size_t last) {
    std::size_t words = 0, capitals = 0;
    const NameWords& lists = nameWords();
    for (std::size_t i = first; i < last; ++i) {
        if (!isWord(d, i) || isPossessive(d, i)) continue;
        if (lists.opener.has(d.lower(i)) || lists.particle.has(d.lower(i))) continue;
        if (!d.tokens()[i].capital && (isShort(d.word(i)) || joined(d, i))) continue;
        ++words;
        capitals += isNameWord(d, i);
    }
    // A short line with one long word in lower case is no heading: "Joint laboratory with Acme National University".
    return words >= 1 && (capitals == words || (words > 5 && capitals * 5 >= words * 4));
}

/// The label of an item: "- Grid and Water: Acme will …" ends behind the colon.
std::size_t labelEnd(const Document& d, const Sentence& s) {
    for (std::size_t i = s.first; i < s.last && i < s.first + 14; ++i)
        if (isMark(d, i, ":") || isMark(d, i, "("))
            // "Jane Doe, head of Acme, added: …" is no label.
            return i > s.first && isMark(d, i, ":") && !nameWords().speech.has(d.lower(i - 1)) ? i : s.first;
    return s.first;
}

bool endsParagraph(const Document& d, std::size_t sentence) {
    const auto& all = d.sentences();
    return sentence + 1 == all.size() || all[sentence + 1].paragraph != all[sentence].paragraph;
}

bool startsParagraph(const Document& d, std::size_t sentence) {
    const auto& all = d.sentences();
    if (sentence == 0 || all[sentence - 1].paragraph != all[sentence].paragraph) return true;
    // "1. THE MONEY": the number of an item may stand as a sentence of its own.
    const Sentence& before = all[sentence - 1];
    return before.last - before.first <= 2 && isNumber(d, before.first) && startsParagraph(d, sentence - 1);
}

/// Two words at least, all in capitals, and none of them in small letters; more than acronyms.
bool allInCapitals(const Document& d, const Sentence& s) {
    std::size_t words = 0, openers = 0;
    for (std::size_t i = s.first; i < s.last; ++i) {
        if (!isWord(d, i)) continue;
        for (const char c : d.word(i))
            if (c >= 'a' && c <= 'z') return false;
        ++words;
        openers += nameWords().opener.has(d.lower(i));
    }
    return words >= 3 || (words == 2 && openers > 0);
}

/// "Acme: cells in Gera": the word behind the colon would have a capital in title case.
bool goesOnSmall(const Document& d, const Sentence& s) {
    for (std::size_t i = s.first + 1; i + 1 < s.last; ++i)
        if (isMark(d, i, ":")) return isWord(d, i + 1) && !d.tokens()[i + 1].capital;
    return false;
}

/// "Gera: Acme Solar": what is no ordinary word behind a place and a colon is whom the text under it is about.
bool namesPlaceAndBody(const Document& d, const Sentence& s) {
    constexpr std::size_t longest = 4; // words
    const auto place = placeAt(d, s.first, s.last);
    if (!place || !isMark(d, place->last, ":") || s.last - place->last - 1 > longest) return false;
    const std::size_t first = place->last + 1;
    for (std::size_t i = first; i < s.last; ++i)
        if (!isNameWord(d, i) || looksOrdinary(d.lower(i))) return false;
    return first < s.last;
}

/// A label is in title case where it has two capitals at least; a heading needs three words, or no verb after it.
void addTitleCase(const Document& d, std::size_t index, std::vector<Run>& out) {
    const Sentence& s = d.sentences()[index];
    // "WHO PAYS? The company pays": capitals set a heading off within its line too.
    if (allInCapitals(d, s)) {
        out.push_back({s.first, s.last});
        return;
    }
    if (!startsParagraph(d, index)) return;
    if (s.heading && namesPlaceAndBody(d, s)) return;
    const bool question = s.last > s.first && (isMark(d, s.last - 1, "?") || isMark(d, s.last - 1, "!"));
    if ((s.heading || question) && endsParagraph(d, index) && !goesOnSmall(d, s) && inTitleCase(d, s.first, s.last)) {
        out.push_back({s.first, s.last});
        return;
    }
    const std::size_t label = labelEnd(d, s);
    const std::size_t first =
        isDash(d, s.first) || isMark(d, s.first, "*") || isMark(d, s.first, "•") ? s.first + 1 : s.first;
    // "CEO Jane Doe: “We are proud”" names who speaks.
    if (nameWords().titles.startingAt(d, first, label)) return;
    if (label > s.first + 1 && inTitleCase(d, s.first, label)) out.push_back({s.first, label});
}

/// Told by the signs of a token and the next one alone.
bool mayOpenRun(std::span<const Token> tokens, std::size_t i) {
    return tokens[i].capital || tokens[i].innerCapital || (i + 1 < tokens.size() && tokens[i + 1].dash);
}

} // namespace

NameWords::NameWords()
    : legal(wordsOf(parties, "legal")),
      union_(wordsOf(parties, "union")),
      org(wordsOf(parties, "org")),
      government(wordsOf(parties, "government")),
      governmentFirst(wordsOf(parties, "government first")),
      companyBody(wordsOf(parties, "company body")),
      of(wordsOf(parties, "of")),
      product(wordsOf(parties, "product")),
      site(wordsOf(parties, "site")),
      document(wordsOf(parties, "document")),
      never(wordsOf(parties, "never")),
      direction(wordsOf(parties, "direction")),
      opener(wordsOf(parties, "opener")),
      ordinary(wordsOf(parties, "ordinary")),
      act(wordsOf(parties, "act")),
      speech(wordsOf(parties, "speech")),
      alone(wordsOf(parties, "alone")),
      suffix(wordsOf(parties, "suffix")),
      orgFirst(wordsOf(parties, "org first")),
      topic(wordsOf(parties, "topic")),
      bodyNoun(wordsOf(parties, "body noun")),
      productNoun(wordsOf(parties, "product noun")),
      possession(wordsOf(parties, "possession")),
      through(wordsOf(parties, "through")),
      beside(wordsOf(parties, "beside")),
      numbered(wordsOf(parties, "numbered")),
      particle(wordsOf(titlesFile, "particle")),
      hyphenParticle(wordsOf(titlesFile, "hyphen particle")),
      given(wordsOf(titlesFile, "given")),
      modifier(wordsOf(titlesFile, "modifier")),
      companyAct(wordsOf(parties, "company act")),
      describer(wordsOf(parties, "describer")),
      choose(wordsOf(parties, "choose")),
      rank(wordsOf(titlesFile, "rank")),
      outlet(wordsOf(parties, "outlet")),
      street(wordsOf(parties, "street")),
      ministryTopic(wordsOf(parties, "ministry topic")),
      serviceKind(wordsOf(parties, "service kind")),
      unionKind(wordsOf(parties, "union kind")),
      nameSuffix(wordsOf(titlesFile, "name suffix")),
      officer(wordsOf(titlesFile, "officer")),
      trade(wordsOf(parties, "trade")),
      titles(phrasesOf(titlesFile, {"company", "government", "honorific"})),
      bodyCompound(phrasesOf(parties, {"body compound"})) {
    for (const auto& c : base::currencies()) never.add(base::toLower(c.code), true);
    for (const auto& e : base::knowledge(parties))
        if (e.section == "legal written") legalWritten.push_back(e.key);
}

const NameWords& nameWords() {
    static const NameWords all;
    return all;
}

bool isPossessive(const Document& document, std::size_t token) {
    const auto w = document.word(token);
    if (w == "'s" || w == "’s") return true;
    return (w == "'" || w == "’") && joined(document, token) && token + 1 < document.tokens().size() &&
           !joined(document, token + 1);
}

std::size_t writtenLegalEnd(const Document& document, std::size_t token) {
    if (token >= document.tokens().size()) return token;
    const std::size_t from = document.tokens()[token].span.start;
    const std::string_view rest = document.text().substr(from);
    for (const auto& form : nameWords().legalWritten) {
        if (rest[0] != form[0] || !rest.starts_with(form)) continue;
        std::size_t end = token;
        while (end < document.tokens().size() && document.tokens()[end].span.end <= from + form.size()) ++end;
        if (end == token || (joined(document, end) && isWord(document, end))) continue;
        return end;
    }
    return token;
}

const std::vector<Run>& findTitleCase(const Document& document) {
    if (document.titleCase_) return *document.titleCase_;
    std::vector<Run>& out = document.titleCase_.emplace();
    for (std::size_t i = 0; i < document.sentences().size(); ++i) addTitleCase(document, i, out);
    return out;
}

std::vector<NameRun> findRuns(const Document& document) {
    std::vector<NameRun> out;
    const auto& labels = findTitleCase(document);
    std::size_t label = 0;
    const auto tokens = document.tokens();
    for (std::size_t i = 0; i < tokens.size();) {
        while (label < labels.size() && labels[label].last <= i) ++label;
        if (label < labels.size() && labels[label].first <= i) {
            i = labels[label].last;
            continue;
        }
        const std::size_t stop = label < labels.size() ? labels[label].first : tokens.size();
        while (i < stop && !mayOpenRun(tokens, i)) ++i;
        if (i == stop) continue;
        if (!isNameWord(document, i) && !isHyphenParticle(document, i)) {
            ++i;
            continue;
        }
        const std::size_t last = runEnd(document, i);
        out.push_back({i, last, opensText(document, i)});
        i = last;
    }
    return out;
}

} // namespace pledge::extract
