#include "core/extract/ja/attributes.h"
#include "core/extract/ja/numbers.h"
#include "core/extract/ja/predicates.h"
#include "core/model/edtf.h"

#include <algorithm>

namespace pledge::extract::ja {
namespace {

using model::Kind;
using model::Standing;
using model::WhenRole;

struct WhenWords {
    WordClass reports = wordClass("standing.reports");
    WordClass commits = wordClass("standing.commits");
    WordClass occasion = wordClass("dates.occasion");
    WordClass spent = wordClass("dates.spent");
    WordClass spends = wordClass("dates.spends");
    WordClass aim = wordClass("standing.aim");
    WordClass aimChanged = wordClass("standing.aim changed");
};

const WhenWords& words() {
    static const WhenWords all;
    return all;
}

/// The dates and the claims of one sentence in the order of the text, and the day from which the article looks at them.
struct Sight {
    std::optional<model::Day> today;
    std::vector<Candidate*> dates, claims;
};

bool isDay(const Candidate& date) { return date.claim.value.size() == 10 && date.claim.rule == "date.point"; }

/// Whether the date tells when something was said: 3日、…と発表した; 4月に発表した.
bool isAnnounced(const Text& t, const Candidate& date) {
    if (date.claim.rule != "date.point" || date.claim.value.size() < 7) return false;
    std::size_t i = date.last;
    const auto& s = t.sentenceOf(date.first);
    const std::size_t limit = std::min(s.last, i + (isDay(date) ? 3 * reach : 10));
    const bool comma =
        t.word(i) == "、" || t.word(i) == "，" || (t.word(i) == "に" && t.word(i + 1) == "、") || t.word(i) == "）";
    bool verb = false, aim = false;
    for (; i < limit; ++i) {
        if (const std::size_t behind = overBrackets(t, i); behind > i) {
            i = behind - 1;
            continue;
        }
        if (t.is(i, Token::Form::mark)) continue;
        const Ending e = endingOf(t, i);
        // 2日、育成目標を8000人に引き上げた
        aim = aim || t.leads(i, words().aim);
        if (aim && comma && isDay(date) && e == Ending::past && t.leads(i, words().aimChanged)) return true;
        if (t.leads(i, words().reports) && (e == Ending::past || e == Ending::none)) {
            if (e == Ending::past) return !verb || comma || isDay(date);
            if (t.word(i) == "発表" && !verb) return true;
            // …する計画を公表。
            if (isDay(date) && comma && (i + 1 >= s.last || t.word(i + 1) == "。")) return true;
            continue;
        }
        if (e != Ending::none && !t.is(i, Token::Form::hiragana)) {
            verb = true;
            if (!isDay(date)) return false;
            // A day goes on to the sentence's verb of saying only where it stands apart: 3日、…すると発表した.
            if (!comma && t.word(date.last) != "に") return false;
            if (!comma && t.word(date.last) == "に") return false;
        }
    }
    return false;
}

bool liesBack(const Sight& s, const Candidate& date) {
    const auto e = model::parseEdtf(date.claim.value);
    return s.today && e && e->last && model::toSerial(*e->last) + 60 < model::toSerial(*s.today);
}

WhenRole roleOf(const Text& t, const Sight& s, const Candidate& date, const Candidate& claim) {
    const auto& rule = date.claim.rule;
    if (rule == "date.by") return WhenRole::deadline;
    if (rule != "date.point")
        return claim.claim.standing == Standing::context && rule == "date.since" ? WhenRole::as_of : WhenRole::period;
    if (t.textOf(date.bytes).ends_with("時点")) return WhenRole::as_of;
    const bool back = liesBack(s, date);
    if (isAnnounced(t, date)) return back ? WhenRole::prior : WhenRole::announced;
    if (claim.claim.standing == Standing::achieved) return WhenRole::prior;
    if (claim.claim.standing == Standing::context) return WhenRole::as_of;
    return back ? WhenRole::prior : WhenRole::deadline;
}

void tie(const Text& t, const Sight& s, Candidate& claim, const Candidate& date) {
    if (!claim.claim.when.empty() && claim.claim.whenRole != WhenRole::announced) return;
    const WhenRole role = roleOf(t, s, date, claim);
    if (!claim.claim.when.empty() && role == WhenRole::announced) return;
    claim.claim.when = date.claim.value;
    claim.claim.whenRole = role;
    claim.claim.whenClaim = date.bytes.start;
    because(t, claim, [&] { return tellWhen(t.textOf(date.bytes), role); });
    if (role == WhenRole::prior && claim.claim.standing == Standing::committed) {
        claim.claim.standing = Standing::achieved;
        because(t, claim, [] { return std::string(step::liesBack.text); });
    }
}

std::vector<Candidate*>::const_iterator nextClaim(const Sight& s, const Candidate& date) {
    return std::lower_bound(s.claims.begin(), s.claims.end(), date.last,
                            [](const Candidate* c, std::size_t at) { return c->first < at; });
}

/// 2020年度比で: a date to compare with is nobody's.
bool isBaseline(const Text& t, const Candidate& date) {
    const auto w = t.word(date.last);
    return w == "比" || w == "対比" || w == "水準" || (w == "の" && t.word(date.last + 1) == "水準");
}

/// 15日の決算説明会で: the day of a meeting dates what is said there, not what is promised.
bool isOccasion(const Text& t, const Candidate& date) {
    constexpr std::size_t longest = 6; // words of the meeting's name
    if (!isDay(date) || t.word(date.last) != "の") return false;
    for (std::size_t i = date.last + 1; i < date.last + longest && !t.is(i, Token::Form::mark); ++i)
        if (t.is(i, words().occasion) && t.word(i + 1) == "で") return true;
    return false;
}

/// 27年1月から27年6月に延期する: the day that no longer holds.
bool isLeft(const Text& t, const Sight& s, const Candidate& date) {
    if (date.claim.rule != "date.point" || t.word(date.last) != "から") return false;
    const auto next = std::partition_point(s.dates.begin(), s.dates.end(),
                                           [&](const Candidate* other) { return other->first <= date.last; });
    return next != s.dates.end() && (*next)->first == date.last + 1;
}

/// The day of the news holds for all that its sentence tells.
void tieDay(const Text& t, const Sight& s, const Candidate& date) {
    const auto next = nextClaim(s, date);
    for (auto it = next; it != s.claims.end() && (*it)->first < date.last + 3 * reach; ++it) tie(t, s, **it, date);
    for (auto it = next; it != s.claims.begin() && (*(it - 1))->first + reach > date.first; --it)
        tie(t, s, **(it - 1), date);
}

/// 20万キロワットを2029年までに、…60万キロワットを33年までに整える: the date of a list closes behind its number.
bool tieListed(const Text& t, const Sight& s, const Candidate& date) {
    const auto next = nextClaim(s, date);
    if (date.claim.rule != "date.by" || next == s.claims.begin() || t.word(date.last) != "、") return false;
    Candidate& previous = **(next - 1);
    if (previous.last + 1 != date.first || t.word(previous.last) != "を") return false;
    tie(t, s, previous, date);
    return true;
}

/// Dates stand before what they date. Gives whether something was tied.
bool tieAhead(const Text& t, const Sight& s, const Candidate& date) {
    if (tieListed(t, s, date)) return true;
    bool tied = false;
    const std::size_t end = clauseEnd(t, date.last);
    for (auto it = nextClaim(s, date); it != s.claims.end() && (*it)->first < end; ++it) {
        if ((*it)->claim.restates && !tied) continue;
        tie(t, s, **it, date), tied = true;
        // 前年度の64%に比べ、70%: a date in the genitive is that of its noun alone.
        if (t.word(date.last) == "の" && (*it)->first == date.last + 1) break;
    }
    return tied;
}

/// A date with no claim ahead of it belongs to the one before: in its clause, or in one that 「…億円で、」 has just
/// closed.
void tieBack(const Text& t, const Sight& s, const Candidate& date) {
    if (t.word(date.last) == "の" && numberAt(t, date.last + 1)) return; // 25年の2倍
    auto it = nextClaim(s, date);
    while (it != s.claims.begin() && (*(it - 1))->claim.restates && (*(it - 1))->last <= date.first) --it;
    if (it == s.claims.begin()) return;
    Candidate* previous = *(it - 1);
    // A date inside the claim's own words: 技術者を2030年までに3000人.
    if (previous->last > date.last || date.first <= clauseEnd(t, previous->last) + 1) tie(t, s, *previous, date);
}

/// A conversion has the date and the standing of its sum, which stands close before it.
void inherit(const Sight& s) {
    for (std::size_t i = 1; i < s.claims.size(); ++i) {
        Candidate* c = s.claims[i];
        if (!c->claim.restates) continue;
        for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
            const Candidate* o = s.claims[i - back];
            if (o->bytes.start != *c->claim.restates) continue;
            c->claim.when = o->claim.when, c->claim.whenRole = o->claim.whenRole;
            c->claim.whenClaim = o->claim.whenClaim;
            c->claim.standing = o->claim.standing;
        }
    }
}

/// The nearest date before a claim has the say over one that stands further off; days of saying come last.
void decide(const Text& t, const Sight& s) {
    if (s.claims.empty()) return;
    std::vector<const Candidate*> announced, back;
    for (auto it = s.dates.rbegin(); it != s.dates.rend(); ++it) {
        if (isBaseline(t, **it) || isOccasion(t, **it) || isLeft(t, s, **it)) continue;
        if (isAnnounced(t, **it) && isDay(**it))
            announced.push_back(*it);
        else if (!tieAhead(t, s, **it))
            back.push_back(*it);
    }
    for (auto it = back.rbegin(); it != back.rend(); ++it) tieBack(t, s, **it);
    for (auto it = announced.rbegin(); it != announced.rend(); ++it) tieDay(t, s, **it);
    inherit(s);
}

/// 投資は2026年から30年までに実行する。 期間は2031年まで。: a sentence that says no more than over what time.
bool tellsSpending(const Text& t, const Candidate& date) {
    constexpr std::size_t longest = 4; // words of what is spent
    if (date.claim.rule == "date.point") return false;
    const std::size_t first = t.sentenceOf(date.first).first;
    // 投資額は30億円。2026年から30年までに支出し、…: over what time comes first.
    constexpr std::size_t particles = 2;
    if (date.first <= first + 1)
        for (std::size_t i = date.last; i <= date.last + particles; ++i)
            if (t.leads(i, words().spends)) return true;
    bool sum = false;
    for (std::size_t i = first; i < std::min(first + longest, date.first); ++i) {
        if (t.word(i) == "は") return sum;
        sum = sum || t.leads(i, words().spent);
    }
    return false;
}

/// Ties it to the one sum of the last sentence that has any, where that has no date of its own.
void tieBefore(const Text& t, const Sight& s, const std::vector<Candidate*>& before) {
    const bool numbers =
        std::any_of(s.claims.begin(), s.claims.end(), [](const Candidate* c) { return c->claim.isNumber(); });
    if (numbers || s.dates.size() != 1 || before.empty() || !tellsSpending(t, *s.dates.front())) return;
    Candidate* sum = nullptr;
    for (Candidate* c : before) {
        if (c->claim.kind != Kind::money || c->claim.restates || c->claim.standing != Standing::committed) continue;
        if (sum || (!c->claim.when.empty() && c->claim.whenRole != WhenRole::announced)) return;
        sum = c;
    }
    if (!sum) return;
    tie(t, s, *sum, *s.dates.front());
    for (Candidate* c : before)
        if (c->claim.restates == sum->bytes.start) tie(t, s, *c, *s.dates.front());
}

std::optional<model::Day> today(const Text& t, const std::vector<Candidate*>& all) {
    if (t.published()) return t.published();
    std::optional<model::Day> latest;
    for (const Candidate* c : all) {
        if (c->claim.kind != Kind::date || !isDay(*c) || !isAnnounced(t, *c)) continue;
        const auto e = model::parseEdtf(c->claim.value);
        if (e && e->first && (!latest || *latest < *e->first)) latest = e->first;
    }
    return latest;
}

} // namespace

void decideWhen(const Text& t, std::vector<Candidate>& all) {
    std::vector<Candidate*> order;
    for (auto& c : all)
        if (c.claim.isNumber() || c.claim.kind == Kind::initiative || c.claim.kind == Kind::date) order.push_back(&c);
    std::stable_sort(order.begin(), order.end(),
                     [](const Candidate* a, const Candidate* b) { return a->first < b->first; });
    Sight sight;
    std::vector<Candidate*> before; // the claims of the last sentence with a sum
    sight.today = today(t, order);
    for (std::size_t i = 0; i < order.size(); ++i) {
        (order[i]->claim.kind == Kind::date ? sight.dates : sight.claims).push_back(order[i]);
        const bool lastOfSentence =
            i + 1 == order.size() || t.tokens()[order[i + 1]->first].sentence != t.tokens()[order[i]->first].sentence;
        if (!lastOfSentence) continue;
        decide(t, sight);
        tieBefore(t, sight, before);
        const auto isSum = [](const Candidate* c) { return c->claim.kind == Kind::money; };
        if (std::any_of(sight.claims.begin(), sight.claims.end(), isSum)) before.swap(sight.claims);
        sight.dates.clear();
        sight.claims.clear();
    }
}

} // namespace pledge::extract::ja
