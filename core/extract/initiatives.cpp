#include "core/extract/initiatives.h"

#include "core/base/utf8.h"
#include "core/extract/candidate.h"
#include "core/extract/clauses.h"
#include "core/extract/initiative_things.h"
#include "core/extract/names.h"
#include "core/extract/promise_field.h"

#include <algorithm>
#include <set>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/initiatives.txt";

struct Lists {
    [[gnu::noinline]] Lists() {} // apart, so that asking for the lists is short
    Phrases lead = phrasesOf(file, {"lead"});
    Words<bool> subject = wordsOf(file, "subject");
    Words<bool> nominal = wordsOf(file, "nominal");
    Words<bool> givenUp = wordsOf(file, "given up");
    Words<bool> intransitive = wordsOf(file, "intransitive");
    Words<bool> timeLead = wordsOf(file, "time lead");
    Words<bool> vain = wordsOf(file, "vain");
    Words<bool> loose = wordsOf(file, "loose");
    Words<bool> hollow = wordsOf(file, "hollow");
    Words<bool> pointer = wordsOf(file, "pointer");
};

const Lists& lists() {
    static const Lists all;
    return all;
}

/// What a word can begin or be: most words nothing, and the scan passes them at one look.
enum Sign : std::uint32_t {
    isTalks = 1,
    isNew = 2,
    isKnown = 4,
    isNominal = 8,
    isPromise = 16,
    isVerb = 32,
    isGivenUp = 64
};

const WordMarks& signs() {
    static const WordMarks all = [] {
        WordMarks w;
        for (const char* word : {"talks", "discussions", "negotiations", "negotiating"}) w.add(word, isTalks);
        for (const char* word : {"a", "an", "new", "another"}) w.add(word, isNew);
        for (const char* word : {"the", "its", "their"}) w.add(word, isKnown);
        for (const char* word : {"will", "shall"}) w.add(word, isPromise);
        w.add(lists().nominal, isNominal);
        w.add(lists().givenUp, isGivenUp);
        for (const auto& word : undertakingVerbs()) w.add(word, isVerb);
        return w;
    }();
    return all;
}

class InitiativeFinder {
public:
    InitiativeFinder(const Document& d, std::vector<Candidate>& out)
        : d_(d),
          out_(out),
          quotes_(quotedRuns(d)),
          party_(d.tokens().size(), none),
          number_(d.tokens().size(), false),
          money_(d.tokens().size(), false),
          quoted_(d.tokens().size(), false) {
        for (const Run& quoted : quotes_)
            std::fill(quoted_.begin() + static_cast<std::ptrdiff_t>(quoted.first),
                      quoted_.begin() + static_cast<std::ptrdiff_t>(quoted.last), true);
        for (std::size_t k = 0; k < out.size(); ++k) {
            const auto& c = out[k];
            if (c.claim.kind == model::Kind::party)
                std::fill(party_.begin() + static_cast<std::ptrdiff_t>(c.first),
                          party_.begin() + static_cast<std::ptrdiff_t>(c.last), static_cast<std::uint32_t>(k));
            else if (c.claim.isNumber())
                for (std::size_t t = c.first; t < c.last; ++t) {
                    number_[t] = true;
                    if (c.claim.kind == model::Kind::money) money_[t] = true;
                }
        }
    }

    void find() {
        std::size_t t = 0;
        for (const Run& heading : findTitleCase(d_)) {
            scan(t, heading.first);
            t = std::max(t, heading.last);
        }
        scan(t, d_.tokens().size());
        PromiseField field(d_, out_, found_, quotes_);
        findVerdicts(field);
        findPromisedVerbs(field);
        findPromisedThings(field);
        for (Candidate& c : field.take()) found_.push_back(std::move(c));
        for (Candidate& c : found_) cutPointers(c.claim.value);
        std::erase_if(found_, [this](const Candidate& c) { return isHollow(c.claim.value); });
        for (Candidate& c : found_) out_.push_back(std::move(c));
    }

private:
    /// "For all of it", "comes first and", "pay half": a label that names nothing.
    static bool isHollow(std::string_view label) {
        for (std::size_t at = 0; at < label.size();) {
            const std::size_t end = std::min(label.find(' ', at), label.size());
            if (end > at && !lists().hollow.has(base::toLower(label.substr(at, end - at)))) return false;
            at = end + 1;
        }
        return true;
    }

    /// "Research centre here", "courses with it", "recycling unit later": what a label ends with and only points
    /// elsewhere names nothing. "Talks on it" and "operating it" would be left without their object, "a year later"
    /// without its end.
    static void cutPointers(std::string& label) {
        const auto leads = [](std::string_view w) { return extract::dangles(w) || w == "without"; };
        std::string_view rest = label;
        bool cut = false;
        std::string last;
        for (auto space = rest.rfind(' ');; space = rest.rfind(' ')) {
            last = base::toLower(rest.substr(space == rest.npos ? 0 : space + 1));
            if (space == rest.npos || !(lists().pointer.has(last) || (cut && leads(last)))) break;
            rest = rest.substr(0, space);
            cut = true;
        }
        const bool ofTime = last.ends_with("year") || last.ends_with("years") || last.ends_with("months");
        const bool span = ofTime && label.ends_with(" later");
        if (!leads(last) && last != "talks" && !last.ends_with("ing") && !span) label.resize(rest.size());
    }

    void scan(std::size_t first, std::size_t last) {
        const auto& watched = d_.watched(Watch::undertaking);
        for (auto t = std::lower_bound(watched.begin(), watched.end(), first); t != watched.end() && *t < last; ++t) {
            const Token& token = d_.tokens()[*t];
            if (token.form == Token::Form::word)
                at(*t, signs_.of(d_, token));
            else if (*t >= chained_ && isMark(d_, *t, ":"))
                addParts(*t);
        }
    }

    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
    static constexpr std::size_t longestManner = 16; ///< adverbs before a verb
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    Word lower(std::size_t i) const { return d_.lower(i); }

    [[gnu::noinline]] void at(std::size_t t, std::uint32_t sign) { // apart from the scan, which has to be short
        if ((sign & isTalks) && talksWith(t)) return addTalks(t);
        if (sign & isTalks)
            if (const std::uint32_t side = talksOfTwo(t); side != none) {
                const std::size_t before = found_.size();
                add(t, t, undertakingEnd(d_, t), "initiative.talks");
                if (found_.size() > before) addParty(found_.back().claim.parties, out_[side].claim);
                return;
            }
        if (t < chained_ || addThing(t, sign)) return;
        if (sign & isGivenUp)
            if (const std::size_t first = passiveGivenUp(t, d_.sentenceOf(t).first); first != nowhere)
                return addPassive(first, t);
        if (!(sign & isVerb)) return;
        const UndertakingVerb v = undertakingVerb(lower(t));
        if (!v || d_.tokens()[t].capital || joined(d_, t)) return;
        if ((quoted_[t] && lists().loose.has(lower(t))) || isEmpty(t)) return;
        const std::size_t start = d_.sentenceOf(t).first;
        if (v.bare && ledBy(t, start)) {
            const std::size_t before = found_.size();
            chain(t, "initiative.undertaking");
            // Whose deed it is stands before it.
            if (t > start && found_.size() > before)
                if (const std::uint32_t side = sideOf(t - 1, start); side != none)
                    addParty(found_[before].claim.parties, out_[side].claim);
            return;
        }
        if (v.ing && (gerund(t, start) || progressive(t, start))) return chain(t, "initiative.list");
        if (v.past || lower(t) == "run") // whose participle is its bare form
            if (const std::size_t first = passive(t, start); first != nowhere && first + 1 < t)
                return addPassive(first, t);
        if ((v.past || v.third) && directSubject(t, start)) return chain(t, "initiative.done");
    }

    /// "gave no figure", "made promises", "took part": words about words, nothing that is undertaken.
    bool isEmpty(std::size_t verb) const {
        // "…, which Acme will equip, is": the object stands before.
        if (isMark(d_, verb + 1, ",") && !undertakingVerb(lower(verb + 2)) && lower(verb + 2) != "and") return true;
        if (const auto w = lower(verb + 1); w == "them" || w == "him" || w == "her") return true;
        if (lower(verb + 1) == "it" && !sharedWith(verb + 2)) return true;
        if (lower(verb) == "close" && lower(verb + 1) == "to") return true; // "a plant, close to the farms"
        // "the largest bet that it has made on the country": what is made stands before.
        if (const auto w = lower(verb); w == "make" || w == "makes" || w == "made" || w == "making")
            if (lower(verb + 1) == "on") return true;
        // Of giving only what is given up is a deed.
        if (const auto w = lower(verb); w == "give" || w == "gives" || w == "gave" || w == "given" || w == "giving")
            if (lower(verb + 1) != "up") return true;
        // "which it bought last year"
        if (const auto w = lower(verb + 1), noun = lower(verb + 2);
            (w == "last" || w == "this" || w == "next") &&
            (noun == "year" || noun == "month" || noun == "week" || noun == "quarter"))
            return true;
        // "production is to start in May": nothing is named that is started.
        if (lists().intransitive.has(lower(verb)) && lists().timeLead.has(lower(verb + 1))) return true;
        for (std::size_t i = verb + 1; i < verb + 5; ++i) {
            if (lists().vain.has(lower(i))) return true;
            if (isMark(d_, i, ",") || !isWord(d_, i)) return false;
        }
        return false;
    }

    /// "with Acme", "jointly with Acme", "together with the Acme Institute".
    bool sharedWith(std::size_t at) const {
        if (lower(at) == "jointly" || lower(at) == "together") ++at;
        return lower(at) == "with" && (party_[at + 1] != none || (lower(at + 1) == "the" && party_[at + 2] != none));
    }

    /// "has begun discussions with Acme regarding …", "is in talks with Acme on …": what is talked about is no verb's
    /// object.
    bool talksWith(std::size_t t) const {
        const auto w = lower(t);
        if ((w != "talks" && w != "discussions" && w != "negotiations" && w != "negotiating") ||
            lower(t + 1) != "with" || t < chained_)
            return false;
        const std::size_t start = d_.sentenceOf(t).first;
        // "Talks with Acme about … are going on": they are the subject themselves.
        if (t != start && !subjectBefore(t, start)) return false;
        const std::size_t end = undertakingEnd(d_, t);
        for (std::size_t i = t + 2; i < end; ++i)
            if (party_[i] != none && out_[party_[i]].claim.partyType == model::PartyType::org) return true;
        return false;
    }
    void addTalks(std::size_t t) {
        std::size_t end = undertakingEnd(d_, t);
        if (t == d_.sentenceOf(t).first) // what is told of the talks is no part of them
            for (std::size_t i = t + 3; i < end; ++i)
                if (const auto w = lower(i); w == "are" || w == "were" || w == "have" || w == "had" || w == "will")
                    end = i;
        add(t, t, end, "initiative.talks");
        chained_ = end;
    }
    /// "It speaks of an agreement with Acme. The two are still in talks on it, the minister said.": with whom.
    std::uint32_t talksOfTwo(std::size_t t) const {
        constexpr std::size_t reach = 120; // words, however long a sentence is
        const std::size_t index = d_.tokens()[t].sentence;
        const std::size_t start = std::max(d_.sentenceOf(t).first, t > reach ? t - reach : 0);
        if (index == 0 || t < chained_ || (lower(t) != "talks" && lower(t) != "negotiating")) return none;
        bool two = false;
        for (std::size_t i = start; i + 1 < t; ++i) {
            if (party_[i] != none && out_[party_[i]].claim.partyType == model::PartyType::org) return none;
            const auto w = lower(i + 1);
            two |= lower(i) == "both" || (lower(i) == "the" && (w == "two" || w == "sides" || w == "parties"));
        }
        if (!two) return none;
        const Sentence& before = d_.sentences()[index - 1];
        const std::size_t from = std::max(before.first + 2, before.last > reach ? before.last - reach : 0);
        for (std::size_t i = from; i < before.last; ++i)
            if (lower(i - 1) == "with" && isPact(lower(i - 2)) && party_[i] != none &&
                out_[party_[i]].claim.partyType == model::PartyType::org)
                return party_[i];
        return none;
    }
    static bool isPact(const Word& w) {
        return w == "agreement" || w == "agreed" || w == "contract" || w == "deal" || w == "pact";
    }
    /// "will also help …": a leading phrase behind a subject that undertakes.
    bool ledBy(std::size_t verb, std::size_t start) const {
        std::size_t at = verb;
        while (at > start && verb - at < longestManner && isAdverb(lower(at - 1))) --at;
        if (at > start && lower(at - 1) == "to" && (purpose(at - 1, start) || agreedWith(at - 1, start))) return true;
        const auto lead = lists().lead.endingAt(d_, at, start);
        return lead &&
               (subjectBefore(lead->first, start) || secondVerb(lead->first) || sideOf(lead->first, start) != none);
    }
    /// "has signed an agreement with Acme, which will sell …": the other side of an agreement, by its candidate.
    std::uint32_t sideOf(std::size_t lead, std::size_t start) const {
        if (lead < start + 4 || lower(lead - 1) != "which" || !isMark(d_, lead - 2, ",")) return none;
        const std::uint32_t side = party_[lead - 3];
        if (side == none || out_[side].claim.partyType != model::PartyType::org) return none;
        const std::size_t first = out_[side].first;
        if (first < start + 2 || lower(first - 1) != "with") return none;
        return isPact(lower(first - 2)) ? side : none;
    }
    static bool isAdverb(const Word& w) {
        return w == "also" || w == "jointly" || w == "not" || w == "no" || w == "longer" || w == "help" ||
               w == "together" || w == "initially" || w == "first" ||
               (w.ends_with("ly") && w.size() > 4 && !undertakingVerb(w));
    }
    /// ", and will share …" behind an undertaking has its subject.
    bool secondVerb(std::size_t lead) const {
        return lead > 1 && (lower(lead - 1) == "and" || lower(lead - 1) == "but") && chained_ + 2 >= lead &&
               chained_ > 0;
    }
    /// Where the words that stand before `end` as its subject begin.
    std::size_t nounStart(std::size_t end, std::size_t start) const {
        constexpr std::size_t longest = 12;
        std::size_t first = end;
        while (first > start && end - first < longest && (isWord(d_, first - 1) || isDash(d_, first - 1)) &&
               lower(first - 1) != "that" && !nameWords().speech.has(lower(first - 1)))
            --first;
        return behindListener(d_, first, end);
    }
    /// "A training centre will be opened in …": the undertaking stands before its verb. Where its words begin, or
    /// `nowhere`.
    std::size_t passive(std::size_t verb, std::size_t start) const {
        std::size_t at = verb;
        while (at > start && verb - at < longestManner && isAdverb(lower(at - 1))) --at;
        if (at < start + 2 || lower(at - 1) != "be") return nowhere;
        const auto lead = lists().lead.endingAt(d_, at - 1, start);
        if (!lead || lead->first <= start) return nowhere;
        std::size_t first = nounStart(lead->first, start);
        if (isMark(d_, lead->first - 1, ",")) first = beforeApposition(lead->first - 1, start, first);
        if (party_[first] != none && undertakes(party_[first])) return first;
        for (std::size_t i = first; i < lead->first; ++i)
            if (number_[i]) return nowhere;
        const auto w = lower(first);
        const bool named = w == "a" || w == "an" || w == "new" || w == "the" || w == "its" || w == "their";
        // "Construction will be handled by Acme": who does it stands behind.
        if (first == start && lead->first == start + 1 && lower(verb + 1) == "by" && party_[verb + 2] != none)
            return first;
        // "It will be run jointly with Acme": what "it" is stands before, with whom it is done stands here.
        return named || (w == "it" && sharedWith(verb + 1)) ? first : nowhere;
    }
    /// "The rail spur to the port has been dropped": where its noun begins.
    std::size_t passiveGivenUp(std::size_t verb, std::size_t start) const {
        if (verb < start + 3 || d_.tokens()[verb].capital) return nowhere;
        std::size_t lead = verb - 1;
        if (lower(lead) == "been" && (lower(lead - 1) == "has" || lower(lead - 1) == "have"))
            --lead;
        else if (lower(lead) != "was" && lower(lead) != "were")
            return nowhere;
        const std::size_t first = nounStart(lead, start);
        for (std::size_t i = first; i < lead; ++i)
            if (number_[i]) return nowhere; // a sum that was given up is a number of its own
        const auto w = lower(first);
        const bool named = w == "a" || w == "an" || w == "the" || w == "its" || w == "their";
        return named && lead > first + 2 ? first : nowhere;
    }
    /// "Acme Shield, its security service, would be offered": where the party before the apposition begins.
    std::size_t beforeApposition(std::size_t comma, std::size_t start, std::size_t otherwise) const {
        for (std::size_t i = comma; i-- > start + 1 && comma - i <= 10;)
            if (isMark(d_, i, ",")) return party_[i - 1] != none ? out_[party_[i - 1]].first : otherwise;
        return otherwise;
    }
    /// "will invest 2 billion euros in Poland to build …": the aim of a sum, and what follows in its list.
    bool purpose(std::size_t to, std::size_t start) const {
        for (std::size_t i = to; i-- > start && to - i <= 24;) {
            if (number_[i]) return money_[i];
            if (isMark(d_, i, ";") || lower(i) == "that" || lower(i) == "which") return false;
        }
        return false;
    }

    /// "has agreed with Acme to lay …", "an agreement with Acme to lay …".
    bool agreedWith(std::size_t to, std::size_t start) const {
        for (std::size_t i = to; i-- > start && to - i <= 14;) {
            const auto w = lower(i);
            if (w == "agreed" || w == "agrees" || w == "agreement" || w == "deal" || w == "contract" || w == "pact")
                return lower(i + 1) == "with" || lower(i + 2) == "with";
            if (isMark(d_, i, ";") || w == "that" || w == "which" || w == "to") return false;
        }
        return false;
    }

    /// What is set up, named without a verb of undertaking: as the subject of a promise, as a part of a plan, or as
    /// where the promise happens ("records will be kept in a data vault").
    bool addThing(std::size_t t, std::uint32_t sign) {
        return ((sign & (isNew | isKnown)) && addSubject(t)) || ((sign & isNew) && addItem(t)) ||
               ((sign & isNominal) && addParts(t)) || ((sign & isPromise) && (addPartners(t) || addPlace(t)));
    }
    bool addSubject(std::size_t t) {
        if (!opensClause(d_, t)) return false;
        auto thing = newThing(d_, t);
        if (!thing) {
            thing = knownThing(d_, t);
            if (!thing || (lower(thing->last) != "that" && lower(thing->last) != "which")) return false;
        }
        const auto verb = promisedVerb(d_, thing->last);
        if (!verb || numberIn(thing->first, thing->last)) return false;
        addNamed({t, undertakingEnd(d_, *verb)}, *thing, "initiative.subject");
        goOn(*verb, chained_);
        return true;
    }
    bool addParts(std::size_t t) {
        const bool told =
            lists().nominal.has(lower(t)) && lower(t + 1) != "to" && subjectBefore(t, d_.sentenceOf(t).first);
        if (!told && !isLabelColon(t)) return false;
        const std::size_t limit = undertakingEnd(d_, t);
        bool any = false;
        for (std::size_t at = t + 1; at < limit; ++at) {
            if (at > t + 1 && !isMark(d_, at - 1, ",") && lower(at - 1) != "and") continue;
            const auto thing = newThing(d_, at);
            // "a programme of 3 billion" is told by its sum.
            const bool bare = thing && thing->last == thing->first + 1;
            if (!thing || numberIn(thing->first, std::min(limit, thing->last + (bare ? 6 : 0)))) continue;
            addNamed({at, partEnd(thing->last, limit)}, *thing, "initiative.part");
            any = true;
        }
        return any;
    }
    /// The colon of "What: a terminal and a plant", a line that begins with one or two words of label.
    bool isLabelColon(std::size_t t) const {
        const std::size_t first = d_.sentenceOf(t).first;
        return isMark(d_, t, ":") && t > first && t <= first + 3 && first > 0 && d_.sentenceOf(first).paragraph > 0;
    }
    /// Where the words of one item of a list end: before the comma or the "and" that another item follows.
    std::size_t partEnd(std::size_t from, std::size_t limit) const {
        std::size_t end = from;
        while (end < limit && !isMark(d_, end, ",") && !(lower(end) == "and" && !d_.tokens()[end + 1].capital)) ++end;
        return end;
    }
    /// "- A new school next to the mill": an item of a list of what is to come.
    /// "Acme of Japan and Telmark will be the technology partners of the yard": with whom, told without a deed.
    bool addPartners(std::size_t t) {
        if (lower(t) != "will" || lower(t + 1) != "be") return false;
        const auto article = lower(t + 2);
        if (article != "the" && article != "its" && article != "our") return false;
        std::size_t noun = t + 3;
        while (noun < t + 6 && isWord(d_, noun) && lower(noun) != "partners" && lower(noun) != "partner") ++noun;
        if (lower(noun) != "partners" && lower(noun) != "partner") return false;
        const std::size_t start = d_.sentenceOf(t).first;
        std::size_t first = t;
        for (std::size_t i = t; i-- > start && t - i < 16 && (isWord(d_, i) || isDash(d_, i));)
            if (party_[i] != none && out_[party_[i]].claim.partyType == model::PartyType::org)
                first = out_[party_[i]].first;
            else if (party_[i] == none && lower(i) != "and" && lower(i) != "of" && lower(i) != "the")
                break;
        if (first == t) return false;
        addNamed({first, undertakingEnd(d_, noun)}, {t + 3, noun + 1}, "initiative.subject");
        return true;
    }
    bool addItem(std::size_t t) {
        const auto& line = d_.sentenceOf(t);
        const auto mark = t > line.first ? d_.word(t - 1) : std::string_view();
        if (!line.heading || t != line.first + 1 || (mark != "-" && mark != "•" && mark != "*" && mark != "–"))
            return false;
        const auto thing = newThing(d_, t);
        if (!thing || numberIn(thing->first, thing->last)) return false;
        addNamed({t, line.last}, *thing, "initiative.item");
        return true;
    }
    bool addPlace(std::size_t t) {
        if ((lower(t) != "will" && lower(t) != "shall") || !subjectOrPlural(t)) return false;
        const std::size_t verb = verbBehind(d_, t);
        if (undertakingVerb(lower(verb)).bare || !isWord(d_, verb)) return false;
        const std::size_t end = undertakingEnd(d_, verb);
        for (std::size_t i = verb + 1; i < end; ++i) {
            if (undertakingVerb(lower(i)).past && lower(i - 1) == "be") return false; // the passive has its own rule
            // "come from Acme, a unit of …": an apposition.
            const auto thing = isMark(d_, i - 1, ",") ? std::nullopt : newThing(d_, i);
            if (!thing || numberIn(verb, thing->last)) continue;
            addNamed({verb, end}, *thing, "initiative.place");
            return true;
        }
        return false;
    }
    /// Some noun before the verb, and no question or relative clause.
    bool subjectOrPlural(std::size_t t) const {
        const auto w = t > d_.sentenceOf(t).first ? lower(t - 1) : std::string_view();
        return w.size() > 1 && w != "who" && w != "which" && w != "that" && w != "what" && w != "there" && w != "he" &&
               w != "she" && w != "you" && w != "i";
    }
    bool numberIn(std::size_t first, std::size_t last) const {
        return std::find(number_.begin() + static_cast<std::ptrdiff_t>(first),
                         number_.begin() + static_cast<std::ptrdiff_t>(last),
                         true) != number_.begin() + static_cast<std::ptrdiff_t>(last);
    }
    /// An undertaking with the words of `thing` as its label.
    void addNamed(Run clause, Run thing, std::string_view rule) {
        const std::size_t before = found_.size();
        add(clause.first, clause.first, clause.last, rule);
        chained_ = clause.last;
        if (found_.size() > before)
            found_.back().claim.value =
                d_.textOf(base::Span{d_.tokens()[thing.first].span.start, d_.tokens()[thing.last - 1].span.end});
    }

    /// A party, a pronoun or a stand-in such as "the company" in the words before the verb.
    bool subjectBefore(std::size_t verb, std::size_t start) const {
        if (verb == start) return false;
        if (const auto w = lower(verb - 1);
            w == "which" || w == "that" || w == "who" || w == "what" || w == "there" || w == "this")
            return false;
        for (std::size_t i = verb; i-- > start && verb - i <= 10;) {
            if (lower(i) == "how" || lower(i) == "as" || lower(i) == "because" || lower(i) == "whether" ||
                lower(i) == "why")
                return false;
            if (party_[i] != none && undertakes(party_[i])) return true;
            const auto w = lower(i);
            if (lists().subject.has(w)) return true;
            if (w == "," || w == ";" || w == ":" || w == "that") break;
        }
        return false;
    }
    bool undertakes(std::size_t k) const { return out_[k].claim.partyType != model::PartyType::place; }

    /// "The plan includes training …, providing … and supporting …"; "By deploying …, Acme intends to …".
    bool gerund(std::size_t verb, std::size_t start) const {
        if (verb == start) return false;
        const auto w = lower(verb - 1);
        if (w == "by") return verb - 1 == start || lower(verb - 2) == ",";
        return (w == "includes" || w == "include" || w == "including" || w == "involves" || w == "involve" ||
                w == "comprises") ||
               (w == "to" && lists().lead.endingAt(d_, verb, start));
    }
    /// "is also deepening …", "are discussing …".
    bool progressive(std::size_t verb, std::size_t start) const {
        std::size_t at = verb;
        while (at > start && verb - at < longestManner && isAdverb(lower(at - 1))) --at;
        if (at == start) return false;
        const auto be = lower(at - 1);
        return (be == "is" || be == "are" || be == "been" || be == "was" || be == "were") &&
               subjectBefore(at - 1, start);
    }
    /// "Acme expanded …", "Nimbus Cloud now offers …", "the company has opened …".
    bool directSubject(std::size_t verb, std::size_t start) const {
        std::size_t at = verb;
        while (at > start && verb - at < longestManner &&
               (isAdverb(lower(at - 1)) || lower(at - 1) == "now" || lower(at - 1) == "already" ||
                lower(at - 1) == "has" || lower(at - 1) == "have" || lower(at - 1) == "recently"))
            --at;
        if (at == start) return false;
        if (const auto w = lower(verb + 1);
            w == "to" || w == "that" || w == "by" || w == "from" || w == "as" || w == "and")
            return false;
        if (party_[at - 1] != none)
            return undertakes(party_[at - 1]) && out_[party_[at - 1]].claim.partyType != model::PartyType::person;
        const auto w = lower(at - 1);
        return w == "it" || w == "company" || w == "firm" || w == "group" || w == "they" || w == "partners";
    }

    /// Where the words before a passive verb end: at "will be", or at an apposition's comma.
    std::size_t nounEnd(std::size_t first, std::size_t verb) const {
        for (std::size_t i = first + 1; i < verb; ++i)
            if (isMark(d_, i, ",") || lists().lead.startingAt(d_, i, verb)) return i;
        return verb;
    }
    /// What is done to "it" is told by the verb and with whom.
    void labelWhole(std::size_t verb, std::size_t end) {
        while (end > verb + 1 && (dangles(end - 1) || !isWord(d_, end - 1))) --end;
        found_.back().claim.value = d_.textOf(base::Span{d_.tokens()[verb].span.start, d_.tokens()[end - 1].span.end});
    }
    void addPassive(std::size_t first, std::size_t verb) {
        if (const std::size_t noun = nounEnd(first, verb); promiseWords().vainSubject.has(lower(noun - 1))) return;
        const std::size_t end = undertakingEnd(d_, verb);
        const std::size_t before = found_.size();
        add(first, first, end, "initiative.passive");
        chained_ = end;
        if (found_.size() == before) return;
        if (lower(first) == "it") return labelWhole(verb, end);
        const std::size_t noun = nounEnd(first, verb);
        const auto w = lower(first);
        const std::size_t from = first + (first + 1 < noun && (w == "the" || w == "a" || w == "an"));
        // One noun alone is its own label: no verb stands before it.
        found_.back().claim.value =
            noun < from + 3
                ? std::string(d_.textOf(base::Span{d_.tokens()[from].span.start, d_.tokens()[noun - 1].span.end}))
                : undertakingLabel(d_, from - (from > 0), noun);
    }
    /// The clause at `verb` and those that its list goes on with.
    void chain(std::size_t verb, std::string_view rule) {
        const std::size_t end = beforeAim(verb, openingEnd(verb, undertakingEnd(d_, verb)));
        emit(verb, end, rule);
        chained_ = end;
        goOn(verb, end);
    }
    /// The clauses of the list that ends the one of `verb` at `end`.
    void goOn(std::size_t verb, std::size_t end) {
        for (int n = 0; n < 6; ++n) {
            std::size_t next = end;
            while (next < end + 2 && (lower(next) == "," || lower(next) == "and")) ++next;
            if (next > end && lower(next) == "to") ++next;
            if (next == end || next >= d_.sentenceOf(verb).last || !follows(verb, next)) return;
            end = beforeAim(next, openingEnd(next, undertakingEnd(d_, next)));
            emit(next, end, "initiative.list");
            chained_ = end;
            verb = next;
        }
    }
    /// "invest 2 billion euros by 2030 to build a plant": the aim of a sum is an undertaking of its own.
    std::size_t beforeAim(std::size_t verb, std::size_t end) const {
        bool sum = false;
        for (std::size_t i = verb + 1; i + 1 < end; ++i) {
            sum |= money_[i];
            if (sum && lower(i) == "to" && undertakingVerb(lower(i + 1)).bare) return i;
        }
        return end;
    }
    /// "By opening a school in Lyon, Acme hopes …": the clause in front ends at its comma.
    std::size_t openingEnd(std::size_t verb, std::size_t end) const {
        const std::size_t start = d_.sentenceOf(verb).first;
        if (verb != start + 1 || lower(start) != "by") return end;
        for (std::size_t i = verb + 2; i < end; ++i)
            if (isMark(d_, i, ",") &&
                (d_.tokens()[i + 1].capital || lower(i + 1) == "the" || lists().subject.has(lower(i + 1))))
                return i;
        return end;
    }
    bool follows(std::size_t verb, std::size_t next) const {
        const UndertakingVerb a = listForm(d_, verb), b = undertakingVerb(lower(next));
        return !d_.tokens()[next].capital &&
               ((a.bare && b.bare) || (a.ing && b.ing) || (a.past && b.past) || (a.third && b.third));
    }

    /// A clause whose object is a number is found elsewhere; what its list adds without one is an undertaking still.
    void emit(std::size_t verb, std::size_t end, std::string_view rule) {
        if (isEmpty(verb)) return;
        std::size_t lastNumber = verb;
        for (std::size_t i = verb; i < end; ++i)
            if (number_[i] && i < verb + 9) lastNumber = i;
        const std::size_t before = found_.size();
        if (lastNumber == verb) add(verb, verb, end, rule);
        if (found_.size() > before && lower(verb + 1) == "it") labelWhole(verb, end);
        if (lastNumber == verb) return;
        for (std::size_t i = lastNumber + 1; i + 3 < end; ++i) {
            if (lower(i) != "and" && lower(i) != "," && lower(i) != "plus") continue;
            if (const auto w = lower(i + 1); w == "a" || w == "an" || w == "new") return add(i, i + 1, end, rule);
        }
    }

    void add(std::size_t labelFrom, std::size_t first, std::size_t end, std::string_view rule) {
        while (end > first &&
               (dangles(end - 1) || (!isWord(d_, end - 1) && !isNumber(d_, end - 1) && !isMark(d_, end - 1, ")"))))
            --end;
        if (end < first + 2) return;
        Candidate c;
        c.first = first;
        c.last = end;
        c.bytes = {d_.tokens()[first].span.start, d_.tokens()[end - 1].span.end};
        c.claim.kind = model::Kind::initiative;
        c.claim.value = undertakingLabel(d_, labelFrom, end);
        c.claim.rule = rule;
        because(d_, c, [&] { return filled(step::opensClause, {d_.word(first)}); });
        for (std::size_t i = first; i < end; ++i)
            if (party_[i] != none) addParty(c.claim.parties, out_[party_[i]].claim);
        found_.push_back(std::move(c));
    }
    /// A last word that leads on to what the clause leaves out.
    bool dangles(std::size_t i) const {
        static const WordMarks words = [] {
            WordMarks all;
            for (const char* w : {"in", "of", "at", "by", "with", "to", "for", "and", "or", "the", "a", "an", "on",
                                  "from", "that", "its", "also", "as"})
                all.add(w, 1);
            return all;
        }();
        return words.of(lower(i)) != 0;
    }
    static void addParty(std::vector<std::string>& to, const model::Claim& party) {
        if (party.partyType != model::PartyType::org) return;
        if (std::find(to.begin(), to.end(), party.value) == to.end()) to.push_back(party.value);
    }

    const Document& d_;
    std::vector<Candidate>& out_;
    const std::vector<Run> quotes_; ///< what stands between quotation marks
    const WordMarks& signs_ = signs();
    std::vector<std::uint32_t> party_; ///< the candidate of the party that each token belongs to
    std::vector<bool> number_, money_, quoted_;
    std::vector<Candidate> found_;
    std::size_t chained_ = 0; ///< tokens before it are part of an undertaking already
};

} // namespace

const WordMarks& undertakingSigns() { return signs(); }

void findInitiatives(const Document& document, std::vector<Candidate>& out) { InitiativeFinder(document, out).find(); }

} // namespace pledge::extract
