#pragma once

#include "core/model/snapshot.h"
#include "ui/timeline/timeline_model.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::ui {

/// Which lanes some announcements have, and who stands in which. Refers to the snapshot.
class LanePlan {
public:
    /// The lanes of more than twelve sources or announcements share the last one. Time grows with the commitments.
    LanePlan(const model::Snapshot& snapshot, const std::vector<const model::Announcement*>& shown, LaneBy by);

    /// Titles and pillars, without items.
    const std::vector<TimelineLane>& lanes() const { return lanes_; }
    /// The lanes that a commitment stands in, in order: one, but where lanes are of sources one for each that tells it.
    std::vector<std::size_t> lanesOf(const model::Announcement& announcement,
                                     const model::Commitment& commitment) const;
    /// What of a commitment is told in a lane: in one of sources what these say, in any other all of it. Null where
    /// they do not speak of it. `room` holds what is not the commitment itself.
    const model::Commitment* told(const model::Commitment& commitment, std::size_t lane, model::Commitment& room) const;

private:
    void byPillar(const std::vector<const model::Announcement*>& shown);
    void byKind(const std::vector<const model::Announcement*>& shown);
    void bySource(const model::Snapshot& snapshot, const std::vector<const model::Announcement*>& shown);
    void byAnnouncement(const std::vector<const model::Announcement*>& shown);
    void add(const std::string& key, const std::string& pillar, const QString& title);

    LaneBy by_;
    std::vector<TimelineLane> lanes_;
    std::map<std::string, std::size_t, std::less<>> laneOf_; ///< by a key: of pillar or kind, or an id
};

} // namespace pledge::ui
