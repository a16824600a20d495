#pragma once

#include "core/extract/ja/name_words.h"
#include "core/extract/ja/text.h"

#include <string_view>
#include <vector>

namespace pledge::extract::ja {

/// A stretch of the text as names are read from it: a word that NameWords knows, or what stands between such words,
/// by its script.
struct Piece {
    enum class Form : std::uint8_t { kanji, katakana, latin, hiragana, number, mark };
    std::uint32_t start = 0; ///< byte
    std::uint32_t end = 0;
    NameMask mask = 0;
    std::uint32_t place = 0;    ///< of NameWords
    std::uint32_t sentence = 0; ///< index in Text::sentences()
    Form form = Form::mark;
    bool space = false;  ///< white space stands before it
    bool quoted = false; ///< between 「 and 」
    bool inBracket = false;

    bool is(NameMask m) const { return (mask & m) != 0; }
};

/// All pieces of a passage in one pass.
class Pieces {
public:
    explicit Pieces(const Text& text);

    std::size_t size() const { return all_.size(); }
    /// Behind the last piece: a mark that is no word, in no sentence.
    const Piece& operator[](std::size_t i) const { return i < all_.size() ? all_[i] : nothing; }
    std::string_view word(std::size_t i) const {
        return i < all_.size() ? text_.text().substr(all_[i].start, all_[i].end - all_[i].start) : std::string_view();
    }
    /// Index of the first piece of a sentence, and one past its last.
    std::size_t firstOf(std::uint32_t sentence) const { return first_[sentence]; }
    std::size_t endOf(std::uint32_t sentence) const { return first_[sentence + 1]; }
    /// Whether piece `i` follows the one before in the same sentence without white space.
    bool joined(std::size_t i) const {
        return i > 0 && i < all_.size() && !all_[i].space && all_[i].sentence == all_[i - 1].sentence;
    }
    const Text& text() const { return text_; }
    /// From the end of piece `i` to the end of its sentence, at most `reach` bytes.
    std::string_view behind(std::size_t i, std::size_t bytes = 240) const;
    /// From the start of its sentence to the start of piece `i`, at most the last `bytes` bytes.
    std::string_view before(std::size_t i, std::size_t bytes = 120) const;

private:
    static constexpr Piece nothing{.sentence = static_cast<std::uint32_t>(-1)};

    const Text& text_;
    std::vector<Piece> all_;
    std::vector<std::size_t> first_;
};

} // namespace pledge::extract::ja
