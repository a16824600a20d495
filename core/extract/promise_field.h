#pragma once

#include "core/extract/candidate.h"
#include "core/extract/lexicon.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract {

/// Word lists of resources/knowledge/en/promises.txt and the subjects and things of initiatives.txt.
struct PromiseWords {
    PromiseWords();
    Phrases binds; ///< meaning: 0 whoever the subject is, 1 of somebody with a will, 2 tentative
    Words<bool> noDeed, deedWithObject, noDeedIng, noDeedPast, planned, plannedNoun, planVerb, partVerb, planSubject,
        planNoun, aimNoun, loose, vain, intransitive, vainSubject, bareEvent, subjectStop, unsure, vainObject, deedNoun,
        spend, spent, signs, pact, keptThing, keep, making, sumNoun, actor, thing, preposition, determiner, timeLead,
        people;
};
const PromiseWords& promiseWords();

/// What stands where in a document when undertakings are looked for: values, parties, undertakings found before.
class PromiseField {
public:
    /// `quoted`: what stands between quotation marks.
    PromiseField(const Document& document, const std::vector<Candidate>& out, const std::vector<Candidate>& found,
                 const std::vector<Run>& quoted);

    const Document& document() const { return d_; }
    bool number(std::size_t token) const { return is(token, Sign::number); }
    bool money(std::size_t token) const { return is(token, Sign::money); }
    bool org(std::size_t token) const { return is(token, Sign::org); }
    bool person(std::size_t token) const { return is(token, Sign::person); }
    bool place(std::size_t token) const { return is(token, Sign::place); }
    /// The last tokens of all values that are numbers, in their order.
    const std::vector<std::uint32_t>& numberEnds() const { return numberEnds_; }
    /// Whether `token` stands between quotation marks.
    bool quoted(std::size_t token) const { return is(token, Sign::quoted); }
    /// Whether `token` is part of an undertaking already.
    bool taken(std::size_t token) const { return is(token, Sign::taken); }
    bool takenIn(std::size_t first, std::size_t last) const;
    bool numberIn(std::size_t first, std::size_t last) const;
    /// Whether the number at `token` only measures the noun behind it, to which a hyphen ties its unit: "900-megawatt".
    bool onlyMeasures(std::size_t token) const;

    /// Notes the undertaking [first, last), whose label comes from `thing` or, where that is empty, from its `verb`.
    /// Does nothing where too little is left of it, or another one holds its words.
    void add(std::size_t first, std::size_t last, Run thing, std::size_t verb, std::string_view rule);
    std::vector<Candidate> take() { return std::move(added_); }

private:
    struct Sign {
        enum : std::uint8_t { number = 1, money = 2, org = 4, person = 8, place = 16, taken = 32, quoted = 64 };
    };
    bool is(std::size_t token, std::uint8_t sign) const { return token < signs_.size() && (signs_[token] & sign) != 0; }
    void mark(const Candidate& c);
    void tie(Candidate& c) const;

    const Document& d_;
    const std::vector<Candidate>& all_;
    std::vector<std::uint8_t> signs_;
    std::vector<std::uint32_t> numberEnds_;
    std::vector<std::uint32_t> parties_; ///< indices of party candidates, by place
    std::vector<Candidate> added_;
};

/// A noun of what is built, set up or begun, also in the plural.
bool isThingNoun(const Word& lower);
/// Whether a phrase that ends with this word, in lower case, is cut short: "a plant in", "courses with".
bool dangles(std::string_view lower);
/// A word that only says how: "also", "jointly", "in turn" is none.
bool isManner(const Word& lower);
std::size_t pastManner(const Document& document, std::size_t token);
/// Where the words up to `last` begin that are told: "told this paper the contract", "told reporters a mill". Who is told
/// is no part of them.
std::size_t behindListener(const Document& document, std::size_t first, std::size_t last);
/// A participle by its ending or from the list of verbs.
bool looksParticiple(const Document& document, std::size_t token);

/// The noun phrase that begins at `first`, its determiner included: up to a preposition, a mark, a verb that binds or
/// a relative. Empty where no noun phrase begins there.
Run nounPhrase(const PromiseField& field, std::size_t first, std::size_t limit);
/// Whether the noun phrase names something that can be set up, and no sum, time or party alone.
bool isObject(const PromiseField& field, Run phrase, bool bare);
/// "a", "an", "new", "another", "its": what makes a noun one thing that is to come.
bool opensThing(const Word& lower);

/// Whether the verb says nothing of a deed: without an object, "start in May", "gave no figure", in a quotation kind.
bool isEmptyVerb(const PromiseField& field, std::size_t verb);

/// Undertakings told by a verb, whatever the verb: "will …", "is to be …ed", "are being …ed", "to …" in a headline.
void findPromisedVerbs(PromiseField& field);
/// Undertakings told by what becomes of them: "called off the plant", "has yet to decide on a mill", "the plant will
/// not go ahead".
void findVerdicts(PromiseField& field);
/// Undertakings told by a noun: what a sum goes into, what a plan has, what an agreement is on, items of a list.
void findPromisedThings(PromiseField& field);

} // namespace pledge::extract
