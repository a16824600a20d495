#include "core/query/token.h"

#include "core/base/utf8.h"

#include <optional>

namespace pledge::query {
namespace {

/// The mark that ends what `c` opens; nothing where it opens nothing.
std::optional<char32_t> closing(char32_t c) {
    if (c == U'"' || c == U'\'') return c;
    if (c == U'“') return U'”';
    return std::nullopt;
}

bool isSign(char32_t c) { return c == U'=' || c == U'<' || c == U'>' || c == U'!' || c == U'~'; }
bool isWideSign(char32_t c) { return c == U'≠' || c == U'≤' || c == U'≥'; }

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    base::Result<std::vector<Token>> all() {
        while (at_ < text_.size()) {
            const std::size_t column = column_;
            const char32_t c = next();
            if (base::isSpace(c)) continue;
            if (c == U'(' || c == U')')
                out_.push_back({c == U'(' ? Token::Kind::open : Token::Kind::close, c == U'(' ? "(" : ")", column});
            else if (const auto end = closing(c)) {
                if (!quoted(*end, column)) return wrongAt(column, "The quotation mark that opens here is not closed.");
            } else if (isSign(c) || isWideSign(c)) {
                if (const auto e = sign(c, column); !e) return e.error();
            } else
                word(c, column);
        }
        return std::move(out_);
    }

private:
    char32_t next() {
        ++column_;
        return base::nextCodePoint(text_, at_);
    }
    char32_t peek() const {
        std::size_t at = at_;
        return at < text_.size() ? base::nextCodePoint(text_, at) : 0;
    }

    void word(char32_t first, std::size_t column) {
        Token t{Token::Kind::word, {}, column};
        base::appendCodePoint(t.text, first);
        while (at_ < text_.size()) {
            const char32_t c = peek();
            if (base::isSpace(c) || c == U'(' || c == U')' || isSign(c) || isWideSign(c) || c == U'"' || c == U'“')
                break;
            base::appendCodePoint(t.text, next());
        }
        out_.push_back(std::move(t));
    }

    bool quoted(char32_t end, std::size_t column) {
        Token t{Token::Kind::quoted, {}, column};
        while (at_ < text_.size()) {
            char32_t c = next();
            if (c == end) {
                out_.push_back(std::move(t));
                return true;
            }
            // A backslash takes the next mark as a letter.
            if (c == U'\\' && (peek() == end || peek() == U'\\')) c = next();
            base::appendCodePoint(t.text, c);
        }
        return false;
    }

    base::Result<void> sign(char32_t c, std::size_t column) {
        std::string text;
        switch (c) {
        case U'≠': text = "!="; break;
        case U'≤': text = "<="; break;
        case U'≥': text = ">="; break;
        default: text = std::string(1, static_cast<char>(c));
        }
        while (isSign(peek()) && text.size() < 3) text += static_cast<char>(next());
        for (const char* known : {"=", "!=", "<", "<=", ">", ">=", "~"})
            if (text == known) {
                out_.push_back({Token::Kind::compare, text, column});
                return {};
            }
        if (text == "!") return wrongAt(column, "“!” stands alone: write not, or != to compare.");
        return wrongAt(column, "“" + text + "” is no comparison: write one of = != < <= > >= ~.");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t column_ = 1;
    std::vector<Token> out_;
};

} // namespace

bool Token::is(std::string_view keyword) const {
    return kind == Kind::word && text.size() == keyword.size() && base::foldCase(text) == keyword;
}

base::Result<std::vector<Token>> tokens(std::string_view utf8) {
    if (!base::isUtf8(utf8)) return base::Error{base::Error::Kind::usage, "The expression is no valid UTF-8."};
    return Lexer(utf8).all();
}

base::Error wrongAt(std::size_t column, const std::string& sentence) {
    return {base::Error::Kind::usage, "At column " + std::to_string(column) + ": " + sentence};
}

} // namespace pledge::query
