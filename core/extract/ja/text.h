#pragma once

#include "core/base/span.h"
#include "core/extract/ja/lexicon.h"
#include "core/extract/passage.h"

#include <string_view>
#include <vector>

namespace pledge::extract::ja {

// How rules use it. A passage is cut once, from left to right, into tokens that touch or leave white space between.
// Where a word of the knowledge files starts, the longest one is a token; what no file knows is a token by its script:
// a run of kanji, of hiragana, of katakana (a ・ is a mark of its own), a Latin word (AI, R&D, GPT-4, Wi-Fi), a number
// in digits (1,700, ３．５), a sign, a mark. So a rule asks
//
//     static const WordClass unit = wordClass("money.unit");   // section [unit] of resources/knowledge/ja/money.txt
//     if (text.is(i, unit)) ... text.meaning(i, unit)->number ... text.word(i + 1) == "を" ...
//
// All questions take any index and say no, or empty, outside of the text. A new file of words is named in the list of
// lexicon.cpp. A word that another hides (人 in 人材, 三 in 三菱) needs the longer one in any file, nothing more.
// Longest is not always right: where a rule must see a shorter word, it asks textFrom(i).starts_with("…"). Walks are
// bounded by the sentence and by `reach`, so that no sentence costs its square.

/// A word, number, sign or mark.
struct Token {
    enum class Form : std::uint8_t { kanji, hiragana, katakana, latin, number, sign, mark };
    std::uint32_t start = 0;    ///< byte
    std::uint32_t end = 0;      ///< byte behind
    std::uint32_t entry = 0;    ///< the lexicon's word, 0 for none
    std::uint32_t sentence = 0; ///< index of its sentence
    std::uint32_t mate = 0;     ///< of a bracket: the token of its partner; 0 for none
    Form form = Form::mark;     ///< script of its first character
    bool spaceBefore = false;   ///< white space or a line end stands before it
    std::uint8_t quotes = 0;    ///< how many 「 『 “ are open round it
    std::uint8_t brackets = 0;  ///< how many （ ( [ are open round it
};

/// A sentence: up to its 。！？ or the line's end; those inside 「」 or （） do not end it.
struct Sentence {
    base::Span span;         ///< bytes
    std::size_t first;       ///< index of its first token
    std::size_t last;        ///< one past its last token
    std::uint32_t paragraph; ///< the line that it stands in, counted from 0
    bool heading;            ///< a line without 。: title, heading, item of a list
};

/// How many tokens a rule looks back or ahead at most.
constexpr std::size_t reach = 60;

/// A passage cut into sentences and tokens, once for all rules. Refers to the passage's text, which must outlive it.
class Text {
public:
    explicit Text(const Passage& passage);

    std::string_view text() const { return text_; }
    const std::optional<model::Day>& published() const { return published_; }
    /// Whether claims say how they came about.
    bool explains() const { return explains_; }
    const std::vector<Token>& tokens() const { return tokens_; }
    const std::vector<Sentence>& sentences() const { return sentences_; }
    std::size_t size() const { return tokens_.size(); }

    /// A token's text; empty outside.
    std::string_view word(std::size_t i) const {
        return i < tokens_.size() ? text_.substr(tokens_[i].start, tokens_[i].end - tokens_[i].start)
                                  : std::string_view();
    }
    std::string_view textOf(base::Span bytes) const { return text_.substr(bytes.start, bytes.length()); }
    /// The text from the start of token `i` to the end of its sentence.
    std::string_view textFrom(std::size_t i) const;
    /// The text from the start of `i`'s sentence to the start of token `i`.
    std::string_view textBefore(std::size_t i) const;
    /// The bytes of the tokens [first, last), which must not be empty.
    base::Span bytes(std::size_t first, std::size_t last) const {
        return {tokens_[first].start, tokens_[last - 1].end};
    }

    bool is(std::size_t i, WordClass c) const { return meaning(i, c) != nullptr; }
    const Meaning* meaning(std::size_t i, WordClass c) const {
        return i < tokens_.size() && tokens_[i].entry ? Lexicon::all().entry(tokens_[i].entry).as(c) : nullptr;
    }
    /// Whether the token is a word of the class or a longer known one that starts with such a word (減らす with 減ら),
    /// words of the traps aside.
    bool leads(std::size_t i, WordClass c) const;
    bool is(std::size_t i, Token::Form f) const { return i < tokens_.size() && tokens_[i].form == f; }
    /// Whether the lexicon has the token as a word.
    bool known(std::size_t i) const { return i < tokens_.size() && tokens_[i].entry; }
    /// Whether token `i` follows the one before in the same sentence without white space.
    bool joined(std::size_t i) const {
        return i > 0 && i < tokens_.size() && !tokens_[i].spaceBefore && tokens_[i - 1].sentence == tokens_[i].sentence;
    }
    /// The sentence of a token; that of the last one where `i` lies behind it. Needs a text with a token.
    const Sentence& sentenceOf(std::size_t i) const {
        return sentences_[tokens_[i < tokens_.size() ? i : tokens_.size() - 1].sentence];
    }
    /// The index of the first token that starts at or behind byte `at`.
    std::size_t tokenAt(std::size_t byte) const;

private:
    std::string_view text_;
    std::optional<model::Day> published_;
    bool explains_ = true;
    std::vector<Token> tokens_;
    std::vector<Sentence> sentences_;
};

} // namespace pledge::extract::ja
