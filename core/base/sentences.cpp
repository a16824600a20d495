#include "core/base/sentences.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

namespace pledge::base {
namespace {

using Words = std::set<std::string, std::less<>>;

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
    if (known.name.contains(last) && next < text.size() && text[next] == '(') return true;
    const std::string_view following = wordFrom(text, next);
    if (known.name.contains(last)) return !following.empty() && !opensSentence(following);
    // An initial: "J. Smith".
    return last.size() == 1 && last[0] >= 'A' && last[0] <= 'Z' && last != "I" && !following.empty() &&
           !opensSentence(following);
}

Span trimmed(std::string_view text, Span s) {
    while (s.start < s.end) {
        std::size_t at = s.start;
        if (!isSpace(nextCodePoint(text, at))) break;
        s.start = at;
    }
    while (s.end > s.start) {
        std::size_t at = s.end;
        if (!isSpace(previousCodePoint(text, at))) break;
        s.end = at;
    }
    return s;
}

} // namespace

std::vector<Span> sentences(std::string_view utf8, std::string_view language) {
    std::vector<Span> out;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createSentenceInstance(icu::Locale(std::string(language).c_str()), status));
    UText ut = UTEXT_INITIALIZER;
    utext_openUTF8(&ut, utf8.data(), static_cast<int64_t>(utf8.size()), &status);
    if (U_FAILURE(status)) return out;
    breaks->setText(&ut, status);

    const auto add = [&](Span raw) {
        // ICU does not end a sentence at each line end; an article's line is a paragraph, a heading or an item.
        while (raw.start < raw.end) {
            const auto line = std::min(utf8.find('\n', raw.start), raw.end);
            if (const Span s = trimmed(utf8, {raw.start, line}); !s.empty()) out.push_back(s);
            raw.start = line + (line < raw.end ? 1 : 0);
            if (line >= raw.end) break;
        }
    };
    Span open{0, 0};
    for (int32_t at = breaks->first(), next = breaks->next(); next != icu::BreakIterator::DONE;
         at = next, next = breaks->next()) {
        if (open.empty()) open.start = static_cast<std::size_t>(at);
        open.end = static_cast<std::size_t>(next);
        const Span body = trimmed(utf8, open);
        const bool lineEnds = utf8.substr(body.end, open.end - body.end).find('\n') != std::string_view::npos;
        if (!body.empty() && !lineEnds && open.end < utf8.size() && goesOn(utf8, body.start, body.end, open.end))
            continue;
        add(open);
        open = {open.end, open.end};
    }
    if (!open.empty()) add(open);
    utext_close(&ut);
    return out;
}

} // namespace pledge::base
