#include "core/extract/initiatives.h"
#include "core/extract/names.h"
#include "core/extract/promise_field.h"

#include <algorithm>

namespace pledge::extract {
namespace {

/// What a word can begin; most words begin nothing.
enum Sign : std::uint32_t { isPart = 1, isPlan = 2, isNoun = 4, isCommit = 8 };

const WordMarks& signs() {
    static const WordMarks all = [] {
        WordMarks w;
        w.add(promiseWords().partVerb, isPart);
        w.add(promiseWords().planVerb, isPlan);
        w.add(promiseWords().planNoun, isNoun);
        for (const char* word : {"commits", "commit", "committed", "commitment"}) w.add(word, isCommit);
        return w;
    }();
    return all;
}

class ThingFinder {
public:
    explicit ThingFinder(PromiseField& f) : f_(f), d_(f.document()), w_(promiseWords()) {}

    void find() {
        const auto& titles = findTitleCase(d_);
        std::size_t title = 0;
        const auto& words = d_.watched(Watch::promisedThing);
        const auto& numbers = f_.numberEnds();
        auto word = words.begin();
        auto number = numbers.begin();
        for (const Sentence& s : d_.sentences()) {
            while (title < titles.size() && titles[title].last <= s.first) ++title;
            const bool titled = title < titles.size() && titles[title].first <= s.first && titles[title].last >= s.last;
            sentence_ = &s;
            if (!titled) {
                fronted();
                while (word != words.end() && *word < s.first) ++word;
                while (number != numbers.end() && *number < s.first) ++number;
                for (;;) {
                    const std::size_t nextWord = word != words.end() ? *word : s.last;
                    const std::size_t nextNumber = number != numbers.end() ? *number : s.last;
                    const std::size_t t = std::min(nextWord, nextNumber);
                    if (t >= s.last) break;
                    if (!f_.taken(t)) at(t);
                    word += nextWord == t;
                    number += nextNumber == t;
                }
                item();
            }
            noteLeadIn();
        }
    }

private:
    Word lower(std::size_t i) const { return d_.lower(i); }
    std::size_t limit() const { return sentence_->last; }

    void at(std::size_t t) {
        if (f_.money(t)) {
            if (!f_.money(t + 1)) sum(t + 1);
            return;
        }
        if (f_.number(t) && !f_.number(t + 1)) return ofTotal(t + 1);
        if (!isWord(d_, t)) {
            if (isMark(d_, t, ":")) parts(t + 1, true, "initiative.part");
            return;
        }
        const std::uint32_t sign = signs_.of(lower(t));
        if (sign == 0) return;
        if ((sign & isPart) && planBefore(t)) return parts(t + 1, false, "initiative.part");
        // "Has agreed a supply contract", but "has agreed with Acme on the sale".
        const bool bound = lower(t) == "agreed" && !w_.determiner.has(lower(t + 1));
        if ((sign & isPlan) && !bound && actorBefore(t)) return planned(t);
        if (sign & isNoun) return ofPlan(t);
        if ((sign & isCommit) && lower(t + 1) == "to") return committed(t + 2);
    }

    // --- What a sum goes into ---

    void sum(std::size_t at) {
        std::size_t first = at;
        while (first > sentence_->first && f_.money(first - 1)) --first;
        if (at >= limit()) return;
        // "a 410 million rial maintenance base"
        const auto w = lower(at);
        const bool one = first > sentence_->first && (opensThing(lower(first - 1)) || lower(first - 1) == "the");
        if (isWord(d_, at) && !d_.tokens()[at].capital && !w_.preposition.has(w) && one) return described(at);
        if (spends(first) || isSpent(at)) goesInto(at);
    }
    /// "A third of the budget pays for a mill": a part of a sum, told as a share.
    void ofTotal(std::size_t at) {
        std::size_t noun = at + 1 + (lower(at + 1) == "the" || lower(at + 1) == "its" || lower(at + 1) == "that");
        if (lower(at) == "of" && w_.sumNoun.has(lower(noun)) && isSpent(noun + 1)) goesInto(noun + 1);
    }
    void described(std::size_t at) {
        const Run r = nounPhrase(f_, at, limit());
        if (r.last <= at || w_.sumNoun.has(lower(r.last - 1)) || w_.sumNoun.has(lower(at)) || f_.numberIn(at, r.last))
            return;
        if (w_.vainObject.has(lower(r.last - 1))) return;
        f_.add(at, thingEnd(r.last - 1), r, at, "initiative.sum");
    }
    bool spends(std::size_t first) const {
        for (std::size_t i = first; i-- > sentence_->first && first - i <= 7;)
            if (w_.spend.has(lower(i)) && (lower(i) != "for" || i == first)) return true;
        return false;
    }
    /// "2 billion has been set aside for", "400 million of it will go to": what is done with the sum stands behind it.
    bool isSpent(std::size_t at) const {
        constexpr std::size_t reach = 8;
        const auto next = lower(at), behind = lower(at + 1);
        if ((next == "is" || next == "pays" || next == "to") && (behind == "for" || behind == "pay")) return true;
        if (next == "for" && opensItem(at)) return true;
        for (std::size_t i = at; i < std::min(limit(), at + reach); ++i) {
            if (isMark(d_, i, ",") || isMark(d_, i, ";") || f_.number(i)) return false;
            if (w_.spent.has(lower(i))) return true;
        }
        return false;
    }
    /// Whether the sum before `at` opens its line: "- $2bn for a mill".
    bool opensItem(std::size_t at) const {
        std::size_t first = at;
        while (first > sentence_->first && f_.money(first - 1)) --first;
        return first == sentence_->first || (first == sentence_->first + 1 && isBullet(first - 1));
    }
    /// "… on a mill in Lyon, on a school and into training".
    void goesInto(std::size_t at) {
        for (std::size_t i = at; i < std::min(limit(), at + 18); ++i) {
            if (isMark(d_, i, ";") || isMark(d_, i, ".") || (f_.number(i) && !f_.onlyMeasures(i)) || f_.taken(i))
                return;
            const auto w = lower(i);
            if (w == "that" || w == "which" || w == "said" || w == "and") return;
            if (w != "in" && w != "on" && w != "into" && w != "for" && w != "to" && w != "towards") continue;
            if (into(i)) return;
        }
    }
    bool into(std::size_t preposition) {
        const std::size_t first = preposition + 1;
        const Run r = nounPhrase(f_, first, limit());
        if (!isObject(f_, r, true) || ofTime(r) ||
            (w_.determiner.has(lower(first)) && !opensThing(lower(first)) && !isThingNoun(lower(r.last - 1))))
            return false;
        if (lower(preposition) == "to" && (undertakingVerb(lower(first)).bare || w_.people.has(lower(r.last - 1))))
            return false; // "scholarships worth 2 million open the courses to families"
        const std::size_t end = sumEnd(first);
        f_.add(first, end, withoutDeterminer(r), first, "initiative.sum");
        if (isMark(d_, end, ",") || lower(end) == "and") {
            const std::size_t next = end + 1 + (lower(end + 1) == "and");
            if (lower(next) == lower(preposition) && next + 1 < limit())
                into(next);
            else
                listed(next);
        }
        return true;
    }
    /// "into new shops, refurbishments and a warehouse complex": what follows in the list, where it opens as a thing
    /// does.
    void listed(std::size_t first) {
        for (int n = 0; n < 4 && first < limit(); ++n) {
            const Run r = nounPhrase(f_, first, limit());
            if (!isObject(f_, r, true) || ofTime(r) || f_.numberIn(r.first, r.last) || f_.org(first)) return;
            const std::size_t end = sumEnd(first);
            if (opensThing(lower(first)) && isThingNoun(lower(r.last - 1)))
                f_.add(first, end, withoutDeterminer(r), first, "initiative.sum");
            if (!isMark(d_, end, ",") && lower(end) != "and") return;
            first = end + 1 + (lower(end + 1) == "and");
        }
    }
    /// Where the words about a thing end: at the clause's end, or before a verb that says something of it.
    std::size_t thingEnd(std::size_t first) const {
        const std::size_t end = undertakingEnd(d_, first);
        for (std::size_t i = first + 1; i < end; ++i)
            if (const auto w = lower(i); w == "was" || w == "were" || w == "is" || w == "are" || w == "has" ||
                                         w == "had" || w == "will" || w == "said")
                return i;
        return end;
    }
    std::size_t sumEnd(std::size_t first) const {
        const std::size_t end = thingEnd(first);
        for (std::size_t i = first + 1; i < end; ++i)
            if (isMark(d_, i, ",") || (lower(i) == "and" && (lower(i + 1) == "on" || lower(i + 1) == "for"))) return i;
        return end;
    }
    bool ofTime(Run r) const {
        for (std::size_t i = r.first; i < r.last; ++i)
            if (isCalendarWord(lower(i))) return true;
        const auto head = r.last > r.first ? lower(r.last - 1) : Word();
        return head == "years" || head == "year" || head == "phases" || head == "months";
    }
    Run withoutDeterminer(Run r) const {
        while (r.first + 1 < r.last && w_.determiner.has(lower(r.first))) ++r.first;
        // "the construction of a logistics centre" is named by what is built.
        if (r.last == r.first + 1 && w_.making.has(lower(r.first)) && lower(r.last) == "of")
            if (const Run made = nounPhrase(f_, r.last + 1, limit()); isObject(f_, made, true))
                return withoutDeterminer(made);
        return r;
    }

    // --- What a plan has ---

    bool planBefore(std::size_t t) const {
        for (std::size_t i = t; i-- > sentence_->first && t - i <= 14;) {
            if (isMark(d_, i, ";")) return false;
            if (w_.planSubject.has(lower(i)) || isThingNoun(lower(i))) return true;
        }
        return false;
    }
    bool actorBefore(std::size_t t) const {
        std::size_t i = t;
        while (i > sentence_->first && t - i < 16 &&
               (isManner(lower(i - 1)) || lower(i - 1) == "is" || lower(i - 1) == "are" || lower(i - 1) == "has" ||
                lower(i - 1) == "have" || lower(i - 1) == "had"))
            --i;
        if (i == sentence_->first) return false;
        if (isMark(d_, i - 1, ",")) {
            for (std::size_t open = i - 1; open-- > sentence_->first + 1 && i - open < 14;)
                if (isMark(d_, open, ",")) return f_.org(open - 1);
            // "Acme will join the fair, offers places for …": a list of what the first words of the sentence do.
            return lower(t).ends_with("s") && f_.org(sentence_->first);
        }
        const auto w = lower(i - 1);
        if (w == "it" || w == "they" || w == "we" || w == "management") return true;
        if (w == "and" || w == "or") return i < t && w_.signs.has(lower(t)); // "and has signed"
        return f_.org(i - 1) || (w_.actor.has(w) && !isPossessive(d_, i)) || nameWords().bodyNoun.has(w);
    }
    void planned(std::size_t t) {
        std::size_t at = t + 1;
        if (lower(t) == "ruled" && lower(at) == "out") ++at;
        if (lower(at) == "to" || lower(at) == "that") return;
        if (takes(lower(t)) && !opensObject(at))
            for (std::size_t i = at; i < at + 6 && isWord(d_, i); ++i)
                if (lower(i) == "a" || lower(i) == "an") {
                    at = i;
                    break;
                }
        if (f_.number(at)) return;
        const Run r = nounPhrase(f_, at, limit());
        if (isPact(t, r)) return f_.add(at, undertakingEnd(d_, at), withoutDeterminer(r), at, "initiative.agreement");
        if (!isObject(f_, r, !w_.determiner.has(lower(at))) || ofTime(r)) return;
        parts(at, false, "initiative.plan");
    }
    /// "signed a supply agreement", "struck a deal with the city": what is agreed is told by the words round the noun.
    bool isPact(std::size_t verb, Run r) const {
        if (!w_.signs.has(lower(verb)) || r.last == r.first || !w_.pact.has(lower(r.last - 1))) return false;
        if (f_.money(r.first) || f_.money(r.last - 1)) return false;
        const Run bare = withoutDeterminer(r);
        const auto next = lower(r.last);
        return bare.last > bare.first + 1 || next == "with" || next == "to" || next == "on" || next == "for";
    }
    /// Verbs with somebody to whom: "promised the province a school".
    static bool takes(const Word& w) {
        return w.starts_with("promis") || w.starts_with("offer") || w.starts_with("guarant") || w.starts_with("pledg");
    }
    bool opensObject(std::size_t at) const { return lower(at) == "a" || lower(at) == "an" || lower(at) == "new"; }

    /// The noun phrases of a list from `first` on. Behind a colon only things are told.
    void parts(std::size_t first, bool strict, std::string_view rule) {
        const std::size_t end = undertakingEnd(d_, first > sentence_->first ? first - 1 : first);
        for (std::size_t at = first; at < end;) {
            const std::size_t next = partEnd(at, end);
            part(at, next, strict, rule);
            at = next + 1;
            while (at < end && (lower(at) == "and" || isMark(d_, at, ",") || lower(at) == "plus")) ++at;
        }
    }
    std::size_t partEnd(std::size_t at, std::size_t end) const {
        for (std::size_t i = at + 1; i < end; ++i) {
            if (isMark(d_, i, ",")) return i;
            if (lower(i) == "and" && (opensThing(lower(i + 1)) || lower(i + 1) == "the")) return i;
        }
        return end;
    }
    void part(std::size_t first, std::size_t end, bool strict, std::string_view rule) {
        const Run r = nounPhrase(f_, first, end);
        if (!isObject(f_, r, true) || ofTime(r) || f_.numberIn(r.last, std::min(end, r.last + 2))) return;
        if (strict && !(opensThing(lower(first)) && (isThingNoun(lower(r.last - 1)) || isThingNoun(lower(r.last)))))
            return;
        f_.add(first, end, withoutDeterminer(r), first, rule);
    }

    /// The comma behind a company's name that stands between two, where `comma` is the first; else `comma`.
    std::size_t behindName(std::size_t comma) const {
        if (!isMark(d_, comma, ",") || !f_.org(comma + 1)) return comma;
        std::size_t at = comma + 1;
        while (at < limit() && f_.org(at)) ++at;
        return isMark(d_, at, ",") ? at : comma;
    }
    /// "talks on a plant", "a letter of intent with Acme on fossil-free steel", "its plan for a second hub".
    void ofPlan(std::size_t t) {
        for (std::size_t i = t + 1; i < std::min(limit(), t + 16); ++i) {
            const auto w = lower(i);
            if (w == "on" || w == "for" || w == "about" || w == "over" || w == "covering") return onWhat(t, i + 1);
            if (const std::size_t behind = behindName(i); behind > i) { // "with the water company, Acme, on"
                i = behind;
                continue;
            }
            if (isMark(d_, i, ",") || isMark(d_, i, ";") || isMark(d_, i, ":") || w == "to" || w == "that" ||
                w == "is" || w == "was" || w == "will" || w == "has" || f_.number(i))
                break;
        }
        // "negotiating the supply contract"
        if (lower(t) == "negotiating") {
            const Run r = nounPhrase(f_, t + 1, limit());
            if (isObject(f_, r, true)) f_.add(t, undertakingEnd(d_, t), withoutDeterminer(r), t, "initiative.talks");
        }
    }
    void onWhat(std::size_t t, std::size_t first) {
        const Run r = nounPhrase(f_, first, limit());
        const auto w = lower(first);
        const bool doing = w.size() > 5 && w.ends_with("ing") && !w_.noDeedIng.has(w);
        const bool sale = r.last > first && lower(r.last - 1) == "sale" && lower(r.last) == "of";
        if (!doing && !sale && (!isObject(f_, r, true) || ofTime(r))) return;
        if (f_.numberIn(first, r.last + 1)) return;
        f_.add(t, undertakingEnd(d_, first), doing ? Run{} : withoutDeterminer(r), first, "initiative.agreement");
    }
    /// "committed to the construction of a plant and to a water programme"
    void committed(std::size_t first) {
        if (undertakingVerb(lower(first)).bare) return;
        const Run r = nounPhrase(f_, first, limit());
        if (!isObject(f_, r, true) || ofTime(r)) return;
        std::size_t end = undertakingEnd(d_, first);
        for (std::size_t i = first; i < end; ++i)
            if (lower(i) == "and" && lower(i + 1) == "to") {
                f_.add(i + 2, end, {}, i + 1, "initiative.plan");
                end = i;
            }
        f_.add(first, end, {}, first, "initiative.plan");
    }

    // --- Where a sentence or a line begins ---

    /// "With a laboratory in Lyon the company will …"
    void fronted() {
        const std::size_t first = sentence_->first;
        if (first >= limit()) return;
        const auto w = lower(first);
        if ((w != "with" && w != "through" && w != "at" && w != "in" && w != "via") || f_.taken(first + 1)) return;
        const auto opening = lower(first + 1);
        if (opening != "a" && opening != "an" && !(opening == "the" && lower(first + 2) == "new")) return;
        const Run r = nounPhrase(f_, first + 1, limit());
        if (r.last <= first + 2 || !isThingNoun(lower(r.last - 1))) return;
        for (std::size_t i = r.last; i < std::min(limit(), r.last + 14); ++i)
            if (isMark(d_, i, ",") || lower(i) == "will" || lower(i) == "wants")
                return f_.add(first + 1, i, withoutDeterminer(r), first, "initiative.place");
    }

    bool isBullet(std::size_t t) const {
        if (t >= d_.tokens().size() || d_.tokens()[t].form != Token::Form::mark) return false;
        const auto w = d_.word(t);
        return w == "-" || w == "•" || w == "*" || w == "–" || w == "·" || w == "▪" || w == "‣";
    }
    /// The line above a list says whether its items are to come.
    void noteLeadIn() {
        const std::size_t first = sentence_->first;
        if (first >= limit() || isBullet(first) || isNumber(d_, first)) return;
        promised_ = false;
        if (!isMark(d_, limit() - 1, ":")) return;
        for (std::size_t i = first; i < limit(); ++i)
            if (const auto w = lower(i); w_.planSubject.has(w) || w_.partVerb.has(w) || w_.planVerb.has(w) ||
                                         w == "will" || w == "build" || w == "built" || w == "key")
                promised_ = true;
    }
    /// "- Joint laboratory with Acme University": an item of a list of what is to come.
    void item() {
        const std::size_t first = sentence_->first + 1;
        if (first >= limit() || !isBullet(first - 1) || f_.takenIn(first, limit())) return;
        std::size_t start = first;
        for (std::size_t i = first; i < std::min(limit(), first + 6); ++i)
            if (isMark(d_, i, ":")) start = i + 1;
        std::size_t end = start;
        while (end < limit() && !isMark(d_, end, ";") && !isMark(d_, end, ".")) ++end;
        for (std::size_t i = start; i < end; ++i) {
            const auto w = lower(i);
            if (w == "was" || w == "were" || w == "has" || w == "had" || w == "said" || w == "up" || w == "down" ||
                w == "is" || w == "are" || w == "would" || w == "could")
                return;
        }
        const Run r = nounPhrase(f_, start, end);
        if (f_.numberIn(start, std::min(end, r.last + 4))) return;
        const bool deed = w_.deedNoun.has(lower(start)) || opensThing(lower(start));
        if (!(deed || (promised_ && isObject(f_, r, true)))) return;
        f_.add(start, end, {}, start, "initiative.item");
    }

    PromiseField& f_;
    const Document& d_;
    const PromiseWords& w_;
    const WordMarks& signs_ = signs();
    const Sentence* sentence_ = nullptr;
    bool promised_ = false; ///< the items of the list that is being read are promises
};

} // namespace

const WordMarks& promisedThingSigns() { return signs(); }

void findPromisedThings(PromiseField& field) { ThingFinder(field).find(); }

} // namespace pledge::extract
