#pragma once

#include "core/model/claim.h"
#include "core/model/finding.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pledge::tests {

/// A claim that an article makes, as its gold file gives it. An attribute that is missing is not graded; of several
/// answers that pass, the first stands for an attribute.
struct GoldClaim {
    model::Kind kind = model::Kind::money;
    std::string quote;
    std::vector<double> numbers;    ///< of a number: the values that pass
    std::vector<std::string> dates; ///< of a date: the values that pass
    std::vector<std::string> units; ///< those that pass; empty where none is named
    std::optional<model::Qualifier> qualifier;
    std::optional<double> valueMax;
    std::optional<std::string> per, calendar, pillar; ///< an empty text: the article says none
    std::optional<std::vector<std::string>> audience;
    std::optional<std::string> when; ///< an empty text: none
    std::optional<model::WhenRole> whenRole;
    std::optional<model::Standing> standing;
    bool optional = false; ///< neither asked for nor punished

    bool isNumber() const { return kind != model::Kind::date; }
};

struct GoldParty {
    std::string name;
    std::vector<std::string> names; ///< the name and its aliases
    model::PartyType type = model::PartyType::org;
    bool graded = false; ///< whether its role is
    std::optional<model::Role> role;
    bool optional = false;
};

struct GoldInitiative {
    std::string anchor; ///< words that a claim's quote must hold
    std::string pillar; ///< or empty
};

struct GoldArticle {
    std::string name;                                         ///< its path under the gold's base
    std::string file;                                         ///< where it can be read
    std::map<std::string, std::vector<std::string>> metadata; ///< by field; an empty text: the article does not say
    std::vector<GoldClaim> claims;
    std::vector<GoldParty> parties;
    std::vector<GoldInitiative> initiatives;
    std::vector<std::string> ignore, ignoreParties;
};

struct GoldReading {
    std::vector<model::Value> values; ///< those that pass; a bare number is a Quantity without a unit
    std::set<std::string> sources;    ///< names of articles
};

/// A conflict that is planted, or that may be reported or not.
struct GoldConflict {
    model::FacetName facet = model::FacetName::amount;
    std::optional<model::Kind> kind;
    std::string about;
    std::vector<GoldReading> readings;
    int times = 1;
};

struct GoldAnnouncement {
    std::string id;
    std::set<std::string> sources; ///< names of articles
    std::vector<GoldConflict> conflicts, debatable;
};

/// A gold file of tests/corpus: what is true of a batch of articles. Its format is the contract's.
struct Gold {
    std::string name; ///< "batch-03"
    std::vector<GoldArticle> articles;
    std::vector<GoldAnnouncement> announcements;
};

/// Throws std::runtime_error or the parser's errors where the file is none.
Gold readGold(const std::string& path);

/// The paths of all gold files in a folder, sorted.
std::vector<std::string> goldsIn(const std::string& folder);

} // namespace pledge::tests
