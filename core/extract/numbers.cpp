#include "core/extract/numbers.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/extract/tell.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace pledge::extract {
namespace {

constexpr std::string_view file = "knowledge/en/numbers.txt";

struct NumberWords {
    Words<double> unit, scale, letter;
    Words<bool> ordinal;
};

const NumberWords& words() {
    static const NumberWords all = [] {
        NumberWords w;
        for (const auto& e : base::knowledge(file)) {
            if (e.section == "ordinal")
                w.ordinal.add(e.key, true);
            else
                (e.section == "unit"    ? w.unit
                 : e.section == "scale" ? w.scale
                                        : w.letter)
                    .add(e.key, std::strtod(e.values.at(0).c_str(), nullptr));
        }
        return w;
    }();
    return all;
}

/// Digits, commas and dots in ASCII, whatever their width in the text.
std::string narrow(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::nextCodePoint(text, at);
        if (c == U' ' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == U'\'' || c == U'’')
            continue; // between groups of three
        if (c < 0x80)
            out += static_cast<char>(c);
        else if (c >= 0xFF0C && c <= 0xFF19)
            out += static_cast<char>(c - 0xFEE0);
        else
            return {};
    }
    return out;
}

/// Whether `sep` parts groups of three digits behind a first group of one to three (or of two, as in 12,34,567).
bool groups(const std::string& s, char sep) {
    std::size_t at = s.find(sep);
    if (at == 0 || at > 3 || at == std::string::npos) return false;
    const std::size_t end = std::min(s.find('.'), s.size());
    while (at < s.size() && s[at] == sep) {
        const std::size_t next = std::min(s.find(sep, at + 1), sep == ',' ? end : s.size());
        const std::size_t length = next - at - 1;
        if (length != 3 && !(length == 2 && sep == ',' && next < s.size() && s[next] == sep)) return false;
        at = next;
    }
    return true;
}

/// Joined by a hyphen to letters before it, the number belongs to a name: Covid-19, A-320.
bool insideName(const Document& d, std::size_t token) {
    if (token >= 2 && isMark(d, token - 1, "-") && joined(d, token) && joined(d, token - 1) && isWord(d, token - 2)) {
        const auto& w = words();
        const auto before = d.lower(token - 2);
        return !w.unit.has(before) && !w.scale.has(before) && !(isNumber(d, token - 3) && joined(d, token - 2));
    }
    if (token >= 1 && isWord(d, token - 1) && joined(d, token)) return d.word(token - 1).size() > 3;
    if (token < 1 || !joined(d, token)) return false;
    // "S/310 million" are Peru's soles, "FT-S/4" is a number of something.
    const bool soles =
        token >= 2 && isMark(d, token - 1, "/") && d.word(token - 2) == "S" && !(token >= 3 && joined(d, token - 2));
    return !soles && (isMark(d, token - 1, "/") || isMark(d, token - 1, "#"));
}

/// Takes in the scales behind digits: "10 billion", "10-billion", "1.5 lakh crore", "2.5bn", "10B".
void takeScales(const Document& d, Number& n) {
    const auto& w = words();
    for (std::size_t at = n.last;; at = n.last) {
        const bool hyphen = isMark(d, at, "-") && joined(d, at) && joined(d, at + 1);
        const std::size_t word = hyphen ? at + 1 : at;
        if (!isWord(d, word) || d.tokens()[word].sentence != d.tokens()[n.first].sentence) return;
        const auto text = d.lower(word);
        if (const double* scale = w.scale.find(text); scale) {
            n.value *= *scale;
            n.scale *= *scale;
            // "500 mio. euros": the stop of an abbreviation.
            if (isMark(d, word + 1, ".") && text.size() <= 4 && joined(d, word + 1) && isWord(d, word + 2) &&
                !d.tokens()[word + 2].capital && !joined(d, word + 2) &&
                d.tokens()[word + 2].sentence == d.tokens()[word].sentence) {
                n.last = word + 2;
                return;
            }
        } else if (const double* letter = w.letter.find(text); letter && joined(d, word) && !hyphen && n.scale == 1) {
            n.value *= *letter;
            n.scale = *letter;
            n.loose = true;
            n.last = word + 1;
            return;
        } else {
            return;
        }
        n.last = word + 1;
    }
}

/// "5,000-odd", "400-plus", "300-strong": the word hangs on the number; what it means is a qualifier's affair.
void takeSuffix(const Document& d, Number& n) {
    if (!isDash(d, n.last) || !joined(d, n.last) || !joined(d, n.last + 1)) return;
    const auto word = d.lower(n.last + 1);
    if (word != "odd" && word != "plus" && word != "strong") return;
    n.strong = word == "strong";
    n.year = false;
    n.last += 2;
}

} // namespace

bool isGeneration(const Document& d, std::size_t token) {
    if (!isNumber(d, token) || d.word(token).size() != 1 || !isWord(d, token + 1) || !joined(d, token + 1))
        return false;
    const auto letter = d.word(token + 1);
    return letter == "G" || letter == "D";
}

namespace {

bool isOrdinal(const Document& d, std::size_t next) {
    return isWord(d, next) && joined(d, next) && words().ordinal.has(d.lower(next));
}

std::optional<Number> fromDigits(const Document& d, std::size_t token) {
    if (insideName(d, token) || isOrdinal(d, token + 1) || isGeneration(d, token)) return std::nullopt;
    const auto value = digitsOf(d.word(token));
    if (!value) return std::nullopt;
    Number n{token, token + 1, *value};
    n.year = d.word(token).size() == 4 && *value >= 1900 && *value < 2200 && std::floor(*value) == *value;
    // Groups parted by no-break or thin spaces, or by plain ones where no name stands before: "1 200 000".
    const bool named =
        token > 0 && isWord(d, token - 1) && d.tokens()[token - 1].capital && token - 1 != d.sentenceOf(token).first;
    while (isNumber(d, n.last) && d.word(n.last).size() == 3 && d.word(n.last - 1).size() <= 3 &&
           std::floor(n.value) == n.value) {
        const auto gap = d.textOf(base::Span{d.tokens()[n.last - 1].span.end, d.tokens()[n.last].span.start});
        const auto next = digitsOf(d.word(n.last));
        const bool apart = gap == "\u00A0" || gap == "\u202F" || gap == "\u2009" || (gap == " " && !named);
        if (!apart || !next || d.word(n.last).find_first_not_of("0123456789") != std::string_view::npos) break;
        n.value = n.value * 1000 + *next;
        ++n.last;
    }
    // "3 1/2" and "1/2" are not read; a slash makes a date or a share of something.
    if (isMark(d, n.last, "/") && joined(d, n.last)) return std::nullopt;
    takeScales(d, n);
    takeSuffix(d, n);
    // "10,000+ jobs": the sign is the number's, its meaning a qualifier's.
    if (isMark(d, n.last, "+") && joined(d, n.last) && isWord(d, n.last + 1) && !joined(d, n.last + 1))
        ++n.last, n.year = false;
    return n;
}

/// "half a million", "a quarter of a million", "three quarters of a billion".
std::optional<Number> fromFraction(const Document& d, std::size_t token) {
    const auto first = d.lower(token);
    std::size_t at = token + 1;
    double part = 0.5;
    if (first == "three") {
        if (isDash(d, at)) ++at;
        if (d.lower(at++) != "quarters" || d.lower(at++) != "of") return std::nullopt;
        part = 0.75;
    } else if (first == "quarter" || (first == "a" && d.lower(at) == "quarter")) {
        part = 0.25;
        if (first == "a") ++at;
        if (d.lower(at++) != "of") return std::nullopt;
    } else if (first != "half") {
        return std::nullopt;
    }
    if (isDash(d, at)) ++at;
    if (d.lower(at) != "a") return std::nullopt;
    const double* scale = words().scale.find(d.lower(at + 1));
    if (!scale || *scale < 100) return std::nullopt;
    Number n{token, at + 2, part * *scale};
    n.words = true, n.scale = *scale;
    return n;
}

/// The number words from `token` on: "three hundred and fifty thousand", "twenty-five", "one and a half million".
std::optional<Number> fromWords(const Document& d, std::size_t token) {
    const auto& w = words();
    double total = 0, current = 0, lastUnit = 100;
    double by = 1;
    bool any = false;
    std::size_t at = token, end = token;
    const bool article = d.lower(at) == "a" || d.lower(at) == "an";
    if (article) {
        const double* scale = w.scale.find(d.lower(at + 1));
        if (!scale) return std::nullopt;
        current = 1, any = true, ++at, lastUnit = 1;
    }
    for (;;) {
        const auto text = d.lower(at);
        if (const double* unit = w.unit.find(text)) {
            // "two three" are two numbers, "twenty three" and "hundred three" one.
            if (any && !(lastUnit >= 100 || (lastUnit >= 20 && *unit < 10 && *unit > 0))) break;
            current += *unit, lastUnit = *unit, any = true;
        } else if (const double* scale = w.scale.find(text); scale && any && isWord(d, at)) {
            if (*scale == 100 || *scale == 12)
                current *= *scale;
            else
                total = (total + current) * *scale, current = 0;
            by = *scale >= 1000 ? *scale : by, lastUnit = 100;
        } else {
            break;
        }
        end = ++at;
        if (any && d.lower(at) == "and" && d.lower(at + 1) == "a" && d.lower(at + 2) == "half") {
            // "one and a half billion", "a billion and a half".
            (current > 0 ? current : total) += current > 0 ? 0.5 : by / 2;
            at += 3, end = at;
            continue;
        }
        const bool hundredAnd = d.lower(at) == "and" && d.lower(at - 1) == "hundred" && w.unit.has(d.lower(at + 1));
        if (hundredAnd ||
            (isMark(d, at, "-") && joined(d, at + 1) && (w.unit.has(d.lower(at + 1)) || w.scale.has(d.lower(at + 1)))))
            ++at;
    }
    if (!any || end == token || (article && end < token + 2)) return std::nullopt;
    Number n{token, end, total + current};
    n.words = true, n.scale = by;
    takeSuffix(d, n);
    return n;
}

/// "several hundred", "a few thousand", "hundreds of", "many million": no number.
bool isVague(const Document& d, const Number& n) {
    if (n.first == 0 || !n.words) return false;
    const auto before = d.lower(n.first - 1);
    return before == "several" || before == "few" || before == "many" || before == "multi" ||
           (isMark(d, n.first - 1, "-") && n.first >= 2 && d.lower(n.first - 2) == "multi");
}

} // namespace

std::optional<double> digitsOf(std::string_view text) {
    // Up to fifteen plain digits are exact.
    if (text.size() <= 15) {
        std::uint64_t value = 0;
        std::size_t at = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
            value = value * 10 + static_cast<std::uint64_t>(text[at] - '0');
        if (at == text.size() && at > 0) return static_cast<double>(value);
    }
    std::string s = narrow(text);
    if (s.empty()) return std::nullopt;
    if (s.find(',') != std::string::npos) {
        if (groups(s, ','))
            std::erase(s, ',');
        else if (s.find('.') == std::string::npos && s.find(',') == s.rfind(','))
            s[s.find(',')] = '.';
        else
            return std::nullopt;
    }
    if (s.find('.') != s.rfind('.')) {
        if (!groups(s, '.')) return std::nullopt;
        std::erase(s, '.');
    }
    return std::strtod(s.c_str(), nullptr);
}

bool mayStartNumber(const Document& document, std::size_t token) {
    static const WordMarks starts = [] {
        WordMarks all;
        for (const auto& word : numberOpeners()) all.add(word, 1);
        return all;
    }();
    if (token >= document.tokens().size()) return false;
    const Token& t = document.tokens()[token];
    return t.form == Token::Form::number || (t.form == Token::Form::word && starts.of(document.lower(t)) != 0);
}

std::optional<Number> numberAt(const Document& document, std::size_t token) {
    if (!mayStartNumber(document, token)) return std::nullopt;
    if (isNumber(document, token)) return fromDigits(document, token);
    const auto text = document.lower(token);
    if (text == "half" || text == "quarter" || text == "a" || text == "three")
        if (auto n = fromFraction(document, token)) return n;
    if (text != "a" && text != "an" && !words().unit.has(text)) return std::nullopt;
    auto n = fromWords(document, token);
    if (n && (isVague(document, *n) || insideName(document, n->first))) return std::nullopt;
    return n;
}

std::optional<Number> rangeFrom(const Document& d, const Number& low) {
    return rangeFrom(
        d, low, [](std::size_t at) { return at; }, low.first);
}

std::optional<Number> rangeFrom(const Document& d, const Number& low,
                                const std::function<std::size_t(std::size_t)>& skip, std::size_t start) {
    std::size_t at = low.last;
    const bool between = start > 0 && d.lower(start - 1) == "between";
    const bool dash = isDash(d, at);
    // "from 200 to 500" tells a growth; the two are claims of their own.
    if (!dash && start > 0 && d.lower(start - 1) == "from") return std::nullopt;
    if (!dash && d.lower(at) != "to" && !(between && d.lower(at) == "and")) return std::nullopt;
    at = skip(at + 1);
    if (!isNumber(d, at) && !isWord(d, at)) return std::nullopt;
    if (dash && isWord(d, at)) return std::nullopt;
    std::optional<Number> high;
    if (isNumber(d, at)) {
        // numberAt would take the hyphen of a range for one inside a name.
        const auto value = digitsOf(d.word(at));
        if (!value || isOrdinal(d, at + 1)) return std::nullopt;
        high = Number{at, at + 1, *value};
        takeScales(d, *high);
    } else {
        high = numberAt(d, at);
    }
    if (!high) return std::nullopt;
    Number n = low;
    // "8 to 10 billion": the scale stands once, behind both.
    if (low.scale == 1 && high->scale > 1 && low.value <= high->value / high->scale) n.value *= high->scale;
    if (high->value <= n.value) return std::nullopt;
    n.max = high->value, n.last = high->last;
    n.scale = std::max(n.scale, high->scale), n.loose = n.loose || high->loose, n.year = false;
    return n;
}

std::vector<std::string> numberOpeners() {
    std::vector<std::string> out{"a", "an", "half", "quarter"};
    for (const auto& [word, value] : words().unit) out.push_back(word);
    return out;
}

std::vector<std::string> numberScales() {
    std::vector<std::string> out;
    for (const auto& [word, value] : words().scale) out.push_back(word);
    return out;
}

std::string numberStep(const Document& d, const Number& n) {
    return tellNumber(d.textOf(n.first, n.last), n.value, n.max, n.scale);
}

std::string plain(double value) {
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.10g", value);
    std::string s = digits;
    if (s.find('e') != std::string::npos) {
        std::snprintf(digits, sizeof digits, "%.0f", value);
        s = digits;
    }
    const std::size_t whole = std::min(s.find('.'), s.size());
    for (std::size_t at = whole; at > 3; at -= 3) s.insert(at - 3, ",");
    return s;
}

} // namespace pledge::extract
