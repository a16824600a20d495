#include "core/extract/when.h"

#include "core/extract/clauses.h"
#include "core/extract/date_points.h"
#include "core/extract/dates.h"
#include "core/extract/memory.h"
#include "core/model/edtf.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace pledge::extract {
namespace {

using model::Kind;
using model::Standing;
using model::WhenRole;

constexpr std::string_view file = "knowledge/en/when.txt";

struct WhenWords {
    Words<bool> announces = wordsOf(file, "announces");
    Words<bool> promises = wordsOf(file, "promises");
    Words<bool> earlier = wordsOf(file, "earlier");
    Words<bool> part = wordsOf(file, "part");
    Words<bool> finite = wordsOf(file, "finite");
    Words<bool> spans = wordsOf(file, "spans");
    Words<bool> with = wordsOf(file, "with");
    Words<bool> against = wordsOf(file, "against");
    Words<bool> sum = wordsOf(file, "sum");
    Words<bool> spent = wordsOf(file, "spent");
    Words<bool> spends = wordsOf(file, "spends");
    Words<bool> opening = wordsOf(file, "opening");
    Words<bool> openingWords = wordsOf(file, "opening words");
    Words<bool> expected = wordsOf(file, "expected");
    Words<bool> acts = wordsOf(file, "acts");
};

const WhenWords& whenWords() {
    static const WhenWords all;
    return all;
}

bool takesDate(const Candidate& c) { return c.claim.isNumber() || c.claim.kind == Kind::initiative; }

/// "and runs from 2026 to 2030", "and will run until": a length of the same thing.
bool spans(const Document& d, std::size_t verb) {
    return whenWords().spans.has(d.lower(verb)) ||
           (d.lower(verb) == "will" && whenWords().spans.has(d.lower(verb + 1)));
}

bool anyOf(const Document& d, std::size_t first, std::size_t last, const Words<bool>& words) {
    for (std::size_t i = first; i < last; ++i)
        if (words.has(d.lower(i))) return true;
    return false;
}

/// "will open", "is to be ready", "is due to go into operation" from its first word, and nothing but such words up to
/// the date: when the thing itself is done, not when something else of it begins.
bool tellsOpening(const Document& d, std::size_t verb, std::size_t date) {
    constexpr std::size_t longest = 6; // words behind the verb
    const auto skip = [&](std::initializer_list<std::string_view> words) {
        const bool found = std::any_of(words.begin(), words.end(), [&](auto w) { return d.lower(verb) == w; });
        verb += found;
        return found;
    };
    if (skip({"is", "are"})) {
        skip({"also", "now"});
        if (whenWords().expected.has(d.lower(verb))) ++verb;
        if (!skip({"to"})) return false;
    } else if (!skip({"will", "shall", "should", "must"})) {
        return false;
    }
    skip({"also", "then"});
    skip({"be"});
    if (!whenWords().opening.has(d.lower(verb)) || verb + longest < date) return false;
    for (std::size_t i = verb + 1; i < date; ++i)
        if (!whenWords().openingWords.has(d.lower(i))) return false;
    return verb < date;
}

/// Where the verb of a number may stand at the earliest: with it, and what stands before the number.
std::size_t verbOf(const Document& d, const Candidate& claim) {
    constexpr std::size_t reach = 4; // words
    return std::max(d.sentenceOf(claim.first).first, claim.first > reach ? claim.first - reach : 0);
}

/// Whether the number is told by what somebody does ("will buy 36 trains"), not by what a thing has ("will have 36
/// beds").
bool isOfAct(const Document& d, const Candidate& claim) {
    return anyOf(d, verbOf(d, claim), claim.first, whenWords().acts);
}

/// Whether a clause of the same subject that tells when a thing is done is of what the thing has: it is there then. Of
/// people, sums and shares it is not, nor of what somebody does: they have days of their own.
bool isDoneThen(const Document& d, const Candidate& claim, std::size_t verb, std::size_t date) {
    return claim.claim.kind == Kind::capacity && claim.claim.standing != Standing::context && !isOfAct(d, claim) &&
           tellsOpening(d, verb, date);
}

/// Whether [first, last) holds no clause boundary. `claim`: whose date stands at `last`, if any.
bool sameClause(const Document& d, std::size_t first, std::size_t last, const Candidate* claim = nullptr) {
    for (std::size_t i = first; i < last; ++i) {
        if (beginsClause(d, i)) return false;
        if (d.lower(i) != "and") continue;
        if (!whenWords().finite.has(d.lower(i + 1)) || spans(d, i + 1)) continue;
        if (!claim || !isDoneThen(d, *claim, i + 1, last)) return false;
    }
    return true;
}

bool isAnnounced(const Document& d, const Candidate& date, const Candidate& claim) {
    if (date.claim.rule != "date.point" || date.claim.value.size() < 7) return false;
    const std::size_t from = std::max(d.sentenceOf(date.first).first, date.first > 12 ? date.first - 12 : 0);
    for (std::size_t i = date.first; i > from; --i) {
        if (whenWords().announces.has(d.lower(i - 1))) return true;
        // "said it will open in June": the date is that of what will be.
        if (whenWords().finite.has(d.lower(i - 1)) || isNumber(d, i - 1)) break;
    }
    return date.last <= claim.first && anyOf(d, date.last, std::min(claim.first, date.last + 6), whenWords().announces);
}

/// The dates and the claims of one sentence in the order of the text, and the day from which the article looks at them.
struct Sight {
    std::optional<model::Day> today;
    std::vector<Candidate*> dates, claims;
};

/// Whether the date ends more than two months before the article.
bool liesBack(const Sight& s, const Candidate& date) {
    const auto e = model::parseEdtf(date.claim.value);
    return s.today && e && e->last && model::toSerial(*e->last) + 60 < model::toSerial(*s.today);
}

/// Whether the date begins before the article: "shelved in May", told in June.
bool isOver(const Sight& s, const Candidate& date) {
    const auto e = model::parseEdtf(date.claim.value);
    return s.today && e && e->first && model::toSerial(*e->first) < model::toSerial(*s.today);
}

/// Whether the date ends before the day of the article.
bool hasPassed(const Sight& s, const Candidate& date) {
    const auto e = model::parseEdtf(date.claim.value);
    return s.today && e && e->last && model::toSerial(*e->last) < model::toSerial(*s.today);
}

/// "made in April 2024", not "will be completed in 2029", "is set to open in 2029".
bool tellsEarlier(const Document& d, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
        if (whenWords().earlier.has(d.lower(i)) && (i == 0 || d.lower(i - 1) != "be") &&
            !(d.lower(i) == "set" && d.lower(i + 1) == "to"))
            return true;
    return false;
}

WhenRole roleOf(const Document& d, const Sight& s, const Candidate& date, const Candidate& claim) {
    const auto& rule = date.claim.rule;
    if (rule == "date.by") return WhenRole::deadline;
    if (rule != "date.point") return WhenRole::period;
    const bool behind = date.first >= claim.last;
    const std::size_t first = d.sentenceOf(claim.first).first;
    const bool back = liesBack(s, date);
    if (isAnnounced(d, date, claim)) {
        const bool earlier = behind && (back || claim.claim.standing == Standing::achieved);
        return earlier || back ? WhenRole::prior : WhenRole::announced;
    }
    if (claim.claim.standing == Standing::achieved) return WhenRole::prior;
    if (claim.claim.standing == Standing::denied && isOver(s, date)) return WhenRole::prior;
    if (claim.claim.standing == Standing::context) return WhenRole::as_of;
    if (back || (behind && tellsEarlier(d, claim.last, date.first))) return WhenRole::prior;
    // "In February the company pledged", told in March: a day that is over is none by which something is done.
    if (date.claim.value.size() >= 7 && hasPassed(s, date) && anyOf(d, first, claim.first, whenWords().promises))
        return WhenRole::announced;
    return WhenRole::deadline;
}

void tie(const Document& d, const Sight& s, Candidate& claim, const Candidate& date) {
    if (!claim.claim.when.empty() && claim.claim.whenRole != WhenRole::announced) return;
    const WhenRole role = roleOf(d, s, date, claim);
    if (!claim.claim.when.empty() && role == WhenRole::announced) return;
    claim.claim.when = date.claim.value;
    claim.claim.whenRole = role;
    claim.claim.whenClaim = date.bytes.start;
    const bool over = role == WhenRole::prior || (role == WhenRole::period && liesBack(s, date));
    because(d, claim, [&] { return tellWhen(d.textOf(date.bytes), role); });
    if (over && claim.claim.standing == Standing::committed) {
        claim.claim.standing = Standing::achieved;
        because(d, claim, [] { return std::string(step::liesBack.text); });
    }
}

/// Whether a date opens the part behind it: "and, by 2030, train …", "a four-year, $10 billion plan".
bool opensPart(const Document& d, const Candidate& date, const Candidate& next) {
    const bool modifier = date.last < d.tokens().size() && next.first <= date.last + 2 &&
                          d.lower(date.last - 2) != "the" && date.claim.rule == "date.duration" &&
                          isDash(d, date.last - 2);
    if (modifier) return true;
    const std::size_t sentence = d.sentenceOf(date.first).first;
    std::size_t before = date.first;
    while (before > sentence &&
           (isMark(d, before - 1, ",") || d.lower(before - 1) == "in" || d.lower(before - 1) == "on"))
        --before;
    if (before == sentence) return true;
    const auto w = d.lower(before - 1);
    return w == "and" || w == "then" || w == "that" || w == "to";
}

/// Claims in a list of one verb share the date behind it: "two plants and 300 MW by 2030".
bool sharesVerb(const Document& d, const Candidate& a, const Candidate& b) {
    if (b.first < a.last || b.first - a.last > 6) return false;
    return !anyOf(d, a.last, b.first, whenWords().part) && !anyOf(d, a.last, b.first, whenWords().against) &&
           !anyOf(d, a.last, b.first, whenWords().finite) && sameClause(d, a.last, b.first);
}

void tieBefore(const Document& d, const Sight& s, const std::vector<Candidate*>& claims, const Candidate& date,
               std::size_t owner) {
    Candidate* claim = claims[owner];
    tie(d, s, *claim, date);
    if (claim->claim.whenRole == WhenRole::prior && !claim->claim.restates) return;
    // A conversion has the date of its sum, and a list of one verb shares it.
    for (std::size_t shared = 0; owner > 0 && shared < clauseReach; ++shared) {
        Candidate* earlier = claims[owner - 1];
        const bool converted = claim->claim.restates == earlier->bytes.start;
        if (!converted && !sharesVerb(d, *earlier, *claim)) break;
        tie(d, s, *earlier, date);
        claim = earlier;
        --owner;
    }
}

/// "Founded in 1969, the company …": the date of a participle, not of what follows.
bool tellsHistory(const Document& d, const Candidate& date, const Candidate& claim) {
    const std::size_t first = d.sentenceOf(date.first).first;
    if (date.claim.rule != "date.point" || date.first < first + 2 || isAnnounced(d, date, claim)) return false;
    const auto verb = d.lower(date.first - 2);
    const bool opens = date.first <= first + 4 || (date.first >= first + 3 && !isWord(d, date.first - 3));
    return opens && verb.size() > 4 && verb.ends_with("ed");
}

/// "opened a site in 2021 at a cost of 400 million", "is due to open in 2028 with 48MW": the next claim tells more of
/// the same act.
bool goesOn(const Document& d, const Candidate& date, const Candidate& next) {
    constexpr std::size_t reach = 8;
    if (next.first > date.last + reach || next.first == date.last) return false;
    for (std::size_t i = date.last; i < next.first; ++i)
        if (!whenWords().with.has(d.lower(i))) return false;
    return d.lower(date.last) == "at" || d.lower(date.last) == "with" || d.lower(date.last) == "for";
}

/// "18 locomotives, which are all to be in service by 2030", "a sum (its conversion), which the group will spend over
/// five years": a clause that says more of the claim right before it.
bool tellsMoreOf(const Document& d, const Candidate& claim, const Candidate& date) {
    constexpr std::size_t longestSubject = 3;
    const std::size_t comma = claim.last + (isMark(d, claim.last, ")") ? 1 : 0), which = comma + 1;
    if (which + 1 >= date.first || date.first - which >= clauseReach) return false;
    if (!isMark(d, comma, ",") || d.lower(which) != "which") return false;
    for (std::size_t at = which + 1; at < date.first && at <= which + 1 + longestSubject; ++at) {
        const auto verb = d.lower(at);
        const bool other = at > which + 1; // "which the group will spend": of a subject of its own
        if (verb == "will" || (!other && (verb == "is" || verb == "are"))) return sameClause(d, at + 1, date.first);
        if (!isWord(d, at)) return false;
    }
    return false;
}

/// "a 300-megawatt wind farm at Skarnes, which is due to open in 2029": the thing that is measured stands between.
bool tellsOpeningOf(const Document& d, const Candidate& claim, const Candidate& date) {
    constexpr std::size_t longest = 6; // words of the thing and of where it is
    bool isBuilt = false;
    for (std::size_t i = verbOf(d, claim); i < claim.first; ++i) isBuilt |= d.lower(i).starts_with("buil");
    if (claim.claim.kind != Kind::capacity || claim.last > date.first || (isOfAct(d, claim) && !isBuilt)) return false;
    for (std::size_t i = claim.last; i < date.first && i <= claim.last + longest; ++i) {
        if (isMark(d, i, ",") && d.lower(i + 1) == "which") return tellsOpening(d, i + 2, date.first);
        if (!isWord(d, i) && !isDash(d, i)) return false;
    }
    return false;
}

/// "the biggest project in the province since 2021": what is ranked has no date of its own.
bool ranksSince(const Document& d, const Candidate& claim, const Candidate& date) {
    if (d.lower(date.first) != "since" || claim.last > date.first || date.first - claim.last > clauseReach)
        return false;
    for (std::size_t i = claim.last; i < date.first; ++i)
        if (const auto w = d.lower(i); (w.size() > 5 && w.ends_with("est")) || w == "most" || w == "first") return true;
    return false;
}

/// "Acme, which has had a site there since 2023, will build …": the date closes a clause about the name before it.
bool closesAside(const Document& d, const Candidate& date) {
    constexpr std::size_t longest = 16;
    if (!isMark(d, date.last, ",")) return false;
    const std::size_t first = d.sentenceOf(date.first).first;
    for (std::size_t i = date.first; i-- > first + 1 && date.first - i < longest;) {
        if (isMark(d, i, ",")) return false;
        if (d.lower(i) == "which" || d.lower(i) == "who" || d.lower(i) == "whose") return isMark(d, i - 1, ",");
    }
    return false;
}

/// "It will pay the sum out over four years", "it will be spent between 2026 and 2030".
bool spendsSum(const Document& d, std::size_t first, std::size_t date) {
    for (std::size_t i = first + 1; i < date; ++i) {
        if (d.lower(i - 1) == "the" && whenWords().sum.has(d.lower(i)) && anyOf(d, first, i - 1, whenWords().spends))
            return true;
        if (d.lower(first) == "it" && d.lower(i - 1) == "be" && whenWords().spends.has(d.lower(i))) return true;
    }
    return false;
}

/// "The money will be spent over six years": a sentence that says no more than over what time.
bool tellsSpending(const Document& d, const Candidate& date) {
    constexpr std::size_t longest = 8; // words before the date
    const std::size_t first = d.sentenceOf(date.first).first;
    if (date.claim.rule == "date.point" || date.first > first + longest) return false;
    if (date.claim.rule != "date.by" && spendsSum(d, first, date.first)) return true;
    if (!anyOf(d, first + 1, date.last, whenWords().spent)) return false;
    // "All of it is to be spent by 2030"
    if (d.lower(first) == "all" && d.lower(first + 1) == "of" && d.lower(first + 2) == "it") return true;
    if (date.claim.rule == "date.by") return false;
    const bool article = d.lower(first) == "the" || d.lower(first) == "this";
    return whenWords().sum.has(d.lower(first + (article ? 1 : 0)));
}

void tieDate(const Document& d, const Sight& s, const std::vector<Candidate*>& claims, const Candidate& date) {
    // Claims are in order: the first behind the date, and the last before it or round it.
    const auto next =
        std::partition_point(claims.begin(), claims.end(), [&](const Candidate* c) { return c->first < date.last; });
    const Candidate* previous = next == claims.begin() ? nullptr : *(next - 1);
    if (previous && ranksSince(d, *previous, date)) return;
    const auto near = [&](std::size_t from, std::size_t to, const Candidate* claim = nullptr) {
        return to <= from || (to - from < clauseReach && sameClause(d, from, to, claim));
    };
    const bool hasNext = next != claims.end() && near(date.last, (*next)->first);
    const bool hasPrevious = previous && (near(previous->last, date.first, previous) ||
                                          tellsMoreOf(d, *previous, date) || tellsOpeningOf(d, *previous, date));
    if (hasPrevious && !(hasNext && opensPart(d, date, **next))) {
        tieBefore(d, s, claims, date, static_cast<std::size_t>(next - claims.begin()) - 1);
        if (hasNext && goesOn(d, date, **next)) tie(d, s, **next, date);
        return;
    }
    if (!hasNext || beginsClause(d, d.sentenceOf(date.first).first) || tellsHistory(d, date, **next) ||
        closesAside(d, date) || tellsSpending(d, date))
        return;
    const bool opens = date.first <= d.sentenceOf(date.first).first + 3;
    for (auto it = next; it != claims.end() && (*it)->first - date.last < clauseReach; ++it)
        // Only a date that opens the sentence, or tells the day of the news, holds for more than the next claim.
        if (near(date.last, (*it)->first) && (it == next || opens || isAnnounced(d, date, **it))) tie(d, s, **it, date);
}

/// A conversion that was passed over has the date of its sum.
void inherit(const Document& d, const Sight& s) {
    for (Candidate* c : s.claims) {
        if (!c->claim.restates || !c->claim.when.empty()) continue;
        auto at = std::partition_point(s.claims.begin(), s.claims.end(),
                                       [&](const Candidate* o) { return o->bytes.start < *c->claim.restates; });
        for (; at != s.claims.end() && (*at)->bytes.start == *c->claim.restates; ++at) {
            const model::Claim& o = (*at)->claim;
            c->claim.when = o.when, c->claim.whenRole = o.whenRole, c->claim.whenClaim = o.whenClaim;
            c->claim.standing = o.standing;
            because(d, *c, [] { return std::string(step::asItsSum.text); });
        }
    }
}

/// Dates behind a claim first, so that its own beats one that leads the sentence.
void tieAll(const Document& d, const Sight& s, const std::vector<Candidate*>& claims) {
    if (claims.empty()) return;
    for (const bool leading : {false, true})
        for (std::size_t i = 0; i < s.dates.size(); ++i) {
            // Of dates that lead the sentence the nearest one holds: "works begin in May, and by June 2028 it makes
            // 400".
            const Candidate* date = s.dates[leading ? s.dates.size() - 1 - i : i];
            if ((claims.front()->first >= date->last) == leading) tieDate(d, s, claims, *date);
        }
}

/// What tying a date changes of a claim.
struct Tied {
    std::string when;
    std::optional<WhenRole> role;
    std::optional<std::size_t> claim;
    std::optional<Standing> standing;
    std::size_t steps;

    void restore(model::Claim& to) {
        to.when = std::move(when), to.whenRole = role, to.whenClaim = claim, to.standing = standing;
        to.steps.resize(steps);
    }
};

/// Numbers among themselves first; an initiative then has what stands behind it and no number between.
void decide(const Document& d, Sight& s) {
    std::vector<Candidate*> numbers;
    std::copy_if(s.claims.begin(), s.claims.end(), std::back_inserter(numbers),
                 [](const Candidate* c) { return c->claim.isNumber(); });
    tieAll(d, s, numbers);
    if (numbers.size() == s.claims.size() || s.dates.empty()) return;
    std::vector<Tied> kept;
    for (const Candidate* n : numbers)
        kept.push_back(
            {n->claim.when, n->claim.whenRole, n->claim.whenClaim, n->claim.standing, n->claim.steps.size()});
    tieAll(d, s, s.claims);
    for (std::size_t i = 0; i < numbers.size(); ++i) kept[i].restore(numbers[i]->claim);
}

/// Ties it to the one sum of the last sentence that has any, where that has no date of its own.
void tieBefore(const Document& d, const Sight& s, const std::vector<Candidate*>& before) {
    const bool numbers = std::any_of(s.claims.begin(), s.claims.end(), [&](const Candidate* c) {
        const bool behind =
            !s.dates.empty() && c->first > s.dates.front()->last && isMark(d, s.dates.front()->last, ",");
        return c->claim.isNumber() && c->claim.quantity.per.empty() && !behind; // "which comes to 2 billion a year"
    });
    if (numbers || s.dates.size() != 1 || before.empty() || !tellsSpending(d, *s.dates.front())) return;
    Candidate* sum = nullptr;
    for (Candidate* c : before) {
        if (c->claim.kind != Kind::money || c->claim.restates) continue;
        if (c->first > 0 && d.lower(c->first - 1) == "from") continue; // "raised from 1.6 to 2.1 billion"
        if (sum || (!c->claim.when.empty() && c->claim.whenRole != WhenRole::announced)) return;
        sum = c;
    }
    if (!sum) return;
    tie(d, s, *sum, *s.dates.front());
    for (Candidate* c : before)
        if (c->claim.restates == sum->bytes.start) tie(d, s, *c, *s.dates.front());
}

/// The day of publication, else the latest day that the text names and announces something on.
std::optional<model::Day> today(const Document& d, const std::vector<Candidate*>& all) {
    if (const auto published = d.published()) return published;
    if (d.memory() && d.memory()->today) return d.memory()->today;
    std::optional<model::Day> latest;
    for (const Candidate* c : all) {
        if (c->claim.kind != Kind::date || c->claim.value.size() != 10) continue;
        const auto e = model::parseEdtf(c->claim.value);
        const bool announced = e && e->first && isAnnounced(d, *c, *c);
        if (announced && (!latest || *latest < *e->first)) latest = e->first;
    }
    if (d.memory()) d.memory()->today = latest;
    return latest;
}

} // namespace

void decideWhen(const Document& d, const Order& places, std::vector<Candidate>& all) {
    std::vector<Candidate*> order;
    for (const auto index : places)
        if (Candidate& c = all[index]; takesDate(c) || c.claim.kind == Kind::date) order.push_back(&c);
    Sight sight;
    std::vector<Candidate*> before; // the claims of the last sentence with a sum
    sight.today = today(d, order);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i]->claim.kind != Kind::date)
            sight.claims.push_back(order[i]);
        else if (!namesBaseline(d, order[i]->last))
            sight.dates.push_back(order[i]);
        const bool lastOfSentence =
            i + 1 == order.size() || d.tokens()[order[i + 1]->first].sentence != d.tokens()[order[i]->first].sentence;
        if (!lastOfSentence) continue;
        decide(d, sight);
        inherit(d, sight);
        tieBefore(d, sight, before);
        const auto isSum = [](const Candidate* c) { return c->claim.kind == Kind::money; };
        if (std::any_of(sight.claims.begin(), sight.claims.end(), isSum)) before.swap(sight.claims);
        sight.dates.clear();
        sight.claims.clear();
    }
}

} // namespace pledge::extract
