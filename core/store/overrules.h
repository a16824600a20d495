#pragma once

#include "core/base/result.h"
#include "core/store/evidence.h"
#include "core/store/json.h"
#include "core/store/ledger.h"
#include "core/store/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace pledge::store {

/// What an analyst wants overruled, with the sources and claims that stand behind the ids today; no id, time or event
/// yet. Errors: usage, a sentence that says what is wrong with it.
base::Result<model::Overrule> targetsOf(const NewOverrule& overrule, const Loaded& loaded,
                                        const std::function<std::string(const std::string&)>& resolve);

/// The canonical JSON of an event of the kind "group" that follows `heads`.
std::string groupText(const model::Overrule& overrule, const Loaded& loaded, const std::string& now,
                      std::vector<std::string> heads);
/// The canonical JSON of one of the kind "undo", which takes `event` back.
std::string undoText(const std::string& event, const std::string& by, const std::string& now,
                     std::vector<std::string> heads);

/// What an event of the kind "group" says, about what its evidence leads to now.
model::Overrule overruleOf(const Event& event, const Evidence& evidence);

} // namespace pledge::store
