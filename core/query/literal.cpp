#include "core/query/literal.h"

#include "core/base/utf8.h"
#include "core/model/edtf.h"
#include "core/query/quantities.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pledge::query {
namespace {

std::string joined(const std::vector<std::string_view>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out.append(i == 0 ? "" : i + 1 == words.size() ? " or " : ", ").append(words[i]);
    return out;
}

Literal wordsOf(const std::string& text) {
    Literal l;
    l.text = text;
    l.folded = folded(text);
    return l;
}

/// A date that has days: no duration, no month without a year.
bool isDate(const std::string& text) {
    const auto e = model::parseEdtf(text);
    return e && e->form != model::Edtf::Form::duration && !e->yearUnknown;
}

Literal dateOf(const std::string& text) {
    Literal l;
    l.form = Literal::Form::date;
    l.text = text;
    return l;
}

base::Result<Literal> readDate(const FieldFacts& field, const Token& word) {
    const std::string text = base::toNfkc(word.text);
    if (isDate(text)) return dateOf(text);
    return wrongAt(word.column, "“" + word.text + "” is no date: " + std::string(field.name) +
                                    " needs one such as 2030, 2026-04, 2026-04-03, 2027-34 (its second quarter) or "
                                    "2026/2029.");
}

base::Result<Literal> readChoice(const FieldFacts& field, const Token& word) {
    const std::string plain = folded(word.text);
    if (std::find(field.words.begin(), field.words.end(), plain) != field.words.end()) return wordsOf(plain);
    const std::string_view near = nearestTo(word.text, field.words);
    if (!near.empty())
        return wrongAt(word.column, "“" + word.text + "” is no " + std::string(field.name) + "; did you mean " +
                                        std::string(near) + "?");
    return wrongAt(word.column,
                   "“" + word.text + "” is no " + std::string(field.name) + ": write " + joined(field.words) + ".");
}

base::Result<Literal> fromQuantity(const FieldFacts& field, std::span<const Token> words) {
    const auto q = readQuantity(field, words);
    if (!q) return q.error();
    Literal l;
    l.form = Literal::Form::quantity;
    l.number = q->value;
    l.unit = q->unit;
    return l;
}

bool startsAsNumber(const Token& t) {
    const std::string text = base::toNfkc(t.text);
    return t.kind == Token::Kind::word && !text.empty() && text[0] >= '0' && text[0] <= '9';
}

/// Any value: a date where it is one, a number where it begins as one, else words.
base::Result<Literal> readValue(const FieldFacts& field, std::span<const Token> words) {
    const Token& first = words.front();
    if (first.kind == Token::Kind::word && words.size() == 1 && isDate(first.text)) return dateOf(first.text);
    if (startsAsNumber(first) || words.size() > 1) return fromQuantity(field, words);
    return wordsOf(first.text);
}

base::Error tooMany(const Token& extra) {
    return wrongAt(extra.column, "“" + extra.text +
                                     "” is one word too many: write and, or or a closing bracket here, or put words "
                                     "with spaces in quotation marks.");
}

/// Whether a word can stand without quotation marks and is read as itself.
bool standsBare(const std::string& text) {
    const auto read = tokens(text);
    return read && read->size() == 1 && read->front().kind == Token::Kind::word && read->front().text == text &&
           !read->front().isKeyword() && !read->front().is("none") && !startsAsNumber(read->front()) && !isDate(text);
}

std::string inQuotes(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

} // namespace

std::string folded(std::string_view utf8) { return base::foldCase(base::toNfkc(utf8)); }

base::Result<Literal> readLiteral(const FieldFacts& field, std::span<const Token> words, bool asText) {
    const Token& first = words.front();
    if (!asText && words.size() == 1 && first.is("none")) {
        Literal l;
        l.form = Literal::Form::none;
        return l;
    }
    const bool number = field.holds == Holds::amount || field.holds == Holds::count || field.holds == Holds::share ||
                        field.holds == Holds::capacity;
    if (number && !asText) return fromQuantity(field, words);
    if (field.holds == Holds::value && !asText) return readValue(field, words);
    if (words.size() > 1) return tooMany(words[1]);
    if (asText || field.holds == Holds::words) {
        if (first.text.empty()) return wrongAt(first.column, "There is nothing between the quotation marks.");
        Literal l = wordsOf(first.text);
        if (field.field == Field::words) l.search = std::make_shared<const base::SearchQuery>(first.text);
        return l;
    }
    return field.holds == Holds::date ? readDate(field, first) : readChoice(field, first);
}

std::string print(const Literal& literal) {
    switch (literal.form) {
    case Literal::Form::none: return "none";
    case Literal::Form::date: return literal.text;
    case Literal::Form::words: return standsBare(literal.text) ? literal.text : inQuotes(literal.text);
    case Literal::Form::quantity: break;
    }
    char digits[40];
    // Whole numbers without an exponent, as far as one counts their zeros.
    const bool whole = literal.number == std::trunc(literal.number) && literal.number < 1e15;
    const auto end = whole ? std::to_chars(digits, digits + sizeof digits, literal.number, std::chars_format::fixed).ptr
                           : std::to_chars(digits, digits + sizeof digits, literal.number).ptr;
    return std::string(digits, end) + ' ' + literal.unit;
}

} // namespace pledge::query
