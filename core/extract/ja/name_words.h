#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pledge::extract::ja {

using NameMask = std::uint64_t;

/// Classes of words that names are told by; a word has a bit for each of its classes.
namespace name_class {
inline constexpr NameMask legal = 1ULL << 0;        ///< 株式会社
inline constexpr NameMask strongBody = 1ULL << 1;   ///< 製作所: makes a name of what stands before it
inline constexpr NameMask weakBody = 1ULL << 2;     ///< 建設: only behind what is no ordinary word
inline constexpr NameMask katakanaBody = 1ULL << 3; ///< グループ
inline constexpr NameMask government = 1ULL << 4;   ///< 省
inline constexpr NameMask governmentWhole = 1ULL << 5;
inline constexpr NameMask generic = 1ULL << 6;    ///< 地方 before 銀行
inline constexpr NameMask descriptor = 1ULL << 7; ///< 大手: the name begins behind it
inline constexpr NameMask honorific = 1ULL << 8;  ///< 氏
inline constexpr NameMask title = 1ULL << 9;      ///< 社長
inline constexpr NameMask governmentTitle = 1ULL << 10;
inline constexpr NameMask titlePrefix = 1ULL << 11;
inline constexpr NameMask roleNoun = 1ULL << 12; ///< 関係者
inline constexpr NameMask ordinary = 1ULL << 13;
inline constexpr NameMask affix = 1ULL << 14; ///< 新, one character
inline constexpr NameMask time = 1ULL << 15;
inline constexpr NameMask surname = 1ULL << 16;
inline constexpr NameMask given = 1ULL << 17;
inline constexpr NameMask place = 1ULL << 18;
inline constexpr NameMask countryPrefix = 1ULL << 19; ///< 米
inline constexpr NameMask placeAdjective = 1ULL << 20;
inline constexpr NameMask placeTail = 1ULL << 21;
inline constexpr NameMask placeAround = 1ULL << 22;
inline constexpr NameMask hiraganaName = 1ULL << 23;
inline constexpr NameMask speech = 1ULL << 24;
inline constexpr NameMask act = 1ULL << 25;
inline constexpr NameMask invest = 1ULL << 26;
inline constexpr NameMask joint = 1ULL << 27;
inline constexpr NameMask partnerNoun = 1ULL << 28;
inline constexpr NameMask orgNoun = 1ULL << 29;
inline constexpr NameMask productNoun = 1ULL << 30;
inline constexpr NameMask eventNoun = 1ULL << 31;
inline constexpr NameMask katakanaWord = 1ULL << 32; ///< of everyday language
inline constexpr NameMask latinWord = 1ULL << 33;
inline constexpr NameMask ward = 1ULL << 34;
inline constexpr NameMask admin = 1ULL << 35;    ///< a place whose name has its 県, 州
inline constexpr NameMask domestic = 1ULL << 36; ///< a place in Japan, or Japan
inline constexpr NameMask country = 1ULL << 37;
inline constexpr NameMask composedWord = 1ULL << 39; ///< a run made of katakanaWords that no list holds as a whole
inline constexpr NameMask nameHead = 1ULL << 40;     ///< an ordinary word that names begin with
inline constexpr NameMask prefecture = 1ULL << 38;
} // namespace name_class

/// The words of resources/knowledge/ja/name_*.txt, its towns.txt and the places of CLDR in one trie of code points. Its
/// own lexicon, since names are cut by other words than values: surnames, syllables, ends of names of companies.
class NameWords {
public:
    static const NameWords& all();

    struct Match {
        NameMask mask = 0;
        std::uint32_t place = 0; ///< the same for all names of one place; 0 is none
        std::size_t end = 0;     ///< byte behind the word
    };
    /// The longest word at byte `at` that ends by `limit`; mask 0 where there is none.
    Match longestAt(std::string_view text, std::size_t at, std::size_t limit) const;
    /// The word that is all of `word`.
    Match whole(std::string_view word) const;
    /// Whether a katakana run is made of words of everyday language (and of countries) alone.
    bool composed(std::string_view katakana) const;
    /// Whether a katakana run has more before a word that names of companies end with.
    bool endsInBody(std::string_view katakana) const;
    /// The full name of a place ("米国" of 米).
    const std::string& placeName(std::uint32_t place) const { return placeNames_[place]; }

private:
    NameWords();
    void readBodies();
    void readTitles();
    void readOrdinary();
    void readPlaces();
    void readTowns();
    void readRegions();
    void readContext();
    void section(std::string_view file, std::string_view name, NameMask mask);
    void add(std::string_view word, NameMask mask, std::uint32_t place = 0);
    void addPlace(std::string_view word, NameMask mask, std::uint32_t place);
    std::uint32_t placeNamed(const std::string& name);
    std::uint32_t step(std::uint32_t node, char32_t c) const;
    std::uint32_t makeStep(std::uint32_t node, char32_t c);

    struct Node {
        NameMask mask = 0;
        std::uint32_t place = 0;
    };
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> opening_;
    struct Edge {
        std::uint64_t key = 0;
        std::uint32_t to = 0;
    };
    std::vector<Edge> edges_;
    std::size_t used_ = 0;
    std::vector<std::string> placeNames_;
    std::unordered_map<std::string, std::uint32_t> placeIds_;
};

} // namespace pledge::extract::ja
