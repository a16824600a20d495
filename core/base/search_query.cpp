#include "core/base/search_query.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cstring>

namespace pledge::base {
namespace {

bool isOpening(char32_t c) {
    return c == U'"' || c == U'“' || c == U'„' || c == U'«' || c == U'「' || c == U'『' || c == U'＂';
}

bool isClosing(char32_t c, char32_t opened) {
    switch (opened) {
    case U'„':
    case U'“': return c == U'”' || c == U'“' || c == U'"';
    case U'«': return c == U'»';
    case U'「': return c == U'」';
    case U'『': return c == U'』';
    default: return c == U'"' || c == U'”' || c == U'＂';
    }
}

/// A piece of the query that is a phrase, and whether it may still be typed.
struct Piece {
    std::string_view text;
    bool closed = false; ///< by quotation marks
};

std::vector<Piece> piecesOf(std::string_view text) {
    std::vector<Piece> pieces;
    std::size_t start = 0;
    char32_t opened = 0;
    const auto end = [&](std::size_t to, bool closed) {
        if (to > start) pieces.push_back({text.substr(start, to - start), closed});
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const char32_t c = nextCodePoint(text, at);
        const bool parts = opened ? isClosing(c, opened) : isOpening(c) || isSpace(c);
        if (!parts) continue;
        end(from, opened != 0);
        opened = !opened && isOpening(c) ? c : 0;
        start = at;
    }
    end(text.size(), false);
    return pieces;
}

bool standsAt(const SearchQuery::Phrase& phrase, const std::vector<SearchWord>& words, std::size_t at) {
    const std::size_t count = phrase.words.size();
    if (at + count > words.size()) return false;
    for (std::size_t i = 0; i < count; ++i) {
        const bool beginning = phrase.prefix && i + 1 == count;
        if (beginning ? !words[at + i].word.starts_with(phrase.words[i]) : words[at + i].word != phrase.words[i])
            return false;
    }
    return true;
}

} // namespace

SearchQuery::SearchQuery(std::string_view utf8) {
    std::size_t count = 0;
    for (const Piece& piece : piecesOf(utf8)) {
        std::vector<SearchWord> words = searchWords(piece.text);
        words.resize(std::min(words.size(), most - count));
        count += words.size();
        if (words.empty()) continue;
        Phrase phrase;
        for (SearchWord& w : words) phrase.words.push_back(std::move(w.word));
        // Whether it is the last is known at the end: until then each may be.
        for (Phrase& before : phrases_) before.prefix = false;
        phrase.prefix = !piece.closed && !words.back().alone;
        phrases_.push_back(std::move(phrase));
    }
    for (auto it = phrases_.begin(); it != phrases_.end();)
        it = std::find(phrases_.begin(), it, *it) == it ? it + 1 : phrases_.erase(it);
    for (const Phrase& p : phrases_) {
        std::string needle;
        for (const std::string& w : p.words) needle += ' ' + w;
        needles_.push_back(p.prefix ? needle : needle + ' ');
    }
}

bool SearchQuery::holds(std::string_view haystack) const {
    // Needles begin with a space, as every word does: string_view::find would stop at each of them.
    return std::all_of(needles_.begin(), needles_.end(), [&](const std::string& n) {
        return memmem(haystack.data(), haystack.size(), n.data(), n.size()) != nullptr;
    });
}

bool SearchQuery::narrows(const SearchQuery& wider) const {
    const auto isIn = [this](const std::string& needle) {
        return std::any_of(needles_.begin(), needles_.end(),
                           [&](const std::string& own) { return own.find(needle) != own.npos; });
    };
    return !empty() && !wider.empty() && std::all_of(wider.needles_.begin(), wider.needles_.end(), isIn);
}

std::vector<Span> SearchQuery::places(const std::vector<SearchWord>& words) const {
    std::vector<Span> out;
    for (std::size_t at = 0; at < words.size(); ++at) {
        std::size_t longest = 0;
        for (const Phrase& p : phrases_)
            if (p.words.size() > longest && standsAt(p, words, at)) longest = p.words.size();
        if (longest == 0) continue;
        if (!out.empty() && at < out.back().end)
            out.back().end = std::max(out.back().end, at + longest);
        else
            out.push_back({at, at + longest});
    }
    return out;
}

std::size_t SearchQuery::found(const std::vector<SearchWord>& words) const {
    return static_cast<std::size_t>(std::count_if(phrases_.begin(), phrases_.end(), [&](const Phrase& p) {
        for (std::size_t at = 0; at < words.size(); ++at)
            if (standsAt(p, words, at)) return true;
        return false;
    }));
}

std::string searchable(std::string_view utf8) { return ' ' + searchText(utf8) + " \n"; }

} // namespace pledge::base
