#pragma once

#include "core/base/span.h"
#include "core/extract/passage.h"
#include "core/extract/vocabulary.h"
#include "core/extract/watches.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract {

/// A word, a number as written in digits, a sign or a mark of one article. Spans are bytes of the text.
struct Token {
    enum class Form : std::uint8_t {
        word,   ///< letters, inner apostrophes and hyphens split off; "Japan's" is `Japan` and `'s`
        number, ///< digits with inner separators: `10`, `1,000`, `3.26`
        symbol, ///< a currency or percent sign
        mark,   ///< any other character: punctuation, dashes, brackets
    };
    /// Bytes of the passage, which is shorter than 4 GB.
    struct Place {
        std::uint32_t start = 0, end = 0;
        std::size_t length() const { return end - start; }
        operator base::Span() const { return {start, end}; }
    };
    Place span;
    std::uint32_t sentence = 0;
    std::uint32_t word =
        0; ///< its number in the vocabulary; of other words and marks a larger one of the document's own
    Form form = Form::mark;
    bool capital = false;      ///< a word whose first letter is upper case
    bool innerCapital = false; ///< a word with an upper-case letter behind its first: "NEC", "OpenAI", "eBay"
    bool dash = false;         ///< a hyphen, a dash or a wave dash
    bool spaceBefore = false;  ///< white space or a line end stands before it
};

/// A sentence: a range of tokens within a paragraph (a line) of the text.
struct Sentence {
    base::Span span;         ///< bytes
    std::size_t first;       ///< index of its first token
    std::size_t last;        ///< one past its last token
    std::uint32_t paragraph; ///< the line that it stands in, counted from 0
    bool heading;            ///< a line without a closing full stop: title, heading, item of a list
};

/// A run of tokens, [first, last).
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The tokens of one line, as of a sentence; their words have no numbers.
std::vector<Token> tokensOf(std::string_view line);

/// A passage cut into sentences and tokens, once for all rules. Refers to the passage's text, which must outlive it.
class Document {
public:
    explicit Document(const Passage& passage);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    std::string_view text() const { return text_; }
    /// The day of publication, where the article has one.
    const std::optional<model::Day>& published() const { return published_; }
    std::span<const Token> tokens() const { return {first_, count_}; }
    const std::vector<Sentence>& sentences() const { return sentences_; }
    /// The tokens that a scan stops at, in their order.
    const std::vector<std::uint32_t>& watched(Watch scan) const { return watched_[static_cast<std::size_t>(scan)]; }

    std::string_view textOf(const Token& t) const { return {text_.data() + t.span.start, t.span.length()}; }
    std::string_view textOf(base::Span bytes) const { return text_.substr(bytes.start, bytes.length()); }
    /// Lower case of the token's text; case-folded once at the start.
    Word lower(const Token& t) const {
        return {std::string_view(folded_.data() + t.span.start, t.span.length()), t.word};
    }
    Word lower(std::size_t token) const { return token < count_ ? lower(first_[token]) : Word(); }
    /// The text of the tokens [first, last), which must not be empty.
    std::string_view textOf(std::size_t first, std::size_t last) const {
        return textOf(base::Span{first_[first].span.start, first_[last - 1].span.end});
    }
    std::string_view word(std::size_t token) const {
        return token < count_ ? textOf(first_[token]) : std::string_view();
    }
    /// The sentence of a token; that of the last one where `token` lies behind it. Needs an article with a token.
    const Sentence& sentenceOf(std::size_t token) const {
        return sentences_[first_[token < count_ ? token : count_ - 1].sentence];
    }
    /// The index of the first token that starts at or behind byte `at`.
    std::size_t tokenAt(std::size_t byte) const;
    /// One more than the largest number of a word.
    std::size_t words() const { return words_; }
    /// Whether the text sets thousands apart: "4,000". Then "2170" is a name or a year, no number.
    bool groupsThousands() const;
    /// What earlier parts of the article decided, and where this one leaves its own; null for a whole article.
    Memory* memory() const { return memory_; }
    /// Whether the article begins with this passage.
    bool opensArticle() const;
    /// Whether claims say how they came about.
    bool explains() const { return explains_; }

private:
    friend const std::vector<Run>& findTitleCase(const Document& document);

    void number();

    std::string_view text_;
    std::optional<model::Day> published_;
    std::string folded_; ///< the text with ASCII letters in lower case; the same offsets as the text
    std::vector<Token> tokens_;
    const Token* first_ = nullptr; ///< of `tokens_`, whose number is asked all the time
    std::size_t count_ = 0;
    std::vector<Sentence> sentences_;
    std::array<std::vector<std::uint32_t>, watchCount> watched_;
    mutable std::optional<std::vector<Run>> titleCase_; ///< found when first asked
    mutable std::optional<bool> groupsThousands_;       ///< found when first asked
    std::size_t words_ = 0;
    Memory* memory_ = nullptr;
    bool explains_ = true;
};

} // namespace pledge::extract
