#include "core/query/evaluate.h"

#include "core/model/edtf.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace pledge::query {
namespace {

/// What a value covers: from its least to its greatest.
struct Range {
    double from, to;
};

constexpr double forever = std::numeric_limits<double>::infinity();

/// Equal but for the last digits that arithmetic leaves.
bool near(double a, double b) {
    if (a == b || std::isinf(a) || std::isinf(b)) return a == b;
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

bool above(double a, double b) { return a > b && !near(a, b); }
bool notBelow(double a, double b) { return a > b || near(a, b); }

bool within(const Range& value, const Range& literal) {
    return notBelow(value.from, literal.from) && notBelow(literal.to, value.to);
}

bool satisfies(const Range& value, Sign sign, const Range& literal) {
    switch (sign) {
    case Sign::equal: return within(value, literal);
    case Sign::unequal: return !within(value, literal);
    case Sign::less: return above(literal.from, value.to);
    case Sign::atMost: return notBelow(literal.to, value.to);
    case Sign::more: return above(value.from, literal.to);
    case Sign::atLeast: return notBelow(value.from, literal.from);
    case Sign::contains: break;
    }
    return false;
}

/// The days of a date, counted; nothing where it has none. Two days are never `near` each other.
std::optional<Range> daysOf(std::string_view edtf, bool endAlone) {
    const auto e = model::parseEdtf(edtf);
    if (!e || e->form == model::Edtf::Form::duration || e->yearUnknown) return std::nullopt;
    const auto serial = [](const std::optional<model::Day>& day, double open) {
        return day ? static_cast<double>(model::toSerial(*day)) : open;
    };
    // What is due through 2029 is due at its end.
    const auto& first = endAlone && e->lastEarliest ? e->lastEarliest : e->first;
    return Range{serial(first, -forever), serial(e->last, forever)};
}

bool satisfies(const Fact& fact, const Comparison& c) {
    const Literal& l = c.literal;
    switch (l.form) {
    case Literal::Form::none: return false;
    case Literal::Form::quantity: {
        if (!fact.quantity || fact.quantity->unit != l.unit) return false;
        const Range range{fact.quantity->value, fact.quantity->value_max.value_or(fact.quantity->value)};
        return satisfies(range, c.sign, Range{l.number, l.number});
    }
    case Literal::Form::date: {
        if (!fact.isDate) return false;
        const auto days = daysOf(fact.text, c.field == Field::deadline);
        const auto literal = daysOf(l.text, c.field == Field::deadline);
        return days && literal && satisfies(*days, c.sign, *literal);
    }
    case Literal::Form::words: break;
    }
    const std::string text = folded(fact.quantity ? model::display(*fact.quantity) : std::string(fact.text));
    if (c.sign == Sign::contains) return text.find(l.folded) != std::string::npos;
    return (text == l.folded) == (c.sign == Sign::equal);
}

/// All that is searched of a subject must hold the words together, and no phrase runs from one value to the next.
bool isFound(const Comparison& c, const Subject& subject) {
    std::string haystack;
    anyValue(c.field, subject, [&](const Fact& fact) {
        haystack += base::searchable(fact.quantity ? model::display(*fact.quantity) : std::string(fact.text));
        return false;
    });
    return c.literal.search->holds(haystack) == (c.sign != Sign::unequal);
}

bool holds(const Comparison& c, const Subject& subject) {
    if (c.literal.form == Literal::Form::none) {
        const bool some = anyValue(c.field, subject, [](const Fact&) { return true; });
        return some == (c.sign == Sign::unequal);
    }
    if (c.field == Field::words) return isFound(c, subject);
    return anyValue(c.field, subject, [&](const Fact& fact) { return satisfies(fact, c); });
}

} // namespace

bool holds(const Expression& expression, const Subject& subject) {
    if (expression.empty()) return true;
    std::vector<bool> stack;
    for (const Step& s : expression.steps()) {
        if (s.kind == Step::Kind::comparison) {
            stack.push_back(holds(s.comparison, subject));
        } else if (s.kind == Step::Kind::negation) {
            stack.back() = !stack.back();
        } else {
            const bool right = stack.back();
            stack.pop_back();
            stack.back() = s.kind == Step::Kind::conjunction ? stack.back() && right : stack.back() || right;
        }
    }
    return stack.back();
}

} // namespace pledge::query
