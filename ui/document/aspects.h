#pragma once

#include "ui/document/filter.h"

#include <QString>
#include <array>
#include <string>

namespace pledge::ui {

/// What commitments can be narrowed by with a click.
enum class Aspect { pillar, verdict, kind, difference, state, standing, source };
inline constexpr std::array allAspects{Aspect::pillar, Aspect::verdict,  Aspect::kind,  Aspect::difference,
                                       Aspect::state,  Aspect::standing, Aspect::source};

/// One value of an aspect: the name of a pillar ("" for none), the id of a source, else the model's word.
struct AspectValue {
    Aspect aspect = Aspect::pillar;
    std::string value;
    bool operator==(const AspectValue&) const = default;
};

/// "pillar", "difference": by what settings and saved filters know an aspect.
std::string_view name(Aspect aspect);
/// "Pillar", "Difference".
QString wordOf(Aspect aspect);
/// "Technology", "≠ conflict", "A  The River Plate wire".
QString wordOf(const AspectValue& value, const model::Snapshot& snapshot);

bool isIn(const Criteria& criteria, const AspectValue& value);
/// `criteria` with the value put in, or taken out where it was in; unchanged where the model has no such word.
Criteria toggled(const Criteria& criteria, const AspectValue& value);
/// All values that are in, in the order of aspects.
std::vector<AspectValue> valuesIn(const Criteria& criteria);

} // namespace pledge::ui
