#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// Some phrases, folded. Most places of a text are told by their first bytes to begin with none of them.
class PhraseSet {
public:
    explicit PhraseSet(std::vector<std::string> phrases = {});

    const std::vector<std::string>& all() const { return phrases_; }
    /// The length of the longest phrase in bytes.
    std::size_t longest() const { return longest_; }
    /// Whether all of `folded` is a phrase.
    bool has(std::string_view folded) const;
    /// The longest phrase with which `folded` begins, up to the end of a word; empty where there is none.
    std::string_view opening(std::string_view folded) const;
    /// Whether a phrase stands in `folded`, or where the last one does.
    bool within(std::string_view folded) const { return lastWithin(folded).has_value(); }
    std::optional<std::size_t> lastWithin(std::string_view folded) const;
    /// Whether a phrase may stand in `folded`: false is sure.
    bool mayStandIn(std::string_view folded) const;

private:
    /// What a phrase begins with: a few bytes, as a number of sixteen bits.
    static constexpr std::size_t startBytes = 6;
    using Starts = std::bitset<0x10000>;
    static std::size_t keyOf(std::uint64_t bytes);

    bool mayStart(std::string_view folded) const;
    /// The next place from `at` on where a phrase may begin; the size where there is none.
    std::size_t nextStart(std::string_view folded, std::size_t at) const;
    /// The longest phrase that stands at `at` of `folded` and ends with a word, or, where it may, inside one.
    const std::string* standing(std::string_view folded, std::size_t at, bool inside = false) const;

    std::vector<std::string> phrases_;    ///< sorted
    std::vector<std::string> short_;      ///< those of fewer bytes than `startBytes`
    std::unique_ptr<Starts> starts_;      ///< of the phrases with so many bytes
    std::unique_ptr<Starts> shortStarts_; ///< the first two bytes of shorter ones; null where there are none
    std::size_t longest_ = 0;
};

/// The phrases of one knowledge file of that name in each language, by section.
class Phrases {
public:
    explicit Phrases(std::string_view file);

    /// The phrases of a section; none where there is no such section. The reference stays good.
    const PhraseSet& operator[](std::string_view section) const;

    bool has(std::string_view section, std::string_view folded) const { return (*this)[section].has(folded); }
    std::string_view opening(std::string_view section, std::string_view folded) const {
        return (*this)[section].opening(folded);
    }
    bool within(std::string_view section, std::string_view folded) const { return (*this)[section].within(folded); }

private:
    std::map<std::string, PhraseSet, std::less<>> sections_;
};

const Phrases& boilerplatePhrases(); ///< resources/knowledge/en/boilerplate.txt
const Phrases& mastheadPhrases();    ///< resources/knowledge/en/masthead.txt

/// A line for comparing: folded, straight apostrophes, without signs, counts and arrows at its ends.
std::string bare(std::string_view line);
/// The same of a line that is folded already; `room` holds the result where it is no part of the line.
std::string_view bareOfFolded(std::string_view folded, std::string& room);
/// Whether the bare form of a line may have at most so many bytes; read from its ends alone.
bool mayBeBare(std::string_view line, std::size_t bytes);

/// The words of a line (letters, digits, inner apostrophes and hyphens), as they stand.
std::vector<std::string_view> wordsOf(std::string_view line);
/// The word that begins at `at` or behind it, and `at` behind that word; empty where there is none.
std::string_view nextWord(std::string_view line, std::size_t& at);
/// Whether a line has a word at all.
bool hasWords(std::string_view line);
bool startsUpper(std::string_view word);
/// Whether each word of a line but small ones (of, and, the, de) begins with a capital letter or a digit.
bool isNameLike(std::string_view line);

} // namespace pledge::intake
