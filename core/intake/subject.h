#pragma once

#include "core/intake/lines.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// What a document speaks of: the names and the longer words of its paragraphs, each with the lines where it stands.
class Subject {
public:
    Subject(const Lines& lines, const std::string& title);

    /// Whether a line has a name that paragraphs before line `run` have inside their sentences; or any other paragraph,
    /// where there are too few before it.
    bool isTold(std::size_t line, std::size_t run) const;
    /// How many words of five letters or more a line shares with them or with the title, capital or not.
    std::size_t sharedWords(std::size_t line, std::size_t run) const;

    /// Whether any word of three letters or more of a line stands in a line outside of [from, to).
    bool standsOutside(std::size_t line, std::size_t from, std::size_t to) const;

private:
    using Places = std::map<std::string, std::vector<std::size_t>, std::less<>>; ///< word → lines, ascending
    bool stands(const Places& places, std::string_view word, std::size_t line, std::size_t run) const;

    const Lines& lines_;
    Places names_;
    Places words_;
    Places short_;                ///< all words of lines that are no paragraphs
    std::size_t enoughAbove_ = 0; ///< from this line on there are paragraphs enough above
};

} // namespace pledge::intake
