#pragma once

#include "ui/document/aspects.h"

#include <QStringList>
#include <optional>
#include <string>

namespace pledge::ui {

/// Criteria as an expression, which means the same but for the time: for what leaves the window, whose reader can ask
/// the command line for it again. Sources stand with their letters.
query::Expression expressionOf(const Criteria& criteria, const model::Snapshot& snapshot);

/// The filter in the window's words, one for each part of it: "≠ conflict", "Kind: people", "“engin”".
QStringList filterWords(const Criteria& criteria, const model::Snapshot& snapshot);
/// A value of it as it stands there.
QString filterWord(const AspectValue& value, const model::Snapshot& snapshot);

/// What tells a reader of an export which filter is in force: the expression, and the time that it has no word for.
/// Empty where there is none.
std::string toldOf(const Criteria& criteria, const model::Snapshot& snapshot);

/// What of a snapshot passes the filter, whole in itself, for exports; the same snapshot where there is none.
model::Snapshot narrowed(const model::Snapshot& snapshot, const Criteria& criteria);

/// Criteria as JSON and back, as named filters are kept. Words that this program does not know are left out; nothing
/// where it is no JSON object.
std::string jsonOf(const Criteria& criteria);
std::optional<Criteria> criteriaOf(const std::string& json);

} // namespace pledge::ui
