#include "core/reconcile/phrase_list.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

bool isWordPart(char32_t c) { return (base::isLetter(c) || base::isDigit(c)) && !base::isJapanese(c); }
bool isApostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

/// The word that begins at `at`, which moves behind it; apostrophes between letters belong to it.
std::string wordAt(std::string_view text, std::size_t& at) {
    std::string word;
    bool ascii = true;
    for (std::size_t next = at; next < text.size(); at = next) {
        const char32_t c = base::nextCodePoint(text, next);
        if (isWordPart(c)) {
            base::appendCodePoint(word, c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c);
            ascii &= c < 0x80;
            continue;
        }
        std::size_t behind = next;
        if (!isApostrophe(c) || behind >= text.size() || !isWordPart(base::nextCodePoint(text, behind))) break;
        word += '\'';
    }
    if (!ascii) word = base::foldCase(word);
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    return word;
}

std::string_view firstCharacter(std::string_view text) {
    std::size_t end = 0;
    base::nextCodePoint(text, end);
    return text.substr(0, end);
}

} // namespace

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at;
        if (!isWordPart(base::nextCodePoint(text, next))) {
            at = next;
            continue;
        }
        const std::size_t start = at;
        std::string word = wordAt(text, at);
        out.push_back({std::move(word), {start, at}});
    }
    return out;
}

void PhraseList::add(const std::string& phrase, const std::string& meaning) {
    Phrase p{{}, phrase, meaning};
    for (Token& t : tokensOf(phrase)) p.words.push_back(std::move(t.word));
    const std::string start = spaced_ ? p.words.at(0) : std::string(firstCharacter(phrase));
    auto& list = byStart_[start];
    list.push_back(std::move(p));
    std::stable_sort(list.begin(), list.end(),
                     [](const Phrase& a, const Phrase& b) { return a.text.size() > b.text.size(); });
}

std::vector<PhraseList::Hit> PhraseList::in(std::string_view text) const {
    return spaced_ ? inWords(text) : inCharacters(text);
}

std::vector<PhraseList::Hit> PhraseList::inWords(std::string_view text) const {
    std::vector<Hit> hits;
    const std::vector<Token> tokens = tokensOf(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto list = byStart_.find(tokens[i].word);
        if (list == byStart_.end()) continue;
        for (const Phrase& p : list->second) {
            const auto same = [](const std::string& w, const Token& t) { return w == t.word; };
            if (i + p.words.size() > tokens.size() || !std::equal(p.words.begin(), p.words.end(), &tokens[i], same))
                continue;
            hits.push_back({{tokens[i].at.start, tokens[i + p.words.size() - 1].at.end}, p.meaning});
            i += p.words.size() - 1;
            break;
        }
    }
    return hits;
}

std::vector<PhraseList::Hit> PhraseList::inCharacters(std::string_view text) const {
    std::vector<Hit> hits;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        std::size_t length = firstCharacter(rest).size();
        if (const auto list = byStart_.find(rest.substr(0, length)); list != byStart_.end())
            for (const Phrase& p : list->second)
                if (rest.starts_with(p.text)) {
                    hits.push_back({{at, at + p.text.size()}, p.meaning});
                    length = p.text.size();
                    break;
                }
        at += length;
    }
    return hits;
}

} // namespace pledge::reconcile
