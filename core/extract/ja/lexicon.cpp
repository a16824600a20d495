#include "core/extract/ja/lexicon.h"

#include "core/base/cldr.h"
#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/model/taxonomy.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace pledge::extract::ja {
namespace {

// The files of resources/knowledge/ja whose words rules of this room ask for.
constexpr std::array files{"numbers",  "money",    "qualifiers",  "rates",      "counters",
                           "things",   "measures", "shares",      "people",     "dates",
                           "standing", "pillars",  "initiatives", "name_traps", "grammar"};

bool isLatin(char32_t c) { return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z'); }
bool isFigure(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Whether a word that ends with `last` could go on with `next`, so that it would be cut in its middle.
bool goesOn(char32_t last, char32_t next) {
    if (isKatakana(last)) return isKatakana(next);
    if (isLatin(last)) return isLatin(next);
    return isFigure(last) && isFigure(next);
}

char32_t codePointAt(std::string_view text, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) return ++at, byte;
    return halfWidth(base::nextCodePoint(text, at));
}

constexpr std::uint64_t keyOf(std::uint32_t node, char32_t c) { return (std::uint64_t{node} << 21 | c) + 1; }
constexpr std::size_t slotOf(std::uint64_t key, std::size_t mask) { return (key * 0x9E3779B97F4A7C15ULL >> 20) & mask; }

double asNumber(const std::vector<std::string>& values) {
    double number = 0;
    if (!values.empty()) std::from_chars(values[0].data(), values[0].data() + values[0].size(), number);
    return number;
}

} // namespace

const Lexicon& Lexicon::all() {
    static const Lexicon one;
    return one;
}

Lexicon::Lexicon() : entries_(1), words_(1), opening_(0x10000), edges_(1 << 12) {
    for (const std::string_view file : files) read(file);
    readPillars();
    readCurrencies();
    readRegions();
}

void Lexicon::read(std::string_view file) {
    for (const auto& e : base::knowledge("knowledge/ja/" + std::string(file) + ".txt")) {
        const auto name = e.section.empty() ? std::string(file) : std::string(file) + "." + e.section;
        const WordClass wordClass(static_cast<std::uint16_t>(classNamed(name)));
        add(e.key, {wordClass, e.values, asNumber(e.values)});
    }
}

/// The words that pillars of the taxonomy have of their own.
void Lexicon::readPillars() {
    for (const model::Pillar& p : model::taxonomy().pillars())
        if (const auto own = p.own.find("ja"); own != p.own.end())
            for (const std::string& word : own->second)
                add(word, {WordClass(static_cast<std::uint16_t>(classNamed(ownWords(p.name)))), {}, 0});
}

/// What CLDR calls the currencies of the world; where a file says otherwise, the file holds.
void Lexicon::readCurrencies() {
    const WordClass unit = wordClass("money.unit");
    for (const auto& c : base::currencies("ja")) {
        std::string name;
        for (const char ch : c.plural)
            if (ch != ' ') name += ch;
        if (name != c.code) add(name, {unit, {c.code}, 0});
    }
}

/// Countries and territories, each with its ISO 3166-1 code and its currency.
void Lexicon::readRegions() {
    const WordClass region(static_cast<std::uint16_t>(classNamed("region")));
    for (auto& r : base::regions("ja")) add(r.name, {region, {r.code, r.currency}, 0});
}

std::uint32_t Lexicon::classNamed(const std::string& name) {
    for (std::uint32_t i = 0; i < classes_.size(); ++i)
        if (classes_[i] == name) return i;
    classes_.push_back(name);
    return static_cast<std::uint32_t>(classes_.size() - 1);
}

bool Lexicon::knows(std::string_view name) const {
    return std::find(classes_.begin(), classes_.end(), name) != classes_.end();
}

WordClass Lexicon::wordClass(std::string_view name) const {
    for (std::uint16_t i = 0; i < classes_.size(); ++i)
        if (classes_[i] == name) return WordClass(i);
    std::fprintf(stderr, "no word of knowledge/ja has the class %.*s\n", static_cast<int>(name.size()), name.data());
    std::abort();
}

void Lexicon::add(std::string_view word, Meaning meaning) {
    std::uint32_t node = 0;
    for (std::size_t at = 0; at < word.size();) node = makeStep(node, codePointAt(word, at));
    if (words_[node] == 0) {
        words_[node] = static_cast<std::uint32_t>(entries_.size());
        entries_.push_back({std::string(word), {}});
    }
    Entry& entry = entries_[words_[node]];
    if (!entry.as(meaning.wordClass)) entry.meanings.push_back(std::move(meaning));
}

std::uint32_t Lexicon::step(std::uint32_t node, char32_t c) const {
    if (node == 0) return c < opening_.size() ? opening_[c] : 0;
    const std::uint64_t key = keyOf(node, c);
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t slot = slotOf(key, mask);; slot = (slot + 1) & mask) {
        if (edges_[slot].key == key) return edges_[slot].to;
        if (edges_[slot].key == 0) return 0;
    }
}

std::uint32_t Lexicon::makeStep(std::uint32_t node, char32_t c) {
    if (const auto known = step(node, c)) return known;
    const auto made = static_cast<std::uint32_t>(words_.size());
    words_.push_back(0);
    if (node == 0) {
        if (c < opening_.size()) opening_[c] = made;
        return made;
    }
    if (2 * ++used_ > edges_.size()) grow();
    const std::uint64_t key = keyOf(node, c);
    const std::size_t mask = edges_.size() - 1;
    std::size_t slot = slotOf(key, mask);
    while (edges_[slot].key != 0) slot = (slot + 1) & mask;
    edges_[slot] = {key, made};
    return made;
}

void Lexicon::grow() {
    std::vector<Edge> wider(edges_.size() * 2);
    const std::size_t mask = wider.size() - 1;
    for (const Edge& e : edges_) {
        if (e.key == 0) continue;
        std::size_t slot = slotOf(e.key, mask);
        while (wider[slot].key != 0) slot = (slot + 1) & mask;
        wider[slot] = e;
    }
    edges_ = std::move(wider);
}

Lexicon::Match Lexicon::longestAt(std::string_view text, std::size_t at, std::size_t limit) const {
    Match best;
    std::uint32_t node = 0;
    std::uint32_t pending = 0; // a word that has just ended, held until the next code point is seen
    char32_t last = 0;
    std::size_t end = at;
    while (at < limit) {
        const char32_t c = codePointAt(text, at);
        if (pending && !goesOn(last, c)) best = {pending, end};
        node = step(node, c);
        if (!node) return best;
        pending = words_[node];
        last = c;
        end = at;
    }
    if (pending) best = {pending, end};
    return best;
}

} // namespace pledge::extract::ja
