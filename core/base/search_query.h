#pragma once

#include "core/base/search_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace pledge::base {

/// What somebody searches for. Parts with blanks between them must all be found, in any order; a part that is several
/// words ("被害額", "data-centre"), and whatever stands in quotation marks, is a phrase. The last word of all is the
/// beginning of one, as it may still be typed, unless it stands in quotation marks that are closed. No text is wrong;
/// one without a letter or digit searches for nothing. Of a longer text the first `most` words count.
class SearchQuery {
public:
    static constexpr std::size_t most = 64;

    struct Phrase {
        std::vector<std::string> words; ///< folded, never none
        bool prefix = false;            ///< the last of them may go on
        bool operator==(const Phrase&) const = default;
    };

    SearchQuery() = default;
    explicit SearchQuery(std::string_view utf8);

    bool empty() const { return phrases_.empty(); }
    const std::vector<Phrase>& phrases() const { return phrases_; }
    bool operator==(const SearchQuery&) const = default;

    /// Whether all phrases stand in a haystack: what `searchable` gave, or several of them behind each other.
    bool holds(std::string_view haystack) const;
    /// Whether whatever this holds in is held by the wider query too, and neither is empty: as after one letter more.
    bool narrows(const SearchQuery& wider) const;
    /// The places of all phrases in the words, as positions of words, in order; what overlaps is
    /// one place.
    std::vector<Span> places(const std::vector<SearchWord>& words) const;
    /// How many of the phrases stand in the words.
    std::size_t found(const std::vector<SearchWord>& words) const;

private:
    std::vector<Phrase> phrases_;
    std::vector<std::string> needles_; ///< as they stand in a haystack
};

/// A text folded for `SearchQuery::holds`. No phrase runs from one of several that stand behind each other to the next.
std::string searchable(std::string_view utf8);

} // namespace pledge::base
