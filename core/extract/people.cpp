#include "core/extract/counts.h"

#include "core/base/utf8.h"
#include "core/extract/clauses.h"
#include "core/extract/qualifiers.h"

#include <algorithm>
#include <array>
#include <set>

namespace pledge::extract {
namespace {

constexpr std::string_view nounsFile = "knowledge/en/nouns.txt";

Candidate people(const Document& d, const Number& n, std::size_t last, const char* rule) {
    Candidate c;
    c.first = n.first, c.last = last;
    c.claim.kind = model::Kind::people;
    c.claim.quantity = {n.value, n.max, "people", {}, model::Qualifier::exact};
    c.claim.rule = rule;
    because(d, c, [&] { return numberStep(d, n); });
    return c;
}

/// Acronyms and names keep their capitals; in a heading every word may have one, so only acronyms do.
std::string written(const Document& d, std::size_t token) {
    const auto text = d.word(token);
    const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool keeps = capitals > 1 || (capitals == 1 && !d.sentenceOf(token).heading);
    return keeps ? std::string(text) : base::toLower(text);
}

/// The words [first, last) with the spaces and hyphens of the text.
std::string joinedWords(const Document& d, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && d.tokens()[i].spaceBefore) out += ' ';
        out += written(d, i);
    }
    return out;
}

bool isGeneral(std::string_view head) { return head == "people" || head == "persons" || head == "individuals"; }

/// Where the modifiers begin that are not mere adjectives: "young [software] engineers".
std::size_t behindAdjectives(const Document& d, std::size_t first, std::size_t head) {
    for (std::size_t at = first; at < head; ++at) {
        const bool chained = isDash(d, at) && joined(d, at);
        if (!isAdjective(d, at) && !chained && !isMark(d, at, ",") && d.lower(at) != "and" && d.lower(at) != "or") {
            // The second half of a compound adjective: "working-age", "AI-trained".
            std::size_t end = at + 1;
            while (end + 1 < head && isDash(d, end) && joined(d, end) && joined(d, end + 1)) end += 2;
            if (end == at + 1 || !isAdjective(d, end - 1)) return at;
            at = end - 1;
        }
    }
    return head;
}

/// Whether coordinated words end as people do: "artisans", not "sales", "robotics".
bool endsAsPeople(std::string_view words) {
    const std::string_view last = words.substr(words.rfind(' ') + 1);
    static const std::set<std::string_view> things{"sales",   "operations", "communications", "services",
                                                   "systems", "materials",  "business",       "process"};
    if (last.size() < 6 || !last.ends_with("s") || things.contains(last)) return false;
    for (const std::string_view end : {"ss", "us", "is", "ics", "ings"})
        if (last.ends_with(end)) return false;
    return true;
}

/// Whether a word ends as those do that name people by what they do.
bool soundsLikePeople(std::string_view word) {
    if (word.size() < 8) return false;
    for (const std::string_view end : {"ants", "ists", "ees", "ians", "makers", "leavers", "workers", "holders"})
        if (word.ends_with(end)) return true;
    return false;
}

/// One noun phrase as audience words; two where its modifiers are coordinated ("AI and robotics workers").
void addAudience(const Document& d, std::size_t first, std::size_t head, std::size_t last,
                 std::vector<std::string>& to) {
    const std::size_t from = behindAdjectives(d, first, head);
    const std::string noun = joinedWords(d, head, last);
    if (isGeneral(noun)) {
        to.push_back("people");
        return;
    }
    std::size_t start = from;
    for (std::size_t at = from; at < head; ++at) {
        if (d.lower(at) != "and" && d.lower(at) != "or" && !isMark(d, at, ",") && !isMark(d, at, "&")) continue;
        if (at > start) {
            std::string words = joinedWords(d, start, at);
            to.push_back(endsAsPeople(words) ? std::move(words) : words + ' ' + noun);
        }
        start = at + 1;
    }
    to.push_back(start < head ? joinedWords(d, start, head) + (d.tokens()[head].spaceBefore ? " " : "") + noun : noun);
}

/// One past a joint of a list at `token` (", and", "and", ",", "&"), or `token`.
std::size_t behindJoint(const Document& d, std::size_t token) {
    std::size_t at = token;
    if (isMark(d, at, ",")) ++at;
    const auto word = d.lower(at);
    if (word == "and" || word == "or" || word == "&" || word == "as") {
        if (word == "as") return d.lower(at + 1) == "well" && d.lower(at + 2) == "as" ? at + 3 : token;
        ++at;
    }
    return at;
}

/// Takes in ", developers, and workers" behind the first noun; one past the last noun.
std::size_t takeList(const Document& d, std::size_t last, model::Claim& claim) {
    for (int items = 0; items < 8; ++items) {
        const std::size_t next = behindJoint(d, last);
        if (next == last || next >= d.sentenceOf(last - 1).last) break;
        const auto word = d.lower(next);
        if (word == "others" || word == "more" || (word == "other" && items > 0)) {
            claim.audienceOpen = true;
            break;
        }
        if (!isWord(d, next)) break;
        const auto noun = countedNoun(d, next, false);
        // "Graduates and matriculants": a word that no list knows, at the end of the list.
        if (!noun && items == 0 && d.lower(last) == "and" && stopsNoun(d, next + 1) &&
            soundsLikePeople(d.lower(next))) {
            addAudience(d, next, next, next + 1, claim.audience);
            return next + 1;
        }
        // An item is short: what is longer is a clause of its own.
        if (!noun || noun->noun != Noun::people || noun->last > next + 4) break;
        addAudience(d, next, noun->modifiers.last, noun->last, claim.audience);
        last = noun->last;
    }
    return last;
}

/// "including teachers", "such as teachers": the list stays open.
bool isOpen(const Document& d, std::size_t last) {
    const std::size_t at = isMark(d, last, ",") ? last + 1 : last;
    return d.lower(at) == "including" || (d.lower(at) == "such" && d.lower(at + 1) == "as");
}

} // namespace

std::optional<Candidate> peopleBehind(const Document& d, const Number& n, const CountedNoun& noun) {
    if (noun.noun != Noun::people && noun.noun != Noun::jobs) return std::nullopt;
    // One, two, three of them are persons of the story rather than a commitment.
    if (n.value < 10 && !n.max && n.scale == 1) return std::nullopt;
    auto c = people(d, n, noun.last, noun.noun == Noun::jobs ? "people.jobs" : "people.audience");
    if (noun.noun == Noun::jobs || d.lower(noun.last - 1) == "job") {
        c.claim.audience = {"jobs"};
    } else {
        addAudience(d, noun.modifiers.first, noun.modifiers.last, noun.last, c.claim.audience);
        c.last = takeList(d, noun.last, c.claim);
        c.claim.audienceOpen = c.claim.audienceOpen || isOpen(d, c.last);
    }
    because(d, c, [&] { return tellAudience(d.textOf(noun.modifiers.first, std::max(noun.last, c.last)), c.claim); });
    return c;
}

std::optional<Candidate> strongBehind(const Document& d, const Number& n) {
    auto noun = countedNoun(d, n.last, true);
    if (noun) return peopleBehind(d, n, *noun);
    std::size_t last = n.last;
    while (last < n.last + 3 && isWord(d, last) && !stopsNoun(d, last)) ++last;
    auto c = people(d, n, last, "people.strong");
    c.claim.audience = {"people"};
    because(d, c, [] { return std::string(step::strong.text); });
    return c;
}

namespace {

/// "5,200 new jobs: …": the noun has its number already.
bool isCounted(const Document& d, std::size_t noun, std::size_t limit) {
    std::size_t at = noun;
    while (at > limit && noun - at < 3 && isWord(d, at - 1) && !stopsNoun(d, at - 1)) --at;
    return at > limit && isNumber(d, at - 1);
}

/// The noun before `at` of whose number the words between tell: "the workforce in Gävle is to grow from".
std::optional<Phrases::Hit> workforceBefore(const Document& d, std::size_t at) {
    constexpr std::size_t reach = 14;
    static const Words<bool> links = wordsOf(nounsFile, "numbers it");
    static const Phrases topics = phrasesOf(nounsFile, {"workforce"});
    const std::size_t first = d.sentenceOf(at).first;
    if (at <= first || (!links.has(d.lower(at - 1)) && !isMark(d, at - 1, ":"))) return std::nullopt;
    for (std::size_t i = at - 1; i > first && at - i < reach; --i) {
        if (beginsClause(d, i) || d.lower(i) == "of") {
            if (i + 1 != at) return std::nullopt;
        }
        if (const auto hit = topics.endingAt(d, i, first)) return isCounted(d, hit->first, first) ? std::nullopt : hit;
    }
    return std::nullopt;
}

} // namespace

std::optional<Candidate> peopleBefore(const Document& d, const Number& n) {
    if (n.value < 10 || n.year || n.first == 0) return std::nullopt;
    const bool goesOn = isWord(d, n.last) && !stopsNoun(d, n.last) && d.lower(n.last) != "and";
    if (goesOn || measuresOther(d, n)) return std::nullopt;
    const std::size_t start = d.sentenceOf(n.first).first;
    std::size_t at = hedgesBefore(d, n.first);
    if (at <= start) return std::nullopt;
    static const Phrases verbs = phrasesOf(nounsFile, {"employs"});
    if (const auto verb = verbs.endingAt(d, at, start)) {
        auto c = people(d, n, n.last, "people.verb");
        c.claim.audience = {"people"};
        because(d, c, [&] { return filled(step::employs, {d.lower(verb->first)}); });
        return c;
    }
    // "from 3,200 to 5,500": the first number stands between.
    if (d.lower(at - 1) == "to" && at >= start + 3)
        if (std::size_t k = at - 2; k > start && isNumber(d, k) && d.lower(k - 1) == "from") at = k;
    if (const auto topic = workforceBefore(d, at)) {
        auto c = people(d, n, n.last, "people.topic");
        c.claim.audience = {std::string(d.lower(topic->last - 1))};
        because(d, c, [&] { return tellAudience(d.word(topic->last - 1), c.claim); });
        return c;
    }
    return std::nullopt;
}

} // namespace pledge::extract
