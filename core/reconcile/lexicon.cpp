#include "core/reconcile/lexicon.h"

#include "core/base/knowledge.h"
#include "core/base/utf8.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <cstdlib>

namespace pledge::reconcile {

Lexicon::Lexicon() {
    readUndertakings("knowledge/en/undertakings.txt");
    readJapanese("knowledge/ja/undertakings.txt");
    readFiscalYears("knowledge/fiscal_years.txt");
}

namespace {

using Hits = std::vector<Lexicon::Hit>;

/// Of words that begin at one place the longest. `Words` are by their first character.
template<class Words>
Hits wordsIn(const Words& words, std::string_view text) {
    Hits hits;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at;
        const auto known = words.find(base::nextCodePoint(text, next));
        if (known != words.end()) {
            const std::string_view rest = text.substr(at);
            const auto word = std::find_if(known->second.begin(), known->second.end(),
                                           [&](const auto& w) { return rest.starts_with(w.first); });
            if (word != known->second.end()) {
                hits.push_back({at, word->first.size(), word->second});
                next = at + word->first.size();
            }
        }
        at = next;
    }
    return hits;
}

} // namespace

void Lexicon::readJapanese(std::string_view file) {
    for (const base::KnowledgeEntry& entry : base::knowledge(file)) {
        if (entry.section == "agreeing") {
            japaneseAgreeing_.push_back(entry.key);
            continue;
        }
        if (entry.section == "dealing") {
            dealings_.insert(entry.key);
            continue;
        }
        if (entry.section == "company kind" || entry.section == "loan word") {
            (entry.section == "loan word" ? loanWords_ : companyKinds_).insert(entry.key);
            continue;
        }
        if (entry.section == "worker" || entry.section == "anyone") {
            (entry.section == "worker" ? workers_ : anyone_).insert(entry.key);
            continue;
        }
        const auto kind = model::kindNamed(entry.section);
        Words& words = kind                                   ? japaneseTopics_[*kind]
                       : entry.section == "step"              ? japaneseSteps_
                       : entry.section == "undertaking"       ? japaneseUndertakings_
                       : entry.section == "undertaking thing" ? japaneseThings_
                       : entry.section == "announcing"        ? japaneseAnnouncing_
                                                              : japaneseMarks_;
        for (const std::string& word : entry.values) {
            std::size_t at = 0;
            words[base::nextCodePoint(word, at)].emplace_back(word, entry.key);
        }
    }
    const auto longestFirst = [](Words& words) {
        for (auto& [first, all] : words)
            std::stable_sort(all.begin(), all.end(),
                             [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    };
    for (auto& [kind, words] : japaneseTopics_) longestFirst(words);
    for (Words* words :
         {&japaneseMarks_, &japaneseSteps_, &japaneseUndertakings_, &japaneseThings_, &japaneseAnnouncing_})
        longestFirst(*words);
}

std::vector<Lexicon::Hit> Lexicon::topicsIn(model::Kind kind, std::string_view japanese) const {
    const auto words = japaneseTopics_.find(kind);
    return words == japaneseTopics_.end() ? Hits() : wordsIn(words->second, japanese);
}

std::vector<Lexicon::Hit> Lexicon::marksIn(std::string_view japanese) const {
    return wordsIn(japaneseMarks_, japanese);
}
std::vector<Lexicon::Hit> Lexicon::stepsIn(std::string_view japanese) const {
    return wordsIn(japaneseSteps_, japanese);
}

bool Lexicon::announcesIn(std::string_view japanese) const { return !wordsIn(japaneseAnnouncing_, japanese).empty(); }

std::set<std::string> Lexicon::topicsOf(std::string_view text, const Topics& english, const Words& japanese) {
    std::set<std::string> topics;
    for (std::string& word : wordsOf(text))
        if (const auto found = english.find(stemOf(std::move(word))); found != english.end())
            topics.insert(found->second.begin(), found->second.end());
    for (const Hit& hit : wordsIn(japanese, text)) topics.emplace(hit.meaning);
    return topics;
}

std::set<std::string> Lexicon::undertakingTopics(std::string_view text) const {
    return topicsOf(text, undertakings_, japaneseUndertakings_);
}

std::set<std::string> Lexicon::undertakingThings(std::string_view text) const {
    return topicsOf(text, things_, japaneseThings_);
}

bool Lexicon::isAboutAgreeing(std::string_view text) const {
    auto words = wordsOf(text);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string& w) { return agreeing_.contains(stemOf(std::move(w))); }) ||
           std::any_of(japaneseAgreeing_.begin(), japaneseAgreeing_.end(),
                       [&](const std::string& w) { return text.find(w) != std::string_view::npos; });
}

void Lexicon::readUndertakings(std::string_view file) {
    const std::map<std::string_view, Set*> plain{
        {"common", &common_},    {"legal form", &legal_},  {"announcing", &announcing_},
        {"event", &events_},     {"pointing", &pointing_}, {"time zone", &zones_},
        {"worker", &workers_},   {"anyone", &anyone_},     {"company word", &companies_},
        {"dealing", &dealings_}, {"vague", &vague_},       {"sum noun", &sums_},
        {"pronoun", &pronouns_}, {"agreeing", &agreeing_}, {"broad undertaking", &broad_},
        {"verb", &verbs_}};
    const std::set<std::string_view> stemmed{"announcing", "event", "worker",   "anyone",
                                             "dealing",    "vague", "agreeing", "verb"};
    for (const base::KnowledgeEntry& entry : base::knowledge(file)) {
        if (const auto list = plain.find(entry.section); list != plain.end()) {
            list->second->insert(stemmed.contains(entry.section) ? stemOf(entry.key) : entry.key);
            continue;
        }
        if (entry.section == "company kind") {
            companyKinds_.insert(entry.key);
            continue;
        }
        if (entry.section == "undertaking" || entry.section == "undertaking thing") {
            Topics& topics = entry.section == "undertaking" ? undertakings_ : things_;
            for (const std::string& word : entry.values) topics[stemOf(word)].insert(entry.key);
            continue;
        }
        const auto kind = model::kindNamed(entry.section);
        auto& table = kind ? topics_[*kind] : entry.section == "step" ? steps_ : marks_;
        for (const std::string& word : entry.values) table[stemOf(word)] = entry.key;
    }
}

void Lexicon::readFiscalYears(std::string_view file) {
    for (const base::KnowledgeEntry& entry : base::knowledge(file)) {
        FiscalYear year;
        year.month = std::atoi(entry.values.at(0).c_str());
        year.namedByEnd = entry.values.size() > 1 && entry.values[1] == "end";
        fiscal_[entry.key] = year;
    }
}

std::string_view Lexicon::topic(model::Kind kind, const std::string& stem) const {
    const auto table = topics_.find(kind);
    if (table == topics_.end()) return {};
    const auto found = table->second.find(stem);
    return found == table->second.end() ? std::string_view() : found->second;
}

std::string_view Lexicon::mark(const std::string& stem) const {
    const auto found = marks_.find(stem);
    return found == marks_.end() ? std::string_view() : found->second;
}

std::string_view Lexicon::step(const std::string& stem) const {
    const auto found = steps_.find(stem);
    return found == steps_.end() ? std::string_view() : found->second;
}

const FiscalYear* Lexicon::fiscalYear(const std::string& country) const {
    const auto found = fiscal_.find(country);
    return found == fiscal_.end() ? nullptr : &found->second;
}

const Lexicon& lexicon() {
    static const Lexicon words;
    return words;
}

} // namespace pledge::reconcile
