#include "core/intake/phrases.h"

#include "core/base/knowledge.h"
#include "core/base/resources.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <set>

namespace pledge::intake {
namespace {

bool isWordSign(char32_t c) { return base::classes::of(c) & (base::classes::letter | base::classes::digit); }

/// Whether the text goes on with a word's sign at `at`, so that a phrase that ends there ends inside a word.
bool insideWord(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) return false;
    std::size_t before = at, after = at;
    const char32_t last = base::previousCodePoint(text, before), next = base::nextCodePoint(text, after);
    return isWordSign(last) && isWordSign(next) && !base::isJapanese(last) && !base::isJapanese(next);
}

/// The first `n` bytes from `at` on (eight at most), the first one lowest.
std::uint64_t bytesAt(std::string_view s, std::size_t at, std::size_t n) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, s.data() + at, n);
    return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

std::uint64_t bytesAt(std::string_view s, std::size_t at) {
    return bytesAt(s, at, std::min<std::size_t>(8, s.size() - at));
}

constexpr std::uint64_t two = 0xFFFF; ///< of those bytes

/// At which of the eight bytes from `at` on a phrase may begin, as the highest bit of each: at no blank, for phrases
/// have none at their ends, and at no small letter of ASCII behind another one, for they stand at whole words.
std::uint64_t wordStarts(std::string_view s, std::size_t at) {
    constexpr std::uint64_t ones = 0x0101010101010101u, tops = ones << 7;
    const auto small = [](std::uint64_t all) {
        const std::uint64_t low = all & ~tops; // so that no byte is carried into the next one
        return (low + (0x80 - 'a') * ones) & ~(low + (0x80 - 'z' - 1) * ones) & ~all & tops;
    };
    const std::uint64_t bytes = bytesAt(s, at, 8), letters = small(bytes);
    const std::uint64_t before = at > 0 && s[at - 1] >= 'a' && s[at - 1] <= 'z' ? 0x80 : 0;
    const std::uint64_t blanks = bytes ^ (ones * ' ');
    const std::uint64_t others = (((blanks & ~tops) + (ones * 0x7F)) | blanks) & tops; // exact, byte by byte
    return others & ~(letters & (letters << 8 | before));
}

/// What stays of a folded line without the signs at its ends.
base::Span trimmedSpan(std::string_view folded) {
    std::size_t from = 0, to = folded.size();
    while (from < to) {
        std::size_t next = from;
        const char32_t c = base::nextCodePoint(folded, next);
        if (isWordSign(c) || c == U'©' || c == U'(' || c == U'@' || c == U'#') break;
        from = next;
    }
    while (to > from) {
        std::size_t before = to;
        if (base::isLetter(base::previousCodePoint(folded, before))) break;
        to = before;
    }
    return {from, to};
}

} // namespace

PhraseSet::PhraseSet(std::vector<std::string> phrases)
    : phrases_(std::move(phrases)), starts_(std::make_unique<Starts>()) {
    std::sort(phrases_.begin(), phrases_.end());
    phrases_.erase(std::unique(phrases_.begin(), phrases_.end()), phrases_.end());
    for (const std::string& p : phrases_) {
        longest_ = std::max(longest_, p.size());
        if (p.size() >= startBytes) {
            starts_->set(keyOf(bytesAt(p, 0)));
            continue;
        }
        short_.push_back(p);
        if (!shortStarts_) shortStarts_ = std::make_unique<Starts>();
        for (std::uint64_t second = 0; second < 0x100; ++second)
            if (p.size() == 1 || second == static_cast<unsigned char>(p[1]))
                shortStarts_->set(second << 8 | static_cast<unsigned char>(p[0]));
    }
}

std::size_t PhraseSet::keyOf(std::uint64_t bytes) {
    return ((bytes << (64 - 8 * startBytes)) * 0x9E3779B97F4A7C15ULL) >> 48;
}

bool PhraseSet::mayStart(std::string_view folded) const {
    const std::uint64_t bytes = bytesAt(folded, 0);
    if (folded.size() < 2 || (shortStarts_ && (*shortStarts_)[bytes & two])) return true;
    return folded.size() >= startBytes && (*starts_)[keyOf(bytes)];
}

std::size_t PhraseSet::nextStart(std::string_view folded, std::size_t at) const {
    std::size_t end = folded.size();
    for (const std::string& p : short_) end = std::min(end, folded.substr(0, end).find(p, at));
    for (std::size_t block = at; block + 16 <= folded.size() && block < end; at = block += 8)
        for (std::uint64_t places = wordStarts(folded, block); places != 0; places &= places - 1) {
            at = block + static_cast<std::size_t>(std::countr_zero(places)) / 8;
            if (at < end && (*starts_)[keyOf(bytesAt(folded, at, 8))]) return at;
        }
    while (at < end && (at + startBytes > folded.size() || !(*starts_)[keyOf(bytesAt(folded, at))])) ++at;
    return std::min(at, end);
}

bool PhraseSet::has(std::string_view folded) const {
    return !folded.empty() && folded.size() <= longest_ && mayStart(folded) &&
           std::binary_search(phrases_.begin(), phrases_.end(), folded, std::less<std::string_view>());
}

const std::string* PhraseSet::standing(std::string_view folded, std::size_t at, bool inside) const {
    const std::string_view rest = folded.substr(at);
    if (!mayStart(rest)) return nullptr;
    // All phrases that `rest` begins with sort before it, among those with its first byte.
    auto it = std::upper_bound(phrases_.begin(), phrases_.end(), rest, std::less<std::string_view>());
    while (it != phrases_.begin() && (--it)->front() == rest.front())
        if (rest.starts_with(*it) && (inside || !insideWord(folded, at + it->size()))) return &*it;
    return nullptr;
}

std::string_view PhraseSet::opening(std::string_view folded) const {
    const std::string* found = folded.empty() ? nullptr : standing(folded, 0);
    return found ? std::string_view(*found) : std::string_view();
}

bool PhraseSet::mayStandIn(std::string_view folded) const {
    for (std::size_t at = nextStart(folded, 0); at < folded.size(); at = nextStart(folded, at + 1))
        if (standing(folded, at, true)) return true;
    return false;
}

std::optional<std::size_t> PhraseSet::lastWithin(std::string_view folded) const {
    std::optional<std::size_t> last;
    for (std::size_t at = nextStart(folded, 0); at < folded.size(); at = nextStart(folded, at + 1))
        if (!insideWord(folded, at) && standing(folded, at)) last = at;
    return last;
}

Phrases::Phrases(std::string_view file) {
    std::map<std::string, std::vector<std::string>, std::less<>> all;
    for (const auto& r : base::resources()) {
        if (!r.name.starts_with("knowledge/") || !r.name.ends_with(file)) continue;
        for (const auto& e : base::knowledge(r.name)) all[e.section].push_back(base::foldCase(e.key));
    }
    for (auto& [section, phrases] : all) sections_.emplace(section, PhraseSet(std::move(phrases)));
}

const PhraseSet& Phrases::operator[](std::string_view section) const {
    static const PhraseSet none;
    const auto it = sections_.find(section);
    return it == sections_.end() ? none : it->second;
}

const Phrases& boilerplatePhrases() {
    static const Phrases all("/boilerplate.txt");
    return all;
}

const Phrases& mastheadPhrases() {
    static const Phrases all("/masthead.txt");
    return all;
}

std::string_view bareOfFolded(std::string_view folded, std::string& room) {
    if (folded.find("’") != std::string_view::npos) {
        room = folded;
        for (auto at = room.find("’"); at != std::string::npos; at = room.find("’", at + 1)) room.replace(at, 3, "'");
        folded = room;
    }
    const base::Span rest = trimmedSpan(folded);
    // Digits at the end are a count ("Comments (12)") only behind letters.
    return rest.empty() ? folded : folded.substr(rest.start, rest.length());
}

std::string bare(std::string_view line) {
    std::string room;
    return std::string(bareOfFolded(base::foldCase(line), room));
}

bool mayBeBare(std::string_view line, std::size_t bytes) {
    // Folding makes three bytes of a letter one at most.
    return trimmedSpan(line).length() <= 3 * (bytes + 8);
}

std::string_view nextWord(std::string_view line, std::size_t& at) {
    constexpr std::uint8_t sign = base::classes::letter | base::classes::digit;
    const auto isSign = [&](std::size_t i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        return byte < 0x80 && base::classes::ascii.of[byte] & sign;
    };
    std::size_t start = std::string_view::npos, end = 0;
    while (at < line.size()) {
        const std::size_t from = at;
        // Most words are ASCII.
        while (at < line.size() && isSign(at)) ++at;
        if (at == from && !isWordSign(base::nextCodePoint(line, at))) {
            if (start == std::string_view::npos) continue;
            const char c = line[from];
            const bool inner = c == '\'' || c == '-' || line.substr(from).starts_with("’");
            if (inner && at < line.size()) continue;
            break;
        }
        if (start == std::string_view::npos) start = from;
        end = at;
    }
    return start == std::string_view::npos ? std::string_view() : line.substr(start, end - start);
}

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    for (std::string_view word = nextWord(line, at); !word.empty(); word = nextWord(line, at)) words.push_back(word);
    return words;
}

bool hasWords(std::string_view line) {
    for (std::size_t at = 0; at < line.size();)
        if (isWordSign(base::nextCodePoint(line, at))) return true;
    return false;
}

bool startsUpper(std::string_view word) {
    std::size_t at = 0;
    return !word.empty() && base::isUpper(base::nextCodePoint(word, at));
}

bool isNameLike(std::string_view line) {
    static const std::set<std::string_view> small{"of",  "and", "the", "de",  "da",  "di",  "du",
                                                  "la",  "le",  "van", "von", "der", "bin", "al",
                                                  "for", "do",  "dos", "das", "del", "el",  "y"};
    const auto words = wordsOf(line);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](std::string_view w) {
        std::size_t at = 0;
        const char32_t c = base::nextCodePoint(w, at);
        return !base::isLower(c) || small.contains(w);
    });
}

} // namespace pledge::intake
