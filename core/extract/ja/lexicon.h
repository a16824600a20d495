#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::extract::ja {

/// A class of words: a section of a file of resources/knowledge/ja, named `file.section` ("money.unit"). A file that
/// has words without a section gives them the class `file`.
class WordClass {
public:
    constexpr explicit WordClass(std::uint16_t id) : id_(id) {}
    constexpr bool operator==(const WordClass&) const = default;
    constexpr std::uint16_t id() const { return id_; }

private:
    std::uint16_t id_;
};

/// What a word means in one of its classes.
struct Meaning {
    WordClass wordClass;
    std::vector<std::string> values; ///< as the knowledge file lists them
    double number = 0;               ///< the first value as a number, where it is one
};

/// A word of the lexicon with all of its meanings.
struct Entry {
    std::string word;
    std::vector<Meaning> meanings;

    const Meaning* as(WordClass c) const {
        for (const Meaning& m : meanings)
            if (m.wordClass == c) return &m;
        return nullptr;
    }
};

/// The words of all files of resources/knowledge/ja that rules of this room read, of the taxonomy of pillars, and of CLDR (currencies; regions as
/// class `region`, with the values ISO 3166-1 code and currency), in one trie over code points. Letters and digits in
/// full width count as their half-width forms.
class Lexicon {
public:
    /// Read once, on first use.
    static const Lexicon& all();

    /// The class of that name. A name that no file knows ends the program with its name: tests see every one of them.
    WordClass wordClass(std::string_view name) const;
    bool knows(std::string_view name) const;

    struct Match {
        std::uint32_t entry = 0; ///< index for entry(); 0 is no word
        std::size_t end = 0;     ///< byte behind the word
    };
    /// The longest word that starts at byte `at` and ends by `limit`, and in front of no letter that goes on with it
    /// (a katakana or Latin word ends with its run). One step a code point of the word.
    Match longestAt(std::string_view text, std::size_t at, std::size_t limit) const;

    /// Entry 0 has no word and no meaning.
    const Entry& entry(std::uint32_t index) const { return entries_[index]; }

private:
    Lexicon();
    void read(std::string_view file);
    void readPillars();
    void readCurrencies();
    void readRegions();
    void add(std::string_view word, Meaning meaning);
    std::uint32_t classNamed(const std::string& name);
    std::uint32_t step(std::uint32_t node, char32_t c) const;
    std::uint32_t makeStep(std::uint32_t node, char32_t c);
    void grow();

    struct Edge {
        std::uint64_t key = 0; ///< node and code point; 0 is free
        std::uint32_t to = 0;
    };
    std::vector<std::string> classes_;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> words_;   ///< by node: the entry that ends there
    std::vector<std::uint32_t> opening_; ///< by code point of the BMP: the node behind the root
    std::vector<Edge> edges_;            ///< open addressing, a power of two
    std::size_t used_ = 0;
};

/// The class of the words that a pillar of the taxonomy has of its own.
inline std::string ownWords(const std::string& pillar) { return "pillar " + pillar; }

/// Short for Lexicon::all().wordClass(name).
inline WordClass wordClass(std::string_view name) { return Lexicon::all().wordClass(name); }

/// Half-width form of a full-width letter, digit or sign of ASCII; every other code point as it is.
constexpr char32_t halfWidth(char32_t c) { return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c; }
constexpr bool isKatakana(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC || (c >= 0xFF66 && c <= 0xFF9F);
}
constexpr bool isHiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }
constexpr bool isKanji(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 || c == 0x3007 || c == 0x30F6 ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

} // namespace pledge::extract::ja
