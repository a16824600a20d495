#pragma once

#include "core/model/edtf.h"
#include "core/reconcile/promises.h"

#include <optional>
#include <string>
#include <vector>

namespace pledge::reconcile {

/// Who, where and when an event is, as most of its sources say.
struct Principals {
    std::string investor, place;
    std::string country; ///< a key: of the first of the places whose fiscal years are known, else of the place itself
    std::vector<std::string> investorKeys;      ///< of those that sources call investor more often than partner
    std::vector<std::string> investors, places; ///< all of them, the most named first
    std::string announced;                      ///< EDTF, or empty
};

Principals principalsOf(const Event& event);

/// The day from which durations are counted: the first of `announced`.
std::optional<model::Day> anchorOf(const std::string& announced);

} // namespace pledge::reconcile
