#include "core/extract/dates.h"

#include "core/extract/name_traps.h"
#include "core/extract/numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace pledge::extract {
namespace {

/// `why` says how the value came about; `relative` that the article's date had a say in it.
Candidate date(const Document& d, Run words, std::string value, const char* rule, std::string_view why,
               bool relative = false) {
    Candidate c;
    c.first = words.first, c.last = words.last;
    c.claim.kind = model::Kind::date;
    c.claim.value = std::move(value);
    c.claim.rule = rule;
    because(d, c, [&] {
        return tellDate(d.textOf(words.first, words.last), c.claim.value, why, relative ? d.published() : std::nullopt);
    });
    return c;
}

/// A fiscal year is marked as one.
void setFiscal(const Document& d, Candidate& c) {
    c.claim.calendar = "fiscal";
    because(d, c, [] { return std::string(step::books.text); });
}

std::string duration(double count, const std::string& unit) {
    // A decade is ten years; half years are months.
    if (unit == "10Y") return "P" + std::to_string(std::lround(count * 10)) + "Y";
    if (unit == "Y" && count != std::floor(count)) return "P" + std::to_string(std::lround(count * 12)) + "M";
    return "P" + std::to_string(std::lround(count)) + unit;
}

/// A number and a length of time: "four years", "a decade", "18 months", "four-year".
struct Length {
    std::size_t last;
    std::string value;
    double years;
    bool hyphen;
};

std::optional<Length> lengthAt(const Document& d, std::size_t token) {
    const auto& lengths = dateWords().length;
    auto n = numberAt(d, token);
    std::size_t at = token;
    double count = 1;
    bool hyphen = false;
    constexpr double longest = 1000;
    if (n && !n->year && n->value > 0 && n->value <= longest) {
        if (const auto range = rangeFrom(d, *n); range && *range->max <= longest) n = range;
        count = n->max.value_or(n->value), at = n->last;
        if (isDash(d, at) && joined(d, at) && joined(d, at + 1)) hyphen = true, ++at;
    } else if (d.lower(token) == "a" || d.lower(token) == "one" || d.lower(token) == "decade" ||
               d.lower(token) == "year") {
        if (d.lower(token) == "a") ++at;
    } else {
        return std::nullopt;
    }
    const auto* unit = lengths.find(d.lower(at));
    if (!unit) return std::nullopt;
    return Length{at + 1, duration(count, *unit), count * (*unit == "10Y" ? 10 : *unit == "Y" ? 1 : 0), hyphen};
}

/// Two points as an interval; a year or a month that only the second gives holds for the first too.
std::optional<std::string> interval(const DatePoint& from, const DatePoint& to) {
    std::string start = from.edtf;
    if (from.yearless && !to.yearless && to.edtf.size() >= 4) start = to.edtf.substr(0, 4) + from.edtf.substr(4);
    const auto a = model::parseEdtf(start), b = model::parseEdtf(to.edtf);
    if (!a || !b || (a->first && b->last && *b->last < *a->first)) return std::nullopt;
    return start + "/" + to.edtf;
}

/// The end of "2026-2029", "2026-27", "2026 to 2029", "2026 through 2029" behind the point `from`.
std::optional<DatePoint> secondPoint(const Document& d, const DatePoint& from, bool between) {
    const std::size_t at = from.last;
    const auto word = d.lower(at);
    const bool dash = isDash(d, at);
    const bool slash = isMark(d, at, "/") && joined(d, at) && from.bareYear;
    const bool joint =
        word == "to" || word == "through" || word == "until" || word == "till" || (between && word == "and");
    if (!dash && !slash && !joint) return std::nullopt;
    if ((dash || slash) && from.bareYear && joined(d, at + 1) && isNumberText(d.word(at + 1)) &&
        d.word(at + 1).size() == 2) {
        auto to = from;
        to.first = at + 1, to.last = at + 2;
        to.edtf = from.edtf.substr(0, 2) + std::string(d.word(at + 1));
        return to;
    }
    if (slash) return std::nullopt;
    return datePointAt(d, at + 1, true);
}

/// The interval that the point `from` begins.
std::optional<Candidate> intervalFrom(const Document& d, std::size_t first, const DatePoint& from, bool between) {
    const auto to = secondPoint(d, from, between);
    if (!to) return std::nullopt;
    const auto value = interval(from, *to);
    if (!value) return std::nullopt;
    auto c = date(d, {first, to->last}, *value, "date.interval", step::fromThrough.text, from.relative || to->relative);
    // "the 2026-27 financial year" is one year, named by the first.
    const auto named = dateWords().fiscal.startingAt(d, to->last, d.sentenceOf(first).last);
    const bool pair = from.edtf.size() == 4 && to->edtf.size() == 4 &&
                      std::atoi(to->edtf.c_str()) == std::atoi(from.edtf.c_str()) + 1;
    const bool whole = named && pair && (isDash(d, from.last) || isMark(d, from.last, "/"));
    if (whole) c.last = named->last, c.claim.value = from.edtf;
    if (whole || from.fiscal || to->fiscal) setFiscal(d, c);
    return c;
}

std::optional<Candidate> intervalAt(const Document& d, std::size_t first, std::size_t token, bool between) {
    const auto from = datePointAt(d, token, true);
    return from ? intervalFrom(d, first, *from, between) : std::nullopt;
}

/// "the five years to 2030", "the five years from 2023 to 2027": one interval.
std::optional<Candidate> lengthWithEnds(const Document& d, std::size_t first, const Length& length) {
    std::size_t at = length.last;
    if (d.lower(at) == "period") ++at;
    if (d.lower(at) == "from" || d.lower(at) == "between")
        return intervalAt(d, first, at + 1, d.lower(at) == "between");
    const auto word = d.lower(at);
    if (word != "to" && word != "through" && word != "ending" && word != "until") return std::nullopt;
    const auto end = datePointAt(d, d.lower(at + 1) == "in" ? at + 2 : at + 1, true);
    if (!end || end->edtf.size() != 4 || end->edtf.ends_with('X') || length.years < 1) return std::nullopt;
    const int year = std::stoi(end->edtf);
    const auto start = std::to_string(year - static_cast<int>(std::lround(length.years)) + 1);
    auto c =
        date(d, {first, end->last}, start + "/" + end->edtf, "date.interval", step::backFromEnd.text, end->relative);
    if (end->fiscal) setFiscal(d, c);
    return c;
}

/// "will not be completed until 2029": it happens then.
bool isNotUntil(const Document& d, std::size_t until) {
    constexpr std::size_t reach = 10;
    if (d.lower(until) != "until" && d.lower(until) != "till") return false;
    const std::size_t first = d.sentenceOf(until).first;
    for (std::size_t i = until; i > first && until - i < reach; --i) {
        const auto w = d.lower(i - 1);
        if (w == "not" || w == "n't" || w == "never" || w == "cannot" || w == "t") return true;
        if (isMark(d, i - 1, ",") || isMark(d, i - 1, ";") || w == "and" || w == "but") return false;
    }
    return false;
}

/// Whether a superlative stands close before `token`: "the largest in ten years".
bool isRecord(const Document& d, std::size_t token) {
    const std::size_t from = std::max(d.sentenceOf(token).first, token > 8 ? token - 8 : 0);
    for (std::size_t i = from; i < token; ++i)
        if (dateWords().record.has(d.lower(i))) return true;
    return false;
}

/// "will pay rent for 20 years", not "has led the firm for 11 years": the nearest of what binds and what looks back.
bool bindsFor(const Document& d, std::size_t token) {
    constexpr std::size_t reach = 20;
    const std::size_t from = std::max(d.sentenceOf(token).first, token > reach ? token - reach : 0);
    for (std::size_t i = token; i > from; --i) {
        const auto word = d.lower(i - 1);
        if (dateWords().bindsFor.has(word)) return true;
        if (dateWords().behind.has(word) || word == "has" || word == "have" || word == "been") return false;
    }
    return false;
}

/// "over the next four years", "within 18 months", "in five years".
std::optional<Candidate> spanAt(const Document& d, std::size_t token) {
    const std::size_t limit = d.sentenceOf(token).last;
    auto hit = dateWords().over.startingAt(d, token, limit);
    if (!hit) return std::nullopt;
    if (d.lower(hit->last - 1) == "a" || d.lower(hit->last - 1) == "an") --hit->last;
    auto length = lengthAt(d, hit->last);
    std::size_t from = hit->last;
    // Behind "a": "over a five-year period".
    if (!length && d.lower(from) == "a") length = lengthAt(d, ++from);
    if (!length) return std::nullopt;
    const auto head = d.lower(hit->last - 1);
    const bool bare = hit->last == token + 1;
    const bool back = hit->meaning == 1;
    if (bare && head == "for" && !bindsFor(d, token)) return std::nullopt;
    if (!back && bare && head == "in" && isRecord(d, token)) return std::nullopt;
    if (bare && head == "in" && d.lower(from) == "a") return std::nullopt;
    // "last year", "next year" are points; "in one year" and "the last decade" too vague.
    const bool counted = numberAt(d, from).has_value() || d.lower(from) == "a";
    if (!counted && (head != "next" && head != "coming" && head != "a" && !back)) return std::nullopt;
    if (!counted && d.lower(from) != "decade") return std::nullopt;
    if (dateWords().notPeriod.has(d.lower(length->last)) && d.lower(length->last) != "of") return std::nullopt;
    if (d.lower(length->last) == "of" && d.lower(length->last + 1) == "experience") return std::nullopt;
    if (!back)
        if (auto ends = lengthWithEnds(d, token, *length)) return ends;
    return date(d, {token, length->last}, length->value, back ? "date.past" : "date.duration",
                back ? step::looksBack.text : step::length.text);
}

/// "four-year", "a five-year plan", "the five years to 2030".
std::optional<Candidate> lengthAlone(const Document& d, std::size_t token) {
    if (!mayStartNumber(d, token)) return std::nullopt;
    const auto length = lengthAt(d, token);
    if (!length || !numberAt(d, token)) return std::nullopt;
    if (auto ends = lengthWithEnds(d, token, *length)) return ends;
    if (!length->hyphen || length->value.ends_with("D") || length->value.ends_with("W")) return std::nullopt;
    std::size_t next = length->last;
    if (isDash(d, next)) ++next;
    if (dateWords().notPeriod.has(d.lower(next))) return std::nullopt;
    return date(d, {token, length->last}, length->value, "date.duration", step::length.text);
}

/// A number of years behind a point does not make a date of what counts things: "in 2000 homes".
bool countsSomething(const Document& d, const DatePoint& p) {
    if (!p.bareYear || !isWord(d, p.last)) return false;
    const auto next = d.lower(p.last);
    return next == "mw" || next == "gw" || next == "mwh" || next == "gwh" || next == "homes" || next == "jobs" ||
           next == "people" || next == "tonnes" || next == "hectares" || next == "acres" || next == "employees";
}

/// What the words before a point of time make of it.
std::string prepositionStep(const Document& d, const Phrases::Hit& hit, bool open) {
    const model::Form& made = hit.meaning == 0   ? step::latestBefore
                              : hit.meaning == 1 ? step::endBefore
                              : open             ? step::startBefore
                                                 : step::pointBefore;
    return filled(made, {d.textOf(hit.first, hit.last)});
}

std::optional<Candidate> prepositional(const Document& d, std::size_t token) {
    auto hit = dateWords().preposition.startingAt(d, token, d.sentenceOf(token).last);
    if (!hit) return std::nullopt;
    if (hit->meaning == 1 && isNotUntil(d, token)) hit->meaning = 0;
    const auto word = d.lower(token);
    const auto p = datePointAt(d, hit->last, true);
    if (!p) return std::nullopt;
    if (word == "from" || word == "between" || word == "during" || word == "in" || word == "for")
        if (auto c = intervalFrom(d, word == "from" || word == "between" ? token : hit->last, *p, word == "between"))
            return c;
    if (countsSomething(d, *p)) return std::nullopt;
    static constexpr const char* rules[] = {"date.by", "date.through", "date.since", "date.point"};
    const bool plain = hit->meaning == 3;
    std::string value = p->edtf;
    if (hit->meaning == 1) value = "../" + value;
    // "starting in 2027" names a start as "in 2027" does; only since and from leave the end open.
    const bool open = hit->meaning == 2 && (word == "since" || word == "from") && !namesBaseline(d, p->last);
    if (open) value += "/..";
    auto c = date(d, {plain ? p->first : token, p->last}, value, rules[hit->meaning], p->step, p->relative);
    if (hit->meaning == 2 && !open) c.claim.rule = "date.point";
    if (p->fiscal) setFiscal(d, c);
    if (!plain) because(d, c, [&] { return prepositionStep(d, *hit, open); });
    return c;
}

/// "BERGEN, May 12 –", "Feb 3 (Reuters) -": the day of publication at the head of a paragraph is metadata.
bool isDateline(const Document& d, const Candidate& c) {
    const auto& s = d.sentenceOf(c.first);
    const bool day = c.claim.value.size() == 10;
    if (!day || c.first > s.first + 10) return false;
    for (std::size_t i = s.first; i < c.first; ++i)
        if (isWord(d, i) && !d.tokens()[i].capital && d.lower(i) != "de" && d.lower(i) != "and") return false;
    const bool opensParagraph = s.span.start == 0 || d.text()[s.span.start - 1] == '\n';
    const std::size_t next = isMark(d, c.last, ")") ? c.last + 1 : c.last;
    const bool ends = c.last == s.last || isMark(d, next, ":") || isMark(d, next, "(") || isMark(d, next, "/");
    return opensParagraph && (ends || isDash(d, next));
}

std::optional<Candidate> pointAlone(const Document& d, std::size_t token) {
    auto p = datePointAt(d, token, true);
    if (!p) return std::nullopt;
    if (auto c = intervalFrom(d, token, *p, false)) {
        if (token == 0 || !isTrapped(d, token)) return c;
        return std::nullopt;
    }
    p = datePointAt(d, token, false);
    if (!p || p->bareYear) return std::nullopt;
    auto c = date(d, {p->first, p->last}, p->edtf, "date.point", p->step, p->relative);
    if (p->fiscal) setFiscal(d, c);
    return c;
}

} // namespace

std::vector<std::string> dateOpeners() {
    const auto& w = dateWords();
    std::vector<std::string> out{"the",       "this",   "next",     "last", "later", "current",
                                 "following", "coming", "previous", "year", "decade"};
    for (const Phrases* phrases : {&w.preposition, &w.over, &w.part, &w.fiscal, &w.yearTo, &w.quarter})
        for (auto& word : phrases->openers()) out.push_back(std::move(word));
    for (const auto& [month, number] : w.month) out.push_back(month);
    return out;
}

std::vector<std::string> timeNouns() {
    const auto& w = dateWords();
    std::vector<std::string> out{"year", "month", "quarter", "decade"};
    for (auto& word : w.quarter.openers()) out.push_back(std::move(word));
    for (const auto& [word, unit] : w.length) out.push_back(word);
    for (const auto& [month, number] : w.month) out.push_back(month);
    return out;
}

bool namesBaseline(const Document& d, std::size_t last) {
    const auto w = d.lower(last);
    return w == "levels" || w == "level" || w == "baseline" || w == "baselines";
}

bool isPublication(const Document& d, const Candidate& date) { return isDateline(d, date); }

std::optional<Candidate> dateAt(const Document& d, std::size_t token) {
    if (auto c = spanAt(d, token)) return c;
    if (auto c = prepositional(d, token)) return c;
    if (auto c = lengthAlone(d, token)) return c;
    return pointAlone(d, token);
}

std::optional<Candidate> bareYearAt(const Document& d, std::size_t token) {
    const auto year = yearAt(d, token);
    if (!year || isTrapped(d, token)) return std::nullopt;
    return date(d, {token, token + 1}, std::to_string(*year), "date.point", step::yearGiven.text);
}

} // namespace pledge::extract
