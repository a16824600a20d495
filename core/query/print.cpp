#include "core/query/expression.h"

namespace pledge::query {
namespace {

/// A part that is printed already, and how close what it is made of binds: the outermost step of it.
struct Part {
    std::string text;
    Step::Kind kind;
};

void bracket(Part& p) {
    p.text.insert(0, "(");
    p.text += ')';
}

/// `and` of an `or` needs brackets; so does the same word on the right, which would else be read from the left.
void join(Part& left, Part right, Step::Kind kind) {
    const bool both = kind == Step::Kind::conjunction;
    if (both && left.kind == Step::Kind::disjunction) bracket(left);
    if (right.kind == kind || (both && right.kind == Step::Kind::disjunction)) bracket(right);
    left.text += both ? " and " : " or ";
    left.text += right.text;
    left.kind = kind;
}

std::string print(const Comparison& c) {
    std::string out(factsOf(c.field).name);
    out.append(" ").append(name(c.sign)).append(" ");
    // Behind ~ a number or a date is words and stands bare as well.
    return out + print(c.literal);
}

std::string fieldLines() {
    std::string out;
    for (const FieldFacts& f : fields()) {
        std::string line = "  " + std::string(f.name);
        line.resize(15, ' ');
        line.append(f.says);
        for (std::size_t i = 0; i < f.words.size(); ++i) line.append(i ? ", " : ": ").append(f.words[i]);
        out += line + '\n';
    }
    return out;
}

} // namespace

std::string print(const Expression& expression) {
    std::vector<Part> parts;
    for (const Step& s : expression.steps()) {
        if (s.kind == Step::Kind::comparison) {
            parts.push_back({print(s.comparison), s.kind});
        } else if (s.kind == Step::Kind::negation) {
            Part& p = parts.back();
            if (p.kind != Step::Kind::comparison && p.kind != Step::Kind::negation) bracket(p);
            p.text.insert(0, "not ");
            p.kind = s.kind;
        } else {
            Part right = std::move(parts.back());
            parts.pop_back();
            join(parts.back(), std::move(right), s.kind);
        }
    }
    return parts.empty() ? std::string() : std::move(parts.back().text);
}

std::string grammar() {
    return "EXPR keeps what it holds of:\n"
           "  expression  = conjunction { \"or\" conjunction }\n"
           "  conjunction = term { \"and\" term }\n"
           "  term        = \"not\" term | \"(\" expression \")\" | comparison\n"
           "  comparison  = field sign value\n"
           "  sign        = \"=\" | \"!=\" | \"<\" | \"<=\" | \">\" | \">=\" | \"~\" (contains, in any case)\n"
           "  value       = \"none\" | number [unit] | date | word | \"words in quotation marks\"\n"
           "Such as: amount > 1e9 EUR and period <= 2029\n"
           "         kind = people and audience ~ engineers\n"
           "         standing = discussed or not (pillar = trust)\n"
           "Numbers: 1,000,000  1e9  1.5 bn  30k  12億  5万; currencies by ISO 4217 code; 20 %, MW, GWh, m2, gpu, "
           "site.\n"
           "  Sums are compared in their own currency alone; nothing is converted.\n"
           "Dates are EDTF: 2030, 2026-04-03, 2027-34 (second quarter), 2026/2029. deadline < 2030 holds where the\n"
           "  latest day lies before 2030 begins, > where the earliest lies after its end, = where all days lie "
           "within.\n"
           "A comparison holds where one value of the field satisfies it, and nowhere without a value: pillar = none\n"
           "  asks for that. and binds closer than or.\n"
           "words ~ \"train engin\" is the search: all words, the last one a beginning, marks off (e is é).\n"
           "Fields:\n" +
           fieldLines();
}

} // namespace pledge::query
