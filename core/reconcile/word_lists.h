#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// The lists of words of knowledge/en/<name> and knowledge/ja/<name>, by section. English words are asked by their
/// stem; Japanese ones, which nothing parts, are looked for in a stretch of text.
class WordLists {
public:
    explicit WordLists(const std::string& name);

    bool has(std::string_view section, const std::string& stem) const;
    /// Whether one of the stems is of the section.
    bool anyOf(std::string_view section, const std::vector<std::string>& stems) const;
    /// False where a text surely has none of the section's English words: none of their beginnings stands in it.
    bool mayHold(std::string_view section, std::string_view english) const;
    /// Whether the text holds a Japanese word of the section, and whether it begins with one.
    bool in(std::string_view section, std::string_view japanese) const;
    bool begins(std::string_view section, std::string_view japanese) const;

private:
    std::map<std::string, std::set<std::string>, std::less<>> english_;
    std::map<std::string, std::vector<std::vector<std::string>>, std::less<>>
        phrases_; ///< English ones of several stems
    std::map<std::string, std::vector<std::string>, std::less<>> japanese_;
    std::map<std::string, std::vector<std::string>, std::less<>> beginnings_; ///< of English words, in lower case
};

/// The words of a text, cut to their stems.
std::vector<std::string> stemsOf(std::string_view utf8);
/// The last words of a list, and the first ones; the last bytes of a text, cut at a code point, and the first ones.
std::vector<std::string> lastOf(const std::vector<std::string>& words, std::size_t count);
std::vector<std::string> firstOf(const std::vector<std::string>& words, std::size_t count);
std::string_view tailOf(std::string_view text, std::size_t bytes);
std::string_view headOf(std::string_view text, std::size_t bytes);

} // namespace pledge::reconcile
