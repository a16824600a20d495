#include "core/reconcile/lexicon.h"

#include "core/base/knowledge.h"
#include "core/reconcile/words.h"

#include <cstdlib>

namespace pledge::reconcile {

Lexicon::Lexicon() {
    readUndertakings("knowledge/en/undertakings.txt");
    readFiscalYears("knowledge/fiscal_years.txt");
}

void Lexicon::readUndertakings(std::string_view file) {
    const std::map<std::string_view, std::set<std::string>*> plain{
        {"common", &common_},          {"legal form", &legal_}, {"announcing", &announcing_}, {"event", &events_},
        {"pointing", &pointing_},      {"time zone", &zones_},  {"worker", &workers_},        {"anyone", &anyone_},
        {"company word", &companies_}, {"dealing", &dealings_}, {"vague", &vague_},           {"sum noun", &sums_},
        {"pronoun", &pronouns_}};
    const std::set<std::string_view> stemmed{"announcing", "event", "worker", "anyone", "dealing", "vague"};
    for (const base::KnowledgeEntry& entry : base::knowledge(file)) {
        if (const auto list = plain.find(entry.section); list != plain.end()) {
            list->second->insert(stemmed.contains(entry.section) ? stemOf(entry.key) : entry.key);
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
