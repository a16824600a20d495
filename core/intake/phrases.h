#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::intake {

/// The phrases of one knowledge file of that name in each language, folded, by section.
class Phrases {
public:
    explicit Phrases(std::string_view file);

    /// Whether all of `folded` is a phrase of that section.
    bool has(std::string_view section, std::string_view folded) const;
    /// The longest phrase of that section with which `folded` begins, up to the end of a word; empty where there is
    /// none.
    std::string_view opening(std::string_view section, std::string_view folded) const;
    /// Whether a phrase of that section stands in `folded`, or where the last one does.
    bool within(std::string_view section, std::string_view folded) const {
        return lastWithin(section, folded).has_value();
    }
    std::optional<std::size_t> lastWithin(std::string_view section, std::string_view folded) const;

private:
    using Section = std::set<std::string, std::less<>>;
    const Section& section(std::string_view name) const;
    std::map<std::string, Section, std::less<>> sections_;
};

const Phrases& boilerplatePhrases(); ///< resources/knowledge/en/boilerplate.txt
const Phrases& mastheadPhrases();    ///< resources/knowledge/en/masthead.txt

/// A line for comparing: folded, straight apostrophes, without signs, counts and arrows at its ends.
std::string bare(std::string_view line);
/// The words of a line (letters, digits, inner apostrophes and hyphens), as they stand.
std::vector<std::string_view> wordsOf(std::string_view line);
bool startsUpper(std::string_view word);
/// Whether each word of a line but small ones (of, and, the, de) begins with a capital letter or a digit.
bool isNameLike(std::string_view line);

} // namespace pledge::intake
