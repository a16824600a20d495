#pragma once

#include "core/model/snapshot.h"
#include "ui/document/selection.h"

#include <QString>
#include <string>
#include <vector>

namespace pledge::ui {

/// One row of a list to choose from.
struct GroupChoice {
    std::string id; ///< of an announcement, commitment, source, claim or event; a name is its own
    QString mark;   ///< the letter of a source
    QString name;
    QString detail;
    bool operator==(const GroupChoice&) const = default;
};

/// The announcements that this one can be joined with; those that a source of it can move to.
std::vector<GroupChoice> otherAnnouncements(const model::Snapshot& snapshot, std::string_view announcement);
/// The announcements that do not have this source.
std::vector<GroupChoice> homesOfSource(const model::Snapshot& snapshot, const std::string& source);
/// The commitments of the same announcement and kind, itself left out.
std::vector<GroupChoice> commitmentsLike(const model::Snapshot& snapshot, std::string_view commitment);
/// The commitments that a claim can move to: of its kind, in an announcement that its source reports, and without it.
std::vector<GroupChoice> homesOfClaim(const model::Snapshot& snapshot, const std::string& claim);
/// Whether there are such, without making them.
bool hasHomeForSource(const model::Snapshot& snapshot, const std::string& source);
bool hasLike(const model::Snapshot& snapshot, std::string_view commitment);
bool hasHomeForClaim(const model::Snapshot& snapshot, const std::string& claim);
/// What can be parted from an announcement, from a commitment.
std::vector<GroupChoice> sourcesOf(const model::Snapshot& snapshot, std::string_view announcement);
std::vector<GroupChoice> claimsOf(const model::Snapshot& snapshot, std::string_view commitment);
/// All names of parties but this one, with the letters of the sources that use them.
std::vector<GroupChoice> otherNames(const model::Snapshot& snapshot, const std::string& name);
/// What was overruled and not taken back, newest first.
std::vector<GroupChoice> overrulesOf(const model::Snapshot& snapshot);

/// The commitment whose claims can be parted or moved: the chosen one, else the one that the chosen claim makes.
std::string commitmentChosen(const model::Snapshot& snapshot, const Chosen& chosen);
/// The name of the chosen claim where it is a party; else of the chosen announcement's investor. May be empty.
std::string nameChosen(const model::Snapshot& snapshot, const Chosen& chosen);
/// Where what was overruled stands now.
Chosen whereItWent(const model::Snapshot& snapshot, const model::Overrule& overrule, const Chosen& present);

} // namespace pledge::ui
