#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// One line of a document on its way to an article: a paragraph, a heading, a list's item, a table's row.
struct Line {
    std::string_view text;    ///< without blanks at its ends
    int links = 0;            ///< Markdown: how many links, where nothing stands beside them
    std::uint8_t heading = 0; ///< level of a Markdown heading, or 0
    std::uint8_t head = 0;    ///< what known words of furniture it is made of (`boilerplate.h`)
    bool gap = false;         ///< an empty line stands before it
    bool item = false;        ///< an item of a list
    bool gone = false;        ///< no part of the article

    bool operator==(const Line&) const = default;
};

/// The lines of a document. Their texts are parts of the document, which must outlive them, or are kept here.
class Lines {
public:
    std::size_t size() const { return all_.size(); }
    bool empty() const { return all_.empty(); }
    Line& operator[](std::size_t i) { return all_[i]; }
    const Line& operator[](std::size_t i) const { return all_[i]; }
    auto begin() { return all_.begin(); }
    auto end() { return all_.end(); }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }
    const Line& front() const { return all_.front(); }
    Line& back() { return all_.back(); }

    void reserve(std::size_t lines) { all_.reserve(lines); }
    void push_back(const Line& line) { all_.push_back(line); }
    /// Holds a text that stands nowhere in the document as it is.
    std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
    /// Takes over the texts that `other` keeps, so that its lines may be pushed here. Nothing is kept here before.
    void takeTexts(Lines& other) { kept_.swap(other.kept_); }

private:
    std::vector<Line> all_;
    std::deque<std::string> kept_; ///< a deque: its strings stay where they are
};

/// The lines of a text that are not empty. A line may end in `\r\n`.
Lines splitLines(std::string_view utf8);

/// Joins the lines of hard-wrapped paragraphs: where each line ends because the next word had no room any more.
Lines unwrapped(Lines lines);

/// The text of an article: the title, then all lines that stay; paragraphs are parted by an empty line, the items of a
/// list and the rows of a table by a line end.
std::string composed(const std::string& title, const Lines& lines);

/// Whether the line ends like a sentence, closing quotes and brackets aside.
bool endsSentence(std::string_view line);
/// Whether the line reads as a paragraph: a sentence of some length, or much text.
bool isProse(std::string_view line);
/// A whole sentence, however short; a table's row and a heading are none.
bool isSentence(std::string_view line);

/// Words between white space, two letters of Japanese as one; counted up to about `most`, for lines may be very long.
constexpr std::size_t mostWords = 1000;
std::size_t countWords(std::string_view line, std::size_t most = mostWords);
/// Whether a line has at most so many words. Looks no further than it must.
bool hasAtMostWords(std::string_view line, std::size_t words);
/// Whether a line has at most so many code points.
bool hasAtMostCodePoints(std::string_view line, std::size_t points);

} // namespace pledge::intake
