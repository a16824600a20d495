#pragma once

#include "ui/document/document.h"
#include "ui/document/filter.h"
#include "ui/timeline/crowd.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_model.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace pledge::ui {

class LanePlan;

/// All commitments of an announcement, or of the whole workspace, by their place in time alone: about 60 bytes each.
/// Words are made for those that are told one by one.
class TimelineStock {
public:
    TimelineStock();
    /// `announcement`: its id; empty for all of them. Takes time that grows with the commitments.
    TimelineStock(SnapshotPtr snapshot, const std::string& announcement, const TimelineOptions& options);
    TimelineStock(TimelineStock&&) noexcept;
    TimelineStock& operator=(TimelineStock&&) noexcept;
    ~TimelineStock();

    /// From now on only what passes is shown.
    void keep(const Criteria& criteria);
    /// The commitment that is told whatever stands around it; an empty id for none.
    void choose(const std::string& commitment);

    /// What a window of time shows. A lane of more than `most` commitments has only the items that the window touches,
    /// and where these are still more, its crowd.
    TimelineModel inView(const TimeWindow& window, std::size_t most) const;
    /// All that is shown, in a window that fits: see `fitWindow`.
    std::optional<TimeExtent> extent() const;
    std::size_t shown() const;
    std::size_t bytes() const; ///< of memory, without the snapshot's

    /// The first `most` of a lane's commitments without a date, in words.
    std::vector<TimelineItem> undated(std::size_t lane, std::size_t most) const;
    /// The same of those that touch these days, by their start.
    std::vector<TimelineItem> within(std::size_t lane, long first, long last, std::size_t most) const;
    /// All that a commitment may touch; nothing where it is not here or has no date.
    std::optional<TimeExtent> extentOf(const std::string& commitment) const;

private:
    struct Lane {
        std::shared_ptr<CrowdLane> crowd;
        std::vector<std::uint32_t> undated; ///< members
        std::size_t undatedShown = 0;
    };
    struct Chosen {
        std::size_t lane = 0;
        TimelineItem item;
    };
    struct Place {
        std::size_t announcement = 0; ///< of `shown_`
        const model::Commitment* commitment = nullptr;
    };

    void fill(std::size_t announcement, std::vector<std::vector<CrowdSpot>>& spots);
    Place placeOf(std::uint32_t member) const;
    bool isKept(std::uint32_t member) const { return kept_.empty() || kept_[member]; }
    std::optional<std::uint32_t> memberOf(const std::string& commitment) const;
    TimelineItem itemOf(std::uint32_t member, std::size_t lane) const;
    TimelineLane laneInView(std::size_t lane, const TimeWindow& window, std::size_t most) const;
    void addUndated(TimelineLane& out, std::size_t lane, std::size_t most) const;

    SnapshotPtr snapshot_;
    TimelineOptions options_;
    bool all_ = false;
    std::vector<const model::Announcement*> shown_;
    std::vector<std::optional<TimeExtent>> announced_; ///< beside shown_
    std::vector<std::uint32_t> firstMember_;           ///< beside shown_, and their end
    FacetStates states_;
    std::unique_ptr<LanePlan> plan_;
    std::vector<Lane> lanes_;
    std::vector<bool> kept_; ///< by member; empty where all are
    std::size_t hidden_ = 0;
    std::vector<Chosen> chosen_;
    std::shared_ptr<const std::vector<TimelineDay>> announcements_;
    std::vector<TimelineDay> reports_;       ///< of all sources of the announcement; of all announcements none
    std::vector<TimelineDay> chosenReports_; ///< of those that tell what is chosen
    mutable std::unordered_map<std::uint64_t, TimelineItem> told_; ///< by lane and member: those of the last windows
};

} // namespace pledge::ui
