#include "core/reconcile/disagreeing_words.h"

#include "core/base/knowledge.h"
#include "core/reconcile/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace pledge::reconcile {
namespace {

using English = std::map<std::string, std::set<std::string>, std::less<>>;
using Japanese = std::map<std::string, std::vector<std::string>, std::less<>>;

const English& english() {
    static const English sections = [] {
        English out;
        for (const base::KnowledgeEntry& e : base::knowledge("knowledge/en/disagreeing.txt"))
            out[e.section].insert(stemOf(e.key));
        return out;
    }();
    return sections;
}

const Japanese& japaneseSections() {
    static const Japanese sections = [] {
        Japanese out;
        for (const base::KnowledgeEntry& e : base::knowledge("knowledge/ja/disagreeing.txt"))
            out[e.section].push_back(e.key);
        return out;
    }();
    return sections;
}

const std::vector<std::string>& japanese(std::string_view section) {
    static const std::vector<std::string> none;
    const auto found = japaneseSections().find(section);
    return found == japaneseSections().end() ? none : found->second;
}

} // namespace

bool isDisagreeing(std::string_view section, const std::string& stem) {
    const auto found = english().find(section);
    return found != english().end() && found->second.contains(stem);
}

bool holdsDisagreeing(std::string_view section, std::string_view text) {
    const auto& words = japanese(section);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& w) { return text.find(w) != std::string_view::npos; });
}

bool startsDisagreeing(std::string_view section, std::string_view text) {
    const auto& words = japanese(section);
    return std::any_of(words.begin(), words.end(), [&](const std::string& w) { return text.starts_with(w); });
}

} // namespace pledge::reconcile
