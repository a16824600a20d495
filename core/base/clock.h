#pragma once

#include <string>

namespace pledge::base {

/// Where the time comes from, so that tests can hold it still.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC, as `2026-04-03T07:35:00Z`.
    virtual std::string now() const = 0;
};

/// The machine's clock, or SOURCE_DATE_EPOCH where the environment sets it (reproducible-builds.org).
class SystemClock : public Clock {
public:
    std::string now() const override;
};

} // namespace pledge::base
