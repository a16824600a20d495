#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::query {

struct Token {
    enum class Kind { word, quoted, compare, open, close };
    Kind kind = Kind::word;
    std::string text;       ///< a word as it stands, of quotation marks what is within, of a sign its ASCII form
    std::size_t column = 1; ///< of its first character, counted from 1 in code points

    /// Whether it is this keyword: `and`, `or`, `not`, in any case, without quotation marks.
    bool is(std::string_view keyword) const;
    bool isKeyword() const { return is("and") || is("or") || is("not"); }
};

/// The parts of an expression. Errors: usage, with the column.
base::Result<std::vector<Token>> tokens(std::string_view utf8);

/// An error of wrong usage: "At column 8: SENTENCE".
base::Error wrongAt(std::size_t column, const std::string& sentence);

} // namespace pledge::query
