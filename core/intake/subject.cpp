#include "core/intake/subject.h"

#include "core/base/utf8.h"
#include "core/intake/phrases.h"

#include <algorithm>
#include <cstring>

namespace pledge::intake {
namespace {

constexpr std::size_t shortestName = 3, shortestWord = 5;

/// A name without its genitive.
std::string_view stem(std::string_view word) {
    for (const std::string_view tail : {"'s", "’s"})
        if (word.ends_with(tail)) return word.substr(0, word.size() - tail.size());
    return word;
}

/// Whether a word stands inside a sentence, where only a name has a capital letter.
bool isInside(std::string_view line, std::string_view word) {
    const auto at = static_cast<std::size_t>(word.data() - line.data());
    // "AI-powered" is an adjective.
    const auto hyphen = word.find('-');
    if (hyphen != std::string_view::npos && hyphen + 1 < word.size() && !startsUpper(word.substr(hyphen + 1)))
        return false;
    return at >= 2 && line[at - 1] == ' ' && std::string_view(".!?:\"").find(line[at - 2]) == std::string_view::npos;
}

/// Eight letters of ASCII at once, the capitals made small.
std::uint64_t folded(std::uint64_t letters) {
    constexpr std::uint64_t each = 0x0101010101010101ULL;
    const std::uint64_t fromA = letters + (0x80 - 'A') * each, beyondZ = letters + (0x7F - 'Z') * each;
    return letters | (((fromA ^ beyondZ) & 0x80 * each) >> 2);
}

/// A word of at most sixteen letters of ASCII, folded, as two numbers; both are 0 for other words.
struct Letters {
    std::uint64_t low = 0, high = 0;

    explicit Letters(std::string_view word) {
        if (word.size() > 16) return;
        std::memcpy(&low, word.data(), std::min<std::size_t>(word.size(), 8));
        if (word.size() > 8) std::memcpy(&high, word.data() + 8, word.size() - 8);
        constexpr std::uint64_t beyondAscii = 0x8080808080808080ULL;
        if ((low | high) & beyondAscii)
            low = high = 0;
        else
            low = folded(low), high = folded(high);
    }
    bool empty() const { return low == 0; }
};

void note(Reach& reach, std::uint32_t line) { reach.add({line, line}); }

} // namespace

Subject::Subject(const Lines& lines, const std::string& title)
    : lines_(lines), table_(1024), enoughAbove_(lines.size()) {
    constexpr std::size_t enough = 3;
    for (const std::string_view word : wordsOf(title))
        if (word.size() >= shortestWord) note(at(word).words, 0);
    std::size_t paragraphs = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].gone) continue;
        if (isProse(lines[i].text)) {
            if (++paragraphs == enough) enoughAbove_ = i + 1;
            readProse(lines[i].text, static_cast<std::uint32_t>(i));
        } else {
            read(lines[i], static_cast<std::uint32_t>(i));
        }
    }
    addOpeningNames();
}

void Subject::read(const Line& line, std::uint32_t i) {
    std::size_t next = 0;
    for (auto word = nextWord(line.text, next); !word.empty(); word = nextWord(line.text, next))
        if (word.size() >= shortestName) note(at(word).others, i);
}

void Subject::readProse(std::string_view text, std::uint32_t i) {
    constexpr std::size_t longestLine = 20000;
    text = text.substr(0, longestLine);
    std::size_t next = 0;
    for (auto word = nextWord(text, next); !word.empty(); word = nextWord(text, next)) {
        if (word.size() < shortestName) continue;
        Word& known = at(word);
        if (word.size() >= shortestWord) note(known.words, i);
        if (!startsUpper(word)) {
            known.small = true;
            continue;
        }
        const std::string_view name = stem(word);
        Word& named = name.size() == word.size() ? known : at(name);
        note(isInside(text, word) ? named.names : named.opening, i);
    }
}

/// What opens sentences in several paragraphs and is never written small is a name as well.
void Subject::addOpeningNames() {
    const auto add = [](Word& word) {
        if (!word.small && !word.opening.empty() && word.opening.first != word.opening.last)
            word.names.add(word.opening);
    };
    for (Word& word : table_) add(word);
    for (auto& [letters, word] : long_) add(word);
}

std::size_t Subject::slotOf(std::uint64_t low, std::uint64_t high) const {
    std::uint64_t hash = (low ^ high * 0xD6E8FEB86659FD93ULL) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 32;
    std::size_t slot = hash & (table_.size() - 1);
    while (table_[slot].low && (table_[slot].low != low || table_[slot].high != high))
        slot = (slot + 1) & (table_.size() - 1);
    return slot;
}

void Subject::grow() {
    std::vector<Word> old(2 * table_.size());
    old.swap(table_);
    for (const Word& word : old)
        if (word.low) table_[slotOf(word.low, word.high)] = word;
}

Subject::Word& Subject::at(std::string_view word) {
    const Letters letters(word);
    if (letters.empty()) {
        // Folding may leave ASCII: "Straße".
        std::string plain = base::foldCase(word);
        return Letters(plain).empty() ? long_[std::move(plain)] : at(plain);
    }
    std::size_t slot = slotOf(letters.low, letters.high);
    if (!table_[slot].low) {
        if (2 * ++used_ > table_.size()) {
            grow();
            slot = slotOf(letters.low, letters.high);
        }
        table_[slot].low = letters.low;
        table_[slot].high = letters.high;
    }
    return table_[slot];
}

const Subject::Word* Subject::find(std::string_view word) const {
    const Letters letters(word);
    if (!letters.empty()) {
        const Word& found = table_[slotOf(letters.low, letters.high)];
        return found.low ? &found : nullptr;
    }
    const std::string plain = base::foldCase(word);
    if (!Letters(plain).empty()) return find(plain);
    const auto it = long_.find(plain);
    return it == long_.end() ? nullptr : &it->second;
}

bool Subject::stands(const Reach& reach, std::size_t line, std::size_t run) const {
    if (reach.empty()) return false;
    return run >= enoughAbove_ ? reach.first < run : reach.first != line || reach.last != line;
}

bool Subject::isTold(std::size_t line, std::size_t run) const {
    const std::string_view text = lines_[line].text;
    std::size_t next = 0;
    for (auto word = nextWord(text, next); !word.empty(); word = nextWord(text, next)) {
        if (word.size() < shortestName || !startsUpper(word)) continue;
        const Word* known = find(stem(word));
        if (known && stands(known->names, line, run)) return true;
    }
    return false;
}

Reach Subject::reachOf(std::size_t line) const {
    Reach reach;
    const std::string_view text = lines_[line].text;
    std::size_t next = 0;
    for (auto word = nextWord(text, next); !word.empty(); word = nextWord(text, next)) {
        if (word.size() < shortestName) continue;
        if (const Word* named = find(stem(word))) reach.add(named->names);
        if (const Word* known = find(word)) {
            reach.add(known->words);
            reach.add(known->others);
        }
    }
    return reach;
}

std::size_t Subject::sharedWords(std::size_t line, std::size_t run) const {
    const std::string_view text = lines_[line].text;
    std::size_t shared = 0, next = 0;
    for (auto word = nextWord(text, next); !word.empty(); word = nextWord(text, next)) {
        const Word* known = word.size() >= shortestWord ? find(word) : nullptr;
        shared += known && stands(known->words, line, run);
    }
    return shared;
}

} // namespace pledge::intake
