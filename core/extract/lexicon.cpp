#include "core/extract/lexicon.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace pledge::extract {

namespace {

/// ASCII letters alone, as a Document folds its text.
std::string lowered(std::string_view word) {
    std::string out(word);
    for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return out;
}

} // namespace

std::vector<std::string> phraseTokens(std::string_view phrase) {
    std::vector<std::string> out;
    for (const Token& t : tokensOf(phrase)) out.push_back(lowered(phrase.substr(t.span.start, t.span.length())));
    return out;
}

void Phrases::add(std::string_view phrase, int meaning) {
    Phrase p{phraseTokens(phrase), {}, meaning};
    if (p.words.empty()) return;
    for (const auto& w : p.words) p.ids.push_back(vocabulary().find(w));
    all_.push_back(std::move(p));
    const Phrase& added = all_.back();
    const std::size_t n = added.ids.size();
    note(byFirst_, added.words.front(), n > 1 ? added.ids[1] : 0);
    note(byLast_, added.words.back(), n > 1 ? added.ids[n - 2] : 0);
}

/// Adds the last phrase to those of a word, behind all that are as long.
void Phrases::note(Table& table, const std::string& word, std::uint32_t beside) const {
    const auto* known = table.find(word);
    auto list = known ? *known : std::vector<Entry>();
    const auto length = static_cast<std::uint32_t>(all_.back().words.size());
    const auto place = std::find_if(list.begin(), list.end(), [&](const Entry& e) { return e.length < length; });
    list.insert(place, {static_cast<std::uint32_t>(all_.size() - 1), length, beside});
    table.add(word, std::move(list));
}

/// Whether the tokens from `first` on, which the text has, are those of the phrase.
bool Phrases::matches(const Document& document, const Phrase& phrase, std::size_t first) const {
    const Token* token = document.tokens().data() + first;
    for (std::size_t i = 0; i < phrase.ids.size(); ++i, ++token) {
        if (token->word == phrase.ids[i] && phrase.ids[i] != 0) continue;
        if (phrase.ids[i] != 0 || document.lower(*token) != phrase.words[i]) return false;
    }
    return true;
}

std::optional<Phrases::Hit> Phrases::longestFrom(const Document& document, std::size_t first, std::size_t limit) const {
    limit = std::min(limit, document.tokens().size());
    const Token* const token = document.tokens().data() + first;
    for (const Entry& e : *byFirst_.find(document.lower(*token))) {
        const std::size_t last = first + e.length;
        if (last > limit || (e.beside != 0 && token[1].word != e.beside)) continue;
        const Phrase& p = all_[e.phrase];
        if (matches(document, p, first)) return Hit{first, last, p.meaning};
    }
    return std::nullopt;
}

std::optional<Phrases::Hit> Phrases::longestTo(const Document& document, std::size_t last, std::size_t limit) const {
    const Token* const token = document.tokens().data() + (last - 1);
    for (const Entry& e : *byLast_.find(document.lower(*token))) {
        if (e.length > last - limit || (e.beside != 0 && token[-1].word != e.beside)) continue;
        const Phrase& p = all_[e.phrase];
        const std::size_t first = last - e.length;
        if (matches(document, p, first)) return Hit{first, last, p.meaning};
    }
    return std::nullopt;
}

std::vector<std::string> Phrases::openers() const {
    std::vector<std::string> out;
    for (const auto& [word, indices] : byFirst_) out.push_back(word);
    return out;
}

std::vector<std::string> Phrases::closers() const {
    std::vector<std::string> out;
    for (const auto& [word, indices] : byLast_) out.push_back(word);
    return out;
}

Phrases phrasesOf(std::string_view file, const std::vector<std::string_view>& sections) {
    Phrases out;
    for (const auto& e : base::knowledge(file)) {
        const auto at = std::find(sections.begin(), sections.end(), e.section);
        if (at != sections.end()) out.add(e.key, static_cast<int>(at - sections.begin()));
    }
    return out;
}

void WordMarks::add(std::string_view word, std::uint32_t bits) {
    const auto id = vocabulary().find(word);
    if (id == 0) {
        known_ = vocabulary().size();
        strangers_[std::string(word)] |= bits;
        return;
    }
    if (id >= marks_.size()) marks_.resize(vocabulary().size());
    marks_[id] |= bits;
}

std::uint32_t WordMarks::ofStranger(const Word& word) const {
    const auto it = strangers_.find(static_cast<std::string_view>(word));
    return it == strangers_.end() ? 0 : it->second;
}

Words<bool> wordsOf(std::string_view file, std::string_view section) {
    Words<bool> out;
    for (const auto& e : base::knowledge(file))
        if (e.section == section) out.add(e.key, true);
    return out;
}

} // namespace pledge::extract
