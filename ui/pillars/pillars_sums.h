#pragma once

#include "ui/pillars/pillars_model.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pledge::ui {

/// The numbers of an announcement that are drawn to scale, with what sources tell as parts of them.
class PillarSums {
public:
    /// As one source alone tells it; empty: as all together do. What is named must outlive this.
    PillarSums(const model::Announcement& announcement, const model::Snapshot& snapshot,
               const std::string& source = {});

    /// One a unit: sums, people, capacities that are promised and are no rates. The commitment as it is told here.
    std::vector<PillarSum> of(const model::Commitment& commitment) const;

    /// A part, and the sources that tell it as such.
    struct Told {
        model::Commitment part;
        std::set<std::string> sources;
    };

private:
    const model::Announcement& announcement_;
    const model::Snapshot& snapshot_;
    std::map<std::string, const model::Commitment*> wholes_; ///< by the id of the part
    std::map<std::string, std::vector<Told>> parts_;         ///< by the id of the whole
};

} // namespace pledge::ui
