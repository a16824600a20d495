#include "core/reconcile/word_lists.h"

#include "core/base/knowledge.h"
#include "core/reconcile/words.h"

#include <algorithm>

namespace pledge::reconcile {
namespace {

bool isInsideCodePoint(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

} // namespace

WordLists::WordLists(const std::string& name) {
    for (const base::KnowledgeEntry& e : base::knowledge("knowledge/en/" + name))
        if (std::vector<std::string> stems = stemsOf(e.key); stems.size() > 1)
            phrases_[e.section].push_back(std::move(stems));
        else
            english_[e.section].insert(stemOf(e.key));
    constexpr std::size_t few = 4; // letters: stems differ from words behind them
    for (const auto& [section, stems] : english_)
        for (const std::string& stem : stems) beginnings_[section].push_back(stem.substr(0, few));
    for (const auto& [section, phrases] : phrases_)
        for (const auto& phrase : phrases) beginnings_[section].push_back(phrase.front().substr(0, few));
    for (const base::KnowledgeEntry& e : base::knowledge("knowledge/ja/" + name)) japanese_[e.section].push_back(e.key);
}

bool WordLists::has(std::string_view section, const std::string& stem) const {
    const auto found = english_.find(section);
    return found != english_.end() && found->second.contains(stem);
}

bool WordLists::anyOf(std::string_view section, const std::vector<std::string>& stems) const {
    if (std::any_of(stems.begin(), stems.end(), [&](const std::string& s) { return has(section, s); })) return true;
    const auto found = phrases_.find(section);
    return found != phrases_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](const std::vector<std::string>& phrase) {
               return std::search(stems.begin(), stems.end(), phrase.begin(), phrase.end()) != stems.end();
           });
}

bool WordLists::mayHold(std::string_view section, std::string_view text) const {
    const auto found = beginnings_.find(section);
    if (found == beginnings_.end()) return false;
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& beginning) { return lower.find(beginning) != std::string::npos; });
}

bool WordLists::in(std::string_view section, std::string_view text) const {
    const auto found = japanese_.find(section);
    return found != japanese_.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& w) { return text.find(w) != std::string_view::npos; });
}

bool WordLists::begins(std::string_view section, std::string_view text) const {
    const auto found = japanese_.find(section);
    return found != japanese_.end() && std::any_of(found->second.begin(), found->second.end(),
                                                   [&](const std::string& w) { return text.starts_with(w); });
}

std::vector<std::string> stemsOf(std::string_view text) {
    std::vector<std::string> words = wordsOf(text);
    for (std::string& w : words) w = stemOf(std::move(w));
    return words;
}

std::vector<std::string> lastOf(const std::vector<std::string>& words, std::size_t count) {
    return {words.end() - static_cast<std::ptrdiff_t>(std::min(count, words.size())), words.end()};
}

std::vector<std::string> firstOf(const std::vector<std::string>& words, std::size_t count) {
    return {words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(count, words.size()))};
}

std::string_view tailOf(std::string_view text, std::size_t bytes) {
    std::size_t from = text.size() - std::min(bytes, text.size());
    while (isInsideCodePoint(text, from)) ++from;
    return text.substr(from);
}

std::string_view headOf(std::string_view text, std::size_t bytes) {
    std::size_t to = std::min(bytes, text.size());
    while (isInsideCodePoint(text, to)) ++to;
    return text.substr(0, to);
}

} // namespace pledge::reconcile
