#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pledge::base {

/// The sentence boundaries of Unicode's UAX #29 in one pass over valid UTF-8, which stops at nothing but terminators
/// and line ends. Refers to the text, which must outlive it. In Greek a semicolon asks.
class SentenceBreaks {
public:
    SentenceBreaks(std::string_view utf8, std::string_view language);

    /// The first boundary behind the boundary `from`, which lies before the end of the text.
    std::size_t behind(std::size_t from) const;

private:
    /// UAX #29's property Sentence_Break by ICU's numbers.
    enum class Class : std::uint8_t {
        other,
        aTerm,
        close,
        format,
        lower,
        numeric,
        letter,
        separator,
        space,
        sTerm,
        upper,
        cr,
        extend,
        lf,
        goesOn
    };
    Class classOf(char32_t c) const;
    Class take(std::size_t& at) const;
    Class peek(std::size_t at) const;
    std::size_t behindAll(Class one, std::size_t at) const;
    std::size_t behindMarks(std::size_t at) const;
    std::size_t behindTerminator(Class terminator, std::size_t from, std::size_t at, std::size_t end, bool& ends) const;
    bool lowerAhead(std::size_t at) const;
    bool letterBefore(std::size_t from, std::size_t at) const;
    std::size_t behindLineEnd(std::size_t at) const;

    std::string_view text_;
    const std::uint8_t* table_; ///< the classes of the commonest characters
    bool greek_;
};

} // namespace pledge::base
