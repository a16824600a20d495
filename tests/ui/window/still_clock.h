#pragma once

#include "core/base/clock.h"

namespace pledge::testing {

/// It is always the morning of 10 June 2026.
struct StillClock : base::Clock {
    std::string now() const override { return "2026-06-10T09:00:00Z"; }
};
inline const StillClock still;

} // namespace pledge::testing
