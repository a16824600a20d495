#include "core/extract/rules.h"

#include "core/base/knowledge.h"
#include "core/base/resources.h"

namespace pledge::extract {
namespace {

constexpr std::string_view folder = "knowledge/", file = "/rules.txt";
constexpr std::string_view inOther = "says "; ///< "says ja"

void set(model::Rule& rule, const base::KnowledgeEntry& e) {
    if (e.key == "kind") rule.kind = model::kindNamed(e.text).value_or(rule.kind);
    if (e.key == "says") rule.says = e.text;
    if (e.key.starts_with(inOther)) rule.saysIn[e.key.substr(inOther.size())] = e.text;
    if (e.key == "example") rule.example = e.text;
    if (e.key == "claim") rule.quote = e.text;
    if (e.key == "value") rule.value = e.text;
}

void read(std::string_view name, std::vector<model::Rule>& to) {
    const auto language = name.substr(folder.size(), name.size() - folder.size() - file.size());
    for (const auto& e : base::knowledge(name)) {
        if (to.empty() || to.back().name != e.section || to.back().language != language) {
            to.emplace_back();
            to.back().name = e.section;
            to.back().language = language;
        }
        set(to.back(), e);
    }
}

} // namespace

const std::vector<model::Rule>& rules() {
    static const std::vector<model::Rule> all = [] {
        std::vector<model::Rule> out;
        for (const base::Resource& r : base::resources())
            if (r.name.starts_with(folder) && r.name.ends_with(file)) read(r.name, out);
        return out;
    }();
    return all;
}

const model::Rule* ruleNamed(std::string_view name, std::string_view language) {
    const model::Rule* found = nullptr;
    for (const model::Rule& r : rules())
        if (r.name == name && (!found || r.language == language)) found = &r;
    return found;
}

} // namespace pledge::extract
