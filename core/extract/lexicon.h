#pragma once

#include "core/extract/document.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pledge::extract {

/// Hashes strings and views alike, so that a word of the text is looked up without a copy.
struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};

/// Words of a knowledge file in lower case, each with what it means.
template<class Meaning>
class Words {
public:
    void add(std::string word, Meaning meaning) { all_.insert_or_assign(std::move(word), std::move(meaning)); }
    const Meaning* find(std::string_view word) const {
        const auto it = all_.find(word);
        return it == all_.end() ? nullptr : &it->second;
    }
    bool has(std::string_view word) const { return all_.contains(word); }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::unordered_map<std::string, Meaning, WordHash, std::equal_to<>> all_;
};

/// A run of tokens, [first, last).
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Phrases of one or several tokens, each leading to a number that the owner gives a meaning. A phrase is found in
/// the text token by token in lower case; the longest wins.
class Phrases {
public:
    struct Hit {
        std::size_t first;
        std::size_t last;
        int meaning;
    };

    void add(std::string_view phrase, int meaning);
    /// The longest phrase that starts with the token `first` and ends by `limit`.
    std::optional<Hit> startingAt(const Document& document, std::size_t first, std::size_t limit) const;
    /// The longest phrase whose last token stands directly before `last`, and whose first not before `limit`.
    std::optional<Hit> endingAt(const Document& document, std::size_t last, std::size_t limit) const;

    /// The first words of all phrases.
    std::vector<std::string> openers() const;

private:
    struct Phrase {
        std::vector<std::string> words;
        int meaning;
    };
    std::vector<Phrase> all_;
    Words<std::vector<std::size_t>> byFirst_, byLast_;
};

/// The tokens of a phrase of a knowledge file, cut as a Document cuts text.
std::vector<std::string> phraseTokens(std::string_view phrase);

/// What `key = …` lines of a section of a knowledge file say, as phrases: the n-th of `sections` has the meaning n.
Phrases phrasesOf(std::string_view file, const std::vector<std::string_view>& sections);
/// All words of one section, without meaning.
Words<bool> wordsOf(std::string_view file, std::string_view section);

// Small questions about tokens; all of them are false or empty behind the last token.
bool isWord(const Document& document, std::size_t token);
bool isNumber(const Document& document, std::size_t token);
bool isMark(const Document& document, std::size_t token, std::string_view mark);
/// A hyphen, a dash or a wave dash.
bool isDash(const Document& document, std::size_t token);
/// Whether `token` follows the one before without white space.
bool joined(const Document& document, std::size_t token);

} // namespace pledge::extract
