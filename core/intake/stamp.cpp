#include "core/intake/stamp.h"

#include "core/base/cldr.h"
#include "core/base/span.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <vector>

namespace pledge::intake {
namespace {

struct Token {
    enum class Form { number, word, sign } form = Form::sign;
    std::string text; ///< folded
    base::Span bytes;
    int value = 0; ///< of a number of up to four digits

    bool is(std::string_view s) const { return text == s; }
    bool number(std::size_t digits) const { return form == Form::number && text.size() == digits; }
    bool smallNumber() const { return form == Form::number && text.size() <= 2; }
};
using Tokens = std::vector<Token>;

Token::Form formOf(char32_t c) {
    if (c >= U'0' && c <= U'9') return Token::Form::number;
    return base::isLetter(c) ? Token::Form::word : Token::Form::sign;
}

/// Letters of Japanese are words of their own, so that 年 parts from 月.
bool goesOn(const Token& token, Token::Form form, char32_t c, char32_t before) {
    return token.form == form && form != Token::Form::sign && !(base::isJapanese(c) || base::isJapanese(before));
}

Tokens tokensOf(std::string_view line) {
    Tokens tokens;
    bool apart = true;
    char32_t before = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t from = at;
        const char32_t c = base::nextCodePoint(line, at);
        if (base::isSpace(c)) {
            apart = true;
            continue;
        }
        const auto form = formOf(c);
        if (apart || tokens.empty() || !goesOn(tokens.back(), form, c, before))
            tokens.push_back({form, {}, {from, from}, 0});
        tokens.back().bytes.end = at;
        apart = false;
        before = c;
    }
    for (Token& t : tokens) {
        t.text = base::foldCase(line.substr(t.bytes.start, t.bytes.length()));
        if (t.form == Token::Form::number && t.text.size() <= 4) t.value = std::stoi(t.text);
    }
    return tokens;
}

int monthOf(const Token& token) {
    static const auto months = [] {
        std::map<std::string, int, std::less<>> all;
        for (const char* language : {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl",
                                     "cs", "hu", "ro", "tr", "id", "ms", "vi", "sw", "ru", "uk", "el"})
            for (const bool full : {true, false}) {
                const auto names = base::monthNames(full, language);
                for (std::size_t i = 0; i < names.size(); ++i) {
                    std::string name = base::foldCase(names[i]);
                    if (name.ends_with('.')) name.pop_back();
                    all.emplace(std::move(name), static_cast<int>(i) + 1);
                }
            }
        all.emplace("sept", 9);
        return all;
    }();
    const auto it = token.form == Token::Form::word ? months.find(token.text) : months.end();
    return it == months.end() ? 0 : it->second;
}

template<std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 14> americanZones{"et",  "est", "edt", "ct",  "cst", "cdt",     "mt",
                                                         "mst", "mdt", "pt",  "pst", "pdt", "eastern", "pacific"};
constexpr std::array<std::string_view, 23> otherZones{"gmt",  "utc",  "bst",  "cet",  "cest", "ist", "jst", "kst",
                                                      "sgt",  "hkt",  "wat",  "eat",  "sast", "cat", "msk", "gst",
                                                      "aest", "aedt", "awst", "nzst", "wib",  "pht", "z"};
bool isZone(std::string_view word) { return isOneOf(word, americanZones) || isOneOf(word, otherZones); }

bool isWeekday(std::string_view word) {
    static constexpr std::array<std::string_view, 15> days{"monday",   "tuesday", "wednesday", "thursday", "friday",
                                                           "saturday", "sunday",  "mon",       "tue",      "tues",
                                                           "wed",      "thu",     "thurs",     "fri",      "sat"};
    return isOneOf(word, days) || word == "sun";
}

struct Date {
    int year = 0, month = 0, day = 0;
    bool sure = true;     ///< false: day and month may have changed places
    std::size_t from = 0; ///< the tokens that say it
    std::size_t to = 0;
};

bool isYear(const Token& t) { return t.number(4) && t.value >= 1900 && t.value <= 2100; }
bool isDay(const Token& t) { return t.smallNumber() && t.value >= 1 && t.value <= 31; }

/// Reads the tokens of one date, one by one.
class Reader {
public:
    Reader(const Tokens& tokens, std::size_t at) : tokens_(tokens), at_(at), date_{0, 0, 0, true, at, at} {}

    std::optional<Date> read() {
        for (auto form : {&Reader::yearFirst, &Reader::era, &Reader::japaneseDay, &Reader::dayMonth, &Reader::monthDay,
                          &Reader::digits}) {
            at_ = date_.from;
            date_ = {0, 0, 0, true, date_.from, date_.from};
            if ((this->*form)() && date_.month <= 12 && date_.day <= 31) {
                date_.to = at_;
                return date_;
            }
        }
        return std::nullopt;
    }

private:
    const Token* token(std::size_t ahead = 0) const {
        return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr;
    }
    bool skip(std::string_view s) { return token() && token()->is(s) ? (++at_, true) : false; }
    bool skipAny(std::initializer_list<std::string_view> all) {
        return std::any_of(all.begin(), all.end(), [&](std::string_view s) { return skip(s); });
    }
    bool year() { return token() && isYear(*token()) ? (date_.year = tokens_[at_++].value, true) : false; }
    bool day() { return token() && isDay(*token()) ? (date_.day = tokens_[at_++].value, true) : false; }
    bool month() {
        const int m = token() ? monthOf(*token()) : 0;
        if (m) date_.month = m, ++at_, skip(".");
        return m;
    }
    bool small(int& n) { return token() && token()->smallNumber() ? (n = tokens_[at_++].value, true) : false; }
    void ordinal() { skipAny({"st", "nd", "rd", "th", ".", "er", "º", "ª"}); }

    /// 2026-04-03, 2026年4月3日
    bool yearFirst() {
        if (!year()) return false;
        if (!token() ||
            !(token()->is("年") || token()->is("년") || token()->is("-") || token()->is("/") || token()->is(".")))
            return false;
        const std::string sign = tokens_[at_++].text;
        if (!small(date_.month) || date_.month == 0) return false;
        const bool japanese = sign == "年" || sign == "년";
        if (japanese ? !skipAny({"月", "월"}) : !token() || !token()->is(sign)) return japanese ? false : sign == "-";
        if (!japanese) ++at_;
        if (!day()) return japanese;
        if (japanese) skipAny({"日", "일"});
        return true;
    }

    /// 令和8年9月14日
    bool era() {
        static constexpr std::array<std::pair<std::string_view, int>, 3> eras{
            {{"令", 2018}, {"平", 1988}, {"昭", 1925}}};
        const auto known =
            std::find_if(eras.begin(), eras.end(), [&](const auto& e) { return token() && token()->is(e.first); });
        if (known == eras.end()) return false;
        ++at_;
        int year = 0;
        if (!skipAny({"和", "成"})) return false;
        if (skip("元"))
            year = 1;
        else if (!small(year))
            return false;
        date_.year = known->second + year;
        return skip("年") && monthAndDay();
    }
    /// 9月14日
    bool japaneseDay() { return monthAndDay() && date_.day > 0; }
    bool monthAndDay() {
        if (!small(date_.month) || date_.month == 0 || !skip("月")) return false;
        if (day()) skip("日");
        return true;
    }

    /// 3 April 2026, 3rd of April, 3. April 2026, 3 de abril de 2026
    bool dayMonth() {
        if (!day()) return false;
        ordinal();
        skipAny({"of", "de", "-", "d"});
        if (!month()) return false;
        skipAny({",", "de", "del", "-"});
        if (!year()) endAt(",", "de", "-");
        return true;
    }

    /// April 3, 2026; April 3; April 2026
    bool monthDay() {
        if (!month()) return false;
        if (year()) return true;
        if (skip(",") && year()) return true;
        if (!day()) return false;
        ordinal();
        skip(",");
        if (!year()) endAt(",", ",", ",");
        return true;
    }

    /// 03/04/2026, 3.4.2026
    bool digits() {
        int first = 0, second = 0;
        if (!small(first) || !token()) return false;
        const std::string sign = token()->text;
        if (sign != "/" && sign != "." && sign != "-") return false;
        ++at_;
        if (!small(second) || !skip(sign) || !year() || first == 0 || second == 0) return false;
        const bool monthFirst = second > 12;
        date_.day = monthFirst ? second : first;
        date_.month = monthFirst ? first : second;
        date_.sure = sign == "." || first > 12 || second > 12 || first == second;
        return true;
    }

    /// Without a year the comma behind the day is no part of the date.
    void endAt(std::string_view a, std::string_view b, std::string_view c) {
        const Token& last = tokens_[at_ - 1];
        if (last.is(a) || last.is(b) || last.is(c)) --at_;
    }

    const Tokens& tokens_;
    std::size_t at_;
    Date date_;
};

struct Time {
    int hour = -1, minute = 0;
    std::size_t from = 0, to = 0;
};

bool saysHalf(const Tokens& tokens, std::size_t& at, char half) {
    if (at >= tokens.size()) return false;
    const std::string whole = std::string(1, half) + "m";
    if (tokens[at].is(whole)) return ++at, true;
    if (!tokens[at].is(std::string(1, half)) || at + 2 >= tokens.size() || !tokens[at + 1].is(".") ||
        !tokens[at + 2].is("m"))
        return false;
    at += 3;
    if (at < tokens.size() && tokens[at].is(".")) ++at;
    return true;
}

/// 07:35, 7:35:00 p.m., 9 am, 7h35, 7時35分, 09.15 GMT
std::optional<Time> timeAt(const Tokens& tokens, std::size_t at) {
    Time t{-1, 0, at, at};
    // 午前7時35分, 午後3時
    const bool noon =
        at + 2 < tokens.size() && tokens[at].is("午") && (tokens[at + 1].is("前") || tokens[at + 1].is("後"));
    const bool afternoon = noon && tokens[at + 1].is("後");
    if (noon) at += 2;
    if (at >= tokens.size() || !tokens[at].smallNumber() || tokens[at].value > 23) return std::nullopt;
    t.hour = tokens[at++].value;
    const auto sign = [&](std::string_view s) { return at < tokens.size() && tokens[at].is(s); };
    const auto minutes = [&] {
        const bool japanese = tokens[at].is("時") && at + 2 < tokens.size() && tokens[at + 2].is("分");
        if (at + 1 >= tokens.size() || !(tokens[at + 1].number(2) || (japanese && tokens[at + 1].number(1))) ||
            tokens[at + 1].value > 59)
            return false;
        t.minute = tokens[at + 1].value;
        at += 2;
        return true;
    };
    const bool dotted = sign(".");
    bool told = (sign(":") || sign("h") || sign("時") || dotted) && minutes();
    if (told && sign("分")) ++at;
    if (!told && sign("時")) told = true, ++at;
    if (afternoon) t.hour = t.hour % 12 + 12;
    if (told && sign(":") && at + 1 < tokens.size() && tokens[at + 1].number(2)) at += 2;
    bool half = false;
    if (saysHalf(tokens, at, 'p'))
        half = true, t.hour = t.hour % 12 + 12;
    else if (saysHalf(tokens, at, 'a'))
        half = true, t.hour %= 12;
    if (dotted && !half) told = told && at < tokens.size() && isZone(tokens[at].text);
    if (!told && !half) return std::nullopt;
    t.to = at;
    return t;
}

bool isFiller(const Token& t) {
    static constexpr std::array<std::string_view, 29> fillers{
        "at", "um",  "à",   "on", "t",  ",",  "|",  "-",  "–",  "·",  "•",  "(",  ")",  "a", "las",
        "kl", "klo", "uhr", ".",  "日", "月", "火", "水", "木", "金", "土", "曜", "付", "、"};
    return isOneOf(t.text, fillers) || isZone(t.text) || isWeekday(t.text);
}

/// The time that stands beside a date, behind it or before it.
std::optional<Time> timeBeside(const Tokens& tokens, const Date& date) {
    constexpr std::size_t reach = 4;
    for (std::size_t at = date.to; at < tokens.size() && at <= date.to + reach; ++at) {
        if (const auto t = timeAt(tokens, at)) return t;
        if (!isFiller(tokens[at])) break;
    }
    for (std::size_t back = std::min<std::size_t>(10, date.from); back > 0; --back) {
        const auto t = timeAt(tokens, date.from - back);
        if (!t || t->to > date.from) continue;
        const bool beside = std::all_of(tokens.begin() + static_cast<long>(t->to),
                                        tokens.begin() + static_cast<long>(date.from), isFiller);
        if (beside) return t;
    }
    return std::nullopt;
}

std::string printed(const Date& d, const std::optional<Time>& time) {
    char text[40];
    if (!d.year)
        std::snprintf(text, sizeof text, "XXXX-%02d-%02d", d.month, d.day);
    else if (!d.sure)
        std::snprintf(text, sizeof text, "%04d", d.year);
    else if (!d.day)
        std::snprintf(text, sizeof text, "%04d-%02d", d.year, d.month);
    else
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", d.year, d.month, d.day);
    std::string out = text;
    if (d.year && d.sure && d.day && time) {
        std::snprintf(text, sizeof text, "T%02d:%02d", time->hour, time->minute);
        out += text;
    }
    return out;
}

/// The words of these tokens without weekdays and time zones. Short ones count only near the date: "Thu" and "Sun" are
/// names of people, too.
std::string wordsOf(std::string_view line, const Tokens& tokens, std::size_t from, std::size_t to) {
    constexpr std::size_t shortest = 6, near = 2;
    std::string out;
    for (std::size_t i = from; i < to; ++i) {
        const bool beside = from == 0 ? i + near >= to : i < from + near;
        if ((beside || tokens[i].text.size() >= shortest) && (isWeekday(tokens[i].text) || isZone(tokens[i].text)))
            continue;
        const bool apart = !out.empty() && i > from && tokens[i - 1].bytes.end < tokens[i].bytes.start;
        out.append(apart ? " " : "").append(line.substr(tokens[i].bytes.start, tokens[i].bytes.length()));
    }
    return out;
}

void settle(Date& date, const Tokens& tokens) {
    if (date.sure) return;
    const auto has = [&](const auto& zones) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& t) { return isOneOf(t.text, zones); });
    };
    if (has(americanZones)) std::swap(date.day, date.month);
    date.sure = has(americanZones) || has(otherZones);
}

} // namespace

std::optional<Stamp> findStamp(std::string_view raw) {
    const std::string line = base::toNfkc(raw.substr(0, 400));
    const Tokens tokens = tokensOf(line);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto date = Reader(tokens, i).read();
        if (!date) continue;
        settle(*date, tokens);
        const auto time = timeBeside(tokens, *date);
        const std::size_t from = time ? std::min(date->from, time->from) : date->from;
        const std::size_t to = time ? std::max(date->to, time->to) : date->to;
        Stamp stamp{
            printed(*date, time), wordsOf(line, tokens, 0, from), wordsOf(line, tokens, to, tokens.size()), {}, {}};
        if (!date->sure) {
            date->sure = true;
            stamp.dayFirst = printed(*date, time);
            std::swap(date->day, date->month);
            stamp.monthFirst = printed(*date, time);
        }
        return stamp;
    }
    return std::nullopt;
}

} // namespace pledge::intake
