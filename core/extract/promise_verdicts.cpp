#include "core/extract/names.h"
#include "core/extract/promise_field.h"

#include <algorithm>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/verdicts.txt";

struct Lists {
    [[gnu::noinline]] Lists() {} // apart, so that asking for the lists is short
    Phrases over = phrasesOf(file, {"over"});
    Phrases on = phrasesOf(file, {"on"});
    Phrases quoted = phrasesOf(file, {"on, quoted"});
    Words<bool> scheme = wordsOf(file, "scheme");
};

const Lists& lists() {
    static const Lists all;
    return all;
}

enum Sign : std::uint32_t { opensOver = 1, opensOn = 2, isDenial = 4 };

const WordMarks& signs() {
    static const WordMarks all = [] {
        WordMarks w;
        for (const auto& word : lists().over.openers()) w.add(word, opensOver);
        for (const auto& word : lists().on.openers()) w.add(word, opensOn);
        for (const char* word : {"denied", "denies", "deny", "denying"}) w.add(word, isDenial);
        return w;
    }();
    return all;
}

class VerdictFinder {
public:
    explicit VerdictFinder(PromiseField& f) : f_(f), d_(f.document()) {}

    void find() {
        for (const std::size_t t : d_.watched(Watch::verdict))
            if (isWord(d_, t)) at(t, signs_.of(d_, d_.tokens()[t]));
    }

private:
    static constexpr std::size_t longestSubject = 10; ///< words of a subject and what stands behind its noun

    void at(std::size_t t, std::uint32_t sign) {
        const std::size_t limit = d_.sentenceOf(t).last;
        if (sign & opensOver)
            if (const auto hit = lists().over.startingAt(d_, t, limit)) over(hit->last, limit);
        if (sign & opensOn) {
            if (const auto hit = lists().on.startingAt(d_, t, limit))
                on(hit->first, hit->last);
            else if (const auto words = isQuoteMark(t + 1) ? lists().quoted.startingAt(d_, t + 2, limit) : std::nullopt)
                on(t, words->last);
        }
        if (sign & isDenial) denies(t, limit);
    }

    bool isQuoteMark(std::size_t token) const { return isMark(d_, token, "\"") || isMark(d_, token, "“"); }

    /// "called off the plant in Gera", "has yet to decide on a second mill": what it is about stands behind.
    void over(std::size_t first, std::size_t limit) {
        const Run phrase = nounPhrase(f_, first, limit);
        if (!isScheme(phrase)) return;
        std::size_t last = phrase.last;
        while (last < std::min(limit, first + 12) && isWord(d_, last) && d_.lower(last) != "and" &&
               d_.lower(last) != "because" && d_.lower(last) != "after" && d_.lower(last) != "which")
            ++last;
        f_.add(first, last, bare(phrase), first, "initiative.verdict");
    }

    /// "denied on Thursday that it was going to put a plant there", "denies it has agreed to build a mill".
    void denies(std::size_t denial, std::size_t limit) {
        constexpr std::size_t near = 7, lead = 5;
        std::size_t at = denial + 1;
        while (at < std::min(limit, denial + near) && d_.lower(at) != "that" && d_.lower(at) != "it") ++at;
        if (at >= std::min(limit, denial + near)) return;
        for (std::size_t to = at + 1; to < std::min(limit, at + lead); ++to) {
            const auto w = d_.lower(to);
            if (w == "to" || w == "would" || w == "will" || w == "was" || w == "is") {
                // The last word of the lead, then the verb.
                std::size_t verb = to + 1;
                while (verb < to + 4 &&
                       (d_.lower(verb) == "going" || d_.lower(verb) == "to" || d_.lower(verb) == "planning"))
                    ++verb;
                if (isWord(d_, verb) && !d_.tokens()[verb].capital) return over(verb + 1, limit);
            }
        }
    }

    /// "The plant in Gera will not go ahead": what it is about stands before.
    void on(std::size_t verb, std::size_t last) {
        const std::size_t start = d_.sentenceOf(verb).first;
        const std::size_t end = beforeInsertion(verb, start);
        std::size_t first = end;
        while (first > start && end - first < longestSubject && isWord(d_, first - 1) &&
               d_.lower(first - 1) != "that" && !nameWords().speech.has(d_.lower(first - 1)) && !f_.number(first - 1))
            --first;
        first = behindListener(d_, first, end);
        const Run phrase = nounPhrase(f_, first, end);
        if (isScheme(phrase)) f_.add(first, last, bare(phrase), first, "initiative.verdict");
    }

    /// The phrase without its articles.
    Run bare(Run phrase) const {
        while (phrase.first + 1 < phrase.last && promiseWords().determiner.has(d_.lower(phrase.first))) ++phrase.first;
        return phrase;
    }

    /// "The plant in Gera, for which 64 million had been put aside, is not going to be built": before the first comma.
    std::size_t beforeInsertion(std::size_t verb, std::size_t start) const {
        constexpr std::size_t longest = 30;
        if (verb <= start + 1 || !isMark(d_, verb - 1, ",")) return verb;
        for (std::size_t i = verb - 1; i > start && verb - i < longest; --i)
            if (isMark(d_, i - 1, ",")) return i - 1;
        return verb;
    }

    /// Something that is built or set up, or a plan of it, with its article.
    bool isScheme(Run phrase) const {
        if (phrase.last <= phrase.first || f_.numberIn(phrase.first, phrase.last)) return false;
        if (d_.lower(phrase.first) == "no") return false; // "No contract has been signed": there is none to tell of
        const auto head = d_.lower(phrase.last - 1);
        if (lists().scheme.has(head)) return phrase.last > phrase.first + 1;
        return isThingNoun(head) && isObject(f_, phrase, true);
    }

    PromiseField& f_;
    const Document& d_;
    const WordMarks& signs_ = signs();
};

} // namespace

const WordMarks& verdictSigns() { return signs(); }

void findVerdicts(PromiseField& field) { VerdictFinder(field).find(); }

} // namespace pledge::extract
