#pragma once

#include "core/model/edtf.h"
#include "core/model/snapshot.h"

#include <optional>
#include <string_view>

namespace pledge::ui {

/// What is known of a time: days since 1970-01-01, both inclusive. Between `first` and `firstLatest` it may begin,
/// between `lastEarliest` and `last` it may end; an exact day has all four equal.
struct TimeExtent {
    long first = 0;
    long firstLatest = 0;
    long lastEarliest = 0;
    long last = 0;
    bool exact() const { return first == last; }
    bool operator==(const TimeExtent&) const = default;
};

/// What a value of time covers; nothing where it names no time. A duration counts from `announced`; an open side is
/// drawn towards the announcement where that lies there, else a year far.
std::optional<TimeExtent> extentOf(std::string_view edtf, const std::optional<TimeExtent>& announced);

/// What a reading of a facet of time covers.
std::optional<TimeExtent> extentOf(const model::Reading& reading, const std::optional<TimeExtent>& announced);

/// When a commitment is to happen, and who says so. What it points to belongs to the commitment or the snapshot.
struct CommitmentTime {
    std::optional<TimeExtent> when;          ///< nothing: no source dates it
    const model::Facet* facet = nullptr;     ///< the period or deadline that dates it
    const model::Reading* reading = nullptr; ///< and the reading of it
    const model::Claim* claim = nullptr;     ///< or the claim that dates it, where no facet does
    const model::Facet* disputed = nullptr;  ///< the period or deadline whose readings end on different days
    std::optional<TimeExtent> reach; ///< with `disputed`: from the first day of the first end to the last of the last

    /// All that it may touch, disputed ends with it; nothing where it has no time at all.
    std::optional<TimeExtent> all() const;
};

CommitmentTime timeOf(const model::Commitment& commitment, const model::Snapshot& snapshot,
                      const std::optional<TimeExtent>& announced);

/// The last day that a reading of when it is due allows; nothing where no reading has one.
std::optional<long> dueOn(const model::Commitment& commitment, const std::optional<TimeExtent>& announced);

/// Whether a source that tells the commitment was published behind that day.
bool isToldAfter(const model::Commitment& commitment, const model::Snapshot& snapshot, long day);

} // namespace pledge::ui
