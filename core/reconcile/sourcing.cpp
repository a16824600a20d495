#include "core/reconcile/sourcing.h"

#include "core/base/knowledge.h"

#include <algorithm>
#include <map>

namespace pledge::reconcile {
namespace {

Sourcing read(std::string_view file, bool spaced) {
    Sourcing s(spaced);
    const std::map<std::string_view, PhraseList*> lists{{"revised", &s.revised},
                                                        {"revised to", &s.revisedTo},
                                                        {"earlier", &s.earlier},
                                                        {"says", &s.says},
                                                        {"says before", &s.saysBefore},
                                                        {"company speaker", &s.companySpeaker},
                                                        {"state speaker", &s.stateSpeaker},
                                                        {"pronoun speaker", &s.pronounSpeaker},
                                                        {"own voice", &s.ownVoice},
                                                        {"reported", &s.reported},
                                                        {"reported by", &s.reportedBy},
                                                        {"tells", &s.tells},
                                                        {"told in", &s.toldIn}};
    for (const base::KnowledgeEntry& entry : base::knowledge(file)) {
        if (entry.section == "before figure") s.beforeFigure.insert(entry.key);
        if (entry.section == "paper") s.paper.insert(entry.key);
        if (entry.section == "own page") s.ownPage.push_back(entry.key);
        if (entry.section == "release line") s.releaseLines.push_back(entry.key);
        const auto list = lists.find(entry.section);
        if (list == lists.end()) continue;
        if (entry.values.empty()) list->second->add(entry.key, {});
        for (const std::string& phrase : entry.values) list->second->add(phrase, entry.key);
    }
    std::stable_sort(s.ownPage.begin(), s.ownPage.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return s;
}

} // namespace

const Sourcing& sourcing(std::string_view language) {
    static const Sourcing english = read("knowledge/en/sourcing.txt", true);
    static const Sourcing japanese = read("knowledge/ja/sourcing.txt", false);
    return language == "ja" ? japanese : english;
}

} // namespace pledge::reconcile
