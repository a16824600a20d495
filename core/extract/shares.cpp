#include "core/extract/counts.h"

#include "core/base/knowledge.h"

#include <initializer_list>
#include <utility>

namespace pledge::extract {
namespace {

/// `sum` gives the phrase that tells how it came to the value.
template<class Sum>
Candidate share(const Document& d, double value, Run words, const char* rule, Sum sum) {
    Candidate c;
    c.first = words.first, c.last = words.last;
    c.claim.kind = model::Kind::share;
    c.claim.quantity.value = value;
    c.claim.quantity.unit = "ratio";
    c.claim.rule = rule;
    because(d, c, [&] { return tellShare(d.textOf(words.first, words.last), value, sum()); });
    return c;
}

/// What a third, thirds … are of one; nothing for other words.
std::optional<double> partNamed(const Word& word) {
    static const Words<double> parts = [] {
        Words<double> all;
        for (const auto& [name, value] : std::initializer_list<std::pair<const char*, double>>{{"half", 0.5},
                                                                                               {"halves", 0.5},
                                                                                               {"third", 1.0 / 3},
                                                                                               {"thirds", 1.0 / 3},
                                                                                               {"quarter", 0.25},
                                                                                               {"quarters", 0.25},
                                                                                               {"fourth", 0.25},
                                                                                               {"fourths", 0.25},
                                                                                               {"fifth", 0.2},
                                                                                               {"fifths", 0.2},
                                                                                               {"tenth", 0.1},
                                                                                               {"tenths", 0.1}})
            all.add(name, value);
        return all;
    }();
    const double* part = parts.find(word);
    return part ? std::optional<double>(*part) : std::nullopt;
}

/// "one in five", "two out of three".
std::optional<Candidate> oneIn(const Document& d, std::size_t token) {
    if (const auto w = d.lower(token + 1); w != "in" && w != "out") return std::nullopt;
    const auto top = numberAt(d, token);
    if (!top || top->value < 1 || top->value > 9 || top->last != token + 1) return std::nullopt;
    std::size_t at = top->last;
    const bool outOf = d.lower(at) == "out" && d.lower(at + 1) == "of";
    if (!outOf && d.lower(at) != "in") return std::nullopt;
    if (outOf) ++at;
    ++at;
    if (d.lower(at) == "every") ++at;
    const auto whole = numberAt(d, at);
    if (!whole || whole->value <= top->value || whole->value > 1000 || whole->year) return std::nullopt;
    return share(d, top->value / whole->value, {token, whole->last}, "share.one_in", [&] {
        return filled(step::divided, {plain(top->value), plain(whole->value)});
    });
}

/// "two-thirds", "a third of", "one quarter of", "half of".
std::optional<Candidate> parts(const Document& d, std::size_t token) {
    if (isNumber(d, token)) return std::nullopt;
    std::size_t at = token;
    double count = 1;
    const bool article = d.lower(token) == "a";
    const bool half = d.lower(token) == "half";
    if (article)
        ++at;
    else if (!half) {
        const auto n = numberAt(d, token);
        if (!n || !n->words || n->value > 9 || n->last != token + 1) return std::nullopt;
        count = n->value, at = n->last;
        if (isDash(d, at)) ++at;
    }
    const auto part = partNamed(d.lower(at));
    if (!part || count * *part >= 1) return std::nullopt;
    const bool of = d.lower(at + 1) == "of";
    const bool hyphen = isDash(d, at - 1) && at > token;
    // "half of 2028" is a date, "a quarter of a million" a number.
    const auto behind = numberAt(d, at + 2);
    if (!of && !hyphen) return std::nullopt;
    if (of && behind && (behind->year || behind->scale > 1)) return std::nullopt;
    if (half && token > 0 &&
        (d.lower(token - 1) == "first" || d.lower(token - 1) == "second" || d.lower(token - 1) == "a"))
        return std::nullopt;
    return share(d, count * *part, {token, at + 1}, "share.fraction", [&] {
        return filled(count == 1 ? step::onePart : step::someParts, {plain(count), plain(1 / *part)});
    });
}

} // namespace

std::optional<Candidate> percentBehind(const Document& d, const Number& n) {
    std::size_t at = n.last;
    if (isDash(d, at) && joined(d, at)) ++at;
    std::size_t last = 0;
    const auto word = d.lower(at);
    if (word == "%" || word == "％" || word == "percent" || word == "pct" || word == "pc") last = at + 1;
    if (word == "per" && d.lower(at + 1) == "cent") last = at + 2;
    if (!last) return std::nullopt;
    std::size_t next = last;
    if (isDash(d, next)) ++next;
    if (d.lower(next) == "point" || d.lower(next) == "points") return std::nullopt;
    Number number = n;
    auto c = share(d, n.value / 100, {n.first, last}, "share.percent",
                   [&] { return filled(step::ofHundred, {tellRange(n.value, n.max)}); });
    // "30% to 40%": the sign stands twice.
    if (!n.max && (d.lower(last) == "to" || isDash(d, last))) {
        number.last = last;
        const auto high = rangeFrom(d, number);
        if (high && (d.lower(high->last) == "%" || d.lower(high->last) == "percent" || d.lower(high->last) == "per")) {
            number.max = high->max;
            c.last = high->last + (d.lower(high->last) == "per" ? 2 : 1);
        }
    }
    if (number.max) c.claim.quantity.value_max = *number.max / 100;
    return c;
}

std::optional<Candidate> fractionAt(const Document& d, std::size_t token) {
    if (auto c = oneIn(d, token)) return c;
    return parts(d, token);
}

} // namespace pledge::extract
