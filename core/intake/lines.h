#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// One line of a document on its way to an article: a paragraph, a heading, a list's item, a table's row.
struct Line {
    std::string text;  ///< without blanks at its ends
    bool gap = false;  ///< an empty line stands before it
    int heading = 0;   ///< level of a Markdown heading, or 0
    bool item = false; ///< an item of a list
    int links = 0;     ///< Markdown: how many links, where nothing stands beside them
    bool gone = false; ///< no part of the article

    bool operator==(const Line&) const = default;
};
using Lines = std::vector<Line>;

/// The lines of a text that are not empty.
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
/// Words between white space, two letters of Japanese as one; counted up to about `mostWords`, for lines may be very
/// long.
constexpr std::size_t mostWords = 1000;
std::size_t countWords(std::string_view line);

} // namespace pledge::intake
