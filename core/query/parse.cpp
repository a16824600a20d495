#include "core/base/utf8.h"
#include "core/query/expression.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pledge::query {
namespace {

constexpr std::array<std::pair<std::string_view, Sign>, 7> signs{{{"=", Sign::equal},
                                                                  {"!=", Sign::unequal},
                                                                  {"<", Sign::less},
                                                                  {"<=", Sign::atMost},
                                                                  {">", Sign::more},
                                                                  {">=", Sign::atLeast},
                                                                  {"~", Sign::contains}}};

std::vector<std::string_view> fieldNames() {
    std::vector<std::string_view> names;
    for (const FieldFacts& f : fields()) names.push_back(f.name);
    return names;
}

/// Dijkstra's two stacks: operators wait until one that binds less comes, operands go out at once.
class Parser {
public:
    explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    base::Result<std::vector<Step>> all() {
        while (at_ < tokens_.size()) {
            const auto e = operand_ ? behindOperand() : operand();
            if (!e) return e.error();
        }
        if (!operand_) return expected(endColumn());
        if (const auto e = closeAll(); !e) return e.error();
        return std::move(steps_);
    }

private:
    enum class Waiting { open, negation, conjunction, disjunction };
    struct Operator {
        Waiting kind;
        std::size_t column;
    };

    std::size_t endColumn() const {
        if (tokens_.empty()) return 1;
        return tokens_.back().column + base::countCodePoints(tokens_.back().text);
    }

    base::Error expected(std::size_t column) const {
        if (tokens_.empty()) return wrongAt(1, "The expression is empty: write a comparison such as amount > 1e9 USD.");
        const std::string last = "“" + tokens_.back().text + "”";
        return wrongAt(column,
                       "The expression ends behind " + last + ": a comparison such as deadline < 2030 must follow.");
    }

    base::Result<void> deeper(Waiting kind, std::size_t column) {
        if (++depth_ > deepest)
            return wrongAt(column, "Brackets and not stand more than " + std::to_string(deepest) +
                                       " deep in each other: take some out.");
        waiting_.push_back({kind, column});
        ++at_;
        return {};
    }

    /// Where a comparison, `not` or a bracket must begin.
    base::Result<void> operand() {
        const Token& t = tokens_[at_];
        if (t.kind == Token::Kind::open) return deeper(Waiting::open, t.column);
        if (t.is("not")) return deeper(Waiting::negation, t.column);
        if (t.kind != Token::Kind::word || t.isKeyword())
            return wrongAt(t.column, "“" + t.text + "” stands where a comparison such as kind = people must begin.");
        return comparison();
    }

    base::Result<void> comparison() {
        const Token& name = tokens_[at_];
        const auto field = fieldNamed(name.text);
        if (!field) return unknownField(name);
        const FieldFacts& facts = factsOf(*field);
        if (++at_ == tokens_.size() || tokens_[at_].kind != Token::Kind::compare)
            return wrongAt(at_ < tokens_.size() ? tokens_[at_].column : name.column + name.text.size(),
                           "A sign must follow “" + name.text + "”: one of = != < <= > >= ~.");
        const Token& sign = tokens_[at_++];
        const std::size_t from = at_;
        while (at_ < tokens_.size() && isLiteral(tokens_[at_])) ++at_;
        if (from == at_)
            return wrongAt(from < tokens_.size() ? tokens_[from].column : sign.column + sign.text.size(),
                           "A value must follow “" + name.text + " " + sign.text + "”.");
        Comparison c{*field, signOf(sign.text), {}};
        if (const auto e = fits(facts, c.sign, sign); !e) return e;
        const auto literal = readLiteral(facts, {tokens_.data() + from, at_ - from}, c.sign == Sign::contains);
        if (!literal) return literal.error();
        c.literal = *literal;
        if (const auto e = fits(facts, c, sign); !e) return e;
        steps_.push_back({Step::Kind::comparison, std::move(c)});
        operand_ = true;
        takeNegations();
        return {};
    }

    static bool isLiteral(const Token& t) {
        return t.kind == Token::Kind::quoted || (t.kind == Token::Kind::word && !t.isKeyword());
    }

    static Sign signOf(std::string_view text) {
        return std::find_if(signs.begin(), signs.end(), [&](const auto& s) { return s.first == text; })->second;
    }

    static bool isOrder(Sign s) { return s != Sign::equal && s != Sign::unequal && s != Sign::contains; }

    /// Whether what the field holds can be compared so.
    static base::Result<void> fits(const FieldFacts& facts, Sign s, const Token& sign) {
        const bool words = facts.holds == Holds::words || facts.holds == Holds::choice;
        const std::string name(facts.name);
        if (words && isOrder(s)) return wrongAt(sign.column, "“" + name + "” holds words: compare it with =, != or ~.");
        if (s == Sign::contains && !words && facts.holds != Holds::value && facts.holds != Holds::date)
            return wrongAt(sign.column, "“" + name + "” holds numbers: compare it with =, !=, <, <=, > or >=.");
        return {};
    }

    /// Whether this value can be compared so.
    static base::Result<void> fits(const FieldFacts& facts, const Comparison& c, const Token& sign) {
        using Form = Literal::Form;
        if (isOrder(c.sign) && (c.literal.form == Form::none || c.literal.form == Form::words))
            return wrongAt(sign.column, "“" + std::string(facts.name) + " " + sign.text +
                                            "” needs a number with its unit or a date.");
        return {};
    }

    base::Error unknownField(const Token& name) const {
        const std::string_view near = nearestTo(name.text, fieldNames());
        const std::string start = "“" + name.text + "” is no field";
        if (!near.empty()) return wrongAt(name.column, start + "; did you mean " + std::string(near) + "?");
        return wrongAt(name.column,
                       start + ": write one such as amount, deadline, kind, standing, pillar, verdict or source.");
    }

    /// Where `and`, `or` or a closing bracket must stand.
    base::Result<void> behindOperand() {
        const Token& t = tokens_[at_];
        if (t.kind == Token::Kind::close) return closed(t);
        const bool both = t.is("and");
        if (!both && !t.is("or"))
            return wrongAt(t.column, "“" + t.text + "” stands where and, or or a closing bracket must stand.");
        while (!waiting_.empty() && (waiting_.back().kind == Waiting::conjunction ||
                                     (!both && waiting_.back().kind == Waiting::disjunction)))
            take();
        waiting_.push_back({both ? Waiting::conjunction : Waiting::disjunction, t.column});
        operand_ = false;
        ++at_;
        return {};
    }

    base::Result<void> closed(const Token& t) {
        while (!waiting_.empty() && waiting_.back().kind != Waiting::open) take();
        if (waiting_.empty()) return wrongAt(t.column, "No bracket is open that this one could close.");
        waiting_.pop_back();
        --depth_;
        ++at_;
        takeNegations();
        return {};
    }

    base::Result<void> closeAll() {
        for (; !waiting_.empty(); take())
            if (waiting_.back().kind == Waiting::open)
                return wrongAt(waiting_.back().column, "The bracket that opens here is not closed.");
        return {};
    }

    void takeNegations() {
        while (!waiting_.empty() && waiting_.back().kind == Waiting::negation) take();
    }

    void take() {
        switch (waiting_.back().kind) {
        case Waiting::negation: steps_.push_back({Step::Kind::negation}), --depth_; break;
        case Waiting::conjunction: steps_.push_back({Step::Kind::conjunction}); break;
        case Waiting::disjunction: steps_.push_back({Step::Kind::disjunction}); break;
        case Waiting::open: break;
        }
        waiting_.pop_back();
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    bool operand_ = false; ///< the last thing read is whole
    std::vector<Operator> waiting_;
    std::vector<Step> steps_;
};

std::string trimmed(std::string_view s) {
    const auto from = s.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return std::string(s.substr(from, s.find_last_not_of(" \t\r\n") - from + 1));
}

} // namespace

base::Result<Expression> parse(std::string_view utf8) {
    auto words = tokens(utf8);
    if (!words) return words.error();
    auto steps = Parser(std::move(*words)).all();
    if (!steps) return steps.error();
    return Expression(trimmed(utf8), std::move(*steps));
}

std::string_view name(Sign sign) { return signs[static_cast<std::size_t>(sign)].first; }

} // namespace pledge::query
