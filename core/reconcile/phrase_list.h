#pragma once

#include "core/base/span.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::reconcile {

/// A word of a text, case-folded and without a possessive's ending, and where it stands in bytes.
struct Token {
    std::string word;
    base::Span at;
};

/// The words of a text that blanks and marks part ("we'll" is one); a run of Japanese is none.
std::vector<Token> tokensOf(std::string_view utf8);

/// Words and phrases, each with what it means, and where a text has them.
class PhraseList {
public:
    struct Hit {
        base::Span at;            ///< bytes
        std::string_view meaning; ///< empty where the list gives none
    };

    /// Of a language whose words are `spaced` a phrase is found as whole words, else as any run of characters.
    explicit PhraseList(bool spaced) : spaced_(spaced) {}
    void add(const std::string& phrase, const std::string& meaning);

    /// In their order; where several begin at one place, the longest.
    std::vector<Hit> in(std::string_view text) const;
    bool anyIn(std::string_view text) const { return !in(text).empty(); }

private:
    struct Phrase {
        std::vector<std::string> words;
        std::string text, meaning;
    };

    std::vector<Hit> inWords(std::string_view text) const;
    std::vector<Hit> inCharacters(std::string_view text) const;

    bool spaced_;
    std::map<std::string, std::vector<Phrase>, std::less<>> byStart_; ///< by first word, or first character
};

} // namespace pledge::reconcile
