#include "core/extract/initiatives.h"
#include "core/extract/names.h"
#include "core/extract/promise_field.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::size_t longestSubject = 16;

/// What the subject of a promise is.
enum class Subject { none, vain, thing, actor, pronoun };

/// What a word can begin; most words begin nothing.
enum Sign : std::uint32_t { binds = 1, isBe = 2, isTo = 4, isBeginning = 8, wasBe = 16 };

const WordMarks& signs() {
    static const WordMarks all = [] {
        WordMarks w;
        for (const auto& word : promiseWords().binds.openers()) w.add(word, binds);
        for (const char* word : {"is", "are", "re", "am"}) w.add(word, isBe);
        for (const char* word : {"was", "were"}) w.add(word, wasBe);
        for (const char* word : {"opens", "starts", "begins", "launches"}) w.add(word, isBeginning);
        w.add("to", isTo);
        return w;
    }();
    return all;
}

class VerbFinder {
public:
    explicit VerbFinder(PromiseField& f) : f_(f), d_(f.document()), w_(promiseWords()) {}

    void find() {
        std::size_t title = 0;
        const auto& watched = d_.watched(Watch::promisedVerb);
        auto next = watched.begin();
        for (const Sentence& s : d_.sentences()) {
            while (title < titles_.size() && titles_[title].last <= s.first) ++title;
            const bool titled = title < titles_.size() && titles_[title].first <= s.first;
            sentence_ = &s;
            if (s.heading || titled) heading();
            if (titled) continue;
            while (next != watched.end() && *next < s.first) ++next;
            for (; next != watched.end() && *next < s.last; ++next)
                if (isWord(d_, *next) && !f_.taken(*next)) at(*next);
        }
    }

private:
    Word lower(std::size_t i) const { return d_.lower(i); }

    void at(std::size_t t) {
        const std::uint32_t sign = signs_.of(lower(t));
        if (sign == 0) return;
        if (sign & binds)
            if (const auto hit = w_.binds.startingAt(d_, t, sentence_->last))
                return promise(t, hit->last, hit->meaning);
        if ((sign & isBe) && (lower(t) != "re" || joined(d_, t))) return present(t); // "we're"
        // "said that a second mill was under consideration"
        if ((sign & wasBe) && lower(t + 1) == "under" && w_.plannedNoun.has(lower(t + 2))) return present(t);
        if (sign & isTo) return aim(t);
        if (sign & isBeginning) return beginning(t);
    }

    // --- Subjects ---

    bool endsSubject(std::size_t i) const {
        if (isDash(d_, i) && joined(d_, i) && joined(d_, i + 1)) return false;
        if (!isWord(d_, i) && !isNumber(d_, i) && lower(i) != "&") return true;
        return w_.subjectStop.has(lower(i)) || nameWords().speech.has(lower(i));
    }
    static bool isAuxiliary(const Word& w) {
        return w == "has" || w == "have" || w == "had" || w == "is" || w == "are" || w == "was" || w == "were" ||
               w == "'s" || w == "'ve" || w == "been";
    }
    /// The words before `verb` that are its subject; an apposition between commas is part of them.
    Run subjectOf(std::size_t verb) const {
        const std::size_t start = sentence_->first;
        std::size_t at = verb;
        if (at > start + 1 && joined(d_, at) && !isWord(d_, at - 1)) --at; // "we'll"
        while (at > start && verb - at < longestSubject && (isManner(lower(at - 1)) || isAuxiliary(lower(at - 1))))
            --at;
        Run r{at, at};
        if (at == start) return r;
        if (isMark(d_, at - 1, ",")) {
            std::size_t open = at - 1;
            while (open-- > start + 1 && at - open < 16)
                if (isMark(d_, open, ",")) break;
            if (open <= start || !isMark(d_, open, ",")) return r;
            at = open;
        }
        r.first = at;
        while (r.first > start && at - r.first < longestSubject && !endsSubject(r.first - 1)) --r.first;
        r.first = behindListener(d_, r.first, at);
        while (r.first < at && (isManner(lower(r.first)) || lower(r.first) == "and" || lower(r.first) == "today"))
            ++r.first;
        // "opened a depot and the plant will …": behind "and" the second clause has a subject of its own.
        for (std::size_t i = r.first + 1; i + 1 < at; ++i)
            if (lower(i) == "and" && finiteBefore(r.first, i)) r.first = i + 1;
        if (r.first >= at) r.first = r.last = at;
        return r;
    }
    bool finiteBefore(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last; ++i)
            if (nameWords().act.has(lower(i)) || undertakingVerb(lower(i)).third) return true;
        return false;
    }
    /// Where the subject's own words end: before an apposition, before what tells more of its head.
    std::size_t headEnd(Run subject) const {
        std::size_t i = subject.first;
        while (i < subject.last) {
            const auto w = lower(i);
            if (i > subject.first && (w_.preposition.has(w) || w == "of" || w == "for" || w == "with" || w == ","))
                break;
            ++i;
        }
        return i;
    }
    Subject kindOf(Run subject) const {
        if (subject.first >= subject.last) return inherited(subject.first) ? Subject::pronoun : Subject::none;
        const auto last = lower(subject.last - 1);
        if (last == "it" || last == "they" || last == "we" || last == "both") return Subject::pronoun;
        for (const std::string_view w : {"he", "she", "i", "you", "there", "this", "these", "those", "one", "who"})
            if (last == w) return Subject::none;
        if (w_.preposition.has(lower(subject.first)) || lower(subject.first) == "with" ||
            lower(subject.first) == "for") {
            // "In Lyon the company will …", "With Acme we will …"
            return f_.org(subject.last - 1) || w_.actor.has(last) ? Subject::actor : Subject::none;
        }
        if (lower(subject.first) == "a" || lower(subject.first) == "an") {
            const auto noun = lower(headEnd(subject) - 1);
            if (!w_.vainSubject.has(noun) && !f_.person(headEnd(subject) - 1)) return Subject::thing;
        }
        const std::size_t head = headEnd(subject);
        const auto noun = lower(head - 1);
        if (w_.vainSubject.has(noun) || f_.person(head - 1)) return Subject::vain;
        // "Production is to start in May": nothing is named; "production of blades" names it.
        if (head == subject.last && w_.bareEvent.has(noun)) return Subject::vain;
        if (f_.org(head - 1) || w_.actor.has(noun) || nameWords().bodyNoun.has(noun)) return Subject::actor;
        if (f_.place(head - 1) && f_.place(subject.first)) return Subject::actor;
        return Subject::thing;
    }
    /// ", and will also …": the subject of the verb before holds on.
    bool inherited(std::size_t at) const {
        if (at == sentence_->first || (lower(at - 1) != "and" && lower(at - 1) != "but")) return false;
        for (std::size_t i = at - 1; i-- > sentence_->first && at - i < 40;)
            if (f_.org(i) || w_.actor.has(lower(i))) return true;
        return false;
    }
    bool unsure(Run subject) const {
        const std::size_t start = sentence_->first;
        if (sentence_->last > start && isMark(d_, sentence_->last - 1, "?")) return true;
        if (subject.first > start && w_.unsure.has(lower(subject.first - 1))) return true;
        return w_.unsure.has(lower(subject.first));
    }
    Run thingOf(Run subject) const {
        Run r{subject.first, headEnd(subject)};
        while (r.first + 1 < r.last && w_.determiner.has(lower(r.first))) ++r.first;
        return r;
    }

    // --- Promises ---

    void promise(std::size_t t, std::size_t next, int meaning) {
        const std::size_t verb = pastManner(d_, next);
        if (!isWord(d_, verb) || f_.taken(verb) || d_.tokens()[verb].capital || verb >= sentence_->last) return;
        if (t > sentence_->first && lower(t - 1) == "there") return thereIs(verb);
        if (t > sentence_->first && (lower(t - 1) == "that" || lower(t - 1) == "which")) return relative(t, verb);
        const Run subject = subjectOf(t);
        const Subject kind = kindOf(subject);
        if (kind == Subject::none || kind == Subject::vain || unsure(subject)) return;
        const bool willed = kind == Subject::actor || kind == Subject::pronoun;
        if (kind == Subject::thing && keeps(subject, verb))
            return tell(subject.first, verb, thingOf(subject), "initiative.kept");
        if (lower(verb) == "be") {
            if (meaning < 2 || kind != Subject::pronoun) being(subject, kind, verb);
            return;
        }
        if ((willed || thingOf(subject).last < thingOf(subject).first + 2) && isEmptyVerb(f_, verb)) return;
        if (!isDeed(verb) || (meaning > 0 && !willed)) return;
        if (meaning == 2 && !undertakingVerb(lower(verb)).bare) return;
        tell(willed ? verb : subject.first, verb, willed ? Run{} : thingOf(subject), "initiative.promise");
    }
    /// "Patient data will be held in the country", "customer records will never leave it".
    bool keeps(Run subject, std::size_t verb) const {
        if (!w_.keptThing.has(lower(headEnd(subject) - 1))) return false;
        std::size_t at = verb + (lower(verb) == "be");
        const bool never =
            lower(at) == "never" || lower(at) == "not" || lower(verb - 1) == "never" || lower(verb - 1) == "not";
        if (lower(at) == "never" || lower(at) == "not") ++at;
        return never ? lower(at) == "leave" || lower(at) == "be" : w_.keep.has(lower(pastManner(d_, at)));
    }
    bool isDeed(std::size_t verb) const {
        const auto w = lower(verb);
        if (!w_.noDeed.has(w)) return true;
        if (w == "have" || w == "get" || w == "see") return namesThing(verb + 1);
        return w_.deedWithObject.has(w) &&
               (f_.org(objectAt(verb)) || isObject(f_, nounPhrase(f_, objectAt(verb), sentence_->last), true));
    }
    bool namesThing(std::size_t first) const {
        const Run r = nounPhrase(f_, first, sentence_->last);
        return r.last > r.first + 1 && isThingNoun(lower(r.last - 1)) && isObject(f_, r, true);
    }
    /// One past the preposition or the particle that may stand between a verb and its object.
    std::size_t objectAt(std::size_t verb) const {
        const auto w = lower(verb + 1);
        return verb + 1 + (w == "on" || w == "up" || w == "from" || w == "with" || w == "into" || w == "in");
    }
    /// An object that is counted belongs to the rules of numbers.
    bool counted(std::size_t verb, std::size_t end) const {
        for (std::size_t i = verb + 1; i < std::min(end, verb + 5); ++i) {
            if (f_.number(i)) return true;
            if (w_.preposition.has(lower(i)) || lower(i) == "for" || lower(i) == "with") return false;
        }
        return false;
    }
    void tell(std::size_t first, std::size_t verb, Run thing, std::string_view rule) {
        if (f_.numberIn(first, verb)) return;
        std::size_t end = undertakingEnd(d_, verb);
        if (!counted(verb, end)) f_.add(first, end, thing, verb, rule);
        for (int n = 0; n < 5; ++n) {
            std::size_t next = end;
            while (next < end + 2 && (lower(next) == "," || lower(next) == "and")) ++next;
            if (next > end && lower(next) == "to") ++next;
            next = pastManner(d_, next);
            if (next == end || next >= sentence_->last || !undertakingVerb(lower(next)).bare ||
                d_.tokens()[next].capital)
                return;
            end = undertakingEnd(d_, next);
            if (!counted(next, end) && !isEmptyVerb(f_, next)) f_.add(next, end, {}, next, "initiative.list");
        }
    }
    /// "will be restored", "will be donating", "will be a school"
    void being(Run subject, Subject kind, std::size_t be) {
        const std::size_t at = pastManner(d_, be + 1);
        const auto w = lower(at);
        if (isIng(at)) {
            if (kind != Subject::thing && !isEmptyVerb(f_, at)) tell(at, at, {}, "initiative.promise");
            return;
        }
        if (!looksParticiple(d_, at) || w_.noDeedPast.has(w) || f_.numberIn(subject.first, subject.last)) return;
        const bool pronoun = kind == Subject::pronoun;
        tell(pronoun ? at : subject.first, at, pronoun ? Run{} : thingOf(subject), "initiative.passive");
    }
    bool isIng(std::size_t t) const {
        const auto w = lower(t);
        return isWord(d_, t) && w.size() > 4 && w.ends_with("ing") && !w_.noDeedIng.has(w) && !d_.tokens()[t].capital;
    }
    /// "There will also be a canteen."
    void thereIs(std::size_t verb) {
        if (lower(verb) != "be") return;
        const std::size_t first = pastManner(d_, verb + 1);
        const Run r = nounPhrase(f_, first, sentence_->last);
        if (isObject(f_, r, true)) f_.add(first, undertakingEnd(d_, verb), thingOf(r), verb, "initiative.there");
    }
    /// "a control room that will guard the network"
    void relative(std::size_t t, std::size_t verb) {
        std::size_t first = t - 1;
        const std::size_t start = sentence_->first;
        if (lower(first) == "which" && first > start + 1 && isMark(d_, first - 1, ",") && f_.org(first - 2)) {
            if (lower(verb) != "be" && isDeed(verb) && !isEmptyVerb(f_, verb))
                tell(verb, verb, {}, "initiative.promise");
            return;
        }
        while (first > start && t - first < 12 && !endsSubject(first - 1)) --first;
        for (std::size_t i = t - 1; i-- > first;)
            if (lower(i) == "a" || lower(i) == "an") {
                const Run r = nounPhrase(f_, i, t);
                if (isObject(f_, r, true) && !f_.numberIn(i, t))
                    f_.add(i, undertakingEnd(d_, verb), {i + 1, r.last}, verb, "initiative.relative");
                return;
            }
    }
    /// "is planned", "are being built", "is under discussion"; "is switching to …", "are teaming up with …".
    void present(std::size_t t) {
        std::size_t at = pastManner(d_, t + 1);
        const bool passive = lower(at) == "being";
        if (passive) at = pastManner(d_, at + 1);
        const Run subject = subjectOf(t);
        const Subject kind = kindOf(subject);
        if (kind == Subject::none || kind == Subject::vain || unsure(subject)) return;
        if (!passive && isIng(at)) {
            if (kind != Subject::thing && !isEmptyVerb(f_, at) && !vainly(at))
                tell(at, at, {}, "initiative.progressive");
            return;
        }
        const auto w = lower(at);
        const bool coming = w_.planned.has(w) || (passive && looksParticiple(d_, at) && !w_.noDeedPast.has(w)) ||
                            ((w == "under" || w == "in") && w_.plannedNoun.has(lower(at + 1)));
        if (coming && (kind == Subject::thing || isThingNoun(lower(headEnd(subject) - 1))) &&
            !f_.numberIn(subject.first, subject.last))
            tell(subject.first, at, thingOf(subject), "initiative.planned");
    }
    /// "is considering a step …"
    bool vainly(std::size_t verb) const {
        const Run r = nounPhrase(f_, verb + 1, sentence_->last);
        return r.last > r.first && w_.vainObject.has(lower(r.last - 1)) && !isThingNoun(lower(r.last - 1));
    }
    /// "The first hall opens in 2028."
    void beginning(std::size_t t) {
        const auto next = lower(t + 1);
        if (t < sentence_->first + 2 || !w_.timeLead.has(next) || next == "as" || next == "from") return;
        const Run subject = subjectOf(t);
        if (kindOf(subject) == Subject::thing && !f_.numberIn(subject.first, subject.last) && !unsure(subject))
            tell(subject.first, t, thingOf(subject), "initiative.subject");
    }
    /// "to build, to protect and to teach": verbs that nothing follows are a motto.
    bool isVerbAlone(std::size_t verb) const {
        std::size_t at = verb;
        while (undertakingVerb(lower(at)).bare) {
            ++at;
            while (isMark(d_, at, ",") || lower(at) == "and" || lower(at) == "to") ++at;
        }
        return at > verb + 1 && !isWord(d_, at);
    }
    /// "a memorandum with the city to restore …", "is teaming up with Acme to redesign …".
    void aim(std::size_t t) {
        const std::size_t verb = pastManner(d_, t + 1);
        if (!undertakingVerb(lower(verb)).bare || d_.tokens()[verb].capital || isVerbAlone(verb)) return;
        for (std::size_t i = t; i-- > sentence_->first && t - i <= 16;) {
            const auto w = lower(i);
            if (w == "that" || w == "which" || isMark(d_, i, ";") || w == "to" || w == "not") return;
            if (w_.aimNoun.has(w)) return tell(verb, verb, {}, "initiative.aim");
        }
    }

    // --- Headlines and items ---

    /// "Acme to build a terminal", "Heat pumps to replace boilers", "To open a school in May".
    void heading() {
        std::size_t first = sentence_->first;
        while (first < sentence_->last && !isWord(d_, first)) ++first;
        for (std::size_t t = first; t + 1 < sentence_->last; ++t) {
            if (lower(t) != "to" || f_.taken(t)) continue;
            const std::size_t verb = pastManner(d_, t + 1);
            const auto w = lower(verb);
            const bool passive = w == "be" && looksParticiple(d_, verb + 1);
            const bool known = t == first || f_.org(t - 1);
            if (!isWord(d_, verb) || f_.number(verb) || f_.org(verb) || f_.place(verb)) continue;
            if (!passive && !undertakingVerb(w).bare && (!known || w_.noDeed.has(w))) continue;
            return headline(first, t, passive ? verb + 1 : verb, known);
        }
    }
    void headline(std::size_t first, std::size_t to, std::size_t verb, bool known) {
        for (std::size_t i = first; i < to; ++i) {
            if (f_.number(i) || w_.vainSubject.has(lower(i))) return;
            if (isMark(d_, i, ";") || isMark(d_, i, ":") || isMark(d_, i, ",")) first = i + 1;
            if (nameWords().speech.has(lower(i)) || w_.planNoun.has(lower(i))) return;
        }
        const std::size_t end = std::min(undertakingEnd(d_, verb), sentence_->last);
        if (counted(verb, end)) return;
        const bool actor = known || first >= to;
        f_.add(actor ? verb : first, end, actor ? Run{} : Run{first, to}, verb, "initiative.heading");
    }

    PromiseField& f_;
    const Document& d_;
    const PromiseWords& w_;
    const WordMarks& signs_ = signs();
    const std::vector<Run>& titles_ = findTitleCase(d_);
    const Sentence* sentence_ = nullptr;
};

} // namespace

const WordMarks& promisedVerbSigns() { return signs(); }

void findPromisedVerbs(PromiseField& field) { VerbFinder(field).find(); }

} // namespace pledge::extract
