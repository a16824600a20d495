#include "core/extract/date_points.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/nouns.h"
#include "core/extract/numbers.h"
#include "core/extract/tell.h"

#include <algorithm>
#include <cstdio>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/dates.txt";

std::string text(const char* format, int a, int b = 0, int c = 0) {
    char out[48];
    std::snprintf(out, sizeof out, format, a, b, c);
    return out;
}

/// The number that a few digits write; -1 where anything else stands among them.
int digits(std::string_view s) {
    int value = 0;
    for (const char c : s) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return s.empty() ? -1 : value;
}

/// The same where white space may stand for a leading zero: "2026- 4-03".
int paddedDigits(std::string_view s) { return digits(s.substr(s[0] == ' ' || s[0] == '\n' ? 1 : 0)); }

/// Two digits, or -1.
int twoDigits(std::string_view s) { return s.size() == 2 ? digits(s) : -1; }

/// The century of publication, else the present one.
int fullYear(const Document& d, int twoDigit) {
    const auto& published = d.published();
    return (published ? published->year / 100 * 100 : 2000) + twoDigit;
}

/// A year at `token`: 2027, '27; how many tokens it takes.
struct Year {
    int year;
    std::size_t last;
};

std::optional<Year> anyYear(const Document& d, std::size_t token) {
    if (const auto y = yearAt(d, token)) {
        // An analyst's 2027E and 2027F.
        const bool expected =
            joined(d, token + 1) && (d.word(token + 1) == "E" || d.word(token + 1) == "F" || d.word(token + 1) == "A");
        return Year{*y, token + (expected ? 2 : 1)};
    }
    const auto mark = d.word(token);
    if ((mark == "'" || mark == "’" || mark == "‘") && joined(d, token + 1) && twoDigits(d.word(token + 1)) >= 0)
        return Year{fullYear(d, twoDigits(d.word(token + 1))), token + 2};
    return std::nullopt;
}

std::optional<int> dayAt(const Document& d, std::size_t token, std::size_t& last) {
    if (!isNumber(d, token) || d.word(token).size() > 2) return std::nullopt;
    const auto day = digitsOf(d.word(token));
    if (!day || *day < 1 || *day > 31) return std::nullopt;
    last = token + 1;
    const auto suffix = d.lower(last);
    if (joined(d, last) && (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th")) ++last;
    return static_cast<int>(*day);
}

std::optional<int> monthAt(const Document& d, std::size_t token) {
    if (!isWord(d, token) || !d.tokens()[token].capital) return std::nullopt;
    const int* month = dateWords().month.find(d.lower(token));
    return month ? std::optional<int>(*month) : std::nullopt;
}

/// Over the full stop of an abbreviation: "Apr. 3".
std::size_t behindStop(const Document& d, std::size_t token) {
    return isMark(d, token, ".") && joined(d, token) && d.word(token - 1).size() <= 4 ? token + 1 : token;
}

/// The tense of the verb behind a date that opens its clause: "in June it had", "in June, Acme will".
int tenseBehind(const Document& d, std::size_t token) {
    constexpr std::size_t reach = 9;
    const auto& s = d.sentenceOf(token);
    std::size_t open = token;
    while (open > s.first && open + reach > token && dateWords().leads.has(d.lower(open - 1))) --open;
    const bool opens = open == s.first || isMark(d, open - 1, ",") || isMark(d, open - 1, ";") ||
                       d.lower(open - 1) == "and" || d.lower(open - 1) == "but" || isDash(d, open - 1);
    if (!opens) return 0;
    for (std::size_t i = token + 1; i < std::min(s.last, token + reach); ++i) {
        const auto word = d.lower(i);
        if (word == "will" || word == "shall" || word == "is" || word == "are") return 1;
        if (dateWords().behind.has(word)) return -1;
        if (word.size() > 4 && word.ends_with("ed") && !dateWords().ahead.has(word)) return -1;
    }
    return 0;
}

/// 1 where the words round `token` look ahead, -1 where they look back, 0 where they say neither. The nearest decides.
int tense(const Document& d, std::size_t token) {
    const auto& s = d.sentenceOf(token);
    if (const int behind = tenseBehind(d, token)) return behind;
    const std::size_t from = std::max(s.first, token > 14 ? token - 14 : 0);
    for (std::size_t i = token; i > from; --i) {
        const auto word = d.lower(i - 1);
        if (dateWords().ahead.has(word)) return 1;
        if (dateWords().behind.has(word) || (word.size() > 4 && word.ends_with("ed"))) return -1;
    }
    return 0;
}

/// The year of a month that stands without one, from the day of publication and the sentence's tense.
std::optional<int> yearOf(const Document& d, std::size_t token, int month) {
    const auto& published = d.published();
    if (!published) return std::nullopt;
    const int when = tense(d, token);
    if (month == published->month) return published->year;
    if (when == 0) return published->year + (month > published->month + 6 ? -1 : month + 6 < published->month ? 1 : 0);
    if (month > published->month) return when > 0 ? published->year : published->year - 1;
    return when > 0 ? published->year + 1 : published->year;
}

DatePoint point(std::size_t first, std::size_t last, std::string edtf, std::string_view why) {
    DatePoint p;
    p.first = first, p.last = last, p.edtf = std::move(edtf), p.step = why;
    return p;
}

/// A month with or without day and year (0 where the text gives none), once its parts are known.
DatePoint calendarPoint(const Document& d, std::size_t first, std::size_t last, int month, int day, int year) {
    DatePoint p;
    p.first = first, p.last = last;
    p.yearless = year == 0;
    if (!year) year = yearOf(d, first, month).value_or(0);
    if (day && year && day > model::daysInMonth(year, month)) day = 0;
    if (year)
        p.edtf = day ? text("%04d-%02d-%02d", year, month, day) : text("%04d-%02d", year, month);
    else
        p.edtf = day ? text("XXXX-%02d-%02d", month, day) : text("XXXX-%02d", month);
    p.relative = p.yearless && year;
    p.step = p.relative ? step::bestYear.text : p.yearless ? step::noYear.text : step::dateGiven.text;
    return p;
}

/// A year at `at` in the sentence of `token`: the next line's first word is no year of this one's month.
std::optional<Year> yearWithin(const Document& d, std::size_t token, std::size_t at) {
    return at < d.sentenceOf(token).last ? anyYear(d, at) : std::nullopt;
}

/// The words of a year that is told from the day of publication: "this year", "next year", "the year".
std::optional<Year> relativeYear(const Document& d, std::size_t token);

/// "April 3, 2026", "April 3rd", "April 2026", "April next year", "April".
std::optional<DatePoint> monthFirst(const Document& d, std::size_t token, bool led) {
    const auto month = monthAt(d, token);
    if (!month) return std::nullopt;
    std::size_t at = behindStop(d, token + 1), last = token + 1;
    if (const auto year = yearWithin(d, token, isMark(d, at, ",") || d.lower(at) == "of" ? at + 1 : at))
        return calendarPoint(d, token, year->last, *month, 0, year->year);
    if (const auto year =
            at + 1 < d.sentenceOf(token).last ? relativeYear(d, d.lower(at) == "of" ? at + 1 : at) : std::nullopt) {
        auto p = calendarPoint(d, token, year->last, *month, 0, year->year);
        p.relative = true;
        return p;
    }
    if (const auto day = dayAt(d, at, last)) {
        // "May 500 workers", "March 10 percent": the day must stand alone.
        std::size_t y = isMark(d, last, ",") ? last + 1 : last;
        if (const auto year = yearWithin(d, token, y))
            return calendarPoint(d, token, year->last, *month, *day, year->year);
        return calendarPoint(d, token, last, *month, *day, 0);
    }
    // "On a January evening": of no year.
    const auto article = token > d.sentenceOf(token).first ? d.lower(token - 1) : Word();
    const bool noun = isWord(d, token + 1) && !d.tokens()[token + 1].capital;
    if (noun && (article == "a" || article == "an" || article == "any" || article == "every")) return std::nullopt;
    const bool doubtful = dateWords().ambiguousMonth.has(d.lower(token)) || d.lower(token).size() < 4;
    if (doubtful && !led) return std::nullopt;
    if (token > 0 && isWord(d, token - 1) && d.tokens()[token - 1].capital && !led) return std::nullopt;
    return calendarPoint(d, token, token + 1, *month, 0, 0);
}

/// "3 April 2026", "3rd of April".
std::optional<DatePoint> dayFirst(const Document& d, std::size_t token) {
    std::size_t at = token;
    const auto day = dayAt(d, token, at);
    if (!day) return std::nullopt;
    if (d.lower(at) == "of") ++at;
    const auto month = monthAt(d, at);
    if (!month) return std::nullopt;
    const std::size_t behind = behindStop(d, at + 1);
    const auto year = anyYear(d, isMark(d, behind, ",") ? behind + 1 : behind);
    return calendarPoint(d, token, year ? year->last : at + 1, *month, *day, year ? year->year : 0);
}

/// "2026-04-03", "2026/04/03", "2026.04.03".
std::optional<DatePoint> isoDate(const Document& d, std::size_t token) {
    if (!isNumber(d, token)) return std::nullopt;
    const std::size_t start = d.tokens()[token].span.start;
    const std::string_view raw = d.text().substr(start, 10);
    if (raw.size() < 10 || raw[4] != raw[7] || (raw[4] != '-' && raw[4] != '/' && raw[4] != '.')) return std::nullopt;
    const int y = digits(raw.substr(0, 4)), m = paddedDigits(raw.substr(5, 2)), day = paddedDigits(raw.substr(8, 2));
    if (y < 1900 || y > 2199 || m < 1 || m > 12 || day < 1 || day > model::daysInMonth(y, m)) return std::nullopt;
    std::size_t last = token;
    while (last < d.tokens().size() && d.tokens()[last].span.end <= start + 10) ++last;
    if (isNumber(d, last) && joined(d, last)) return std::nullopt;
    return point(token, last, text("%04d-%02d-%02d", y, m, day), step::dateGiven.text);
}

/// "03/04/2026": the day first, unless the numbers or the day of publication say otherwise.
std::optional<DatePoint> slashDate(const Document& d, std::size_t token) {
    if (!isNumber(d, token) || d.word(token).size() > 2 || !isMark(d, token + 1, "/") || !joined(d, token + 1) ||
        !isNumber(d, token + 2) || d.word(token + 2).size() > 2 || !isMark(d, token + 3, "/"))
        return std::nullopt;
    const auto year = yearAt(d, token + 4);
    int day = std::atoi(std::string(d.word(token)).c_str()), month = std::atoi(std::string(d.word(token + 2)).c_str());
    if (!year || day < 1 || month < 1 || (token > 0 && isMark(d, token - 1, "/"))) return std::nullopt;
    const auto& published = d.published();
    const bool american = published && published->year == *year && published->month == day && published->month != month;
    if (month > 12 || (american && month <= 31)) std::swap(day, month);
    if (month > 12 || day > model::daysInMonth(*year, month)) return std::nullopt;
    return point(token, token + 5, text("%04d-%02d-%02d", *year, month, day), step::dateGiven.text);
}

/// "fiscal 2027", "FY27", "FY2026-27", "financial year 2026/27".
std::optional<DatePoint> fiscalYear(const Document& d, std::size_t token) {
    const auto word = d.lower(token);
    std::optional<Year> year;
    if (word.size() >= 4 && word.starts_with("fy") && isNumberText(word.substr(2))) {
        const int n = digits(word.substr(2, 4));
        if (word.size() == 4)
            year = Year{fullYear(d, n), token + 1};
        else if (word.size() == 6)
            year = Year{n, token + 1};
    } else if (const auto hit = dateWords().fiscal.startingAt(d, token, d.sentenceOf(token).last)) {
        year = anyYear(d, hit->last);
        if (!year && twoDigits(d.word(hit->last)) >= 0 && word == "fy")
            year = Year{fullYear(d, twoDigits(d.word(hit->last))), hit->last + 1};
    }
    if (!year) return std::nullopt;
    std::size_t last = year->last;
    // The second half of a pair: "2026-27".
    const bool pair = (isDash(d, last) || isMark(d, last, "/")) && joined(d, last) && joined(d, last + 1) &&
                      (twoDigits(d.word(last + 1)) >= 0 || yearAt(d, last + 1) == year->year + 1);
    if (pair) last += 2;
    auto p = point(token, last, text("%04d", year->year), pair ? step::fiscalPair.text : step::fiscalNamed.text);
    p.fiscal = true;
    return p;
}

/// "the year to March 2027": the fiscal year by the year in which it begins.
std::optional<DatePoint> yearTo(const Document& d, std::size_t token) {
    const auto hit = dateWords().yearTo.startingAt(d, token, d.sentenceOf(token).last);
    if (!hit) return std::nullopt;
    std::size_t at = hit->last, last = at;
    if (dayAt(d, at, last)) at = last;
    const auto month = monthAt(d, at);
    if (!month) return std::nullopt;
    std::size_t y = behindStop(d, at + 1);
    if (dayAt(d, y, last)) y = isMark(d, last, ",") ? last + 1 : last;
    const auto year = anyYear(d, y);
    if (!year) return std::nullopt;
    auto p =
        point(token, year->last, text("%04d", *month == 12 ? year->year : year->year - 1), step::fiscalBegins.text);
    p.fiscal = true;
    return p;
}

std::optional<Year> relativeYear(const Document& d, std::size_t token) {
    const auto& published = d.published();
    std::size_t at = token;
    if (d.lower(at) == "the") ++at;
    const auto which = d.lower(at);
    // "the end of the year", "later in the year"
    if (published && at > token && which == "year" && token >= 2 && d.lower(token - 1) != "for") {
        const bool told = d.lower(token - 1) == "of" || (d.lower(token - 1) == "in" && d.lower(token - 2) == "later");
        const auto next = d.lower(at + 1);
        if (told && (stopsNoun(d, at + 1) || next.empty()) && next != "to" && next != "before" && next != "of" &&
            !yearAt(d, at + 1))
            return Year{published->year, at + 1};
    }
    if (!published || d.lower(at + 1) != "year") return std::nullopt;
    if (which == "this" || which == "current") return Year{published->year, at + 2};
    if (which == "next" || which == "following" || which == "coming")
        return which == "next" ? std::optional(Year{published->year + 1, at + 2}) : std::nullopt;
    if (which == "last" || which == "previous") return Year{published->year - 1, at + 2};
    return std::nullopt;
}

std::optional<DatePoint> relativePoint(const Document& d, std::size_t token) {
    const auto& published = d.published();
    if (!published) return std::nullopt;
    std::size_t first = token, at = token;
    if (d.lower(at) == "later") ++at;
    if (const auto year = relativeYear(d, at)) {
        auto p = point(first, year->last, text("%04d", year->year), step::fromArticle.text);
        p.relative = true;
        return p;
    }
    const auto which = d.lower(at);
    const int ahead = which == "this" ? 0 : which == "next" ? 1 : which == "last" ? -1 : 2;
    if (ahead == 2 || at != token) return std::nullopt;
    std::optional<DatePoint> p;
    if (d.lower(at + 1) == "month") {
        const int month = published->year * 12 + published->month - 1 + ahead;
        p = point(first, at + 2, text("%04d-%02d", month / 12, month % 12 + 1), step::fromArticle.text);
    } else if (d.lower(at + 1) == "quarter") {
        const int quarter = published->year * 4 + (published->month - 1) / 3 + ahead;
        p = point(first, at + 2, text("%04d-%02d", quarter / 4, 33 + quarter % 4), step::fromArticle.text);
    } else if (const auto season = dateWords().quarter.startingAt(d, at + 1, d.sentenceOf(at).last);
               season && ahead != 0 && season->meaning >= 21 && season->meaning <= 24) {
        // The last one is over; the next one is that of next year.
        int year = published->year + (ahead > 0 ? 1 : 0);
        const auto e = model::parseEdtf(text("%04d-%02d", year, season->meaning));
        if (ahead < 0 && e && e->last && *published < *e->last) --year;
        p = point(first, season->last, text("%04d-%02d", year, season->meaning), step::fromArticle.text);
    } else if (const auto month = monthAt(d, at + 1)) {
        int year = published->year;
        if (ahead == 1 && *month <= published->month) ++year;
        if (ahead == -1 && *month >= published->month) --year;
        p = point(first, at + 2, text("%04d-%02d", year, *month), step::fromArticle.text);
    }
    if (p) p->relative = true;
    return p;
}

/// "1H29", "3Q26", "2H2028".
std::optional<DatePoint> shortPart(const Document& d, std::size_t token) {
    const auto word = d.lower(token + 1);
    const auto which = d.word(token);
    if (!isNumber(d, token) || which.size() != 1 || which[0] < '1' || which[0] > '4' || !joined(d, token + 1))
        return std::nullopt;
    if ((word.size() != 3 && word.size() != 5) || (word[0] != 'h' && word[0] != 'q') || !isNumberText(word.substr(1)))
        return std::nullopt;
    if (word[0] == 'h' && which[0] > '2') return std::nullopt;
    const int n = digits(word.substr(1));
    const int part = which[0] - '1' + (word[0] == 'h' ? 40 : 33);
    return point(token, token + 2, text("%04d-%02d", word.size() == 3 ? fullYear(d, n) : n, part),
                 step::partGiven.text);
}

/// "this autumn", "in the second quarter": of the year of publication, or the nearest that the tense allows.
std::optional<DatePoint> partOfThisYear(const Document& d, std::size_t token, const Phrases::Hit& hit) {
    const auto& published = d.published();
    if (!published || token == 0) return std::nullopt;
    const auto before = d.lower(token - 1);
    const bool season = hit.meaning < 33;
    const bool said = before == "this" || (!season && d.lower(token) == "the" && (before == "in" || before == "by"));
    if (!said || stopsNoun(d, hit.last) == false) return std::nullopt;
    int year = published->year;
    const auto e = model::parseEdtf(text("%04d-%02d", year, hit.meaning));
    if (before != "this" && e && e->first && e->last) {
        const int when = tense(d, token);
        if (when < 0 && model::Day(*e->first) > *published) --year;
        if (when > 0 && model::Day(*e->last) < *published) ++year;
    }
    auto p = point(token, hit.last, text("%04d-%02d", year, hit.meaning), step::bestYear.text);
    p.first = before == "this" ? token - 1 : token;
    p.relative = true;
    return p;
}

/// Quarters, halves and seasons: "the second quarter of 2027", "Q2 2027", "1H28", "summer 2028".
std::optional<DatePoint> yearPart(const Document& d, std::size_t token) {
    std::size_t at = token;
    if (d.lower(at) == "the") ++at;
    if (auto p = shortPart(d, at)) return p;
    auto hit = dateWords().quarter.startingAt(d, at, d.sentenceOf(at).last);
    if (!hit) return std::nullopt;
    at = hit->last;
    bool fiscal = false;
    if (d.lower(at) == "of" || isMark(d, at, ",") || (isDash(d, at) && joined(d, at))) ++at;
    auto year = anyYear(d, at);
    if (!year) year = relativeYear(d, at);
    if (!year && d.lower(at - 1) == "of" && d.lower(at) == "the" && d.lower(at + 1) == "year")
        if (const auto& published = d.published()) year = Year{published->year, at + 2};
    if (!year)
        if (const auto fy = fiscalYear(d, at)) year = Year{std::atoi(fy->edtf.c_str()), fy->last}, fiscal = true;
    // "1H28", "Q327" are one word with its year.
    if (!year && joined(d, at) && twoDigits(d.word(at)) >= 0) year = Year{fullYear(d, twoDigits(d.word(at))), at + 1};
    if (!year) return partOfThisYear(d, token, *hit);
    auto p = point(token, year->last, text("%04d-%02d", year->year, hit->meaning), step::partGiven.text);
    p.fiscal = fiscal;
    return p;
}

/// "the 2030s", "the decade": 203X.
std::optional<DatePoint> decade(const Document& d, std::size_t token) {
    std::size_t at = token;
    if (d.lower(at) == "the") ++at;
    if (const auto year = yearAt(d, at); year && *year % 10 == 0 && d.lower(at + 1) == "s" && joined(d, at + 1))
        return point(at, at + 2, text("%03dX", *year / 10), step::decadeGiven.text);
    const bool said = d.lower(at) == "decade" && at > token;
    const bool ours = d.lower(at) == "this" && d.lower(at + 1) == "decade";
    if (!said && !ours) return std::nullopt;
    const auto& published = d.published();
    return point(token, ours ? at + 2 : at + 1, text("%03dX", published ? published->year / 10 : 202),
                 step::decadeOfArticle.text);
}

/// "the 15th", where the day of publication settles its month.
std::optional<DatePoint> dayAlone(const Document& d, std::size_t token) {
    const auto& published = d.published();
    std::size_t last = 0;
    if (!published || d.lower(token) != "the" || token == 0 || d.lower(token - 1) != "on") return std::nullopt;
    const auto day = dayAt(d, token + 1, last);
    if (!day || last != token + 3 || d.lower(last) == "of" ||
        *day > model::daysInMonth(published->year, published->month))
        return std::nullopt;
    if (isWord(d, last) && !stopsDay(d.lower(last))) return std::nullopt;
    auto p =
        point(token, last, text("%04d-%02d-%02d", published->year, published->month, *day), step::monthOfArticle.text);
    p.relative = true;
    return p;
}

/// With which words each form of a point can start.
enum Start : std::uint32_t {
    startsYearTo = 1,
    startsFiscal = 2,
    startsQuarter = 4,
    startsMonth = 8,
    startsPart = 16,
    startsRelative = 32,
    article = 64,
    apostrophe = 128,
    number = 256,
    decadeWord = 512
};

std::uint32_t ownStart(const Document& d, std::size_t token) {
    static const WordMarks starts = [] {
        const DateWords& w = dateWords();
        WordMarks all;
        for (const auto& word : w.yearTo.openers()) all.add(word, startsYearTo);
        for (const auto& word : w.fiscal.openers()) all.add(word, startsFiscal);
        for (const auto& word : w.quarter.openers()) all.add(word, startsQuarter);
        for (const auto& word : w.part.openers()) all.add(word, startsPart);
        all.add(w.month, startsMonth);
        for (const char* word : {"later", "this", "current", "next", "following", "coming", "last", "previous"})
            all.add(word, startsRelative);
        all.add("the", article | startsRelative);
        all.add("decade", decadeWord);
        for (const char* mark : {"'", "’", "‘"}) all.add(mark, apostrophe);
        return all;
    }();
    if (token >= d.tokens().size()) return 0;
    const Token& t = d.tokens()[token];
    std::uint32_t start = starts.of(d.lower(t));
    if (t.form == Token::Form::number) return start | number;
    const Word word = d.lower(t);
    if (word.size() >= 4 && word[0] == 'f' && word[1] == 'y') start |= startsFiscal;
    return start;
}

std::uint32_t startOf(const Document& d, std::size_t token) {
    const std::uint32_t start = ownStart(d, token) & ~decadeWord;
    // Behind an article the next word must be one of time.
    constexpr std::uint32_t ofTime = number | startsQuarter | startsRelative | decadeWord;
    if (start == (article | startsRelative) && !(ownStart(d, token + 1) & ofTime)) return 0;
    return start;
}

std::optional<DatePoint> corePoint(const Document& d, std::size_t token, bool led) {
    const std::uint32_t start = startOf(d, token);
    if (start == 0) return std::nullopt;
    const auto can = [start](std::uint32_t any) { return (start & any) != 0; };
    if (can(number))
        if (auto p = isoDate(d, token)) return p;
    if (can(number))
        if (auto p = slashDate(d, token)) return p;
    if (can(startsYearTo))
        if (auto p = yearTo(d, token)) return p;
    if (can(startsFiscal))
        if (auto p = fiscalYear(d, token)) return p;
    if (can(startsQuarter | article | number))
        if (auto p = yearPart(d, token)) return p;
    if (can(number))
        if (auto p = dayFirst(d, token)) return p;
    if (can(startsMonth))
        if (auto p = monthFirst(d, token, led)) return p;
    if (can(number | startsRelative))
        if (auto p = decade(d, token)) return p;
    if (can(startsRelative))
        if (auto p = relativePoint(d, token)) return p;
    if (can(article))
        if (auto p = dayAlone(d, token)) return p;
    const auto year = can(number | apostrophe) ? anyYear(d, token) : std::nullopt;
    if (!year) return std::nullopt;
    auto p = point(token, year->last, text("%04d", year->year), step::yearGiven.text);
    p.bareYear = year->last == token + 1;
    return p;
}

/// "year-end 2027", "year end".
std::optional<DatePoint> yearEnd(const Document& d, std::size_t token) {
    std::size_t at = token;
    if (!d.lower(at).starts_with("ye")) return std::nullopt;
    if (const auto word = d.lower(at); word.size() == 6 && isNumberText(word.substr(2)))
        return point(token, token + 1, std::string(word.substr(2)), step::wholeYear.text);
    if (d.lower(at) != "year") return std::nullopt;
    if (isDash(d, ++at)) ++at;
    if (d.lower(at) != "end") return std::nullopt;
    if (const auto year = anyYear(d, at + 1))
        return point(token, year->last, text("%04d", year->year), step::wholeYear.text);
    const auto& published = d.published();
    if (!published) return std::nullopt;
    auto p = point(token, at + 1, text("%04d", published->year), step::yearOfArticle.text);
    p.relative = true;
    return p;
}

} // namespace

bool isNumberText(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool stopsDay(const Word& word) {
    static const Words<bool> words = [] {
        Words<bool> w;
        for (const char* s :
             {"that", "it", "to", "and", "the", "in", "a", "an", "as", "at", "by", "after", "when", "with"})
            w.add(s, true);
        return w;
    }();
    return words.has(word);
}

const DateWords& dateWords() {
    static const DateWords all = [] {
        DateWords w;
        w.preposition = phrasesOf(file, {"by", "through", "since", "plain"});
        w.over = phrasesOf(file, {"over", "past"});
        w.part = phrasesOf(file, {"part"});
        w.fiscal = phrasesOf(file, {"fiscal"});
        w.yearTo = phrasesOf(file, {"year to"});
        for (const auto& e : base::knowledge(file)) {
            if (e.section == "quarter") w.quarter.add(e.key, std::atoi(e.values.at(0).c_str()));
            if (e.section == "length") w.length.add(e.key, e.values.at(0));
        }
        w.notPeriod = wordsOf(file, "not a period");
        w.leads = wordsOf(file, "leads");
        w.record = wordsOf(file, "record");
        w.ahead = wordsOf(file, "ahead");
        w.behind = wordsOf(file, "behind");
        w.ambiguousMonth = wordsOf(file, "ambiguous month");
        w.bindsFor = wordsOf(file, "binds for");
        for (const bool full : {false, true}) {
            int month = 0;
            for (const auto& name : base::monthNames(full)) w.month.add(base::toLower(name), ++month);
        }
        w.month.add("sept", 9);
        return w;
    }();
    return all;
}

std::optional<int> yearAt(const Document& d, std::size_t token) {
    if (!isNumber(d, token) || d.word(token).size() != 4) return std::nullopt;
    const int year = digits(d.word(token));
    return year >= 1900 && year < 2200 ? std::optional<int>(year) : std::nullopt;
}

bool mayStartPoint(const Document& d, std::size_t token) {
    return token < d.tokens().size() && (startOf(d, token) != 0 || d.lower(token).starts_with("ye"));
}

std::optional<DatePoint> datePointAt(const Document& d, std::size_t token, bool led) {
    if (!mayStartPoint(d, token)) return std::nullopt;
    if (auto p = yearEnd(d, token)) return p;
    if (auto p = corePoint(d, token, led)) return p;
    const std::size_t limit = d.sentenceOf(token).last;
    std::size_t at = token;
    constexpr int mostParts = 4;
    for (int parts = 0; parts < mostParts; ++parts) {
        const auto part = dateWords().part.startingAt(d, at, limit);
        if (!part) break;
        at = part->last;
        if (isDash(d, at) && joined(d, at)) ++at;
        if (at >= limit) return std::nullopt;
        if (auto p = corePoint(d, at, true)) {
            p->first = token, p->bareYear = false;
            if (!p->relative) p->step = step::wholeOfPart.text;
            return p;
        }
    }
    return std::nullopt;
}

} // namespace pledge::extract
