#include "core/extract/promise_field.h"

#include "core/extract/clauses.h"
#include "core/extract/initiatives.h"
#include "core/extract/names.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view promises = "knowledge/en/promises.txt";
constexpr std::string_view initiatives = "knowledge/en/initiatives.txt";
constexpr std::size_t longestPhrase = 12;

} // namespace

PromiseWords::PromiseWords()
    : binds(phrasesOf(promises, {"binds", "intends", "tentative"})),
      noDeed(wordsOf(promises, "no deed")),
      deedWithObject(wordsOf(promises, "deed with object")),
      noDeedIng(wordsOf(promises, "no deed ing")),
      noDeedPast(wordsOf(promises, "no deed past")),
      planned(wordsOf(promises, "planned")),
      plannedNoun(wordsOf(promises, "planned noun")),
      planVerb(wordsOf(promises, "plan verb")),
      partVerb(wordsOf(promises, "part verb")),
      planSubject(wordsOf(promises, "plan subject")),
      planNoun(wordsOf(promises, "plan noun")),
      aimNoun(wordsOf(promises, "aim noun")),
      loose(wordsOf(initiatives, "loose")),
      vain(wordsOf(initiatives, "vain")),
      intransitive(wordsOf(initiatives, "intransitive")),
      vainSubject(wordsOf(promises, "vain subject")),
      bareEvent(wordsOf(promises, "bare event")),
      subjectStop(wordsOf(promises, "subject stop")),
      unsure(wordsOf(promises, "unsure")),
      vainObject(wordsOf(promises, "vain object")),
      deedNoun(wordsOf(promises, "deed noun")),
      spend(wordsOf(promises, "spend")),
      spent(wordsOf(promises, "spent")),
      signs(wordsOf(promises, "signs")),
      pact(wordsOf(promises, "pact")),
      keptThing(wordsOf(promises, "kept thing")),
      keep(wordsOf(promises, "keep")),
      making(wordsOf(promises, "making")),
      sumNoun(wordsOf(promises, "sum noun")),
      actor(wordsOf(initiatives, "subject")),
      thing(wordsOf(initiatives, "thing")),
      preposition(wordsOf(initiatives, "preposition")),
      determiner(wordsOf(initiatives, "determiner")),
      timeLead(wordsOf(initiatives, "time lead")),
      people(wordsOf("knowledge/en/nouns.txt", "served")) {}

bool dangles(std::string_view w) {
    static const Words<bool>& prepositions = promiseWords().preposition;
    return prepositions.has(w) || w == "of" || w == "with" || w == "for" || w == "and" || w == "or" || w == "the" ||
           w == "a" || w == "an" || w == "its" || w == "also" || w == "as";
}

const PromiseWords& promiseWords() {
    static const PromiseWords all;
    return all;
}

PromiseField::PromiseField(const Document& document, const std::vector<Candidate>& out,
                           const std::vector<Candidate>& found, const std::vector<Run>& quoted)
    : d_(document), all_(out), signs_(document.tokens().size(), 0) {
    for (std::size_t k = 0; k < out.size(); ++k) {
        mark(out[k]);
        if (out[k].claim.kind == model::Kind::party) parties_.push_back(static_cast<std::uint32_t>(k));
        if (out[k].claim.isNumber()) numberEnds_.push_back(static_cast<std::uint32_t>(out[k].last - 1));
    }
    if (!std::is_sorted(numberEnds_.begin(), numberEnds_.end())) std::sort(numberEnds_.begin(), numberEnds_.end());
    const auto before = [&](auto a, auto b) { return out[a].first < out[b].first; };
    if (!std::is_sorted(parties_.begin(), parties_.end(), before)) std::sort(parties_.begin(), parties_.end(), before);
    for (const Candidate& c : found) mark(c);
    for (const Run& run : quoted)
        for (std::size_t t = run.first; t < run.last; ++t) signs_[t] |= Sign::quoted;
}

void PromiseField::mark(const Candidate& c) {
    std::uint8_t sign = 0;
    switch (c.claim.kind) {
    case model::Kind::party:
        sign = c.claim.partyType == model::PartyType::person  ? Sign::person
               : c.claim.partyType == model::PartyType::place ? Sign::place
                                                              : Sign::org;
        break;
    case model::Kind::initiative: sign = Sign::taken; break;
    case model::Kind::date: return;
    case model::Kind::money: sign = Sign::number | Sign::money; break;
    default: sign = Sign::number;
    }
    for (std::size_t t = c.first; t < c.last && t < signs_.size(); ++t) signs_[t] |= sign;
}

bool PromiseField::takenIn(std::size_t first, std::size_t last) const {
    for (std::size_t t = first; t < last; ++t)
        if (taken(t)) return true;
    return false;
}
bool PromiseField::onlyMeasures(std::size_t token) const {
    constexpr std::size_t longest = 5;
    if (!number(token)) return false;
    std::size_t last = token;
    while (last < token + longest && number(last)) ++last;
    bool dash = false;
    for (std::size_t i = token; i < last; ++i) dash = dash || (isDash(d_, i) && joined(d_, i));
    return dash && isWord(d_, last) && !d_.tokens()[last].capital && !promiseWords().preposition.has(d_.lower(last)) &&
           d_.tokens()[last].spaceBefore;
}

bool PromiseField::numberIn(std::size_t first, std::size_t last) const {
    for (std::size_t t = first; t < last; ++t)
        if (number(t)) return true;
    return false;
}

void PromiseField::tie(Candidate& c) const {
    auto at = std::partition_point(parties_.begin(), parties_.end(), [&](auto k) { return all_[k].first < c.first; });
    for (; at != parties_.end() && all_[*at].first < c.last; ++at) {
        const model::Claim& party = all_[*at].claim;
        auto& to = c.claim.parties;
        if (party.partyType == model::PartyType::org && std::find(to.begin(), to.end(), party.value) == to.end())
            to.push_back(party.value);
    }
}

void PromiseField::add(std::size_t first, std::size_t last, Run thing, std::size_t verb, std::string_view rule) {
    while (last > first && (dangles(d_.lower(last - 1)) ||
                            (!isWord(d_, last - 1) && !isNumber(d_, last - 1) && !isMark(d_, last - 1, ")"))))
        --last;
    if (last < first + 2 || takenIn(first, last)) return;
    Candidate c;
    c.first = first;
    c.last = last;
    c.bytes = {d_.tokens()[first].span.start, d_.tokens()[last - 1].span.end};
    c.claim.kind = model::Kind::initiative;
    c.claim.rule = rule;
    thing.last = std::min(thing.last, last);
    c.claim.value = thing.first < thing.last ? std::string(d_.textOf(base::Span{d_.tokens()[thing.first].span.start,
                                                                                d_.tokens()[thing.last - 1].span.end}))
                                             : undertakingLabel(d_, verb, last);
    because(d_, c, [&] { return filled(step::toBeDone, {d_.word(verb < last ? verb : first)}); });
    tie(c);
    mark(c);
    added_.push_back(std::move(c));
}

bool isThingNoun(const Word& noun) {
    const auto isThing = [](const Word& w) {
        const auto& things = promiseWords().thing;
        return things.has(w) ||
               (w.size() > 3 && w.ends_with("s") && things.has(std::string_view(w).substr(0, w.size() - 1)));
    };
    // Asked of each word of each noun phrase: by number, where it has one.
    static const std::vector<bool> known = [&] {
        std::vector<bool> all(vocabulary().size());
        for (std::uint32_t id = 1; id < all.size(); ++id) all[id] = isThing(Word(vocabulary().word(id), id));
        return all;
    }();
    return noun.id != 0 && noun.id < known.size() ? known[noun.id] : isThing(noun);
}

bool isManner(const Word& w) {
    return w == "also" || w == "jointly" || w == "not" || w == "help" || w == "together" || w == "initially" ||
           w == "first" || w == "then" || w == "later" || w == "now" || w == "soon" || w == "instead" || w == "both" ||
           w == "further" || w == "again" || w == "eventually" || w == "thus" || w == "even" || w == "still" ||
           (w.size() > 4 && w.ends_with("ly") && !undertakingVerb(w) && w != "rely" && w != "apply" && w != "comply");
}

std::size_t pastManner(const Document& d, std::size_t token) {
    for (int n = 0; n < 3 && isManner(d.lower(token)); ++n) ++token;
    return token;
}

bool looksParticiple(const Document& d, std::size_t token) {
    if (!isWord(d, token) || d.tokens()[token].capital) return false;
    const auto w = d.lower(token);
    return (w.size() > 3 && w.ends_with("ed")) || undertakingVerb(w).past || w == "fed" || w == "sent" ||
           w == "given" || w == "taken" || w == "put" || w == "cut" || w == "kept" || w == "grown" || w == "drawn" ||
           w == "written" || w == "shown" || w == "spun" || w == "rebuilt" || w == "turned" || w == "dug";
}

bool isEmptyVerb(const PromiseField& f, std::size_t verb) {
    const Document& d = f.document();
    const auto& words = promiseWords();
    const auto w = d.lower(verb), next = d.lower(verb + 1);
    if (isMark(d, verb + 1, ",") || next == "them" || next == "it" || next == "him" || next == "her") return true;
    if (words.intransitive.has(w) && words.timeLead.has(next)) return true;
    if (f.quoted(verb) && words.loose.has(w)) return true;
    for (std::size_t i = verb + 1; i < verb + 5 && isWord(d, i); ++i)
        if (words.vain.has(d.lower(i))) return true;
    return false;
}

std::size_t behindListener(const Document& d, std::size_t first, std::size_t last) {
    const auto opens = [&](std::size_t i) {
        const auto w = d.lower(i);
        return w == "the" || w == "a" || w == "an" || w == "its" || w == "their";
    };
    if (first == 0 || (d.lower(first - 1) != "told" && d.lower(first - 1) != "tells")) return first;
    for (std::size_t i = first + 1; i + 1 < last; ++i) {
        const auto before = d.lower(i - 1);
        if (!opens(i)) continue;
        return promiseWords().preposition.has(before) || before == "of" || before == "and" ? first : i;
    }
    return first;
}

bool opensThing(const Word& w) { return w == "a" || w == "an" || w == "new" || w == "another" || w == "its"; }

Run nounPhrase(const PromiseField& f, std::size_t first, std::size_t limit) {
    const Document& d = f.document();
    const auto& words = promiseWords();
    std::size_t last = first;
    limit = std::min(limit, first + longestPhrase);
    while (last < limit) {
        const auto w = d.lower(last);
        const bool part = isWord(d, last) || isNumber(d, last) || (isDash(d, last) && joined(d, last)) ||
                          ((w == "&" || w == "/") && last > first);
        if (!part) break;
        const bool inCompound = last > first + 1 && joined(d, last) && isDash(d, last - 1); // "cash-in counters"
        // "an assembly and test plant"
        if (w == "and" && last == first + 2 && opensThing(d.lower(first)) && isWord(d, last + 1) &&
            isThingNoun(d.lower(last + 2)) && !words.determiner.has(d.lower(last + 1))) {
            last += 2;
            continue;
        }
        if (inCompound) {
            ++last;
            continue;
        }
        if (words.preposition.has(w) || w == "of" || w == "for" || w == "with" || w == "and" || w == "or" ||
            w == "that" || w == "which" || w == "who" || w == "is" || w == "are" || w == "was" || w == "were" ||
            w == "as" || w == "if" || w == "since" || w == "against" || w == "towards" || w == "toward" ||
            w == "about" || w == "per" || w == "without" || w == "around" || w == "too")
            break;
        if (last > first && words.binds.startingAt(d, last, last + 4)) break;
        ++last;
    }
    while (last > first && isDash(d, last - 1)) --last;
    return {first, last};
}

bool isObject(const PromiseField& f, Run phrase, bool bare) {
    const Document& d = f.document();
    const auto& words = promiseWords();
    std::size_t first = phrase.first;
    while (first < phrase.last && words.determiner.has(d.lower(first))) ++first;
    if (first > phrase.first && f.onlyMeasures(first))
        while (first < phrase.last && f.number(first)) phrase.first = ++first;
    if (first >= phrase.last || f.numberIn(phrase.first, phrase.last) || !isWord(d, phrase.last - 1)) return false;
    const auto opening = d.lower(first), head = d.lower(phrase.last - 1);
    for (const std::string_view w : {"no", "only", "just", "one", "little", "much", "more", "be", "nothing", "not"})
        if (opening == w) return false;
    if (words.subjectStop.has(opening) || isCalendarWord(opening)) return false;
    const bool thing = isThingNoun(head);
    if (words.vainObject.has(head)) return thing && phrase.last > first + 1;
    if (words.actor.has(head)) return thing;
    // A party or a place alone is nothing that is set up.
    if (f.person(phrase.last - 1) || f.place(phrase.last - 1)) return false;
    if (f.org(first) && f.org(phrase.last - 1)) return false;
    const bool plural = head.size() > 5 && head.ends_with("s") && !head.ends_with("ss");
    return first > phrase.first || (bare && (phrase.last > first + 1 || plural)) || thing;
}

} // namespace pledge::extract
