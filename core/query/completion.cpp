#include "core/query/completion.h"

#include "core/base/utf8.h"
#include "core/query/field.h"
#include "core/query/token.h"

namespace pledge::query {
namespace {

bool isNameLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Everything that may stand behind these tokens.
std::vector<std::string_view> followers(const std::vector<Token>& before) {
    std::vector<std::string_view> out;
    if (before.empty() || before.back().isKeyword() || before.back().kind == Token::Kind::open) {
        for (const FieldFacts& f : fields()) out.push_back(f.name);
        out.push_back("not");
        return out;
    }
    if (before.back().kind == Token::Kind::compare) {
        const auto field = before.size() > 1 ? fieldNamed(before[before.size() - 2].text) : std::nullopt;
        if (field) out = factsOf(*field).words;
        if (before.back().text == "=" || before.back().text == "!=") out.push_back("none");
        return out;
    }
    // Behind a field stands a sign; behind a value another comparison.
    const bool isField = before.back().kind == Token::Kind::word && fieldNamed(before.back().text) &&
                         (before.size() == 1 || before[before.size() - 2].isKeyword() ||
                          before[before.size() - 2].kind == Token::Kind::open);
    if (!isField) out = {"and", "or"};
    return out;
}

} // namespace

Completion complete(std::string_view typed) {
    Completion c;
    c.start = typed.size();
    while (c.start > 0 && isNameLetter(typed[c.start - 1])) --c.start;
    const auto before = tokens(typed.substr(0, c.start));
    // Within quotation marks, or behind what is no token, nothing can be said; nor within a word of other letters.
    const bool within =
        c.start > 0 && std::string_view(" \t(=<>~!)").find(typed[c.start - 1]) == std::string_view::npos;
    if (!before || within) return c;
    const std::string beginning = base::foldCase(typed.substr(c.start));
    for (const std::string_view word : followers(*before))
        if (word.starts_with(beginning) && word != beginning) c.words.emplace_back(word);
    return c;
}

} // namespace pledge::query
