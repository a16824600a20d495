#include "core/base/sentences.h"

#include "core/base/knowledge.h"
#include "core/base/sentence_breaks.h"
#include "core/base/utf8.h"

#include <bitset>
#include <initializer_list>
#include <set>
#include <string>

namespace pledge::base {
namespace {

/// A few words. Nearly all others are told by their ends and their length to be none of them.
class Words {
public:
    Words() = default;
    Words(std::initializer_list<std::string_view> words) {
        for (const std::string_view w : words) insert(std::string(w));
    }
    void insert(std::string word) {
        mayBe_.set(keyOf(word));
        all_.insert(std::move(word));
    }
    bool contains(std::string_view word) const {
        return !word.empty() && mayBe_[keyOf(word)] && all_.find(word) != all_.end();
    }

private:
    static constexpr std::size_t bits = 1 << 12;
    static std::size_t keyOf(std::string_view word) {
        return (static_cast<unsigned char>(word.front()) * 31U + static_cast<unsigned char>(word.back()) * 1031U +
                word.size() * 257U) %
               bits;
    }
    std::set<std::string, std::less<>> all_;
    std::bitset<bits> mayBe_;
};

/// The abbreviations of resources/knowledge/en/abbreviations.txt, by section.
struct Abbreviations {
    Words always; ///< titles and others: no sentence ends behind them
    Words name;   ///< inside names: a sentence ends only where the next word could not go on with the name
};

const Abbreviations& abbreviations() {
    static const Abbreviations all = [] {
        Abbreviations a;
        for (auto& e : knowledge("knowledge/en/abbreviations.txt"))
            (e.section == "name" ? a.name : a.always).insert(e.key);
        return a;
    }();
    return all;
}

/// Words that open a sentence rather than go on with a name.
bool opensSentence(std::string_view word) {
    static const Words words{"The", "A",  "An",   "It",  "In",    "This",  "That", "These", "Those", "He",  "She",
                             "We",  "I",  "They", "Its", "Their", "But",   "And",  "On",    "At",    "For", "As",
                             "By",  "To", "With", "If",  "When",  "While", "Our",  "Under", "From"};
    return words.contains(word);
}

std::string_view wordFrom(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() &&
           (static_cast<unsigned char>(text[end]) >= 0x80 || std::isalnum(static_cast<unsigned char>(text[end]))))
        ++end;
    return text.substr(at, end - at);
}

/// Whether the full stop that ends `text[.., end)` belongs to an abbreviation and the sentence goes on at `next`.
bool goesOn(std::string_view text, std::size_t start, std::size_t end, std::size_t next) {
    if (text[end - 1] != '.') return false;
    std::size_t word = end - 1;
    while (word > start && text[word - 1] != ' ' && text[word - 1] != '(' && text[word - 1] != '\n') --word;
    const std::string_view last = text.substr(word, end - 1 - word);
    if (last.empty()) return false;
    const auto& known = abbreviations();
    if (known.always.contains(last)) return true;
    const bool name = known.name.contains(last);
    if (name && next < text.size() && text[next] == '(') return true;
    // An initial: "J. Smith".
    const bool initial = last.size() == 1 && last[0] >= 'A' && last[0] <= 'Z' && last != "I";
    if (!name && !initial) return false;
    const std::string_view following = wordFrom(text, next);
    return !following.empty() && !opensSentence(following);
}

std::size_t behindSpace(std::string_view text, std::size_t start, std::size_t end) {
    for (std::size_t at = start; start < end; start = at)
        if (!isSpace(nextCodePoint(text, at))) break;
    return start;
}

std::size_t beforeSpace(std::string_view text, std::size_t start, std::size_t end) {
    for (std::size_t at = end; end > start; end = at) {
        if (const auto byte = static_cast<unsigned char>(text[end - 1]); byte < 0x80) {
            if (!isSpace(byte)) break;
            --at;
        } else if (!isSpace(previousCodePoint(text, at))) {
            break;
        }
    }
    return end;
}

} // namespace

std::vector<Span> sentences(std::string_view utf8, std::string_view language) {
    std::vector<Span> out;
    SentenceBreaks breaks(utf8, language);
    std::size_t start = 0; // of the sentence that is open
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t next = breaks.behind(at);
        if (start == at) start = behindSpace(utf8, at, next);
        const std::size_t end = beforeSpace(utf8, start, next);
        at = next;
        if (end == start) {
            start = at;
            continue;
        }
        const bool lineEnds = utf8.substr(end, next - end).find('\n') != std::string_view::npos;
        if (!lineEnds && next < utf8.size() && goesOn(utf8, start, end, next)) continue;
        out.push_back({start, end});
        start = at;
    }
    return out;
}

} // namespace pledge::base
