#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace pledge::ui {

/// Where one of many stands in time, in days since 1970-01-01, both ends inclusive.
struct CrowdSpot {
    std::int32_t first = 0; ///< all that it may touch
    std::int32_t last = 0;
    std::int32_t firmFirst = 1; ///< when it surely is; never, where this is greater than `firmLast`
    std::int32_t firmLast = 0;
    std::uint32_t member = 0; ///< what stands there, by a number of the caller's
    bool conflict = false;
    bool operator==(const CrowdSpot&) const = default;
};

/// How many there are in one stretch of time.
struct CrowdCount {
    std::uint32_t may = 0;      ///< that touch it
    std::uint32_t sure = 0;     ///< of them those that surely do
    std::uint32_t conflict = 0; ///< of them those whose sources disagree
    bool operator==(const CrowdCount&) const = default;
};

/// A lane of so many that they are counted before they are drawn. Counting takes time that grows with the days on which
/// something begins or ends, not with the number of those that do: a million are drawn as fast as ten thousand.
class CrowdLane {
public:
    explicit CrowdLane(std::vector<CrowdSpot> spots);

    /// From now on only members whose number is set take part; an empty list sets all. A member behind its end is not.
    void keep(const std::vector<bool>& members);

    std::size_t size() const { return size_; } ///< of those that take part
    std::size_t whole() const { return spots_.size(); }
    /// The first and the last day that any of those touches; nothing where there are none.
    std::optional<std::pair<std::int32_t, std::int32_t>> extent() const;
    /// How many touch the time.
    CrowdCount count(std::int32_t first, std::int32_t last) const;
    /// For `columns` stretches of equal length from day `from` on to `to` the most that are there on one day of each.
    std::vector<CrowdCount> columns(double from, double to, std::size_t columns) const;
    /// Those that touch the time, by their first day.
    std::vector<CrowdSpot> within(std::int32_t first, std::int32_t last) const;
    /// The spot of a member, whether it takes part or not; null where it has none.
    const CrowdSpot* spotOf(std::uint32_t member) const;

    std::size_t bytes() const; ///< of memory that all of it takes

private:
    /// How many had begun by the end of a day, and how many had ended before it.
    struct Turn {
        std::int32_t day = 0;
        CrowdCount begun;
        CrowdCount ended;
        CrowdCount there() const;
    };
    void countAll();
    const Turn& turnAt(std::int32_t day) const; ///< the last one not after it

    std::vector<CrowdSpot> spots_;     ///< by first day
    std::vector<std::int32_t> lastOf_; ///< the last day of each block of spots
    std::vector<bool> kept_;           ///< beside spots_; empty where all take part
    std::size_t size_ = 0;
    std::vector<Turn> turns_; ///< one a day on which anything changes, in order; before them one in which nothing began
};

} // namespace pledge::ui
