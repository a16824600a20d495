#pragma once

#include "core/model/snapshot.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pledge::bench {

/// What the window's filter costs over a whole snapshot, in seconds.
struct FilterTimes {
    std::size_t commitments = 0;
    double making = 0;      ///< of the index, once a snapshot
    double firstLetter = 0; ///< of a first search, which folds all words
    double letter = 0;      ///< the slowest letter after that, with a count of all values
    double click = 0;       ///< of a value put in or taken out, with a count of all values
};
/// `typed`: what is typed, letter by letter.
FilterTimes filterTimes(model::Snapshot snapshot, const std::vector<std::string>& typed);

} // namespace pledge::bench
