#include "core/extract/standing.h"

#include "core/extract/clauses.h"
#include "core/extract/date_points.h"
#include "core/extract/initiatives.h"
#include "core/extract/names.h"
#include "core/extract/nouns.h"

#include <algorithm>
#include <array>

namespace pledge::extract {
namespace {

using model::Kind;
using model::Standing;

constexpr std::string_view file = "knowledge/en/standing.txt";

// The order of Standing's values, so that a hit's meaning is one of them.
struct Cues {
    Phrases before = phrasesOf(file, {"committed", "discussed", "denied", "achieved", "context"});
    Phrases behind =
        phrasesOf(file, {"committed", "discussed behind", "denied behind", "achieved behind", "context behind"});
    Phrases undone = phrasesOf(file, {"undone"});
    Words<bool> behindUndone = wordsOf(file, "behind undone");
    Words<bool> brings = wordsOf(file, "brings");
    Words<bool> participle = wordsOf(file, "participle");
    Words<bool> reports = wordsOf(file, "reports");
    Words<bool> toldOf = wordsOf(file, "told of");
    Words<bool> measured = wordsOf(file, "measured");
    Words<bool> undertaking = wordsOf(file, "undertaking");
    Words<bool> planSubject = wordsOf(file, "plan subject");
    Words<bool> modelled = wordsOf(file, "modelled");
    Words<bool> settlement = wordsOf(file, "settlement");
    Words<bool> passingJobs = wordsOf(file, "passing jobs");
    Words<bool> priceOf = wordsOf(file, "price of");
    Words<bool> cameThere = wordsOf(file, "came there");
    Words<bool> rival = wordsOf(file, "rival");
    Words<bool> outsider = wordsOf(file, "outsider");
    Words<bool> expects = wordsOf(file, "expects");
    Words<bool> sources = wordsOf(file, "sources");
    Words<bool> aim = wordsOf(file, "aim");
    Words<bool> aimChanged = wordsOf(file, "aim changed");
    Words<bool> beside = wordsOf(file, "beside");
    Words<bool> begins = wordsOf(file, "begins");
    Phrases shared = phrasesOf(file, {"share behind"});
    Phrases worth = phrasesOf(file, {"worth"});
};

const Cues& cues() {
    static const Cues all;
    return all;
}

/// What was found, the nearest of each standing first.
struct Found {
    std::array<std::optional<Phrases::Hit>, 5> nearest;

    bool has(Standing s) const { return nearest[static_cast<std::size_t>(s)].has_value(); }
    std::size_t at(Standing s) const { return nearest[static_cast<std::size_t>(s)]->first; }
    void note(const Phrases::Hit& hit) {
        auto& slot = nearest[static_cast<std::size_t>(hit.meaning)];
        if (!slot) slot = hit;
    }
};

bool isParticiple(const Document& d, std::size_t token) {
    const auto w = d.lower(token);
    return (w.size() > 4 && w.ends_with("ed")) || cues().participle.has(w);
}

/// Behind these a verb is no fact of its own: "will have", "to employ", "could serve".
bool bindsAhead(const Word& word) {
    static constexpr std::array words{"will",   "to",    "would", "could", "may", "might",
                                      "should", "shall", "can",   "and",   "must"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether what stands before `token` binds it, over adverbs: "will then employ", "is to directly serve".
bool isBound(const Document& d, std::size_t token, std::size_t limit) {
    static const Words<bool> adverbs = wordsOf(file, "adverb");
    for (std::size_t back = 1; back <= 3 && token >= limit + back; ++back) {
        const auto word = d.lower(token - back);
        if (bindsAhead(word)) return true;
        if (!adverbs.has(word) && !word.ends_with("ly")) return false;
    }
    return false;
}

/// Part of a compound: "built-up", "purpose-built", "payroll-tax", or of an office.
bool isCompound(const Document& d, const Phrases::Hit& hit) {
    const bool before = hit.first >= 2 && isDash(d, hit.first - 1) && joined(d, hit.first - 1) && joined(d, hit.first);
    // "Economy minister Ana Lind spoke of"
    const auto next = d.lower(hit.last);
    if (next == "minister" || next == "ministry" || next == "secretary" || next == "department") return true;
    return before || (isDash(d, hit.last) && joined(d, hit.last) && joined(d, hit.last + 1));
}

/// Has, have, had: done with a participle behind it, a mere fact with a noun.
std::optional<Phrases::Hit> having(const Document& d, std::size_t token, std::size_t claim) {
    const auto w = d.lower(token);
    if (w != "has" && w != "have" && w != "had" && w != "having") return std::nullopt;
    if (token > 0 && bindsAhead(d.lower(token - 1))) return std::nullopt;
    std::size_t at = token + 1;
    while (at < claim && (d.lower(at) == "already" || d.lower(at) == "also" || d.lower(at) == "so" ||
                          d.lower(at) == "far" || d.lower(at) == "now" || d.lower(at).ends_with("ly")))
        ++at;
    if (at <= claim && isParticiple(d, at)) {
        // "has set 2 billion aside": promised, not spent.
        if (d.lower(at) == "set" || d.lower(at) == "put")
            for (std::size_t i = claim; i < claim + 6; ++i)
                if (d.lower(i) == "aside") return Phrases::Hit{token, at + 1, static_cast<int>(Standing::committed)};
        if (const auto expects = d.lower(at); w == "had" && (expects == "expected" || expects == "forecast" ||
                                                             expects == "predicted" || expects == "estimated"))
            return Phrases::Hit{token, at + 1, static_cast<int>(Standing::context)};
        // What has begun goes on.
        if (const auto begins = d.lower(at); begins == "begun" || begins == "started" || begins == "commenced")
            return Phrases::Hit{token, at + 1, static_cast<int>(Standing::committed)};
        // "has joined forces with Acme": what they do together is to come.
        if (const auto joins = d.lower(at); (joins == "joined" && d.lower(at + 1) == "forces") || joins == "teamed" ||
                                            joins == "partnered" || joins == "allied")
            return Phrases::Hit{token, at + 1, static_cast<int>(Standing::committed)};
        // "has been named", "had quoted somebody on": who spoke of it, nothing that is done. What a plan "has become"
        // is to come.
        const auto told = d.lower(at) == "been" ? d.lower(at + 1) : d.lower(at);
        if (cues().toldOf.has(told)) return std::nullopt;
        // "has announced", "has agreed to" bind as "announced" does.
        const auto verb = cues().before.startingAt(d, at, std::max(claim, at + 2));
        const auto meaning = verb && verb->meaning != static_cast<int>(Standing::context)
                                 ? verb->meaning
                                 : static_cast<int>(Standing::achieved);
        return Phrases::Hit{token, at + 1, meaning};
    }
    // "has the capacity", "had 5,000 employees".
    return at + 4 >= claim ? std::optional(Phrases::Hit{token, token + 1, static_cast<int>(Standing::context)})
                           : std::nullopt;
}

/// A past tense that no list has: "Acme processed", "it shipped".
std::optional<Phrases::Hit> pastTense(const Document& d, std::size_t token, std::size_t limit) {
    const auto w = d.lower(token);
    if (token <= limit || w.size() < 5 || !w.ends_with("ed") || d.tokens()[token].capital || cues().reports.has(w))
        return std::nullopt;
    static constexpr std::array subjects{"it",    "they",    "we",    "he",   "she",        "who",
                                         "which", "company", "group", "firm", "government", "state"};
    const auto subject = d.lower(token - 1);
    const bool named = isWord(d, token - 1) && d.tokens()[token - 1].capital;
    if (!named && !nameWords().bodyNoun.has(subject) &&
        std::find(subjects.begin(), subjects.end(), subject) == subjects.end())
        return std::nullopt;
    return Phrases::Hit{token, token + 1, static_cast<int>(Standing::achieved)};
}

/// "3,200 jobs, on top of 1,100 construction jobs": these come as well, though only for a time.
bool addsJobs(const Document& d, const Phrases::Hit& hit, const Candidate& c) {
    if (c.claim.rule != "people.jobs" || hit.last != c.first || d.lower(hit.last - 1) != "of") return false;
    for (std::size_t i = c.first; i < c.last; ++i)
        if (cues().passingJobs.has(d.lower(i))) return true;
    return false;
}

/// "has agreed with its rival Acme to share 600 masts": with whom something is agreed tells nothing of what is.
bool isOtherSide(const Document& d, std::size_t rival, std::size_t limit) {
    std::size_t with = rival;
    while (with > limit && rival - with < 4 && d.lower(with) != "with") --with;
    if (d.lower(with) != "with") return false;
    static constexpr std::array agreeing{"agreed", "agree", "agrees", "agreement", "deal", "contract", "pact", "talks"};
    for (std::size_t i = with; i > limit && with - i < 3; --i)
        if (std::find(agreeing.begin(), agreeing.end(), d.lower(i - 1)) != agreeing.end()) return true;
    return false;
}

/// A capital May is a month; "is", "are" and "was" say something only directly before the number or where they stand
/// "Has given us its word that the 20 megawatts will flow": what is done is the word.
bool willBeInThat(const Document& d, const Phrases::Hit& hit, const Candidate& c) {
    constexpr std::size_t behind = 3; // words
    bool that = false;
    for (std::size_t i = hit.last; i < c.last + behind && i < d.sentenceOf(c.first).last; ++i) {
        const auto w = d.lower(i);
        if (i < c.first && w == "that") that = true;
        if (that && (w == "will" || w == "would" || w == "shall")) return true;
    }
    return false;
}

/// alone.
bool counts(const Document& d, const Phrases::Hit& hit, const Candidate& c, bool any) {
    const auto w = d.lower(hit.first);
    if (addsJobs(d, hit, c)) return false;
    if (d.lower(hit.last - 1) == "been" && cues().toldOf.has(d.lower(hit.last))) return false;
    // "in Ostrava, capital of Moravia, at a cost of": a town's rank.
    if (hit.last == hit.first + 2 && w == "capital" && hit.last + 1 < c.first && d.tokens()[hit.last].capital)
        return false;
    // "near the city of Ostrava at a cost of": how large a town is stands directly behind.
    if (hit.last > hit.first + 1 && d.lower(hit.last - 1) == "of" && cues().settlement.has(w) && hit.last + 1 < c.first)
        return false;
    // "plans to put up 4,500 towers"
    if (hit.last > hit.first + 1 && hit.meaning == static_cast<int>(Standing::achieved) && w == "put" &&
        isBound(d, hit.first, d.sentenceOf(hit.first).first))
        return false;
    if (hit.last == hit.first + 1) {
        if (w == "may" && d.tokens()[hit.first].capital && hit.first != d.sentenceOf(hit.first).first) return false;
        const auto before = hit.first > 0 ? d.lower(hit.first - 1) : Word();
        if (cues().rival.has(w) && isOtherSide(d, hit.first, d.sentenceOf(hit.first).first)) return false;
        // Base forms are facts only where nothing before them binds.
        if (hit.meaning == static_cast<int>(Standing::context) && !w.ends_with("s") &&
            isBound(d, hit.first, d.sentenceOf(hit.first).first))
            return false;
        if (hit.meaning == static_cast<int>(Standing::context) && (before == "be" || before == "being")) return false;
        // "Marmara Market": part of a name.
        if (hit.meaning == static_cast<int>(Standing::context) && d.tokens()[hit.first].capital && hit.first > 0 &&
            d.tokens()[hit.first - 1].capital && hit.first != d.sentenceOf(hit.first).first)
            return false;
        if (w == "is" || w == "are" || w == "was" || w == "were")
            return !any && hit.last == c.first && c.claim.kind != Kind::initiative; // "is founding" is no fact of old
        if (w == "gap" || w == "market" || w == "industry" || w == "economy" || w == "global")
            return c.first - hit.last < 6;
        if (w == "use" && d.lower(hit.last) == "by") return false; // "its water use by 20%"
        // "will have its own": no verb.
        if (w == "own" &&
            (before == "its" || before == "their" || before == "our" || before == "his" || before == "her"))
            return false;
        if (w == "past" || w == "own" || w == "use" || w == "need" || w == "cost") return c.first - hit.last < 4;
        if (w == "projects" || w == "exports" || w == "reported" || w == "estimated") return c.first - hit.last < 8;
        // Participles before a noun ("trained engineers") are none of the sentence's verbs.
        if (w == "expanded" || w == "supported" || w == "built") return c.first - hit.last < 6;
        if (w == "added" && (d.lower(hit.last) == "that" || isMark(d, hit.last, ":") || isMark(d, hit.last, ",")))
            return false;
        if (w == "operating") return c.first - hit.last < 4;
        if (w == "made" && before == "be") return false; // "will be made up of 24 machines"
        if (w == "made") return c.first - hit.last < 12;
        if (hit.meaning == static_cast<int>(Standing::achieved))
            return before != "be" && before != "being" && before != "is" && before != "are" && before != "to";
    }
    return true;
}

/// Whether a word can be or end a cue; most are none.
bool mayCue(const Document& d, std::size_t token) {
    static const WordMarks words = [] {
        WordMarks all;
        for (const auto& word : cues().before.closers()) all.add(word, 1);
        for (const char* word : {"has", "have", "had", "having"}) all.add(word, 1);
        return all;
    }();
    const Word w = d.lower(token);
    return words.of(w) != 0 || w.ends_with("ed");
}

/// "in talks to buy a firm that employs 300 people": a fact told behind a relative is none of the main verb's.
bool ofRelative(const Document& d, const Phrases::Hit& hit, std::size_t limit) {
    if (hit.meaning < static_cast<int>(Standing::achieved) || hit.first < limit + 2) return false;
    const auto relative = d.lower(hit.first - 1), noun = d.lower(hit.first - 2);
    return (relative == "that" || relative == "which" || relative == "who") && isWord(d, hit.first - 2) &&
           !noun.ends_with("ed") && !cues().reports.has(noun) && noun != "said" && noun != "says";
}

/// Whether a fact stands behind a relative, and a colon between it and the claim.
bool toldOfNoun(const Document& d, const Phrases::Hit& hit, std::size_t claim, std::size_t limit) {
    constexpr std::size_t reach = 4;
    if (hit.meaning < static_cast<int>(Standing::achieved)) return false;
    bool relative = false, colon = false;
    for (std::size_t i = hit.first; i > limit && hit.first - i < reach; --i)
        relative = relative || d.lower(i - 1) == "that" || d.lower(i - 1) == "which";
    for (std::size_t i = hit.last; i < claim; ++i) colon = colon || isMark(d, i, ":");
    return relative && colon;
}

/// "Has raised the sum to $34 billion", "the target was raised to 5 million": the change is done, what it aims at is to
/// come.
bool changesAim(const Document& d, const Phrases::Hit& hit, const Candidate& c, std::size_t limit) {
    constexpr std::size_t reach = 6; // words between the verb and what it changes
    if (hit.meaning != static_cast<int>(Standing::achieved) || c.first < 2 || d.lower(c.first - 1) != "to")
        return false;
    if (!cues().aimChanged.has(d.lower(hit.last - 1))) return false;
    for (std::size_t i = std::max(limit, hit.first - std::min(hit.first, reach)); i < std::min(c.first, hit.last + 12);
         ++i)
        if (cues().aim.has(d.lower(i))) return true;
    return false;
}

/// The cues before the claim, from the nearest to the clause's start; a joint ends the search behind a decisive one.
Found cuesBefore(const Document& d, const Candidate& c, const Run& clause) {
    Found found;
    bool decisive = false;
    std::size_t at = c.first;
    while (at > clause.first) {
        const bool any = mayCue(d, at - 1);
        auto hit = any ? having(d, at - 1, c.first) : std::nullopt;
        if (!hit && any) hit = cues().before.endingAt(d, at, clause.first);
        if (!hit && any) hit = pastTense(d, at - 1, clause.first);
        const bool promised = hit && hit->meaning == static_cast<int>(Standing::achieved) && willBeInThat(d, *hit, c);
        if (hit && !promised && !isCompound(d, *hit) && counts(d, *hit, c, decisive)) {
            // "the largest step that Acme has made: $2 billion": what is told of the noun says nothing of the sum.
            if (toldOfNoun(d, *hit, c.first, clause.first)) {
                at = std::min(hit->first, at - 1);
                continue;
            }
            // A perfect tense takes its participle along: "has committed" was noted as "committed" before.
            if (changesAim(d, *hit, c, clause.first)) hit->meaning = static_cast<int>(Standing::committed);
            found.note(*hit);
            decisive = true;
            at = std::min(hit->first, at - 1);
            if (ofRelative(d, *hit, clause.first)) break;
            continue;
        }
        const auto w = d.lower(at - 1);
        if (c.claim.kind == Kind::share && w == ",") break;
        if (decisive && (w == "and" || w == "," || w == "—" || w == "–")) break;
        --at;
    }
    return found;
}

/// "talks over a second phase, which would add 600 jobs": what would come of what is only talked about.
void takeOuter(const Document& d, const Candidate& c, const Run& clause, Found& before) {
    if (d.lower(clause.first) != "which" || !before.has(Standing::committed) ||
        d.lower(before.at(Standing::committed)) != "would")
        return;
    Candidate outer = c;
    outer.first = clause.first;
    const auto found = cuesBefore(d, outer, {d.sentenceOf(c.first).first, clause.first});
    if (found.has(Standing::discussed) && !found.has(Standing::committed))
        before.note(*found.nearest[static_cast<std::size_t>(Standing::discussed)]);
}

/// A noun behind a sum that says what it is must belong to it: "a $3 trillion company", not "$5m for the company".
bool ofItsNoun(const Document& d, const Candidate& c, const Phrases::Hit& hit) {
    if (hit.last > hit.first + 1) return true;
    if (c.claim.kind != Kind::money && c.claim.kind != Kind::share && d.lower(hit.first) != "short") {
        const auto w = d.lower(hit.first);
        if (w == "company" || w == "market" || w == "industry" || w == "economy") return false;
    }
    for (std::size_t i = c.last; i < hit.first; ++i)
        if (stopsNoun(d, i) && !isDash(d, i) && d.lower(i) != "of" && d.lower(i) != "in") return false;
    return true;
}

/// "has been set aside", "have been earmarked": what is done so far is a promise.
std::optional<Phrases::Hit> promisedSoFar(const Document& d, const Phrases::Hit& hit, std::size_t limit) {
    if (d.lower(hit.last - 1) != "been") return std::nullopt;
    std::size_t at = hit.last;
    while (at < limit && (d.lower(at) == "also" || d.lower(at).ends_with("ly"))) ++at;
    const auto verb = cues().before.startingAt(d, at, limit);
    if (!verb || verb->meaning > static_cast<int>(Standing::discussed)) return std::nullopt;
    return Phrases::Hit{hit.first, verb->last, verb->meaning};
}

Found cuesBehind(const Document& d, const Candidate& c, const Run& clause, std::size_t limit, bool led) {
    Found found;
    const std::size_t last = std::min(clause.last, limit);
    for (std::size_t at = c.last; at < last; ++at) {
        // Where words before the claim lead it, those behind a joint belong to something else.
        if (isMark(d, at, ",")) {
            // "…, since scrapped", "…, axed last month"
            const auto hit = cues().undone.startingAt(d, at + 1, last);
            // "…, dropped a project" is a verb with its object.
            const bool object =
                hit && hit->last < last && isWord(d, hit->last) && !cues().behindUndone.has(d.lower(hit->last));
            const bool number = hit && !isWord(d, hit->last) &&
                                (isNumber(d, hit->last) || d.tokens()[hit->last].form == Token::Form::symbol);
            if (hit && !object && !number) found.note({hit->first, hit->last, static_cast<int>(Standing::denied)});
        }
        if (led && (isMark(d, at, ",") || d.lower(at) == "and")) break;
        if (const auto hit = cues().behind.startingAt(d, at, last); hit && !isCompound(d, *hit)) {
            // "a $3 trillion company": the noun must follow close.
            const bool context = hit->meaning == static_cast<int>(Standing::context);
            if (context && (at > c.last + 2 || !ofItsNoun(d, c, *hit))) continue;
            if (hit->meaning == static_cast<int>(Standing::achieved) && at > 0 &&
                (d.lower(at - 1) == "be" || d.lower(at - 1) == "will")) // "will have been created by 2031"
                continue;
            if (!context && hit->meaning == static_cast<int>(Standing::committed) && at > c.last + 12) continue;
            found.note(promisedSoFar(d, *hit, last).value_or(*hit));
        }
    }
    return found;
}

/// Jobs that something is said to bring.
bool bringsJobs(const Document& d, const Candidate& c, const Run& clause) {
    if (c.claim.kind != Kind::people || c.claim.audience != std::vector<std::string>{"jobs"}) return false;
    const std::size_t from = std::max(clause.first, c.first > 8 ? c.first - 8 : 0);
    for (std::size_t i = from; i < c.first; ++i)
        if (cues().brings.has(d.lower(i))) return true;
    // "some 800 permanent jobs": jobs told by their kind are those that are to come.
    for (std::size_t i = c.first; i < c.last; ++i)
        if (const auto w = d.lower(i); w == "permanent" || w == "new" || w == "construction") return true;
    return false;
}

/// "planned output is 2,400 buses", "the sum is 3 billion, to be spent …": a figure told with "is" that is a plan's.
bool plannedFigure(const Document& d, const Candidate& c, const Found& before) {
    const auto is = before.nearest[static_cast<std::size_t>(Standing::context)];
    // "the programme is worth", "the project costs": a sum of what is undertaken.
    if (is && c.claim.kind == Kind::money && cues().worth.startingAt(d, is->first, c.first))
        for (std::size_t i = is->first; i-- > d.sentenceOf(c.first).first && is->first - i <= 8;)
            if (cues().undertaking.has(d.lower(i))) return true;
    // "We have a separate $90m programme", "the group has £130 million for a new wharf"
    if (is && c.claim.kind == Kind::money && (d.lower(is->first) == "have" || d.lower(is->first) == "has") &&
        (cues().undertaking.has(d.lower(c.last)) || (is->last == c.first && d.lower(c.last) == "for")))
        return true;
    if (!is || is->last != c.first || (d.lower(is->first) != "is" && d.lower(is->first) != "are")) return false;
    if (isMark(d, c.last, ",") && d.lower(c.last + 1) == "to" && d.lower(c.last + 2) == "be") return true;
    // "… are six cranes, which are to stand on the quay by 2028"
    if (const auto which = d.lower(c.last + 1); isMark(d, c.last, ",") && (which == "which" || which == "who"))
        if (const auto verb = d.lower(c.last + 2);
            verb == "will" || ((verb == "are" || verb == "is") && d.lower(c.last + 3) == "to"))
            return true;
    for (std::size_t i = is->first; i-- > d.sentenceOf(c.first).first && is->first - i <= 4;)
        if (const auto w = d.lower(i);
            cues().planSubject.has(w) ||
            (c.claim.kind == Kind::money && (w == "investment" || (w == "total" && d.lower(i + 1) == "cost"))))
            return true;
    return false;
}

/// The subject whose figure this is, where it is one of the world's: revenue, profit, demand.
std::optional<Phrases::Hit> measuredSubject(const Document& d, const Candidate& c, const Run& clause) {
    if (c.claim.kind != Kind::money && c.claim.kind != Kind::share) return std::nullopt;
    const std::size_t from = std::max(clause.first, c.first > 10 ? c.first - 10 : 0);
    for (std::size_t i = c.first; i > from; --i) {
        if (isMark(d, i - 1, ",") || d.lower(i - 1) == "and") break;
        if (d.lower(i - 1) == "price" && cues().priceOf.has(d.lower(i))) break;
        // "… in the town. The price is DKK 900 million": of what was told before.
        if (i == clause.first + 2 && d.lower(i - 1) == "price" && d.lower(i) == "is" && c.first == i + 1) break;
        if (cues().measured.has(d.lower(i - 1))) return Phrases::Hit{i - 1, i, static_cast<int>(Standing::context)};
    }
    return std::nullopt;
}

/// "to $10 billion from $1.5 billion": the second number is where it stands now.
bool growsFrom(const Document& d, const Candidate& c) {
    constexpr std::size_t reach = 8;
    const std::size_t first = d.sentenceOf(c.first).first;
    if (c.first < first + 3 || d.lower(c.first - 1) != "from") return false;
    bool number = false;
    for (std::size_t i = c.first - 1; i > first && c.first - i < reach; --i) {
        number = number || isNumber(d, i - 1);
        if (d.lower(i - 1) == "to") return number;
        if (!isWord(d, i - 1) && !isNumber(d, i - 1) && d.tokens()[i - 1].form != Token::Form::symbol) return false;
    }
    return false;
}

/// "1.3 billion of the 4 billion has been spent": what is said behind is said of the part.
bool isWhole(const Document& d, const Candidate& c) {
    if (c.first < d.sentenceOf(c.first).first + 3 || d.lower(c.first - 2) != "of") return false;
    const auto w = d.lower(c.first - 1);
    return (w == "the" || w == "its" || w == "their" || w == "that" || w == "this") &&
           (isNumber(d, c.first - 3) || isNumber(d, c.first - 4) || d.lower(c.first - 3) == "%");
}

/// "from 180,000 to 320,000": the first number is where it stands now. "300 people attended" is a fact as well.
bool isStartingPoint(const Document& d, const Candidate& c) {
    const bool fromTo = c.first > 0 && d.lower(c.first - 1) == "from" && d.lower(c.last) == "to";
    const bool subject = c.first <= d.sentenceOf(c.first).first + 1 && c.claim.kind == Kind::people &&
                         isWord(d, c.last) && d.lower(c.last + 1) != "by" &&
                         (d.lower(c.last).ends_with("ed") || cues().cameThere.has(d.lower(c.last)));
    // "Before some two hundred guests, Acme announced": who was there.
    const std::size_t first = d.sentenceOf(c.first).first;
    const bool listens = c.claim.kind == Kind::people && d.lower(first) == "before" && c.first <= first + 2;
    return fromTo || subject || listens || growsFrom(d, c);
}

/// "Rival Acme opened", "Straitline, a competitor, will": what others do is no promise of this story.
std::optional<Phrases::Hit> rivalSubject(const Document& d, const Candidate& c) {
    const auto& sentence = d.sentenceOf(c.first);
    const std::size_t from = std::max(sentence.first, c.first > clauseReach ? c.first - clauseReach : 0);
    for (std::size_t i = c.first; i > from; --i) {
        const std::size_t at = i - 1;
        if (!cues().rival.has(d.lower(at))) continue;
        std::size_t open = at;
        while (open > sentence.first && open + 4 > at && isWord(d, open - 1) && !stopsNoun(d, open - 1)) --open;
        while (open > sentence.first && cues().beside.has(d.lower(open - 1))) --open;
        const auto before = open > sentence.first ? d.lower(open - 1) : Word();
        const bool opens = open == sentence.first || before == "and" || before == "while" || before == "but" ||
                           before == "," || before == ";" || before == ":" || isDash(d, open - 1) || before == "that" ||
                           before == "“" || before == "\"";
        if (opens) return Phrases::Hit{at, at + 1, static_cast<int>(Standing::context)};
    }
    return std::nullopt;
}

/// "Economists at a bank estimate that it will add 900 million": what others expect is no promise.
std::optional<Phrases::Hit> outsideView(const Document& d, const Candidate& c) {
    constexpr std::size_t reach = 30, apart = 8;
    const std::size_t first = d.sentenceOf(c.first).first;
    // "We forecast that it will supply 22%": the view of those who write a note.
    if (d.lower(first) == "we" && first + 1 < c.first && cues().modelled.has(d.lower(first + 1)))
        return Phrases::Hit{first, first + 2, static_cast<int>(Standing::context)};
    const std::size_t from = std::max(first, c.first > reach ? c.first - reach : 0);
    for (std::size_t i = from; i < c.first; ++i) {
        // As the subject: at the start of the sentence, or with an article there.
        if (!cues().outsider.has(d.lower(i)) || i > first + 3) continue;
        for (std::size_t k = i + 1; k < std::min(c.first, i + apart); ++k)
            if (cues().expects.has(d.lower(k)) && !isMark(d, k + 1, ","))
                return Phrases::Hit{i, k + 1, static_cast<int>(Standing::context)};
    }
    return std::nullopt;
}

/// "according to Statistics Poland", "data from the institute show": figures of those who count.
std::optional<Phrases::Hit> sourceBehind(const Document& d, const Candidate& c, const Run& clause) {
    const std::size_t last = std::min(d.sentenceOf(c.first).last, clause.last);
    for (std::size_t i = c.last; i + 2 < last; ++i) {
        if (d.lower(i) != "according" || d.lower(i + 1) != "to") continue;
        for (std::size_t k = i + 2; k < std::min(last, i + 9); ++k)
            if (cues().sources.has(d.lower(k))) return Phrases::Hit{i, k + 1, static_cast<int>(Standing::context)};
        break;
    }
    return std::nullopt;
}

struct Decision {
    Standing standing;
    std::optional<Phrases::Hit> by;
    std::string_view why = ""; ///< a sentence, where no words decided
};

Decision ofNumber(const Document& d, const Candidate& c, const Found& before, const Found& behind, const Run& clause) {
    const auto take = [&](const Found& f, Standing s) { return Decision{s, f.nearest[static_cast<std::size_t>(s)]}; };
    if (isStartingPoint(d, c)) return {Standing::context, std::nullopt, step::startingPoint.text};
    if (const auto rival = rivalSubject(d, c)) return {Standing::context, rival};
    if (before.has(Standing::denied)) return take(before, Standing::denied);
    if (behind.has(Standing::denied)) return take(behind, Standing::denied);
    if (const auto subject = measuredSubject(d, c, clause)) return {Standing::context, subject};
    if (before.has(Standing::discussed)) return take(before, Standing::discussed);
    if (behind.has(Standing::discussed)) return take(behind, Standing::discussed);
    if (behind.has(Standing::context)) return take(behind, Standing::context);
    if (plannedFigure(d, c, before)) return {Standing::committed, std::nullopt, step::figureOfPlan.text};
    if (const auto view = outsideView(d, c)) return {Standing::context, view};
    if (const auto source = sourceBehind(d, c, clause)) return {Standing::context, source};
    const bool jobs = bringsJobs(d, c, clause);
    // The nearest of the rest has the say.
    std::optional<Standing> best;
    for (const Standing s : {Standing::committed, Standing::achieved, Standing::context}) {
        if (!before.has(s) || (jobs && s == Standing::context)) continue;
        if (!best || before.at(s) > before.at(*best)) best = s;
    }
    // "aims for a portfolio of 100 GW": the verb before has the say.
    if (best == Standing::context && before.has(Standing::committed)) {
        const auto& fact = *before.nearest[static_cast<std::size_t>(Standing::context)];
        if (fact.last > fact.first + 1 && d.lower(fact.last - 1) == "of" &&
            fact.first <= before.nearest[static_cast<std::size_t>(Standing::committed)]->last + 3)
            best = Standing::committed;
    }
    if (best) return take(before, *best);
    if (d.lower(c.last) == "today" && c.claim.kind != Kind::money)
        return {Standing::context, std::nullopt, step::today.text};
    if (behind.has(Standing::achieved) && !isWhole(d, c)) return take(behind, Standing::achieved);
    if (behind.has(Standing::committed)) return take(behind, Standing::committed);
    return {Standing::committed, std::nullopt};
}

/// "- cut emissions by 35 per cent": an item of a list of promises opens with its verb.
bool opensWithVerb(const Document& d, const Candidate& c) {
    std::size_t at = d.sentenceOf(c.first).first;
    const bool item = isDash(d, at) || isMark(d, at, "•") || isMark(d, at, "*");
    if (item) ++at;
    const auto w = d.lower(at);
    return item && at < c.first && (undertakingVerb(w).bare || w == "cut" || w == "reduce" || w == "raise");
}

/// "40 percent goes to tools", "two in three jobs are reserved for": a part of what is promised.
std::optional<Phrases::Hit> givenTo(const Document& d, const Candidate& c, const Run& clause) {
    constexpr std::size_t reach = 6;
    for (std::size_t at = c.last; at < std::min(clause.last, c.last + reach); ++at) {
        if (isMark(d, at, ",")) break;
        if (const auto hit = cues().shared.startingAt(d, at, clause.last))
            return Phrases::Hit{hit->first, hit->last, static_cast<int>(Standing::committed)};
    }
    return std::nullopt;
}

/// A share is a fact of the world unless a party binds itself to it.
Decision ofShare(const Document& d, const Candidate& c, const Found& before, const Found& behind, const Run& clause) {
    const auto decision = ofNumber(d, c, before, behind, clause);
    // "Three in four firms plan to" tells of the firms; "half of the staff will be women" of what is promised.
    const bool behindIt = decision.by && decision.by->first >= c.last &&
                          (decision.standing == Standing::committed || decision.standing == Standing::achieved);
    const auto by = behindIt ? d.lower(decision.by->first) : std::string_view();
    const bool promised = by == "will" || by == "shall" || (by == "are" && d.lower(decision.by->first + 1) == "to");
    if (!decision.by && opensWithVerb(d, c)) return {Standing::committed, std::nullopt, step::listOfPromises.text};
    const bool open = !decision.by || (behindIt && decision.standing == Standing::committed);
    if (const auto hit = open ? givenTo(d, c, clause) : std::nullopt) return {Standing::committed, hit};
    return decision.by && (!behindIt || promised) ? decision
                                                  : Decision{Standing::context, std::nullopt, step::shareOfWorld.text};
}

/// "Discussing a joint venture", "talks with Acme": the undertaking's own first word says how far it is.
std::optional<Decision> ofOpening(const Document& d, const Candidate& c) {
    if (c.claim.kind != Kind::initiative) return std::nullopt;
    // "We are not closing branches"
    if (c.first > 0 && (d.lower(c.first - 1) == "not" || d.lower(c.first - 1) == "never"))
        return Decision{Standing::denied, Phrases::Hit{c.first - 1, c.first, static_cast<int>(Standing::denied)}};
    const auto hit = cues().before.startingAt(d, c.first, c.last);
    if (hit && hit->meaning == static_cast<int>(Standing::discussed)) return Decision{Standing::discussed, hit};
    // "a second mill was under consideration"
    for (std::size_t at = c.first + 1; at < c.last; ++at)
        if (const auto own = cues().behind.startingAt(d, at, c.last);
            own &&
            (own->meaning == static_cast<int>(Standing::discussed) ||
             own->meaning == static_cast<int>(Standing::denied)) &&
            own->last > own->first + 1)
            return Decision{static_cast<Standing>(own->meaning), own};
    return std::nullopt;
}

/// "…, and 85,000 engineers are to be trained": the claim is the subject of a clause of its own.
bool opensClause(const Document& d, const Candidate& c) {
    if (!c.claim.isNumber() || c.first == 0) return false;
    // "…, and the 210 jobs at the plant make it": with an article of its own, behind a comma.
    const std::size_t first = d.sentenceOf(c.first).first;
    if (c.first >= first + 3 && d.lower(c.first - 1) == "the" && d.lower(c.first - 2) == "and" &&
        isMark(d, c.first - 3, ","))
        return true;
    const auto before = d.lower(c.first - 1);
    if (before != "and" && before != ";" && before != "while") return false;
    const auto verb = d.lower(c.last), next = d.lower(c.last + 1);
    const bool modal = verb == "will" || verb == "would" || verb == "could" || verb == "may" || verb == "might";
    return modal || ((verb == "are" || verb == "is") && (next == "to" || next == "being")) ||
           ((verb == "have" || verb == "has") && (next == "been" || next == "already"));
}

/// "will not start production before 2030", "will not be completed until 2029": it is denied for the time before alone.
bool isPutOff(const Document& d, const Phrases::Hit& denial) {
    constexpr std::size_t reach = 16;
    const auto isNegation = [&](std::size_t i) {
        const auto w = d.lower(i);
        return w == "not" || w == "n't" || w == "t" || w == "cannot" || w.ends_with("n't");
    };
    bool negated = false;
    for (std::size_t i = denial.first; i < denial.last; ++i) negated = negated || isNegation(i);
    const std::size_t last = std::min(d.sentenceOf(denial.first).last, denial.last + reach);
    bool begins = false;
    for (std::size_t i = denial.first; negated && i < last; ++i) {
        const auto w = d.lower(i);
        if (isMark(d, i, ",") || isMark(d, i, ";") || w == "but") return false;
        begins = begins || cues().begins.has(w);
        if (w == "until" || w == "till" || w == "before") return begins && datePointAt(d, i + 1, true).has_value();
    }
    return false;
}

} // namespace

bool decideStanding(const Document& d, Candidate& c) {
    const Run clause = clauseOf(d, c.first, c.last);
    auto before = opensClause(d, c) ? Found{} : cuesBefore(d, c, clause);
    takeOuter(d, c, clause, before);
    const bool led =
        std::any_of(before.nearest.begin(), before.nearest.end(), [](const auto& hit) { return hit.has_value(); });
    const auto behind = cuesBehind(d, c, clause, c.last + 16, led);
    const auto opening = before.has(Standing::denied) ? std::nullopt : ofOpening(d, c);
    auto decision = opening                       ? *opening
                    : c.claim.kind == Kind::share ? ofShare(d, c, before, behind, clause)
                                                  : ofNumber(d, c, before, behind, clause);
    if (decision.standing == Standing::denied && decision.by && isPutOff(d, *decision.by))
        decision = {Standing::committed, std::nullopt, step::deniedUntil.text};
    c.claim.standing = decision.standing;
    because(d, c, [&] {
        const auto& by = decision.by;
        if (!by && !decision.why.empty()) return std::string(decision.why);
        return tellStanding(by ? d.textOf(by->first, by->last) : std::string_view(), by && by->first < c.first,
                            decision.standing);
    });
    return decision.by.has_value();
}

} // namespace pledge::extract
