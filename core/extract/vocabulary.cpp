#include "core/extract/vocabulary.h"

#include "core/base/cldr.h"
#include "core/base/gazetteer.h"
#include "core/base/knowledge.h"
#include "core/base/resources.h"
#include "core/base/utf8.h"
#include "core/extract/document.h"

#include <algorithm>

namespace pledge::extract {
namespace {

/// ASCII letters alone, as a Document folds its text.
std::string folded(std::string_view word) {
    std::string out(word);
    for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return out;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void addWords(std::string_view text, Vocabulary& to) {
    if (isOneWord(text)) return to.add(folded(text)); // as most are
    std::string lower = isAscii(text) ? folded(text) : base::toLower(text);
    for (const Token& t : tokensOf(lower)) to.add(lower.substr(t.span.start, t.span.length()));
    // Capitals may be cut in another way: "U.S."
    if (lower != text)
        for (const Token& t : tokensOf(text)) to.add(folded(text.substr(t.span.start, t.span.length())));
    to.add(lower); // as tables that are asked for a phrase in one know it
}

constexpr std::string_view towns = "knowledge/en/towns.txt";

/// Towns are thousands, and known by their first word; the others are compared as they are written.
void addFirstWord(std::string_view name, Vocabulary& to) { to.add(folded(name.substr(0, name.find_first_of(" -'")))); }

/// Words and marks that rules name themselves.
constexpr std::string_view grammar[] = {
    ",",           ";",          ":",
    "(",           ")",          "[",
    "]",           "-",          "–",
    "—",           "•",          "*",
    "'",           "’",          "‘",
    "“",           "”",          "\"",
    ".",           "/",          "+",
    "&",           "%",          "$",
    "a",           "an",         "the",
    "its",         "their",      "our",
    "new",         "another",    "and",
    "or",          "of",         "in",
    "to",          "by",         "for",
    "with",        "from",       "that",
    "which",       "who",        "will",
    "shall",       "talks",      "negotiations",
    "discussions", "this",       "next",
    "last",        "later",      "current",
    "following",   "coming",     "previous",
    "year",        "years",      "month",
    "quarter",     "quarters",   "half",
    "halves",      "third",      "thirds",
    "fourth",      "fourths",    "fifth",
    "fifths",      "tenth",      "tenths",
    "decade",      "week",       "today",
    "yesterday",   "fy",         "it",
    "they",        "we",         "is",
    "are",         "was",        "were",
    "am",          "be",         "been",
    "has",         "have",       "had",
    "having",      "on",         "at",
    "as",          "than",       "between",
    "including",   "like",       "via",
    "also",        "government", "'s",
    "’s",          "'re",        "’re",
    "s",           "opens",      "starts",
    "begins",      "launches",   "commit",
    "commits",     "committed",  "commitment",
    "sri",         "latin",      "saudi",
    "puerto",      "north",      "south",
    "lankan",      "rican",      "king",
    "queen",       "prince",     "princess",
    "lady",        "lord",       "sultan",
    "baron",       "chair",      "hon",
    "tun",         "head",       "partner",
    "chief",       "engineer",   "owner",
    "manager",     "director",   "representative",
    "executive",   "ministry",
};

Vocabulary allWords() {
    Vocabulary words;
    for (const std::string_view word : grammar) words.add(word);
    for (const auto& r : base::resources()) {
        if (!r.name.starts_with("knowledge/en/") || r.name == towns) continue;
        for (const auto& e : base::knowledge(r.name)) {
            addWords(e.key, words);
            for (const auto& v : e.values) addWords(v, words);
        }
    }
    for (const auto& c : base::currencies())
        for (const auto* name : {&c.code, &c.singular, &c.plural, &c.sign}) addWords(*name, words);
    for (const auto& r : base::regions()) addWords(r.name, words);
    for (const auto& r : base::regionNames()) addWords(r.name, words);
    for (const bool full : {true, false})
        for (const auto& m : base::monthNames(full)) addWords(m, words);
    // Last, so that the tables of other words stay small.
    for (const auto& e : base::knowledge(towns)) {
        addFirstWord(e.key, words);
        for (const auto& v : e.values) addFirstWord(v, words);
    }
    return words;
}

} // namespace

void Vocabulary::add(std::string_view word) {
    if (word.empty() || find(word) != 0) return;
    if (words_.size() * 2 > table_.size()) grow();
    table_[freeSlot(word)] = {headOf(word), static_cast<std::uint32_t>(words_.size()),
                              static_cast<std::uint32_t>(word.size())};
    words_.emplace_back(word);
}

bool isOneWord(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/// Where a word goes that is not there yet.
std::size_t Vocabulary::freeSlot(std::string_view word) const {
    std::size_t at = hash(word) & mask_;
    while (table_[at].id != 0) at = (at + 1) & mask_;
    return at;
}

void Vocabulary::grow() {
    std::vector<Slot> old(table_.size() * 4);
    old.swap(table_);
    mask_ = table_.size() - 1;
    for (const Slot& slot : old)
        if (slot.id != 0) table_[freeSlot(words_[slot.id])] = slot;
}

const Vocabulary& vocabulary() {
    static const Vocabulary all = allWords();
    return all;
}

} // namespace pledge::extract
