#pragma once

#include "core/intake/lines.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pledge::intake {

/// The first and the last line in which something stands.
struct Reach {
    static constexpr std::uint32_t none = ~0U;
    std::uint32_t first = none;
    std::uint32_t last = 0;

    bool empty() const { return first == none; }
    void add(const Reach& o) {
        if (o.empty()) return;
        first = first < o.first ? first : o.first;
        last = last > o.last ? last : o.last;
    }
};

/// What a document speaks of: the names and the longer words of its paragraphs, each with the lines where it stands.
class Subject {
public:
    Subject(const Lines& lines, const std::string& title);

    /// Whether a line has a name that paragraphs before line `run` have inside their sentences; or any other paragraph,
    /// where there are too few before it.
    bool isTold(std::size_t line, std::size_t run) const;
    /// How many words of five letters or more a line shares with them or with the title, capital or not.
    std::size_t sharedWords(std::size_t line, std::size_t run) const;

    /// Where any word of three letters or more of a line stands.
    Reach reachOf(std::size_t line) const;

private:
    /// A word, folded, and the lines where it stands as a name, as a word of a paragraph, in lines that are no
    /// paragraphs, and with a capital letter at the start of a sentence.
    struct Word {
        std::uint64_t low = 0, high = 0; ///< its letters, where it is short and ASCII
        Reach names, words, others, opening;
        bool small = false; ///< it stands without a capital letter, too
    };

    void read(const Line& line, std::uint32_t at);
    void readProse(std::string_view text, std::uint32_t at);
    void addOpeningNames();
    Word& at(std::string_view word);
    const Word* find(std::string_view word) const;
    std::size_t slotOf(std::uint64_t low, std::uint64_t high) const;
    void grow();
    bool stands(const Reach& reach, std::size_t line, std::size_t run) const;

    const Lines& lines_;
    std::vector<Word> table_; ///< open addressing, a power of two; a slot without letters is free
    std::size_t used_ = 0;
    std::unordered_map<std::string, Word> long_; ///< long words and those beyond ASCII
    std::size_t enoughAbove_ = 0;                ///< from this line on there are paragraphs enough above
};

} // namespace pledge::intake
