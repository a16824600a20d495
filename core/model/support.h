#pragma once

#include "core/model/snapshot.h"

#include <string>

namespace pledge::model {

/// How well a reading is supported, for people, in parts and never as a score, sources by their letters: "3 sources, 2
/// independent (A and C repeat one report); B is a party's own text; D stands nearest to the day".
std::string supportLine(const Snapshot& snapshot, const Announcement& announcement, const Reading& reading);

/// "A, B and C": the letters of these sources in order of import.
std::string lettersInWords(const Snapshot& snapshot, const std::vector<std::string>& sourceIds);

} // namespace pledge::model
