#pragma once

#include "core/model/claim.h"
#include "core/model/overruled.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pledge::model {

enum class FacetName {
    amount,
    count,
    share,
    capacity,
    deadline,
    period,
    audience,
    partners,
    standing,
    announced,
    place
};
enum class Verdict { agree, compatible, conflict, single };
enum class Severity { major, minor };
/// What kind of difference a conflict is.
enum class Difference {
    value,         ///< numbers differ
    date,          ///< dates or periods differ
    scope,         ///< who or what place is meant differs
    standing,      ///< how settled it is differs
    partners,      ///< the lists of partners differ
    within_source, ///< one and the same source says both
    out_of_date,   ///< a later source says itself that it revises what the other says
    attribution,   ///< each side is put in the mouth of somebody else
};

/// What a reading says, by facet: amount and capacity a Quantity; count and share a Quantity too (printed as its bare
/// number); deadline, period, announced EDTF; standing one of its words; place a name; audience and partners a list.
using Value = std::variant<Quantity, std::string, std::vector<std::string>>;

/// How well a reading is supported, in parts; silence is never counted.
struct Support {
    std::size_t independent = 0;      ///< sources of the reading, those that repeat one text counted once
    std::vector<std::string> primary; ///< ids of its sources that are a party's own text, in the order of the inputs
    std::string nearest; ///< id of the source published nearest to the announcement; empty where none is dated
    bool operator==(const Support&) const = default;
};

/// One value of a facet, with the sources and claims that give it.
struct Reading {
    std::string id; ///< "r-…"
    Value value;
    std::string calendar;             ///< `fiscal`, or empty
    bool open = false;                ///< a list that is not complete
    std::vector<std::string> sources; ///< source ids, in the order of the inputs
    std::vector<std::string> claims;  ///< claim ids
    Support support = {};
    bool operator==(const Reading&) const = default;
};

struct Facet {
    std::string id; ///< "f-…"
    FacetName facet = FacetName::amount;
    Verdict verdict = Verdict::single;
    Severity severity = Severity::minor;
    std::string reason; ///< a sentence, with the arithmetic in it
    std::vector<Reading> readings;
    std::optional<Difference> type = {};   ///< set exactly where the verdict is conflict
    std::vector<Overruled> overruled = {}; ///< by whom, oldest first
    bool operator==(const Facet&) const = default;
};

/// What several claims say about the same promise or fact.
struct Commitment {
    std::string id; ///< "m-…"
    std::string label;
    Kind kind = Kind::money;
    std::string pillar;
    Standing standing = Standing::committed;
    std::vector<std::string>
        claims; ///< claim ids: those that make it (numbers, initiatives), not their dates and parties
    std::vector<Facet> facets;
    std::vector<Overruled> overruled = {};
    std::vector<std::string> partOf = {}; ///< ids of the claims that sources tell its own to be parts of ("of which")
    bool operator==(const Commitment&) const = default;
};

/// Sources that repeat one text, or of which one names another as where it has its story from.
struct Echo {
    std::vector<std::string> sources; ///< source ids, in the order of the inputs
    std::string reason;               ///< a sentence
    bool operator==(const Echo&) const = default;
};

/// The event that sources report.
struct Announcement {
    std::string id; ///< "a-…"
    std::string title;
    std::string investor;
    std::string place;
    std::vector<std::string> investors;
    std::vector<std::string> places;
    std::string announced;            ///< EDTF, or empty
    std::vector<std::string> sources; ///< source ids
    std::vector<Commitment> commitments;
    std::vector<Echo> echoes = {}; ///< no source stands in two of them
    std::vector<Overruled> overruled = {};
    bool operator==(const Announcement&) const = default;
};

/// The order of announcements: by day, title, then by the sources and claims that they hold, so that it does not depend
/// on ids; these only tell apart what is equal in all of it.
bool comesBefore(const Announcement& a, const Announcement& b);

/// All that reconciling finds.
struct Finding {
    std::vector<Announcement> announcements;
    bool operator==(const Finding&) const = default;
};

/// The severity that the contract gives to a facet.
Severity severityOf(FacetName f);

/// The commitment of an announcement that sources say this one is a part of; null where none says so.
const Commitment* wholeOf(const Announcement& announcement, const Commitment& part);

/// What stands out of a commitment: a conflict before compatible before agree before single.
Verdict standOut(const Commitment& commitment);

std::string_view name(FacetName f);
std::string_view name(Verdict v);
std::string_view name(Severity s);
std::string_view name(Difference d);
std::optional<FacetName> facetNamed(std::string_view name);
std::optional<Verdict> verdictNamed(std::string_view name);
std::optional<Difference> differenceNamed(std::string_view name);

/// For people: "$10 bn", "1 million", "20 %", "engineers, developers", "3 Apr 2026". `facet` says how to read a string.
std::string display(const Value& value, FacetName facet);
std::string display(const Quantity& quantity);
/// A ratio in percent as it is shown: what three digits behind the point do not hold (one in six) is told by one, for no
/// source was as exact.
double shownPercent(double ratio);

/// The sign of a verdict: `=` agree, `≈` compatible, `≠` conflict, `1` single.
std::string_view sign(Verdict v);

} // namespace pledge::model
