#include "ui/document/aspects.h"

#include "ui/document/terms.h"
#include "ui/document/wording.h"
#include "ui/document/words.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <type_traits>

namespace pledge::ui {
namespace {

/// The enumerator of that name, among those up to `last`.
template<class Enum>
std::optional<Enum> named(std::string_view name, Enum last) {
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (model::name(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    return std::nullopt;
}

/// Calls `each(set, value)` with the set of the criteria that an aspect has, and the value as a member of it; nothing
/// where there is no such value.
template<class Criteria, class Each>
void visit(Criteria& criteria, const AspectValue& v, Each each) {
    const auto enumerator = [&](auto& set, auto last) {
        if (const auto value = named(v.value, last)) each(set, *value);
    };
    switch (v.aspect) {
    case Aspect::pillar: return each(criteria.pillars, v.value);
    case Aspect::verdict: return enumerator(criteria.verdicts, model::Verdict::single);
    case Aspect::kind: return enumerator(criteria.kinds, model::Kind::initiative);
    case Aspect::difference: return enumerator(criteria.types, model::Difference::attribution);
    case Aspect::state: return enumerator(criteria.states, model::FacetState::stale);
    case Aspect::standing: return enumerator(criteria.standings, model::Standing::context);
    case Aspect::source: return each(criteria.sources, v.value);
    }
}

} // namespace

std::string_view name(Aspect aspect) {
    switch (aspect) {
    case Aspect::pillar: return "pillar";
    case Aspect::verdict: return "verdict";
    case Aspect::kind: return "kind";
    case Aspect::difference: return "difference";
    case Aspect::state: return "state";
    case Aspect::standing: return "standing";
    case Aspect::source: return "source";
    }
    return {};
}

QString wordOf(Aspect aspect) {
    switch (aspect) {
    case Aspect::pillar: return DocumentWords::tr("Pillar");
    case Aspect::verdict: return DocumentWords::tr("Verdict");
    case Aspect::kind: return DocumentWords::tr("Kind");
    case Aspect::difference: return DocumentWords::tr("Difference");
    case Aspect::state: return DocumentWords::tr("State");
    case Aspect::standing: return DocumentWords::tr("Standing");
    case Aspect::source: return DocumentWords::tr("Source");
    }
    return {};
}

QString wordOf(const AspectValue& v, const model::Snapshot& snapshot) {
    if (v.aspect == Aspect::pillar) return pillarWord(v.value);
    if (v.aspect == Aspect::source) {
        const model::Source* s = snapshot.source(v.value);
        return s ? text(s->letter) + QStringLiteral("  ") + titleOf(*s) : DocumentWords::tr("a source that is gone");
    }
    QString word = text(v.value);
    Criteria one;
    visit(one, v, [&](auto&, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, model::Verdict>)
            word = text(model::sign(value)) + QStringLiteral("  ") + wordOf(value);
        else if constexpr (!std::is_same_v<Value, std::string>)
            word = wordOf(value);
    });
    return word;
}

bool isIn(const Criteria& criteria, const AspectValue& v) {
    bool in = false;
    visit(criteria, v, [&](const auto& set, const auto& value) { in = set.contains(value); });
    return in;
}

Criteria toggled(const Criteria& criteria, const AspectValue& v) {
    Criteria out = criteria;
    visit(out, v, [](auto& set, const auto& value) {
        if (!set.insert(value).second) set.erase(value);
    });
    return out;
}

std::vector<AspectValue> valuesIn(const Criteria& criteria) {
    std::vector<AspectValue> out;
    const auto names = [&](Aspect aspect, const auto& set) {
        for (const auto& value : set) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                out.push_back({aspect, value});
            else
                out.push_back({aspect, std::string(model::name(value))});
        }
    };
    names(Aspect::pillar, criteria.pillars);
    names(Aspect::verdict, criteria.verdicts);
    names(Aspect::kind, criteria.kinds);
    names(Aspect::difference, criteria.types);
    names(Aspect::state, criteria.states);
    names(Aspect::standing, criteria.standings);
    names(Aspect::source, criteria.sources);
    return out;
}

} // namespace pledge::ui
