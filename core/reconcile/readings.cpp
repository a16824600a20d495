#include "core/reconcile/readings.h"

#include "core/base/knowledge.h"
#include "core/base/latin.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace pledge::reconcile {
namespace {

bool isVowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

bool isKanji(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == U'々'; }

/// Letters that are one sound, or its voiced twin, inside names.
constexpr std::array<std::pair<std::string_view, char>, 4> pairs{{{"sh", 's'}, {"ch", 's'}, {"ts", 's'}, {"dz", 's'}}};

char unvoiced(char c) {
    switch (c) {
    case 'z':
    case 'j': return 's';
    case 'd': return 't';
    case 'g': return 'k';
    case 'b':
    case 'p':
    case 'f':
    case 'v': return 'h';
    case 'l': return 'r';
    default: return c;
    }
}

/// Readings by kanji or by a whole name, folded.
class Readings {
public:
    Readings() {
        for (const auto& e : base::knowledge("knowledge/ja/name_readings.txt")) {
            auto& all = of_[e.key];
            for (const std::string& r : e.values) all.push_back(foldedReading(r));
            longest_ = std::max(longest_, e.key.size());
        }
    }

    const std::vector<std::string>* find(std::string_view kanji) const {
        const auto at = of_.find(kanji);
        return at == of_.end() ? nullptr : &at->second;
    }
    std::size_t longest() const { return longest_; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> of_;
    std::size_t longest_ = 0; ///< bytes of a key
};

const Readings& readings() {
    static const Readings all;
    return all;
}

/// Reads a name against one Latin word, from left to right, all ways.
class Reader {
public:
    Reader(std::string_view japanese, std::string_view latin) : japanese_(japanese), latin_(latin) {}

    bool reads() { return from(0, 0, 0); }

private:
    /// `kanji`: how many were read so far.
    bool from(std::size_t at, std::size_t letter, std::size_t kanji) {
        if (letter == latin_.size()) return kanji >= 2 || (kanji == 1 && !kanjiAt(at));
        if (at >= japanese_.size()) return false;
        for (std::size_t length = std::min(readings().longest(), japanese_.size() - at); length >= 3; length -= 3)
            if (const auto* all = readings().find(japanese_.substr(at, length)))
                for (const std::string& reading : *all)
                    if (takes(reading, at + length, letter, kanji + length / 3)) return true;
        return !kanjiAt(at) && kana(at, letter, kanji);
    }

    /// A letter that is doubled where two parts meet stands once in `latin_`.
    bool takes(std::string_view part, std::size_t next, std::size_t letter, std::size_t kanji) {
        const std::string_view rest = latin_.substr(letter);
        if (rest.starts_with(part) && from(next, letter + part.size(), kanji)) return true;
        if (letter == 0 || part.empty() || part.front() != latin_[letter - 1]) return false;
        part.remove_prefix(1);
        return rest.starts_with(part) && from(next, letter + part.size(), kanji);
    }

    bool kana(std::size_t at, std::size_t letter, std::size_t kanji) {
        std::size_t end = at;
        const char32_t c = base::nextCodePoint(japanese_, end);
        if (!base::isJapanese(c)) return false;
        while (end < japanese_.size() && !kanjiAt(end)) base::nextCodePoint(japanese_, end);
        return takes(foldedReading(base::toLatin(japanese_.substr(at, end - at))), end, letter, kanji);
    }

    bool kanjiAt(std::size_t at) const { return at < japanese_.size() && isKanji(base::nextCodePoint(japanese_, at)); }

    std::string_view japanese_, latin_;
};

/// 佐々木 as 佐佐木.
std::string withoutRepeats(std::string_view name) {
    std::string out;
    char32_t before = 0;
    for (std::size_t at = 0; at < name.size();) {
        const char32_t c = base::nextCodePoint(name, at);
        before = c == U'々' && before ? before : c;
        base::appendCodePoint(out, before);
    }
    return out;
}

std::string consonantsOf(std::string_view folded) {
    std::string out;
    for (const char c : folded)
        if (!isVowel(c) && c != 'y' && c != 'w') out += c;
    return out;
}

} // namespace

std::string foldedReading(std::string_view latin) {
    const std::string plain = base::toLatin(latin);
    std::string out;
    for (std::size_t at = 0; at < plain.size();) {
        const std::string_view rest = std::string_view(plain).substr(at);
        const auto pair =
            std::find_if(pairs.begin(), pairs.end(), [&](const auto& p) { return rest.starts_with(p.first); });
        char c = pair != pairs.end() ? pair->second : unvoiced(plain[at]);
        at += pair != pairs.end() ? pair->first.size() : 1;
        if (c < 'a' || c > 'z') continue;
        const char before = out.empty() ? '\0' : out.back();
        const bool longO = before == 'o' && (c == 'u' || (c == 'h' && (at >= plain.size() || !isVowel(plain[at]))));
        if (c == before || longO) continue;
        if (c == 'h' && before == 'm') out.back() = 'n'; // "Homma" apart: m before p and b is n
        out += c;
    }
    return out;
}

bool readsAs(std::string_view name, const std::vector<std::string>& latin) {
    constexpr std::size_t fewest = 3; // letters
    const std::string japanese = withoutRepeats(name);
    return std::any_of(latin.begin(), latin.end(), [&](const std::string& word) {
        return word.size() >= fewest && Reader(japanese, word).reads();
    });
}

std::vector<std::string> readingKeysOf(std::string_view japanese) {
    std::set<std::string> out;
    std::size_t first = 0;
    if (japanese.empty() || !isKanji(base::nextCodePoint(japanese, first)) || first >= japanese.size()) return {};
    std::size_t second = first;
    if (!isKanji(base::nextCodePoint(japanese, second))) return {};
    if (const auto* whole = readings().find(japanese.substr(0, second)))
        for (const std::string& r : *whole) out.insert(consonantsOf(r));
    const auto* x = readings().find(japanese.substr(0, first));
    const auto* y = readings().find(japanese.substr(first, second - first));
    for (std::size_t i = 0; x && y && i < x->size(); ++i)
        for (const std::string& r : *y) out.insert(consonantsOf(foldedReading((*x)[i] + r)));
    std::erase_if(out, [](const std::string& key) { return key.size() < 2 || key.size() > 4; });
    return {out.begin(), out.end()};
}

std::vector<std::string> consonantKeysOf(std::string_view folded) {
    const std::string consonants = consonantsOf(folded);
    std::vector<std::string> out;
    for (std::size_t length = 2; length <= std::min<std::size_t>(4, consonants.size()); ++length)
        out.push_back(consonants.substr(0, length));
    return out;
}

} // namespace pledge::reconcile
