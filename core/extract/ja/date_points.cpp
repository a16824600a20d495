#include "core/extract/ja/date_points.h"

#include "core/extract/ja/predicates.h"
#include "core/extract/tell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace pledge::extract::ja {
namespace {

struct PointWords {
    WordClass year = wordClass("dates.year");
    WordClass fiscalYear = wordClass("dates.fiscal year");
    WordClass decade = wordClass("dates.year of decade");
    WordClass month = wordClass("dates.month");
    WordClass fiscalMonth = wordClass("dates.fiscal month");
    WordClass day = wordClass("dates.day");
    WordClass era = wordClass("dates.era");
    WordClass firstYear = wordClass("dates.first year");
    WordClass quarter = wordClass("dates.quarter");
    WordClass half = wordClass("dates.half");
    WordClass season = wordClass("dates.season");
    WordClass part = wordClass("dates.part");
    WordClass yearPart = wordClass("dates.year part");
    WordClass relativeYear = wordClass("dates.relative year");
    WordClass relativeFiscal = wordClass("dates.relative fiscal");
    WordClass relativeMonth = wordClass("dates.relative month");
    WordClass relativeSeason = wordClass("dates.relative season");
    WordClass relativePart = wordClass("dates.relative part");
    WordClass range = wordClass("numbers.range");
    WordClass lengthBehind = wordClass("dates.length behind");
    WordClass notLength = wordClass("dates.not length");
};

const PointWords& words() {
    static const PointWords all;
    return all;
}

std::string format(const char* pattern, int a, int b = 0, int c = 0) {
    char out[48];
    std::snprintf(out, sizeof out, pattern, a, b, c);
    return out;
}

/// A whole number as dates have it; far larger ones fit no int.
bool isPlain(const Number& n) {
    constexpr double most = 1e6;
    // 十四 and 二十八 are written with a 十.
    constexpr double writtenOut = 100;
    return (!n.scaled || (!n.digits && n.value < writtenOut)) && !n.max && n.value >= 0 && n.value <= most &&
           n.value == std::floor(n.value);
}

/// Whether the text behind a 2-digit year's 年 tells a length instead: 10年間, 20年ぶり, 15年の歴史, 10年で.
bool tellsLength(const Text& t, std::size_t behind) {
    if (t.is(behind, words().half) || t.is(behind, words().season) || t.is(behind, words().part)) return false;
    if (t.word(behind) == "半") return true;
    if (t.is(behind, words().notLength) || t.is(behind, words().lengthBehind)) return true;
    static constexpr std::array lengths{"間",   "余",   "超",   "弱",     "強", "近く", "程度",
                                        "ほど", "以内", "未満", "あまり", "先", "経"};
    return std::find(lengths.begin(), lengths.end(), t.word(behind)) != lengths.end();
}

/// Reads the point at one token.
class PointReader {
public:
    PointReader(const Text& text, std::size_t first, const DateContext& context)
        : t_(text), at_(first), context_(context) {
        p_.first = first;
    }

    std::optional<DatePoint> read() {
        if (era() || written() || relativeYear()) return finish(yearBehind());
        if (relativeFiscal() || relativeMonth() || relativeSeason() || relativePart()) return finish(true);
        return finish(isoDate() || monthAlone() || dayAlone());
    }

private:
    int publishedYear() const { return context_.published ? context_.published->year : 0; }
    int fiscalYear() const {
        return context_.published ? context_.published->year - (context_.published->month < 4) : 0;
    }

    std::optional<DatePoint> finish(bool found) {
        if (!found || p_.edtf.empty()) return std::nullopt;
        p_.last = at_;
        return p_;
    }

    void set(std::string edtf, std::string_view why = step::dateGiven.text) {
        p_.edtf = std::move(edtf);
        if (p_.step.empty()) p_.step = why;
    }

    /// 令和9年, 平成30年度.
    bool era() {
        const auto* m = t_.meaning(at_, words().era);
        if (!m) return false;
        const int zero = static_cast<int>(m->number);
        if (t_.is(at_ + 1, words().firstYear)) {
            p_.year = zero + 1;
            at_ += 2;
            return true;
        }
        const auto n = numberAt(t_, at_ + 1);
        if (!n || !isPlain(*n) || n->value > 99) return false;
        p_.year = zero + static_cast<int>(n->value);
        p_.step = filled(step::era, {std::to_string(zero)});
        at_ = n->last;
        return true;
    }

    /// 2027, 27 before 年, 年度, 年代.
    bool written() {
        const auto n = numberAt(t_, at_);
        if (!n || !isPlain(*n)) return false;
        const bool four = n->places == 4 && n->value >= 1800 && n->value < 2200;
        const bool two = n->places == 2 && n->value < 100;
        if (n->places == 1 && t_.is(n->last, words().year) && monthAt(n->last + 1) &&
            t_.is(numberAt(t_, n->last + 1)->last, words().month)) {
            p_.year = 2018 + static_cast<int>(n->value);
            p_.step = step::presentEra.text;
            at_ = n->last;
            return true;
        }
        if (!four && !two) return false;
        if (!isYearWord(n->last)) return false;
        if (four) {
            p_.year = static_cast<int>(n->value);
        } else {
            if (t_.is(n->last, words().year) && (tellsLength(t_, n->last + 1) || !likelyYear(*n))) return false;
            p_.year = fullYear(static_cast<int>(n->value));
            p_.step = step::centuryOfArticle.text;
        }
        at_ = n->last;
        return true;
    }

    bool isYearWord(std::size_t i) const {
        return t_.is(i, words().year) || t_.is(i, words().fiscalYear) || t_.is(i, words().decade) ||
               t_.is(i, words().yearPart);
    }

    int fullYear(int twoDigits) const {
        const int base = publishedYear() ? publishedYear() : 2026;
        const int year = base / 100 * 100 + twoDigits;
        return year > base + 50 ? year - 100 : year;
    }

    /// 27年に, 27年の稼働; not 10年に一度 or 20年の節目, which lie far from the article.
    bool likelyYear(const Number& n) const {
        const std::size_t behind = n.last + 1;
        if (numberAt(t_, behind) || t_.is(behind, words().range)) return true;
        const int distance = fullYear(static_cast<int>(n.value)) - (publishedYear() ? publishedYear() : 2026);
        const auto w = t_.word(behind);
        if (w == "まで" || w == "までに" || w == "以降" || w == "をめど") return true;
        return distance >= -16 && distance <= 26;
    }

    /// What follows a year: 年4月3日, 年度末, 年代, 年3月期, 年春.
    bool yearBehind() {
        if (p_.year <= 0) return false;
        if (const auto* m = t_.meaning(at_, words().yearPart)) {
            ++at_;
            p_.fiscal = m->number != 0;
            return set(format("%04d", p_.year)), part(), true;
        }
        if (t_.is(at_, words().decade)) {
            ++at_;
            while (t_.is(at_, words().half) || t_.is(at_, words().part)) ++at_;
            return set(format("%03dX", p_.year / 10), step::decade.text), true;
        }
        if (t_.is(at_, words().fiscalYear)) {
            ++at_;
            p_.fiscal = true;
            return subYear(), true;
        }
        if (t_.is(at_, words().year))
            ++at_;
        else if (!relative_)
            return false;
        if (monthOfYear()) return true;
        return subYear(), true;
    }

    /// A quarter, half, season or part of the year in p_.
    void subYear() {
        if (t_.word(at_) == "の" && (t_.is(at_ + 1, words().season) || t_.is(at_ + 1, words().half) ||
                                     t_.word(at_ + 1) == "第" || t_.is(at_ + 1, words().quarter)))
            ++at_;
        if (const int q = quarter()) return set(format("%04d-%02d", p_.year, 32 + q), step::quarter.text);
        if (const auto* m = t_.meaning(at_, words().half)) {
            ++at_;
            return set(format("%04d-%02d", p_.year, static_cast<int>(m->number)), step::half.text), part();
        }
        if (const auto* m = t_.meaning(at_, words().season); m && !p_.fiscal) {
            ++at_;
            return set(format("%04d-%02d", p_.year, static_cast<int>(m->number)), step::season.text), part();
        }
        set(format("%04d", p_.year));
        part();
    }

    /// 第2四半期, 1Q, Q2.
    int quarter() {
        std::size_t at = at_;
        if (t_.word(at) == "第") ++at;
        const auto word = t_.word(at);
        if (word.size() == 2 && word[0] == 'Q' && word[1] >= '1' && word[1] <= '4') return at_ = at + 1, word[1] - '0';
        const auto n = numberAt(t_, at);
        if (!n || n->value < 1 || n->value > 4 || !isPlain(*n)) return 0;
        if (!t_.is(n->last, words().quarter) && t_.word(n->last) != "Q") return 0;
        at_ = n->last + 1;
        return static_cast<int>(n->value);
    }

    /// 末, 初め, 半ば, ごろ leave the value as it is.
    void part() {
        for (int i = 0; i < 3; ++i) {
            if (t_.word(at_) == "の" && t_.is(at_ + 1, words().part) && t_.word(at_ + 1) != "中") ++at_;
            if (!t_.is(at_, words().part)) return;
            ++at_;
        }
    }

    struct Month {
        int number;
        std::size_t last; ///< behind 月
        bool fiscal;      ///< 月期
        int second = 0;   ///< of 4〜6月
    };
    std::optional<Month> monthAt(std::size_t at) const {
        const auto n = numberAt(t_, at);
        if (!n || !isPlain(*n) || n->value < 1 || n->value > 12) return std::nullopt;
        const bool fiscal = t_.is(n->last, words().fiscalMonth);
        const bool part = t_.word(n->last) == "月末" || t_.word(n->last) == "月内"; // 3月末 in one word
        if (fiscal || part || t_.is(n->last, words().month))
            return Month{static_cast<int>(n->value), n->last + 1, fiscal};
        if (!t_.is(n->last, words().range)) return std::nullopt;
        const auto second = numberAt(t_, n->last + 1);
        if (!second || !isPlain(*second) || second->value < 1 || second->value > 12) return std::nullopt;
        const bool period = t_.is(second->last, words().fiscalMonth);
        if (!period && !t_.is(second->last, words().month)) return std::nullopt;
        return Month{static_cast<int>(n->value), second->last + 1, period, static_cast<int>(second->value)};
    }

    /// Months of the year in p_: 3月期, 4〜6月期, 3月, 3月末, 3月3日.
    bool monthOfYear() {
        const auto m = monthAt(at_);
        if (!m) return false;
        at_ = m->last;
        p_.month = m->number;
        if (m->second) return months(*m), true;
        if (m->fiscal) {
            // The business year that ends in that month is told by the year in which it begins.
            p_.fiscal = true;
            p_.year -= m->number != 12;
            p_.month = 0;
            return set(format("%04d", p_.year), step::businessYear.text), true;
        }
        day();
        return true;
    }

    void months(const Month& m) {
        if (m.fiscal && m.second == m.number + 2 && m.number % 3 == 1)
            return set(format("%04d-%02d", p_.year, 33 + m.number / 3), step::quarter.text);
        const int end = p_.year + (m.second < m.number);
        set(format("%04d-%02d/", p_.year, m.number) + format("%04d-%02d", end, m.second), step::months.text);
    }

    void day() {
        const auto n = numberAt(t_, at_);
        if (n && isPlain(*n) && t_.is(n->last, words().day) && n->value >= 1 &&
            n->value <= model::daysInMonth(p_.year ? p_.year : 2024, p_.month)) {
            at_ = n->last + 1;
            if (t_.word(at_) == "時点") ++at_;
            return setDay(static_cast<int>(n->value));
        }
        p_.year ? set(format("%04d-%02d", p_.year, p_.month))
                : set(format("XXXX-%02d", p_.month), step::noYearFound.text);
        part();
    }
    void setDay(int day) {
        p_.year ? set(format("%04d-%02d-%02d", p_.year, p_.month, day))
                : set(format("XXXX-%02d-%02d", p_.month, day), step::noYearFound.text);
    }

    bool relativeYear() {
        const auto* m = t_.meaning(at_, words().relativeYear);
        if (!m) return false;
        const int offset = static_cast<int>(m->number);
        if (offset >= 8) {
            if (!context_.hasPoint) return false;
            p_.year = context_.year + (offset == 9);
        } else {
            if (!publishedYear()) return false;
            p_.year = publishedYear() + offset;
        }
        p_.step = step::yearSettled.text;
        relative_ = true;
        ++at_;
        return true;
    }

    bool relativeFiscal() {
        const auto* m = t_.meaning(at_, words().relativeFiscal);
        if (!m || !fiscalYear()) return false;
        p_.year = fiscalYear() + static_cast<int>(m->number);
        p_.fiscal = true;
        p_.step = step::fiscalSettled.text;
        ++at_;
        subYear();
        return true;
    }

    bool relativeMonth() {
        const auto* m = t_.meaning(at_, words().relativeMonth);
        if (!m) return false;
        const int offset = static_cast<int>(m->number);
        if (offset == 8) {
            if (!context_.month) return false;
            p_.year = context_.year, p_.month = context_.month;
        } else {
            if (!context_.published) return false;
            const int months = context_.published->year * 12 + context_.published->month - 1 + offset;
            p_.year = months / 12, p_.month = months % 12 + 1;
        }
        p_.step = step::monthSettled.text;
        ++at_;
        day();
        return true;
    }

    bool relativeSeason() {
        const auto* m = t_.meaning(at_, words().relativeSeason);
        if (!m || !publishedYear() || m->values.size() < 2) return false;
        p_.year = publishedYear() + static_cast<int>(m->number);
        ++at_;
        set(format("%04d-", p_.year) + m->values[1], step::yearSettled.text);
        part();
        return true;
    }

    bool relativePart() {
        const auto* m = t_.meaning(at_, words().relativePart);
        if (!m || !context_.published) return false;
        p_.step = step::settled.text;
        p_.year = publishedYear();
        switch (static_cast<int>(m->number)) {
        case 1: p_.year = fiscalYear(), p_.fiscal = true; break;
        case 2: p_.month = context_.published->month; break;
        case 3: ++p_.year; break;
        default: break;
        }
        ++at_;
        set(p_.month ? format("%04d-%02d", p_.year, p_.month) : format("%04d", p_.year));
        return true;
    }

    /// 2026-04-03, 2026/4/3, 2026.4.3.
    bool isoDate() {
        if (!t_.is(at_, Token::Form::number)) return false;
        int y = 0, m = 0, d = 0, used = 0;
        char a = 0, b = 0;
        const auto start = t_.tokens()[at_].start;
        const std::string raw(t_.text().substr(start, 10));
        if (std::sscanf(raw.c_str(), "%4d%c%2d%c%2d%n", &y, &a, &m, &b, &d, &used) != 5 || a != b) return false;
        if ((a != '-' && a != '/' && a != '.') || y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 ||
            d > model::daysInMonth(y, m))
            return false;
        const std::size_t end = t_.tokenAt(start + static_cast<std::size_t>(used));
        if (end <= at_ || t_.tokens()[end - 1].end != start + static_cast<std::size_t>(used)) return false;
        at_ = end;
        p_.year = y, p_.month = m;
        setDay(d);
        return true;
    }

    /// Whether the first predicate behind the point tells something past.
    bool isPast() const {
        const std::size_t limit = std::min(t_.sentenceOf(at_).last, at_ + reach);
        for (std::size_t i = at_; i < limit; ++i) {
            if (const auto w = t_.word(i); w == "だった" || w == "でした") return true;
            switch (endingOf(t_, i)) {
            case Ending::past:
            case Ending::pastProgressive: return true;
            case Ending::nonPast:
            case Ending::negative:
            case Ending::progressive: return false;
            default: break;
            }
        }
        return false;
    }

    /// "…を拡張すると発表した。": the sentence's last predicate.
    bool endsPast() const {
        const auto& s = t_.sentenceOf(at_);
        const auto words = t_.textOf(s.span);
        return words.ends_with("た。") || words.ends_with("た") || words.ends_with("ました。");
    }

    /// The year of a month without one: that of the date before in the same sentence, else the one that fits the
    /// article's date and the sentence's tense.
    int settledYear(int month) const {
        if (context_.hasPoint && context_.year && context_.sentence == t_.tokens()[p_.first].sentence && p_.first > 0 &&
            context_.month)
            return context_.year + (month < context_.month);
        if (!context_.published) return 0;
        const auto& d = *context_.published;
        if (month == d.month) return d.year;
        if (isPast()) return month < d.month ? d.year : d.year - 1;
        return month > d.month ? (month > d.month + 9 ? d.year - 1 : d.year)
                               : (d.month - month <= 2 ? d.year : d.year + 1);
    }

    bool monthAlone() {
        const auto m = monthAt(at_);
        if (!m) return false;
        p_.month = m->number;
        p_.yearless = true;
        if (m->fiscal && !m->second) return false;
        p_.year = settledYear(m->number);
        if (p_.year) p_.step = step::yearSettled.text;
        at_ = m->last;
        if (m->second) return p_.year ? (months(*m), true) : false;
        // 同社は6月3日、…投じる計画を発表していた: what the day belongs to stands at the end.
        if (p_.year && context_.published && t_.word(behindDay(m->last)) == "、" && endsPast())
            p_.year = std::min(p_.year, pastYear(m->number));
        day();
        return true;
    }

    /// Behind 3日, where it stands there.
    std::size_t behindDay(std::size_t at) const {
        const auto n = numberAt(t_, at);
        return n && t_.is(n->last, words().day) ? n->last + 1 : at;
    }

    int pastYear(int month) const { return context_.published->year - (month > context_.published->month); }

    /// 3日, against the month told last or the article's.
    bool dayAlone() {
        const auto n = numberAt(t_, at_);
        if (!n || !isPlain(*n) || n->value < 1 || n->value > 31 || !t_.is(n->last, words().day)) return false;
        const std::size_t behind = n->last + 1;
        const auto w = t_.word(behind);
        // 十四日 is one where days are; 二日 and 十日 are lengths as well, and a topic's day stands apart: は九日、.
        const bool apart = at_ > t_.sentenceOf(at_).first && t_.word(at_ - 1) == "は" && w == "、";
        if (!n->digits && n->value <= 10 && !apart) return false;
        if (w == "間" || w == "当たり" || w == "あたり" || w == "連続" || w == "前" || w == "後" || w == "以内" ||
            w == "目" || w == "おき" || w == "以上" || w == "程度" || w == "で" || w == "ぶり")
            return false;
        if (w == "に" && numberAt(t_, behind + 1)) return false;
        at_ = behind;
        if (!context_.published) {
            if (!context_.hasPoint || !context_.month) return false;
            p_.year = context_.year, p_.month = context_.month;
        } else {
            settleDay(static_cast<int>(n->value));
        }
        if (n->value > model::daysInMonth(p_.year ? p_.year : 2024, p_.month)) return false;
        p_.step = step::monthSettled.text;
        p_.yearless = true;
        setDay(static_cast<int>(n->value));
        return true;
    }

    /// The day nearest to the article's: one past it in the month before where the sentence is about the past.
    void settleDay(int day) {
        const auto& d = *context_.published;
        const bool same = context_.hasPoint && context_.month && context_.sentence == t_.tokens()[p_.first].sentence;
        p_.year = same ? context_.year : d.year, p_.month = same ? context_.month : d.month;
        if (same || day <= d.day + 1 || !(isPast() || (t_.word(at_) == "、" && endsPast()))) return;
        if (--p_.month == 0) p_.month = 12, --p_.year;
    }

    const Text& t_;
    std::size_t at_;
    const DateContext& context_;
    DatePoint p_;
    bool relative_ = false;
};

} // namespace

std::optional<DatePoint> datePointAt(const Text& text, std::size_t i, const DateContext& context) {
    return PointReader(text, i, context).read();
}

std::optional<DatePoint> bareYearAt(const Text& t, std::size_t i, const DateContext& context) {
    const auto n = numberAt(t, i);
    if (!n || !isPlain(*n) || (n->places != 4 && n->places != 2) || !t.is(n->last, words().range)) return std::nullopt;
    if (n->places == 4 && (n->value < 1900 || n->value > 2199)) return std::nullopt;
    auto to = datePointAt(t, n->last + 1, context);
    if (!to || !to->year || to->yearless) {
        // 10―15年 of a length: only years near each other.
        return std::nullopt;
    }
    DatePoint p;
    p.first = i, p.last = n->last;
    p.year = n->places == 4 ? static_cast<int>(n->value) : to->year / 100 * 100 + static_cast<int>(n->value);
    if (p.year >= to->year + (to->month > 0) || p.year + 60 < to->year) return std::nullopt;
    p.fiscal = to->fiscal;
    p.edtf = format("%04d", p.year);
    return p;
}

} // namespace pledge::extract::ja
