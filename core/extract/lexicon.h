#pragma once

#include "core/extract/document.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pledge::extract {

/// Words of a knowledge file in lower case, each with what it means. A word of a text is found by its number in the
/// vocabulary; what the vocabulary does not have is found by its letters.
template<class Meaning>
class Words {
public:
    void add(std::string word, Meaning meaning) {
        const auto id = vocabulary().find(word);
        if (id == 0) known_ = vocabulary().size();
        auto& slot = id ? at(id) : strangers_[word];
        if (slot) {
            all_[slot - 1].second = std::move(meaning);
            return;
        }
        all_.emplace_back(std::move(word), std::move(meaning));
        slot = static_cast<Slot>(all_.size());
    }
    const Meaning* find(const Word& word) const {
        if (word.id < slots_.size()) {
            const auto slot = slots_[word.id];
            if (slot) return &all_[slot - 1].second;
        }
        return mayBeStranger(word) ? stranger(word) : nullptr;
    }
    const Meaning* find(std::string_view word) const { return find(Word(word, vocabulary().find(word))); }
    bool has(const Word& word) const {
        return (word.id < slots_.size() && slots_[word.id] != 0) || (mayBeStranger(word) && stranger(word));
    }
    bool has(std::string_view word) const { return find(word) != nullptr; }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    using Slot = std::uint16_t; ///< a list has fewer words than that

    Slot& at(std::uint32_t id) {
        if (id >= slots_.size()) slots_.resize(vocabulary().size()); // at once, so that it is copied nowhere
        return slots_[id];
    }
    bool mayBeStranger(const Word& word) const { return !strangers_.empty() && (word.id == 0 || word.id >= known_); }
    const Meaning* stranger(std::string_view word) const {
        const auto it = strangers_.find(word);
        return it == strangers_.end() ? nullptr : &all_[it->second - 1].second;
    }

    std::vector<std::pair<std::string, Meaning>> all_;
    std::vector<Slot> slots_; ///< by number in the vocabulary: one more than the index in `all_`, or 0
    std::map<std::string, Slot, std::less<>> strangers_; ///< the same by the word
    std::size_t known_ = 0;                              ///< the vocabulary's size, where there are any
};

/// The same without meaning: one bit a word, so that the many lists stay near at hand.
template<>
class Words<bool> {
public:
    void add(std::string word, bool = true) {
        const auto id = vocabulary().find(word);
        if (has(Word(word, id))) return;
        if (id == 0) {
            known_ = vocabulary().size();
            strangers_.insert(word);
        } else {
            if (id / 64 >= bits_.size()) bits_.resize(id / 64 + 1);
            bits_[id / 64] |= std::uint64_t{1} << id % 64;
        }
        all_.emplace_back(std::move(word), true);
    }
    bool has(const Word& word) const {
        const std::size_t block = word.id / 64;
        if (block < bits_.size() && (bits_[block] >> word.id % 64 & 1) != 0) return true;
        return !strangers_.empty() && (word.id == 0 || word.id >= known_) &&
               strangers_.contains(static_cast<std::string_view>(word));
    }
    bool has(std::string_view word) const { return has(Word(word, vocabulary().find(word))); }
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

private:
    std::vector<std::pair<std::string, bool>> all_;
    std::vector<std::uint64_t> bits_; ///< by number in the vocabulary
    std::set<std::string, std::less<>> strangers_;
    std::size_t known_ = 0; ///< the vocabulary's size, where there are any
};

/// Bits for words, asked by number: one look says to which of several lists a word belongs.
class WordMarks {
public:
    void add(std::string_view word, std::uint32_t bits);
    template<class Meaning>
    void add(const Words<Meaning>& words, std::uint32_t bits) {
        for (const auto& [word, meaning] : words) add(word, bits);
    }
    std::uint32_t of(const Word& word) const {
        const std::uint32_t bits = word.id < marks_.size() ? marks_[word.id] : 0;
        if (strangers_.empty() || (word.id != 0 && word.id < known_)) return bits;
        return ofStranger(word);
    }
    /// The same of a token, whose letters are looked at only where its number does not tell.
    std::uint32_t of(const Document& document, const Token& token) const {
        const std::uint32_t bits = token.word < marks_.size() ? marks_[token.word] : 0;
        if (strangers_.empty() || (token.word != 0 && token.word < known_)) return bits;
        return ofStranger(document.lower(token));
    }

private:
    std::uint32_t ofStranger(const Word& word) const;

    std::vector<std::uint32_t> marks_; ///< by number in the vocabulary
    std::map<std::string, std::uint32_t, std::less<>> strangers_;
    std::size_t known_ = 0; ///< the vocabulary's size, where there are any
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
    std::optional<Hit> startingAt(const Document& document, std::size_t first, std::size_t limit) const {
        if (!byFirst_.has(document.lower(first))) return std::nullopt;
        return longestFrom(document, first, limit);
    }
    /// The longest phrase whose last token stands directly before `last`, and whose first not before `limit`.
    std::optional<Hit> endingAt(const Document& document, std::size_t last, std::size_t limit) const {
        if (last == 0 || last <= limit || !byLast_.has(document.lower(last - 1))) return std::nullopt;
        return longestTo(document, last, limit);
    }

    /// The first words of all phrases, and their last ones.
    std::vector<std::string> openers() const;
    std::vector<std::string> closers() const;

private:
    struct Phrase {
        std::vector<std::string> words;
        std::vector<std::uint32_t> ids; ///< their numbers in the vocabulary
        int meaning;
    };
    /// A phrase in the list of its first or its last word.
    struct Entry {
        std::uint32_t phrase; ///< index in `all_`
        std::uint32_t length; ///< in words
        std::uint32_t beside; ///< the number of the word next to the list's own, or 0: tells most of them off
    };
    using Table = Words<std::vector<Entry>>;

    std::optional<Hit> longestFrom(const Document& document, std::size_t first, std::size_t limit) const;
    std::optional<Hit> longestTo(const Document& document, std::size_t last, std::size_t limit) const;
    bool matches(const Document& document, const Phrase& phrase, std::size_t first) const;
    void note(Table& table, const std::string& word, std::uint32_t beside) const;

    std::vector<Phrase> all_;
    Table byFirst_, byLast_; ///< the longest phrases first
};

/// The tokens of a phrase of a knowledge file, cut as a Document cuts text.
std::vector<std::string> phraseTokens(std::string_view phrase);

/// What `key = …` lines of a section of a knowledge file say, as phrases: the n-th of `sections` has the meaning n.
Phrases phrasesOf(std::string_view file, const std::vector<std::string_view>& sections);
/// All words of one section, without meaning.
Words<bool> wordsOf(std::string_view file, std::string_view section);

// Small questions about tokens; all of them are false or empty behind the last token.
inline bool isWord(const Document& document, std::size_t token) {
    return token < document.tokens().size() && document.tokens()[token].form == Token::Form::word;
}
inline bool isNumber(const Document& document, std::size_t token) {
    return token < document.tokens().size() && document.tokens()[token].form == Token::Form::number;
}
template<std::size_t N>
bool isMark(const Document& document, std::size_t token, const char (&mark)[N]) {
    return document.lower(token) == mark;
}
/// A hyphen, a dash or a wave dash.
inline bool isDash(const Document& document, std::size_t token) {
    return token < document.tokens().size() && document.tokens()[token].dash;
}
/// Whether `token` follows the one before without white space.
inline bool joined(const Document& document, std::size_t token) {
    return token > 0 && token < document.tokens().size() && !document.tokens()[token].spaceBefore;
}

} // namespace pledge::extract
