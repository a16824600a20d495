#include "core/extract/qualifiers.h"

#include <algorithm>
#include <array>

namespace pledge::extract {
namespace {

using model::Qualifier;

constexpr int mostHedges = 4; ///< before one number
constexpr std::string_view file = "knowledge/en/qualifiers.txt";
// The places in these lists are the values of Qualifier; exact has no words.
const std::vector<std::string_view> names{"", "at_least", "more_than", "about", "nearly", "up_to", "less_than"};
const std::vector<std::string_view> namesBehind{"",          "at_least behind", "more_than behind", "about behind",
                                                "no behind", "up_to behind",    "no behind either"};

struct Hedges {
    Phrases before = phrasesOf(file, names);
    Phrases behind = phrasesOf(file, namesBehind);
    Phrases between = phrasesOf(file, {"between"});
    Words<bool> lift = wordsOf(file, "lift");
    Phrases grow = phrasesOf(file, {"grow"});
};

const Hedges& hedges() {
    static const Hedges all;
    return all;
}

void set(const Document& d, Candidate& c, const Phrases::Hit& hit) {
    c.claim.quantity.qualifier = static_cast<Qualifier>(hit.meaning);
    because(d, c, [&] { return tellQualifier(d.textOf(hit.first, hit.last), c.claim.quantity.qualifier); });
}

/// "could grow to 5 billion": a bound, where a modal stands before the verb.
bool mayGrow(const Document& d, std::size_t first, std::size_t limit) {
    static constexpr std::array modals{"could", "may", "might"};
    const auto isModal = [&](std::size_t i) {
        return std::find(modals.begin(), modals.end(), d.lower(i)) != modals.end();
    };
    if (const auto verb = hedges().grow.endingAt(d, first, limit)) {
        for (std::size_t back = 1; back <= 3 && verb->first >= limit + back; ++back)
            if (isModal(verb->first - back)) return true;
        return false;
    }
    // "could lift its capacity to 50 GWh"
    constexpr std::size_t reach = 7;
    if (first < limit + 3 || d.lower(first - 1) != "to") return false;
    for (std::size_t i = first - 2; i > limit && first - i < reach && isWord(d, i); --i)
        if (hedges().lift.has(d.lower(i))) return isModal(i - 1);
    return false;
}

/// Whether what stands before `token` is talked about something: no hedge.
bool talksBefore(const Document& d, std::size_t token, std::size_t limit) {
    constexpr std::size_t reach = 8;
    for (std::size_t i = token; i > limit && token - i < reach; --i) {
        if (!isWord(d, i - 1)) return false;
        if (const auto w = d.lower(i - 1); w == "talks" || w == "discussions" || w == "negotiations" || w == "speaking")
            return true;
    }
    return false;
}

/// "10,000+ jobs", "$500M+", "5,000-odd", "400-plus".
void takePlus(const Document& d, Candidate& c) {
    if (isMark(d, c.last, "+") && joined(d, c.last)) ++c.last;
    for (std::size_t i = c.first; i < c.last; ++i) {
        const auto word = d.lower(i);
        if (word == "+" || (word == "plus" && isDash(d, i - 1)))
            set(d, c, {i, i + 1, static_cast<int>(Qualifier::more_than)});
        if (word == "odd" && isDash(d, i - 1)) set(d, c, {i, i + 1, static_cast<int>(Qualifier::about)});
    }
}

} // namespace

std::size_t hedgesBefore(const Document& d, std::size_t token) {
    const std::size_t first = d.sentenceOf(token).first;
    std::size_t at = token;
    for (int hedge = 0; hedge < mostHedges; ++hedge) {
        auto hit = hedges().before.endingAt(d, at, first);
        if (!hit) hit = hedges().between.endingAt(d, at, first);
        if (!hit) break;
        at = hit->first;
    }
    return at;
}

void qualify(const Document& d, Candidate& c) {
    takePlus(d, c);
    const auto& sentence = d.sentenceOf(c.first);
    const auto& h = hedges();
    std::size_t at = c.first;
    auto hit = h.before.endingAt(d, at, sentence.first);
    for (int words = 0; !hit && words < mostHedges; ++words) {
        const auto skip = h.between.endingAt(d, at, sentence.first);
        if (!skip) break;
        at = skip->first;
        hit = h.before.endingAt(d, at, sentence.first);
    }
    // "in talks with two carmakers about a further 20 percent"
    if (hit && d.lower(hit->first) == "about" && talksBefore(d, hit->first, sentence.first)) hit.reset();
    // "has signed up to 1,500 jobs"
    if (hit && d.lower(hit->first) == "up" && hit->first > sentence.first &&
        d.lower(hit->first - 1).starts_with("sign"))
        hit.reset();
    // "some $5 billion" hedges; "… and some" does not stand before a number at all.
    if (hit) {
        set(d, c, *hit);
        c.first = hit->first;
        // "well over", "just under" have their say in the quote, not in the value.
    } else if (mayGrow(d, c.first, sentence.first)) {
        c.claim.quantity.qualifier = Qualifier::up_to;
        because(d, c, [] { return std::string(step::mayGrow.text); });
    }
    auto after = h.behind.startingAt(d, c.last, sentence.last);
    // "€4.5bn, give or take".
    if (!after && isMark(d, c.last, ",")) {
        after = h.behind.startingAt(d, c.last + 1, sentence.last);
        if (after && d.lower(c.last + 1) != "give") after.reset();
    }
    if (after) {
        const bool plus = d.lower(after->last - 1) == "plus";
        if (plus && !joined(d, c.last)) return;
        set(d, c, *after);
        c.last = after->last;
    }
}

} // namespace pledge::extract
