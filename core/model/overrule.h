#pragma once

#include "core/model/claim.h"
#include "core/model/finding.h"
#include "core/model/overruled.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pledge::model {

/// What an act is about: which sources report one announcement, which claims make one commitment, or who is who.
enum class Grouping { announcement, commitment, name };

/// An act of an analyst that lasts, with its targets as they are found today.
struct Overrule {
    std::string id; ///< the SHA-256 of its event in the ledger
    std::string by;
    std::string at; ///< UTC, `2026-04-03T07:35:00Z`
    Act act = Act::join;
    Grouping of = Grouping::announcement;
    /// Ids of sources (of announcements) or of claims (of commitments). `join`: the groups that are one. `part`: those
    /// that stand apart, then those that they stand apart from. `move`: those that are moved, then those of the group
    /// that they belong to. `rename`: the group. None of names.
    std::vector<std::vector<std::string>> groups;
    std::string name;               ///< of `rename`
    std::vector<std::string> names; ///< of `same`, `different`, `unsure`: two; the first is what both are called
    std::string lost;               ///< a sentence, where some of its targets are not found any more

    /// Whether enough of its targets is found for it to mean anything.
    bool holds() const;
    bool operator==(const Overrule&) const = default;
};

std::string_view name(Grouping g);
std::optional<Grouping> groupingNamed(std::string_view name);

/// The names that each source gives to parties, by the id of the source.
using NamesOfSources = std::map<std::string, std::set<std::string>>;
void addNames(NamesOfSources& names, const Claim& claim);

/// Says of everything in the finding which of `overrules` (oldest first) shaped it, in place of what it said before.
void markOverruled(Finding& finding, const std::vector<Overrule>& overrules, const NamesOfSources& names);

} // namespace pledge::model
