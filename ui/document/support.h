#pragma once

#include "core/model/snapshot.h"

#include <QString>

namespace pledge::ui {

/// How well a reading is supported, as model::supportLine tells it, in the language spoken.
QString supportWords(const model::Snapshot& snapshot, const model::Announcement& announcement,
                     const model::Reading& reading);
/// "A, B and C": the letters of these sources in order of import.
QString lettersListed(const model::Snapshot& snapshot, const std::vector<std::string>& sources);

} // namespace pledge::ui
