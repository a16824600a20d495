#include "core/extract/ja/text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using Form = Token::Form;

bool isLatin(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
}
bool isFigure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isSign(char32_t c) {
    return c == U'$' || c == U'%' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF) || c == 0xFFE5 ||
           c == 0xFFE1;
}

Form formOf(char32_t c) {
    if (isFigure(c)) return Form::number;
    if (isLatin(c)) return Form::latin;
    if (isKanji(c)) return Form::kanji;
    if (isHiragana(c)) return Form::hiragana;
    if (isKatakana(c)) return Form::katakana;
    return isSign(c) ? Form::sign : Form::mark;
}

char32_t closingOf(char32_t c) {
    switch (c) {
    case U'「': return U'」';
    case U'『': return U'』';
    case U'“': return U'”';
    case U'（': return U'）';
    case U'(': return U')';
    case U'【': return U'】';
    case U'[': return U']';
    case U'〈': return U'〉';
    case U'《': return U'》';
    default: return 0;
    }
}

bool isClosing(char32_t c) {
    return c == U'」' || c == U'』' || c == U'”' || c == U'）' || c == U')' || c == U'】' || c == U']' || c == U'〉' ||
           c == U'》';
}

bool isQuote(char32_t closing) { return closing == U'」' || closing == U'』' || closing == U'”'; }

/// Cuts a passage, line by line.
class Cutter {
public:
    Cutter(std::string_view text, std::vector<Token>& tokens, std::vector<Sentence>& sentences)
        : text_(text), tokens_(tokens), sentences_(sentences) {}

    void cut() {
        std::uint32_t line = 0;
        for (std::size_t at = 0; at < text_.size(); ++line) {
            const std::size_t end = std::min(text_.find('\n', at), text_.size());
            cutLine(at, end, line);
            at = end + 1;
        }
    }

private:
    static constexpr std::size_t deepest = 32;

    struct Open {
        char32_t closing;
        std::uint32_t token;
    };

    char32_t codePointAt(std::size_t& at) const {
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80) return ++at, byte;
        return base::nextCodePoint(text_, at);
    }
    char32_t peek(std::size_t at) const { return at < limit_ ? codePointAt(at) : U'\0'; }

    void cutLine(std::size_t at, std::size_t end, std::uint32_t line) {
        limit_ = end;
        line_ = line;
        open_.clear();
        const std::size_t firstSentence = sentences_.size();
        first_ = tokens_.size();
        bool space = true;
        while (at < end) {
            std::size_t next = at;
            const char32_t c = codePointAt(next);
            if (c <= 0x3000 && base::isSpace(c)) {
                space = true;
                at = next;
                continue;
            }
            const std::size_t made = tokens_.size();
            at = token(c, at, next);
            tokens_[made].spaceBefore = space;
            space = false;
            if (endsSentence(c, at)) closeSentence(false);
        }
        closeSentence(true);
        if (sentences_.size() == firstSentence + 1 && !sentences_.back().heading) return;
        // The last piece of a line with several sentences is no heading.
        if (sentences_.size() > firstSentence + 1) sentences_.back().heading = false;
    }

    bool endsSentence(char32_t c, std::size_t behind) const {
        if (!open_.empty()) return false;
        // "3．新設の目的": the number of a heading or an item.
        if ((c == U'．' || c == U'.') && tokens_.size() == first_ + 2 && tokens_[first_].form == Form::number)
            return false;
        switch (c) {
        case U'。':
        case U'！':
        case U'？':
        case U'．':
        case U'｡': return !isClosing(peek(behind));
        case U'.':
        case U'!':
        case U'?': return behind >= limit_ || base::isSpace(peek(behind));
        default: return false;
        }
    }

    void closeSentence(bool lineEnds) {
        if (first_ == tokens_.size()) return;
        sentences_.push_back({{tokens_[first_].start, tokens_.back().end}, first_, tokens_.size(), line_, lineEnds});
        first_ = tokens_.size();
    }

    /// Makes the token (or two) at byte `at`, whose first code point is `c` and ends at `next`; gives the byte behind.
    std::size_t token(char32_t c, std::size_t at, std::size_t next) {
        const char32_t half = halfWidth(c);
        const Form form = formOf(half);
        if (form == Form::mark) return mark(c, at, next);
        if (form == Form::sign) return push(form, at, next, Lexicon::all().longestAt(text_, at, next).entry);
        if (form == Form::number) return push(form, at, numberEnd(next), 0);
        const auto match = Lexicon::all().longestAt(text_, at, limit_);
        if (form == Form::latin) return latin(at, next, match);
        if (match.entry) {
            const auto counter = counterAt(at, next, match.entry);
            return counter ? push(form, at, next, counter) : push(form, at, match.end, match.entry);
        }
        return form == Form::katakana ? katakana(at, next) : push(form, at, runEnd(form, next), 0);
    }

    /// Behind digits a single kanji that counts beats a longer word of the traps: 3日米国に, 5人材料を.
    std::uint32_t counterAt(std::size_t at, std::size_t next, std::uint32_t entry) const {
        if (tokens_.empty() || tokens_.back().form != Form::number || tokens_.back().end != at) return 0;
        static const std::array traps{wordClass("name_traps.name"), wordClass("name_traps.word")};
        static const std::array counters{wordClass("dates.day"), wordClass("dates.month"), wordClass("counters.people"),
                                         wordClass("counters.site"), wordClass("counters.unit")};
        const auto among = [](std::uint32_t word, const auto& classes) {
            const Entry& e = Lexicon::all().entry(word);
            return std::any_of(classes.begin(), classes.end(), [&](WordClass c) { return e.as(c) != nullptr; });
        };
        if (!among(entry, traps)) return 0;
        const auto counter = Lexicon::all().longestAt(text_, at, next).entry;
        return counter && among(counter, counters) ? counter : 0;
    }

    /// A known word only where it is all of the run (not R of R&D), or where digits follow: GPU10万基.
    std::size_t latin(std::size_t at, std::size_t next, Lexicon::Match match) {
        const std::size_t end = latinEnd(next);
        if (match.entry && (match.end >= end || isFigure(halfWidth(peek(match.end)))))
            return push(Form::latin, at, match.end, match.entry);
        return push(Form::latin, at, end, 0);
    }

    std::size_t push(Form form, std::size_t start, std::size_t end, std::uint32_t entry) {
        Token t;
        t.start = static_cast<std::uint32_t>(start);
        t.end = static_cast<std::uint32_t>(end);
        t.entry = entry;
        t.sentence = static_cast<std::uint32_t>(sentences_.size());
        t.form = form;
        for (const Open& o : open_) ++(isQuote(o.closing) ? t.quotes : t.brackets);
        tokens_.push_back(t);
        return end;
    }

    std::size_t mark(char32_t c, std::size_t at, std::size_t next) {
        const auto index = static_cast<std::uint32_t>(tokens_.size());
        if (isClosing(c) && !open_.empty() && open_.back().closing == c) {
            const auto partner = open_.back().token;
            open_.pop_back();
            push(Form::mark, at, next, 0);
            tokens_[index].mate = partner;
            tokens_[partner].mate = index;
            return next;
        }
        const auto word = Lexicon::all().longestAt(text_, at, limit_);
        push(Form::mark, at, word.entry ? word.end : next, word.entry);
        if (const char32_t closing = closingOf(c); closing && open_.size() < deepest) open_.push_back({closing, index});
        return tokens_[index].end;
    }

    /// Digits go on over a separator where a digit follows at once.
    std::size_t numberEnd(std::size_t at) const {
        while (at < limit_) {
            std::size_t next = at;
            const char32_t c = halfWidth(codePointAt(next));
            if (isFigure(c)) {
                at = next;
            } else if ((c == U',' || c == U'.') && isFigure(halfWidth(peek(next)))) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    /// Letters and digits; a hyphen, an ampersand, a dot, an apostrophe between two of them.
    std::size_t latinEnd(std::size_t at) const {
        while (at < limit_) {
            std::size_t next = at;
            const char32_t c = halfWidth(codePointAt(next));
            const bool inner = c == U'-' || c == U'&' || c == U'.' || c == U'\'' || c == 0x2019 || c == U'+';
            const char32_t behind = inner ? halfWidth(peek(next)) : U'\0';
            if (isLatin(c) || isFigure(c) || (inner && (isLatin(behind) || isFigure(behind))) ||
                (c >= 0x300 && c <= 0x36F))
                at = next;
            else
                break;
        }
        return at;
    }

    /// A known word ends a run before it; one of a single kanji only where it is a hedge or a numeral (車|約, not
    /// 民間).
    bool breaksRun(Form form, std::size_t at, std::size_t next) const {
        const auto match = Lexicon::all().longestAt(text_, at, limit_);
        if (!match.entry || form != Form::kanji || match.end > next) return match.entry != 0;
        static const std::array loose{wordClass("qualifiers.before"), wordClass("qualifiers.total"),
                                      wordClass("numbers.digit"), wordClass("numbers.small")};
        const Entry& entry = Lexicon::all().entry(match.entry);
        return std::any_of(loose.begin(), loose.end(), [&](WordClass c) { return entry.as(c) != nullptr; });
    }

    /// Up to the next script or known word.
    std::size_t runEnd(Form form, std::size_t at) const {
        while (at < limit_) {
            std::size_t next = at;
            if (formOf(halfWidth(codePointAt(next))) != form || breaksRun(form, at, next)) break;
            at = next;
        }
        return at;
    }

    /// A run of katakana is one word, but for a known one of three letters or more at its end, which it compounds.
    std::size_t katakana(std::size_t at, std::size_t next) {
        constexpr std::size_t longest = 15;
        std::size_t end = next;
        while (end < limit_) {
            std::size_t behind = end;
            if (!isKatakana(codePointAt(behind))) break;
            end = behind;
        }
        std::size_t start = end - next > longest * 3 ? end - longest * 3 : next;
        for (; start + 9 <= end; start += 3) {
            const auto match = Lexicon::all().longestAt(text_, start, limit_);
            if (!match.entry || match.end < end) continue;
            push(Form::katakana, at, start, 0);
            return push(Form::katakana, start, match.end, match.entry);
        }
        return push(Form::katakana, at, end, 0);
    }

    std::string_view text_;
    std::vector<Token>& tokens_;
    std::vector<Sentence>& sentences_;
    std::vector<Open> open_;
    std::size_t limit_ = 0;
    std::size_t first_ = 0;
    std::uint32_t line_ = 0;
};

} // namespace

Text::Text(const Passage& passage) : text_(passage.text), published_(passage.published), explains_(passage.explain) {
    tokens_.reserve(text_.size() / 6);
    Cutter(text_, tokens_, sentences_).cut();
}

bool Text::leads(std::size_t i, WordClass c) const {
    if (!known(i)) return false;
    const Token& token = tokens_[i];
    const auto& lexicon = Lexicon::all();
    static const WordClass trap = wordClass("name_traps.word");
    if (lexicon.entry(token.entry).as(c)) return true;
    if (lexicon.entry(token.entry).as(trap)) return false;
    for (std::size_t end = token.end; end > token.start + 3;) {
        base::previousCodePoint(text_, end);
        const auto shorter = lexicon.longestAt(text_, token.start, end);
        if (shorter.entry && lexicon.entry(shorter.entry).as(c)) return true;
    }
    return false;
}

std::string_view Text::textFrom(std::size_t i) const {
    if (i >= tokens_.size()) return {};
    return text_.substr(tokens_[i].start, sentenceOf(i).span.end - tokens_[i].start);
}

std::string_view Text::textBefore(std::size_t i) const {
    if (i >= tokens_.size()) return {};
    const std::size_t start = sentenceOf(i).span.start;
    return text_.substr(start, tokens_[i].start - start);
}

std::size_t Text::tokenAt(std::size_t byte) const {
    const auto it = std::lower_bound(tokens_.begin(), tokens_.end(), byte,
                                     [](const Token& t, std::size_t at) { return t.start < at; });
    return static_cast<std::size_t>(it - tokens_.begin());
}

} // namespace pledge::extract::ja
