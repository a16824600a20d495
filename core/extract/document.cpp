#include "core/extract/document.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/sentences.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace pledge::extract {
namespace {

using base::Span;

bool isCurrencyOrPercent(char32_t c) {
    return c == U'$' || c == U'%' || c == U'‰' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF) ||
           c == U'％' || c == U'＄' || c == U'￥' || c == U'￡';
}

bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// Letters that are money where digits follow at once: EUR5bn, Rs500, RM2bn.
bool isMoneyPrefix(std::string_view letters) {
    static const std::unordered_set<std::string> known = [] {
        std::unordered_set<std::string> all;
        for (const auto& c : base::currencies()) all.insert(c.code);
        for (const auto& e : base::knowledge("knowledge/en/money.txt"))
            if (e.section == "glued") all.insert(e.key);
        return all;
    }();
    return letters.size() <= 4 && known.contains(std::string(letters));
}

/// Cuts one sentence into tokens.
class Cutter {
public:
    Cutter(std::string_view text, std::vector<Token>& out) : text_(text), out_(out) {}

    void cut(Span sentence, std::uint32_t index) {
        bool space = true;
        for (std::size_t at = sentence.start; at < sentence.end;) {
            std::size_t next = at;
            const char32_t c = base::nextCodePoint(text_, next);
            if (base::isSpace(c)) {
                space = true;
                at = next;
                continue;
            }
            Token t{{at, next}, Token::Form::mark, false, space, index};
            if (base::isDigit(c)) {
                t.form = Token::Form::number;
                t.span.end = spacedEnd(at, numberEnd(next, sentence.end), sentence.end);
            } else if (base::isLetter(c)) {
                t.form = Token::Form::word;
                t.capital = base::isUpper(c);
                t.span.end = wordEnd(at, sentence.end);
            } else if (isCurrencyOrPercent(c)) {
                t.form = Token::Form::symbol;
            } else if (isApostrophe(c) && !space && !out_.empty() && out_.back().form == Token::Form::word &&
                       out_.back().span.end == at && next < sentence.end && text_[next] == 's' &&
                       wordEnd(next, sentence.end) == next + 1) {
                t.form = Token::Form::word; // the possessive, a word of its own
                t.span.end = next + 1;
            }
            out_.push_back(t);
            space = false;
            at = t.span.end;
        }
    }

private:
    /// Digits go on over `,` and `.` where a digit follows at once.
    std::size_t numberEnd(std::size_t at, std::size_t limit) const {
        while (at < limit) {
            std::size_t next = at;
            const char32_t c = base::nextCodePoint(text_, next);
            if (base::isDigit(c)) {
                at = next;
                continue;
            }
            if ((c == U',' || c == U'.' || c == U'．' || c == U'，') && next < limit) {
                std::size_t behind = next;
                if (base::isDigit(base::nextCodePoint(text_, behind))) {
                    at = behind;
                    continue;
                }
            }
            break;
        }
        return at;
    }

    /// "43 000", "1 300 500": groups of three digits behind a space, as many countries write them.
    std::size_t spacedEnd(std::size_t start, std::size_t end, std::size_t limit) const {
        if (end - start > 3 || text_[start] == '0') return end;
        for (;;) {
            std::size_t group = end;
            const char32_t space = group < limit ? base::nextCodePoint(text_, group) : U'\0';
            const bool narrow = space == 0xA0 || space == 0x202F || space == 0x2009;
            if (!narrow && (space != U' ' || followsName())) return end;
            if (group + 3 > limit || numberEnd(group, limit) != group + 3 || !base::isDigit(peek(group))) return end;
            end = group + 3;
        }
    }
    /// A capitalised word before ("March 12 300 workers", "Boeing 737 100 times") makes the digits its own.
    bool followsName() const {
        return !out_.empty() && out_.back().form == Token::Form::word && out_.back().capital &&
               out_.back().span.length() > 3;
    }

    /// Letters, with the dots of "U.S." and the ampersand of "R&D" inside; digits may follow letters ("G7", "GPT4").
    std::size_t wordEnd(std::size_t start, std::size_t limit) const {
        std::size_t at = start;
        const bool japanese = base::isJapanese(peek(at));
        while (at < limit) {
            std::size_t next = at;
            const char32_t c = base::nextCodePoint(text_, next);
            const bool letter = base::isLetter(c) || (c >= 0x300 && c <= 0x36F);
            if (letter && base::isJapanese(c) == japanese) {
                at = next;
                continue;
            }
            if (base::isDigit(c) && !japanese) {
                if (isMoneyPrefix(text_.substr(start, at - start))) break;
                at = next;
                continue;
            }
            // One letter, a dot, one letter: U.S., N.V.
            if (c == U'.' && isInitial(start, at) && next < limit && base::isUpper(peek(next)) &&
                initialFollows(next, limit)) {
                at = next;
                continue;
            }
            if (c == U'.' && at > start + 1 && text_[at - 2] == '.') return next; // the last dot of "U.S."
            if (c == U'&' && at > start && next < limit && base::isUpper(peek(next)) && base::isUpper(peek(start)) &&
                at - start <= 3) {
                at = next;
                continue;
            }
            break;
        }
        return at;
    }

    char32_t peek(std::size_t at) const { return base::nextCodePoint(text_, at); }
    bool isInitial(std::size_t start, std::size_t at) const {
        return at == start + 1 ? base::isUpper(peek(start)) : at >= start + 2 && text_[at - 2] == '.';
    }
    bool initialFollows(std::size_t at, std::size_t limit) const {
        return at + 1 >= limit || !base::isLetter(peek(at + 1));
    }

    std::string_view text_;
    std::vector<Token>& out_;
};

} // namespace

Document::Document(const Passage& passage)
    : text_(passage.text), published_(passage.published), folded_(passage.text) {
    for (char& c : folded_)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    Cutter cutter(text_, tokens_);
    std::uint32_t line = 0;
    std::size_t counted = 0;
    for (const Span& s : base::sentences(text_, passage.language.empty() ? "en" : passage.language)) {
        line += static_cast<std::uint32_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted),
                                                      text_.begin() + static_cast<std::ptrdiff_t>(s.start), '\n'));
        counted = s.start;
        Sentence sentence{s, tokens_.size(), 0, line, false};
        cutter.cut(s, static_cast<std::uint32_t>(sentences_.size()));
        sentence.last = tokens_.size();
        const std::string_view body = textOf(s);
        const auto ends = [&](std::string_view mark) { return body.ends_with(mark); };
        sentence.heading = !(ends(".") || ends("!") || ends("?") || ends("”") || ends("\"") || ends("。") ||
                             ends("」") || ends(":") || ends(";"));
        sentences_.push_back(sentence);
    }
}

std::string_view Document::lower(const Token& t) const {
    return std::string_view(folded_).substr(t.span.start, t.span.length());
}

std::size_t Document::tokenAt(std::size_t byte) const {
    return static_cast<std::size_t>(std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                                     [](const Token& t, std::size_t at) { return t.span.start < at; }) -
                                    tokens_.begin());
}

} // namespace pledge::extract
