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
    for (const Token& t : tokensOf(phrase))
        out.push_back(lowered(phrase.substr(t.span.start, t.span.length())));
    return out;
}

void Phrases::add(std::string_view phrase, int meaning) {
    Phrase p{phraseTokens(phrase), meaning};
    if (p.words.empty()) return;
    const std::size_t index = all_.size();
    const auto note = [&](Words<std::vector<std::size_t>>& table, const std::string& word) {
        const auto* known = table.find(word);
        auto list = known ? *known : std::vector<std::size_t>();
        list.push_back(index);
        table.add(word, std::move(list));
    };
    note(byFirst_, p.words.front());
    note(byLast_, p.words.back());
    all_.push_back(std::move(p));
}

std::optional<Phrases::Hit> Phrases::startingAt(const Document& document, std::size_t first, std::size_t limit) const {
    const auto* candidates = byFirst_.find(document.lower(first));
    std::optional<Hit> best;
    if (!candidates) return best;
    for (const std::size_t index : *candidates) {
        const auto& words = all_[index].words;
        if (first + words.size() > limit || (best && words.size() <= best->last - best->first)) continue;
        bool same = true;
        for (std::size_t i = 1; same && i < words.size(); ++i) same = document.lower(first + i) == words[i];
        if (same) best = Hit{first, first + words.size(), all_[index].meaning};
    }
    return best;
}

std::optional<Phrases::Hit> Phrases::endingAt(const Document& document, std::size_t last, std::size_t limit) const {
    if (last == 0 || last <= limit) return std::nullopt;
    const auto* candidates = byLast_.find(document.lower(last - 1));
    std::optional<Hit> best;
    if (!candidates) return best;
    for (const std::size_t index : *candidates) {
        const auto& words = all_[index].words;
        if (words.size() > last - limit || (best && words.size() <= best->last - best->first)) continue;
        const std::size_t first = last - words.size();
        bool same = true;
        for (std::size_t i = 0; same && i + 1 < words.size(); ++i) same = document.lower(first + i) == words[i];
        if (same) best = Hit{first, last, all_[index].meaning};
    }
    return best;
}

std::vector<std::string> Phrases::openers() const {
    std::vector<std::string> out;
    for (const auto& [word, indices] : byFirst_) out.push_back(word);
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

Words<bool> wordsOf(std::string_view file, std::string_view section) {
    Words<bool> out;
    for (const auto& e : base::knowledge(file))
        if (e.section == section) out.add(e.key, true);
    return out;
}

} // namespace pledge::extract
