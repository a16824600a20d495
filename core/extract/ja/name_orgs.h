#pragma once

#include "core/extract/ja/name_pieces.h"

#include <optional>

namespace pledge::extract::ja {

/// Reads names of bodies by their last word: "…製作所", "…省", "…大学".
class OrgReader {
public:
    explicit OrgReader(const Pieces& pieces) : p_(pieces) {}

    struct Hit {
        std::size_t last; ///< one past its last piece
        int sure;         ///< how strongly its form says that it is a body
        bool government;
    };
    /// The longest name of a body that starts with piece `i`.
    std::optional<Hit> at(std::size_t i) const;

    /// Whether a piece is a name rather than a word: letters that no list holds, a family name.
    bool namey(std::size_t i) const;
    /// Whether piece `i` goes on with the name that ends before it ("…地所レジデンス", "SBテクノロジー").
    bool continues(std::size_t i) const;
    /// Whether a bracket or the particle of a topic stands behind piece `i`.
    bool endsAsBody(std::size_t i) const {
        const auto w = p_.word(i + 1);
        return p_.joined(i + 1) && (w == "（" || w == "(" || w == "は" || w == "が");
    }

private:
    bool stops(std::size_t i, std::size_t first) const;
    bool isBody(std::size_t i) const;
    int valid(std::size_t first, std::size_t body) const;
    int government(std::size_t first, std::size_t body) const;
    int strong(std::size_t first, std::size_t body) const;
    int weak(std::size_t first, std::size_t body) const;
    int katakana(std::size_t first, std::size_t body) const;
    std::size_t letters(std::size_t first, std::size_t last) const;
    bool anyOf(std::size_t first, std::size_t last, NameMask mask) const;
    bool anyNamey(std::size_t first, std::size_t last) const;
    bool pair(std::size_t first, std::size_t last) const;
    bool goesOnAsNoun(std::size_t i) const;
    bool endsPhrase(std::size_t i) const;
    bool isNumeral(std::size_t first, std::size_t last) const;
    bool isSchool(std::string_view word) const;
    bool wholeWord(std::size_t i) const;
    bool isSideOfDeed(std::size_t first, std::size_t body) const;
    bool isNewsmaker(std::size_t first, std::size_t body) const;

    const Pieces& p_;
};

} // namespace pledge::extract::ja
