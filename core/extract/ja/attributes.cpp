#include "core/extract/ja/attributes.h"

#include "core/extract/ja/japanese.h"
#include "core/extract/ja/predicates.h"

#include <algorithm>
#include <array>

namespace pledge::extract::ja {
namespace {

using model::Kind;

bool commits(const Candidate& c) { return c.claim.isNumber() || c.claim.kind == Kind::initiative; }

std::vector<const Candidate*> partnersOf(const std::vector<Candidate>& all) {
    std::vector<const Candidate*> out;
    for (const auto& c : all)
        if (c.claim.kind == Kind::party && c.claim.role == model::Role::partner) out.push_back(&c);
    std::sort(out.begin(), out.end(), [](const Candidate* a, const Candidate* b) { return a->first < b->first; });
    return out;
}

/// Whether a clause that a name ends with 「と連携し、」 runs up to the token: what follows is done with it.
bool joins(const Text& t, std::size_t behindName, std::size_t first) {
    constexpr std::array<std::string_view, 5> acts{"連携", "協力", "提携", "協業", "協働"};
    constexpr std::array<std::string_view, 2> forms{"し、", "して、"};
    std::string_view text = t.textFrom(behindName);
    const std::size_t length = first < t.size() ? t.tokens()[first].start - t.tokens()[behindName].start : 0;
    text = text.substr(0, length);
    constexpr std::string_view with = "と";
    if (!text.starts_with(with)) return false;
    text.remove_prefix(with.size());
    return std::any_of(acts.begin(), acts.end(), [&](std::string_view act) {
        return text.starts_with(act) && std::find(forms.begin(), forms.end(), text.substr(act.size())) != forms.end();
    });
}

/// The partners that a claim's clause names, or the one before where it says no more than with whom, each once.
void tieParties(const Text& t, Candidate& c, const std::vector<const Candidate*>& parties) {
    std::size_t first = clauseStart(t, c.first);
    const std::size_t last = clauseEnd(t, c.last);
    const auto from = [&](std::size_t token) {
        return std::lower_bound(parties.begin(), parties.end(), token,
                                [](const Candidate* p, std::size_t at) { return p->first < at; });
    };
    auto it = from(first);
    if (it != parties.begin() && (*(it - 1))->last < first && joins(t, (*(it - 1))->last, first)) {
        first = clauseStart(t, (*(it - 1))->first);
        it = from(first);
    }
    // "車両基地は2カ所で、アクメ建設と共同で建てる"
    const auto isBuiltJointly = [&](const Candidate& party) {
        return c.claim.kind == Kind::capacity && t.word(c.last) == "で" && t.word(c.last + 1) == "、" &&
               party.first >= c.last && party.first < c.last + 8 && t.textFrom(party.last).starts_with("と共同で");
    };
    for (; it != parties.end() && ((*it)->last <= last || isBuiltJointly(**it)); ++it) {
        const auto& name = (*it)->claim.value;
        if (std::find(c.claim.parties.begin(), c.claim.parties.end(), name) == c.claim.parties.end())
            c.claim.parties.push_back(name);
    }
    if (!c.claim.parties.empty()) because(t, c, [&] { return tellParties(c.claim.parties); });
}

} // namespace

void decideAttributes(const Text& text, std::vector<Candidate>& all) {
    for (auto& c : all)
        if (commits(c)) decideStanding(text, c);
    decideWhen(text, all);
    for (auto& c : all)
        if (commits(c) && c.claim.when.empty()) because(text, c, tellNoWhen);
    decidePillars(text, all);
    const auto partners = partnersOf(all);
    for (auto& c : all)
        if (commits(c)) tieParties(text, c, partners);
}

} // namespace pledge::extract::ja
